"""What a back-translation looked for, as far as a machine can see it, text beside Chinese text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import UTC, datetime

import pytest

from bot.wording import DEFAULT
from core import knowledge
from core.dialogue import New, State, Step, step
from core.messages import Chose, Event, Moment, Said
from tests.locales.test_words import TRANSLATED, of, said

ROWS = knowledge.load()
TYPING = {
    "en": r"\b(?:say|type|answer|you can ask)\b",
    "id": r"\b(?:katakan|bilang|ketik|balas|Anda bisa bertanya)\b",
    "vi": r"(?<!\w)(?:nói|gõ|trả lời|bạn có thể hỏi)(?!\w)",
}
"""A sentence with one of these asks people to type what stands in its quotes, or to tap it."""

QUOTED = re.compile(r"“([^”]+)”")
QUOTED_IN_CHINESE = re.compile("「([^」]+)」")
ASIDES = ("answer-", "caution-", "label-", "plan-today-health")
"""Texts that quote the articles, or name a button of a question that is not open here."""
OTHERWISE = {"called-helped", "reminder-once-which", "erased"}
"""Texts that ask to say something else than in Chinese."""
ZONE_SET = (["zone-set"], ["zone-set-home"], ["ask-zone-which"])
OURS = ("answer-about-our-data", "answer-unsaid-food")
"""The only answers that ask to type something; others put the articles' own words in quotes."""

OF_OTHERS = {"name-unreadable"}
"""A text that names a person."""

OPENED = {
    "ask-reminder-time": "do:remind",
    "ask-reminder-time-about": "do:remind",
    "ask-reminder-once": "do:remind",
    "reminder-set": "do:remind",
    "ask-taking": "taking:ask",
    "ask-eaten": "eat:ask",
    "ask-zone": "zone:ask",
    "ask-age": "change:age",
    "ask-diet-unlisted": "change:diet",
}
"""Which button opens the question that a hint answers."""

WORDS = {
    "華法林": {"en": "warfarin", "id": "warfarin", "vi": "warfarin"},
    "抗凝血": {
        "en": "blood thinner|anticoagulant",
        "id": "pengencer darah|antikoagulan",
        "vi": "chống đông|loãng máu",
    },
    "懷孕": {"en": "pregnan", "id": "hamil", "vi": "thai"},
    "哺乳|餵母奶": {"en": "breastfe", "id": "menyusui", "vi": "con bú|cho bú"},
    "腎結石": {"en": "kidney.*stones|kidney", "id": "batu ginjal", "vi": "sỏi thận"},
    "腎": {"en": "kidney", "id": "ginjal", "vi": "thận"},
    "急診": {"en": "emergency room", "id": "UGD", "vi": "cấp cứu"},
    "藥師": {"en": "pharmacist", "id": "apoteker", "vi": "dược sĩ"},
    "營養師": {"en": "dietitian", "id": "ahli gizi", "vi": "chuyên gia dinh dưỡng"},
    "小兒科": {"en": "paediatrician", "id": "dokter anak", "vi": "bác sĩ nhi"},
    "醫師": {
        "en": "doctor|paediatrician|urologist",
        "id": "dokter|ahli",
        "vi": "bác sĩ|chuyên môn|y lệnh",
    },
    "停藥": {"en": r"\bstop\b", "id": "menghentikan", "vi": "ngừng"},
    "催吐": {"en": "vomit", "id": "muntah", "vi": "nôn"},
}
"""Chinese words no translation may lose, and how they are known to be there."""

