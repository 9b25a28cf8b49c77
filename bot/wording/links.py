"""Where a share's link leads: the public address, else Telegram, LINE by a code, or this machine.

No link is offered that leads nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from bot.bubbles import Button, Chart, Text
from bot.wording.copied import copied
from bot.wording.wording import Wording
from core.knowledge.rows import Knowledge
from core.messages import ShowKept, ShowLink
from core.sharing import key_of

PREFIX = "s_"
"""Before the token of a share in a Telegram deep link (start=, 1-64 of A-Za-z0-9_-)."""


def _nowhere() -> str:
    return ""


def _undrawn(_: Chart) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Links:
    """The ways that stand open.

    Attributes:
        public: GUBEN_PUBLIC_URL without its last slash, or empty.
        local: where the page is on this machine, for when there is no other way.
        telegram: tells our address in Telegram (https://t.me/name), empty while it is not known.
        line: tells our address in LINE (https://line.me/R/ti/p/@name), likewise.
        drawn: from a chart to the path below the house where its picture can be fetched.
        served: whether this very process serves those pages.
        codes: whether people of LINE, who have no deep link, may type a code.
    """

    public: str = ""
    local: str = ""
    served: bool = True
    telegram: Callable[[], str] = _nowhere
    line: Callable[[], str] = _nowhere
    codes: bool = False
    drawn: Callable[[Chart], str] = _undrawn

    @classmethod
    def at(cls, public_url: str, port: int, *, served: bool = True) -> Links:
        """Return the ways of a house that speaks on no platform."""
        local = f"http://127.0.0.1:{port}"
        return cls(public=public_url.rstrip("/"), local=local, served=served)

    def first(self, address: str, wording: Wording) -> str:
        """Return an address, with what must run first where it leads to pages nobody serves."""
        unserved = not self.served and address.startswith(self.local)
        return f"{address}\n{wording.text('link-unserved')}" if unserved else address

    def page(self, token: str) -> str:
        """Return the public address of a share, empty without one."""
        return f"{self.public}/s/{token}" if self.public else ""

    def calendar(self, token: str) -> str:
        """Return the address of a calendar feed, on this machine where there is no other."""
        base = self.public or self.local
        return f"{base}/calendar/{token}.ics" if base else ""

    def kept(self, token: str, language: str = "") -> str:
        """Return the address of the page of what is kept, empty where it leads nobody there."""
        base = self.public or ("" if self._speaks else self.local)
        asked = f"?in={language}" if language else ""  # another browser tells no language
        return f"{base}/kept/{token}{asked}" if base else ""

    def days(self, chart: Chart) -> str:
        """Return where the picture of a chart can be fetched, empty where it cannot."""
        path = self.drawn(chart)
        return f"{self.public}{path}" if path and self.public.startswith("https://") else path

    def chat(self, token: str) -> str:
        """Return the deep link into Telegram, empty without one."""
        telegram = self.telegram()
        return f"{telegram}?start={PREFIX}{token}" if telegram else ""

    def typed(self, code: str, wording: Wording) -> str:
        """Return the address that opens LINE with the words typed in, empty without one."""
        account = self.line().rpartition("/")[2] if self.codes else ""
        words = quote(wording.text("share-typed", code=code), safe="")
        return f"https://line.me/R/oaMessage/{account}/?{words}" if account else ""

    def here(self, token: str) -> str:
        """Return the address on this machine, where no other way leads to anybody."""
        return f"{self.local}/s/{token}" if self.local and not (self.public or self._speaks) else ""

    @property
    def _speaks(self) -> bool:
        """Whether people come by a platform, whose phones find nothing on this machine."""
        return bool(self.telegram() or self.codes)


NOWHERE = Links()


def link(
    shown: ShowLink,
    wording: Wording,
    knowledge: Knowledge | None,
    links: Links,
    own: tuple[Button, ...],
) -> Text:
    """Word a link with the ways to hand it on, and our own buttons behind them."""
    told = wording.text("share-link", who=shown.who, things=shown.things, until=shown.until)
    parts = (told, *_ways(shown, wording, links))
    page = links.page(shown.token)
    whole = copied(shown, wording, knowledge, page or links.chat(shown.token))
    onward = (*_onward(shown, wording, links), *_whole(whole, wording), *_pictured(page, wording))
    buttons = (*onward, *own)
    return Text("\n\n".join(parts), buttons, picture=f"{page}/qr.png" if page else "")


def feed(token: str, wording: Wording, links: Links, own: tuple[Button, ...]) -> Text:
    """Word the address of a calendar feed, or that there is none."""
    address = links.calendar(token)
    if not address:
        return Text(wording.text("calendar-nowhere"))
    return Text(wording.text("calendar-link", address=links.first(address, wording)), own)


def kept(shown: ShowKept, wording: Wording, links: Links, own: tuple[Button, ...]) -> Text:
    """Word that this was all, and where it can be read as a page and saved."""
    is_chinese = wording.locale.startswith("zh")
    address = links.kept(shown.page, "" if is_chinese else wording.locale)
    opens = links.first(address, wording)
    page = (wording.text("exported-page", address=opens),) if address else ()
    return Text("\n\n".join((wording.text("exported-ids"), *page)), own)


def _ways(shown: ShowLink, wording: Wording, links: Links) -> tuple[str, ...]:
    return tuple(_open_ways(shown, wording, links)) or (wording.text("share-way-none"),)


def _open_ways(shown: ShowLink, wording: Wording, links: Links) -> Iterator[str]:
    if page := links.page(shown.token):
        yield wording.text("share-way-public", link=page)
        return
    if chat := links.chat(shown.token):
        yield wording.text("share-way-telegram", link=chat)
    if links.codes:
        yield wording.text("share-way-code", typed=wording.text("share-typed", code=shown.code))
    if here := links.here(shown.token):
        yield wording.text("share-way-local", link=links.first(here, wording))


def _onward(shown: ShowLink, wording: Wording, links: Links) -> Iterator[Button]:
    """Yield the platforms' own ways to send something to somebody, and the clipboard."""
    words, page = wording.text("share-invitation"), links.page(shown.token)
    if in_line := page or links.typed(shown.code, wording):
        to_line = f"https://line.me/R/share?text={quote(f'{words} {in_line}', safe='')}"
        yield Button(wording.text("label-share-line"), "", url=to_line)
    if in_telegram := page or links.chat(shown.token):
        to_telegram = f"https://t.me/share/url?{urlencode({'url': in_telegram, 'text': words})}"
        key = key_of(shown.token)
        yield Button(wording.text("label-share-telegram"), "", url=to_telegram, hands_on=key)
        yield Button(wording.text("label-share-copy"), "", copy=f"{words}\n{in_telegram}")


def _whole(plan: str, wording: Wording) -> Iterator[Button]:
    if plan:
        yield Button(wording.text("label-share-copy-plan"), "", copy=plan)


def _pictured(page: str, wording: Wording) -> Iterator[Button]:
    if page:  # a picture of 127.0.0.1 leads no phone anywhere
        yield Button(wording.text("label-share-qr"), "", url=f"{page}/qr.svg")
