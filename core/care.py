"""Whom one account looks after: each person's profile, and what has been asked and told so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from core.circle import Called, Tie
from core.diary import Diary
from core.growing import Growing
from core.intake import Eaten, Supplement
from core.person import HOME_ZONE, Condition, Profile, Sex, Subject, group_of
from core.reading.kinship import side_of
from core.reading.understood import Birth

BLOCKING = frozenset(
    {
        Condition.WARFARIN,
        Condition.UNKNOWN_ANTICOAGULANT,
        Condition.KIDNEY_DISEASE,
        Condition.KIDNEY_STONES,
        Condition.HYPERCALCEMIA,
        Condition.PREGNANT,
        Condition.BREASTFEEDING,
        Condition.ACTIVE_VITAMIN_D,
        Condition.UNREAD,
    }
)
"""Conditions under which no number is ever shown, so that none needs to be asked for."""


IN_FULL = {"弟": "弟弟", "妹": "妹妹", "哥": "哥哥", "姊": "姊姊", "姐": "姐姐", "嫂": "嫂嫂"}
"""Words of one character for relatives, as they are said of them: 弟的計畫 reads like a slip."""
CALLED_AS_SAID = frozenset({Subject.SPOUSE, Subject.CHILD, Subject.OTHER})
"""Subjects whose own word says more than ours: 先生, 女兒, 婆婆."""


@dataclass(frozen=True, slots=True)
class Rhythm(Growing):
    """When a person is reminded: times of day, days 1..7 (Monday = 1), in their ``zone``.

    ``starts`` is the first day of reminding, None for at once; ``rests`` where that day ends a
    rest; ``paused`` until asked for again.
    Without ``times`` it is only a wish for days, and reminds of nothing yet. ``moves``: twice a
    week of exercise too.
    """

    times: tuple[time, ...]
    days: tuple[int, ...] = (1, 2, 3, 4, 5, 6, 7)
    zone: str = HOME_ZONE
    starts: date | None = None
    rests: bool = False
    paused: bool = False
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Known(Growing):
    """One person as far as we know them.

    ``relation`` is the asker's own word (婆婆); ``name`` one they chose. ``closed`` are the
    questions not to be asked again: declined, or answered in full. ``taking`` are supplements
    taken every day, None while nobody told; ``eaten`` the food of the last days; ``told`` the
    amounts of the plan they last saw (figure, from, to), so that a change can be told. ``zone`` is
    the IANA name of the clock they live by; ``former`` the rhythm they put an end to;
    ``once`` the minutes (since 1970) of reminders that come a single time; ``warned`` the
    minute in which a caution that has a brief form was last said in full.
    """

    profile: Profile = field(default_factory=Profile)
    name: str | None = None
    relation: str | None = None
    birth: Birth | None = None
    closed: frozenset[str] = frozenset()
    planned: bool = False
    rhythm: Rhythm | None = None
    diary: Diary = field(default_factory=Diary)
    taking: tuple[Supplement, ...] | None = None
    eaten: tuple[Eaten, ...] = ()
    told: tuple[tuple[str, int, int], ...] = ()
    zone: str = HOME_ZONE
    former: Rhythm | None = None
    once: tuple[int, ...] = ()
    warned: int = 0

    @property
    def called(self) -> str | None:
        """The word to call them by, where it is not the usual one (媽媽): a name, 婆婆, 先生."""
        sided = self.relation is not None and side_of(self.relation) is not None  # 外婆
        own_word = self.relation if sided or self.profile.subject in CALLED_AS_SAID else None
        word = self.name or own_word
        for before in ("我家", "我", "的", "my"):
            word = (word or "").removeprefix(before)
        return IN_FULL.get(word or "", word) or None

    @property
    def daily(self) -> Rhythm | None:
        """The rhythm of every day, resting or not; one without hours is still being asked for."""
        return self.rhythm if self.rhythm is not None and self.rhythm.times else None

    @property
    def rings(self) -> bool:
        """Whether reminders come every day, and do not rest."""
        return self.daily is not None and not self.daily.paused

    @property
    def blocked(self) -> bool:
        """Whether something already said forbids every number."""
        return not BLOCKING.isdisjoint(self.profile.conditions or ())

    @property
    def refused_health(self) -> bool:
        """Whether the health question was declined, which forbids every number as well."""
        return "safety" in self.closed and self.profile.conditions is None

    def close(self, question: str) -> Known:
        """Not to be asked again."""
        closed = self.closed | {question}
        return self if closed == self.closed else replace(self, closed=closed)

    def reopen(self, question: str) -> Known:
        """To be asked again."""
        closed = self.closed - {question}
        return self if closed == self.closed else replace(self, closed=closed)


NOBODY = Known()
"""Of whom nothing is known: also the place of who was erased."""


@dataclass(frozen=True, slots=True)
class Manner(Growing):
    """How a person wants to be spoken to: ``locale`` is their own choice, None the default."""

    locale: str | None = None
    large: bool = False


@dataclass(frozen=True, slots=True)
class Consent(Growing):
    """What somebody agreed to by answering: the text they had before them, when, on which channel.

    ``channel`` is line, telegram, web or terminal; empty where it was not noted yet.
    """

    to: str
    text: str
    at: datetime
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Sharing(Growing):
    """A plan that others can see by a link: of whom (``place``), what of it, until when.

    ``until`` is None for until revoked. ``views`` counts how often it was opened; ``seen`` are
    the newest of those moments, ``by`` the ties of those in the circle who looked, the latest last.
    """

    key: str
    place: int
    fields: tuple[str, ...]
    made: datetime
    until: datetime | None = None
    views: int = 0
    seen: tuple[datetime, ...] = ()
    by: tuple[str, ...] = ()


NAMELESS = Called()


@dataclass(frozen=True, slots=True)
class Care(Growing):
    """Everything one account holds; ``current`` is the place of the person now talked about."""

    people: tuple[Known, ...] = (NOBODY,)
    current: int = 0
    manner: Manner = field(default_factory=Manner)
    consents: tuple[Consent, ...] = ()
    shares: tuple[Sharing, ...] = ()
    ties: tuple[Tie, ...] = ()
    draft: Called = NAMELESS  # whom an invitation is being made for
    offered: Known | None = None  # a profile handed over, until it is chosen which to keep
    moving: str = ""  # the tie of a moving invitation, until it is said whether it is one's own
    tries: tuple[int, ...] = ()  # minutes at which a code led nowhere
    fleeting: bool = False  # nothing is kept once the talk is over
    last: tuple[str, ...] = ()  # text ids and rows of the newest reply, for 「這裡怪怪的」
    reminded: int | None = None  # whose reminder came or was changed last, while it is spoken of

    @property
    def known(self) -> Known:
        """The person now talked about."""
        return self.people[self.current]

    def with_known(self, known: Known) -> Care:
        """The same account with the current person changed."""
        if known is self.known:
            return self
        people = (*self.people[: self.current], known, *self.people[self.current + 1 :])
        return replace(self, people=people)

    def turn_to(self, place: int) -> Care:
        """Talk about somebody else from here on."""
        return replace(self, current=place)

    def add(self, known: Known) -> Care:
        """Take in one more person and talk about them."""
        return replace(self, people=(*self.people, known), current=len(self.people))

    @property
    def places(self) -> tuple[int, ...]:
        """Where somebody is kept; who was erased leaves an empty place."""
        return tuple(at for at, known in enumerate(self.people) if known != NOBODY)

    @property
    def own_place(self) -> int | None:
        """The place of one's own profile, None where only others' are kept."""
        subjects = [each.profile.subject for each in self.people]
        mine = (each for each in (Subject.SELF, None) if each in subjects)
        return next(map(subjects.index, mine), None)

    def without(self, place: int) -> Care:
        """Let go of one person and their shares; the others' places stay, and none is used again.

        A button sent earlier, marked with the place, so never comes to mean somebody else.
        """
        people = (*self.people[:place], NOBODY, *self.people[place + 1 :])
        shares = tuple(each for each in self.shares if each.place != place)
        # What only a newer version can read may be about them.
        after = replace(self, people=people, shares=shares, draft=NAMELESS, beyond=())
        if place != self.current:
            return after
        own = after.own_place
        return replace(after, current=own if own in after.places else (*after.places, 0)[0])

    def agreed(self, consent: Consent) -> Care:
        """Keep a consent; only the first of each text counts."""
        given = {(each.to, each.text) for each in self.consents}
        if (consent.to, consent.text) in given:
            return self
        return replace(self, consents=(*self.consents, consent))


NO_ACCOUNT = Care()
"""Of who has not said anything yet."""

SEX_OF = {
    Subject.MOTHER: Sex.FEMALE,
    Subject.GRANDMOTHER: Sex.FEMALE,
    Subject.FATHER: Sex.MALE,
    Subject.GRANDFATHER: Sex.MALE,
}
"""The sex a word for a relative carries."""


def age_on(birth: Birth, today: date) -> int:
    """Completed years, the lower of two where the birthday is not known exactly."""
    years, month = today.year - birth.year, birth.month
    had_birthday = month is not None and _is_past(month, birth.day, today)
    return max(years if had_birthday else years - 1, 0)


def _is_past(month: int, day: int | None, today: date) -> bool:
    """Whether a birthday of this year has come; without its day, once its month is over."""
    return today.month > month or (today.month == month and day is not None and today.day >= day)


def row_turns_on_birthday(known: Known, today: date) -> bool:
    """Whether a year said without its month leaves two rows of the table possible."""
    if known.birth is None or known.birth.month is not None:
        return False
    younger = age_on(known.birth, today)
    rows = {group_of(replace(known.profile, age=age)) for age in (younger, younger + 1)}
    return len(rows) > 1


def aged(care: Care, today: date) -> Care:
    """Let time pass: everyone whose birth is known grows older, nobody grows younger."""
    people = tuple(_aged(known, today) for known in care.people)
    return care if people == care.people else replace(care, people=people)


def _aged(known: Known, today: date) -> Known:
    if known.birth is None or known.profile.age is None:
        return known
    age = max(known.profile.age, age_on(known.birth, today))
    return (
        known
        if age == known.profile.age
        else replace(known, profile=replace(known.profile, age=age))
    )
