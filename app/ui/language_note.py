"""What the researcher is told of languages: their own names, and which of them nobody has checked; decides nothing."""

from app.forms import Language
from app.ui.child_messages import own_name
from app.ui.fonts import use_names_of_languages
from app.ui.texts import Texts


def named_languages(texts: Texts) -> list[tuple[str, str]]:
    """(name in its own script, code) of every language of the program, sorted; a draft is called one."""
    use_names_of_languages(texts.languages)
    draft = texts.translate("App", "{language} (draft)")
    named = []
    for code in texts.languages:
        name = own_name(Language(code, code))
        named.append((draft.format(language=name) if texts.other(code).review.is_draft else name, code))
    return sorted(named)


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
