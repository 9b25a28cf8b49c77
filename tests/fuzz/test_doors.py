"""Anything at all at every door: never a 500, never a hang. The counts are printed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.fakes import line
from tests.fakes.telegram import TOKEN
from tests.journeys_everywhere.program import (
    LINE_SECRET,
    LINE_TOKEN,
    OPEN,
    TELEGRAM_SECRET,
    environment,
)

pytestmark = pytest.mark.slow
NOBODY = "http://127.0.0.1:9"  # the platforms are away: nothing of it may reach a door
ENOUGH = settings(
    max_examples=300,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
PATIENCE = 4.0  # seconds; a door answers within 1.5


@dataclass
class Doors:
    """The running program, and what it answered at each door."""

    host: str
    log: Path
    answers: dict[str, Counter[int]] = field(default_factory=dict)

    def knock(self, door: str, method: str, path: str, body: bytes, headers: dict[str, str]) -> int:
        """Ask once; 0 where the request was no HTTP at all and the connection was closed."""
        client = HTTPConnection(self.host, timeout=PATIENCE)
        try:
            client.request(method, path, body, headers)
            status = client.getresponse().status
        except (HTTPException, ConnectionError):
            status = 0
        finally:
            client.close()
        self.answers.setdefault(door, Counter())[status] += 1
        assert status != 500, (method, path, body, headers)
        return status


@pytest.fixture(scope="module")
def doors() -> Iterator[Doors]:
    """Serve with both platforms, by webhook, until the module is over."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        process = started(folder, log)
        try:
            found = Doors(opened(process, log), log)
            yield found
            assert process.poll() is None
        finally:
            process.terminate()
            assert process.wait(30) == 0
        for door, answers in sorted(found.answers.items()):
            print(f"{door}: {answers.total()} ({dict(sorted(answers.items()))})")  # noqa: T201
        assert "Traceback" not in log.read_text("utf-8")


def started(folder: str, log: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "bot", "serve"]
    with log.open("w") as out:
        return subprocess.Popen(command, cwd=folder, env=environment(given_to(folder)), stderr=out)  # noqa: S603


def given_to(folder: str) -> dict[str, str]:
    return {
        "port": "0",
        "database_url": f"sqlite:///{folder}/guben.sqlite3",
        "line_channel_secret": LINE_SECRET,
        "line_channel_access_token": LINE_TOKEN,
        "line_api_host": NOBODY,
        "telegram_token": TOKEN,
        "telegram_api_base": f"{NOBODY}/bot",
        "telegram_mode": "webhook",
        "telegram_webhook_secret": TELEGRAM_SECRET,
    }


def opened(process: subprocess.Popen[bytes], log: Path) -> str:
    """Wait for the address."""
    for _ in range(400):
        said = log.read_text("utf-8")
        if OPEN in said and said.endswith("\n"):
            return urlsplit(said.partition(OPEN)[2].split()[0]).netloc
        assert process.poll() is None, said
        threading.Event().wait(0.1)
    raise TimeoutError


WORDS = st.text(max_size=60) | st.sampled_from(
    ["我媽68歲", "每天早上八點提醒我", "刪除我的資料", "\0", "👵🏻" * 400]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)


