"""「匯出我的資料」: all that is kept, in words, and the address of a page and a file of it."""

from __future__ import annotations

from collections.abc import Iterator

from core.care import NO_ACCOUNT, Care, Consent, Known, Rhythm
from core.dialogue.circle import family
from core.dialogue.circle.moving import kind_of
from core.dialogue.reminders.reminding import days_said
from core.dialogue.reminders.when import clock, day_phrase
from core.dialogue.reminders.whereabouts import named
from core.dialogue.saying import everything
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.diary import moment_of
from core.knowledge import Knowledge
from core.messages import Export, Phrase, Reply, Say, ShowKept
from core.person import HOME, HOME_ZONE
from core.reminders import zone_of
from core.tally import kept


def exported(scene: Scene) -> Step:
    """Tell all of it, and open the page for an hour."""
    care, token = scene.care, scene.moment.token
    if care == NO_ACCOUNT:
        return stay(scene, Say("exported-nothing"), effects=(Export(),))
    replies: tuple[Reply, ...] = (*told(care, scene.knowledge), ShowKept(token))
    return stay(scene, *replies, effects=(Export(token),))


def told(care: Care, rows: Knowledge) -> tuple[Say, ...]:
    """Return what is kept of each of the people, of the account, and who is in the circle."""
    people = (care.people[place] for place in care.places)
    each = (Say("exported", (("things", tuple(_of_one(known, rows))),)) for known in people)
    account = tuple(_of_the_account(care))
    rest = (Say("exported-rest", (("things", account),)),) if account else ()
    return (*each, *rest, *family.exported(care))


def _of_one(known: Known, rows: Knowledge) -> Iterator[Phrase]:
    yield from everything(known)
    if known.birth is not None:
        parts = (known.birth.year, known.birth.month, known.birth.day)
        yield Phrase("is-born", (("day", "/".join(str(each) for each in parts if each)),))
    yield from kept(known, rows)
    yield from _reminded(known.rhythm, "is-reminder")
    yield from _reminded(known.former, "is-reminder-former")
    yield from (_single(each, known.zone) for each in sorted(known.once))
    if known.diary.moments:
        yield Phrase("is-diary", (("count", len(known.diary.moments)),))
    if known.zone != HOME_ZONE:
        yield Phrase("is-zone", (("zone", named(known.zone)),))


def _reminded(rhythm: Rhythm | None, text: str) -> Iterator[Phrase]:
    if rhythm is not None and rhythm.times:
        yield Phrase(text, (("days", days_said(rhythm.days)), ("time", clock(rhythm.times))))


def _single(minute: int, zone: str) -> Phrase:
    here = moment_of(minute).astimezone(zone_of(zone))
    when = (("day", day_phrase(here.date())), ("time", clock((here.time(),))))
    return Phrase("is-reminder-single", when)


def _of_the_account(care: Care) -> Iterator[Phrase]:
    """Yield what was agreed to, and what is set for everybody in it."""
    yield from map(_agreed, care.consents)
    if care.shares:
        yield Phrase("is-shares", (("count", len(care.shares)),))
    if care.manner.locale:
        yield Phrase(f"label-locale-{care.manner.locale.partition('-')[0]}")
    if care.manner.large:
        yield Phrase("is-large")


def _agreed(consent: Consent) -> Phrase:
    day = consent.at.astimezone(HOME)
    return Phrase(
        "consent-given",
        (
            ("what", Phrase(f"consent-{consent.to}")),
            ("day", f"{day:%Y/%m/%d %H:%M}"),
            ("channel", kind_of(consent.channel)),
            ("version", consent.text.rpartition("-")[2]),
        ),
    )
