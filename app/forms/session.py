"""One record being answered: the door through which everything else uses the engine; must not store or show."""

from collections.abc import Iterator, Mapping
from typing import Self

from app.errors import AppError
from app.forms.acceptance import check_answer, offered_part, spelled
from app.forms.body_order import questions_in_body
from app.forms.changes import Changes, ChangeSet
from app.forms.datatypes import stored
from app.forms.definition import FormDefinition, QuestionKind, VertexKind
from app.forms.engine import Engine, Environment
from app.forms.records import Finalized, SavedState, content_of, read_submission, submission_xml
from app.forms.restoring import restore
from app.forms.tree import Node, find
from app.forms.views import QuestionView, Violation, child_of, question_view, snapshot, violation_of
from app.forms.xpath.dates import datetime_text, time_text

_FILES = frozenset({QuestionKind.IMAGE, QuestionKind.AUDIO, QuestionKind.VIDEO, QuestionKind.FILE})


class Session:
    """A record of a form, filled in step by step.

    Build one with ``start``, ``load`` or ``edit``. Addresses are paths with the index of each repeat instance,
    ``/data/child[2]/name``. Values are XForms text: select multiple as names with blanks between, dates as ISO.
    Not for use from several threads at once.
    """

    def __init__(self, definition: FormDefinition, env: Environment, *, language: str, started_at: str) -> None:
        self.definition = definition
        self._env = env
        self._engine = Engine(definition, env, language=language)
        self._started_at = started_at
        self._deprecated_id = ""

    @classmethod
    def start(
        cls,
        definition: FormDefinition,
        env: Environment,
        *,
        language: str | None = None,
        prefill: Mapping[str, str] | None = None,
    ) -> Self:
        """Begin a record: defaults, preloads and first-load actions happen here, once.

        Args:
            definition: the form.
            env: clock, zone, randomness, device and user.
            language: name of a language of the form; None takes the form's default.
            prefill: address -> value, set after the defaults as if answered.

        Raises:
            AppError: ``form.unknown_language``, ``form.unknown_path``, ``form.wrong_type``.
        """
        name = language if language is not None else definition.default_language
        _check_language(definition, name)
        session = cls(definition, env, language=name, started_at=env.now().isoformat())
        session._preload()
        session._engine.choices.shuffle_key = session.instance_id
        session._engine.sweep()
        for action in (*definition.on_first_load, *definition.on_every_load):
            session._engine.run(action, session._engine.root)
            session._engine.drain()
        for path, value in (prefill or {}).items():
            session.set(path, value)
        session._engine.changes = Changes()
        return session

    @classmethod
    def load(cls, definition: FormDefinition, env: Environment, state: SavedState) -> Self:
        """Go on with a saved record; first-load actions are not run again.

        Raises:
            AppError: ``form.other_version`` when the state was begun with another form or version,
                ``form.bad_state`` when it holds answers that the form has no place for.
        """
        if state.digest != definition.digest:
            raise AppError(
                "form.other_version",
                "This interview was begun with another version of the form; open it with that version.",
                form=state.form_id,
                version=state.version,
            )
        language = state.language
        if language not in {known.name for known in definition.languages}:
            language = definition.default_language
        session = cls(definition, env, language=language, started_at=state.started_at)
        lost = restore(session._engine.root, state.leaves, state.counts)
        if lost:
            raise AppError("form.bad_state", "The saved interview does not fit the form.", lost=len(lost))
        session._settle()
        return session

    @classmethod
    def edit(cls, definition: FormDefinition, env: Environment, xml: str, *, language: str | None = None) -> Self:
        """Open a submitted record for editing: it gets a new instanceID and names the old one as deprecatedID.

        Raises:
            AppError: ``form.bad_record`` when the XML is not a record of this form.
        """
        leaves, counts = read_submission(definition, xml)
        name = language if language is not None else definition.default_language
        _check_language(definition, name)
        session = cls(definition, env, language=name, started_at=env.now().isoformat())
        restore(session._engine.root, leaves, counts)
        session._deprecated_id = session.instance_id
        for node in session._meta("deprecatedID"):
            node.raw = node.text = session._deprecated_id
        for node in session._meta("instanceID"):
            node.raw = node.text = f"uuid:{env.uuid4()}"
        session._settle()
        return session

    def _settle(self) -> None:
        self._engine.choices.shuffle_key = self.instance_id
        self._engine.sweep()
        for action in self.definition.on_every_load:
            self._engine.run(action, self._engine.root)
            self._engine.drain()
        self._engine.changes = Changes()

    def _preload(self) -> None:
        env, now = self._env, self._engine.rt.local_now()
        for node in self._engine.root.walk():
            bind = node.defn.bind
            key = (bind.preload or "", bind.preload_parameter)
            if key[0] == "uid" and not node.raw:
                node.raw = f"uuid:{env.uuid4()}"
            elif key == ("timestamp", "start"):
                node.raw = time_text(now) if bind.type == "time" else datetime_text(now)
            elif key == ("date", "today"):
                node.raw = now.date().isoformat()
            elif key[0] == "property":
                node.raw = {"deviceid": env.device_id, "username": env.username}.get(key[1], "")
            node.text = node.raw

    def _meta(self, name: str) -> Iterator[Node]:
        for meta in self._engine.root.named("meta"):
            yield from meta.named(name)

    @property
    def instance_id(self) -> str:
        """``uuid:...`` of the record; "" when the form has no instanceID."""
        return next((node.raw for node in self._meta("instanceID")), "")

    @property
    def language(self) -> str:
        """Name of the language spoken now."""
        return self._engine.rt.language

    def _done(self) -> ChangeSet:
        self._engine.drain()
        changes, self._engine.changes = self._engine.changes, Changes()
        return changes.frozen()

    def _node(self, path: str) -> Node:
        defn = self.definition.by_path.get(path)
        if defn is not None and defn.repeat is None:
            single = self._engine.rt.singles[defn.index]
            if isinstance(single, Node):
                return single
        return find(self.definition, self._engine.root, path)

    def set(self, path: str, value: str) -> ChangeSet:
        """Store an answer. It is kept although it may violate a constraint; ask ``would_violate`` first.

        Args:
            path: address of a leaf.
            value: XForms text; "" blanks the answer. Of a select, names that are not offered now are left out.

        Raises:
            AppError: ``form.unknown_path``, ``form.not_a_question`` for a group, ``form.readonly``,
                ``form.wrong_type`` when the text is not of the question's type. Nothing is changed then.
        """
        node = self._node(path)
        if not node.defn.is_leaf:
            raise AppError("form.not_a_question", f"{path} is a group, not a question.", path=path)
        if node.defn.control is not None and node.is_readonly:
            raise AppError("form.readonly", f"{path} cannot be answered now.", path=path)
        text = spelled(self._engine, node, value)
        if text is None:
            raise AppError("form.wrong_type", f"This is no {node.defn.bind.type}.", path=path, type=node.defn.bind.type)
        self._engine.assign(node, offered_part(self._engine, node, text))
        return self._done()

    def add_repeat(self, path: str) -> ChangeSet:
        """Append an instance to a repeat (address without its last index).

        Raises:
            AppError: ``form.unknown_path``, ``form.not_a_repeat``, ``form.fixed_repeat`` when the form decides the
                number of instances.
        """
        above, _, name = path.rpartition("/")
        parent = self._node(above)
        defn = parent.defn.by_name.get(name.split("[", 1)[0])
        if defn is None:
            raise AppError("form.unknown_path", f"The form has no node {path} now.", path=path)
        if not defn.is_repeat:
            raise AppError("form.not_a_repeat", f"{path} is not a repeat.", path=path)
        if defn.count is not None or defn.no_add_remove:
            raise AppError("form.fixed_repeat", f"The form decides how often {path} is asked.", path=path)
        self._engine.repeats.add(parent, defn)
        return self._done()

    def remove_repeat(self, path: str) -> ChangeSet:
        """Remove an instance of a repeat, ``/data/child[2]``; later instances move up.

        Raises:
            AppError: as for ``add_repeat``.
        """
        node = self._node(path)
        if not node.defn.is_repeat:
            raise AppError("form.not_a_repeat", f"{path} is not a repeat.", path=path)
        if node.defn.count is not None or node.defn.no_add_remove:
            raise AppError("form.fixed_repeat", f"The form decides how often {path} is asked.", path=path)
        self._engine.repeats.remove(node)
        return self._done()

    def set_language(self, name: str) -> ChangeSet:
        """Speak another language of the form; calculations that read labels follow.

        Raises:
            AppError: ``form.unknown_language``.
        """
        _check_language(self.definition, name)
        engine = self._engine
        engine.rt.language = name
        for node in engine.root.walk():
            if node.defn.control is not None or node.defn.label is not None:
                engine.changes.text.add(node)
            for vertex in node.defn.vertices:
                if vertex.has_language and vertex.kind is not VertexKind.COUNT:
                    engine.push(vertex, node)
        return self._done()

    def questions(self) -> tuple[str, ...]:
        """Addresses of the relevant questions of the body, notes included, in body order, repeats expanded."""
        return tuple(node.path for node in questions_in_body(self._engine))

    def all_questions(self) -> tuple[str, ...]:
        """Address of every leaf with a bind or control, relevant or not, in document order, without meta."""
        return tuple(node.path for node in self._leaves())

    def _leaves(self) -> Iterator[Node]:
        for top in self._engine.root.kids():
            if top.name != "meta":
                for node in top.walk():
                    is_asked = node.defn.control is not None or (node.defn.has_bind and not node.defn.is_attribute)
                    if node.defn.is_leaf and is_asked:
                        yield node

    def question(self, path: str) -> QuestionView:
        """How a question looks now.

        Raises:
            AppError: ``form.unknown_path``, ``form.not_a_question`` when nothing is asked there.
        """
        view = question_view(self._engine, self._node(path))
        if view is None:
            raise AppError("form.not_a_question", f"Nothing is asked at {path}.", path=path)
        return view

    def takes_answer(self, path: str) -> bool:
        """Whether a question could be answered now, without saying any text: it is asked, and not only read.

        Raises:
            AppError: ``form.unknown_path``.
        """
        node = self._node(path)
        control = node.defn.control
        return control is not None and control.kind is not QuestionKind.NOTE and node.rel and not node.is_readonly

    def own_keys(self, path: str) -> Mapping[str, str]:
        """The ``child::`` keys of a question and of the groups around it, without saying any text."""
        return child_of(self._node(path).defn)

    def is_relevant(self, path: str) -> bool:
        """Whether a node takes part now."""
        return self._node(path).rel

    def value(self, path: str) -> str:
        """What expressions and the submission see: "" when blank or not relevant."""
        return self._node(path).text

    def raw(self, path: str) -> str:
        """What was answered, also while it is not relevant."""
        return self._node(path).raw

    def validate(self) -> tuple[Violation, ...]:
        """Every violation among the relevant nodes, in document order."""
        found = (violation_of(self._engine, node) for node in self._engine.root.walk() if node.defn.is_leaf)
        return tuple(violation for violation in found if violation is not None)

    def would_violate(self, path: str, value: str) -> Violation | None:
        """What would be wrong with an answer; nothing is stored and no action fires.

        Args:
            path: address of a question.
            value: as for ``set``; "" asks whether the question may stay blank.

        Returns:
            None when it is acceptable: of the type, among the choices or on the scale, required, constraint.
        """
        return check_answer(self._engine, self._node(path), value, elsewhere=self._copy_with)

    def _copy_with(self, path: str, value: str) -> Violation | None:
        """Verdict of a copy of the session, for constraints that read what the answer itself changes."""
        copy = type(self).load(self.definition, self._env, self.dump())
        copy._engine.assign(copy._node(path), value)
        copy._engine.drain()
        return violation_of(copy._engine, copy._node(path))

    def finalize(self) -> Finalized:
        """Finish the record: the end is stamped, what is not relevant is left out. The session can still go on."""
        now = self._engine.rt.local_now()
        for node in self._engine.root.walk():
            bind = node.defn.bind
            if bind.preload == "timestamp" and bind.preload_parameter == "end":
                self._engine.assign(node, stored(datetime_text(now), bind.type, self._env.zone))
        self._engine.drain()
        self._engine.changes = Changes()
        fields = {node.path: node.text for node in self._leaves() if node.rel}
        xml = submission_xml(self.definition, self._engine.root, deprecated_id=self._deprecated_id)
        media = tuple(
            node.text
            for node in self._leaves()
            if node.text and node.defn.control is not None and node.defn.control.kind in _FILES
        )
        return Finalized(self.instance_id, xml, fields, media)

    def dump(self) -> SavedState:
        """Everything needed to go on later."""
        leaves, counts = content_of(self._engine.root)
        return SavedState(
            form_id=self.definition.form_id,
            version=self.definition.version,
            digest=self.definition.digest,
            language=self.language,
            started_at=self._started_at,
            leaves=leaves,
            counts=counts,
        )

    def snapshot(self) -> dict[str, object]:
        """Whole state as the conformance checker reads it: ``nodes`` by address, and the submission ``xml``."""
        return {"nodes": snapshot(self._engine), "xml": submission_xml(self.definition, self._engine.root)}


def _check_language(definition: FormDefinition, name: str) -> None:
    if name not in {language.name for language in definition.languages}:
        raise AppError("form.unknown_language", f"The form has no language {name!r}.", form=definition.form_id)
