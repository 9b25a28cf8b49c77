"""The command line: thin, and quick to start; every room is imported only when it is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from typing import TypedDict

import click

from bot import starting

CONTEXT = {"help_option_names": ["-h", "--help"]}


class Common(TypedDict):
    """The options every command knows."""

    now: datetime | None
    database: str | None


class Moment(click.ParamType[datetime]):
    """An ISO time; without a zone it is Asia/Taipei."""

    name = "ISO"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Read the time."""
        from bot.clock import NoMoment, instant  # noqa: PLC0415 - --help must not wait for it

        if isinstance(value, datetime):
            return value
        try:
            return instant(str(value))
        except NoMoment as none:
            self.fail(str(none), param, ctx)


class Database(click.ParamType[str]):
    """Where the database is; an empty one is none."""

    name = "URL"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Refuse what is none, also where a command opens no database."""
        from bot.settings import SettingsError, known_form  # noqa: PLC0415 - --help must not wait for it

        try:
            return known_form(str(value)) if str(value).strip() else ""
        except SettingsError as error:
            self.fail(str(error), param, ctx)


@click.group(invoke_without_command=True, context_settings=CONTEXT)
@click.option("--now", type=Moment(), help="Take this for the present time.")
@click.option("--database", type=Database(), help="sqlite:///PATH or postgresql://…")
@click.version_option(package_name="guben")
@click.pass_context
def main(ctx: click.Context, now: datetime | None, database: str | None) -> None:
    """骨本 Guben: a bone-health companion on LINE, Telegram, the browser and the terminal."""
    starting.begin()
    ctx.call_on_close(starting.done)
    ctx.obj = Common(now=now, database=database)
    if ctx.invoked_subcommand is None:
        ctx.invoke(serve)


def everywhere(command: Callable[..., None]) -> Callable[..., None]:
    """--now and --database may stand after the command too."""
    command = click.option("--database", type=Database(), help="As before the command.")(command)
    return click.option("--now", type=Moment(), help="As before the command.")(command)


def given(ctx: click.Context, now: datetime | None, database: str | None) -> Common:
    """Join the options before and after the command; the later wins."""
    before: Common = ctx.obj
    return {"now": now or before["now"], "database": database or before["database"]}


def line_by_line(what: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Say of words given as arguments that they come on standard input."""

    def refuse(ctx: click.Context, _: click.Parameter, words: tuple[str, ...]) -> None:
        if words:
            name = ctx.command.name
            message = (
                f"{what} come on standard input, one a line, not as arguments. "
                f"Try: echo '{' '.join(words)}' | guben {name} --json"
            )
            raise click.UsageError(message, ctx)

    return click.argument("words", nargs=-1, metavar="", callback=refuse, expose_value=False)


@main.command()
@everywhere
@click.pass_context
def serve(ctx: click.Context, now: datetime | None = None, database: str | None = None) -> None:
    """Serve the web chat, and LINE and Telegram where their tokens are set."""
    from bot.commands import serving  # noqa: PLC0415

    serving.serve(**given(ctx, now, database))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, in and out.")
@everywhere
@click.pass_context
def chat(ctx: click.Context, now: datetime | None, database: str | None, *, as_json: bool) -> None:
    """Chat in the terminal."""
    from bot.commands import talking  # noqa: PLC0415

    talking.chat(as_json=as_json, **given(ctx, now, database))


@main.command()
@line_by_line("Messages")
@click.option("--json", "as_json", is_flag=True, help="A message a line in, JSON out.")
@everywhere
@click.pass_context
def understand(
    ctx: click.Context, now: datetime | None, database: str | None, *, as_json: bool
) -> None:
    """Show what messages are understood to say.

    They come on standard input, one a line: echo '我媽68歲' | guben understand --json
    """
    from bot.commands import lines  # noqa: PLC0415

    del as_json
    lines.understand(**given(ctx, now, database))


