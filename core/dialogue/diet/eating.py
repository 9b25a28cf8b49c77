"""What was eaten: told or ticked, kept by the day, added up, and set against the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core import cautions, tally
from core.dialogue.diet.outlook import gravest, outlook, settled
from core.dialogue.scene import EATING as OPEN
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Asking, Step
from core.dialogue.taps import marked
from core.diary import week_of
from core.foods import fits, fits_contents, left_out
from core.intake import Intake, Serving, eaten_on, with_servings, without_day
from core.knowledge.rows import Nutrient
from core.messages import Ask, Choice, Phrase, Reply, Say
from core.questions import do
from core.reading.food.intakes import EATING

WEEK = Choice("eat:week", "label-eat-week")
UNDO = Choice("eat:undo", "label-eat-undo")
ENOUGH = Choice("eat:done", "label-eat-done")
LISTED = (
    *("milk", "yogurt", "cheese", "firm_tofu", "silken_tofu", "dried_tofu", "small_fish"),
    *("sesame", "pak_choi", "amaranth"),
)
"""The foods to tick."""

TOFUS = (("firm_tofu", "label-tofu-firm"), ("silken_tofu", "label-tofu-silken"))
WHICH_TOFU = "ask-eaten-tofu"


# ---- a list to tick ---------------------------------------------------------------


def asked(scene: Scene, *before: Reply) -> Step:
    """「記今天吃什麼」: a short list of ordinary servings; anything else can be typed."""
    found = outlook(scene)
    if found.no_foods:
        return settled(scene, *before, *gravest(scene))
    question = Ask("other", "ask-eaten", (), (*_listed(scene), *_after(found.servings)))
    return ask(scene, question, EATING, *before)


def _listed(scene: Scene) -> tuple[Choice, ...]:
    diet = scene.care.known.profile.diet or ()
    rows = [scene.knowledge.intake.servings[food] for food in LISTED]
    fitting = [row for row in rows if fits_contents(row.contains, diet, scene.knowledge)]
    return tuple(
        Choice(
            _data(Serving(row.id, row.units[0].unit)),
            f"label-eat-food-{row.id.replace('_', '-')}",
        )
        for row in fitting[:9]
    )


def _after(servings: tuple[Serving, ...]) -> tuple[Choice, ...]:
    return (ENOUGH, UNDO) if servings else (do("cancel"),)


def _data(serving: Serving, days_ago: int = 0) -> str:
    return f"eat:{serving.food}.{serving.unit}.{serving.hundredths}.{days_ago}"


def tapped(scene: Scene, value: str) -> Step | None:
    """Answer a button about food; None for one that is none of ours."""
    match value:
        case "ask":
            return asked(scene)
        case "week":
            return week(scene)
        case "undo":
            return undone(scene)
        case "done":
            replies = told(scene, 0, ())
            return settled(scene, *(replies or (Say("eaten-nothing"),)))
        case _:
            return _ticked(scene, value)


def _ticked(scene: Scene, value: str) -> Step | None:
    food, _, rest = value.partition(".")
    unit, _, rest = rest.partition(".")
    hundredths, _, days_ago = rest.partition(".")
    numbers = (hundredths, days_ago)
    if food not in scene.knowledge.intake.servings:
        return None
    if not all(each.isascii() and each.isdecimal() and len(each) <= 6 for each in numbers):  # noqa: PLR2004 - digits
        return None
    serving = Serving(food, unit, int(hundredths))
    moved = kept(scene, (serving,), min(int(days_ago), 1))
    if isinstance(scene.state, Asking) and scene.state.ask.id == "ask-eaten":
        return asked(moved, *told(moved, int(days_ago), (serving,), choices=False))
    return settled(moved, *told(moved, int(days_ago), (serving,)))


# ---- told -------------------------------------------------------------------------


def kept(scene: Scene, servings: tuple[Serving, ...], days_ago: int) -> Scene:
    """Keep what was eaten, under its day."""
    known = scene.care.known
    day = scene.today.toordinal() - days_ago
    eaten = with_servings(known.eaten, day, servings)
    return scene.holding(scene.care.with_known(replace(known, eaten=eaten)))


def told(
    scene: Scene, days_ago: int, now: tuple[Serving, ...], *, choices: bool = True
) -> tuple[Reply, ...]:
    """Say back a day's food, what it gives and what that leaves; nothing for nothing eaten.

    Args:
        scene: the account, with the servings already in it.
        days_ago: 0 for today, 1 for yesterday.
        now: what was told just now.
        choices: whether buttons stand under it.
    """
    found = outlook(scene)
    day = scene.today - timedelta(days=days_ago)
    servings = eaten_on(scene.care.known.eaten, day.toordinal())
    if found.no_foods:
        return gravest(scene)
    if not servings:
        return ()
    when = ("day", Phrase("eaten-yesterday" if days_ago else "eaten-today"))
    if found.withheld or found.plan is None:
        text = "eaten-noted" if found.withheld else "eaten-noted-before-plan"
        foods = ("foods", tally.foods(now or servings, scene.knowledge))
        return (Say(text, (when, foods)), *(gravest(scene) if found.withheld else ()))
    known = scene.care.known
    lines = tally.meals(servings, found.plan, known, scene.knowledge, past=bool(days_ago))
    args = (when, ("lines", tally.joined(lines)))
    return (Say("eaten-told", args, _marked(scene, OPEN, WEEK, UNDO) if choices else ()),)


def which_tofu(scene: Scene, intake: Intake, *before: Reply) -> Step:
    """板豆腐 or 嫩豆腐: they differ tenfold, so nothing is added up before it is known."""
    unsure = intake.tofu[0]
    choices = tuple(
        Choice(_data(replace(unsure, food=food), intake.days_ago), label) for food, label in TOFUS
    )
    return ask(scene, Ask("other", WHICH_TOFU, (), choices), EATING, *before)


def as_asked(scene: Scene, intake: Intake) -> Intake:
    """「板豆腐」 to the question which: as much as was told before."""
    state = scene.state
    if not isinstance(state, Asking) or state.ask.id != WHICH_TOFU or not intake.servings:
        return intake
    answer = intake.servings[0]
    if answer.unit or answer.food not in {food for food, _ in TOFUS}:
        return intake
    _, unit, hundredths, days_ago = state.ask.choices[0].data.partition("@")[0].split(".")
    before = Serving(answer.food, unit, int(hundredths))
    return replace(intake, servings=(before, *intake.servings[1:]), days_ago=int(days_ago))


def _marked(scene: Scene, *choices: Choice) -> tuple[Choice, ...]:
    return marked(choices, scene.care.current)


# ---- looking back --------------------------------------------------------------------


def undone(scene: Scene) -> Step:
    """「記錯了」: today's food is dropped."""
    known = scene.care.known
    eaten = without_day(known.eaten, scene.today.toordinal())
    moved = scene.holding(scene.care.with_known(replace(known, eaten=eaten)))
    return asked(moved, Say("eaten-dropped"))