NEGATIONS = {
    "en": r"n't\b|\b(?:not|no|never|nothing|nobody|none|neither|nor|without|cannot)\b",
    "id": r"\b(?:jangan|tidak|tak|bukan|belum|tanpa|kurang)\b",
    "vi": r"\b(?:đừng|không|chưa|chẳng|khoan)\b",
}
FORBIDS = re.compile("(?<!要)不要|(?<!能)不能|先不|不可以|不適合|不建議|不推薦")
HAN = re.compile("[\u3400-\u9fff]")
ASIDE = re.compile(r"“[^”]*”|\([^)]*\)|「[^」]*」")
OF_LANGUAGES = re.compile(r"ask-language|language-taken-|label-locale-zh")
CHINESE_NAMES = ("吳婉華", "國家網路醫藥", "看計畫")
"""An author, a publisher, and the words before a code, which must be typed as they are."""

RUDE = {
    "en": r"\b(?:dude|gonna)\b",
    "id": r"\b(?:kamu|kau|kalian|lu|gue)\b",
    "vi": r"\b(?:mày|tao)\b",
}


@pytest.fixture(scope="module")
def reference() -> dict[str, str]:
    return dict(said(of(DEFAULT)))


@pytest.fixture(params=TRANSLATED)
def pairs(request: pytest.FixtureRequest, reference: dict[str, str]) -> list[tuple[str, str, str]]:
    """Id, Chinese and translation of each text; the language stands in front."""
    other = dict(said(of(request.param)))
    return [(f"{request.param} {name}", text, other[name]) for name, text in reference.items()]


def test_no_word_of_danger_or_of_whom_to_ask_is_lost(pairs: list[tuple[str, str, str]]) -> None:
    wrong = [
        (name, word)
        for name, chinese, text in pairs
        if " label-" not in name  # a button has room for a word or two; its question says it all
        for word, known in WORDS.items()
        if re.search(word, chinese)
        and not re.search(known[name[:2]], text, re.IGNORECASE | re.DOTALL)
    ]

    assert wrong == []


@pytest.mark.parametrize("number", ["119", "1925"])
def test_who_to_call_is_the_same_number_as_often(
    pairs: list[tuple[str, str, str]], number: str
) -> None:
    with_it = [each for each in pairs if number in each[1] or number in each[2]]

    assert with_it
    assert [name for name, a, b in with_it if a.count(number) != b.count(number)] == []


def test_what_is_forbidden_stays_forbidden(pairs: list[tuple[str, str, str]]) -> None:
    wrong = [
        name
        for name, chinese, text in pairs
        if FORBIDS.search(ASIDE.sub("", chinese))
        and " label-" not in name
        and not re.search(NEGATIONS[name[:2]], text, re.IGNORECASE)
    ]

    assert wrong == []


def test_as_many_questions_are_asked(pairs: list[tuple[str, str, str]]) -> None:
    several = {"ask-language", "language-offer-en", "language-offer-id", "language-offer-vi"}
    wrong = [
        name
        for name, chinese, text in pairs
        if chinese.count("？") != text.count("?")
        and " label-" not in name
        and name[3:] not in several | {"ask-safety"}
    ]

    assert wrong == []


def test_chinese_is_left_only_where_it_is_to_be_read_or_typed_as_it_is(
    pairs: list[tuple[str, str, str]],
) -> None:
    wrong = []
    for name, _, text in pairs:
        rest = ASIDE.sub("", text)
        for each in CHINESE_NAMES:
            rest = rest.replace(each, "")
        if HAN.search(rest) and not OF_LANGUAGES.match(name[3:]):
            wrong.append(name)

    assert wrong == []


def test_nobody_is_addressed_as_one_would_not_address_an_elder(
    pairs: list[tuple[str, str, str]],
) -> None:
    wrong = [name for name, _, text in pairs if re.search(RUDE[name[:2]], text, re.IGNORECASE)]

    assert wrong == []


