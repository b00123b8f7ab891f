"""A record in the words of its form, for a coordinator who looks at answers that others took; stores nothing."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.errors import AppError
from app.forms import Choice, Environment, FormDefinition, QuestionKind, QuestionView, Session
from app.interview.adopting import put_in
from app.merge import Dispute, FieldValue
from app.protocol.missing import Missing

_INDEX = re.compile(r"\[\d+\]")
_SEVERAL = frozenset({QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK})
_TYPED = frozenset(
    {QuestionKind.TEXT, QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.RANGE, QuestionKind.DATE}
)


@dataclass(frozen=True)
class AskedField:
    """A question of a record, as the form asks it.

    Attributes:
        words: the question; the field's own name where the form asks nothing there.
        choices: what can be chosen; none where something is typed.
        takes_several: whether several choices may stand at once.
        is_open: whether another answer than the given ones can be entered here.
    """

    path: str
    words: str
    choices: tuple[Choice, ...] = ()
    takes_several: bool = False
    is_open: bool = False

    def said(self, value: str) -> str:
        """An answer in the words of the form; what it does not offer stays as it is."""
        labels = {choice.name: choice.label or choice.name for choice in self.choices}
        if not labels:
            return value
        return ", ".join(labels.get(name, name) for name in (value.split() if self.takes_several else [value]))


@dataclass(frozen=True)
class ReadRecord:
    """The form's session over what a record says.

    Attributes:
        session: holds what stands and, of disputed fields, the first side, so that what depends on them is there.
    """

    session: Session = field(repr=False)

    def asked(self, path: str) -> AskedField:
        """The question of a field; properties of the record (``@state``) and fields that nobody asks have no words."""
        view = self._view(path)
        if view is None:
            return AskedField(path, path if path.startswith("@") else _INDEX.sub("", path).rsplit("/", 1)[-1])
        return AskedField(
            path=path,
            words=view.label or view.name,
            choices=view.choices,
            takes_several=view.kind in _SEVERAL,
            is_open=bool(view.choices) or view.kind in _TYPED,
        )

    def in_order(self, paths: Iterable[str]) -> list[str]:
        """Fields in the order of the form; those that it does not have come last."""
        order = {path: place for place, path in enumerate(self.session.all_questions())}
        return sorted(paths, key=lambda path: order.get(path, len(order)))

    def require_valid(self, path: str, value: FieldValue) -> None:
        """Refuse an answer that the form would not take; a reason for not answering is always one.

        Raises:
            AppError: ``answer.not_valid`` with the form's own words, ``answer.not_taken`` where it has none.
        """
        if value is None or isinstance(value, Missing):
            return
        try:
            violation = self.session.would_violate(path, value)
        except AppError as error:
            if error.code != "form.unknown_path":
                raise
            return
        if violation is not None and violation.message:
            raise AppError("answer.not_valid", violation.message, path=path)
        if violation is not None:
            raise AppError("answer.not_taken", "The questionnaire does not take this answer.", path=path)

    def _view(self, path: str) -> QuestionView | None:
        for place in (path, _INDEX.sub("[1]", path)):
            try:
                return self.session.question(place)
            except AppError:
                continue
        return None


def read_record(
    definition: FormDefinition,
    environment: Environment,
    *,
    language: str,
    fields: Mapping[str, FieldValue],
    disputes: tuple[Dispute, ...] = (),
) -> ReadRecord:
    """Bring a record into a session of its form, as far as the form takes it.

    Args:
        language: BCP 47 code of who reads; the form's default language where it has no such.
    """
    names = [item.name for item in definition.languages if item.code == language]
    session = Session.start(definition, environment, language=names[0] if names else definition.default_language)
    one_side = {dispute.field: dispute.sides[0].value for dispute in disputes}
    said = {
        path: value
        for path, value in {**fields, **one_side}.items()
        if path.startswith("/") and isinstance(value, str) and not isinstance(value, Missing)
    }
    put_in(session, said)
    return ReadRecord(session)
