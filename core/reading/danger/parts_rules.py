"""Which parts of ``parts_words`` together are a danger, in whatever order and tongue they come."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """Parts that together are a danger, within how many characters, unless another is told too.

    The rarest comes first: where it is not told, no other is looked for.

    ``han`` is 0 where the rows of ``body_words`` already judge it in Chinese.
    """

    parts: tuple[str, ...]
    latin: int
    han: int
    unless: str = ""


RULES: tuple[Rule, ...] = (
    Rule(("suddenly", "limb", "weak"), 60, 16, "worn"),
    Rule(("just now", "limb", "weak"), 60, 16, "worn"),
    Rule(("just now", "half", "weak"), 50, 16),
    Rule(("now", "half", "weak"), 50, 16),
    Rule(("just now", "limb", "not able", "moves"), 70, 16),
    Rule(("now", "limb", "not able", "moves"), 70, 16, "worn"),
    Rule(("just now", "crooked", "face"), 50, 12),
    Rule(("now", "crooked", "face"), 50, 12),
    Rule(("crooked", "face", "speech"), 60, 16),
    Rule(("suddenly", "speech", "not able"), 50, 12),
    Rule(("just now", "speech", "garbled"), 50, 12),
    Rule(("suddenly", "sight", "not able"), 50, 12),
    Rule(("chest", "pressed"), 24, 0),
    Rule(("just now", "breath", "hard"), 50, 12),
    Rule(("now", "breath", "hard"), 50, 12),
    Rule(("panting", "not able", "speech"), 40, 12),
    Rule(("panting", "lips", "blue"), 60, 16),
    Rule(("lips", "breath", "blue"), 60, 16),
    Rule(("just now", "panting"), 30, 8, "worn"),
    Rule(("lips", "blue"), 10, 5, "of colour"),
    Rule(("out",), 1, 0),
    Rule(("fell", "not able", "stands"), 60, 16, "mended"),
    Rule(("fell", "hip", "in pain"), 70, 16, "mended"),
    Rule(("fell", "limb", "not able", "moves"), 70, 0),
    Rule(("fell", "limb", "out of shape"), 60, 16),
    Rule(("fell", "head", "blood"), 70, 16),
    Rule(("not stopping", "head", "blood"), 60, 14),
    Rule(("not stopping", "blood"), 26, 8),
    Rule(("stool", "black"), 22, 0, "iron"),
    Rule(("coffee grounds", "retches"), 24, 8),
    Rule(("confused", "retches"), 70, 24),
    Rule(("hit", "head", "blood thinner"), 80, 0),
    Rule(("hit", "head", "drowsy"), 80, 0),
    Rule(("hit", "head", "retches"), 80, 0),
    Rule(("suddenly", "blind"), 50, 0),
    Rule(("called", "no answer"), 40, 0),
    Rule(("tearing", "back"), 40, 10),
    Rule(("stuck", "throat", "wheezes"), 60, 12),
    Rule(("confused", "calcium", "parched"), 90, 30),
    Rule(("confused", "suddenly"), 60, 0),
    Rule(("confused", "now"), 40, 0),
    Rule(("confused", "hot and dry"), 70, 20),
    Rule(("heat", "confused"), 80, 16),
    Rule(("heat", "hot and dry", "drowsy"), 90, 24),
    Rule(("no urine", "strained"), 80, 20),
    Rule(("wets", "limb", "weak"), 90, 24),
    Rule(("broken spine", "both legs", "weak"), 90, 24),
    Rule(("fell", "both legs", "weak"), 80, 20, "mended"),
    Rule(("everybody", "fumes", "poisoned"), 90, 30),
    Rule(("beats", "harmed"), 90, 24),
    Rule(("stuck", "face", "blue"), 60, 16),
    Rule(("hoarse", "after a medicine"), 80, 24),
    Rule(("hoarse", "rash"), 70, 20),
    Rule(("hoarse", "swells", "airway"), 70, 20),
    Rule(("no air",), 1, 1),
    Rule(("unrousable",), 1, 1),
    Rule(("snoring", "no answer"), 60, 16),
    Rule(("eyes shut", "snoring"), 60, 0),
    Rule(("eyes shut", "called"), 60, 0),
    Rule(("eyes shut", "silent"), 60, 0),
    Rule(("eyes shut", "medicine"), 90, 0),
    Rule(("stiff", "seized"), 60, 16),
    Rule(("fell", "ear", "blood"), 80, 20),
    Rule(("fell", "silent"), 60, 0),
    Rule(("scalded", "skinless"), 60, 16),
    Rule(("on the floor", "silent"), 50, 0),
    Rule(("on the floor", "not able", "stands"), 40, 0, "mended"),
    Rule(("clutches", "chest"), 20, 0),
    Rule(("face falls",), 1, 0),
    Rule(("drops", "face", "crooked"), 70, 20),
    Rule(("shadow", "just now"), 60, 20),
    Rule(("cold sweat", "pale"), 60, 0),
    Rule(("confused", "cold sweat"), 60, 0),
    Rule(("tingling", "cramp", "round the mouth"), 70, 20),
    Rule(("swells", "airway", "after a medicine"), 60, 14),
    Rule(("swells", "airway", "breath"), 60, 16),
)
CRISIS: tuple[Rule, ...] = (
    Rule(("to the dead", "wishes"), 60, 0),
    Rule(("an end", "wishes"), 60, 0),
    Rule(("long sleep", "wishes"), 60, 0, "laughed off"),
    Rule(("gone", "better so", "oneself"), 60, 0),
)
SWALLOWED: tuple[Rule, ...] = (
    Rule(("all at once", "swallows", "medicine"), 60, 16, "over time"),
    Rule(("wrongly", "medicine", "many"), 70, 0),
    Rule(("wrongly", "medicine", "drowsy"), 70, 0),
    Rule(("twice", "medicine", "drowsy", "swallows"), 90, 0, "over time"),
    Rule(("sedative", "all at once", "takes"), 50, 0, "over time"),
    Rule(("dozens", "swallows", "medicine"), 40, 12, "over time"),
    Rule(("child", "swallows", "medicine", "many"), 80, 18, "whether"),
    Rule(("grown-up's", "child", "swallows"), 70, 18, "whether"),
)
BEFOREHAND = (  # in the same clause before a part: it is only asked about, or feared
    r"how (?:many|much)|giảm|hạn chế"
    r"|how (?:does|to (?:avoid|prevent|take))|what (?:happens|if)|what (?:is"
    r"|are) (?:the )?(?:signs?|symptoms?|risks?|side)|^ *(?:does|do|can|could|will)(?!'| (?:i|we"
    r"|you|u|she|he|it|this|my|some\w+|any\w+)(?!\w))|can (?:i|we|you) (?:take|eat|give|have|get)"
    r"|(?<!know )(?<!sure )(?<!see )(?<!as )if|when(?:ever)? (?:you|people|someone)|side effects?"
    r"|symptoms?|signs? of|afraid (?:of|to)|scared (?:of|to)|worried about|fear(?:s|ful)? of"
    r"|prevent\w*|avoid\w*|apakah (?:kalsium|vitamin|obat)|boleh(?:kah)?|berapa|(?:bagaimana"
    r"|gimana) (?:kalau|kalo|cara|supaya|biar)|kalau|kalo|jika|gejala|efek samping|supaya|agar"
    r"|takut (?:ja|ke|ter|kena|kalau|nanti)\w*|mencegah|nếu|làm sao để|triệu chứng|dấu hiệu"
    r"|tác dụng phụ|sợ (?:bị|té|ngã)|để (?:không|phòng|tránh)|có nên|(?:canxi|vitamin|thuốc) có"
)
