"""What a carer of two tells of one of them is never put on the other."""

from __future__ import annotations

import pytest

from core.person import Subject
from core.reading.tongues.saying import UNREAD, in_chinese

HER, HIM = Subject.GRANDMOTHER, Subject.GRANDFATHER


@pytest.mark.parametrize(
    ("locale", "words", "of", "said"),
    [
        ("id", "kakek pernah stroke", HER, "阿公，中風過"),
        ("id", "kakek pernah stroke", HIM, "中風過"),
        ("id", "nenek jarang keluar", HIM, "阿嬤，很少曬太陽"),
        ("vi", "ông ít ra ngoài", HER, "阿公，很少曬太陽"),
        ("vi", "ong an gi cung duoc", HER, "阿公，什麼都吃"),
        ("id", "nenek jarang keluar, kakek di rumah terus", HER, UNREAD),
    ],
)
def test_what_is_told_of_the_other_grandparent_is_theirs(
    locale: str, words: str, of: Subject, said: str
) -> None:
    assert in_chinese(words, locale, of=of) == said
