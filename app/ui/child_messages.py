"""What the child's plain pages say, in words a six-year-old knows; no page scolds, praises or counts."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale

from app.errors import AppError
from app.forms import Language
from app.ui.child.plain_page import Action, Line, Message
from app.ui.error_words import error_words
from app.ui.texts import Texts

_OWN_NAMES = {"en": "English", "es": "Español", "pt": "Português"}
"""Where Qt names a country's variety of the language, which a child does not ask for."""


def assent(texts: Texts, *, languages: bool = False) -> Message:
    """What, why, may stop, who sees; yes and no are the same size."""
    translate = texts.translate
    return Message(
        name="assent",
        title=translate("Child", "Would you like to join in?"),
        lines=(
            Line(translate("Child", "We ask you about your life, your school and your friends."), "school"),
            Line(translate("Child", "We want to know how things can get better for children."), "home"),
            Line(translate("Child", "No answer is wrong. You do not have to answer every question."), "check"),
            Line(translate("Child", "You can stop whenever you like. Nobody will be cross."), "stop"),
            Line(
                translate("Child", "Your name does not go with your answers. Your teacher does not see them."), "lock"
            ),
        ),
        actions=(
            *((Action("language", translate("Child", "Language"), "language"),) if languages else ()),
            Action("no", translate("Child", "No, I don't want to")),
            Action("yes", translate("Child", "Yes, I want to join in")),
        ),
    )


def no_thanks(texts: Texts, *, is_second: bool = False) -> Message:
    """The child said no; to a second interview, what it said in the first one stays."""
    translate = texts.translate
    kept = (
        translate("Child", "Thank you for telling us. What you told us another time stays as it is.")
        if is_second
        else translate("Child", "Thank you for telling us. We have kept nothing.")
    )
    return Message(
        name="thanks",
        title=translate("Child", "That is fine."),
        lines=(Line(kept), _whom_to_talk_to(texts)),
        actions=(_give_back(texts),),
    )


def pause(texts: Texts) -> Message:
    """A break, as long as the child likes; going on is the child's own yes (CHILD_UI row 24)."""
    translate = texts.translate
    return Message(
        name="pause",
        title=translate("Child", "Take a break."),
        lines=(
            Line(translate("Child", "Take as long as you like. Your answers are kept.")),
            Line(translate("Child", "Would you like to go on afterwards? You may also stop.")),
        ),
        actions=(
            Action("help", translate("Child", "I want to talk to somebody"), "person"),
            Action("stop", translate("Child", "Stop"), "stop", "stop"),
            Action("go_on", translate("Child", "Yes, go on"), "next"),
        ),
        picture="icons/pause",
        escape="go_on",
    )


def offer_break(texts: Texts) -> Message:
    """It is time for a break; both ways are the same size (CHILD_UI row 38)."""
    translate = texts.translate
    return Message(
        name="break",
        title=translate("Child", "Would you like a short break?"),
        lines=(Line(translate("Child", "Stretch, have a drink, look out of the window.")),),
        actions=(
            Action("take", translate("Child", "Yes, take a break"), "pause"),
            Action("go_on", translate("Child", "No, go on"), "next"),
        ),
        picture="icons/pause",
        escape="go_on",
    )


def shield(texts: Texts, progress: float) -> Message:
    """Hides question and answers from whoever walks by; only the path is to be seen (CHILD_UI row 30)."""
    translate = texts.translate
    return Message(
        name="shield",
        title=translate("Child", "Your answers are hidden."),
        lines=(Line(translate("Child", "Show them again when nobody else is looking.")),),
        actions=(Action("show", translate("Child", "Show the question again"), "next", "main"),),
        picture="icons/shield",
        escape="show",
        progress=progress,
    )


def stop(texts: Texts) -> Message:
    """The child decides what becomes of what it said."""
    translate = texts.translate
    return Message(
        name="stop",
        title=translate("Child", "Do you want to stop?"),
        lines=(Line(translate("Child", "You may. What shall we do with what you told us?")),),
        actions=(
            Action("go_on", translate("Child", "Go on with the questions"), "back"),
            Action("keep", translate("Child", "Stop, and keep what I said"), "check"),
            Action("throw", translate("Child", "Stop, and throw it away"), "stop"),
        ),
        picture="icons/stop",
        escape="go_on",
    )


