"""The controller of code cards: reads a class, makes its cards, prints them or writes a PDF; draws nothing."""

from collections.abc import Callable

from app.errors import AppError
from app.interview.contacts import Contacts, load_contacts
from app.storage.rows import Participant
from app.ui.child_messages import own_name
from app.ui.class_view import ClassChoice
from app.ui.code_cards import Card, draw_cards
from app.ui.code_cards_page import CardChild, CardsView, CodeCardsPage
from app.ui.controller import Controller, Workplace
from app.ui.error_words import error_words
from app.ui.fonts import in_language
from app.ui.openings import site_of
from app.ui.paper import draw_pdf
from app.ui.safety_messages import helpline_words
from app.ui.theme import THEMES, Band

PDF_NAME = "code-cards.pdf"
"""It names no class: files on a stick are seen by others."""
_MOST_HELPLINES = 2


class CodeCardsFlow(Controller):
    """Runs as long as the window; brings its page along."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        super().__init__(place)
        self._view: CardsView | None = None
        self._contacts = Contacts(())
        self.page = CodeCardsPage(place.texts)
        place.window.add_page(self.page)
        self.page.changed.connect(self._show_cards)
        self.page.print_asked.connect(self._on_print)
        self.page.save_asked.connect(self._on_save)
        self.page.cancelled.connect(back)

    def open(self, choice: ClassChoice) -> None:
        """Show the cards of a class."""
        self._view = None
        self.page.forget()
        self._window.show_page(self.page)
        self._runner.storage(lambda: self._read(choice), then=self._show, failed=self._on_failed)

    def _read(self, choice: ClassChoice) -> CardsView:
        """On the storage worker."""
        store = self._cabinet.store
        site = site_of(store, choice.site_id)
        self._contacts = load_contacts(self._desk.folder)
        languages = {
            language.name: (own_name(language), language.code)
            for form in store.forms()
            for language in self._cabinet.form(form.form_id, form.version).definition.languages
            if language.code != "und"
        }
        spoken = {
            row.participant: languages[row.language][1]
            for row in reversed(store.interviews(site_id=site.site_id, class_label=choice.class_label))
            if row.language in languages
        }
        children = [
            CardChild(child.code, spoken.get(child.code, ""), child.name)
            for child in store.participants(site.site_id, class_label=choice.class_label)
            if not child.role.is_staff and self._takes_part(child)
        ]
        by_code = {code: (name, code) for name, code in languages.values()}
        return CardsView(
            choice.class_label, site.country, site.region, tuple(children), tuple(sorted(by_code.values()))
        )

    def _takes_part(self, child: Participant) -> bool:
        try:
            self._cabinet.store.require_not_withdrawn(child.code)
        except AppError:
            return False
        return True

    def _show(self, view: CardsView) -> None:
        """What was read while the page was left, or locked over, is not put on it."""
        if self._window.page is not self.page:
            return
        self._view = view
        codes = [code for _, code in view.languages]
        preferred = self._desk.language if self._desk.language in codes else codes[0] if codes else ""
        self.page.show_class(view, language=preferred)
        self._show_cards()

    def _on_failed(self, error: AppError) -> None:
        self.page.show_notice(error_words(self._texts, error))

    def _show_cards(self) -> None:
        self.page.show_cards(self._cards())

    def _cards(self) -> tuple[Card, ...]:
        view = self._view
        if view is None:
            return ()
        other = str(self.page.language.currentData() or self._desk.language)
        with_names = self.page.names.isChecked()
        return tuple(self._card(view, child, child.language or other, with_name=with_names) for child in view.children)

    def _card(self, view: CardsView, child: CardChild, language: str, *, with_name: bool) -> Card:
        texts = self._texts.other(language)
        translate = texts.translate
        lines = [
            translate(
                "Child",
                "Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to "
                "say why.",
            )
        ]
        contacts = self._contacts.of(view.country, view.region, language=language)
        helplines = [helpline_words(texts, contact) for contact in contacts if contact.is_for_child]
        return Card(
            code=child.code,
            title=translate("Child", "My code"),
            lines=(*lines, *helplines[:_MOST_HELPLINES]),
            families=in_language(THEMES[Band.Y], texts.language).families,
            is_rtl=texts.is_rtl,
            name=child.name if with_name else "",
        )

    def _on_print(self) -> None:
        cards = self._cards()
        self._desk.print_drawn(self._window, self.page.title.text(), lambda device: draw_cards(device, cards))

    def _on_save(self) -> None:
        translate = self._texts.translate
        folder = self._desk.ask_folder(self._window, translate("App", "Choose a folder, for example on a stick"))
        if folder is None:
            return
        cards = self._cards()
        try:
            # On the window's thread: fonts belong to it, and a class is a few pages.
            draw_pdf(folder / PDF_NAME, translate("App", "Code cards"), lambda device: draw_cards(device, cards))
        except AppError as error:
            self._on_failed(error)
            return
        said = translate("App", "The cards are in {file}. Delete it when they are printed.").format(file=PDF_NAME)
        self.page.show_notice(said, is_good=True)
