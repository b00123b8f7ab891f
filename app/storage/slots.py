"""Ways to the data key: a user's passphrase, the printed recovery key, coordinators' escrow; writes no files.

A slot holds a key pair. The private half comes from what a person has (passphrase by Argon2id, recovery key by HKDF,
the coordinators' own key); the data key is sealed to the public half by HPKE (RFC 9180). So a new data key can be
sealed to everybody without asking anybody for a passphrase, and a passphrase change touches one slot only.
"""

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, Field

from app.errors import AppError
from app.protocol.canonical import Json, canonical_bytes
from app.storage.secret import DATA_KEY_BYTES, SecretKey, passphrase_bytes

Hex = Annotated[str, Field(pattern=r"^([0-9a-f]{2})+$", max_length=4096)]
SlotId = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Label = Annotated[str, Field(min_length=1, max_length=100)]
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class UserRole(StrEnum):
    """What the interface lets a user do. Not a matter of cryptography: every user can open the data key."""

    LEAD = "lead"  # also adds and removes users, makes recovery keys
    INTERVIEWER = "interviewer"


@dataclass(frozen=True)
class KdfCost:
    """What one try of a passphrase costs; `calibration` measures it. The default took 85 ms on two shared cores."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


class _Slot(BaseModel):
    # Limits: a planted file must not make opening cost gigabytes or minutes.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    def _bound(self, store_id: str, *unbound: str) -> bytes:
        """What is bound to the content as associated data: every field but those that hold it."""
        header: dict[str, Json] = {
            name: value for name, value in self.model_dump(mode="json").items() if name not in unbound
        }
        return canonical_bytes({**header, "store": store_id})


class _SealedSlot(_Slot):
    """A slot whose public key the data key is sealed to."""

    id: SlotId
    label: Label
    generation: int = Field(ge=1)
    """Number of the data key: counts up each time that it is replaced."""
    public: Hex
    sealed: Hex

    def sealed_anew(self, data_key: SecretKey, *, generation: int, store_id: str) -> Self:
        """The slot with another data key; needs nobody's passphrase."""
        empty = self.model_copy(update={"generation": generation, "sealed": "00"})
        public = X25519PublicKey.from_public_bytes(bytes.fromhex(self.public))
        sealed = _SUITE.encrypt(data_key.value, public, info=empty._bound(store_id, "sealed"))
        return empty.model_copy(update={"sealed": sealed.hex()})

    def _unsealed(self, private: X25519PrivateKey, *, store_id: str) -> SecretKey | None:
        try:
            opened = _SUITE.decrypt(bytes.fromhex(self.sealed), private, info=self._bound(store_id, "sealed"))
        except (InvalidTag, ValueError):
            return None
        return SecretKey(opened) if len(opened) == DATA_KEY_BYTES else None


class UserSlot(_SealedSlot):
    """A person with a passphrase, which wraps the slot's private key."""

    kind: Literal["user"] = "user"
    role: UserRole
    memory_kib: int = Field(ge=8, le=1024 * 1024)
    iterations: int = Field(ge=1, le=10)
    lanes: int = Field(ge=1, le=16)
    salt: Hex
    nonce: Hex
    wrapped: Hex

    @classmethod
    def make(
        cls,
        data_key: SecretKey,
        passphrase: str,
        *,
        label: str,
        role: UserRole,
        cost: KdfCost,
        store_id: str,
        generation: int,
        slot_id: str | None = None,
    ) -> Self:
        """A slot for a new user, or for a known one (`slot_id`) behind a new passphrase."""
        private = X25519PrivateKey.generate()
        empty = cls(
            id=slot_id or secrets.token_hex(8),
            label=label,
            role=role,
            memory_kib=cost.memory_kib,
            iterations=cost.iterations,
            lanes=cost.lanes,
            salt=os.urandom(16).hex(),
            nonce=os.urandom(12).hex(),
            public=private.public_key().public_bytes_raw().hex(),
            generation=generation,
            wrapped="00",
            sealed="00",
        )
        wrapped = AESGCM(empty._passphrase_key(passphrase)).encrypt(
            bytes.fromhex(empty.nonce), private.private_bytes_raw(), empty._wrap_header(store_id)
        )
        slot = empty.model_copy(update={"wrapped": wrapped.hex()})
        return slot.sealed_anew(data_key, generation=generation, store_id=store_id)

    def with_passphrase(self, data_key: SecretKey, passphrase: str, *, cost: KdfCost, store_id: str) -> Self:
        """The same user behind another passphrase, with a fresh key pair."""
        return type(self).make(
            data_key,
            passphrase,
            label=self.label,
            role=self.role,
            cost=cost,
            store_id=store_id,
            generation=self.generation,
            slot_id=self.id,
        )

    def open(self, passphrase: str, *, store_id: str) -> SecretKey | None:
        """The data key, or None when this is not the slot's passphrase (or the slot was tampered with)."""
        private = self._private(passphrase, store_id=store_id)
        return None if private is None else self._unsealed(private, store_id=store_id)

    def _private(self, passphrase: str, *, store_id: str) -> X25519PrivateKey | None:
        try:
            raw = AESGCM(self._passphrase_key(passphrase)).decrypt(
                bytes.fromhex(self.nonce), bytes.fromhex(self.wrapped), self._wrap_header(store_id)
            )
        except (InvalidTag, ValueError):
            return None
        return X25519PrivateKey.from_private_bytes(raw)

    def _passphrase_key(self, passphrase: str) -> bytes:
        return stretched(passphrase, bytes.fromhex(self.salt), KdfCost(self.memory_kib, self.iterations, self.lanes))

    def _wrap_header(self, store_id: str) -> bytes:
        # Without generation: a new data key must not need the passphrase.
        return self._bound(store_id, "wrapped", "sealed", "generation")