def thrown_away(texts: Texts) -> Message:
    """What was said is erased."""
    translate = texts.translate
    return Message(
        name="thanks",
        title=translate("Child", "It is thrown away."),
        lines=(
            Line(translate("Child", "Nothing of what you said is kept. That is fine.")),
            _whom_to_talk_to(texts),
        ),
        actions=(_give_back(texts),),
    )


def stopped(texts: Texts) -> Message:
    """The child stopped; what becomes of the answers is the grown-up's to settle."""
    translate = texts.translate
    return Message(
        name="thanks",
        title=translate("Child", "You have stopped."),
        lines=(
            Line(translate("Child", "The grown-up will see to it that your answers are thrown away.")),
            _whom_to_talk_to(texts),
        ),
        actions=(_give_back(texts),),
    )


def thanks(texts: Texts) -> Message:
    """The child is done; the same words whatever was answered."""
    translate = texts.translate
    return Message(
        name="thanks",
        title=translate("Child", "Thank you!"),
        lines=(
            Line(translate("Child", "You are done. Your answers are kept safe.")),
            _whom_to_talk_to(texts),
        ),
        actions=(_give_back(texts),),
        picture="icons/check",
    )


def hard_questions(texts: Texts, *, can_go_back: bool) -> Message:
    """Assent again, before questions on hard things; going on, skipping and stopping are the same size."""
    translate = texts.translate
    return Message(
        name="hard_questions",
        title=translate("Child", "The next questions are about hard things."),
        lines=(Line(translate("Child", "May we go on? You do not have to answer them.")),),
        actions=(
            *((Action("back", translate("Child", "Back"), "back"),) if can_go_back else ()),
            Action("stop", translate("Child", "Stop"), "stop", "stop"),
            Action("skip", translate("Child", "Skip these questions")),
            Action("yes", translate("Child", "Yes, go on")),
        ),
        escape="stop",
    )


def with_headphones(message: Message, texts: Texts) -> Message:
    """The loudspeaker would tell the whole room what the next questions are about (CHILD_UI row 32)."""
    words = texts.translate("Child", "Do you want to hear them? Ask the grown-up for headphones first.")
    return replace(message, lines=(*message.lines, Line(words, "speaker")))


def leave_open(texts: Texts, count: int) -> Message:
    """The researcher wants to leave its own questions open; that ends the interview, so it is asked first."""
    translate, counted = texts.translate, texts.counted
    return Message(
        name="leave_open",
        title=translate("Child", "Leave the rest open?"),
        lines=(
            Line(counted.tr("%n question(s) for you has/have no answer yet.", "", count)),
            Line(translate("Child", "The interview is finished then and cannot be opened again.")),
        ),
        actions=(
            Action("go_on", translate("Child", "Go on with the questions"), "back", "main"),
            Action("finish", translate("Child", "Leave them open and finish"), "stop", "stop"),
        ),
        escape="go_on",
    )


def language(texts: Texts, languages: Sequence[Language], current: str) -> Message:
    """Every language of the form, in its own script."""
    return Message(
        name="language",
        title=texts.translate("Child", "Which language do you want?"),
        actions=tuple(
            Action(item.name, own_name(item), "check" if item.name == current else None) for item in languages
        ),
        picture="icons/language",
        escape="go_on",
    )


def trouble(texts: Texts, error: AppError) -> Message:
    """Calm for the child, the reason for the grown-up."""
    translate = texts.translate
    return Message(
        name="trouble",
        title=translate("Child", "One moment, please."),
        lines=(
            Line(translate("Child", "Ask the grown-up to come. You did nothing wrong."), "person"),
            Line(translate("Child", "For the grown-up: {reason}").format(reason=error_words(texts, error)), "warning"),
        ),
        actions=(
            Action("again", translate("Child", "Try again"), "sync", "main"),
            Action("give", translate("Child", "Give the laptop back"), "person"),
        ),
    )


def own_name(language: Language) -> str:
    """A language's name in its own script; the author's name where Qt does not know the language."""
    if language.code == "und":
        return language.name
    native = _OWN_NAMES.get(language.code) or QLocale(language.code).nativeLanguageName()
    if not native or QLocale(language.code).language() == QLocale.Language.C:
        return language.name
    return native[:1].upper() + native[1:]


def _whom_to_talk_to(texts: Texts) -> Line:
    """On the last page of every child, whatever it answered (CHILD_UI row 29)."""
    return Line(
        texts.translate(
            "Child",
            "If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.",
        )
    )


def _give_back(texts: Texts) -> Action:
    return Action("give", texts.translate("Child", "Give the laptop back"), "person", "main")