def week(scene: Scene) -> Step:
    """This week's food in words."""
    found = outlook(scene)
    if found.no_foods:
        return stay(scene, *gravest(scene))
    figures = found.plan is not None
    first, last = week_of(scene.today)
    lines = tally.week(scene.care.known.eaten, first, last, scene.knowledge, figures=figures)
    if not lines:
        return stay(scene, Say("eaten-nothing", (), _marked(scene, OPEN)))
    text = "eaten-week" if figures else "eaten-week-foods"
    return stay(scene, Say(text, (("lines", tally.joined(lines)),), _marked(scene, OPEN)))


def soft(scene: Scene) -> Step:
    """「咬不動」: soft foods with calcium that fit."""
    found = outlook(scene)
    if found.no_foods:
        return stay(scene, *gravest(scene))
    known = scene.care.known
    holding = cautions.holding(known.profile, scene.knowledge)
    foods = tuple(
        food.label
        for food in scene.knowledge.foods.values()
        if food.soft and food.nutrient is Nutrient.CALCIUM and not left_out(food, holding)
        if fits(food, known.profile.diet or (), scene.knowledge)
    )
    if not foods:
        return stay(scene, Say("soft-none"))
    named = tuple(Phrase("is-called", (("name", each),)) for each in foods)
    return stay(scene, Say("soft-foods", (("foods", named),)))
