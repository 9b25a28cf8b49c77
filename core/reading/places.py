"""Where somebody lives by now, as they say it: a city or a country, and the time zones it has."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.person import HOME_ZONE
from core.reading.kinship import ANYBODY
from core.reading.lately import lately
from core.reading.normal import normalise
from core.reading.pattern import Pattern, longest_first

_ONE_ZONE = {
    HOME_ZONE: "台灣 台北 國內 taiwan taipei đài-loan",
    "Asia/Tokyo": (
        "日本 東京 大阪 京都 沖繩 北海道 福岡 名古屋 japan tokyo osaka jepang nhật-bản nhật"
    ),
    "Asia/Seoul": "韓國 南韓 首爾 釜山 korea seoul south-korea korea-selatan hàn-quốc",
    "Asia/Shanghai": (
        "中國 大陸 中國大陸 上海 北京 深圳 廣州 廈門 昆山 東莞 china shanghai beijing"
        " tiongkok tiongkok-daratan cina trung-quốc trung-quốc-đại-lục mainland-china"
    ),
    "Asia/Hong_Kong": "香港 hong-kong hongkong hồng-kông",
    "Asia/Macau": "澳門 macau makau ma-cao",
    "Asia/Singapore": "新加坡 singapore singapura",
    "Asia/Kuala_Lumpur": "馬來西亞 吉隆坡 檳城 malaysia",
    "Asia/Bangkok": "泰國 曼谷 清邁 thailand bangkok thái-lan",
    "Asia/Ho_Chi_Minh": "越南 胡志明市 胡志明 河內 峴港 vietnam việt-nam hà-nội",
    "Asia/Manila": "菲律賓 馬尼拉 宿霧 philippines filipina manila",
    "Asia/Kolkata": "印度 孟買 新德里 india ấn-độ",
    "Asia/Dubai": "杜拜 阿聯酋 dubai",
    "Europe/London": "英國 倫敦 愛丁堡 england uk london united-kingdom inggris anh",
    "Europe/Paris": "法國 巴黎 france paris prancis pháp",
    "Europe/Berlin": "德國 柏林 慕尼黑 法蘭克福 germany berlin jerman đức",
    "Europe/Amsterdam": "荷蘭 阿姆斯特丹 netherlands belanda hà-lan",
    "Europe/Zurich": "瑞士 蘇黎世 日內瓦 switzerland swiss thụy-sĩ",
    "Europe/Vienna": "奧地利 維也納 austria áo",
    "Europe/Rome": "義大利 羅馬 米蘭 italy italia ý",
    "Asia/Jakarta": "雅加達 泗水 jakarta",
    "Asia/Makassar": "峇里島 巴里島 bali",
    "Pacific/Auckland": "紐西蘭 奧克蘭 基督城 new-zealand auckland selandia-baru",
    "America/New_York": (
        "紐約 波士頓 華盛頓特區 亞特蘭大 邁阿密 費城 美東 東岸 美國東岸 new-york boston"
    ),
    "America/Chicago": "芝加哥 休士頓 達拉斯 奧斯汀 美中 美國中部 chicago houston dallas",
    "America/Denver": "丹佛 鹽湖城 山區 美國山區 denver",
    "America/Phoenix": "鳳凰城 亞利桑那 phoenix",
    "America/Los_Angeles": (
        "洛杉磯 舊金山 西雅圖 聖地牙哥 灣區 矽谷 拉斯維加斯 加州 美西 西岸 美國西岸"
        " los-angeles la san-francisco seattle california"
    ),
    "America/Anchorage": "阿拉斯加 安克拉治 alaska",
    "Pacific/Honolulu": "夏威夷 檀香山 hawaii",
    "America/Vancouver": "溫哥華 vancouver",
    "America/Edmonton": "卡加利 愛德蒙頓 calgary",
    "America/Winnipeg": "溫尼伯 winnipeg",
    "America/Toronto": "多倫多 渥太華 蒙特婁 toronto",
    "America/Halifax": "哈利法克斯 halifax",
    "Australia/Perth": "伯斯 perth",
    "Australia/Adelaide": "阿德雷德 阿得雷德 adelaide",
    "Australia/Brisbane": "布里斯本 黃金海岸 brisbane",
    "Australia/Sydney": "雪梨 坎培拉 sydney",
    "Australia/Melbourne": "墨爾本 melbourne",
}
_SEVERAL_ZONES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        (
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
        ),
        "美國 usa us america amerika amerika-serikat mỹ",
    ),
    (
        (
            "America/Vancouver",
            "America/Edmonton",
            "America/Winnipeg",
            "America/Toronto",
            "America/Halifax",
        ),
        "加拿大 canada kanada",
    ),
    (
        (
            "Australia/Sydney",
            "Australia/Melbourne",
            "Australia/Brisbane",
            "Australia/Adelaide",
            "Australia/Perth",
        ),
        "澳洲 澳大利亞 australia úc",
    ),
    (("Asia/Jakarta", "Asia/Makassar"), "印尼 印度尼西亞 indonesia"),
    (
        ("Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Amsterdam", "Europe/Rome"),
        "歐洲 europe eropa châu-âu",
    ),
)
"""Countries with more than one clock: which one is asked, never guessed."""

ZONES = tuple(_ONE_ZONE)
"""All zones that can be said or tapped, by their IANA names."""

_PLACES = {
    word.replace("-", " "): zones
    for zones, words in (
        *(((zone,), words) for zone, words in _ONE_ZONE.items()),
        *_SEVERAL_ZONES,
    )
    for word in words.split()
}
_PLACE = f"(?P<place>{longest_first(map(re.escape, _PLACES))})"
_WHO = f"(?:我們?|(?:我)?(?P<kin>{ANYBODY}))?"
_NOW = "(?:人|現在|目前|已經|剛剛?|這陣子|最近|這幾天|這個月|暫時|都|,| )*"
_DOING = (
    "(?:生活|工作|出差|旅行|旅遊|玩|唸書|念書|讀書|留學|住|定居|這邊|這裡|探親|看孫子|顧孫子|帶孫)*"
)
_END = "(?:了|囉|喔|哦|啦|唷|呢|耶|一陣子|幾天|[。!.~ ])*"
_LIVES = Pattern(
    f"{_WHO}{_NOW}(?:住在|住|人在|在|到了?|飛到了?|搬到了?|搬去了?|來到了?|抵達)(?:了)?{_PLACE}{_DOING}{_END}"
)
_RETURNS = Pattern(f"{_WHO}{_NOW}(?:回到|回來|回)(?:了)?{_PLACE}{_END}")
_SETS = Pattern(
    "(?:請|幫我|提醒|時間|時區)*(?:改成|改為|改用|換成|換到|調成|設成|設為|照|用|按)(?:照)?"
    f"{_PLACE}(?:的)?(?:當地)?(?:時間|時區)(?:提醒(?:我)?|來提醒)?{_END}"
)
_BACK_HOME = Pattern(f"我{_NOW}(?:回國|回來台灣|回家鄉){_END}")
_ASKS = Pattern(
    "(?:請|幫我|我要|我想|可以|怎麼|想)*(?:改|換|調|設定|設|更改)?(?:一下)?(?:我的)?時區(?:設定|嗎)?[?。]*"
    "|(?:我)?(?:人)?(?:現在)?(?:在|到)(?:了)?國外(?:了)?|不在台灣[?]?"
)
_BARE = Pattern(
    f"(?:在|住|(?:saya )?(?:tinggal )?di |(?:tôi )?(?:sống )?ở |(?:i live )?in )?{_PLACE}{_END}"
)


_BREAK = Pattern("[ ,。!]+")


@dataclass(frozen=True, slots=True)
class Lives:
    """The zones a place may mean; none where it was not said which place. ``kin`` is who."""

    zones: tuple[str, ...]
    kin: str = ""
    oneself: bool = False


@lately
def lives(text: str, *, asked: bool = False) -> Lives | None:
    """Read a message that only says where somebody lives now; None for all others.

    Args:
        text: what was typed.
        asked: whether a place was asked for, so that its name alone is an answer.
    """
    words = normalise(text)
    if _ASKS.fullmatch(words):
        return Lives((), oneself=True)
    if _BACK_HOME.fullmatch(words):
        return Lives((HOME_ZONE,), oneself=True)
    patterns = (_LIVES, _RETURNS, _SETS, *((_BARE,) if asked else ()))
    found = next((match for each in patterns if (match := each.fullmatch(words))), None)
    if found is None:
        return None
    kin = found.groupdict().get("kin") or ""
    return Lives(_PLACES[found["place"]], kin, oneself=words.startswith("我") and not kin)


def lives_beside(text: str) -> tuple[str, str] | None:
    """Split 「我在紐約 早上八點提醒我」 into where somebody is, and the rest; None else."""
    clauses = _BREAK.split(normalise(text).strip(" ,。!"))
    placed = [each for each in clauses if (said := lives(each)) and said.oneself and said.zones]
    rest = " ".join(each for each in clauses if each not in placed)
    return (placed[0], rest) if len(placed) == 1 and rest else None
