"""The sync server: takes batches in, merges what laptops wrote and freezes indicator snapshots."""
