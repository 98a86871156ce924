"""The command line: words in, one function each; everything heavy is imported when needed."""

import sys
from collections.abc import Callable, Coroutine
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

import click

if TYPE_CHECKING:
    from bot.config import Settings

P = ParamSpec("P")

USAGE, TROUBLE = 2, 1


class Configured:
    """The configuration file named on the command line, read when a command needs it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def settings(self) -> "Settings":
        """The settings, checked whole."""
        from bot.config import load

        return load(self.path)


def _speaks_plainly(command: Callable[P, None]) -> Callable[P, None]:
    """What an operator can mend is told in plain lines, without a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        from digests.errors import NewsdigestError

        try:
            command(*args, **kwargs)
        except NewsdigestError as error:
            from bot.logs import masked

            click.secho(masked(str(error)), fg="red", err=True)
            sys.exit(TROUBLE)
        except KeyboardInterrupt:
            sys.exit(130)
        except BrokenPipeError:
            sys.stderr.close()  # the reader went away, as `head` does

    return run


def _finish(operation: Coroutine[None, None, None]) -> None:
    """Run what is to be waited for."""
    import asyncio

    asyncio.run(operation)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="newsdigest", prog_name="newsdigest")
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("config.toml"),
    show_default=True,
    help="The configuration file.",
)
@click.pass_context
def main(context: click.Context, config: Path) -> None:
    """Short news digests in Telegram: every word a slice of a stored article."""
    context.obj = Configured(config)


@main.command()
@click.pass_obj
@_speaks_plainly
def init(configured: Configured) -> None:
    """Write a configuration file to start from."""
    from bot.starting import write_config

    click.echo(write_config(configured.path))


@main.command()
@click.pass_obj
@_speaks_plainly
def check(configured: Configured) -> None:
    """Check the configuration: every mistake at once, with file, line, key and expectation."""
    settings = configured.settings()
    click.echo(
        f"{configured.path}: good. {len(settings.sources)} sources, "
        f"{len(settings.editions)} editions."
    )


@main.command()
@click.pass_obj
@_speaks_plainly
def plan(configured: Configured) -> None:
    """Show what the edited configuration would change, and the next five runs in each zone."""
    from bot.operations import plan as operation

    _finish(operation(configured.path, click.echo))


@main.command()
@click.pass_obj
@_speaks_plainly
def run(configured: Configured) -> None:
    """Run the bot: sources, schedule, delivery and commands, until SIGTERM or Ctrl-C."""
    from bot.head_start import head_start

    with head_start(configured.path) as begun:
        # All the rest: it takes a second or two to load, while the first poll is on its way.
        from bot.running import run_bot

        run_bot(configured.path, begun)


@main.command()
@click.pass_obj
@_speaks_plainly
def ingest(configured: Configured) -> None:
    """Take in what the sources offer now, and end."""
    from bot.operations import ingest as operation

    _finish(operation(configured.path, click.echo))


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "in_json", is_flag=True, help="One JSON object a line.")
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day of publication where a file has none.",
)
@click.option("--jobs", type=click.IntRange(1), help="Worker processes; all cores if left out.")
@_speaks_plainly
def brief(
    files: tuple[Path, ...], in_json: bool, published: datetime | None, jobs: int | None
) -> None:
    """Read article files: who said what, who, where, what's next."""
    import os

    from bot.briefing import run as operation

    day: date | None = published.date() if published else None
    if not operation(files, day, jobs or os.cpu_count() or 1, in_json, sys.stdout, sys.stderr):
        sys.exit(TROUBLE)


@main.command()
@click.argument("edition")
@click.pass_obj
@_speaks_plainly
def preview(configured: Configured, edition: str) -> None:
    """Show what EDITION would say if it came out now."""
    from bot.operations import preview as operation

    _finish(operation(configured.path, edition))


@main.command()
@click.argument("edition")
@click.pass_obj
@_speaks_plainly
def send(configured: Configured, edition: str) -> None:
    """Queue EDITION now for all its subscribers; a running bot delivers it."""
    from bot.operations import send as operation

    _finish(operation(configured.path, edition, click.echo))


@main.command()
@click.pass_obj
@_speaks_plainly
def migrate(configured: Configured) -> None:
    """Bring the database up to this version. `run` and the others do so by themselves."""
    from bot.operations import migrate as operation

    _finish(operation(configured.path, click.echo))


@main.command()
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Preview your own.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Others need a password.")
@click.option("--port", type=click.IntRange(0, 65535), help="8765, or a free one if it is taken.")
@click.option("--password", envvar="NEWSDIGEST_PLAYGROUND_PASSWORD", help="For any other host.")
@click.option("--scenario", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_speaks_plainly
def playground(
    config: Path | None, host: str, port: int | None, password: str | None, scenario: Path | None
) -> None:
    """Try the real bot in a browser: no token, no account, and a clock you can move."""
    from bot.playing import play

    play(config, host, port, password, scenario)
