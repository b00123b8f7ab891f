"""Who answers a form, as its setting ``style`` says; must not know what an answer means or who may be asked."""

from enum import StrEnum


class Respondent(StrEnum):
    """Who sits in front of the questions; the value is the part of the style word behind ``by-``."""

    CHILD = "child"
    PARENT = "parent"  # or another carer, about one child; the record stands under the child's code
    TEACHER = "teacher"  # about one class
    PRINCIPAL = "principal"  # about one site

    @property
    def is_adult(self) -> bool:
        """Whether the form is shown in the adult's look and is not read as a child would read it."""
        return self is not Respondent.CHILD


_WORDS = {f"by-{respondent.value}": respondent for respondent in Respondent}


def respondent_of(style: str) -> Respondent:
    """Who answers a form.

    Args:
        style: words of the form's setting ``style``, for example ``pages by-parent``.

    Returns:
        The respondent that the first such word names; a child when none does, the careful side to err on.
    """
    return next((_WORDS[word] for word in style.lower().split() if word in _WORDS), Respondent.CHILD)
