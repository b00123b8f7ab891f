"""The window: real pages on a real encrypted store, offscreen."""
