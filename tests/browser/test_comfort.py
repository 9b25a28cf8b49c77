"""Whether the page is comfortable: small screens, dark rooms, screen readers, big fingers."""

from __future__ import annotations

import pytest

from tests.browser.chromium import Tab
from tests.browser.conftest import House

pytestmark = pytest.mark.browser

VISIBLE = "e.checkVisibility() && e.getClientRects().length"
CONTRASTS = """(() => {
  const part = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = c => [0.2126, 0.7152, 0.0722].reduce((s, w, i) => s + w * part(c[i] / 255), 0);
  const behind = e => { for (; e; e = e.parentElement) {
    const style = getComputedStyle(e);
    if (style.backgroundImage.includes('linear')) return null;
    const c = rgba(style.backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
  const bad = [];
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    const back = own && e.checkVisibility() && behind(e);
    if (!back || e.closest('.unseen, script')) continue;
    const [a, b] = [light(rgba(getComputedStyle(e).color)), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) bad.push([e.className, e.textContent, ratio]);
  }
  return bad;
})()"""
SMALL_TARGETS = f"""[...document.querySelectorAll('button, summary, textarea, input')]
  .filter(e => {VISIBLE}).map(e => [e.textContent, e.getBoundingClientRect()])
  .filter(([, r]) => r.height < 44 || r.width < 44).map(([text, r]) => [text, r.width, r.height])"""
SIDEWAYS = """[document.documentElement, document.querySelector('#scroll')]
  .map(e => e.scrollWidth - e.clientWidth)"""
WIDE = """[...document.querySelectorAll('body *')].filter(e => !e.closest('.unseen, .head-icon') &&
  e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.className)"""


OVER = """(() => { const [a, b] = ['.head h1', '#larger'].map(each => {
  const range = document.createRange(); range.selectNodeContents(document.querySelector(each));
  return range.getBoundingClientRect(); });
  return a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top; })()"""


async def planned(tab: Tab, house: House) -> None:
    """Go on until the plan is on the screen, with its folds open."""
    await tab.open(house.url)
    await tab.until("document.querySelectorAll('.choice').length === 4")
    await tab.tap("#words")
    await tab.write("她今年68歲https://example.org/" + "a" * 80)
    await tab.press("Enter")
    await tab.until("document.body.innerText.includes('中午')")
    await tab.tap(".choice:nth-child(2)")
    await tab.until("document.querySelector('.card')")
    await tab.run("document.querySelectorAll('details').forEach(d => { d.open = true })")
    await tab.until("document.getAnimations().length === 0")


@pytest.mark.parametrize("width", [180, 320, 360, 1280])
@pytest.mark.parametrize("large", [False, True])
async def test_nothing_leaves_the_screen_sideways(
    tab: Tab, house: House, width: int, *, large: bool
) -> None:
    await tab.screen(width, 740)
    await planned(tab, house)
    if large:
        await tab.tap("#larger")
    assert await tab.run(SIDEWAYS) == [0, 0]
    assert await tab.run(WIDE) == []


@pytest.mark.parametrize("large", [False, True])
async def test_at_twice_the_size_a_telephone_still_has_lines_of_several_words(
    tab: Tab, house: House, *, large: bool
) -> None:
    """The browser's letters at 200 %, or its page: 360 px are 180 of its own."""
    await tab.screen(180, 370)
    await planned(tab, house)
    if large:
        await tab.tap("#larger")
    assert not await tab.run(OVER)
    narrowest = """Math.min(...[...document.querySelectorAll('#log > .said')]
      .filter(e => e.checkVisibility())
      .map(e => e.clientWidth - parseFloat(getComputedStyle(e).paddingLeft)))"""
    assert await tab.run(narrowest) > 140
    assert await tab.run("document.querySelector('#words').clientWidth") > 140


@pytest.mark.parametrize("dark", [False, True])
async def test_all_words_stand_out_from_what_is_behind_them(
    tab: Tab, house: House, *, dark: bool
) -> None:
    await tab.screen(360, 740, dark=dark)
    await planned(tab, house)
    assert await tab.run(CONTRASTS) == []


async def test_a_dark_room_gets_a_dark_page(tab: Tab, house: House) -> None:
    shade = "getComputedStyle(document.querySelector('#scroll')).backgroundColor"
    await tab.screen(360, 740, dark=True)
    await planned(tab, house)
    assert await tab.run(shade) == "rgb(30, 24, 20)"
    await tab.screen(360, 740, dark=False)
    assert await tab.run(shade) == "rgb(250, 243, 231)"


@pytest.mark.parametrize("large", [False, True])
async def test_every_target_is_big_enough_for_a_finger(
    tab: Tab, house: House, *, large: bool
) -> None:
    await planned(tab, house)
    if large:
        await tab.tap("#larger")
    assert await tab.run(SMALL_TARGETS) == []


async def test_the_box_to_type_in_grows_with_the_letters(tab: Tab, house: House) -> None:
    await planned(tab, house)  # something was typed: the box has its height from then
    hidden = "(e => e.scrollHeight - e.clientHeight)(document.querySelector('#words'))"
    for _ in range(2):
        await tab.tap("#larger")
        assert await tab.run(hidden) <= 0


async def test_a_screen_reader_finds_a_name_on_everything(tab: Tab, house: House) -> None:
    await planned(tab, house)
    tree = await tab.ask("Accessibility.getFullAXTree")
    found = [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in tree["nodes"]
        if not node["ignored"]
    ]
    for role in ("button", "textbox", "log", "main", "article", "DisclosureTriangle"):
        assert [name for kind, name in found if kind == role and not name] == []
    assert ("group", "可以這樣回答") in found
    assert ("log", "對話") in found
    assert ("textbox", "您的回答") in found
    assert ("heading", "媽媽的存骨本計畫") in found
    assert ("article", "媽媽的存骨本計畫") in found
    assert ("button", "字大一點") in found


async def test_new_bubbles_are_read_aloud_politely_and_say_whose_they_are(
    tab: Tab, house: House
) -> None:
    await planned(tab, house)
    log = "document.querySelector('#log')"
    assert await tab.run(f"{log}.getAttribute('aria-live')") == "polite"
    firsts = (
        "[...document.querySelectorAll('.said:not([hidden])')].map(e => e.firstChild.textContent)"
    )
    assert set(await tab.run(firsts)) == {"骨本說：", "您說："}


async def test_the_line_about_medical_advice_is_always_on_the_screen(
    tab: Tab, house: House
) -> None:
    await planned(tab, house)
    await tab.run("document.querySelector('#scroll').scrollTop = 1e6")
    box = await tab.run(
        "(() => { const r = document.querySelector('.not-medical').getBoundingClientRect();"
        "return [r.top, r.bottom, r.height] })()"
    )
    assert 0 <= box[0] < box[1] <= 740
    assert box[2] > 12
    text = await tab.run("document.querySelector('.not-medical').textContent")
    assert text.startswith("這不是醫療建議")


async def test_a_landscape_phone_still_shows_talk_and_answer(tab: Tab, house: House) -> None:
    await tab.screen(580, 320)
    await planned(tab, house)
    assert await tab.run("document.querySelector('#scroll').offsetHeight") >= 100
    await tab.tap("#words")
    assert await tab.run("document.querySelector('#words').getBoundingClientRect().bottom") <= 320