def test_letters_are_composed(pairs: list[tuple[str, str, str]]) -> None:
    assert [name for name, _, text in pairs if unicodedata.normalize("NFC", text) != text] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_whatever_we_ask_people_to_type_is_understood(locale: str) -> None:
    texts = dict(said(of(locale)))
    labels = {text.casefold() for name, text in texts.items() if name.startswith("label-")}
    hints = [
        (name, hint)
        for name, text in texts.items()
        if name not in OF_OTHERS and (name in OURS or not name.startswith("answer-"))
        for hint in _asked_for(text, TYPING[locale])
        if not hint.isdigit() and not HAN.search(hint) and hint.casefold() not in labels
    ]
    state = _planned(locale)

    assert len(hints) > 30
    assert [(name, hint) for name, hint in hints if _misses(_opened(state, name), hint)] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_what_is_to_be_typed_does_what_the_chinese_words_do(
    reference: dict[str, str], locale: str
) -> None:
    """A reminder for three days, not another question about one."""
    done = []
    for name, text in said(of(locale)):
        hints, chinese = QUOTED.findall(text), QUOTED_IN_CHINESE.findall(reference[name])
        if name.startswith(ASIDES) or name in OTHERWISE or len(hints) != len(chinese):
            continue
        for hint, words in zip(hints, chinese, strict=True):
            if hint in _asked_for(text, TYPING[locale]):
                both = ((locale, hint), ("zh", words))
                states = [(_opened(_planned(each), name), Said(says)) for each, says in both]
                done.append((name, *(_ids(_heard(*each)) for each in states)))

    assert len(done) > 25
    assert [each for each in done if each[1] != each[2]] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_a_place_is_typed_as_its_button_names_it(locale: str) -> None:
    texts, asked = dict(said(of(locale))), _opened(_planned(locale), "ask-zone")
    places = {
        text: _ids(_heard(asked, Said(text)))
        for name, text in texts.items()
        if re.match("zone-[a-z]+-", name) and re.fullmatch(r"[^(),]+", text)
    }

    assert len(places) > 20
    assert [each for each, ids in places.items() if ids not in ZONE_SET] == []


@pytest.mark.parametrize(("locale", "hello"), [("en", "hello"), ("id", "halo"), ("vi", "xin chào")])
def test_who_begins_again_as_we_said_is_answered_in_that_language(locale: str, hello: str) -> None:
    assert hello in dict(said(of(locale)))["erased"]
    first = _heard(New(), Said(hello)).told
    assert getattr(first.replies[0], "id", "").endswith(f"-{locale}")


def _ids(done: Step) -> list[str]:
    return [getattr(each, "id", type(each).__name__) for each in done.told.replies]


def _opened(state: State, name: str) -> State:
    """Open the question of a text, where it is one."""
    return _heard(state, Chose(OPENED[name])).state if name in OPENED else state


def _asked_for(text: str, typing: str) -> list[str]:
    """Return what stands in quotes in a sentence that asks to type."""
    sentences = re.split(r"(?<=[.!?;:\n])(?![^“]*”)", text)
    return [
        hint
        for sentence in sentences
        if re.search(typing, QUOTED.sub("", sentence), re.IGNORECASE)
        for hint in QUOTED.findall(sentence)
    ]


def _planned(locale: str) -> State:
    """Somebody who has a plan and a reminder, spoken to in a language."""
    state: State = New()
    for words in ("我媽68歲，很少曬太陽，沒有生病沒吃藥，都吃", "每天早上八點提醒我"):
        state = _heard(state, Said(words)).state
    return _heard(state, Chose(f"locale:{locale}")).state


def _heard(state: State, event: Event) -> Step:
    return step(state, event, Moment(datetime(2026, 11, 21, 1, tzinfo=UTC), "t"), ROWS)


def _misses(state: State, hint: str) -> bool:
    replies = {getattr(each, "id", "") for each in _heard(state, Said(hint)).told.replies}
    return not replies.isdisjoint({"not-understood", "misread", "answer-unsure", "old-button"})


def test_a_lost_word_of_danger_would_be_found() -> None:
    lost = [
        word
        for word, known in WORDS.items()
        if word == "藥師" and not re.search(known["id"], "Tanya dokter.", re.IGNORECASE)
    ]

    assert Counter(lost) == {"藥師": 1}
