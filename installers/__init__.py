"""What turns this checkout into a program to install; nothing here is part of the distribution."""
