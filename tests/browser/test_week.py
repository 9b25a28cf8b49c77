"""A week as a picture in the page: shown below its words, as wide as the phone allows."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestServer

from bot.bubbles import Text
from bot.commands.serving.charts import Charts
from bot.storage.sealing import Seal
from bot.web.app import build_app
from bot.web.days import Days
from bot.web.guard import Doors
from tests.bot.commands.test_charts import NOW
from tests.bot.drawing.test_days import WEEK
from tests.browser.chromium import Tab
from tests.browser.conftest import House
from tests.browser.test_conversation import greeted, say
from tests.fakes.web_talk import Talk

pytestmark = pytest.mark.browser
CHARTS = Charts(Seal("a secret of the tests"), lambda: NOW)
SHOWN = "document.querySelector('.chart')?.naturalWidth === 1040"


@pytest.fixture
async def house(tab: Tab) -> AsyncIterator[House]:
    """Yield the page with the pictures' door."""
    talk = Talk()
    app = build_app(talk.desk(patience=3, pause=0.05), Doors())
    app.add_routes(Days(CHARTS.png).routes())
    async with TestServer(app) as server:
        yield House(f"http://127.0.0.1:{server.port}/", talk)
        await tab.rest()


async def test_a_week_is_drawn_below_its_words(tab: Tab, house: House) -> None:
    await greeted(tab, house)
    week = Text("這星期媽媽吃了 4 天", picture=CHARTS.path(WEEK), chart=WEEK)
    house.talk.tell(house.talk.taken[0].person, (week,))
    await say(tab, "這週吃得怎樣")
    await tab.until(SHOWN)
    box = await tab.run(
        "(({width, height}) => [width, height])"
        "(document.querySelector('.chart').getBoundingClientRect())"
    )
    assert 250 < box[0] <= 360
    assert box[1] == pytest.approx(box[0] * 628 / 1040, abs=2)
    assert await tab.run("document.querySelector('.chart').alt") == ""  # the words say it all
