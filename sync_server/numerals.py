"""Whole numbers in addresses: what a request's path or query may say of a place, a page or a piece."""


def whole_number(text: str, *, most_digits: int) -> int | None:
    """A number in plain digits, None for anything else.

    isdecimal alone admits other scripts' digits, and int() huge numbers.
    """
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= most_digits else None


def place(text: str) -> int | None:
    """A place in a list that is read page by page: "" is its start; None for what this server never gave out."""
    return 0 if text == "" else whole_number(text, most_digits=15)
