"""The controller of keys and backups: people, passphrases, recovery sheet, backups, check; draws nothing."""

from collections.abc import Callable

from app.storage.backups import Backup
from app.storage.recovery_key import RecoveryKey
from app.storage.slots import UserRole
from app.ui.controller import Controller, Workplace
from app.ui.header import Tab
from app.ui.key_form_page import KeyFormPage
from app.ui.recovery_sheet_page import PaperAsked, RecoverySheetPage
from app.ui.safety_page import SafetyPage
from app.ui.safety_view import Checked, KeyStep, KeyStepAsked, KeyStepTyped, SafetyView


class SafetyFlow(Controller):
    """Runs as long as the window; brings its pages along."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        super().__init__(place)
        texts = place.texts
        self.page, self.form, self.sheet = SafetyPage(texts), KeyFormPage(texts), RecoverySheetPage(texts)
        for page in (self.page, self.form, self.sheet):
            place.window.add_page(page, Tab.SETTINGS)
        self.page.step_asked.connect(self._on_step)
        self.page.backup_asked.connect(self._on_backup)
        self.page.stick_asked.connect(self._on_stick)
        self.page.check_asked.connect(self._on_check)
        self.page.cancelled.connect(back)
        self.form.typed.connect(self._on_typed)
        self.form.offer_asked.connect(self._on_offer)
        self.form.cancelled.connect(self._on_form_left)
        self.sheet.print_asked.connect(self._on_print)
        self.sheet.put_away.connect(self.open)

    def open(self) -> None:
        """Show the page."""
        self.page.show_notice("")
        self._window.show_page(self.page)
        self._refresh()

    def _refresh(self) -> None:
        self._runner.storage(self._read, then=self._show, failed=self.page.show_error)

    def _show(self, view: SafetyView) -> None:
        """What was read while the page was left, or locked over, is not put back on it."""
        if self._window.page is self.page:
            self.page.show_safety(view)

    def _read(self) -> SafetyView:
        """On the storage worker."""
        store = self._cabinet.store
        return SafetyView(
            store.ways_in(), store.backups(), store.log(), store.is_key_file_authentic(), store.days_kept()
        )

    # -- keys ----------------------------------------------------------------------------------------------------------

    def _on_step(self, asked: KeyStepAsked) -> None:
        self.form.show_step(asked)
        self._window.show_page(self.form)

    def _on_offer(self) -> None:
        self._runner.storage(self._cabinet.offered_passphrase, then=self.form.show_offer, failed=self.form.show_error)

    def _on_form_left(self) -> None:
        self.form.forget()
        self.open()

    def _on_typed(self, typed: KeyStepTyped) -> None:
        self.form.show_working()
        self._runner.storage(lambda: self._do(typed), then=self._on_done, failed=self.form.show_error)

    def _do(self, typed: KeyStepTyped) -> RecoveryKey | None:
        """On the storage worker."""
        store, own = self._cabinet.store, typed.own_passphrase
        if typed.step is KeyStep.ADD_USER:
            role = UserRole.LEAD if typed.leads else UserRole.INTERVIEWER
            store.add_user(typed.name, typed.new_passphrase, role=role, own_passphrase=own)
        elif typed.step is KeyStep.REMOVE:
            store.remove_user(typed.slot_id, own_passphrase=own)
        elif typed.step is KeyStep.CHANGE_PASSPHRASE:
            store.change_passphrase(own, typed.new_passphrase)
        elif typed.step is KeyStep.RETENTION:
            store.keep_sent_for(typed.days_kept, own_passphrase=own)
        else:
            return store.make_recovery_key(own_passphrase=own)
        return None

    def _on_done(self, key: RecoveryKey | None) -> None:
        is_there = self._window.page is self.form
        self.form.forget()
        if not is_there:
            # Locked or left meanwhile: a key that nobody sees is worth nothing, and can be made again.
            return
        if key is not None:
            self.sheet.show_key(key)
            self._window.show_page(self.sheet)
            return
        self.open()
        self.page.show_notice(self._texts.translate("App", "Done."), is_good=True)

    def _on_print(self, paper: PaperAsked) -> None:
        self._desk.print_page(self._window, paper.title, paper.html)

    # -- backups and check ---------------------------------------------------------------------------------------------

    def _on_backup(self) -> None:
        self._say_working(self._texts.translate("App", "Making an encrypted backup …"))
        self._runner.storage(
            lambda: self._cabinet.store.back_up(), then=self._on_backed_up, failed=self.page.show_error
        )

    def _on_stick(self) -> None:
        title = self._texts.translate("App", "Choose a folder, for example on a stick")
        folder = self._desk.ask_folder(self._window, title)
        if folder is not None:
            self._say_working(self._texts.translate("App", "Making an encrypted backup …"))
            self._runner.storage(
                lambda: self._cabinet.store.back_up_to(folder), then=self._on_backed_up, failed=self.page.show_error
            )

    def _on_backed_up(self, backup: Backup) -> None:
        self._refresh()
        words = self._texts.translate("App", "The backup is made and was read back: {name}").format(name=backup.name)
        self.page.show_notice(words, is_good=True)

    def _on_check(self) -> None:
        self._say_working(self._texts.translate("App", "Looking at every interview …"))
        self._runner.storage(
            lambda: Checked(self._cabinet.store.check()), then=self.page.show_checked, failed=self.page.show_error
        )

    def _say_working(self, words: str) -> None:
        self.page.show_notice(words, is_good=True)
