"""What `docs/FORMATS.md` says is how it is: read again from that page, with general libraries and none of our code."""

import base64
import hashlib
import hmac
import json
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.protocol.codes import is_intact
from app.protocol.erasing import read_withdrawal_code, withdrawal_digest
from app.storage import Store
from app.storage.escrow import new_escrow_key
from app.storage.recovery_key import read_recovery_key
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import data_key_of, step
from tests.storage.decrypted import decrypted_pages

VECTORS = Path(__file__).parent / "vectors"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
Slot = Mapping[str, str | int]


def canonical(content: Mapping[str, object]) -> bytes:
    """UTF-8, keys sorted, no spaces."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def bound(slot: Slot, store: str, *without: str) -> bytes:
    """A slot's header."""
    return canonical({**{name: value for name, value in slot.items() if name not in without}, "store": store})


def unsealed(slot: Slot, private: X25519PrivateKey, store: str) -> bytes:
    """The data key out of a slot."""
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    return suite.decrypt(bytes.fromhex(str(slot["sealed"])), private, info=bound(slot, store, "sealed"))


def by_passphrase(slot: Slot, passphrase: str, store: str) -> X25519PrivateKey:
    """A user's private key."""
    key = Argon2id(
        salt=bytes.fromhex(str(slot["salt"])),
        length=32,
        iterations=int(slot["iterations"]),
        lanes=int(slot["lanes"]),
        memory_cost=int(slot["memory_kib"]),
    ).derive(unicodedata.normalize("NFKC", passphrase).encode())
    header = bound(slot, store, "wrapped", "sealed", "generation")
    raw = AESGCM(key).decrypt(bytes.fromhex(str(slot["nonce"])), bytes.fromhex(str(slot["wrapped"])), header)
    return X25519PrivateKey.from_private_bytes(raw)


def by_recovery_key(slot: Slot, typed: str, store: str) -> X25519PrivateKey:
    """The recovery slot's private key."""
    info = f"immerse/recovery/v1|{store}".encode()
    kdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=bytes.fromhex(str(slot["salt"])), info=info)
    return X25519PrivateKey.from_private_bytes(kdf.derive(typed.replace("-", "")[:26].encode()))


def test_the_key_file_is_read_as_its_format_is_written_down() -> None:
    """User and recovery slot of the kept file give the same data key, and its code is right."""
    vector = json.loads((VECTORS / "key_file_2.json").read_text(encoding="utf-8"))
    kept = json.loads((VECTORS / "keys_2.json").read_text(encoding="utf-8"))
    store, slots = kept["store_id"], {slot["kind"]: slot for slot in kept["slots"]}

    data_keys = {
        unsealed(slots["user"], by_passphrase(slots["user"], vector["passphrase"], store), store),
        unsealed(slots["recovery"], by_recovery_key(slots["recovery"], vector["recovery_key"], store), store),
    }

    (data_key,) = data_keys
    code_key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"immerse/key-file/v2").derive(data_key)
    rest = canonical({name: value for name, value in kept.items() if name != "code"})
    assert data_key.hex() == vector["data_key"]
    assert hmac.new(code_key, rest, hashlib.sha256).hexdigest() == kept["code"]


def test_a_recovery_key_is_read_as_its_format_is_written_down() -> None:
    """Two check characters over 26; small letters and look-alikes of a hand are understood."""
    text = json.loads((VECTORS / "key_file_2.json").read_text(encoding="utf-8"))["recovery_key"]
    characters = text.replace("-", "")
    number = 0
    for character in characters[:26]:
        number = number * 32 + ALPHABET.index(character)

    read = read_recovery_key(characters.lower().replace("0", "o").replace("1", "l"))

    assert characters[26:] == ALPHABET[number % 1021 // 32] + ALPHABET[number % 1021 % 32]
    assert read.text == text


def test_a_backup_is_read_without_our_program(store: Store, begin: Callable[..., str], tmp_path: Path) -> None:
    """From passphrase to answer: key file, slot, every page's code, pages; no SQLite and nothing of ours."""
    store.save(step(begin(), "/f/a", "an answer to be found"))
    backup = store.back_up_to(tmp_path / "stick").path
    keys = json.loads((backup / "keys.json").read_text(encoding="utf-8"))
    (slot,) = keys["slots"]

    data_key = unsealed(slot, by_passphrase(slot, PASSPHRASE, keys["store_id"]), keys["store_id"])

    database = (backup / "field.db").read_bytes()
    code_salt = bytes(byte ^ 0x3A for byte in database[:16])
    code_key = hashlib.pbkdf2_hmac("sha512", data_key, code_salt, 2, 32)
    for number, start in enumerate(range(0, len(database), 4096), start=1):
        page = database[start + (16 if number == 1 else 0) : start + 4096]
        code = hmac.new(code_key, page[:-64] + number.to_bytes(4, "little"), hashlib.sha512).digest()
        assert code == page[-64:], number
    assert data_key == data_key_of(store.folder).value
    assert b"an answer to be found" in decrypted_pages(backup / "field.db", data_key)


def test_an_escrow_key_is_a_common_file(tmp_path: Path) -> None:
    """Encrypted PKCS #8, that other tools read; the public half is what laptops are told."""
    public = new_escrow_key(tmp_path / "key.pem", PASSPHRASE)

    private = load_pem_private_key((tmp_path / "key.pem").read_bytes(), PASSPHRASE.encode())

    assert isinstance(private, X25519PrivateKey)
    assert private.public_key().public_bytes_raw().hex() == public


def test_codes_check_and_digest_as_written_down() -> None:
    """The kept codes fit, a digit off does not; the digest is that of the record and the code without hyphens."""
    kept = json.loads((VECTORS / "codes_1.json").read_text(encoding="utf-8"))
    code = kept["withdrawal_code"].replace("-", "")
    digest = hashlib.sha256(f"immerse/withdrawal/v1|{kept['record']}|{code}".encode()).hexdigest()

    assert is_intact(kept["child_code"])
    assert not is_intact(kept["child_code"].replace("7", "8"))
    assert read_withdrawal_code(kept["withdrawal_code"].lower()) == code
    assert withdrawal_digest(kept["record"], code) == digest == kept["withdrawal_digest"]


def test_a_bundle_begins_as_written_down() -> None:
    """Magic line, one line of JSON, pieces of at most 64 KiB and their tag up to the end of the file."""
    kept = (Path(__file__).parents[1] / "server" / "golden" / "v1" / "bundle.imb").read_bytes()

    magic, line, body = kept.split(b"\n", 2)

    header, at, pieces = json.loads(line), 0, 0
    while at < len(body):
        length = int.from_bytes(body[at : at + 4], "big")
        assert length <= 64 * 1024 + 16
        at, pieces = at + 4 + length, pieces + 1
    assert magic == b"IMMERSE-BUNDLE-1"
    assert set(header) == {"v", "suite", "kind", "project", "maker", "readers"}
    assert all(len(base64.b64decode(reader["sealed"])) == 32 + 32 + 16 for reader in header["readers"])
    assert (at, pieces > 0) == (len(body), True)
