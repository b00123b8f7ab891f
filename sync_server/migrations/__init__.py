"""Schema versions of the server's file, and the way from one to the next; a backup is made before anything changes."""
