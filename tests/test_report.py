"""The counts add up, the exit status follows from them, and a person finds what failed on one screen."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.errors import BadStatus, Bug, NothingFound, OutputError, TimedOut
from scraper.report import Report, SourceReport

STARTED = datetime(2025, 6, 12, 8, 30, 5, tzinfo=UTC)


def report(*sources: SourceReport) -> Report:
    return Report(STARTED, "config.toml", "data", sources=list(sources))


def source(name: str = "ledger", *, written: int = 0, failed: int = 0) -> SourceReport:
    row = SourceReport(name, found=written + failed, fetched=written, written=written)
    for n in range(failed):
        row.fail(BadStatus(f"https://ledger.example/{n}", 404), "fetch")
    return row


@pytest.mark.parametrize(
    ("row", "status"),
    [
        (source(), 0),
        (source(written=2), 0),
        (source(written=2, failed=1), 1),
        (source(failed=2), 3),
    ],
)
def test_the_exit_status(row: SourceReport, status: int) -> None:
    assert report(row).status == status


@pytest.mark.parametrize(("written", "status"), [(0, 3), (1, 1)])
def test_a_bug_and_a_stop_are_failures_like_others(written: int, status: int) -> None:
    row = source(written=written)
    row.fail(Bug("https://ledger.example/1", "KeyError: 'x'", "kept.html", "Traceback ..."), "read")
    assert report(row).status == status
    stopped = report(source(written=written))
    stopped.stopped = "no space"
    assert stopped.status == status


@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_decides_the_status(name: str, status: int) -> None:
    ended = report(source(written=1, failed=1))
    ended.interrupted = name
    assert ended.status == status
    assert f"Interrupted by {name}" in ended.screen()


def test_every_found_address_has_one_count() -> None:
    row = SourceReport("ledger", found=20, known=5, postponed=1, over_limit=2, written=3, duplicates=1)
    row.left_out["index"] += 2
    row.fail(TimedOut("https://ledger.example/1", 30), "fetch")
    row.fail(BadStatus("https://ledger.example/feed", 500), "discover")
    assert row.pages_failed == 1
    assert row.unfinished == 5


def test_the_file_for_a_machine(tmp_path: Path) -> None:
    row = source(written=2, failed=1)
    row.left_out["index"] += 1
    row.warnings.append(str(NothingFound("https://ledger.example/feed", "feed", "no items")))
    one = report(row)
    path = one.write(tmp_path / "runs")
    assert path.name == "2025-06-12T083005Z.json"
    said = json.loads(path.read_text(encoding="utf-8"))
    assert said["started"] == "2025-06-12T08:30:05Z"
    assert (said["written"], said["failed"], said["status"]) == (2, 1, 1)
    assert said["versions"]["scraper"]
    assert said["sources"][0]["left_out"] == {"index": 1}
    assert said["sources"][0]["failures"] == [
        {
            "stage": "fetch",
            "error": "BadStatus",
            "says": str(BadStatus("https://ledger.example/0", 404)),
            "url": "https://ledger.example/0",
            "status": 404,
        }
    ]
    assert one.write(tmp_path / "runs").name == "2025-06-12T083005Z-2.json"
    assert {p.suffix for p in (tmp_path / "runs").iterdir()} == {".json"}


def test_the_newest_reports_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.report.KEPT", 3)
    folder = tmp_path / "runs"
    folder.mkdir()
    (folder / "notes.txt").touch()
    for n in range(4):
        one = Report(STARTED.replace(year=2020 + n), "config.toml", "data").write(folder)
        os.utime(one, (n, n))
    newest = report(source()).write(folder)
    assert sorted(p.name[:4] for p in folder.iterdir()) == ["2022", "2023", "2025", "note"]
    assert newest.exists()


def test_a_report_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("a file where a folder belongs")
    with pytest.raises(OutputError, match="runs"):
        report(source()).write(tmp_path / "runs")


def test_credentials_are_not_kept() -> None:
    row = SourceReport("ledger")
    row.fail(BadStatus("https://jane:hunter2@ledger.example/1", 404), "fetch")
    one = report(row)
    assert "hunter2" not in one.screen() + json.dumps(one.to_dict())


def test_the_screen_names_what_was_left_out_and_what_failed() -> None:
    row = source(written=2, failed=1)
    row.found += 3
    row.left_out["index"] += 2
    row.over_limit = 1
    row.warnings.append("no items in the feed")
    screen = report(row).screen()
    for part in (
        "ledger",
        "2 of kind index",
        "1 over the limit",
        "1 BadStatus",
        "https://ledger.example/0",
        "no items",
        "2 new records in data",
    ):
        assert part in screen


def test_the_last_line_counts_what_the_table_and_the_status_do() -> None:
    row = source()
    row.fail(BadStatus("https://ledger.example/feed", 500), "discover")
    assert "0 new records, 1 failed" in report(row).screen()


def test_what_a_dry_run_would_fetch_is_not_left_out() -> None:
    dry = report(SourceReport("ledger", found=3, known=1))
    dry.dry_run, dry.new = True, ["https://ledger.example/1", "https://ledger.example/2"]
    assert "Left out" not in dry.screen()
    assert "2 addresses would be fetched" in dry.screen()


def test_one_screen_however_much_there_is() -> None:
    rows = [source(f"quiet-{n}") for n in range(100)] + [source(f"loud-{n}", written=1, failed=50) for n in range(30)]
    screen = report(*rows).screen()
    assert len(screen.splitlines()) <= 42
    assert "loud-0" in screen
    assert "quiet-0" not in screen
    assert "more sources" in screen


def test_a_bug_comes_first_among_failures() -> None:
    row = source(failed=50)
    row.fail(Bug("https://ledger.example/x", "KeyError: 'x'", "kept.html", "Traceback ..."), "read")
    assert "a bug of this program (KeyError: 'x')" in report(row).screen()


def test_a_feed_that_tells_nothing_comes_before_pages_and_of_each_kind_one_before_more() -> None:
    row = source("ledger", failed=50)
    row.fail(TimedOut("https://ledger.example/slow", 30.0), "fetch")
    row.fail(BadStatus("https://ledger.example/feed.xml", 500), "discover")
    listed = [line.split() for line in report(row, source("tide", failed=1)).screen().splitlines() if line.startswith("  ")]
    assert listed[0][:3] == ["ledger:", "BadStatus:", "https://ledger.example/feed.xml:"]
    assert [line[:2] for line in listed[1:5]] == [
        ["ledger:", "BadStatus:"],
        ["ledger:", "TimedOut:"],
        ["tide:", "BadStatus:"],
        ["ledger:", "BadStatus:"],
    ]
