"""The error of an expression that cannot be understood; must not know where the expression came from."""

from app.errors import AppError


class XPathError(AppError):
    """An expression that cannot be read or compiled; its message can be shown to the form's author.

    Args:
        code: stable identifier, for example ``form.unknown_function``.
        message: what is wrong.
        remedy: what to do about it.
    """

    def __init__(self, code: str, message: str, *, remedy: str = "") -> None:
        super().__init__(code, message)
        self.remedy = remedy


class DoubtfulXPathError(XPathError):
    """An expression that runs, but probably not as its author meant; reported, never raised past the compiler."""
