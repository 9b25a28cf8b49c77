from __future__ import annotations

from bot.ask import ask_line
from bot.wording import Locales
from core import knowledge

KNOWN = knowledge.load()
LOCALES = Locales.load(KNOWN, strict=True)


def test_an_answer_holds_its_quote_and_its_article() -> None:
    said = ask_line("骨鈣素是什麼", KNOWN, LOCALES)

    assert said["kind"] == "answer"
    assert isinstance(said["sources"], list)
    assert {
        "article": "osteocalcin",
        "quote": "骨鈣素是由成骨細胞在骨骼新陳代謝過程中所生成",
    } in said["sources"]
    assert "骨鈣素是由成骨細胞在骨骼新陳代謝過程中所生成" in str(said["text"])
    assert "骨鈣素文章" in str(said["text"])


def test_what_the_articles_do_not_hold_is_declined_without_sources() -> None:
    said = ask_line("鎂要吃多少", KNOWN, LOCALES)

    assert said["kind"] == "decline"
    assert said["sources"] == []
    assert "文章沒有提到" in str(said["text"])


def test_an_empty_line_is_declined() -> None:
    assert ask_line("", KNOWN, LOCALES)["kind"] == "decline"
