"""A plan's card: the exact ranges where they may be shown, no figure at all where they may not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bubbles import Card, Tone
from bot.wording import Locales
from bot.wording.graphemes import graphemes
from core import knowledge
from core.knowledge import Knowledge
from core.messages import Choice, ShowPlan, Told
from core.person import Condition, Diet, Profile, Sex, Subject, Sun
from core.plan import recommend

KNOWN: Knowledge = knowledge.load()
WORDS = Locales.load(KNOWN, strict=True)
FIGURE = re.compile(
    r"\d[\d,–.\s]*(?:mg|IU|µg|μg|ug|mcg|毫克|微克|國際單位|公克|克)|毫克|國際單位|IU"
)
BLOCKING = (
    Condition.WARFARIN,
    Condition.UNKNOWN_ANTICOAGULANT,
    Condition.KIDNEY_DISEASE,
    Condition.KIDNEY_STONES,
    Condition.HYPERCALCEMIA,
    Condition.PREGNANT,
    Condition.BREASTFEEDING,
    Condition.ACTIVE_VITAMIN_D,
)
MOTHER = Profile(Subject.MOTHER, 68, Sex.FEMALE, None, Sun.LOW, (), ())

profiles = st.builds(
    Profile,
    subject=st.none() | st.sampled_from(Subject),
    age=st.none() | st.integers(-5, 130) | st.integers(),
    sex=st.none() | st.sampled_from(Sex),
    menopause=st.none() | st.booleans(),
    sun=st.none() | st.sampled_from(Sun),
    conditions=st.none() | st.lists(st.sampled_from(Condition), max_size=4).map(tuple),
    diet=st.none() | st.lists(st.sampled_from(Diet), max_size=4).map(tuple),
)


def card(profile: Profile, name: str | None = None, choices: tuple[Choice, ...] = ()) -> Card:
    shown = ShowPlan(recommend(profile, KNOWN), profile, name, choices)
    (bubble,) = WORDS.bubbles(Told((shown,)))
    assert isinstance(bubble, Card)
    return bubble


def everything(shown: Card) -> str:
    lines = [each for section in shown.sections for each in section.lines]
    parts = [f"{each.label} {each.value} {each.note}" for each in lines]
    headings = [each.heading for each in shown.sections]
    return "\n".join([shown.title, *headings, *parts, shown.plain, shown.summary])


def heading(shown: Card, words: str) -> str:
    found = [each for each in shown.sections if words in each.heading]
    return "\n".join(f"{each.label} {each.value} {each.note}" for s in found for each in s.lines)


def test_the_five_amounts_stand_as_the_articles_exact_ranges() -> None:
    shown = card(MOTHER)

    for exact in ("1200–1500 毫克", "500–800 毫克", "1000–2000 國際單位", "150–200 微克"):
        assert exact in shown.plain
        assert exact in shown.summary
    assert "120–200 微克" in shown.plain
    assert shown.title == "媽媽的骨本計畫"


def test_each_amount_has_its_source_beside_it() -> None:
    (amounts,) = (each for each in card(MOTHER).sections if each.heading == "每天的量")

    assert [bool(each.note) for each in amounts.lines] == [True] * 5
    assert all("補鈣劑量文章" in each.note and "未具名" in each.note for each in amounts.lines)


def test_a_supplement_above_a_single_dose_is_split() -> None:
    assert "一次最多 500 毫克" in card(MOTHER).plain
    assert "一次最多" not in card(Profile(age=30, conditions=(), sex=Sex.MALE)).plain


def test_the_name_people_gave_stands_in_the_title_and_is_cut_where_it_is_endless() -> None:
    assert card(MOTHER, "阿鳳").title == "阿鳳的骨本計畫"
    assert len(graphemes(card(MOTHER, "鳳" * 900).summary)) <= 300


def test_taiwans_reference_stands_folded_only_where_it_differs_much() -> None:
    assert "鈣" in heading(card(MOTHER), "參考攝取量")
    young = heading(card(Profile(age=30, sex=Sex.MALE, sun=Sun.AMPLE, conditions=())), "參考")
    assert "國際單位" not in young
    assert "毫克" not in young
    (folded,) = (each for each in card(MOTHER).sections if "參考攝取量" in each.heading)
    assert folded.tone is Tone.FOLDED


def test_greens_are_said_to_come_from_another_source_than_the_articles() -> None:
    assert "文章沒有提到，出處另列：美國農業部" in heading(card(MOTHER), "食物")


def test_only_natto_is_said_to_hold_much_k2() -> None:
    assert "只有納豆" in card(MOTHER).plain
    no_soy = Profile(age=68, conditions=(), diet=(Diet.SOY_ALLERGY,))
    assert "納豆" not in heading(card(no_soy), "從食物來")
    assert "都很少" in card(no_soy).plain


def test_a_minor_reads_food_first_and_the_paediatrician_before_the_amounts() -> None:
    plain = card(Profile(age=8, conditions=(), diet=())).plain

    assert "食物優先" in plain
    assert "家長" in plain
    assert plain.index("小兒科醫師") < plain.index("250–400 毫克")


@pytest.mark.parametrize(
    "condition", [Condition.THIAZIDE_DIGOXIN_LITHIUM, Condition.OSTEOPOROSIS_INJECTION]
)
def test_d3_and_supplement_alone_are_withheld_with_their_references(condition: Condition) -> None:
    shown = card(Profile(Subject.SELF, 70, Sex.FEMALE, None, Sun.LOW, (condition,), ()))

    assert "1200–1500 毫克" in shown.plain
    assert "國際單位" not in everything(shown)
    assert "500" not in everything(shown).replace("1500", "")
    assert shown.plain.count("這項先不寫，請問醫師") == 2


@pytest.mark.parametrize("condition", BLOCKING)
def test_a_withheld_card_starts_with_why(condition: Condition) -> None:
    shown = card(Profile(Subject.MOTHER, 68, Sex.FEMALE, None, Sun.LOW, (condition,), ()))

    assert shown.sections[0].tone is Tone.CAUTION
    assert shown.sections[0].heading == "這次先不寫數字"
    assert "請先問醫師、藥師或營養師" in shown.plain
    assert "不寫數字" in shown.summary
    assert FIGURE.search(everything(shown)) is None


@pytest.mark.parametrize("age", [None, -1, 121, 999])
def test_a_card_without_a_usable_age_asks_for_the_age(age: int | None) -> None:
    shown = card(Profile(age=age, conditions=()))

    assert "幾歲" in shown.plain
    assert "幾歲" in shown.summary


def test_kidney_disease_and_babies_get_no_foods() -> None:
    for profile in (
        Profile(age=70, conditions=(Condition.KIDNEY_DISEASE,)),
        Profile(age=2, conditions=()),
    ):
        assert heading(card(profile), "食物") == ""


def test_exercise_is_the_articles_two_to_three_times_a_week() -> None:
    assert "每週 2–3 次" in heading(card(MOTHER), "動一動")
    assert "先問醫師" in heading(card(Profile(age=70, conditions=(Condition.FRAGILITY,))), "動一動")
    assert heading(card(Profile(age=999, conditions=())), "動一動") == ""


def test_the_buttons_come_from_the_reply() -> None:
    (button,) = card(MOTHER, choices=(Choice("do:remind", "label-remind"),)).buttons

    assert button.data == "do:remind"


@given(profile=profiles, name=st.none() | st.text(min_size=1))
def test_every_card_is_whole_and_a_withheld_one_has_no_figure(
    profile: Profile, name: str | None
) -> None:
    shown = card(profile, name)

    assert "這不是醫療建議" in shown.plain
    assert "這不是醫療建議" in shown.summary or shown.summary.endswith("…")
    assert 0 < len(graphemes(shown.summary)) <= 300
    assert all(each.lines and all(line.label for line in each.lines) for each in shown.sections)
    withheld = recommend(profile, KNOWN).group is None
    if withheld and name is None:
        assert FIGURE.search(everything(shown)) is None


@given(profile=profiles, condition=st.sampled_from(BLOCKING))
def test_no_blocking_condition_ever_lets_a_figure_through(
    profile: Profile, condition: Condition
) -> None:
    given_also = (*(profile.conditions or ()), condition)
    blocked = Profile(
        profile.subject,
        profile.age,
        profile.sex,
        profile.menopause,
        profile.sun,
        given_also,
        profile.diet,
    )

    assert FIGURE.search(everything(card(blocked))) is None


def test_what_a_graver_rule_makes_wrong_is_left_unsaid_beside_it() -> None:
    stones = Profile(age=70, conditions=(Condition.KIDNEY_STONES,))
    both = Profile(age=70, conditions=(Condition.KIDNEY_STONES, Condition.KIDNEY_DISEASE))
    assert "多喝水" in card(stones).plain
    assert "多喝水" not in card(both).plain  # dialysis allows little water
    assert "鈣請從食物來" not in card(both).plain

    thinners = Profile(age=70, conditions=(Condition.WARFARIN, Condition.UNKNOWN_ANTICOAGULANT))
    assert "不知道吃的是不是抗凝血藥" not in card(thinners).plain
    assert "INR" in card(thinners).plain


@pytest.mark.parametrize("condition", [Condition.KIDNEY_DISEASE, Condition.HYPERCALCEMIA])
@pytest.mark.parametrize(
    "medicine",
    [Condition.LEVOTHYROXINE, Condition.ANTIBIOTICS, Condition.BISPHOSPHONATE, Condition.IRON],
)
def test_how_to_space_calcium_is_never_said_as_if_everybody_should_take_it(
    condition: Condition, medicine: Condition
) -> None:
    assert "有在吃鈣片的話" in card(Profile(age=70, conditions=(condition, medicine))).plain


def test_every_caution_names_what_it_is_about() -> None:
    for condition in Condition:
        plain = card(Profile(age=70, conditions=(condition,))).plain
        assert "這種情況" not in plain, condition
        assert "這個藥" not in plain, condition
        assert "這類抗生素" not in plain, condition


def test_who_should_ask_first_is_not_sent_to_the_tablets() -> None:
    heart = card(Profile(age=70, conditions=(Condition.HEART_DISEASE,)))

    assert "裝進一個袋子" in heading(heart, "今天")
    assert "家裡有鈣片的話" in heading(card(MOTHER), "今天")
