"""An answer as what is said: its reviewed text, and under it the articles' own words."""

from __future__ import annotations

from itertools import groupby

from core.answers.answering import Answer
from core.answers.tables import stacked
from core.knowledge.answer_rows import Quote
from core.messages import Phrase, Say


def reply(answer: Answer) -> tuple[Say, ...]:
    """Return an answer's words: one bubble, the quotes and the articles' names below."""
    if not answer.sources:
        return (Say(answer.text_id, answer.args),)
    said = Phrase(answer.text_id, answer.args)
    return (Say("answer-cited", (("said", said), ("quotes", quoted(answer.sources)))),)


def quoted(quotes: tuple[Quote, ...]) -> Phrase:
    """Return one line an article: its name, and the quotes from it."""
    return stacked(
        [
            Phrase(
                "answer-source",
                (
                    ("article", Phrase(f"source-{article}")),
                    ("quotes", tuple(Phrase("answer-quote", (("words", q.words),)) for q in those)),
                ),
            )
            for article, those in groupby(quotes, key=lambda quote: quote.article)
        ]
    )
