"""Command line of the server: reads arguments, calls the rooms, prints; decides nothing."""
