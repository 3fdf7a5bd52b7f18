"""Store: where a run keeps its records and what it has learnt about addresses.

The lines in `data` are the truth; the state is an index of them that may lag and is brought up to date on start. The order of a
write is: line on disk, then address seen. Killed between the two, the next start finds the line and marks the address; killed
before, the address is asked again. So no record is lost and none is written twice. What is worth keeping is the caller's choice.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from scraper.errors import OutputError
from scraper.normaliser.urls import key, record_id
from scraper.record import Record
from scraper.writer.lines import Lines, files, lines_from, mend
from scraper.writer.lock import Lock
from scraper.writer.state import State


class Store:
    """One run's hold on `data` and `state`: from `__enter__` to `__exit__` no other run has it.

    `keep` are the kinds that the run keeps: an address left out for a kind that is kept by now is due again. `now` gives seconds
    since the epoch. `repairs` says, a line each, what had to be put right on entering. May be used from several threads.
    Entering raises Busy when another run is at work; every method raises OutputError when the disk does not take it. After that
    `write` raises it again whatever is written: the run should end, and the next one starts from what is on disk.
    """

    def __init__(self, data: Path, state: Path, *, keep: Collection[str] = (), now: Callable[[], float] = time.time) -> None:
        self._data = Path(data)
        self._folder = Path(state)
        self._keep = frozenset(keep)
        self._now = now
        self._turn = threading.Lock()
        self._broken: OutputError | None = None
        self.repairs: tuple[str, ...] = ()

    def seen(self, url: str) -> bool:
        """Whether the story at this address is on disk, under this address or another of its own (`urls.key`)."""
        with self._turn:
            return self._state.seen(key(url))

    def due(self, url: str) -> bool:
        """Whether to ask for it: not seen, not left out for its kind, not failed too often or a short while ago."""
        with self._turn:
            return self._state.due(key(url), self._now(), self._keep)

    def write(self, source: str, date: str, record: Record, requested: str) -> bool:
        """The record as one line of `data/<source>/<date>.jsonl`, then its addresses as seen; `date` is the run's, YYYY-MM-DD in UTC.

        False when the story (`record.id`) or the page that answered (`record.final_url`) is there already: nothing is written, and
        `requested` counts as seen too. When it returns, the line has reached the disk.
        """
        stories, keys = _identity(record.id, record.url, record.final_url, record.requested_url, requested)
        with self._turn:
            if self._broken is not None:
                raise self._broken
            try:
                if self._state.has_story(stories) or (record.final_url and self._state.seen(key(record.final_url))):
                    self._state.keep_written((), keys)
                    return False
                name, size = self._lines.append(source, date, record.to_json())
                self._state.keep_written(stories, keys, name, size)
            except OutputError as error:
                self._broken = error  # what the disk holds is looked at on the next start, not guessed at now
                raise
            return True

    def waiting(self, source: str) -> list[str]:
        """The addresses that runs of this source have begun and not brought to an end, as far as they are due now."""
        with self._turn:
            return self._state.waiting(source, self._now(), self._keep)

    def begun(self, url: str, source: str) -> None:
        """It is asked for now: until it is said what became of it, and again when that is due, `waiting` gives it."""
        with self._turn:
            self._state.keep_begun(key(url), url, source, self._now())

    def left_out(self, url: str, kind: str) -> None:
        """It was read and is of a kind that this run does not keep: not asked for again until that kind is kept, save an index or a
        page of no kind, which may stand in for a story a while and are tried twice more."""
        with self._turn:
            self._state.keep_undone(key(url), "left_out", kind, self._now())

    def failed(self, url: str, error_code: str) -> None:
        """It gave no record (`ScrapeError.code`): asked for again in later runs, at growing intervals, a bounded number of times."""
        with self._turn:
            self._state.keep_undone(key(url), "failed", error_code, self._now())

    def __enter__(self) -> Store:
        for folder in (self._data, self._folder):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise OutputError(str(folder), error.strerror or str(error)) from error
        # Both, since two configurations may share either: two runs on one `data` would each write what the other does.
        self._locks = [Lock(path, started=self._now()) for path in (self._folder / "lock", self._data / ".lock")]
        try:
            for lock in self._locks:
                lock.take()
            self._lines = Lines(self._data)
            self._state, moved = State.open(self._folder / "seen.sqlite3")
            self.repairs = (*([moved] if moved else []), *_reconcile(self._data, self._state))
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._turn:
            for part in ("_lines", "_state"):
                if held := self.__dict__.pop(part, None):
                    held.close()
            for lock in self._locks:
                lock.release()


def _reconcile(data: Path, state: State) -> Iterator[str]:
    """Brings the state up to what the files hold; yields what was odd about them."""
    sizes = state.sizes()
    for path in files(data):
        name = path.relative_to(data).as_posix()
        known = sizes.get(name, 0)
        try:
            if path.stat().st_size == known:
                continue
            if said := mend(path):
                yield said
            rows: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
            end = 0
            for end, line in lines_from(path, known):
                if (row := _row(line)) is not None:
                    rows.append(row)
                else:
                    yield f"{path}: a line that is no record ends at byte {end}; it was left as it is"
        except OSError as error:
            raise OutputError(str(path), error.strerror or str(error)) from error
        state.keep_rows(rows, name, max(end, path.stat().st_size))


def _row(line: bytes) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The stories and address keys that a line stands for; None where it is no record's."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    return _identity(*(said.get(name) for name in ("id", "url", "final_url", "requested_url")))


def _identity(story: Any, *addresses: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids a story goes by, and the keys of its addresses, best address first.

    Beside the record's own id stands the one made from its best address now: records of a version that made ids otherwise are
    known again.
    """
    texts = [text for text in addresses if isinstance(text, str) and text]
    stories = [story] if isinstance(story, str) and story else []
    stories += [record_id(text) for text in texts[:1]]
    return tuple(dict.fromkeys(stories)), tuple(dict.fromkeys(map(key, texts)))
