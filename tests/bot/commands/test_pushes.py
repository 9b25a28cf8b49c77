"""LINE's pushes as gauges: nothing is claimed of them before LINE has told."""

from __future__ import annotations

from bot.commands.serving.pushes import gauges
from bot.reminders import Forecast
from bot.telemetry import Telemetry


def told(telemetry: Telemetry) -> list[str]:
    lines = telemetry.exposition().decode().splitlines()
    return [each for each in lines if each.startswith("guben_line_pushes")]


def test_before_the_first_look_no_alert_can_take_nought_of_nought_for_all_used() -> None:
    telemetry = Telemetry()
    noted = gauges(telemetry)
    assert told(telemetry) == []
    noted(Forecast(200, 150, 7))
    assert told(telemetry) == [
        "guben_line_pushes_used 150.0",
        "guben_line_pushes_left 50.0",
        "guben_line_pushes_coming 7.0",
    ]


def test_a_plan_without_a_limit_has_minus_one_left() -> None:
    telemetry = Telemetry()
    gauges(telemetry)(Forecast(None, 150))
    assert "guben_line_pushes_left -1.0" in told(telemetry)
