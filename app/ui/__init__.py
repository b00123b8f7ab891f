"""Everything that a person sees of the desktop program; widgets show and emit, they never query or decide."""
