"""Reads a database as somebody with its key and no SQLite would: every page decrypted, free ones included.

The format is SQLCipher 4 with its defaults: pages of 4096 bytes, at the end of each 16 bytes IV and 64 bytes HMAC; the
first 16 bytes of the file are a salt. Written from its design document: it also shows that the file has that format.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16


def decrypted_pages(path: Path, key: bytes) -> bytes:
    """All pages of a closed database file, one after the other."""
    data = path.read_bytes()
    assert len(data) % PAGE == 0
    pages = []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        first = SALT if start == 0 else 0
        iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(page[first : PAGE - RESERVED]) + decryptor.finalize())
    return b"".join(pages)
