"""Looks at the write-ahead log that a crash left behind, before the database does: is a confirmed commit damaged?

SQLite drops everything from the first bad frame on in silence. For what was being written when the power went that is
right. But a commit is synced before the next one begins: a bad frame before two or more commits is damage to answers
that were confirmed, and a person must be told. Works on the encrypted bytes and needs no key.

Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

import struct
from pathlib import Path

LOST_COMMITS = "vault.lost_commits"
"""Setting: how many confirmed commits a damaged log took along."""
_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_LITTLE, _BIG = 0x377F0682, 0x377F0683


def lost_confirmed_commits(path: Path) -> int:
    """How many commits that stood in the log will not be seen, though at least the first was confirmed.

    Args:
        path: the write-ahead log; need not exist.

    Returns:
        0 when nothing that was confirmed is damaged.
    """
    data = path.read_bytes() if path.exists() else b""
    if len(data) < _HEADER.size:
        return 0
    magic, _version, page_bytes, _sequence, salt_1, salt_2, *_ = _HEADER.unpack_from(data)
    if magic not in (_LITTLE, _BIG) or not 512 <= page_bytes <= 65536:
        # The header itself is unreadable: then the frames' own salts tell how many commits stood behind it.
        return _commits_behind(data, 4096, None)
    order = "<" if magic == _LITTLE else ">"
    sums = _checksum(data[:24], (0, 0), order)
    if sums != struct.unpack_from(">2I", data, 24):
        return _commits_behind(data, page_bytes, None)
    position = _HEADER.size
    while position + _FRAME.size + page_bytes <= len(data):
        _page, _size, frame_1, frame_2, *stored = _FRAME.unpack_from(data, position)
        if (frame_1, frame_2) != (salt_1, salt_2):
            # Frames of an earlier round of the log: the end, unless the present round goes on behind them.
            break
        content = data[position + _FRAME.size : position + _FRAME.size + page_bytes]
        sums = _checksum(data[position : position + 8] + content, sums, order)
        if sums != tuple(stored):
            break
        position += _FRAME.size + page_bytes
    behind = _commits_behind(data[position:], page_bytes, (salt_1, salt_2), start=0)
    return behind if behind >= 2 else 0


def _commits_behind(data: bytes, page_bytes: int, salts: tuple[int, int] | None, *, start: int = _HEADER.size) -> int:
    """Commit frames from a place on, of one round of the log; without salts, of the round of the first frame."""
    commits = 0
    for position in range(start, len(data) - _FRAME.size - page_bytes + 1, _FRAME.size + page_bytes):
        _page, size, frame_1, frame_2, *_ = _FRAME.unpack_from(data, position)
        salts = salts or (frame_1, frame_2)
        commits += size > 0 and (frame_1, frame_2) == salts
    return commits


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
