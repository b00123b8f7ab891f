"""The screens that a child meets; they show and emit, and know neither store nor interview."""
