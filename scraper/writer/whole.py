"""A file that appears whole or not at all: for what one command writes in one go."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path
from types import TracebackType

from scraper.errors import OutputError
from scraper.writer.lines import sync_folder


class Whole:
    """`with Whole(path) as out: out.write(text)`: UTF-8, in a temporary file beside `path` that takes its place at the end.

    An exception inside leaves what was there before. A symbolic link is followed, an existing file's rights are kept; what is
    no regular file (`/dev/stdout`, a pipe) is written directly. Raises OutputError.
    """

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)

    def write(self, text: str) -> None:
        try:
            self._file.write(text.encode("utf-8", "replace"))
        except OSError as error:
            raise OutputError(str(self._path), error.strerror or str(error)) from error

    def __enter__(self) -> Whole:
        try:
            self._target = Path(os.path.realpath(self._path))
            try:
                mode = self._target.stat().st_mode
            except FileNotFoundError:
                mode = stat.S_IFREG | (0o666 & ~_umask())
            if stat.S_ISREG(mode):
                descriptor, self._temporary = tempfile.mkstemp(prefix=f".{self._target.name}.", suffix=".part", dir=self._target.parent)
                self._file = os.fdopen(descriptor, "wb")
                os.fchmod(descriptor, stat.S_IMODE(mode))
            else:
                self._temporary = ""
                self._file = self._path.open("wb")
        except OSError as error:
            raise OutputError(str(self._path), error.strerror or str(error)) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            with self._file:
                if self._temporary and kind is None:
                    self._file.flush()
                    os.fsync(self._file.fileno())
            if self._temporary and kind is None:
                Path(self._temporary).replace(self._target)
                self._temporary = ""
                sync_folder(self._target.parent)
        except OSError as failure:
            raise OutputError(str(self._path), failure.strerror or str(failure)) from failure
        finally:
            if self._temporary:
                with contextlib.suppress(OSError):
                    os.unlink(self._temporary)


def keep_newest(folder: Path, pattern: str, most: int) -> None:
    """Removes all but the `most` newest of a folder's files that match; one that cannot be removed stays."""
    with contextlib.suppress(OSError):
        by_age = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in by_age[most:]:
            path.unlink()


def _umask() -> int:
    """The process's umask; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
