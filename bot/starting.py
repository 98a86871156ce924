"""`newsdigest init`: a configuration file to start from."""

from pathlib import Path

from bot.shipped import shipped
from digests.errors import BadInput


def write_config(path: Path) -> str:
    """Write the example to `path` and say what to do next.

    Raises:
        BadInput: a file is there already, or none can be written there.
    """
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(shipped("config.example.toml").read_text("utf-8"))
    except FileExistsError as error:
        raise BadInput(f"{path} is there already; nothing was changed") from error
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}") from error
    return (
        f"Wrote {path}. Next: set your sources and editions there, run `newsdigest check`, then\n"
        f"TELEGRAM_BOT_TOKEN=... newsdigest run   (@BotFather in Telegram gives you the token)"
    )
