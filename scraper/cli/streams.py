"""stdin, stdout and stderr as they really are: closed, full, a pipe that nobody reads, a terminal that has hung up."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TextIO

from scraper.text import printable


def say(text: str) -> None:
    to_stderr(f"scrape: {printable(text)}\n")


def to_stderr(text: str) -> None:
    """What nobody can read is no reason to stop."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Sends what a stream that takes nothing still holds, and all that follows, to where it is no fault when Python flushes it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def open_streams() -> None:
    """Opens those of stdin, stdout and stderr that the caller has closed: the next file to be opened would stand in their place."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free, which is this one
    if sys.stderr is None:  # what is printed to None would go to stdout
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  as long as the process


async def stdin() -> AsyncIterator[str]:
    """Lines as they come. A daemon thread reads them: no event loop can wait for a regular file, and Ctrl-C waits for no daemon."""
    import asyncio  # noqa: PLC0415

    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read(descriptor: int) -> None:
        with suppress(RuntimeError):  # the loop has ended: nobody waits for more
            for line in _lines(descriptor):
                loop.call_soon_threadsafe(lines.put_nowait, line)
            loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, args=(sys.stdin.fileno(),), daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line


def _lines(descriptor: int) -> Iterator[str]:
    """The lines of a file. Not read through `sys.stdin`: an interpreter that ends while a thread holds its lock aborts."""
    rest = b""
    with suppress(OSError):  # a terminal that has hung up
        while piece := os.read(descriptor, 65_536):
            *whole, rest = (rest + piece).split(b"\n")
            yield from (line.decode("utf-8", "replace").removeprefix("\ufeff") for line in whole)
    yield rest.decode("utf-8", "replace").removeprefix("\ufeff")
