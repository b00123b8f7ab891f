"""What the pages of protection say: rest, a grown-up who comes, helplines for every child, the steps after distress."""

from collections.abc import Sequence
from dataclasses import replace

from app.interview.contacts import EMERGENCY, Contact
from app.ui.child.plain_page import Action, Line, Message
from app.ui.error_words import error_words
from app.ui.sitting import Left
from app.ui.texts import Texts

MOST_HELPLINES = 3


def calm(texts: Texts) -> Message:
    """A quiet screen that shows nothing of the questions (CHILD_UI row 27)."""
    translate = texts.translate
    return Message(
        name="calm",
        title=translate("Child", "A moment of rest."),
        lines=(Line(translate("Child", "Breathe in, and breathe out.")),),
        actions=(
            Action("grown_up", translate("Child", "For the grown-up"), "lock"),
            Action("stop", translate("Child", "Stop"), "stop", "stop"),
            Action("go_on", translate("Child", "Yes, go on"), "next"),
        ),
        picture="scenes/calm",
    )


def someone_comes(texts: Texts) -> Message:
    """The child wants to talk; it says so by its hand, and the answers say nothing of it."""
    translate = texts.translate
    return Message(
        name="someone_comes",
        title=translate("Child", "Put up your hand. A grown-up will come to you."),
        lines=(
            Line(translate("Child", "You did nothing wrong. You may say as much or as little as you like.")),
            Line(translate("Child", "This does not stand in your answers."), "lock"),
        ),
        actions=(
            Action("stop", translate("Child", "Stop"), "stop", "stop"),
            Action("go_on", translate("Child", "Go on with the questions"), "back"),
        ),
        picture="icons/person",
        escape="go_on",
    )


def with_helplines(message: Message, texts: Texts, contacts: Sequence[Contact], *, is_printed: bool = False) -> Message:
    """A last page with the helplines of the region and a button that prints them; the same whatever was answered."""
    translate = texts.translate
    shown = [contact for contact in contacts if contact.is_for_child][:MOST_HELPLINES]
    if not shown:
        return message
    lines = [Line(helpline_words(texts, contact), "phone") for contact in shown]
    done = (Line(translate("Child", "The grown-up can give you this on paper."), "print"),) if is_printed else ()
    printing = () if is_printed else (Action("print", translate("Child", "I want this on paper"), "print"),)
    return replace(message, lines=(*message.lines, *lines, *done), actions=(*printing, *message.actions), picture=None)


def protocol(texts: Texts, contacts: Sequence[Contact], *, is_over: bool) -> Message:
    """What the researcher does after distress, and whom to call (CHILD_UI row 28; VACS, UNICEF protection protocols).

    Args:
        texts: the researcher's language.
        contacts: of the site's region.
        is_over: whether the interview has ended already, so that there is nothing to go on with.
    """
    translate = texts.translate
    steps = (
        translate("App", "1. Stay with the child. Ask no further questions."),
        translate("App", "2. Listen. Do not promise to keep it secret, and do not ask for details."),
        translate("App", "3. Tell the child what you will do next and with whom you will speak."),
        translate("App", "4. Tell the school's person for child protection today, and your coordinator."),
        translate("App", "5. Write down the time and what was said on the project's paper form, not in this program."),
    )
    numbers = [Line(f"{contact.name}: {contact.number}{_unverified(texts, contact)}", "phone") for contact in contacts]
    danger = translate("App", "In danger at this moment: {number}").format(number=EMERGENCY)
    on = (
        (Action("close", translate("App", "I have read this"), "check", "main"),)
        if is_over
        else (
            Action("ask", translate("App", "Let the child decide about stopping"), "stop"),
            Action("go_on", translate("App", "The child wants to go on"), "next"),
        )
    )
    return Message(
        name="protocol",
        title=translate("App", "After a child was upset"),
        lines=(*(Line(step, "check") for step in steps), Line(danger, "warning"), *numbers[:MOST_HELPLINES]),
        actions=on,
    )


def helpline_words(texts: Texts, contact: Contact) -> str:
    """Name and number; the hours only when the source gives them."""
    translate = texts.translate
    words = translate("Child", "{name}: {number}").format(name=contact.name, number=contact.number)
    if contact.hours == "0-24":
        return f"{words} ({translate('Child', 'day and night')})"
    return f"{words} ({contact.hours})" if contact.hours else words


def _unverified(texts: Texts, contact: Contact) -> str:
    return "" if contact.is_verified else f" ({texts.translate('App', 'not checked: call it before you rely on it')})"


def words_after(texts: Texts, left: Left) -> str:
    """What the researcher must know when the laptop is back; "" for nothing."""
    translate = texts.translate
    said = []
    if left.trouble is not None:
        said.append(error_words(texts, left.trouble))
    if left.asked_for_adult and left.trouble is not None:
        # Without trouble the class page's own line says it, until somebody ticks it off.
        said.append(translate("App", "This child would like to talk to somebody. Go to it now, unnoticed by others."))
    if left.sheet is not None:
        said.append(translate("App", "The helplines are ready to be printed: {file}").format(file=left.sheet))
    return " ".join(said)
