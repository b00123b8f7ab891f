"""What an error means in the reader's language, by its stable code; unknown codes keep their own English words."""

from app.errors import AppError
from app.storage.place import MIN_PASSPHRASE_LENGTH
from app.ui.texts import Texts


def error_words(texts: Texts, error: AppError) -> str:
    """One or two sentences for a person: what happened and what to do."""
    if error.code in ("store.wrong_passphrase", "store.wait"):
        return _wrong_tries(texts, error)
    if error.code in ("pin.wrong", "pin.wait"):
        return _wrong_pins(texts, error)
    known = _known(texts)
    return known.get(error.code, error.message)


def _wrong_tries(texts: Texts, error: AppError) -> str:
    tries = error.facts.get("tries")
    count = tries if isinstance(tries, int) else 1
    counted = texts.counted
    return counted.tr("This is not the passphrase (%n wrong try/tries so far).", "", count)


def _wrong_pins(texts: Texts, error: AppError) -> str:
    tries = error.facts.get("tries")
    counted = texts.counted
    return counted.tr("This is not the PIN (%n wrong try/tries so far).", "", tries if isinstance(tries, int) else 1)


def _known(texts: Texts) -> dict[str, str]:
    translate = texts.translate
    return {
        "store.weak_passphrase": translate(
            "App",
            "Choose a longer passphrase: at least {count} characters, for example four or five words that do not "
            "belong together.",
        ).format(count=MIN_PASSPHRASE_LENGTH),
        "store.in_use": translate("App", "The program is already open on this laptop. Close the other window first."),
        "store.newer_version": translate(
            "App", "The interviews on this laptop were saved by a newer version of the program. Update this program."
        ),
        "store.damaged": translate(
            "App", "The file with the interviews cannot be read. Change nothing and call your coordinator."
        ),
        "store.unwritable": translate(
            "App",
            "Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then "
            "try again.",
        ),
        "file.unwritable": translate("App", "Nothing can be written there. Choose another folder, or make room."),
        "file.unreadable": translate("App", "This file cannot be read. Is the stick still there?"),
        "store.closed": translate("App", "The interviews are locked. Unlock them and try again."),
        "roster.withdrawn": translate(
            "App", "This child has left the study: its family took everything back. Do not ask it again."
        ),
        "interview.not_adoptable": translate(
            "App", "This interview can go on only on the laptop on which it was begun."
        ),
        "interview.stopped": translate(
            "App",
            "The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.",
        ),
        "pin.weak": translate("App", "Choose 4 to 8 digits, not all the same and not counting up or down."),
        "pin.none": translate("App", "There is no PIN yet. Use the passphrase."),
        "contacts.missing": translate(
            "App",
            "This questionnaire asks about hard things, and no helpline is known for this country. Ask your "
            "coordinator for the project's file of contacts.",
        ),
        "interview.unknown": translate(
            "App",
            "This interview is no longer on this laptop: it was erased. What was answered after that is not kept.",
        ),
        "contacts.unreadable": translate(
            "App", "The project's file of contacts cannot be read. Put it right, or take it away."
        ),
        "consent.stale": translate(
            "App",
            "This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.",
        ),
        "consent.missing": translate(
            "App", "Record the consent of a parent or guardian before this child is asked anything."
        ),
        "consent.not_enough": translate(
            "App", "In this country, for a child of this age, this person's consent is not enough."
        ),
        "consent.wrong_person": translate(
            "App", "This questionnaire is for somebody else. Choose one that goes with this code."
        ),
        "consent.unknown_country": translate(
            "App", "There is no consent rule for this country, so no interview can be opened. Ask your coordinator."
        ),
        "recovery.wrong_length": translate(
            "App", "The sheet has seven groups of four letters and digits. Compare with what you typed."
        ),
        "recovery.misread": translate("App", "A letter or digit is not right. Compare with the sheet, group by group."),
        "roster.unknown_code": translate("App", "No child on this laptop has this code."),
        "roster.mistyped": translate(
            "App", "The last character does not fit: the code is mistyped. Look at the card again."
        ),
        "roster.code_elsewhere": translate(
            "App", "A code of the list belongs to a child of another site on this laptop. Nothing was taken over."
        ),
        "roster.code_taken": translate("App", "This code is taken by another child. Choose another one."),
        "interview.has_revision": translate(
            "App",
            "The child threw this interview away, but parts of it were prepared for sending already. Ask your "
            "coordinator to erase it.",
        ),
        "enrol.offline": translate(
            "App", "The server cannot be reached. Enrolling needs a network once; try again where there is one."
        ),
        "invitation.unreadable": translate(
            "App", "This is not a whole invitation. Copy all of it, from “immerse1:” to the end."
        ),
        "answer.not_taken": translate("App", "The questionnaire does not take this answer. Enter another one."),
        "undo.overtaken": translate("App", "Somebody has written there since. Decide anew instead."),
        "undo.not_a_decision": translate("App", "This was not decided here, or it is taken back already."),
        "resolve.no_dispute": translate("App", "This is settled already. Look at the list again."),
        "duplicate.not_alike": translate("App", "These two are not under one code any more. Look at the list again."),
        "record.unknown": translate("App", "This interview is no longer here: it was erased, or its days are over."),
        "return.not_final": translate("App", "Only a finished interview can be sent back."),
        "quarantine.unknown": translate("App", "This does not wait any more. Sync, and look again."),
        "store.form_missing": translate("App", "This questionnaire is not on this laptop yet. Sync, then try again."),
        "ui.unexpected": translate(
            "App",
            "Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.",
        ),
    }
