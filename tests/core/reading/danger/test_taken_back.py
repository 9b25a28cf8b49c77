"""What is told beside a sign takes it back: years since, a lesson, a reason, a figure of speech."""

from __future__ import annotations

import pytest

from core.reading.danger import Danger, danger


@pytest.mark.parametrize(
    "words",
    [
        "阿公八年前中風過現在右手比較沒力走路要人扶",
        "ten years ago mum had a stroke and now her left arm is a bit weak",
        "kakek jatuh 2 tahun lalu patah pinggul sekarang jalan pelan",
        "bà bị đột quỵ cách đây năm năm, chân phải hơi yếu, giờ đi chậm được",
        "我想先學起來 老人家噎到怎麼辦",
        "kalau nanti ama jatuh tidak bisa bangun harus telepon siapa, buat persiapan",
        "em muốn học cách sơ cứu khi người già bị hóc",
        "i laughed so hard i almost passed out",
        "setengah mati saya bujuk 阿嬤 minum obat",
        "chờ muốn xỉu mà chưa thấy trả lời",
        "uống sắt phân đen bác sĩ bảo không sao",
        "nenek takut jatuh dan patah pinggul makan apa ya",
        "bà sợ ngã, ăn gì 好",
    ],
)
def test_it_rings_nowhere(words: str) -> None:
    assert danger(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "阿公三年前中風 現在左手沒力",
        "公公五年前中風 現在坐輪椅 臉歪一邊了",
        "阿公四年前中風 平常走路拿拐杖 現在左邊整個不能動",
        "mama stroke 4 tahun lalu sekarang tangan kiri tidak bisa digerakkan",
        "grandpa had a stroke 8 years ago and today his right hand suddenly went weak",
        "kakek pernah stroke 6 tahun lalu sekarang mulutnya miring lagi",
        "ba toi bi nhoi mau co tim 3 nam truoc gio dau nguc",
        "she broke her hip 2 years ago, now on the floor and can't get up",
        "老師說先學一下 可是阿公倒在地上沒反應",
        "i learned heimlich but grandma is choking and it does not work",
        "bà đợi lâu muốn xỉu, mặt tái nhợt",
        "black stool and she is dizzy, takes iron",
        "she is afraid of falling, but she fell and can't stand up",
    ],
)
def test_what_is_new_beside_it_rings(words: str) -> None:
    assert danger(words) is Danger.EMERGENCY


@pytest.mark.parametrize(
    "words",
    [
        "小孩喝了一點洗碗精怎麼辦",
        "my toddler drank floor cleaner",
        "cucu 2 tahun minum sabun cuci piring",
        "bé 2 tuổi uống nước tẩy bồn cầu",
        "the little girl opened grandma's calcium tablets and ate some",
    ],
)
def test_a_child_that_drank_a_cleaner_or_ate_tablets_has_swallowed_them(words: str) -> None:
    assert danger(words) is Danger.SWALLOWED


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("con muốn uống thuốc diệt cỏ chết cho rồi", Danger.CRISIS),
        ("我想喝農藥死一死", Danger.CRISIS),
        ("tôi muốn chết, uống thuốc trừ sâu rồi", Danger.SWALLOWED),
        ("我想喝農藥 剛喝了一口", Danger.SWALLOWED),
        ("燒炭取暖 大家都頭很痛", Danger.EMERGENCY),
        ("燒炭取暖 我不想活了", Danger.CRISIS),
    ],
)
def test_poison_meant_is_a_crisis_and_charcoal_to_be_warm_by_is_none(
    words: str, kind: Danger
) -> None:
    assert danger(words) is kind
