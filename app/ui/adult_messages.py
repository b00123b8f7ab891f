"""What the plain pages say to a parent, a teacher or a school leader who answers a form; decides nothing."""

from typing import Protocol

from app.errors import AppError
from app.forms.respondents import Respondent, respondent_of
from app.ui import child_messages
from app.ui.child.plain_page import Action, Line, Message
from app.ui.error_words import error_words
from app.ui.texts import Texts


class Words(Protocol):
    """The pages whose words depend on who answers; each page keeps its name and the keys of its buttons."""

    def assent(self, texts: Texts, *, languages: bool = False) -> Message:
        """What, why, may stop, who sees."""
        ...

    def no_thanks(self, texts: Texts, *, is_second: bool = False) -> Message:
        """The answer to a no."""
        ...

    def stop(self, texts: Texts) -> Message:
        """What becomes of what was said."""
        ...

    def thrown_away(self, texts: Texts) -> Message:
        """What was said is erased."""
        ...

    def stopped(self, texts: Texts) -> Message:
        """Stopped; the researcher settles the rest."""
        ...

    def thanks(self, texts: Texts) -> Message:
        """Done."""
        ...

    def hard_questions(self, texts: Texts, *, can_go_back: bool) -> Message:
        """Asked again before sensitive questions."""
        ...

    def trouble(self, texts: Texts, error: AppError) -> Message:
        """Something cannot be saved."""
        ...


def words_for(style: str) -> Words:
    """The words for who answers a form of this ``style``: a child's, or those for adults."""
    respondent = respondent_of(style)
    return AdultWords(respondent) if respondent.is_adult else child_messages


class AdultWords:
    """Plain and polite; says no more about the study than is true of every form of this kind."""

    def __init__(self, respondent: Respondent) -> None:
        self._respondent = respondent

    def assent(self, texts: Texts, *, languages: bool = False) -> Message:
        """Yes and no are the same size here too: an adult's consent is as free as a child's."""
        translate = texts.translate
        about = {
            Respondent.PARENT: translate("Adult", "We ask about your child, your family and the school."),
            Respondent.TEACHER: translate("Adult", "We ask about your class, your work and your school."),
            Respondent.PRINCIPAL: translate("Adult", "We ask about your school, its pupils and its teachers."),
        }[self._respondent]
        return Message(
            name="assent",
            title=translate("Adult", "Will you take part?"),
            lines=(
                Line(about, "person"),
                Line(
                    translate("Adult", "The answers serve research on how children of every origin get on at school."),
                    "school",
                ),
                Line(translate("Adult", "You may leave out any question."), "check"),
                Line(translate("Adult", "You may stop at any time and need not say why."), "stop"),
                Line(
                    translate("Adult", "Your name is not kept with your answers. The researchers alone see them."),
                    "lock",
                ),
            ),
            actions=(
                *((Action("language", translate("Child", "Language"), "language"),) if languages else ()),
                Action("no", translate("Adult", "No, thank you")),
                Action("yes", translate("Adult", "Yes, I will take part")),
            ),
        )

    def no_thanks(self, texts: Texts, *, is_second: bool = False) -> Message:
        """To a second questionnaire, what was said in the first one stays."""
        translate = texts.translate
        kept = (
            translate("Adult", "What you told us another time stays as it is.")
            if is_second
            else translate("Adult", "Nothing has been kept.")
        )
        return _ending(texts, translate("Adult", "Thank you for letting us know."), kept)

    def stop(self, texts: Texts) -> Message:
        """The person decides what becomes of the answers."""
        translate = texts.translate
        return Message(
            name="stop",
            title=translate("Adult", "Do you want to stop here?"),
            lines=(Line(translate("Adult", "You need not say why. What should happen to your answers?")),),
            actions=(
                Action("go_on", translate("Child", "Go on with the questions"), "back"),
                Action("keep", translate("Adult", "Stop and keep my answers"), "check"),
                Action("throw", translate("Adult", "Stop and delete my answers"), "stop"),
            ),
            escape="go_on",
        )

    def thrown_away(self, texts: Texts) -> Message:
        """Erased on this laptop."""
        translate = texts.translate
        return _ending(
            texts, translate("Adult", "Your answers are deleted."), translate("Adult", "Nothing has been kept.")
        )

    def stopped(self, texts: Texts) -> Message:
        """They could not be erased here: the researcher sees to it."""
        translate = texts.translate
        said = translate("Adult", "The researcher will see to it that your answers are deleted.")
        return _ending(texts, translate("Adult", "You have stopped."), said)

    def thanks(self, texts: Texts) -> Message:
        """The same words whatever was answered."""
        translate = texts.translate
        said = translate("Adult", "That was the last question. Your answers are kept safe.")
        return _ending(texts, translate("Adult", "Thank you for your time."), said)

    def hard_questions(self, texts: Texts, *, can_go_back: bool) -> Message:
        """Going on, skipping and stopping are the same size."""
        translate = texts.translate
        return Message(
            name="hard_questions",
            title=translate("Adult", "What comes next can be hard to answer."),
            lines=(Line(translate("Adult", "You may answer these questions, or go on without them.")),),
            actions=(
                *((Action("back", translate("Child", "Back"), "back"),) if can_go_back else ()),
                Action("stop", translate("Child", "Stop"), "stop", "stop"),
                Action("skip", translate("Child", "Skip these questions")),
                Action("yes", translate("Child", "Yes, go on")),
            ),
            escape="stop",
        )

    def trouble(self, texts: Texts, error: AppError) -> Message:
        """Calm, with the reason for the researcher."""
        translate = texts.translate
        reason = translate("Adult", "For the researcher: {reason}").format(reason=error_words(texts, error))
        return Message(
            name="trouble",
            title=translate("Child", "One moment, please."),
            lines=(
                Line(translate("Adult", "Please call the researcher. You did nothing wrong."), "person"),
                Line(reason, "warning"),
            ),
            actions=(
                Action("again", translate("Child", "Try again"), "sync", "main"),
                Action("give", translate("Child", "Give the laptop back"), "person"),
            ),
        )


def _ending(texts: Texts, title: str, said: str) -> Message:
    """A last page: what became of the answers, whom to ask, and the way back to the researcher."""
    translate = texts.translate
    ask = translate("Adult", "If a question worries you, talk to the researcher who brought this laptop.")
    return Message(
        name="thanks",
        title=title,
        lines=(Line(said), Line(ask)),
        actions=(Action("give", translate("Child", "Give the laptop back"), "person", "main"),),
    )
