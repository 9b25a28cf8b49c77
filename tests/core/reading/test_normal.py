"""One form for everything typed."""

from __future__ import annotations

import opencc  # type: ignore[import-untyped]  # it ships no types
import pytest

from core.reading.characters import SAME
from core.reading.normal import LONGEST, normalise


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("我妈６５岁，都在办公室", "我媽65歲,都在辦公室"),
        ("臺北", "台北"),
        ("您好　妳好", "你好 你好"),
        ("我\u200b媽\ufeff", "我媽"),
        ("一\r\n\r\n二\t三", "一\n二 三"),
        ("我ㄇ ㄅ要ㄌ", "我媽 不要了"),
        ("吃ㄌㄇ", "吃了嗎"),
        ("ＡＢＣ２０：３０", "abc20:30"),
        ("二〇", "二零"),
        ("  ", ""),
        ("❤️", "❤"),
    ],
)
def test_a_way_of_typing_becomes_the_one_form(typed: str, read: str) -> None:
    assert normalise(typed) == read


def test_no_more_than_ten_thousand_characters_are_read() -> None:
    assert len(normalise("ﷺ" * LONGEST)) == LONGEST


def test_the_table_agrees_with_opencc_or_gives_the_form_of_taiwan() -> None:
    to_taiwan, to_traditional = opencc.OpenCC("s2tw"), opencc.OpenCC("s2t")
    ours = dict.fromkeys("鉴叹踊彝腭硷鑒您妳祢喂噢喫祇甦痠恆菓○〇姉媬拢", True)
    different = [
        chr(code)
        for code, form in SAME.items()
        if form not in (to_taiwan.convert(chr(code)), to_traditional.convert(chr(code)))
        and to_traditional.convert(chr(code)) != chr(code)
        and chr(code) not in ours
    ]
    allowed = set("钵冲哗卤啮启签湿为伪艳钟众痹")
    assert set(different) <= allowed
