"""The language a person is spoken to in: chosen by a word or a button, kept with the account."""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY
from core.dialogue import intents
from core.dialogue.reminders.whereabouts import WHERE
from core.dialogue.scene import Scene, stay
from core.dialogue.states import New, Step
from core.messages import Choice, Chose, Event, Said, Say
from core.reading.lately import lately
from core.reading.latin import folded
from core.reading.pattern import Pattern
from core.reading.places import lives
from core.reading.tongues.telling import greeted_in, told_by

TAP = "locale:"
LOCALES = {"zh": None, "en": "en", "id": "id", "vi": "vi"}
"""What can be chosen, as buttons name it, and what is kept: None is the default."""

AT_ONCE = frozenset({"id", "vi"})
"""Of a profile: who has their phone in one of these reads no Chinese."""

_LONGEST = 40
"""Characters of a wish for a language; what is longer tells of something else."""

WORDS = {
    **dict.fromkeys(("/language", "/lang", "language", "languages", "change language"), ""),
    **dict.fromkeys(("語言", "換語言", "改語言", "语言", "bahasa", "ganti bahasa"), ""),
    **dict.fromkeys(("ngôn ngữ", "đổi ngôn ngữ"), ""),
    **dict.fromkeys(("中文", "繁體中文", "國語", "说中文", "說中文", "chinese"), "zh"),
    **dict.fromkeys(("mandarin", "bahasa mandarin", "bahasa china", "bahasa cina"), "zh"),
    **dict.fromkeys(("tiếng trung", "tieng trung", "tiếng hoa", "tieng hoa"), "zh"),
    **dict.fromkeys(("english", "英文", "英語", "in english", "說英文"), "en"),
    **dict.fromkeys(("bahasa indonesia", "indonesia", "indonesian", "印尼文", "印尼語"), "id"),
    **dict.fromkeys(("bahasa indo", "bhs indonesia", "bhs indo", "indo"), "id"),
    **dict.fromkeys(("tiếng việt", "tieng viet", "vietnamese", "越南文", "越南語"), "vi"),
}
"""Whole messages that choose a language; an empty one asks which."""

_BEFORE = Pattern(
    "^(?:(?:iya|ya|yes|can|could|would|do|you|please|i|want|like|to|speak|talk|use|switch|change|in|any|have"
    "|back|hi|hello|halo|chao|chào|ban|bạn|selamat|pagi|siang|sore|malam|bisa|boleh|kamu|anda|tolong|pakai|pake|bicara|dalam|saya|mau|ganti|ubah|balik|jadi|ke|cho|tôi|xin"
    "|hãy|nói|bằng|dùng|đổi|sang|toi|noi|bang|dung|doi)"
    "(?= )|可以|可不可以|能不能|能|你會|請|麻煩|我|想|要|你|用|說|講|看|切換|換|改|成|到|有沒有|有"
    "|[ ,，])+"
)
_AFTER = Pattern(
    "(?:please|pls|plz|po|version|dong|aja|saja|ya|kak|mbak|lagi|tidak|bisa|boleh|gak|ga|nggak"
    "|nhé|nha|ạ|không|khong|ko|được|duoc|dc|đc"
    "|版本?|模式|說|講|回答|回|嗎|吧|好嗎|[ ?？,，])+$"
)


def wished(event: Event, asked: str | None = None) -> str | None:
    """Return the language an event chooses, "" where it only wishes to choose, else None.

    Where somebody was ``asked`` for a place, Indonesia is one.
    """
    wish = None
    if isinstance(event, Said) and not (asked == WHERE and lives(event.text, asked=True)):
        wish = _worded(folded(event.text).strip(" .!。！"))
    if isinstance(event, Chose) and event.data.startswith(TAP):
        wish = event.data.removeprefix(TAP).partition("@")[0]
    return wish if wish == "" or wish in LOCALES else None