def nearly(shape: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw objects of a platform's shape in which any part may be anything."""
    parts = {
        name: nearly(part) if isinstance(part, dict) else st.just(part)
        for name, part in shape.items()
    }
    return st.fixed_dictionaries(
        {}, optional={name: part | JSON for name, part in parts.items()}
    ) | st.fixed_dictionaries({name: part | JSON for name, part in parts.items()})


def bytes_of(body: object) -> bytes:
    """Write JSON as nobody should: with NaN and lone surrogates."""
    return json.dumps(body).encode("utf-8", "surrogatepass")


LINE_EVENT: dict[str, Any] = {
    **line.text("您好"),
    "source": {"type": "user", "userId": line.MEI},
    "message": {"id": "1", "type": "text", "text": "我68歲"},
    "postback": {"data": "age:51", "params": {"time": "08:00"}},
    "follow": {"isUnblocked": True},
}
EVENTS = st.lists(nearly(LINE_EVENT) | JSON, max_size=5)
LINE_BODY = st.binary(max_size=200) | (st.fixed_dictionaries({"events": EVENTS | JSON}) | JSON).map(
    bytes_of
)


@given(body=LINE_BODY)
@ENOUGH
def test_whatever_line_signs_is_answered(doors: Doors, body: bytes) -> None:
    headers = line.signed(LINE_SECRET, body)
    assert doors.knock("LINE, signed", "POST", "/line/webhook", body, headers) in {200, 400, 413}


@given(
    body=LINE_BODY,
    signature=st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=60),
)
@ENOUGH
def test_what_line_did_not_sign_is_refused(doors: Doors, body: bytes, signature: str) -> None:
    headers = {"x-line-signature": signature}
    assert doors.knock("LINE, unsigned", "POST", "/line/webhook", body, headers) in {401, 400}


FROM = {"id": 7, "is_bot": False, "first_name": "小美", "language_code": "zh-hant"}
CHAT = {"id": 7, "type": "private"}
TELEGRAM_UPDATE: dict[str, Any] = {
    "update_id": 1,
    "message": {"message_id": 1, "date": 1, "from": FROM, "chat": CHAT, "text": "我68歲"},
    "callback_query": {"id": "q", "from": FROM, "data": "age:51", "message": {"chat": CHAT}},
    "my_chat_member": {
        "chat": CHAT,
        "from": FROM,
        "date": 1,
        "old_chat_member": {"status": "left"},
        "new_chat_member": {"status": "kicked"},
    },
    "inline_query": {"id": "i", "from": FROM, "query": "", "offset": "", "chat_type": "group"},
}


@given(body=st.binary(max_size=200) | (nearly(TELEGRAM_UPDATE) | JSON).map(bytes_of))
@ENOUGH
def test_whatever_telegram_brings_is_answered_200(doors: Doors, body: bytes) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET}
    assert doors.knock("Telegram", "POST", "/telegram/webhook", body, headers) == 200


LETTER: dict[str, Any] = {
    "id": "00000000-0000-4000-8000-000000000000",
    "text": "我68歲",
    "choose": "age:51",
    "arrive": True,
    "acked": 0,
    "era": "e",
}


@given(body=st.binary(max_size=200) | (nearly(LETTER) | JSON).map(bytes_of), cookie=WORDS)
@ENOUGH
def test_whatever_a_page_says_is_answered(doors: Doors, body: bytes, cookie: str) -> None:
    headers = {"Content-Type": "application/json", "Cookie": f"visitor={quote(cookie)}"}
    assert doors.knock("chat", "POST", "/chat/say", body, headers) < 500


PATHS = (
    "/",
    "/chat/wait",
    "/s/",
    "/p/",
    "/calendar/",
    "/static/",
    "/healthz",
    "/metrics",
    "/doctor/",
)
SEGMENT = st.text(st.characters(codec="utf-8"), max_size=30).map(
    lambda each: quote(each, safe="/?=&.%")
)
METHODS = st.sampled_from(["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"])
HEADERS = st.dictionaries(
    st.sampled_from(["Host", "Origin", "Sec-Fetch-Site", "Range", "Cookie", "X-Forwarded-For",
                     "Accept-Language", "Content-Type", "If-None-Match", "Transfer-Encoding"]),
    st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40).map(str.strip),
    max_size=4,
)  # fmt: skip


REQUESTS = st.tuples(METHODS, st.sampled_from(PATHS), SEGMENT, st.binary(max_size=80), HEADERS)


@given(request=REQUESTS)
@ENOUGH
def test_any_request_to_any_path_is_answered(
    doors: Doors, request: tuple[str, str, str, bytes, dict[str, str]]
) -> None:
    method, path, more, body, headers = request
    if path != "/chat/wait":  # which waits, as it should
        doors.knock("paths", method, path + more, body, headers)
