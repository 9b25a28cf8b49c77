"""What the words themselves must be: Taiwanese usage, full-width, no claims, short buttons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from importlib import resources

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from opencc import OpenCC  # type: ignore[import-untyped]  # it ships no types

from bot.wording import DEFAULT, Locales
from bot.wording.entries import Entries, files, read
from bot.wording.graphemes import graphemes

FORBIDDEN = (
    *("健康食品", "治療", "預防骨", "骨鬆預防", "改善骨", "骨密度增加", "取代藥物", "療效", "根治"),
    *("保證", "特效", "偏方", "業配", "購買連結", "下單", "蝦皮", "momo", "善存", "挺立"),
)
MAINLAND = (
    *("水平", "激活", "要么", "視頻", "軟件", "硬件", "信息", "質量", "網絡", "默認", "屏幕"),
    *("短信", "鼠標", "程序", "用戶", "點擊", "登錄", "反饋", "賬號", "團體", "數據庫", "土豆"),
    *("酸奶", "奶酪", "三文魚", "公眾號", "微信", "發送", "老年女性", "攝入", "補劑", "您好哦"),
)
GARBLED = ("真正的問題並非缺乏鈣", "誤導的鈣", "原始組成部分", "顯著提高血鈣", "臨床指引支援")
BOTH_WAYS = frozenset("台祕里")  # OpenCC prefers 臺, 秘, and 裡 (布里斯本); these are written too
SAMPLE = 8  # the longest age, name or time that stands in a button, in graphemes


class Words(Visitor):
    """Gathers the words of a text, without its variables."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.found: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802 - the visitor names them so
        self.found.append(node.value)

    def visit_Placeable(self, node: ftl.Placeable) -> None:  # noqa: N802 - as above
        self.found.append("{}")
        self.generic_visit(node)


@pytest.fixture(scope="module")
def texts() -> Entries:
    return read(DEFAULT, resources.files("locales").joinpath(DEFAULT))


def said(texts: Entries) -> Iterator[tuple[str, str]]:
    for name, entry in texts.by_id.items():
        words = Words()
        words.visit(entry.value)
        yield name, "".join(words.found)


def holding(texts: Entries, wrong: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(name, each) for name, words in said(texts) for each in wrong if each in words]


def test_no_text_claims_a_cure_or_names_a_brand_or_a_shop(texts: Entries) -> None:
    assert holding(texts, FORBIDDEN) == []


def test_no_caution_holds_an_amount_since_it_may_stand_where_amounts_are_withheld(
    texts: Entries,
) -> None:
    unit = re.compile(r"毫克|微克|國際單位|\b(?:mg|IU|µg|μg|ug|mcg)\b")
    cautions = [(name, words) for name, words in said(texts) if name.startswith("caution-")]

    assert [(name, words) for name, words in cautions if unit.search(words)] == []
    assert len(cautions) == 31


def test_no_text_uses_words_of_the_mainland(texts: Entries) -> None:
    assert holding(texts, MAINLAND) == []


def test_no_text_repeats_a_garbled_or_misleading_sentence_of_the_articles(texts: Entries) -> None:
    assert holding(texts, GARBLED) == []


def test_no_text_has_a_simplified_character(texts: Entries) -> None:
    traditional = OpenCC("s2tw")
    wrong = [
        (name, each)
        for name, words in said(texts)
        for each in words
        if each not in BOTH_WAYS and traditional.convert(each) != each
    ]

    assert wrong == []


def test_punctuation_beside_chinese_is_full_width(texts: Entries) -> None:
    half = re.compile(r"(?<=[\u3000-\u9fff」])[,;:?!()]|[,;:?!()](?=[\u3000-\u9fff「])")

    assert [(name, words) for name, words in said(texts) if half.search(words)] == []


def test_no_text_is_empty_or_begins_or_ends_with_a_blank(texts: Entries) -> None:
    assert [name for name, words in said(texts) if not words or words != words.strip()] == []


def test_no_line_begins_with_a_sign_that_means_something_to_fluent() -> None:
    junk = re.compile(r"^\s+[\[*.}]")
    wrong = [
        (each.name, number)
        for each in files(resources.files("locales").joinpath(DEFAULT))
        for number, line in enumerate(each.read_text("utf-8").splitlines(), 1)
        if junk.match(line) and not re.match(r"^\s+(\*?\[[\w-]+\] \S|\}$)", line)
    ]

    assert wrong == []


def test_a_button_has_at_most_twenty_characters(texts: Entries) -> None:
    strict = Locales.load(strict=True).default
    long = []
    for each in sorted(name for name in texts.ids() if name.startswith("label-")):
        args = dict.fromkeys(texts.variables(each), "字" * SAMPLE)
        words = strict.worded(each, args)
        if len(graphemes(words)) > 20:
            long.append((each, words))

    assert long == []


def test_no_text_holds_a_control_character_or_an_invisible_one(texts: Entries) -> None:
    odd = {"Cc", "Cf", "Co", "Cn"}
    wrong = [
        (name, hex(ord(each)))
        for name, words in said(texts)
        for each in words
        if each != "\n" and unicodedata.category(each) in odd
    ]

    assert wrong == []
