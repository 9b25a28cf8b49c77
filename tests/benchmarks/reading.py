"""Messages read a second on one core, of the length people send, and seconds for long ones.

Run as ``python -m tests.benchmarks.reading``; nothing is asserted.
"""

from __future__ import annotations

import sys
import time
import tomllib
from datetime import date
from pathlib import Path

from core.reading.read import read
from core.reading.understood import Context

CASES = Path(__file__).parents[1] / "core" / "reading" / "cases"
ROUNDS = 5
WANTED = 2_000  # ordinary messages (up to 30 characters) a second


def ordinary() -> list[tuple[str, str | None]]:
    """Return every case's text of up to 30 characters, with the question asked."""
    cases = (
        case
        for path in sorted(CASES.rglob("*.toml"))
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
    )
    return [(case["text"], case.get("asked")) for case in cases if len(case["text"]) <= 30]


def a_second(messages: list[tuple[str, str | None]], today: date, *, rounds: int = ROUNDS) -> float:
    """Return messages read a second."""
    start = time.process_time()
    for _ in range(rounds):
        for text, asked in messages:
            read(text, Context(today, asked))
    return rounds * len(messages) / (time.process_time() - start)


def tell(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")


def main() -> None:
    """Print the figures."""
    today = date(2026, 11, 15)
    start = time.process_time()
    read("你好", Context(today))
    tell(f"tables built in {(time.process_time() - start) * 1000:.0f} ms")
    messages = ordinary()
    mean = sum(len(text) for text, _ in messages) / len(messages)
    first = a_second(messages, today, rounds=1)
    tell(f"{first:,.0f} a second the first time, patterns compiled where first needed")
    tell(f"{a_second(messages, today):,.0f} a second, of {mean:.0f} characters; {WANTED:,} wanted")
    long = [each for each in messages if len(each[0]) >= 20]
    tell(f"{a_second(long, today):,.0f} a second, of 20 to 30 characters")
    for length in (2_500, 5_000, 10_000):
        text = ("我媽有洗腎沒有腎結石每天曬太陽三十分鐘" * length)[:length]
        start = time.process_time()
        read(text, Context(today))
        tell(f"{length:,} characters in {(time.process_time() - start) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
