"""What an operator gets wrong, and what is said to mend it; none of it shows a secret."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.checks.addresses import look_at_address
from bot.checks.clock import apart_from, compare, look_at_clock
from bot.checks.names import look_at_names
from bot.checks.tokens import look_at_tokens
from bot.findings import Weight
from bot.settings import Settings
from tests.fakes.found import wrongs

LINE = {"line_channel_secret": "0123456789abcdef" * 2, "line_channel_access_token": "aB3+/=" * 28}
TELEGRAM = {"telegram_token": "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
HOOK = {**TELEGRAM, "telegram_mode": "webhook", "telegram_webhook_secret": "s3cret_-A"}
HOME = "https://bone.example.org"


def settings(**given: object) -> Settings:
    return Settings(_env_file=None, **given)  # type: ignore[arg-type, call-arg]  # pydantic's own


# ---- the public address


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://bone.example.org", "without TLS"),
        ("bone.example.org", "no web address"),
        ("ftp://bone.example.org", "no web address"),
        ("https://bone.example.org/line/webhook", "more than scheme"),
        ("https://bone.example.org?x=1", "more than scheme"),
        ("https://localhost", "this machine"),
        ("https://127.0.0.1:8000", "this machine"),
        ("https://bone.example.org:99999", "no address"),
        ("https://bone.example.org:8001", "does not call port 8001"),
    ],
)
def test_an_address_nobody_could_call_is_wrong(address: str, said: str) -> None:
    found = wrongs(look_at_address(settings(public_url=address, **HOOK)))

    assert [each for each in found if said in each]


def test_a_good_address_is_called_so() -> None:
    (only,) = look_at_address(settings(public_url=HOME, **LINE, **HOOK))

    assert (only.weight, only.said) == (Weight.FINE, HOME)


def test_a_webhook_without_an_address_is_wrong_for_telegram_and_worth_knowing_for_line() -> None:
    assert "GUBEN_TELEGRAM_MODE=polling" in wrongs(look_at_address(settings(**HOOK)))[0]
    (only,) = look_at_address(settings(**LINE))
    assert only.weight is Weight.NOTE
    assert list(look_at_address(settings(**TELEGRAM))) == []


def test_a_platform_on_this_machine_may_call_this_machine() -> None:
    base = "http://127.0.0.1:8081/bot"
    local = settings(public_url="http://127.0.0.1:8000", telegram_api_base=base, **HOOK)

    assert wrongs(look_at_address(local)) == []


# ---- tokens


def test_tokens_of_the_right_shape_are_called_so() -> None:
    found = list(look_at_tokens(settings(**LINE, **HOOK)))

    assert [each.weight for each in found] == [Weight.FINE, Weight.FINE]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"telegram_token": "123456789"}, "no bot token"),
        ({"telegram_token": '"123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"'}, "quotation mark"),
        ({**HOOK, "telegram_webhook_secret": "密碼"}, "GUBEN_TELEGRAM_WEBHOOK_SECRET"),
        ({**LINE, "line_channel_secret": "abc"}, "32 characters"),
        ({**LINE, "line_channel_access_token": "abc"}, "access token"),
        ({**LINE, "line_channel_secret": "0123 " + LINE["line_channel_secret"]}, "blank"),
        ({"secret_key": "short"}, "guessed"),
    ],
)
def test_a_secret_of_a_wrong_shape_is_wrong(given: dict[str, object], said: str) -> None:
    found = wrongs(look_at_tokens(settings(**given)))

    assert [each for each in found if said in each]


def test_swapped_secrets_are_seen() -> None:
    swapped = dict(zip(LINE, reversed(LINE.values()), strict=True))

    (said,) = wrongs(look_at_tokens(settings(**swapped)))

    assert "swapped" in said


def test_the_shapes_of_another_platforms_tokens_are_not_known() -> None:
    line = {"line_channel_secret": "s", "line_channel_access_token": "t"}
    there = {"line_api_host": "http://127.0.0.1:1", "telegram_api_base": "http://127.0.0.1:1/bot"}

    assert wrongs(look_at_tokens(settings(telegram_token="1:x", **line, **there))) == []  # noqa: S106


def test_no_secret_is_ever_shown() -> None:
    given = {**LINE, "telegram_token": "hush-hush", "secret_key": "hush-key"}
    lines = [each.line() for each in look_at_tokens(settings(**given))]

    assert [line for line in lines if any(str(each) in line for each in given.values())] == []


# ---- names


def test_a_misspelt_setting_is_named_with_the_one_meant(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GUBEN_TELEGRAM_TOKN=1\nGUBEN_PORT=8000\n# GUBEN_X=1\n")
    (tmp_path / ".env").chmod(0o600)
    environment = {"GUBEN_DATABASE_URL": "x", "GUBEN_SECRET_KEY_FILE": "x", "HOME": "x"}

    (only,) = look_at_names(environment, tmp_path)

    assert only.weight is Weight.WRONG
    assert "GUBEN_TELEGRAM_TOKEN is meant" in only.said


def test_a_name_like_none_of_ours_is_only_noted(tmp_path: Path) -> None:
    (only,) = look_at_names({"GUBEN_IMAGE": "x"}, tmp_path)

    assert only.weight is Weight.NOTE


def test_a_file_of_settings_that_everybody_can_read_is_noted(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GUBEN_PORT=8000\n")
    (tmp_path / ".env").chmod(0o644)

    (only,) = look_at_names({}, tmp_path)

    assert "chmod 600 .env" in only.said


# ---- the clock

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize("year", [1970, 2025, 2107])
def test_a_year_that_cannot_be_is_wrong(year: int) -> None:
    assert look_at_clock(NOW.replace(year=year)).weight is Weight.WRONG
    assert look_at_clock(NOW).weight is Weight.FINE


def test_how_far_the_clock_is_from_the_databases_is_told() -> None:
    ahead = apart_from("the database", timedelta(minutes=10))
    behind = apart_from("the database", timedelta(minutes=-10))
    assert ahead is not None
    assert behind is not None
    assert ahead.said.startswith("The clock here is 600 s ahead of the database's.")
    assert behind.said.startswith("The clock here is 600 s behind the database's.")
    assert apart_from("the database", timedelta(seconds=20)) is None


@pytest.mark.parametrize("date", ["", "yesterday", "Fri, 20 Nov 2026 12:00:20 GMT"])
def test_a_clock_near_enough_or_without_comparison_is_not_blamed(date: str) -> None:
    assert compare("LINE", date, NOW) is None


def test_a_clock_that_is_behind_is_told_by_how_much() -> None:
    found = compare("LINE", "Fri, 20 Nov 2026 12:05:00 GMT", NOW)

    assert found is not None
    assert "300 s behind LINE's" in found.said
