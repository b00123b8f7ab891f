"""Schema steps of the local database, from the first version on."""