@lately
def _worded(text: str) -> str | None:
    """A language by its word, also asked for: can you speak English?, 可以講英文嗎."""
    if text in WORDS or len(text) > _LONGEST:
        return WORDS.get(text)
    return WORDS.get(_AFTER.sub("", _BEFORE.sub("", text)))


def choices() -> tuple[Choice, ...]:
    """The buttons, each in its own language."""
    return tuple(map(_choice, LOCALES))


def choose(scene: Scene, wish: str) -> Step:
    """Speak the language chosen from here on; who is new is greeted in it."""
    if not wish and isinstance(scene.state, New):
        greeted = intents.greet(scene)
        which = Say("ask-language", (), choices())
        return replace(greeted, told=replace(greeted.told, replies=(which, *greeted.told.replies)))
    if not wish:
        return stay(scene, Say("ask-language", (), choices()))
    manner = replace(scene.care.manner, locale=LOCALES[wish])
    moved = scene.holding(replace(scene.care, manner=manner))
    if isinstance(scene.state, New):
        return intents.greet(moved)
    return stay(moved, Say("language-now"))


def greeted(scene: Scene, language: str) -> Step:
    """Greet somebody new, whose profile or browser speaks ``language`` (a tag, or nothing).

    Nobody's phone is Indonesian or Vietnamese by chance: they are greeted so, with Chinese one tap
    away. English is many a Taiwanese phone's, so it is only offered.
    """
    name = language.partition("-")[0].lower()
    locale = spoken_at_once(language)
    if locale is not None:
        return opened(intents.greet(_speaking(scene, locale)), _taken(locale))
    done = intents.greet(scene)
    return done if LOCALES.get(name) is None else opened(done, _offered(name))


def overheard(scene: Scene, event: Event) -> tuple[Scene, Say | None]:
    """Speak, or offer, the language somebody types in who has chosen none.

    Of whom nothing is known yet is spoken to in Indonesian or Vietnamese at once, as by a profile;
    later it is only offered: a daughter-in-law may borrow the telephone.
    """
    is_new = scene.care.known == NOBODY and len(scene.care.people) == 1
    text = event.text if isinstance(event, Said) else ""
    name = told_by(text)
    hello = greeted_in(text) if is_new and name is None else None
    if hello is not None and scene.care.manner.locale is None:
        return (
            (_speaking(scene, hello), _taken(hello)) if hello == "vi" else (scene, _offered(hello))
        )
    if name is None or scene.care.manner.locale is not None:
        return scene, None
    if is_new and name in AT_ONCE:
        return _speaking(scene, name), _taken(name)
    said = f"language-offer-{name}" in scene.care.last
    return scene, None if said or (name not in AT_ONCE and not is_new) else _offered(name)


def said_back(done: Step, text: str) -> Step:
    """Say what must be understood at once in the language somebody cries for help in."""
    name = told_by(text)
    if name not in AT_ONCE:
        return done
    manner = replace(done.told.manner, locale=name)
    return replace(done, told=replace(done.told, manner=manner))


def _speaking(scene: Scene, locale: str) -> Scene:
    return scene.holding(replace(scene.care, manner=replace(scene.care.manner, locale=locale)))


def _taken(name: str) -> Say:
    return Say(f"language-taken-{name}", (), (_choice("zh"),))


def _offered(name: str) -> Say:
    return Say(f"language-offer-{name}", (), (_choice(name),))


def spoken_at_once(language: str) -> str | None:
    """Return the locale in which a profile's language is answered without asking; None: Chinese."""
    name = language.partition("-")[0].lower()
    return LOCALES[name] if name in AT_ONCE else None


def opened(done: Step, first: Say) -> Step:
    """Say something before all else of a step."""
    return replace(done, told=replace(done.told, replies=(first, *done.told.replies)))


def _choice(name: str) -> Choice:
    return Choice(f"{TAP}{name}", f"label-locale-{name}")
