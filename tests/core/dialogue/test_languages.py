"""The language a person is spoken to in: chosen, kept, offered, never guessed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core import knowledge
from core.dialogue import New, State, Step, open_choices, step
from core.dialogue.states import Asking, care_of
from core.messages import Arrived, Chose, Event, Moment, Said, Say, ShowDoctor

ROWS = knowledge.load()


def after(state: State, event: Event) -> Step:
    return step(state, event, Moment(datetime(2026, 11, 21, 1, tzinfo=UTC), "t"), ROWS)


def ids(done: Step) -> list[str]:
    return [each.id for each in done.told.replies if isinstance(each, Say)]


@pytest.mark.parametrize("words", ["/language", "語言", "換語言", "Language", "bahasa", "ngôn ngữ"])
def test_a_word_for_language_asks_which_and_keeps_the_open_question(words: str) -> None:
    asked = after(after(New(), Arrived()).state, Said(words))

    assert ids(asked) == ["ask-language"]
    assert isinstance(asked.state, Asking)
    assert asked.state.question == "subject"


@pytest.mark.parametrize(
    ("words", "locale"),
    [
        ("Can you speak English?", "en"),
        ("可以講英文嗎", "en"),
        ("bisa bahasa indonesia?", "id"),
        ("nói tiếng việt", "vi"),
        ("骨鈣素的英文", None),
        ("我會說英文", None),
    ],
)
def test_a_language_can_be_asked_for_in_a_sentence(words: str, locale: str | None) -> None:
    assert after(New(), Said(words)).told.manner.locale == locale


def test_the_language_chosen_is_kept_until_another_is_chosen() -> None:
    english = after(New(), Said("English"))
    talked_on = after(english.state, Said("my mother, 68"))
    back = after(talked_on.state, Chose("locale:zh"))

    assert english.told.manner.locale == "en"
    assert talked_on.told.manner.locale == "en"
    assert back.told.manner.locale is None
    assert care_of(back.state).known.profile.age == 68


def test_an_english_profile_is_only_offered_english_and_chinese_stays() -> None:
    done = after(New(), Arrived(language="en-GB"))

    assert ids(done) == ["language-offer-en", "greet"]
    assert done.told.manner.locale is None


@pytest.mark.parametrize(("language", "locale"), [("id", "id"), ("vi-VN", "vi"), ("ID", "id")])
def test_who_reads_no_chinese_is_greeted_in_their_language_with_chinese_one_tap_away(
    language: str, locale: str
) -> None:
    done = after(New(), Arrived(language=language))
    back = after(done.state, Chose("locale:zh"))

    assert ids(done) == [f"language-taken-{locale}", "greet"]
    assert done.told.manner.locale == locale
    assert back.told.manner.locale is None


@pytest.mark.parametrize("language", ["", "zh-hant", "fr", "zh", "e", "🦴"])
def test_a_language_we_do_not_speak_is_not_offered(language: str) -> None:
    assert ids(after(New(), Arrived(language=language))) == ["greet"]


@pytest.mark.parametrize(
    ("words", "locale"),
    [
        ("Halo, saya jaga nenek umur 82 tahun", "id"),
        ("Xin chào, tôi chăm sóc bà 82 tuổi", "vi"),
    ],
)
@pytest.mark.parametrize("before", [New(), after(New(), Arrived()).state], ids=["new", "greeted"])
def test_who_opens_in_a_language_is_answered_in_it_at_once_and_what_was_told_is_kept(
    words: str, locale: str, before: State
) -> None:
    done = after(before, Said(words))

    assert ids(done)[0] == f"language-taken-{locale}"
    assert done.told.manner.locale == locale
    assert care_of(done.state).known.profile.age == 82


@pytest.mark.parametrize(
    ("language", "about", "words"),
    [
        ("English", ("my mother, 68, little sun", "none", "eats everything"), "for the doctor"),
        ("English", ("my mother, 68, little sun", "none", "eats everything"), "show my doctor"),
        (
            "Bahasa Indonesia",
            ("ibu 68 tahun, jarang kena matahari", "tidak ada", "makan semua"),
            "untuk dokter",
        ),
        ("Tiếng Việt", ("mẹ tôi 68 tuổi, ít nắng", "không có", "ăn được hết"), "cho bác sĩ xem"),
    ],
)
def test_a_page_for_the_doctor_is_asked_for_in_few_words(
    language: str, about: tuple[str, ...], words: str
) -> None:
    """They name a doctor, which was taken for something of health that was not understood."""
    state: State = New()
    for each in (language, *about):
        state = after(state, Said(each)).state

    assert isinstance(after(state, Said(words)).told.replies[0], ShowDoctor)


def test_danger_told_first_is_answered_in_its_language_and_alone() -> None:
    done = after(New(), Said("nenek jatuh tidak bisa bangun"))

    assert ids(done) == ["answer-emergency"]
    assert done.told.manner.locale == "id"


def test_danger_amid_a_chinese_talk_is_answered_in_the_language_it_was_told_in() -> None:
    talked = after(New(), Said("我媽68歲"))
    rung = after(talked.state, Said("nenek jatuh tidak bisa bangun"))

    assert rung.told.manner.locale == "id"
    assert care_of(rung.state).manner.locale is None


def test_who_opens_in_english_is_offered_it_and_read_all_the_same() -> None:
    done = after(New(), Said("Hi, my mother is 68 years old"))

    assert ids(done)[0] == "language-offer-en"
    assert done.told.manner.locale is None
    assert care_of(done.state).known.profile.age == 68


def test_another_language_amid_a_talk_is_only_offered_and_not_twice_running() -> None:
    talked = after(New(), Said("我媽68歲"))
    once = after(talked.state, Said("nenek saya jarang keluar rumah"))
    twice = after(once.state, Said("nenek saya jarang keluar rumah"))

    assert ids(once)[0] == "language-offer-id"
    assert once.told.manner.locale is None
    assert "language-offer-id" not in ids(twice)


@pytest.mark.parametrize("words", ["halo", "Nguyễn", "ok", "warfarin", "68 F"])
def test_one_word_of_a_language_changes_nothing(words: str) -> None:
    assert after(New(), Said(words)).told.manner.locale is None


def test_a_daughter_in_law_goes_on_to_say_mother() -> None:
    about = after(New(), Said("Tôi muốn hỏi cho mẹ chồng 70 tuổi"))
    more = after(about.state, Said("mẹ uống thuốc loãng máu nhưng không biết tên"))

    assert len(care_of(more.state).people) == 1
    assert care_of(more.state).known.called == "婆婆"


def test_show_me_the_plan_is_for_nobody_else() -> None:
    done = after(after(New(), Said("Tiếng Việt")).state, Said("cho tôi xem kế hoạch"))

    assert care_of(done.state).known.profile.subject is None


def test_a_button_of_a_language_we_do_not_speak_is_an_old_button() -> None:
    assert "old-button" in ids(after(after(New(), Arrived()).state, Chose("locale:fr")))


def test_a_new_person_who_asks_for_the_languages_is_greeted_and_asked_which() -> None:
    assert {"ask-language"} <= set(ids(after(New(), Said("/language"))))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("English", "she walks 30 minutes"),
        ("English", "the bus number 68 is late and she is tired"),
        ("Tiếng Việt", "chúng tôi ở tầng 12 với bà"),
        ("Bahasa Indonesia", "kami tinggal di lantai 12 dengan nenek"),
    ],
)
def test_a_number_in_a_sentence_half_understood_is_nobodys_age(language: str, words: str) -> None:
    done = after(after(New(), Said(language)).state, Said(words))

    assert care_of(done.state).known.profile.age is None


@pytest.mark.parametrize("words", ["my neighbour says she is 68 years old now", "F 68 warfarin"])
def test_an_age_said_with_years_or_in_shorthand_is_read(words: str) -> None:
    done = after(after(New(), Said("English")).state, Said(words))

    assert care_of(done.state).known.profile.age == 68


@pytest.mark.parametrize(
    "words",
    ["can you speak indonesian", "change to indonesian", "bicara indonesia", "in indonesian"],
)
def test_indonesian_begins_with_in_and_is_no_less_a_language(words: str) -> None:
    assert care_of(after(New(), Said(words)).state).manner.locale == "id"


def test_having_no_english_asks_for_none() -> None:
    assert care_of(after(New(), Said("沒有英文")).state).manner.locale != "en"


def test_the_buttons_of_erasing_stand_open_to_be_typed() -> None:
    erasing = after(after(New(), Said("Tiếng Việt")).state, Said("xóa dữ liệu của tôi")).state

    assert [each.data for each in open_choices(erasing)][:2] == ["erase:yes", "erase:no"]


def test_a_bare_vietnamese_greeting_is_answered_in_vietnamese() -> None:
    done = after(New(), Said("chào"))

    assert ids(done)[0] == "language-taken-vi"
    assert done.told.manner.locale == "vi"
