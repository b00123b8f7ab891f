"""What dev.py is made of: the terminal, the machine's packages, the virtual environment; standard library only."""
