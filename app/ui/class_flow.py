"""The controller of a class: children, names, who is there, consent; connects pages and the store, draws nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time

from app.errors import AppError
from app.storage.rows import Consent, Participant, Site
from app.ui.add_child_page import NewChild
from app.ui.child_messages import own_name
from app.ui.class_view import ChildCode, ClassChoice, NameGiven, PresenceTicked, SiteChoice
from app.ui.consent_page import ConsentAsked, ConsentGiven
from app.ui.controller import Controller, Workplace
from app.ui.home_reading import Home, today
from app.ui.roster_flow import RosterFlow
from app.ui.sitting_notes import fulfil_wish


@dataclass(frozen=True)
class ClassWays:
    """What the class asks of the researcher's controller.

    Attributes:
        home: what the pages show now; None while the store is locked.
        show_class: shows the class page and reads it anew.
        refresh: reads what the pages show anew.
        say: shows an error where the researcher looks.
    """

    home: Callable[[], Home | None]
    show_class: Callable[[], None]
    refresh: Callable[[], None]
    say: Callable[[AppError], None]


class ClassFlow(Controller):
    """Runs as long as the window."""

    def __init__(self, place: Workplace, *, ways: ClassWays) -> None:
        super().__init__(place)
        self._ways, window = ways, place.window
        self.rosters = RosterFlow(place, back=self._on_roster_left)
        page = window.class_page
        window.home.import_asked.connect(self._on_import)
        page.import_asked.connect(self._on_import)
        page.presence_ticked.connect(self._on_presence)
        page.add_asked.connect(self._on_add)
        page.consent_asked.connect(self._on_consent)
        page.name_given.connect(self._on_name_given)
        page.wish.seen.connect(self._on_wish_seen)
        window.consent.given.connect(self._on_consent_given)
        window.consent.cancelled.connect(ways.show_class)
        window.add_child.added.connect(self._on_added)
        window.add_child.cancelled.connect(ways.show_class)

    def _on_add(self, choice: SiteChoice) -> None:
        self._window.add_child.show_form(choice.site_id, str(self._window.class_page.school_class.currentData() or ""))
        self._window.show_page(self._window.add_child)

    def _on_added(self, new: NewChild) -> None:
        self._runner.storage(
            lambda: self._cabinet.store.add_participant(new.participant),
            then=lambda _: self._on_child_added(new.participant),
            failed=self._window.add_child.show_error,
        )

    def _on_child_added(self, child: Participant) -> None:
        self._window.class_page.want(ClassChoice(child.site_id, child.class_label, child.code))
        self._ways.show_class()

    def _on_name_given(self, given: NameGiven) -> None:
        self._runner.storage(
            lambda: self._cabinet.store.set_name(given.code, given.name),
            then=lambda _: self._ways.refresh(),
            failed=self._ways.say,
        )

    def _on_wish_seen(self, child: ChildCode) -> None:
        self._runner.storage(
            lambda: fulfil_wish(self._cabinet.store, child.code),
            then=lambda _: self._ways.refresh(),
            failed=self._ways.say,
        )

    def _on_import(self, choice: SiteChoice) -> None:
        site = self._site(choice.site_id)
        if site is not None:
            self.rosters.begin(site.site_id, site.name)

    def _on_roster_left(self, words: str) -> None:
        self._ways.show_class()
        if words:
            self._window.class_page.show_notice(words, is_good=True)

    def _on_presence(self, ticked: PresenceTicked) -> None:
        def note() -> None:
            store, on = self._cabinet.store, today(self._desk)
            if ticked.presence is None:
                store.forget_presence(ticked.codes, on=on)
            else:
                store.note_presence(ticked.codes, on=on, presence=ticked.presence)

        self._runner.storage(note, then=lambda _: self._ways.refresh(), failed=self._ways.say)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _participants(self) -> tuple[Participant, ...]:
        home = self._ways.home()
        return home.class_view.participants if home and home.class_view else ()

    def _participant(self, code: str) -> Participant | None:
        return next((child for child in self._participants() if child.code == code), None)

    def _site(self, site_id: str) -> Site | None:
        home = self._ways.home()
        return next((site for site in (home.sites if home else ()) if site.site_id == site_id), None)

    # -- consent -------------------------------------------------------------------------------------------------------

    def _on_consent(self, chosen: ChildCode) -> None:
        asked = self._asked(chosen.code)
        if asked is not None:
            self._window.consent.show_child(asked, today=today(self._desk))
            self._window.show_page(self._window.consent)

    def _asked(self, code: str) -> ConsentAsked | None:
        child = self._participant(code)
        site = self._site(child.site_id) if child else None
        if child is None or site is None:
            return None
        try:
            policy = self._desk.policy.of(site.country)
        except AppError as error:
            self._ways.say(error)
            return None
        return ConsentAsked(child, policy, self._consent_languages(), self._without_consent(child))

    def _without_consent(self, child: Participant) -> tuple[Participant, ...]:
        """The others of the class, in the order of their seats."""
        found = [
            other
            for other in self._participants()
            if other.class_label == child.class_label and other.consent is None and other.code != child.code
        ]
        return tuple(sorted(found, key=lambda other: (other.seat or 10_000, other.code)))

    def _consent_languages(self) -> tuple[tuple[str, str], ...]:
        home = self._ways.home()
        languages = home.class_view.languages if home and home.class_view else {}
        known = {item.code: own_name(item) for items in languages.values() for item in items}
        return tuple(sorted((name, code) for code, name in known.items() if code != "und"))

    def _on_consent_given(self, given: ConsentGiven) -> None:
        noon = datetime.combine(given.on, time(12), tzinfo=self._desk.zone).astimezone(UTC)
        consent = Consent(
            given_by=given.given_by,
            reference=given.reference,
            text_version=given.text_version,
            language=given.language,
            recorded_at_utc=min(noon, self._desk.clock.now().astimezone(UTC)),
        )
        self._runner.storage(
            lambda: self._cabinet.store.record_consents(given.codes, consent),
            then=lambda _: self._on_recorded(given),
            failed=self._ways.say,
        )

    def _on_recorded(self, given: ConsentGiven) -> None:
        """The next child of the class without consent, when that was asked for; else back to the class."""
        child = self._participant(given.codes[0])
        waiting = [other for other in (self._without_consent(child) if child else ()) if other.code not in given.codes]
        asked = self._asked(waiting[0].code) if given.goes_on and waiting else None
        if asked is None:
            self._ways.show_class()
            return
        others = tuple(other for other in asked.others if other.code not in given.codes)
        self._window.consent.show_next(replace(asked, others=others), today=today(self._desk))
        self._ways.refresh()
