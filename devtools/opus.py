"""Speech as an Ogg Opus file (RFC 6716, 7845) by the system's libopus; only authors need it on their computer."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator, Sequence
from ctypes.util import find_library

from app.errors import AppError

RATE = 16_000
"""Samples a second of what is given: speech has little above 8 kHz."""
BITS_A_SECOND = 16_000
_FRAME = RATE // 50
_PER_FRAME = 48_000 // 50
"""Opus counts in samples at 48 kHz, whatever goes in."""
_VOICE, _SET_BITRATE, _GET_LOOKAHEAD = 2048, 4002, 4027
_MAX_PACKET = 1500
_PAGE_PACKETS = 50
_FIRST, _LAST = 2, 4


def _crc_table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = ((value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)) & 0xFFFFFFFF
        table.append(value)
    return tuple(table)


_CRC = _crc_table()


class OpusEncoder:
    """Encodes one clip after the other; every clip begins anew, so that the same samples give the same file."""

    def __init__(self) -> None:
        """Load the library.

        Raises:
            AppError: ``clips.no_opus``.
        """
        file = find_library("opus")
        if file is None:
            raise AppError("clips.no_opus", "Install the library Opus (libopus0) to make clips.")
        self._library = ctypes.CDLL(file)
        self._library.opus_encoder_create.restype = ctypes.c_void_p

    def encoded(self, samples: bytes) -> bytes:
        """An Ogg file of 16-bit mono samples at `RATE`."""
        error = ctypes.c_int()
        encoder = ctypes.c_void_p(self._library.opus_encoder_create(RATE, 1, _VOICE, ctypes.byref(error)))
        try:
            self._library.opus_encoder_ctl(encoder, _SET_BITRATE, ctypes.c_int(BITS_A_SECOND))
            lookahead = ctypes.c_int()
            self._library.opus_encoder_ctl(encoder, _GET_LOOKAHEAD, ctypes.byref(lookahead))
            skip = lookahead.value * 48_000 // RATE
            wanted = len(samples) // 2
            padded = samples + bytes(2 * (_FRAME - wanted % _FRAME) + 2 * _FRAME)
            packets = [self._packet(encoder, frame) for frame in _frames(padded)]
        finally:
            self._library.opus_encoder_destroy(encoder)
        return _ogg(packets, skip=skip, end=skip + wanted * 48_000 // RATE)

    def _packet(self, encoder: ctypes.c_void_p, frame: bytes) -> bytes:
        packet = ctypes.create_string_buffer(_MAX_PACKET)
        size = self._library.opus_encode(encoder, frame, _FRAME, packet, _MAX_PACKET)
        if size < 0:
            raise AppError("clips.not_encoded", "Opus refused a clip.", error=int(size))
        return packet.raw[:size]


def _frames(samples: bytes) -> Iterator[bytes]:
    size = 2 * _FRAME
    return (samples[at : at + size] for at in range(0, len(samples) - size + 1, size))


def _ogg(packets: Sequence[bytes], *, skip: int, end: int) -> bytes:
    """Head and comment on pages of their own, then a page a second; `end` tells where the last packet is cut."""
    head = struct.pack("<8sBBHIhB", b"OpusHead", 1, 1, skip, RATE, 0, 0)
    vendor = b"immerse"
    comment = b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", 0)
    pages = [_page([head], number=0, granule=0, kind=_FIRST), _page([comment], number=1, granule=0)]
    needed = -(-end // _PER_FRAME)
    kept = packets[:needed]
    for start in range(0, len(kept), _PAGE_PACKETS):
        some = kept[start : start + _PAGE_PACKETS]
        is_last = start + len(some) == len(kept)
        granule = end if is_last else (start + len(some)) * _PER_FRAME
        pages.append(_page(some, number=len(pages), granule=granule, kind=_LAST if is_last else 0))
    return b"".join(pages)


def _page(packets: Sequence[bytes], *, number: int, granule: int, kind: int = 0) -> bytes:
    lacing = b"".join(b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    header = struct.pack("<4sBBqIIIB", b"OggS", 0, kind, granule, 1, number, 0, len(lacing)) + lacing
    page = header + b"".join(packets)
    checksum = 0
    for byte in page:
        checksum = ((checksum << 8) & 0xFFFFFFFF) ^ _CRC[(checksum >> 24) ^ byte]
    return page[:22] + struct.pack("<I", checksum) + page[26:]
