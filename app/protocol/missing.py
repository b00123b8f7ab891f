"""The typed missing values: why a question has no answer, the same words in every room and on the wire."""

from enum import StrEnum


class Missing(StrEnum):
    """Why a question holds no answer. "Skip" is ``RATHER_NOT_SAY`` unless the child says otherwise.

    On the wire and in a revision's body a missing value is ``{"missing": "<code>"}``; a blank never means missing.
    """

    NOT_ASKED = "not_asked"  # the form did not ask it (not relevant for this child)
    NOT_REACHED = "not_reached"  # the interview ended or was interrupted before it
    DONT_KNOW = "dont_know"
    RATHER_NOT_SAY = "rather_not_say"
    STOPPED = "stopped"  # the child stopped before it
