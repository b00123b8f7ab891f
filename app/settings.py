"""What can be set from outside, with safe defaults; read once by the composition root and passed on."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "immerse-field"
DATA_DIR_VARIABLE = "IMMERSE_FIELD_DATA"
SERVER_VARIABLE = "IMMERSE_FIELD_SERVER"


@dataclass(frozen=True)
class Settings:
    """Settings of one run.

    Attributes:
        data_dir: folder of the encrypted store; never a temporary or synchronised one.
        server_url: replaces the address in the enrolment when the server has moved; None to use the enrolment's.
    """

    data_dir: Path
    server_url: str | None = None


def load_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from environment variables.

    ``IMMERSE_FIELD_DATA`` names another data folder, ``IMMERSE_FIELD_SERVER`` an address to which the server has moved.
    """
    chosen = environment.get(DATA_DIR_VARIABLE)
    return Settings(
        data_dir=Path(chosen) if chosen else _usual_folder(),
        server_url=environment.get(SERVER_VARIABLE) or None,
    )


def _usual_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)
