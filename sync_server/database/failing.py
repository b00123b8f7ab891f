"""What an error of the database means for whoever asked, in both kinds of database."""

from enum import Enum

from sqlalchemy.exc import OperationalError

_FULL_STATES = ("53100",)
_BUSY_STATES = ("55P03", "57014", "40001", "40P01", "53300")
_AWAY_STATES = ("57P01", "57P02", "57P03")


class Failure(Enum):
    """Why the database did not do it; nothing was kept."""

    FULL = "full"
    BUSY = "busy"
    """Another writer took too long; trying again helps."""
    AWAY = "away"
    """It is stopped, starts anew, or the connection broke; trying again later helps."""
    OTHER = "other"


def failure_of(error: OperationalError) -> Failure:
    """By PostgreSQL's code where there is one (its manual, appendix A), else by SQLite's words."""
    state = getattr(error.orig, "sqlstate", "")
    reason = str(error.orig)
    if state in _FULL_STATES or (state == "" and "full" in reason):
        return Failure.FULL
    if state in _BUSY_STATES or (state == "" and "locked" in reason):
        return Failure.BUSY
    # psycopg has no code for a connection that broke or never came about.
    if state is None or state in _AWAY_STATES or state.startswith("08"):
        return Failure.AWAY
    return Failure.OTHER
