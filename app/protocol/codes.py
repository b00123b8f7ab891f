"""Codes that people copy by hand, with a check character and no look-alikes; must not know what a code names."""

from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are read as 1, 1, 0 and V."""
_CHECKED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The characters of ISO 7064 MOD 37,36 in the order of their values."""
LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
"""What a hand writes for a character of the alphabet."""
GROUP = 4
BODY_LENGTH = 8
"""40 random bits: among 25,000 children two share a code once in 3,500 studies."""


def new_code(random_bytes: Callable[[int], bytes], *, length: int = BODY_LENGTH) -> str:
    """A fresh code, for example ``7K2M-9QXA-4``: random characters in groups of four, then the check character.

    Args:
        random_bytes: a cryptographic source; called with the number of bytes wanted.
        length: random characters, five bits each.
    """
    while True:
        # 256 is a multiple of 32, so the remainder favours no character.
        body = "".join(ALPHABET[byte % len(ALPHABET)] for byte in random_bytes(length))
        check = check_character(body)
        if check in ALPHABET:  # else it would be a look-alike itself; one draw in nine
            groups = [body[start : start + GROUP] for start in range(0, length, GROUP)]
            return "-".join([*groups, check])


def check_character(body: str) -> str:
    """The check character of letters and digits by ISO 7064 MOD 37,36.

    It notices every single wrong character and nearly every swap of neighbours.

    Raises:
        ValueError: a character that is neither digit nor Latin capital.
    """
    product = 36
    for character in body:
        product = (product + _CHECKED.index(character)) % 36 or 36
        product = product * 2 % 37
    return _CHECKED[(37 - product) % 36]


def tidy_code(typed: str) -> str:
    """A code as it was meant: capitals, no blanks around it, whatever kind of dash was typed."""
    text = typed.strip().upper()
    for dash in "\u2010\u2011\u2012\u2013\u2014\u2212":
        text = text.replace(dash, "-")
    return text


def has_check_shape(code: str) -> bool:
    """Whether this looks like a code of ``new_code`` (eight characters and one), not one of another study."""
    return len(_characters(code)) == BODY_LENGTH + 1 and tidy_code(code).count("-") in (0, 2)


def is_intact(code: str) -> bool:
    """Whether the check character fits, with O read as 0, and I and L as 1.

    Args:
        code: as typed; dashes and case do not matter.
    """
    text = _characters(code)
    body, check = text[:-1], text[-1:]
    if not body or any(character not in ALPHABET for character in body):
        return False
    return check_character(body) == check


def _characters(code: str) -> str:
    return tidy_code(code).replace("-", "").replace(" ", "").translate(LOOK_ALIKES)
