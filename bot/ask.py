"""A question in, the contract's answer out: what ``guben ask --json`` prints."""

from __future__ import annotations

from typing import TypeAlias

from bot.bubbles import Text
from bot.wording import Locales
from core.answers import Answer, answer, reply
from core.knowledge import Knowledge
from core.messages import Told

Json: TypeAlias = dict[str, object]


def ask_line(line: str, knowledge: Knowledge, locales: Locales) -> Json:
    """Return the answer to one question.

    Args:
        line: the question as typed.
        knowledge: the cited rows.
        locales: the words of ``text``.
    """
    return answer_object(answer(line, knowledge), locales)


def answer_object(answered: Answer, locales: Locales) -> Json:
    """Return an answer as scripts read it; ``sources`` is empty where no article speaks."""
    bubbles = locales.bubbles(Told(reply(answered)))
    return {
        "kind": answered.kind,
        "text": "\n\n".join(each.text for each in bubbles if isinstance(each, Text)),
        "sources": [{"article": q.article, "quote": q.words} for q in answered.sources],
    }
