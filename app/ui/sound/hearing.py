"""What can be heard of a questionnaire in a language, and what the researcher is told of it; plays nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.forms import FormDefinition
from app.forms.clips import ClipStatus
from app.forms.spoken import spoken_texts
from app.storage.rows import FormVersion
from app.ui.sound.computer import Computer
from app.ui.sound.recordings import Recordings
from app.ui.sound.shelf import damaged_books, shelf_of
from app.ui.texts import Texts


@dataclass(frozen=True)
class HearingAsked:
    """What can a child hear of this form in this language?

    Attributes:
        language: name of one of the form's languages.
    """

    form: FormVersion
    language: str


@dataclass(frozen=True)
class Hearing:
    """The answer.

    Attributes:
        texts: how many texts of the form a child may want to hear.
        clips: how many of them have a clip.
        drafts: how many of those a machine spoke, and nobody has listened.
        is_hard: whether the form asks about hard things.
        code: BCP 47 code of the language.
        is_damaged: whether the form's clips of this language cannot be read.
        has_output, has_voice: what the computer has.
    """

    asked: HearingAsked
    texts: int
    clips: int
    drafts: int
    is_hard: bool
    is_damaged: bool
    code: str
    has_output: bool = False
    has_voice: bool = False

    @property
    def is_possible(self) -> bool:
        """Whether anything can be heard at all."""
        return self.has_output and (self.has_voice or self.clips > 0)

    def on(self, computer: Computer) -> "Hearing":
        """With what the computer has at this moment; window's thread."""
        return replace(self, has_output=computer.has_output(), has_voice=computer.has_voice(self.code))


def hearing_of(
    asked: HearingAsked, definition: FormDefinition, media: Mapping[str, bytes], recordings: Recordings | None
) -> Hearing:
    """Count the clips of a form; storage worker."""
    code = next((item.code for item in definition.languages if item.name == asked.language), "und")
    shelf = shelf_of(code, media, recordings)
    said = spoken_texts(definition, asked.language)
    found = [clip for spoken in said if (clip := shelf.find(spoken.text)) is not None]
    return Hearing(
        asked=asked,
        texts=len(said),
        clips=len(found),
        drafts=sum(clip.status is ClipStatus.MACHINE for clip in found),
        is_hard=any(defn.bind.child.get("sensitive") == "yes" for defn in definition.defs),
        is_damaged=code in damaged_books(media),
        code=code,
    )


def hearing_note(texts: Texts, hearing: Hearing, *, is_aloud: bool) -> str:
    """What the researcher must know before a child sits down; "" when there is nothing to say.

    Args:
        is_aloud: whether it is to be read from the loudspeaker.
    """
    translate = texts.translate
    if not hearing.has_output:
        return translate(
            "App",
            "Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose "
            "the child again.",
        )
    if hearing.is_damaged:
        return translate("App", "The clips of this questionnaire are damaged. Ask your coordinator for a new version.")
    if not hearing.is_possible:
        return translate(
            "App", "Nothing can be read aloud in this language: it has no clips, and this computer no voice for it."
        )
    notes = []
    if hearing.clips < hearing.texts and not hearing.has_voice:
        some = translate("App", "{count} of {total} texts can be heard; the others stay silent.")
        notes.append(some.format(count=hearing.clips, total=hearing.texts))
    if hearing.drafts or hearing.clips < hearing.texts:
        notes.append(translate("App", "A machine reads; nobody has checked how it sounds."))
    if hearing.is_hard and is_aloud:
        notes.append(
            translate("App", "It asks about hard things. Give the child headphones, so that nobody hears along.")
        )
    return " ".join(notes)
