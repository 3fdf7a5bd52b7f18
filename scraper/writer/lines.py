"""data/<source>/<date>.jsonl: one whole line a record, or none.

A line and its newline go out in one `write` on a descriptor opened for appending, and `fdatasync` follows before the call
returns (0.3 ms on a local disk, against seconds of polite waiting for a page): a line that was reported written survives a
loss of power. A new file's folder is synced once, so that its name survives too. A write that was cut short is taken back.
Which address a line stands for is not known here.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scraper.errors import OutputError


class Lines:
    """The files of one run, opened as they are needed."""

    MOST_OPEN = 64

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, int] = {}

    def append(self, source: str, date: str, text: str) -> tuple[str, int]:
        """Writes `text` (no newline in it) as a line; gives the file's name under the folder and its size afterwards, in bytes.

        Raises OutputError when the disk does not take it; the file is then as it was before. ValueError for a source or a date
        that is no name of a file.
        """
        if not _SOURCE.fullmatch(source) or not _DATE.fullmatch(date):
            raise ValueError(f"{source!r}, {date!r}: not a source's name and a date YYYY-MM-DD")
        name = f"{source}/{date}.jsonl"
        try:
            descriptor = self._descriptor(name)
            return name, _append(descriptor, text.encode("utf-8", "replace") + b"\n")
        except OSError as error:
            self._forget(name)
            raise OutputError(str(self._folder / name), error.strerror or str(error)) from error

    def close(self) -> None:
        for name in list(self._open):
            self._forget(name)

    def _descriptor(self, name: str) -> int:
        if name not in self._open:
            path = self._folder / name
            path.parent.mkdir(exist_ok=True)
            if len(self._open) >= self.MOST_OPEN:
                self._forget(next(iter(self._open)))
            new = not path.exists()
            self._open[name] = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o666)
            if new:
                sync_folder(path.parent)
                sync_folder(self._folder)
        return self._open[name]

    def _forget(self, name: str) -> None:
        if (descriptor := self._open.pop(name, None)) is not None:
            os.close(descriptor)


_SOURCE = re.compile(r"\w[\w.-]{0,127}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_BLOCK = 1 << 16
_sync = getattr(os, "fdatasync", os.fsync)  # macOS has none


def _append(descriptor: int, line: bytes) -> int:
    """The file's size after the line has reached the disk; any failure cuts it back to what it was."""
    before = os.fstat(descriptor).st_size
    try:
        rest = line[os.write(descriptor, line) :]
        while rest:  # a full disk or a limit takes a part, and names its reason on the next call
            rest = rest[os.write(descriptor, rest) :]
        _sync(descriptor)
    except BaseException:
        os.ftruncate(descriptor, before)
        raise
    return before + len(line)


def files(folder: Path) -> Iterator[Path]:
    """All line files under `data`, in the order of their names."""
    return iter(sorted(path for path in folder.glob("*/*.jsonl") if path.is_file()))


def lines_from(path: Path, start: int) -> Iterator[tuple[int, bytes]]:
    """(offset of its end, line) for the lines that begin at or after `start`; all of them when no line begins there."""
    with path.open("rb") as file:
        if start:
            file.seek(start - 1)
            if file.read(1) != b"\n":  # shorter than it was, or edited
                file.seek(0)
        while line := file.readline():
            yield file.tell(), line


def mend(path: Path) -> str | None:
    """Makes a file end with a whole line; says what was done, None where nothing was.

    A last line that lacks only its newline gets it. One that is no JSON object is moved to `<file>.torn`, where tears collect:
    it is on disk there before it is cut off here. Raises OSError.
    """
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        if not size:
            return None
        file.seek(size - 1)
        ended = file.read(1) == b"\n"
        start = _line_start(file, size - 1 if ended else size)
        file.seek(start)
        tail = file.read(size - start)
        if _is_object(tail):
            if ended:
                return None
            file.seek(size)
            file.write(b"\n")
            done = f"{path}: the last line lacked its newline; it was added"
        else:
            aside = path.with_name(path.name + ".torn")
            with aside.open("ab") as torn:
                torn.write(tail if ended else tail + b"\n")
                torn.flush()
                os.fsync(torn.fileno())
            sync_folder(path.parent)
            file.truncate(start)
            done = f"{path}: a torn last line of {len(tail)} bytes was moved to {aside.name}"
        file.flush()
        os.fsync(file.fileno())
    return done


def _line_start(file: Any, end: int) -> int:
    """Where the line that ends before `end` begins; read backwards in blocks."""
    while end > 0:
        start = max(0, end - _BLOCK)
        file.seek(start)
        found = file.read(end - start).rfind(b"\n")
        if found >= 0:
            return int(start + found + 1)
        end = start
    return 0


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def sync_folder(folder: Path) -> None:
    """Makes new names in a folder survive a loss of power (POSIX: a file's own fsync does not)."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        with contextlib.suppress(OSError):  # some network file systems cannot, and keep names at once
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
