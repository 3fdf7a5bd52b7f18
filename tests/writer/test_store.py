from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest

from scraper.errors import Busy, OutputError
from scraper.record import Kind, Record
from scraper.writer import Store
from scraper.writer.state import WAITS, WAITS_OF

A = "https://www.gazette.example/2025/06/11/a?utm_source=rss"
B = "https://www.gazette.example/2025/06/11/b"
DAY = "2025-06-11"


class Clock:
    def __init__(self) -> None:
        self.seconds = 1_750_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def opened(folder: Path, clock: Clock, **more: object) -> Store:
    return Store(folder / "data", folder / "state", now=clock, **more)  # type: ignore[arg-type]


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for path in sorted(folder.glob("data/*/*.jsonl")) for line in path.read_bytes().split(b"\n")[:-1]]


def test_a_record_is_a_line_and_its_addresses_are_seen_from_then_on(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        assert store.due(A)
        assert not store.seen(A)
        record = Record(id="i1", url=B, final_url="http://m.gazette.example/2025/06/11/c", headline="Ü\n\u2028")
        assert store.write("gazette", DAY, record, A)
        assert lines(tmp_path)[0]["headline"] == "Ü\n\u2028"
    with opened(tmp_path, clock) as store:
        for url in (A, "https://gazette.example/2025/06/11/a/", B, "https://gazette.example/2025/06/11/c"):
            assert store.seen(url)
            assert not store.due(url)
        assert not store.seen("https://gazette.example/2025/06/11/d")
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.glob("data/*/*")] == [f"data/gazette/{DAY}.jsonl"]


