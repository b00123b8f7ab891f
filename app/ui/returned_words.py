"""Why an interview came back, in words; the codes travel, the words stay here."""

from app.storage.log_rows import Returned
from app.ui.texts import Texts


def reasons_to_return(texts: Texts) -> dict[str, str]:
    """Why an interview may be sent back, by code, in a sentence; the code "other" says nothing more."""
    translate = texts.translate
    return {
        "incomplete": translate("App", "Something is missing."),
        "implausible": translate("App", "Some answers do not fit together."),
        "wrong_child": translate("App", "It may be another child's."),
        "wrong_language": translate("App", "It was asked in the wrong language."),
        "consent": translate("App", "The consent is not clear."),
    }


def returned_words(texts: Texts, returned: Returned) -> str:
    """One or two sentences: who, when, why, and what to do."""
    translate = texts.translate
    when = texts.moment(returned.at_utc)
    who = translate("App", "Sent back by {who}, {when}.").format(
        who=returned.by or translate("App", "a coordinator"), when=when
    )
    todo = translate("App", "Correct it and finish it again; it is sent with the next sync.")
    if not returned.is_here:
        todo = translate("App", "Its answers have left this laptop, so a coordinator must decide: pass its code on.")
    return " ".join(part for part in (who, reasons_to_return(texts).get(returned.reason, ""), todo) if part)
