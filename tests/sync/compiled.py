"""Lets the many short-lived stores of a test share compiled SQL: half of a schedule's time went into compiling anew."""

from sqlalchemy import Engine


class SharedStatements:
    """Statements that engines of one kind have compiled; what they do and what they store stays each one's own."""

    def __init__(self) -> None:
        self._first: Engine | None = None

    def share(self, engine: Engine) -> None:
        """Let an engine use what others of its kind compiled. They must be made alike: same dialect, same options."""
        if self._first is None:
            self._first = engine
            return
        # A compiled statement is found by dialect and text; a dialect keeps nothing of its database but its version.
        engine.dialect = self._first.dialect
        engine._compiled_cache = self._first._compiled_cache


OF_STORES = SharedStatements()
OF_SERVERS = SharedStatements()
