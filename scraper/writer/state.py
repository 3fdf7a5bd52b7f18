"""seen.sqlite3: which addresses and stories are on disk, which were left out, which failed and when they are due again.

SQLite because a crawl of years has more addresses than belong in memory, a lookup takes 5 µs and a commit 25 µs, and a killed
process leaves a whole database. WAL with `synchronous = NORMAL`: a loss of power may take the last commits away, never the
order of them; what they said of written stories is found again in the lines, and the rest costs one more request. A database
that is damaged anywhere is moved aside and made anew from the lines; to look through it takes half a second for a million addresses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from scraper.errors import DamagedState, OutputError

# Seconds until an address that failed is asked again, by how often it has: the next run, then hours, then days. A site that is
# gone for a week has its stories tried once more after it; then no more.
_HOUR = 3600
WAITS = (0, _HOUR, 6 * _HOUR, 24 * _HOUR, 48 * _HOUR, 96 * _HOUR)
# The same where another answer is unlikely, by the failure's code or the kind of page that was left out. What is no story is asked
# again at all since a site at work on itself sends its stories' readers to its front page, or to one page for all that says so.
WAITS_OF = {
    **dict.fromkeys(("NotHtml", "Undecodable", "Hostile", "OverBudget", "Crashed", "TooLarge"), (0,)),
    "ForbiddenAddress": (0, _HOUR),
    "Disallowed": (24 * _HOUR,),  # as long as a robots.txt may be kept
    **dict.fromkeys(("index", "other", "SameText"), (_HOUR, 6 * _HOUR)),
}


class State:
    """The database. Times are seconds since the epoch and given by the caller. Every method raises OutputError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version != _VERSION:
                self._db.executescript(_CHANGES.get(version, _SCHEMA))
            self._look_through()
        except BaseException:
            self._db.close()
            raise

    @classmethod
    def open(cls, path: Path) -> tuple[State, str | None]:
        """The database at `path`, made if there is none, and what was done about one that could not be read."""
        try:
            try:
                return cls(path), None
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                for suffix in ("", "-wal", "-shm"):
                    old = path.with_name(path.name + suffix)
                    if old.exists():
                        old.replace(path.with_name(f"{path.name}.broken{suffix}"))
                return cls(path), f"{path}: could not be read ({error}); moved to {path.name}.broken and made anew from the lines"
        except (sqlite3.Error, OSError) as error:
            raise OutputError(str(path), str(error)) from error

    def seen(self, key: str) -> bool:
        return bool(self._all("SELECT 1 FROM address WHERE key = ? AND outcome = 'written'", (key,)))

    def due(self, key: str, now: float, keep: Collection[str]) -> bool:
        """`keep`: kinds for which an address that was left out is due again."""
        found = self._all("SELECT outcome, why, attempts, tried FROM address WHERE key = ?", (key,))
        return not found or _due(now, keep, *found[0])

    def waiting(self, source: str, now: float, keep: Collection[str]) -> list[str]:
        """Addresses of a source that were begun, in whatever run, and are due again; those last tried longest ago come first."""
        rows = self._all(
            "SELECT url, outcome, why, attempts, tried FROM address WHERE source = ? AND url != '' ORDER BY tried, url", (source,)
        )
        return [url for url, *row in rows if _due(now, keep, *row)]

    def has_story(self, stories: Iterable[str]) -> bool:
        return any(self._all("SELECT 1 FROM story WHERE id = ?", (story,)) for story in stories)

    def sizes(self) -> dict[str, int]:
        """File name under the data folder -> the bytes of it that are accounted for here."""
        return dict(self._all("SELECT name, size FROM file"))

    def keep_written(self, stories: Iterable[str], keys: Iterable[str], name: str | None = None, size: int = 0) -> None:
        """`stories` and `keys` are on disk, and with them `name` is `size` bytes long: in one transaction."""
        self.keep_rows([(stories, keys)], name, size)

    def keep_rows(self, rows: Iterable[tuple[Iterable[str], Iterable[str]]], name: str | None, size: int) -> None:
        with self._transaction() as db:
            for stories, keys in rows:
                db.executemany("INSERT OR IGNORE INTO story VALUES (?)", [(story,) for story in stories])
                db.executemany("INSERT OR REPLACE INTO address VALUES (?, 'written', '', 0, 0, '', '')", [(key,) for key in keys])
            if name is not None:
                db.execute("INSERT OR REPLACE INTO file VALUES (?, ?)", (name, size))

    def keep_begun(self, key: str, url: str, source: str, now: float) -> None:
        with self._transaction() as db:
            db.execute(_BEGUN, (key, now, url, source))

    def keep_undone(self, key: str, outcome: Literal["left_out", "failed"], why: str, now: float) -> None:
        with self._transaction() as db:
            db.execute(_UNDONE, (key, outcome, why, now))

    def close(self) -> None:
        self._db.close()

    def _look_through(self) -> None:
        """Raises DatabaseError for a page that is damaged, wherever it is, and for a table that is missing."""
        ((said, *_), *_) = self._db.execute("PRAGMA quick_check(1)").fetchall()
        if said != "ok":
            raise sqlite3.DatabaseError(said.replace("\n", " "))
        for table in ("address", "story", "file"):
            self._db.execute(f"SELECT 1 FROM {table} LIMIT 1")  # noqa: S608  a name from the line above

    def _failure(self, error: sqlite3.Error) -> OutputError:
        return (DamagedState if _is_damage(error) else OutputError)(str(self._path), str(error))

    def _all(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._failure(error) from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise self._failure(error) from error


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is at fault ("file is not a database", "database disk image is malformed"), and neither the disk nor the rights."""
    return type(error) is sqlite3.DatabaseError or "no such table" in str(error)


def _due(now: float, keep: Collection[str], outcome: str, why: str, attempts: int, tried: float) -> bool:
    if outcome == "begun" or (outcome == "left_out" and why in keep):
        return True
    waits = WAITS_OF.get(why, WAITS if outcome == "failed" else ())
    if not 0 < attempts <= len(waits):
        return False
    # `now < tried`: the clock was put back; waiting for it to come round again may take years
    return now >= tried + waits[attempts - 1] or now < tried


# Raised when a table changes: an older state is then brought up to date by `_CHANGES`, and made anew from the lines where that knows
# no way, as when `urls.key` makes something else of an address.
_VERSION = 2
# `url` and `source` of an address that was begun and did not become a record: its feed may list it no more when it is due again.
_SCHEMA = f"""
BEGIN IMMEDIATE;
DROP TABLE IF EXISTS address;
DROP TABLE IF EXISTS story;
DROP TABLE IF EXISTS file;
CREATE TABLE address (key TEXT PRIMARY KEY, outcome TEXT NOT NULL, why TEXT NOT NULL, attempts INTEGER NOT NULL, tried REAL NOT NULL,
    url TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE INDEX waiting ON address (source) WHERE url != '';
CREATE TABLE story (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE file (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {_VERSION};
COMMIT;
"""
_CHANGES = {
    1: f"""
BEGIN IMMEDIATE;
ALTER TABLE address ADD COLUMN url TEXT NOT NULL DEFAULT '';
ALTER TABLE address ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE INDEX waiting ON address (source) WHERE url != '';
PRAGMA user_version = {_VERSION};
COMMIT;
"""
}
# What is on disk stays seen, whatever is said of its address later.
_BEGUN = """
INSERT INTO address VALUES (?, 'begun', '', 0, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
    outcome = 'begun', tried = excluded.tried, url = excluded.url, source = excluded.source
WHERE outcome != 'written'
"""
# Attempts are counted over all that went wrong, so that an address that fails in changing ways comes to an end.
_UNDONE = """
INSERT INTO address VALUES (?, ?, ?, 1, ?, '', '') ON CONFLICT (key) DO UPDATE SET
    outcome = excluded.outcome, why = excluded.why, attempts = attempts + 1, tried = excluded.tried
WHERE outcome != 'written'
"""
