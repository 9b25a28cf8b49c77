"""Settings from the environment or ``.env``, each also as ``…_FILE``."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

PREFIX = "GUBEN_"


class SettingsError(ValueError):
    """A setting is wrong: the message says which, and what to do."""


def known_form(url: str) -> str:
    """Return the database's address as we write it.

    Raises:
        SettingsError: it is of no form we know; the address itself may hold a password.
    """
    if url == "sqlite:///:memory:":
        return "sqlite://"
    if url != "sqlite:///" and url.startswith(("sqlite:///", "postgresql://")):
        return url
    if url == "sqlite://":
        return url
    message = (
        "GUBEN_DATABASE_URL must be sqlite:///PATH, sqlite:// (kept nowhere) or postgresql://…"
    )
    raise SettingsError(message)


class FromFiles(PydanticBaseSettingsSource):
    """Reads ``GUBEN_X`` from the file that ``GUBEN_X_FILE`` names (container secrets)."""

    def get_field_value(self, field: object, field_name: str) -> tuple[Any, str, bool]:
        """Return the file's text without its last newline, or None."""
        del field
        path = os.environ.get(f"{PREFIX}{field_name.upper()}_FILE")
        if not path:
            return None, field_name, False
        try:
            return Path(path).read_text("utf-8").rstrip("\r\n"), field_name, False
        except OSError as error:
            message = (
                f"{PREFIX}{field_name.upper()}_FILE names {path}, which can't be read: {error}"
            )
            raise SettingsError(message) from error

    def __call__(self) -> dict[str, Any]:
        """Return all settings found in files."""
        names = self.settings_cls.model_fields
        values = {name: self.get_field_value(None, name)[0] for name in names}
        return {name: value for name, value in values.items() if value is not None}


class Settings(BaseSettings):
    """All settings. An empty value is the same as none."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_ignore_empty=True, extra="ignore"
    )

    database_url: str = ""
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000  # 0: any that is free
    public_url: str = ""
    line_channel_secret: SecretStr | None = None
    line_channel_access_token: SecretStr | None = None
    line_api_host: str = "https://api.line.me"
    telegram_token: SecretStr | None = None
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr | None = None
    telegram_api_base: str = "https://api.telegram.org/bot"
    metrics_token: SecretStr | None = None
    secret_key: SecretStr | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The command line, then files, then the environment, then ``.env``."""
        del file_secret_settings
        return init_settings, FromFiles(settings_cls), env_settings, dotenv_settings

    @field_validator("*", mode="before")
    @classmethod
    def trim(cls, given: object, info: ValidationInfo) -> object:
        """Drop the blanks and line ends that come along when a value is copied."""
        if not isinstance(given, str):
            return given
        return given.strip() or cls.model_fields[str(info.field_name)].default

    @field_validator("line_channel_access_token", "telegram_token")
    @classmethod
    def of_one_line(cls, given: SecretStr | None) -> SecretStr | None:
        """Refuse a token that no header and no address can carry: two lines were copied."""
        if given is None or given.get_secret_value().isprintable():
            return given
        message = "it has a line break in it; copy it again, by itself and in one line"
        raise ValueError(message)

    @model_validator(mode="after")
    def check(self) -> Settings:
        """Refuse halves: a LINE secret without its token, webhook mode without its secret."""
        if (self.line_channel_secret is None) != (self.line_channel_access_token is None):
            message = (
                "LINE needs both GUBEN_LINE_CHANNEL_SECRET and GUBEN_LINE_CHANNEL_ACCESS_TOKEN; "
                "set the missing one, or neither"
            )
            raise ValueError(message)
        webhook = self.telegram_token is not None and self.telegram_mode == "webhook"
        if webhook and self.telegram_webhook_secret is None:
            message = "GUBEN_TELEGRAM_MODE=webhook needs GUBEN_TELEGRAM_WEBHOOK_SECRET; set it"
            raise ValueError(message)
        return self


def load(**given: object) -> Settings:
    """Read the settings.

    Raises:
        SettingsError: with one sentence a person can act on.
    """
    wanted: Mapping[str, Any] = {name: value for name, value in given.items() if value is not None}
    try:
        return Settings(**wanted)
    except ValidationError as error:
        first = error.errors()[0]
        name = "".join(f"{PREFIX}{each}".upper() for each in first["loc"][:1])
        message = f"{name}: {first['msg']}" if name else str(first["msg"])
        raise SettingsError(message.replace("Value error, ", "")) from error


def database_url(settings: Settings) -> str:
    """The database, by default SQLite in the user's data folder (made when missing).

    Raises:
        SettingsError: it is of no form we know.
    """
    if settings.database_url:
        return known_form(settings.database_url)
    folder = Path(platformdirs.user_data_dir("guben", appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return f"sqlite:///{folder / 'guben.sqlite3'}"


def secret_key(settings: Settings, url: str) -> str:
    """The key that seals what is kept: given, or made once beside the SQLite file, mode 0600.

    Raises:
        SettingsError: no key is given for a database that replicas may share, or the file of a key
            cannot be made or read.
    """
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
    path = url.removeprefix("sqlite:///") if url.startswith("sqlite:///") else ""
    if url in {"sqlite://", "sqlite:///:memory:"}:
        return secrets.token_urlsafe(32)
    if not path:
        message = (
            "GUBEN_SECRET_KEY is not set; with PostgreSQL every replica must share one. "
            "Make one with: openssl rand -base64 32"
        )
        raise SettingsError(message)
    try:
        return _key_beside(Path(path))
    except OSError as error:
        message = (
            f"{path}.key cannot be made or read ({error.strerror}): make its folder, with room in "
            "it, the bot's user's own, or set GUBEN_SECRET_KEY"
        )
        raise SettingsError(message) from error


def _key_beside(database: Path) -> str:
    """Read the key file; make it first where there is none, whole or not at all."""
    file = database.with_name(database.name + ".key")
    if not file.exists():
        fresh = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
        handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as out:
                out.write(secrets.token_urlsafe(32))
            with contextlib.suppress(FileExistsError):  # another process was first: its key stands
                os.link(fresh, file)
        finally:
            fresh.unlink()
    return file.read_text("ascii").strip()
