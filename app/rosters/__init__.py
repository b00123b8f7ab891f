"""Rosters as files and codes: reading a list of children, and codes with a check character; no database, no Qt."""

from app.protocol.codes import has_check_shape, is_intact, new_code, tidy_code
from app.rosters.reading import RosterChild, RosterFile, RosterProblem, read_roster_file

__all__ = [
    "RosterChild",
    "RosterFile",
    "RosterProblem",
    "has_check_shape",
    "is_intact",
    "new_code",
    "read_roster_file",
    "tidy_code",
]
