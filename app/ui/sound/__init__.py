"""Sound of the window: reading aloud, the clips it is read from, and recording them; nothing here knows answers."""