@main.command()
@line_by_line("Profiles")
@click.option("--json", "as_json", is_flag=True, help="A profile a line in, a plan a line out.")
@everywhere
@click.pass_context
def plan(ctx: click.Context, now: datetime | None, database: str | None, *, as_json: bool) -> None:
    """Make the plans of profiles.

    They come on standard input, one JSON object a line: echo '{"age": 68}' | guben plan --json
    """
    from bot.commands import lines  # noqa: PLC0415

    del as_json
    lines.plan(**given(ctx, now, database))


@main.command()
@line_by_line("Questions")
@click.option("--json", "as_json", is_flag=True, help="A question a line in, JSON out.")
@everywhere
@click.pass_context
def ask(ctx: click.Context, now: datetime | None, database: str | None, *, as_json: bool) -> None:
    """Answer questions about the two articles.

    They come on standard input, one a line: echo 'K2是什麼？' | guben ask --json
    """
    from bot.commands import lines  # noqa: PLC0415

    del as_json
    lines.ask(**given(ctx, now, database))


@main.command()
@everywhere
@click.option("--live", is_flag=True, help="Ask the platforms too.")
@click.pass_context
def check(ctx: click.Context, now: datetime | None, database: str | None, *, live: bool) -> None:
    """Say what is wrong with the settings, the database and the tokens, and how to mend it."""
    from bot.commands import keeping  # noqa: PLC0415

    sys.exit(keeping.check(live=live, **given(ctx, now, database)))


@main.command()
@everywhere
@click.option(
    "--to",
    metavar="URL",
    help="Move everything kept there; - reads it from standard input.",
)
@click.pass_context
def migrate(ctx: click.Context, now: datetime | None, database: str | None, to: str | None) -> None:
    """Bring the database up to date, or move it."""
    from bot.commands import keeping  # noqa: PLC0415

    keeping.migrate(to=to, **given(ctx, now, database))


@main.command()
@everywhere
@click.pass_context
def reseal(ctx: click.Context, now: datetime | None, database: str | None) -> None:
    """Seal everything with the first key of GUBEN_SECRET_KEY, after a new one was put first."""
    from bot.commands import resealing  # noqa: PLC0415

    resealing.reseal(**given(ctx, now, database))


@main.command()
@click.argument("path", type=click.Path(dir_okay=False))
@everywhere
@click.pass_context
def backup(ctx: click.Context, path: str, now: datetime | None, database: str | None) -> None:
    """Copy the SQLite database to PATH while the bot runs; overwrites nothing."""
    from bot.commands import keeping  # noqa: PLC0415

    keeping.backup(path, **given(ctx, now, database))


@main.command()
@click.argument("person")
@everywhere
@click.pass_context
def export(ctx: click.Context, person: str, now: datetime | None, database: str | None) -> None:
    """Print all that is kept of PERSON as JSON.

    PERSON is an address: line:U…, telegram:123, web:…, or terminal:me for `guben chat`.
    """
    from bot.commands import keeping  # noqa: PLC0415

    keeping.export(person, **given(ctx, now, database))


@main.command()
@click.argument("person")
@everywhere
@click.pass_context
def forget(ctx: click.Context, person: str, now: datetime | None, database: str | None) -> None:
    """Erase everything kept of PERSON, at once.

    PERSON is an address: line:U…, telegram:123, web:…, or terminal:me for `guben chat`.
    """
    from bot.commands import keeping  # noqa: PLC0415

    keeping.forget(person, **given(ctx, now, database))


@main.command()
@click.argument("channel", type=click.Choice(["line", "telegram"]))
@everywhere
@click.pass_context
def setup(ctx: click.Context, channel: str, now: datetime | None, database: str | None) -> None:
    """Set a platform's menu, commands, descriptions and webhook; twice changes nothing."""
    from bot.commands import setting_up  # noqa: PLC0415

    setting_up.setup(channel, **given(ctx, now, database))
