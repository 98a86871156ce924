"""A PostgreSQL server of the tests' own, where the program is installed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """The folder with PostgreSQL's programs."""
    found = shutil.which("pg_ctl")
    if found:
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    return installed[-1].parent if installed else None


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """A server in that empty folder, reached over a socket in it; yields its address."""
    # The server refuses to run as root.
    user = "nobody" if os.geteuid() == 0 else None
    if user:
        shutil.chown(folder, user)
    data = folder / "data"
    _run(user, "initdb", "--pgdata", data, "--auth", "trust", "--username", "tests", "--no-sync")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    _run(user, "pg_ctl", "--pgdata", data, "--log", folder / "log", "-o", options, "-w", "start")
    try:
        yield f"postgresql://tests@/postgres?host={folder}"
    finally:
        _run(user, "pg_ctl", "--pgdata", data, "-m", "immediate", "-w", "stop")


def _run(user: str | None, program: str, *arguments: str | Path) -> None:
    folder = programs()
    assert folder is not None
    subprocess.run(
        [folder / program, *arguments],
        user=user,
        cwd="/",
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