def test_one_story_under_two_addresses_is_one_line(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        assert store.write("gazette", DAY, Record(id="i1", url=A), A)
        assert not store.write("other", "2025-06-12", Record(id="i1", url=A), B)
        assert store.seen(B)
    assert len(lines(tmp_path)) == 1


def test_an_address_that_leads_to_one_on_disk_is_no_new_line_whatever_is_canonical_by_now(tmp_path: Path, clock: Clock) -> None:
    moved, short = "https://gazette.example/2025/06/11/renamed", "https://gazette.example/r/1"
    with opened(tmp_path, clock) as store:
        assert store.write("gazette", DAY, Record(id="i1", url=A, final_url=A), A)
        assert not store.write("gazette", DAY, Record(id="i2", url=moved, final_url=A), short)
        assert store.seen(short)
    assert len(lines(tmp_path)) == 1


def test_a_record_without_an_id_is_known_by_its_address(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        assert store.write("gazette", DAY, Record(), A)
        assert not store.write("gazette", DAY, Record(), A)
        assert store.write("gazette", DAY, Record(), B)


def test_without_its_state_the_store_knows_what_the_lines_say(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        store.write("gazette", DAY, Record(id="i1", url=A, requested_url=B), B)
    for path in (tmp_path / "state").iterdir():
        path.unlink()
    with opened(tmp_path, clock) as store:
        assert store.seen(A)
        assert store.seen(B)
        assert not store.write("gazette", DAY, Record(id="i1", url=A), A)


def test_a_state_that_cannot_be_read_is_moved_aside_and_made_anew(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        store.write("gazette", DAY, Record(id="i1", url=A), A)
    (tmp_path / "state/seen.sqlite3").write_bytes(b"no database at all, but long enough to be taken for the header of one" * 20)
    with opened(tmp_path, clock) as store:
        assert store.seen(A)
        assert "made anew" in store.repairs[0]
    assert (tmp_path / "state/seen.sqlite3.broken").exists()


def zeroed(page: int) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(4096 * (page - 1))
            file.write(bytes(4096))

    return damage


def without(table: str) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            db.execute(f"DROP TABLE {table}")

    return damage


DAMAGE = {f"page {page} is zero": zeroed(page) for page in range(1, 5)} | {f"no {t}": without(t) for t in ("address", "story", "file")}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_state_damaged_anywhere_is_made_anew_from_the_lines(tmp_path: Path, clock: Clock, damage: Callable[[Path], None]) -> None:
    with opened(tmp_path, clock) as store:
        store.write("gazette", DAY, Record(id="i1", url=A), A)
    damage(tmp_path / "state/seen.sqlite3")
    with opened(tmp_path, clock) as store:
        assert "made anew" in store.repairs[0]
        assert store.seen(A)
        assert not store.write("gazette", DAY, Record(id="i1", url=A), A)
        assert store.write("gazette", DAY, Record(id="i2", url=B), B)
    with opened(tmp_path, clock) as store:
        assert store.repairs == ()


def test_a_state_damaged_in_a_run_names_the_right_remedy(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        without("address")(tmp_path / "state/seen.sqlite3")
        with pytest.raises(OutputError, match=r"seen\.sqlite3: is damaged \(no such table: address\); .*delete it"):
            store.seen(A)


def test_lines_that_are_no_records_are_left_and_reported(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / f"data/gazette/{DAY}.jsonl"
    path.parent.mkdir(parents=True)
    path.write_bytes(b'{"url":"' + A.encode() + b'"}\nrubbish\n[1]\n' + b"[" * 100_000 + b'\n{"url":"' + B.encode() + b'"}\n')
    with opened(tmp_path, clock) as store:
        assert store.seen(A)
        assert store.seen(B)
        assert len(store.repairs) == 3
    with opened(tmp_path, clock) as store:
        assert store.repairs == ()


def test_lines_taken_away_by_a_person_stay_seen_and_lines_put_in_are_read(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / f"data/gazette/{DAY}.jsonl"
    with opened(tmp_path, clock) as store:
        store.write("gazette", DAY, Record(id="i1", url=A), A)
    path.write_text(json.dumps({"id": "i2", "url": B}) + "\n")
    with opened(tmp_path, clock) as store:
        assert store.seen(A)
        assert store.seen(B)
        assert not store.write("gazette", DAY, Record(id="i2", url=B), B)


def test_two_runs_at_once(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock):
        with pytest.raises(Busy) as busy, opened(tmp_path, clock):
            pass
        assert busy.value.holder == f"process {os.getpid()}, started 2025-06-15T15:06:40+00:00"
    with opened(tmp_path, clock):
        pass


def test_a_lock_file_left_by_a_run_that_died_holds_nobody_up(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state/lock").write_text('{"pid": 1, "started": "2025-01-01T00:00:00+00:00"}')
    with opened(tmp_path, clock) as store:
        assert store.due(A)


def test_threads_of_one_run_write_whole_lines(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:

        def ten(n: int) -> None:
            for i in range(10):
                store.write("gazette", DAY, Record(id=f"{n}-{i}", body="x" * 5000), f"{B}/{n}/{i}")

        threads = [threading.Thread(target=ten, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(str(line["id"]) for line in lines(tmp_path)) == sorted(f"{n}-{i}" for n in range(4) for i in range(10))


def test_what_failed_is_tried_again_at_growing_intervals_and_then_no_more(tmp_path: Path, clock: Clock) -> None:
    for wait in WAITS:
        with opened(tmp_path, clock) as store:
            assert store.due(A)
            store.failed(A, "TimedOut")
            assert store.due(A) == (wait == 0)
            clock.seconds += wait
            assert store.due(A)
            assert not store.seen(A)
    with opened(tmp_path, clock) as store:
        store.failed(A, "TimedOut")
        clock.seconds += 10 * 365 * 86400
        assert not store.due(A)
        assert store.due(B)


@pytest.mark.parametrize(("why", "waits"), WAITS_OF.items())
def test_what_is_unlikely_to_change_is_tried_less_often(tmp_path: Path, clock: Clock, why: str, waits: tuple[float, ...]) -> None:
    with opened(tmp_path, clock, keep=("article",)) as store:
        happens = store.left_out if why in get_args(Kind) else store.failed
        for wait in waits:
            happens(A, why)
            assert store.due(A) == (wait == 0)
            clock.seconds += wait
            assert store.due(A)
        happens(A, why)
        clock.seconds += 10 * 365 * 86400
        assert not store.due(A)


def test_trouble_of_changing_kinds_comes_to_an_end(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        asked = 0
        while store.due(A):
            (store.failed if asked % 2 else store.left_out)(A, "index" if asked % 2 == 0 else "TimedOut")
            clock.seconds += 10 * 86400
            asked += 1
    assert asked <= len(WAITS) + 1


def test_what_was_begun_and_not_ended_waits_for_the_next_run(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        for n in range(5):
            store.begun(f"{B}/{n}", "gazette")
        store.begun(B, "other")
        store.write("gazette", DAY, Record(id="i0", url=f"{B}/0"), f"{B}/0")
        store.failed(f"{B}/1", "TimedOut")
        store.failed(f"{B}/2", "TimedOut")
        store.failed(f"{B}/2", "TimedOut")
        store.left_out(f"{B}/3", "gallery")
    with opened(tmp_path, clock) as store:
        assert store.waiting("gazette") == [f"{B}/1", f"{B}/4"]
        clock.seconds += 3600
        assert store.waiting("gazette") == [f"{B}/1", f"{B}/2", f"{B}/4"]
    with opened(tmp_path, clock, keep=("gallery",)) as store:
        assert f"{B}/3" in store.waiting("gazette")


FIRST_VERSION = """
CREATE TABLE address (key TEXT PRIMARY KEY, outcome TEXT NOT NULL, why TEXT NOT NULL, attempts INTEGER NOT NULL, tried REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE story (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE file (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO address VALUES
    ('gazette.example/1', 'written', '', 0, 0),
    ('gazette.example/2', 'failed', 'TimedOut', 7, 1e9),
    ('gazette.example/3', 'left_out', 'index', 0, 1e9);
PRAGMA user_version = 1;
"""


def test_a_state_of_the_first_version_keeps_what_it_knows(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "state").mkdir()
    with closing(sqlite3.connect(tmp_path / "state/seen.sqlite3")) as db:
        db.executescript(FIRST_VERSION)
    for _ in range(2):
        with opened(tmp_path, clock) as store:
            assert store.repairs == ()
            assert store.seen("https://gazette.example/1")
            assert [store.due(f"https://gazette.example/{n}") for n in range(1, 5)] == [False, False, False, True]
            assert store.waiting("gazette") == []


def test_a_clock_put_back_makes_nothing_wait_for_years(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        store.failed(A, "TimedOut")
        store.failed(A, "TimedOut")
        assert not store.due(A)
        clock.seconds -= 5 * 365 * 86400
        assert store.due(A)


def test_what_was_left_out_is_not_asked_again_until_its_kind_is_kept(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock, keep=("article",)) as store:
        store.failed(A, "TimedOut")
        store.left_out(A, "gallery")
        assert not store.due(A)
        assert not store.seen(A)
    with opened(tmp_path, clock, keep=("article", "gallery")) as store:
        assert store.due(A)
        assert store.write("gazette", DAY, Record(id="i1", url=A), A)
    with opened(tmp_path, clock, keep=("article", "gallery")) as store:
        assert not store.due(A)


def test_what_is_written_stays_seen_whatever_fails_later(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        store.write("gazette", DAY, Record(id="i1", url=A), A)
        store.failed(A, "BadStatus")
        store.left_out(A, "index")
        assert store.seen(A)
        assert not store.due(A)


def test_a_failure_that_was_followed_by_success_is_forgotten(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path, clock) as store:
        store.failed(A, "TimedOut")
        assert store.write("gazette", DAY, Record(id="i1", url=A), A)
        assert store.seen(A)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "data").write_text("a file where the folder belongs")
    with pytest.raises(OutputError, match=r"data: cannot be written \(File exists\)"), opened(tmp_path, clock):
        pass


def test_a_state_that_takes_nothing_is_named_and_the_lock_is_given_back(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "state/seen.sqlite3").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"seen\.sqlite3: cannot be written"), opened(tmp_path, clock):
        pass
    (tmp_path / "state/seen.sqlite3").rmdir()
    with opened(tmp_path, clock):
        pass


def test_after_a_line_was_refused_the_store_takes_no_other(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with opened(tmp_path, clock) as store:
        store.write("gazette", DAY, Record(id="i1", url=A), A)
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", full)
            with pytest.raises(OutputError, match="No space left on device"):
                store.write("gazette", DAY, Record(id="i2", url=B), B)
        with pytest.raises(OutputError):
            store.write("gazette", DAY, Record(id="i2", url=B), B)
        assert not store.seen(B)
    with opened(tmp_path, clock) as store:
        assert store.due(B)
        assert store.write("gazette", DAY, Record(id="i2", url=B), B)
    assert [line["id"] for line in lines(tmp_path)] == ["i1", "i2"]
