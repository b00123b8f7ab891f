"""Text for files that people open in a spreadsheet program; the app and the server write such files."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


def safe_text(text: str) -> str:
    """Text that a spreadsheet shows and does not run (OWASP: CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
