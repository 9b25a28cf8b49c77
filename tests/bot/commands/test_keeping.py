"""The operator's commands as they are typed: exit codes, sentences, JSON."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.storage import open_storage
from bot.storage.rooms.people import Standing
from core.care import Care, Consent, Known
from core.dialogue.states import Resting
from core.person import Profile
from tests.bot.storage.filling import AT

KEY = "a-secret-key-of-the-tests"
NEWER = "a-new-key"
MEI = "telegram:42"

Guben = Callable[..., Result]


@pytest.fixture
def guben(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Guben:
    monkeypatch.chdir(tmp_path)
    environment = {"GUBEN_DATABASE_URL": f"sqlite:///{tmp_path / 'guben.sqlite3'}"}
    environment["GUBEN_SECRET_KEY"] = KEY

    def run(*words: str, typed: str = "", **more: str) -> Result:
        result = CliRunner().invoke(main, list(words), typed, env={**environment, **more})
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result

    return run


@pytest.fixture
def mei(tmp_path: Path) -> None:
    """小美, 58, is known."""

    async def keep() -> None:
        url = f"sqlite:///{tmp_path / 'guben.sqlite3'}"
        people = (Known(Profile(age=58)),)
        state = Resting(Care(people, consents=(Consent("health", "consent-1", AT),)))
        async with await open_storage(url, KEY) as storage, storage.transaction() as within:
            written = storage.shapes.state_written(state)
            await within.people.knock([MEI])
            await within.people.save([Standing(MEI, written, reachable=True, last_seen=AT)])

    asyncio.run(keep())


# ---- check


def test_a_fresh_machine_has_nothing_wrong(guben: Guben) -> None:
    result = guben("check")

    assert (result.exit_code, "Nothing is wrong" in result.output) == (0, True)


def test_what_is_wrong_is_one_line_each_and_the_exit_code_is_1(guben: Guben) -> None:
    wrong = {"GUBEN_PUBLIC_URL": "http://bone.example.org", "GUBEN_TELEGRAM_TOKEN": "x"}
    result = guben("check", **wrong)

    lines = [line for line in result.output.splitlines() if line.startswith("WRONG")]
    assert result.exit_code == 1
    assert len(lines) == 2
    assert "2 things to mend" in result.output


def test_half_a_setting_is_a_finding_not_a_crash(guben: Guben) -> None:
    result = guben("check", GUBEN_LINE_CHANNEL_SECRET="0" * 32)

    assert result.exit_code == 1
    assert "WRONG  settings: LINE needs both" in result.output


def test_the_check_of_a_platform_that_is_not_there_ends(guben: Guben) -> None:
    nobody = {"GUBEN_TELEGRAM_TOKEN": "1:x", "GUBEN_TELEGRAM_API_BASE": "http://127.0.0.1:1/bot"}
    result = guben("check", "--live", **nobody)

    assert result.exit_code == 1
    assert "did not answer" in result.output


# ---- migrate, backup


def test_migrate_says_what_it_did(guben: Guben) -> None:
    assert "Made the tables" in guben("migrate").output
    again = guben("migrate")
    assert (again.exit_code, "nothing to do" in again.output) == (0, True)


@pytest.mark.usefixtures("mei")
def test_everything_moves_to_another_database(guben: Guben, tmp_path: Path) -> None:
    to = f"sqlite:///{tmp_path / 'other.sqlite3'}"

    moved = guben("migrate", "--to", to)

    assert moved.exit_code == 0, moved.output
    assert "1 people" in moved.output
    assert json.loads(guben("export", MEI, "--database", to).stdout)["person"] == MEI
    assert guben("migrate", "--to", to).exit_code == 1


@pytest.mark.usefixtures("mei")
def test_where_to_move_can_be_read_so_that_no_list_of_processes_shows_a_password(
    guben: Guben, tmp_path: Path
) -> None:
    to = f"sqlite:///{tmp_path / 'other.sqlite3'}"
    assert "1 people" in guben("migrate", "--to", "-", typed=f"{to}\n").output
    assert guben("migrate", "--to", "-").exit_code == 2


@pytest.mark.usefixtures("mei")
def test_a_backup_can_be_taken_up_again_and_overwrites_nothing(
    guben: Guben, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"

    assert guben("backup", str(copy)).exit_code == 0
    assert guben("forget", MEI).exit_code == 0

    again = guben("backup", str(copy))
    assert (again.exit_code, "overwrites nothing" in again.output) == (1, True)
    restored = guben("export", MEI, "--database", f"sqlite:///{copy}")
    assert json.loads(restored.stdout)["person"] == MEI


def test_there_is_nothing_to_back_up_or_to_move_yet(guben: Guben, tmp_path: Path) -> None:
    assert guben("backup", str(tmp_path / "copy")).exit_code == 1
    assert guben("migrate", "--to", "sqlite:////nowhere.sqlite3").exit_code == 1
    postgres = "postgresql://127.0.0.1/x"
    assert guben("backup", str(tmp_path / "copy"), "--database", postgres).exit_code == 2


@pytest.mark.usefixtures("mei")
@pytest.mark.parametrize("to", ["postgre://x/y", "sqlite:///guben.sqlite3"])
def test_there_is_no_moving_to_nowhere_or_to_itself(guben: Guben, to: str) -> None:
    result = guben("migrate", "--to", to)

    assert (result.exit_code, "--to " in result.output) == (2, True)


# ---- a database that is none

COMMANDS = [["serve"], ["migrate"], ["export", MEI], ["forget", MEI], ["reseal"], ["chat"]]
given_to_each = pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each[0])


@given_to_each
def test_a_file_that_is_no_database_is_a_sentence(
    guben: Guben, tmp_path: Path, command: list[str]
) -> None:
    (tmp_path / "guben.sqlite3").write_bytes(b"a photograph, perhaps" * 200)

    result = guben(*command)

    assert result.exit_code == 1
    assert "The database cannot be used: file is not a database." in result.output


@given_to_each
def test_tables_of_a_newer_program_are_a_sentence(
    guben: Guben, tmp_path: Path, command: list[str]
) -> None:
    assert guben("migrate").exit_code == 0
    with sqlite3.connect(tmp_path / "guben.sqlite3") as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")

    result = guben(*command)

    assert (result.exit_code, "a newer Guben" in result.output) == (1, True)


@given_to_each
def test_a_mistyped_url_is_wrong_usage(guben: Guben, command: list[str]) -> None:
    result = guben(*command, GUBEN_DATABASE_URL="/var/lib/guben.sqlite3")

    assert (result.exit_code, "must be sqlite:///PATH" in result.output) == (2, True)


@given_to_each
def test_a_key_that_cannot_be_made_is_a_sentence(
    guben: Guben, tmp_path: Path, command: list[str]
) -> None:
    missing = tmp_path / "missing" / "guben.sqlite3"
    result = guben(*command, GUBEN_DATABASE_URL=f"sqlite:///{missing}", GUBEN_SECRET_KEY="")

    assert result.exit_code == 2
    assert "guben.sqlite3.key cannot be made or read" in result.output
    assert "GUBEN_PORT" not in result.output


# ---- export, forget


@pytest.mark.usefixtures("mei")
def test_export_shows_all_that_is_kept_of_a_person(guben: Guben) -> None:
    result = guben("export", MEI)

    held = json.loads(result.stdout)
    assert (result.exit_code, held["person"], held["addresses"]) == (0, MEI, [MEI])
    assert held["state"]["care"]["people"][0]["profile"]["age"] == 58
    assert [each["to"] for each in held["consents"]] == ["health"]
    assert held["replies_waiting"] == 0


@pytest.mark.usefixtures("mei")
def test_forget_erases_and_says_so(guben: Guben, tmp_path: Path) -> None:
    result = guben("forget", MEI)

    assert (result.exit_code, f"kept of {MEI} is erased" in result.output) == (0, True)
    assert guben("export", MEI).exit_code == 1
    left = b"".join(each.read_bytes() for each in tmp_path.glob("guben.sqlite3*"))
    assert MEI.encode() not in left


def test_a_stranger_is_a_sentence_and_exit_1(guben: Guben) -> None:
    for command in ("export", "forget"):
        result = guben(command, "line:Unobody")
        assert (result.exit_code, "Nothing is kept of" in result.output) == (1, True)


def test_who_is_no_person_is_wrong_usage(guben: Guben) -> None:
    for command in ("export", "forget"):
        assert guben(command, "小美").exit_code == 2
    assert guben("export", MEI, "--database", "mysql://x").exit_code == 2


def test_a_database_that_is_away_is_a_sentence(guben: Guben) -> None:
    result = guben("export", MEI, "--database", "postgresql://127.0.0.1:1/none")

    assert (result.exit_code, "cannot be reached" in result.output) == (1, True)


@pytest.mark.usefixtures("mei")
@pytest.mark.parametrize("command", [("migrate",), ("export", MEI), ("serve",)])
def test_tables_of_a_newer_guben_are_left_alone_with_a_sentence(
    guben: Guben, tmp_path: Path, command: tuple[str, ...]
) -> None:
    with sqlite3.connect(tmp_path / "guben.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    result = guben(*command, GUBEN_PORT="0")

    assert result.exit_code == 1
    assert "of a newer Guben" in result.output
    assert "Traceback" not in result.output


# ---- reseal


@pytest.mark.usefixtures("mei")
def test_a_new_key_put_first_seals_everything_and_the_old_one_may_go(guben: Guben) -> None:
    done = guben("reseal", GUBEN_SECRET_KEY=f"{NEWER} {KEY}")
    assert done.exit_code == 0
    assert "Sealed with the newest key: 1" in done.stdout
    assert json.loads(guben("export", MEI, GUBEN_SECRET_KEY=NEWER).stdout)


@pytest.mark.usefixtures("mei")
def test_a_missing_key_is_said_and_is_no_success(guben: Guben) -> None:
    done = guben("reseal", GUBEN_SECRET_KEY=NEWER)
    assert done.exit_code == 1
    assert "1 cannot be opened" in done.stderr


# ---- help


@pytest.mark.parametrize("command", ["ask", "understand", "plan"])
def test_words_given_as_arguments_are_told_to_come_on_standard_input(
    guben: Guben, command: str
) -> None:
    result = guben(command, "K2是什麼")
    assert result.exit_code == 2
    assert f"echo 'K2是什麼' | guben {command} --json" in " ".join(result.output.split())
    assert "standard input" in guben(command, "--help").output


@pytest.mark.parametrize("command", ["export", "forget"])
def test_the_help_says_what_an_address_looks_like(guben: Guben, command: str) -> None:
    told = guben(command, "--help").output
    for address in ("line:U…", "telegram:123", "web:…", "terminal:me"):
        assert address in told
