"""What the window is given by the composition root, and the open store that its workers share; builds neither."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from app.appearance import DEFAULT, Appearance
from app.errors import AppError
from app.ui.file_asking import AskFile, AskFolder, ask_file, ask_folder
from app.ui.helpline_sheet import remove_sheets
from app.ui.lang.library import Library
from app.ui.paper import PrintDrawn, PrintPage, print_drawn, print_page

if TYPE_CHECKING:
    from app.forms import Environment, FormDefinition
    from app.interview import Clock, ConsentPolicy
    from app.storage import Store
    from app.storage.rows import Project
    from app.sync import SyncClient
    from app.ui.sound.computer import Computer


@dataclass(frozen=True)
class Desk:
    """Everything from outside that the window needs.

    Attributes:
        folder: where the store is.
        create_store: makes it (passphrase), on the storage worker.
        open_store: opens it (passphrase), on the storage worker.
        recover_store: opens it by the recovery sheet: (what stands on it, name, new passphrase), on the storage worker.
        check_passphrase: whether it is a user's passphrase (raises as `Store.check_passphrase`).
        make_sync: the sync client of an open store.
        enrol: (store, invitation text, device label) -> project; on the network worker.
        clock: wall clock and monotonic clock.
        zone: for dates in forms and on screen.
        uuid4, random: for the form engine.
        policy: the countries' consent rules.
        language: BCP 47 code of the researcher's language.
        words_folder: sheets ``<code>.csv`` with further languages of the program's own words; it need not exist.
        idle_lock_s: seconds without a key or a tap after which the researcher's pages lock.
        opened: a store that is open already (the demo); None asks for the passphrase.
        warm: loads what the first unlocking needs, on the storage worker while the unlock page is looked at.
        hint: words shown on the unlock page, for example the demo's passphrase.
        is_full_screen: whether child mode takes the whole screen.
        appearance: language, colours and size of the researcher's pages as they were chosen.
        keep_appearance: remembers another choice (raises ``appearance.unwritable``).
        ask_file, ask_folder: ask a person for a file or a folder of this computer.
        print_page, print_drawn: put a page of words, or drawn pages, on paper.
        computer: loudspeakers, microphones and voices; None for a window without sound.
        note_crash: keeps a report of an error that nobody foresaw, without its text.
    """

    folder: Path
    create_store: "Callable[[str], Store]"
    open_store: "Callable[[str], Store]"
    recover_store: "Callable[[str, str, str], Store]"
    check_passphrase: Callable[[str], None]
    make_sync: "Callable[[Store], SyncClient]"
    enrol: "Callable[[Store, str, str], Project]"
    clock: "Clock"
    zone: tzinfo
    uuid4: Callable[[], str]
    random: Callable[[], float]
    policy: "ConsentPolicy"
    language: str = "en"
    words_folder: Path | None = None
    idle_lock_s: int = 300
    opened: "Store | None" = field(default=None, repr=False)
    warm: Callable[[], None] = lambda: None
    hint: str = ""
    is_full_screen: bool = True
    ask_file: AskFile = ask_file
    ask_folder: AskFolder = ask_folder
    print_page: PrintPage = print_page
    print_drawn: PrintDrawn = print_drawn
    appearance: Appearance = DEFAULT
    keep_appearance: Callable[[Appearance], None] = lambda _: None
    computer: "Computer | None" = None
    note_crash: Callable[[BaseException], None] = lambda _: None


@dataclass(frozen=True)
class LoadedForm:
    """A form version, compiled, with the pictures that came with it."""

    definition: "FormDefinition" = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)


class Cabinet:
    """Holds the open store and the compiled forms. Its methods run on the storage worker, except `sync_store`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.library = Library(desk.words_folder)
        self._store = desk.opened
        self._forms: dict[tuple[str, str], LoadedForm] = {}
        self._lock = threading.Lock()

    @property
    def is_open(self) -> bool:
        """Whether the key is in memory."""
        return self._store is not None

    @property
    def store(self) -> "Store":
        """The open store.

        Raises:
            AppError: ``store.closed`` while it is locked.
        """
        if self._store is None:
            raise AppError("store.closed", "The store is locked. Unlock it and try again.")
        return self._store

    def create(self, passphrase: str) -> None:
        """Make the store and keep it open."""
        with self._lock:
            self._store = self._desk.create_store(passphrase)

    def unlock(self, passphrase: str) -> None:
        """Open the store; when it is open already, only the passphrase is checked."""
        with self._lock:
            if self._store is not None:
                self._desk.check_passphrase(passphrase)
            else:
                remove_sheets(self._desk.folder)  # left by a program that did not end as it should
                self._store = self._desk.open_store(passphrase)

    def recover(self, key: str, *, name: str, passphrase: str) -> None:
        """Open the store by its recovery sheet; from then on the name has this passphrase."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None
            self._store = self._desk.recover_store(key, name, passphrase)

    def lock(self) -> None:
        """Close the store and let go of its key; sheets that were printed go too."""
        remove_sheets(self._desk.folder)
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None

    def offered_passphrase(self) -> str:
        """Five random words."""
        from app.storage.passphrases import offered_passphrase

        return offered_passphrase()

    def release(self) -> "Store | None":
        """Hand the open store over to another cabinet; this one is locked afterwards."""
        with self._lock:
            store, self._store = self._store, None
        return store

    def form(self, form_id: str, version: str) -> LoadedForm:
        """A form version, compiled once."""
        key = (form_id, version)
        if key not in self._forms:
            from app.forms import parse_form  # here: the unlock page is shown before the form engine is loaded

            package = self.store.form_package(form_id, version)
            media = package.files()
            self._forms[key] = LoadedForm(parse_form(package.xform, attachments=media), media)
        return self._forms[key]

    def form_after(self, form_id: str, version: str, earlier: Mapping[str, str]) -> LoadedForm:
        """A form version as one child opens it, compiled with what that child answered before; never kept."""
        from app.forms import parse_form

        known = self.form(form_id, version)
        xform = self.store.form_package(form_id, version).xform
        return LoadedForm(parse_form(xform, attachments=known.media, last_saved=earlier), known.media)

    def environment(self, project: "Project") -> "Environment":
        """What the form engine may know of the world."""
        from app.forms import Environment

        desk = self._desk
        return Environment(
            now=desk.clock.now,
            zone=desk.zone,
            uuid4=desk.uuid4,
            random=desk.random,
            device_id=project.device_id,
            username="",
        )
