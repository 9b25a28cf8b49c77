"""What people would be reminded of besides: calls, visits, shopping; said over as an errand."""

from __future__ import annotations

_ERRAND = "提醒我去辦事"

ENGLISH = (
    (
        r"remind (?:me|her|him|us) (?:to|about) (?:call|phone|see|go|buy|bring|pay|pick|visit|get"
        r"|book|drink water|(?:the|my) (?:doctor|appointment))\b.*"
    ),
    _ERRAND,
)
INDONESIAN = (
    (
        r"ingatkan (?:saya )?(?:untuk )?(?:bawa|membawa|beli|membeli|telepon|menelepon|ke|pergi"
        r"|bayar|membayar|kontrol|jemput|ambil|minum air)\b.*"
    ),
    _ERRAND,
)
VIETNAMESE = (
    r"nhắc (?:tôi )?(?:đi|mang|mua|gọi|trả tiền|đóng tiền|đón|lấy|khám|tái khám|uống nước)\b.*",
    _ERRAND,
)
