"""One run at a time in a folder.

The kernel's lock on an open file (flock) decides, never the file's existence or content: it ends with the process that holds
it, however that ends, so no lock is ever stale. What the file says of its holder is for the person who has to wait. It is not
removed on release: a second run could hold the removed one, a third the new one.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import weakref
from datetime import UTC, datetime
from pathlib import Path

from scraper.errors import Busy, OutputError


class Lock:
    """`path` is the lock's file, `started` the run's beginning in seconds since the epoch."""

    def __init__(self, path: Path, *, started: float) -> None:
        self._path = path
        self._started = started
        self._descriptor: int | None = None

    def take(self) -> None:
        """Raises Busy with the holder's process id and start, OutputError where there can be no lock."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        except OSError as error:
            raise OutputError(str(self._path), error.strerror or str(error)) from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            started = datetime.fromtimestamp(self._started, UTC).isoformat(timespec="seconds")
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, json.dumps({"pid": os.getpid(), "started": started}).encode(), 0)
        except BlockingIOError as error:
            holder = _holder(descriptor)
            os.close(descriptor)
            raise Busy(str(self._path), holder) from error
        except OSError as error:  # no space for the line, or a file system without locks
            os.close(descriptor)
            raise OutputError(str(self._path), error.strerror or str(error)) from error
        self._descriptor = descriptor
        _HELD.add(self)

    def release(self) -> None:
        """Does nothing where it is not held."""
        _HELD.discard(self)
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None

    def _let_go(self) -> None:
        """Closes this process's copy of the descriptor without giving the lock up for the process that took it."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _holder(descriptor: int) -> str:
    try:
        said = json.loads(os.pread(descriptor, 4096, 0))
        return f"process {said['pid']}, started {said['started']}"
    except (OSError, ValueError, TypeError, KeyError):  # it is just starting or ending
        return "its process is not named"


# A flock belongs to the open file, which a forked worker shares: one that outlives a killed run would hold its lock.
_HELD: weakref.WeakSet[Lock] = weakref.WeakSet()


def _in_a_forked_child() -> None:
    for lock in list(_HELD):
        lock._let_go()
    _HELD.clear()


os.register_at_fork(after_in_child=_in_a_forked_child)
