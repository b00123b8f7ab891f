"""After a restore a consent may be older than its withdrawal: no interview opens before a sync went through."""

from sqlmodel import Session

from app.errors import AppError
from app.storage.preferences import drop_setting, set_setting, setting

_STALE = "consents.stale"


def note_stale(session: Session) -> None:
    """The consents are those of a backup; what was withdrawn since is not known here."""
    set_setting(session, _STALE, "1")


def note_current(session: Session) -> None:
    """A sync brought every withdrawal."""
    drop_setting(session, _STALE)


def require_current(session: Session) -> None:
    """Nobody is asked anything under a consent that may have been withdrawn.

    Raises:
        AppError: ``consent.stale``.
    """
    if setting(session, _STALE) is not None:
        raise AppError(
            "consent.stale",
            "This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.",
        )
