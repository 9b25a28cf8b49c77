"""One strict engine: what is wrong raises for makers, and is never shown to people."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.bubbles import Button, Text
from bot.wording import Locales, WordingError
from core.care import Manner
from core.messages import Argument, Ask, Choice, Phrase, Say, Told

REFERENCE = """
-brand = 骨本
common-sorry = 不好意思
common-separator = 、
common-none = 沒有
hello = 您好，{ $name }
here = 這裡是{ -brand }
both = { here }。{ hello }
amount = { $n } 毫克
label-age = { $age } 歲
only-here = 只有這裡有
broken = { nowhere }
"""
OTHER = """
common-separator = {", "}
hello = Halo, { $name }
amount = { $n } mg
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name, content in {"zh-Hant-TW": REFERENCE, "id": OTHER}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "all.ftl").write_text(content, "utf-8")
    return tmp_path


@pytest.fixture
def strict(home: Path) -> Locales:
    return Locales.load(home=home, strict=True)


def test_a_text_is_worded_with_its_variables_and_no_invisible_marks(strict: Locales) -> None:
    assert strict.default.text("hello", name="阿嬤") == "您好，阿嬤"


def test_a_text_inside_a_text_brings_its_variables_along(strict: Locales) -> None:
    assert strict.default.text("both", name="阿嬤") == "這裡是骨本。您好，阿嬤"


def test_a_number_is_written_as_the_locale_writes_it(strict: Locales) -> None:
    assert strict.default.text("amount", n=1200) == "1,200 毫克"
    assert strict.of("id").text("amount", n=1200) == "1.200 mg"


@pytest.mark.parametrize("name", ["{ $name }", "{here}", "*_[x](y)<b>", "\u202e壞"])
def test_what_a_person_typed_is_never_read_as_a_text(strict: Locales, name: str) -> None:
    assert strict.default.text("hello", name=name) == f"您好，{name}"


def test_endless_words_are_cut_and_the_text_is_still_said(strict: Locales) -> None:
    assert strict.default.text("hello", name="字" * 5000) == f"您好，{'字' * 999}…"


@pytest.mark.parametrize(
    ("text_id", "args"),
    [
        ("nowhere", {}),
        ("hello", {}),
        ("hello", {"name": "阿嬤", "age": 3}),
        ("here", {"name": "阿嬤"}),
        ("broken", {}),
    ],
)
def test_a_wrong_id_or_variable_raises_for_makers(
    strict: Locales, text_id: str, args: dict[str, Argument]
) -> None:
    with pytest.raises(WordingError):
        strict.default.text(text_id, **args)


def test_a_wrong_id_is_counted_and_a_person_hears_a_general_sentence(home: Path) -> None:
    missed: list[tuple[str, str]] = []
    mild = Locales.load(home=home, missed=lambda locale, text_id: missed.append((locale, text_id)))

    assert mild.default.text("nowhere") == "不好意思"
    assert missed == [("zh-Hant-TW", "nowhere")]


def test_a_text_another_locale_lacks_is_said_in_the_default(home: Path) -> None:
    missed: list[tuple[str, str]] = []
    mild = Locales.load(home=home, missed=lambda locale, text_id: missed.append((locale, text_id)))

    assert mild.of("id").text("only-here") == "只有這裡有"
    assert missed == [("id", "only-here")]


def test_without_even_the_general_sentence_an_id_is_still_not_shown(tmp_path: Path) -> None:
    (tmp_path / "zh-Hant-TW").mkdir()
    (tmp_path / "zh-Hant-TW" / "x.ftl").write_text("one = 一\n", "utf-8")

    assert Locales.load(home=tmp_path).default.text("nowhere") == "…"


def test_a_persons_own_choice_comes_first_and_an_unknown_one_is_the_default(
    strict: Locales,
) -> None:
    told = (Say("hello", (("name", "Ani"),)),)

    assert strict.bubbles(Told(told, Manner("id"))) == (Text("Halo, Ani"),)
    for locale in (None, "fr", "", "../id", "zh-Hant-TW"):
        assert strict.bubbles(Told(told, Manner(locale))) == (Text("您好，Ani"),)


def test_phrases_are_worded_and_joined_by_the_locale(strict: Locales) -> None:
    ages = (Phrase("label-age", (("age", 68),)), Phrase("here"))

    assert strict.default.text("hello", name=ages) == "您好，68 歲、這裡是骨本"
    assert strict.default.text("hello", name=Phrase("here")) == "您好，這裡是骨本"
    assert strict.default.text("hello", name=()) == "您好，沒有"
    halo = strict.of("id").text("hello", name=(Phrase("amount", (("n", 1),)),) * 2)
    assert halo == "Halo, 1 mg, 1 mg"


def test_a_question_keeps_its_buttons_and_its_time_picker(strict: Locales) -> None:
    ask = Ask("age", "here", (), (Choice("age:68", "label-age", (("age", 68),)),), picks_time=True)

    (bubble,) = strict.bubbles(Told((ask,)))

    assert bubble == Text("這裡是骨本", (Button("68 歲", "age:68"),), picks_time=True)


def test_a_long_name_in_a_button_is_cut_between_characters(strict: Locales) -> None:
    family = "👨\u200d👩\u200d👧"
    say = Say("here", (), (Choice("x", "label-age", (("age", family * 30),)),))

    (bubble,) = strict.bubbles(Told((say,)))

    assert bubble.buttons[0].label == family * 19 + "…"


@pytest.mark.parametrize("content", ["one 一\n", "one = 一\none = 二\n", "x = a\n    [b] c\n"])
def test_a_file_that_does_not_read_is_refused_for_makers(tmp_path: Path, content: str) -> None:
    (tmp_path / "zh-Hant-TW").mkdir()
    (tmp_path / "zh-Hant-TW" / "x.ftl").write_text(content, "utf-8")

    with pytest.raises(WordingError):
        _ = Locales.load(home=tmp_path, strict=True).default


def test_a_text_that_does_not_read_spoils_no_other(home: Path) -> None:
    (home / "zh-Hant-TW" / "x.ftl").write_text("spoilt = a\n    [b] c\nwell = 好\n", "utf-8")
    mild = Locales.load(home=home)

    assert mild.default.text("spoilt") == "不好意思"
    assert mild.default.text("well") == "好"


def test_a_text_may_close_its_brace_at_the_edge_and_look_like_another_only_when_indented(
    home: Path,
) -> None:
    content = "edge = { $n ->\n    [0] 零\n   *[other] 多\n}\n# note = none\ntwo =\n    well = 好\n"
    (home / "zh-Hant-TW" / "x.ftl").write_text(content, "utf-8")
    mild = Locales.load(home=home)

    assert mild.default.text("edge", n=0) == "零"
    assert mild.default.text("two") == "well = 好"


def test_larger_type_is_promised_only_where_we_can_make_it_so() -> None:
    words, told = Locales.load(strict=True), Told((Say("larger"),))

    for address in ("line:U1", "web:cookie", ""):
        (bubble,) = words.bubbles(told, address)
        assert isinstance(bubble, Text)
        assert "字放大了" in bubble.text
        assert "Telegram" not in bubble.text
    for address, where in (("telegram:42", "Telegram"), ("terminal:me", "視窗")):
        (bubble,) = words.bubbles(told, address)
        assert isinstance(bubble, Text)
        assert "字放大了" not in bubble.text
        assert where in bubble.text
