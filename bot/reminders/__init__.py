"""Finds what is due and feeds it to turn: nothing is lost by a crash, nothing told twice."""

from bot.reminders.allowance import Allowance, Forecast, Level
from bot.reminders.keeping import CALENDAR, keepers
from bot.reminders.working import Pace, Reminders

__all__ = ["CALENDAR", "Allowance", "Forecast", "Level", "Pace", "Reminders", "keepers"]