class RecoverySlot(_SealedSlot):
    """The printed recovery key: its 130 random bits make the private key, so no stretching is needed."""

    kind: Literal["recovery"] = "recovery"
    salt: Hex

    @classmethod
    def make(cls, data_key: SecretKey, secret: bytes, *, label: str, store_id: str, generation: int) -> Self:
        """A slot for a new recovery key."""
        salt = os.urandom(16)
        private = _recovery_private(secret, salt, store_id=store_id)
        empty = cls(
            id=secrets.token_hex(8),
            label=label,
            salt=salt.hex(),
            public=private.public_key().public_bytes_raw().hex(),
            generation=generation,
            sealed="00",
        )
        return empty.sealed_anew(data_key, generation=generation, store_id=store_id)

    def open(self, secret: bytes, *, store_id: str) -> SecretKey | None:
        """The data key, or None for another recovery key."""
        private = _recovery_private(secret, bytes.fromhex(self.salt), store_id=store_id)
        return self._unsealed(private, store_id=store_id)


class EscrowSlot(_Slot):
    """Coordinators who can open a laptop whose user left: each holds a share, and all of them are needed together.

    With one coordinator the share is the data key itself; with more, the shares add up (XOR) to it.
    """

    kind: Literal["escrow"] = "escrow"
    id: SlotId
    label: Label
    generation: int = Field(ge=1)
    publics: tuple[Hex, ...] = Field(min_length=1, max_length=8)
    sealed: tuple[Hex, ...] = Field(min_length=1, max_length=8)

    @classmethod
    def make(cls, data_key: SecretKey, publics: Sequence[str], *, label: str, store_id: str, generation: int) -> Self:
        """A slot for one coordinator, or for several who must come together."""
        empty = cls(id=secrets.token_hex(8), label=label, publics=tuple(publics), generation=generation, sealed=("00",))
        return empty.sealed_anew(data_key, generation=generation, store_id=store_id)

    def sealed_anew(self, data_key: SecretKey, *, generation: int, store_id: str) -> Self:
        """The slot with another data key."""
        empty = self.model_copy(update={"generation": generation, "sealed": ("00",)})
        info = empty._bound(store_id, "sealed")
        shares = [os.urandom(DATA_KEY_BYTES) for _ in self.publics[1:]]
        shares.append(_xor(data_key.value, *shares))
        sealed = tuple(
            _SUITE.encrypt(share, X25519PublicKey.from_public_bytes(bytes.fromhex(public)), info=info).hex()
            for share, public in zip(shares, self.publics, strict=True)
        )
        return empty.model_copy(update={"sealed": sealed})

    def open(self, privates: Sequence[X25519PrivateKey], *, store_id: str) -> SecretKey | None:
        """The data key, or None when a coordinator's key is missing."""
        info = self._bound(store_id, "sealed")
        by_public = {private.public_key().public_bytes_raw().hex(): private for private in privates}
        if any(public not in by_public for public in self.publics) or len(self.sealed) != len(self.publics):
            return None
        try:
            shares = [
                _SUITE.decrypt(bytes.fromhex(sealed), by_public[public], info=info)
                for public, sealed in zip(self.publics, self.sealed, strict=True)
            ]
        except (InvalidTag, ValueError):
            return None
        return SecretKey(_xor(*shares))


class FirstFormatSlot(_Slot):
    """The only slot of key files of version 1: the passphrase wraps the data key itself. Read, never written."""

    kind: Literal["passphrase"] = "passphrase"
    label: Label
    memory_kib: int = Field(ge=8, le=1024 * 1024)
    iterations: int = Field(ge=1, le=10)
    lanes: int = Field(ge=1, le=16)
    salt: Hex
    nonce: Hex
    wrapped: Hex

    def open(self, passphrase: str, *, store_id: str) -> SecretKey | None:
        """The data key, or None when this is not the passphrase."""
        cost = KdfCost(self.memory_kib, self.iterations, self.lanes)
        key = stretched(passphrase, bytes.fromhex(self.salt), cost)
        header = self._bound(store_id, "nonce", "wrapped")
        try:
            return SecretKey(AESGCM(key).decrypt(bytes.fromhex(self.nonce), bytes.fromhex(self.wrapped), header))
        except (InvalidTag, ValueError):
            return None


def stretched(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes by Argon2id.

    Raises:
        AppError: ``store.no_memory``: the laptop has too little free memory for the slot's parameters.
    """
    kdf = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    try:
        return kdf.derive(passphrase_bytes(passphrase))
    except MemoryError:
        raise AppError(
            "store.no_memory",
            "The laptop has too little free memory to unlock. Close other programs and try again; nothing is lost.",
            needed_mib=cost.memory_kib // 1024,
        ) from None


def _recovery_private(secret: bytes, salt: bytes, *, store_id: str) -> X25519PrivateKey:
    info = f"immerse/recovery/v1|{store_id}".encode("ascii")
    return X25519PrivateKey.from_private_bytes(
        HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(secret)
    )


def _xor(*parts: bytes) -> bytes:
    result = bytes(DATA_KEY_BYTES)
    for part in parts:
        result = bytes(a ^ b for a, b in zip(result, part, strict=True))
    return result
