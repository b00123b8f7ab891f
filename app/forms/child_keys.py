"""Own keys of a question (``scale``, ``practice``, ``sensitive``, ``by`` ...) as one text; must not know their meaning.

The text is ``key=value key=value``; blanks and percent signs inside a value are percent-encoded.
"""

from collections.abc import Mapping
from urllib.parse import quote, unquote


def child_keys(text: str) -> dict[str, str]:
    """Keys of a text; a word without ``=`` is a key with the value ``yes``."""
    found: dict[str, str] = {}
    for word in text.split():
        key, is_pair, value = word.partition("=")
        if key:
            found[key] = unquote(value) if is_pair else "yes"
    return found


def child_text(keys: Mapping[str, str]) -> str:
    """Text of keys, in their order."""
    return " ".join(f"{key}={quote(value, safe='/:,;.()+-*!?_|')}" for key, value in keys.items())
