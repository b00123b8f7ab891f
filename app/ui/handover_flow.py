"""The controller of a hand-over to a second laptop: seals files for it, takes its files over; draws nothing."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.protocol.bundles import BundleKind
from app.protocol.wire import Certificate, Role
from app.ui.controller import Controller, Workplace
from app.ui.error_words import error_words
from app.ui.file_asking import write_file
from app.ui.handover_page import HandOverAsked, HandOverPage, HandOverView, KnownLaptop
from app.ui.openings import Openings, required_project

if TYPE_CHECKING:
    from app.sync.bundles import Imported

SUFFIX = ".immerse"
_MAX_BYTES = 256 * 1024 * 1024
_DEVICE_LENGTH = 8


class HandOverFlow(Controller):
    """Runs as long as the window; brings its page along."""

    def __init__(self, place: Workplace, *, openings: Openings, back: Callable[[], None]) -> None:
        super().__init__(place)
        self._openings = openings
        self.page = HandOverPage(place.texts)
        place.window.add_page(self.page)
        self.page.give_asked.connect(self._on_give)
        self.page.receipts_asked.connect(self._on_receipts)
        self.page.take_asked.connect(self._on_take)
        self.page.card_asked.connect(self._on_card)
        self.page.cancelled.connect(back)

    def open(self) -> None:
        """Show the page."""
        self.page.show_notice("")
        self._window.show_page(self.page)
        self._refresh()

    def _refresh(self) -> None:
        self._runner.storage(self._read, then=self.page.show_laptops, failed=self._on_failed)

    def _read(self) -> HandOverView:
        """On the storage worker."""
        store = self._cabinet.store
        known = {**store.peers(role=Role.LAPTOP), **store.peers(role=Role.COORDINATOR)}
        for readers in store.roster_readers().values():
            known.update({reader.content.device: reader for reader in readers})
        project = required_project(store)
        # The server's own desk has a certificate, too, and signs with the project's key.
        laptops = tuple(
            KnownLaptop(device, one.content.device_label)
            for device, one in known.items()
            if device != project.device_id and one.content.sign_key != project.server_key
        )
        has_coordinators = bool(store.peers(role=Role.COORDINATOR))
        return HandOverView(project.device_label, laptops, has_coordinators)

    def _on_failed(self, error: AppError) -> None:
        self.page.show_notice(error_words(self._texts, error))

    # -- giving --------------------------------------------------------------------------------------------------------

    def _on_give(self, asked: HandOverAsked) -> None:
        nothing = self._texts.translate("App", "There is nothing to hand over: the server has everything.")
        self._put_on_stick("hand-over", lambda file: self._give(asked.device, file), nothing=nothing)

    def _put_on_stick(self, kind: str, make: Callable[[Path], int], *, nothing: str) -> None:
        """Ask for a folder and write a file for the other laptop.

        Args:
            kind: beginning of the file's name.
            make: writes it, on the storage worker, and says how much is in it.
            nothing: said when that is nothing.
        """
        folder = self._folder()
        if folder is not None:
            file = folder / f"{kind}-{self._desk.clock.now():%Y%m%d-%H%M}{SUFFIX}"
            self._runner.storage(
                lambda: make(file), then=lambda count: self._on_made(count, file, nothing), failed=self._on_failed
            )

    def _on_made(self, count: int, file: Path, nothing: str) -> None:
        if not count:
            self.page.show_notice(nothing)
            return
        said = self._texts.translate("App", "The file {file} is on the stick. Take it over on the other laptop.")
        self.page.show_notice(said.format(file=file.name), is_good=True)

    def _give(self, device: str, file: Path) -> int:
        """On the storage worker: what is unfinished travels as at the end of a class, and stays open here."""
        from app.sync.bundles import export_bundle

        store = self._cabinet.store
        for site in store.sites():
            self._openings.cut_drafts(site.site_id)
        for readers in store.roster_readers().values():
            store.save_peers(reader for reader in readers if reader.content.device == device)
        made = export_bundle(store, random_bytes=os.urandom, to=device or None)
        if made.data:
            write_file(file, made.data)
        return made.revisions

    def _on_receipts(self, asked: HandOverAsked) -> None:
        nothing = self._texts.translate("App", "There are no receipts for it yet: sync this laptop first.")
        self._put_on_stick("receipts", lambda file: self._give_receipts(asked.device, file), nothing=nothing)

    def _give_receipts(self, device: str, file: Path) -> int:
        """On the storage worker."""
        from app.sync.bundles import export_receipts

        made = export_receipts(self._cabinet.store, device, random_bytes=os.urandom)
        if made.data:
            write_file(file, made.data)
        return made.revisions

    def _on_card(self) -> None:
        folder = self._folder()
        if folder is not None:
            self._runner.storage(lambda: self._write_card(folder), then=self._on_card_written, failed=self._on_failed)

    def _write_card(self, folder: Path) -> str:
        """On the storage worker."""
        from app.sync.introductions import introduction

        store = self._cabinet.store
        file = folder / f"laptop-{required_project(store).device_id[:_DEVICE_LENGTH]}{SUFFIX}"
        write_file(file, introduction(store))
        return file.name

    def _on_card_written(self, name: str) -> None:
        said = self._texts.translate("App", "The file {file} is on the stick. Take it over on the other laptop.")
        self.page.show_notice(said.format(file=name), is_good=True)

    # -- taking --------------------------------------------------------------------------------------------------------

    def _on_take(self) -> None:
        translate = self._texts.translate
        pattern = translate("App", "Files of this program") + f" (*{SUFFIX})"
        file = self._desk.ask_file(self._window, translate("App", "Choose a file"), pattern)
        if file is not None:
            self._runner.storage(lambda: self._take(file), then=self._on_taken, failed=self._on_failed)

    def _take(self, file: Path) -> "Certificate | Imported":
        """On the storage worker."""
        from app.sync.bundles import import_bundle
        from app.sync.introductions import is_introduction, take_introduction

        store, data = self._cabinet.store, _read_file(file)
        return take_introduction(store, data) if is_introduction(data) else import_bundle(store, data)

    def _on_taken(self, taken: "Certificate | Imported") -> None:
        self._refresh()
        self.page.show_notice(self._words_of(taken), is_good=True)

    def _words_of(self, taken: "Certificate | Imported") -> str:
        translate, counted = self._texts.translate, self._texts.counted
        if isinstance(taken, Certificate):
            return translate("App", "{laptop} is known now.").format(laptop=taken.content.device_label)
        if taken.kind is BundleKind.RECEIPTS:
            return counted.tr("%n step(s) of interviews are confirmed by the server.", "", taken.confirmed)
        came = counted.tr("%n step(s) of interviews came", "", taken.revisions)
        new = counted.tr("%n of them new here.", "", taken.new)
        return translate("App", "From {laptop}: {came}, {new}").format(laptop=taken.maker, came=came, new=new)

    def _folder(self) -> Path | None:
        title = self._texts.translate("App", "Choose a folder, for example on a stick")
        return self._desk.ask_folder(self._window, title)


def _read_file(file: Path) -> bytes:
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise AppError("bundle.too_large", "This file is too large to be one of this program.")
        return file.read_bytes()
    except OSError as error:
        raise AppError("file.unreadable", "This file cannot be read. Is the stick still there?") from error
