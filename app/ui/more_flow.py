"""The controller of what is done for a class now and then: code cards, a second laptop; draws nothing."""

from collections.abc import Callable
from datetime import datetime

from app.ui.class_view import ClassChoice
from app.ui.code_cards_flow import CodeCardsFlow
from app.ui.controller import Controller, Workplace
from app.ui.handover_flow import HandOverFlow
from app.ui.more_page import MorePage
from app.ui.openings import Openings
from app.ui.tasks import ErrorHandler
from app.ui.waves import begin_wave, wave_began


class MoreFlow(Controller):
    """Runs as long as the window; brings its pages along."""

    def __init__(self, place: Workplace, *, openings: Openings, back: Callable[[], None], say: ErrorHandler) -> None:
        super().__init__(place)
        self._say = say
        self.page = MorePage(place.texts)
        place.window.add_page(self.page)
        self._cards = CodeCardsFlow(place, back=back)
        self._laptops = HandOverFlow(place, openings=openings, back=back)
        place.window.class_page.more_asked.connect(self._on_asked)
        self.page.laptops_asked.connect(self._laptops.open)
        self.page.cards_asked.connect(self._cards.open)
        self.page.wave_asked.connect(self._on_wave)
        self.page.count_all_asked.connect(self._on_count_all)
        self.page.cancelled.connect(back)

    def _on_asked(self, choice: ClassChoice) -> None:
        self.page.show_class(choice)
        self.page.show_wave(None)
        self._window.show_page(self.page)
        self._runner.storage(lambda: wave_began(self._cabinet.store), then=self.page.show_wave, failed=self._say)

    def _on_wave(self) -> None:
        self._begin(self._desk.clock.now())

    def _on_count_all(self) -> None:
        self._begin(None)

    def _begin(self, at_utc: datetime | None) -> None:
        self._runner.storage(
            lambda: begin_wave(self._cabinet.store, at_utc),
            then=lambda _: self.page.show_wave(at_utc),
            failed=self._say,
        )
