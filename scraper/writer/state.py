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
from typing import Any

from scraper.errors import DamagedState, OutputError

# Seconds until an address that failed is asked again, by how often it has: the next run, then hours, then days. A site that is
# gone for a week has its stories tried once more after it; then no more.
WAITS = (0, 3600, 6 * 3600, 24 * 3600, 48 * 3600, 96 * 3600)
# How often at most an address is asked, where another answer is unlikely. All others: len(WAITS) + 1.
ATTEMPTS = {"NotHtml": 2, "Undecodable": 2, "Hostile": 2, "OverBudget": 2, "Crashed": 2, "TooLarge": 2, "ForbiddenAddress": 3}


class State:
    """The database. Times are seconds since the epoch and given by the caller. Every method raises OutputError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            if self._db.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                self._db.executescript(_SCHEMA)
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
        if not found:
            return True
        outcome, why, attempts, tried = found[0]
        if outcome == "failed":
            if attempts >= ATTEMPTS.get(why, len(WAITS) + 1):
                return False
            # `now < tried`: the clock was put back; waiting for it to come round again may take years
            return bool(now >= tried + WAITS[attempts - 1] or now < tried)
        return outcome == "left_out" and why in keep

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
                db.executemany("INSERT OR REPLACE INTO address VALUES (?, 'written', '', 0, 0)", [(key,) for key in keys])
            if name is not None:
                db.execute("INSERT OR REPLACE INTO file VALUES (?, ?)", (name, size))

    def keep_left_out(self, key: str, kind: str, now: float) -> None:
        with self._transaction() as db:
            db.execute(_UPSERT.format(attempts="0"), (key, "left_out", kind, 0, now))

    def keep_failed(self, key: str, code: str, now: float) -> None:
        with self._transaction() as db:
            db.execute(_UPSERT.format(attempts="attempts + 1"), (key, "failed", code, 1, now))

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


# Raised when a table changes, or what `urls.key` makes of an address: the state is then made anew from the lines.
_VERSION = 1
_SCHEMA = f"""
BEGIN IMMEDIATE;
DROP TABLE IF EXISTS address;
DROP TABLE IF EXISTS story;
DROP TABLE IF EXISTS file;
CREATE TABLE address (key TEXT PRIMARY KEY, outcome TEXT NOT NULL, why TEXT NOT NULL, attempts INTEGER NOT NULL, tried REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE story (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE file (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {_VERSION};
COMMIT;
"""
# What is on disk stays seen, whatever is said of its address later.
_UPSERT = """
INSERT INTO address VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
    outcome = excluded.outcome, why = excluded.why, attempts = {attempts}, tried = excluded.tried
WHERE outcome != 'written'
"""
