"""Where cards stand: rows of equal cards that keep their least size, mirrored by language; owns no answer."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from app.ui.child.cards import Card, Wording
from app.ui.theme import Theme

PICTURE_SHARE = 0.55


@dataclass(frozen=True)
class Plan:
    """How many columns and rows, and how large."""

    columns: int
    rows: int
    width: int
    height: int
    picture_px: int

    def total(self, gap: int) -> int:
        """Height of all rows."""
        return self.rows * self.height + (self.rows - 1) * gap


def plan_grid(cards: Sequence[Card], theme: Theme, *, width: int, height: int, columns: int | None = None) -> Plan:
    """Find the arrangement in which every word is whole and the cards are not lower than a finger needs.

    Args:
        cards: the cards to place, all shown.
        theme: for the least size and the gap.
        width: room from side to side.
        height: room from top to bottom; when nothing fits, the lowest arrangement is taken.
        columns: what the author asks for; kept where it fits.
    """
    return _planned(tuple(card.look.wording for card in cards), theme, width, height, columns)


@lru_cache(maxsize=512)
def _planned(cards: tuple[Wording, ...], theme: Theme, width: int, height: int, columns: int | None) -> Plan:
    """Kept, because a page turn asks several times, and the next question often has the same answers."""
    gap, count = theme.gap_px, len(cards)
    needed = max(theme.target_px, *(card.widest_word(theme) for card in cards))

    def arranged(wanted: int) -> Plan | None:
        card_width = (width - (wanted - 1) * gap) // wanted
        if card_width < needed:
            return None
        return _plan(cards, theme, columns=wanted, width=min(card_width, _widest(theme)), height=height)

    asked = arranged(columns) if columns is not None else None
    if asked is not None and asked.total(gap) <= height:
        return asked
    plans = [plan for plan in (arranged(wanted) for wanted in range(1, count + 1)) if plan is not None]
    if not plans:
        plans = [_plan(cards, theme, columns=1, width=width, height=height)]
    fitting = [plan for plan in plans if plan.total(gap) <= height]
    if not fitting:
        return min(plans, key=lambda plan: plan.total(gap))
    return min(fitting, key=lambda plan: (plan.rows, plan.rows * plan.columns - count, -plan.picture_px))


def place(cards: Sequence[Card], plan: Plan, area: QRect, gap: int, *, direction: Qt.LayoutDirection) -> None:
    """Put the cards where the plan says, from the side where reading starts, centred in the area."""
    top = area.top() + max(0, (area.height() - plan.total(gap)) // 2)
    for number, card in enumerate(cards):
        row, column = divmod(number, plan.columns)
        in_row = min(plan.columns, len(cards) - row * plan.columns)
        used = in_row * plan.width + (in_row - 1) * gap
        left = area.left() + (area.width() - used) // 2 + column * (plan.width + gap)
        spot = QRect(left, top + row * (plan.height + gap), plan.width, plan.height)
        card.look.picture_px = plan.picture_px
        card.setGeometry(QStyle.visualRect(direction, area, spot))


def place_packed(cards: Sequence[Card], theme: Theme, area: QRect, *, direction: Qt.LayoutDirection) -> None:
    """As many beside each other as fit, each as wide as its words (appearance ``columns-pack``); row by row."""
    gap = theme.gap_px
    rows: list[list[tuple[Card, int]]] = [[]]
    used = 0
    for card in cards:
        width = min(area.width(), max(theme.target_px, card.look.wording.line_width(theme)))
        if rows[-1] and used + gap + width > area.width():
            rows.append([])
        used = sum(other for _, other in rows[-1]) + gap * len(rows[-1]) + width
        rows[-1].append((card, width))
    room = (area.height() - (len(rows) - 1) * gap) // len(rows)
    picture = theme.font(4 * theme.text_px) if any(card.look.face.has_picture for card in cards) else 0
    needed = max(card.look.wording.height_for(theme, width, picture) for row in rows for card, width in row)
    if needed > room and picture:
        picture = max(theme.target_px // 2, picture - (needed - room))
        needed = max(card.look.wording.height_for(theme, width, picture) for row in rows for card, width in row)
    top = area.top() + max(0, (area.height() - len(rows) * needed - (len(rows) - 1) * gap) // 2)
    for row in rows:
        left = area.left() + (area.width() - sum(width for _, width in row) - gap * (len(row) - 1)) // 2
        for card, width in row:
            card.look.picture_px = picture
            card.setGeometry(QStyle.visualRect(direction, area, QRect(left, top, width, needed)))
            left += width + gap
        top += needed + gap


def least_height(cards: Sequence[Card], theme: Theme, width: int) -> int:
    """The lowest that the cards can be in this width."""
    return plan_grid(cards, theme, width=width, height=0).total(theme.gap_px) if cards else 0


def _plan(cards: Sequence[Wording], theme: Theme, *, columns: int, width: int, height: int) -> Plan:
    rows = math.ceil(len(cards) / columns)
    row_room = (height - (rows - 1) * theme.gap_px) // rows
    has_picture = any(card.has_picture for card in cards)
    text = max((card.height_for(theme, width, 0) for card in cards), default=0)
    picture = 0
    if has_picture:
        picture = min(row_room - text - 12, round(width * PICTURE_SHARE), theme.font(6 * theme.text_px))
        picture = max(picture, theme.target_px // 2)
    needed = max(card.height_for(theme, width, picture) for card in cards)
    roomy = max(needed + theme.font(theme.text_px), round(1.5 * theme.target_px))
    return Plan(columns, rows, width, max(needed, min(roomy, row_room)), picture)


def _widest(theme: Theme) -> int:
    return round(theme.font(theme.text_px) * 14)
