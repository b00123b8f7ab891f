# zxcvbn ships no types. What this project uses.
from collections.abc import Sequence

def zxcvbn(password: str, user_inputs: Sequence[object] | None = None, max_length: int = 72) -> dict[str, object]: ...
