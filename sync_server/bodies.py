"""Bodies on the wire: bounded reading, decompressing and compressing; never looks into them."""

import gzip
import io
import zlib

import zstandard

from app.errors import AppError
from app.protocol.wire import MAX_BATCH_BYTES

MAX_ZSTD_WINDOW = 8 * 1024 * 1024
_COMPRESS_FROM = 1024
_STEP = 64 * 1024


def decompressed(body: bytes, encoding: str, *, limit: int = MAX_BATCH_BYTES) -> bytes:
    """The content of a body, never unpacking more than the limit.

    Raises:
        AppError: ``body.encoding_unknown``, ``body.too_large``, ``body.damaged``.
    """
    if encoding in ("", "identity"):
        if len(body) > limit:
            raise _too_large(limit)
        return body
    if encoding == "gzip":
        return _gunzipped(body, limit)
    if encoding == "zstd":
        return _unzstd(body, limit)
    raise AppError("body.encoding_unknown", "The server reads zstd, gzip and plain bodies only.")


def _gunzipped(body: bytes, limit: int) -> bytes:
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        content = unpacker.decompress(body, limit + 1)
    except zlib.error as error:
        raise _damaged() from error
    if len(content) > limit:
        raise _too_large(limit)
    if not unpacker.eof or unpacker.unused_data:
        raise _damaged()
    return content


def _unzstd(body: bytes, limit: int) -> bytes:
    content = bytearray()
    try:
        reader = zstandard.ZstdDecompressor(max_window_size=MAX_ZSTD_WINDOW).stream_reader(io.BytesIO(body))
        while step := reader.read(_STEP):
            content += step
            if len(content) > limit:
                raise _too_large(limit)
        declared = zstandard.frame_content_size(body)
    except zstandard.ZstdError as error:
        raise _damaged() from error
    # The reader does not notice a frame that was cut; its declared size does, and else the JSON in it.
    if declared not in (-1, len(content)):
        raise _damaged()
    return bytes(content)


def _too_large(limit: int) -> AppError:
    return AppError("body.too_large", "The message is too large. Send a smaller batch.", limit_bytes=limit)


def _damaged() -> AppError:
    return AppError("body.damaged", "The message was cut or changed on its way.")


def compressed(content: bytes, accepted: str) -> tuple[bytes, str | None]:
    """Pack an answer as the sender can read it.

    Args:
        accepted: the request's Accept-Encoding.

    Returns:
        (bytes, value of Content-Encoding; None when it stays plain).
    """
    offered = {part.split(";")[0].strip().lower() for part in accepted.split(",")}
    if len(content) < _COMPRESS_FROM:
        return content, None
    if "zstd" in offered:
        return zstandard.ZstdCompressor(level=3).compress(content), "zstd"
    if "gzip" in offered:
        return gzip.compress(content, compresslevel=6, mtime=0), "gzip"
    return content, None
