"""One step's surroundings: the state it starts from, the moment, the knowledge; and going on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from core.care import Care, Consent, Known
from core.dialogue.passing import seen
from core.dialogue.saying import whose
from core.dialogue.states import Asking, Resting, State, Step, care_of, tell
from core.dialogue.taps import marked, of_person
from core.knowledge import Knowledge
from core.messages import Ask, Choice, Effect, Moment, Phrase, Reply, Say, ShowPlan
from core.plan import Plan, recommend
from core.questions import BY_NAME, do, next_question, of_their_years, put
from core.reminders import zone_of

NOTICE = "consent-health-1"
"""The text of the notice that stands in the health question; a new text gets a new number."""

TAKING, EATING = Choice("taking:ask", "label-taking"), Choice("eat:ask", "label-eat")
DOCTOR = Choice("doctor:show", "label-doctor")
MORE = (do("plan"), EATING, DOCTOR, do("change"))
"""What 「能做什麼」 offers who has a plan, so that few buttons stand under the plan itself."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What one step works with.

    ``care`` moves on while the step does; ``state`` is the start; ``words`` are what was typed.
    """

    state: State
    care: Care
    moment: Moment
    knowledge: Knowledge
    words: str = ""

    @property
    def today(self) -> date:
        """The day where the person lives."""
        return _day(self.moment.at, self.care.known.zone)

    @property
    def asked(self) -> str | None:
        """The name of the open question."""
        return self.state.question if isinstance(self.state, Asking) else None

    def holding(self, care: Care) -> Scene:
        """The same scene with the account changed."""
        return self if care is self.care else replace(self, care=care)


@lru_cache(maxsize=64)  # one step asks for it five times
def _day(at: datetime, zone: str) -> date:
    return at.astimezone(zone_of(zone)).date()


def begin(state: State, moment: Moment, knowledge: Knowledge) -> Scene:
    """Open a scene."""
    return Scene(state, care_of(state), moment, knowledge)


def proceed(scene: Scene, *before: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Ask what is still wanted, or show the plan."""
    question = next_question(scene.care.known, scene.today)
    if question is None:
        return show_plan(scene, *before, effects=effects)
    return ask(
        scene, put(question, back=_can_go_back(scene)), question.name, *before, effects=effects
    )


def ask(
    scene: Scene, question: Ask, name: str, *before: Reply, effects: tuple[Effect, ...] = ()
) -> Step:
    """Put a question to the person, keeping the way back."""
    fitting = of_their_years(question, scene.care.known.profile.subject)
    marked = of_person(fitting, scene.care.current)
    state = Asking(scene.care, name, marked, trail=_trail(scene, name))
    return tell(state, *before, marked, effects=effects)


_HALF = frozenset(
    {"sun-between", "safety-medicine", "safety-nursing", "safety-kidney", "diet-milk"}
)
"""Wordings that ask for the rest of an answer: 高血壓藥, sometimes."""


def on_from_aside(scene: Scene, *before: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Go on after what answered nothing that is open: half an answer still wants its other half."""
    question = next_question(scene.care.known, scene.today)
    if question is not None and _is_half_answered(scene, question.name):
        return stay(scene, *before, effects=effects)
    return proceed(scene, *before, effects=effects)


def _is_half_answered(scene: Scene, name: str) -> bool:
    """Whether the question is open, and half an answer to it is waiting for the other half."""
    state = scene.state
    if not isinstance(state, Asking) or state.care.current != scene.care.current:
        return False
    half = state.ask.id.removeprefix("ask-") in _HALF
    same = state.care.known.profile.subject == scene.care.known.profile.subject
    return half and same and state.question == name


def _can_go_back(scene: Scene) -> bool:
    return isinstance(scene.state, Asking) and scene.state.care.current == scene.care.current


def _trail(scene: Scene, name: str) -> tuple[tuple[str, Known], ...]:
    """The questions answered so far, each with what was known before; at most twelve."""
    state = scene.state
    if not isinstance(state, Asking) or state.care.current != scene.care.current:
        return ()
    if state.question == name:
        return state.trail
    return (*state.trail, (state.question, state.care.known))[-12:]


def show_plan(scene: Scene, *before: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Show the plan as it is today."""
    known = scene.care.known
    plan = recommend(known.profile, scene.knowledge, scene.today.toordinal())
    asks = known.taking is None and plan.group is not None and "taking" not in known.closed
    told = replace(known.close("taking") if asks else known, planned=True, told=seen(plan))
    care = scene.care.with_known(told)
    choices = marked(_after(plan), care.current)
    then = () if known.planned else _who_waits(care)
    card = ShowPlan(plan, known.profile, known.called, choices, known.taking, asks)
    return tell(Resting(care), *before, card, *then, effects=effects)


def _who_waits(care: Care) -> tuple[Reply, ...]:
    """Whose plan was begun and not finished, offered once another's is there for the first time."""
    at = next((place for place in care.places if waits(care, place)), None)
    if at is None:
        return ()
    known = care.people[at]
    turn = Choice(f"subject:{known.profile.subject}@{at}", "label-turn", _who(known))
    return (Say("next-waits", _who(known), (turn,)),)


def waits(care: Care, place: int) -> bool:
    """Say whether somebody's plan was begun, and another is talked about."""
    known = care.people[place]
    begun = known.profile.subject is not None and known.profile.age is not None
    return begun and not known.planned and place != care.current


def _who(known: Known) -> tuple[tuple[str, Phrase], ...]:
    return (("who", whose(known)),)


def _after(plan: Plan) -> tuple[Choice, ...]:
    """What can be done next; who gets no amounts has more to ask a doctor than to add up."""
    own = TAKING if plan.group is not None else DOCTOR
    return (do("remind"), own, do("share"), do("why"), do("help"))


def agreed(scene: Scene, to: str, text: str) -> Scene:
    """Keep that the person agreed, by what they just did."""
    given = Consent(to, text, scene.moment.at, scene.moment.channel)
    return scene.holding(scene.care.agreed(given))


def stay(scene: Scene, *replies: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """Say something and go on where we were: an open question is put again."""
    state = scene.state
    if isinstance(state, Asking):
        return tell(replace(state, care=scene.care), *replies, state.ask, effects=effects)
    return tell(Resting(scene.care), *replies, effects=effects)


def again(question: str, wording: str, choices: tuple[Choice, ...] | None = None) -> Ask:
    """Put a question in other words, perhaps with other buttons."""
    row = BY_NAME[question]
    asked = put(row, wording)
    return asked if choices is None else replace(asked, choices=choices)
