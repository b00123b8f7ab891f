"""The server's database: an encrypted SQLite file, its tables and every statement that touches them."""
