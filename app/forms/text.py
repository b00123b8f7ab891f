"""Says a wording in a language, with its values filled in and its fallback; must not choose the language itself."""

from dataclasses import dataclass

from app.forms.definition import FormDefinition, Output, Phrase, Wording
from app.forms.text_reading import MISSING
from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode


@dataclass(frozen=True, slots=True)
class Said:
    """A text as shown, and the language it was found in."""

    text: str
    language: str


def say(
    wording: Wording | None, node: XNode, rt: Runtime, form: FormDefinition, *, variant: str = "", literal: bool = False
) -> Said | None:
    """Text of a wording in the session's language, else in the form's default language, else in any other.

    Args:
        wording: what to say; None says nothing.
        node: node at which the values inside the text are read.
        rt: the session's runtime; names the language.
        form: the form; names the default language.
        variant: form of the text, for example ``guidance``; "" is the plain one.
        literal: take a missing translation (pyxform writes "-") as it stands, as the reference engines do.

    Returns:
        None when there is no such text in any language.
    """
    if wording is None:
        return None
    for language in dict.fromkeys((rt.language, form.default_language, *wording.phrases)):
        phrase = wording.phrases.get(language, {}).get(variant)
        if phrase is None:
            continue
        text = _filled(phrase, node, rt)
        if literal or text not in ("", MISSING):
            return Said(text, language)
    if variant or not any("" in forms for forms in wording.phrases.values()):
        return None
    # A dash in the only language there is was meant as a dash.
    is_dash = len(wording.phrases) == 1 and any("" in forms for forms in wording.phrases.values())
    only = next(iter(wording.phrases))
    said = _filled(wording.phrases[only][""], node, rt) if is_dash else ""
    return Said(said, only if is_dash else rt.language)


def media_of(wording: Wording | None, rt: Runtime, form: FormDefinition) -> dict[str, str]:
    """Media files of a wording: those of the language, completed by the default language and by any other."""
    found: dict[str, str] = {}
    if wording is not None and wording.media:
        for language in dict.fromkeys((rt.language, form.default_language, *wording.media)):
            for kind, name in wording.media.get(language, {}).items():
                if name and name != MISSING:
                    found.setdefault(kind, name)
    return found


def _filled(phrase: Phrase, node: XNode, rt: Runtime) -> str:
    parts = phrase.parts
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0].strip()
    outer, rt.current = rt.current, node
    try:
        return "".join(part.fn(node, rt) if isinstance(part, Output) else part for part in parts).strip()
    finally:
        rt.current = outer
