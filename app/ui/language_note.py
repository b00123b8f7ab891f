"""What the researcher is told of a child's language before the laptop goes to the child; decides nothing."""

from app.forms import Language
from app.ui.texts import Texts


def language_note(texts: Texts, language: Language) -> str:
    """A draft is called a draft, and English buttons are announced; "" when there is nothing to say.

    Args:
        texts: the researcher's words.
        language: of the questionnaire, as the child will read it.
    """
    if language.code == "und":
        return ""
    translate, buttons = texts.translate, texts.other(language.code)
    if not buttons.has_words:
        return translate("App", "The buttons are not yet translated into this language; they are English.")
    notes = []
    if language.is_draft and buttons.review.is_draft:
        notes.append(
            translate(
                "App",
                "Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them "
                "with somebody who does before a child answers.",
            )
        )
    elif language.is_draft:
        notes.append(
            translate(
                "App",
                "Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who "
                "does before a child answers.",
            )
        )
    elif buttons.review.is_draft:
        notes.append(
            translate(
                "App", "The words on the buttons are a machine draft that nobody who speaks the language checked."
            )
        )
    notes += [f"{refused.file}: {refused.why}" for refused in buttons.refused]
    return " ".join(notes[:3])
