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
from bot.wording.entries import Entries, files, glossary, read
from bot.wording.graphemes import graphemes
from core import knowledge
from core.dialogue import languages
from core.dialogue.reminders.remarks import FACTS

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
BOTH_WAYS = frozenset("台祕里干")  # OpenCC prefers 臺, 秘, and 裡 (布里斯本); these are written too
CLAIMS = {
    "en": ("cures", "treats ", "prevents osteo", "improves bone", "replaces medicine", "guarantee"),
    "id": ("menyembuhkan", "mencegah osteoporosis", "menambah kepadatan", "menggantikan obat"),
    "vi": ("chữa khỏi", "điều trị", "phòng loãng xương", "tăng mật độ xương", "thay thế thuốc"),
}
"""What a supplement or a plan of ours may not be said to do, by language."""
TRANSLATED = sorted(Locales.load().names - {DEFAULT})
ON_A_BUTTON = re.compile("label-|zone-(?:africa|america|asia|australia|europe|pacific)-")
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


def of(locale: str) -> Entries:
    return read(locale, resources.files("locales").joinpath(locale))


@pytest.fixture(scope="module")
def texts() -> Entries:
    return of(DEFAULT)


def said(texts: Entries) -> Iterator[tuple[str, str]]:
    for name, entry in texts.by_id.items():
        words = Words()
        words.visit(entry.value)
        yield name, "".join(words.found)


def holding(texts: Entries, wrong: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(name, each) for name, words in said(texts) for each in wrong if each in words]


def test_no_text_claims_a_cure_or_names_a_brand_or_a_shop(texts: Entries) -> None:
    assert holding(texts, FORBIDDEN) == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_no_text_of_another_language_claims_a_cure(locale: str) -> None:
    wrong = [
        (name, each)
        for name, words in said(of(locale))
        for each in CLAIMS[locale]
        if each in words.casefold()
    ]

    assert wrong == []


@pytest.mark.parametrize("locale", [DEFAULT, *TRANSLATED])
def test_no_caution_holds_an_amount_since_it_may_stand_where_amounts_are_withheld(
    locale: str,
) -> None:
    texts = of(locale)
    unit = re.compile(r"毫克|微克|國際單位|\b(?:mg|IU|µg|μg|ug|mcg)\b")
    cautions = [(name, words) for name, words in said(texts) if name.startswith("caution-")]

    assert [(name, words) for name, words in cautions if unit.search(words)] == []
    assert len(cautions) == 33  # warfarin's once more, in brief


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


@pytest.mark.parametrize("locale", [DEFAULT, *TRANSLATED])
def test_no_text_is_empty_or_begins_or_ends_with_a_blank(locale: str) -> None:
    assert [name for name, words in said(of(locale)) if not words or words != words.strip()] == []


@pytest.mark.parametrize("locale", [DEFAULT, *TRANSLATED])
def test_no_line_begins_with_a_sign_that_means_something_to_fluent(locale: str) -> None:
    junk = re.compile(r"^\s+[\[*.}]")
    wrong = [
        (each.name, number)
        for each in files(resources.files("locales").joinpath(locale))
        for number, line in enumerate(each.read_text("utf-8").splitlines(), 1)
        if junk.match(line) and not re.match(r"^\s+(\*?\[[\w-]+\] \S|\}$)", line)
    ]

    assert wrong == []


@pytest.mark.parametrize("locale", [DEFAULT, *TRANSLATED])
def test_a_button_has_at_most_twenty_characters(locale: str) -> None:
    texts, strict = of(locale), Locales.load(strict=True).of(locale)
    long = []
    for each in sorted(name for name in texts.ids() if ON_A_BUTTON.match(name)):
        args = dict.fromkeys(texts.variables(each), "字" * SAMPLE)
        words = strict.worded(each, args)
        if len(graphemes(words)) > 20:
            long.append((each, words))

    assert long == []


@pytest.mark.parametrize("locale", [DEFAULT, *TRANSLATED])
def test_no_text_holds_a_control_character_or_an_invisible_one(locale: str) -> None:
    odd = {"Cc", "Cf", "Co", "Cn"}
    wrong = [
        (name, hex(ord(each)))
        for name, words in said(of(locale))
        for each in words
        if each != "\n" and unicodedata.category(each) in odd
    ]

    assert wrong == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_what_the_rows_name_has_its_word_in_every_language(locale: str) -> None:
    rows = knowledge.load()
    wanted = {each.name for each in rows.foods.values()}
    wanted |= {each.name for each in rows.intake.servings.values()}
    wanted |= {unit.said for each in rows.intake.servings.values() for unit in each.units}
    wanted |= {rows.facts[each].quote for each in FACTS}
    wanted |= {each for each in rows.cited.values() if not each.isascii()}

    assert wanted - glossary(resources.files("locales").joinpath(locale)).keys() == set()


@pytest.mark.parametrize("locale", TRANSLATED)
def test_a_translated_quote_keeps_the_articles_own_words_before_it(locale: str) -> None:
    rows = knowledge.load()
    words = glossary(resources.files("locales").joinpath(locale))

    assert [
        each
        for each in FACTS
        if not words[rows.facts[each].quote].startswith(f"「{rows.facts[each].quote}」")
    ] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_figure_of_the_reference_stands_in_the_translation_too(locale: str) -> None:
    """Hours, ages, telephone numbers and levels in cautions and answers must not be lost."""
    reference, other = dict(said(of(DEFAULT))), dict(said(of(locale)))
    figure = re.compile(r"\d+")
    wrong = [
        name
        for name in reference
        if name.startswith(("caution-", "answer-", "plan-", "day-", "why-"))
        and not set(figure.findall(reference[name])) <= set(figure.findall(other[name]))
    ]

    assert wrong == []


def test_every_language_that_can_be_chosen_has_its_folder() -> None:
    chosen = {each for each in languages.LOCALES.values() if each}

    assert chosen == set(TRANSLATED)
