"""The bill of materials is the lock's, and the audit says what it found, or that it could not."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.fakes.line import listening
from tests.supply.audit import CLEAN, KNOWN, UNREACHED, audited
from tests.supply.bom import BOM, written
from tests.supply.lock import LOCK, Pinned, pinned

PARTS = [Pinned("aiohttp", "3.14.5", ("guben",)), Pinned("idna", "3.11", ("aiohttp",))]


def test_the_lock_is_read_whole() -> None:
    text = LOCK.read_text("utf-8")
    parts = pinned(text)
    assert len(parts) == len(re.findall(r"^\S+==", text, re.MULTILINE)) > 40
    assert all(each.askers for each in parts), [each.name for each in parts if not each.askers]


def test_the_bill_of_materials_is_that_of_the_lock() -> None:
    assert BOM.read_text("utf-8") == written(), "run: make bom"


def test_each_part_of_the_bill_is_there_once_and_leads_to_no_host() -> None:
    bill = json.loads(BOM.read_text("utf-8"))
    refs = [each["bom-ref"] for each in bill["components"]]
    named = {bill["metadata"]["component"]["bom-ref"], *refs}
    wanted = {ref for each in bill["dependencies"] for ref in each["dependsOn"]}
    assert (bill["bomFormat"], len(set(refs))) == ("CycloneDX", len(refs))
    assert {each["ref"] for each in bill["dependencies"]} == named
    assert wanted == set(refs)
    assert "://" not in BOM.read_text("utf-8")


class Database:
    """An advisory database that knows something of one package, or does not make sense."""

    def __init__(self) -> None:  # noqa: D107
        self.asked: list[Any] = []
        self.answer: Any = None

    async def query(self, request: web.Request) -> web.Response:
        """Answer a batch."""
        asked = (await request.json())["queries"]
        self.asked += asked
        known = [each["package"]["name"] == "idna" for each in asked]
        results = [{"vulns": [{"id": "GHSA-0"}]} if each else {} for each in known]
        return web.json_response({"results": results} if self.answer is None else self.answer)


@pytest.fixture
async def database() -> AsyncIterator[tuple[Database, str]]:
    """Yield a database and its address."""
    one, app = Database(), web.Application()
    app.router.add_post("/v1/querybatch", one.query)
    async with listening(app) as url:
        yield one, f"{url}/v1/querybatch"


async def asked(parts: list[Pinned], address: str) -> int:
    return await asyncio.to_thread(audited, parts, address)


async def test_a_version_with_an_advisory_is_named(
    database: tuple[Database, str], capsys: pytest.CaptureFixture[str]
) -> None:
    one, address = database
    assert await asked(PARTS, address) == KNOWN
    assert one.asked[0] == {
        "package": {"name": "aiohttp", "ecosystem": "PyPI"},
        "version": "3.14.5",
    }
    assert capsys.readouterr().out.splitlines()[0] == "idna 3.11: GHSA-0"


async def test_where_nothing_is_known_it_is_clean(database: tuple[Database, str]) -> None:
    assert await asked(PARTS[:1], database[1]) == CLEAN


@pytest.mark.parametrize("answer", [[], {}, {"results": []}, {"results": [1, 2]}, "?"])
async def test_an_answer_that_makes_no_sense_is_no_clean_bill(
    database: tuple[Database, str], answer: object, capsys: pytest.CaptureFixture[str]
) -> None:
    one, address = database
    one.answer = answer
    assert await asked(PARTS, address) == UNREACHED
    assert "cannot be read" in capsys.readouterr().err


async def test_without_a_network_it_says_so_in_a_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await asked(PARTS, "http://127.0.0.1:1/v1/querybatch") == UNREACHED
    said = capsys.readouterr().err
    assert said.startswith("The advisory database could not be asked: ")
    assert said.count("\n") == 1
