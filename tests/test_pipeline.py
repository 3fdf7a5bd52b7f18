"""From a configuration to lines on disk, over real sockets and real processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from loopback import FETCHING, Site

from scraper.config import load
from scraper.discover import Found
from scraper.errors import Busy, ConfigError
from scraper.pipeline import run
from scraper.report import Report
from scraper.schema import record_schema
from scraper.writer import Store

NOW = datetime(2025, 6, 12, 8, tzinfo=UTC)
Sites = tuple[Site, Site]


def lines(folder: Path) -> list[dict[str, Any]]:
    """All records on disk; every line has to be one."""
    texts = [line for path in sorted(folder.glob("data/*/*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line) for line in texts]


def addresses(folder: Path) -> list[str]:
    return sorted(record["requested_url"] for record in lines(folder))


def everything(sites: Sites) -> list[str]:
    return sorted(a for site in sites for a in site.articles)


def counts(report: Report) -> dict[str, tuple[int, int, int]]:
    return {s.name: (s.found, s.known, s.written) for s in report.sources}


def start(config: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "scraper", "run", "--config", str(config)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_run_writes_what_is_new_and_the_next_one_nothing(config_file: Path, sites: Sites) -> None:
    folder = config_file.parent
    report = run(load(config_file), now=NOW)
    assert counts(report) == {"north": (8, 0, 8), "south": (8, 0, 8)}
    assert (report.status, report.failures) == (0, [])
    assert addresses(folder) == everything(sites)
    assert sorted(p.relative_to(folder / "data").as_posix() for p in folder.glob("data/*/*")) == [
        "north/2025-06-12.jsonl",
        "south/2025-06-12.jsonl",
    ]
    for record in lines(folder):
        jsonschema.validate(record, record_schema())

    again = run(load(config_file), now=NOW)
    assert counts(again) == {"north": (8, 8, 0), "south": (8, 8, 0)}
    assert again.status == 0
    assert addresses(folder) == everything(sites)
    assert {n for path, n in sites[0].asked.items() if "berth" in path} == {1}
    assert len(list(folder.glob("runs/*.json"))) == 2


def test_a_failed_page_is_counted_and_stops_nothing(config_file: Path, sites: Sites) -> None:
    broken = sites[0].articles[2]
    sites[0].broken.add(broken.removeprefix(sites[0].home))
    report = run(load(config_file), now=NOW)
    assert counts(report) == {"north": (8, 0, 7), "south": (8, 0, 8)}
    assert report.status == 1
    assert [(f["stage"], f["error"], f["url"], f["status"]) for f in report.failures] == [("fetch", "BadStatus", broken, 404)]
    assert broken not in addresses(config_file.parent)


def test_a_feed_that_fails_is_reported_and_the_rest_is_taken(config_file: Path, sites: Sites) -> None:
    sites[0].broken.add("/feed.xml")
    report = run(load(config_file), names=["north"], now=NOW)
    assert counts(report) == {"north": (5, 0, 5)}
    assert [(f["stage"], f["url"]) for f in report.failures] == [("discover", f"{sites[0].home}/feed.xml")]
    assert report.status == 1


DEADLY = """
import os, signal
from scraper import extractor

def extract_page(page, site):
    if page.url.endswith("/berth-3-to-be-dredged-before-autumn"):
        os.kill(os.getpid(), signal.SIGSEGV)
    if page.url.endswith("/berth-5-to-be-dredged-before-autumn"):
        raise KeyError("headline")
    return extractor.extract_page(page, site)
"""


def test_a_worker_that_dies_and_a_bug_cost_one_page_each(
    config_file: Path, sites: Sites, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deadly.py").write_text(DEADLY)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("scraper.pipeline.READ", "deadly:extract_page")
    report = run(load(config_file), names=["north"], now=NOW)
    assert counts(report) == {"north": (8, 0, 6)}
    assert {f["url"]: f["error"] for f in report.failures} == {sites[0].articles[2]: "Crashed", sites[0].articles[4]: "Bug"}
    assert {Path(f["kept"]).parent for f in report.failures} == {tmp_path / "state" / "kept"}
    assert report.status == 1


def test_a_bug_in_discovery_or_fetching_is_named_and_stops_no_other_source(
    config_file: Path, sites: Sites, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def discover(source, fetch):  # type: ignore[no-untyped-def]
        if source.name == "south":
            raise KeyError("loc")
        for address in sites[0].articles[:2]:
            yield Found(address, source.feeds[0])

    monkeypatch.setattr("scraper.pipeline.discover", discover)
    report = run(load(config_file), now=NOW)
    assert counts(report) == {"north": (2, 0, 2), "south": (0, 0, 0)}
    assert [(f["error"], f["url"], f["why"]) for f in report.failures] == [("Bug", "discovery of south", "KeyError: 'loc'")]

    async def fetch(self, url, **_):  # type: ignore[no-untyped-def]
        raise ZeroDivisionError

    monkeypatch.setattr("scraper.fetcher.client.Fetcher.fetch", fetch)
    monkeypatch.setattr("scraper.pipeline.discover", discover)
    (config_file.parent / "state/seen.sqlite3").unlink()
    shutil.rmtree(config_file.parent / "data")
    report = run(load(config_file), names=["north"], now=NOW)
    assert [(f["error"], f["url"]) for f in report.failures] == [("Bug", a) for a in sites[0].articles[:2]]


def test_nothing_discovered_is_a_warning(config_file: Path, sites: Sites) -> None:
    config_file.write_text(FETCHING + sites[0].source("north", more="include = ['/never/']"))
    report = run(load(config_file), now=NOW)
    assert report.sources[0].warnings
    assert report.status == 0


def test_what_is_no_article_is_left_out_by_kind_and_not_asked_for_again(config_file: Path, sites: Sites) -> None:
    config_file.write_text('keep = ["gallery"]\n' + FETCHING + sites[0].source("north"))
    report = run(load(config_file), now=NOW)
    row = report.sources[0]
    assert (row.written, row.left_out["article"], report.status) == (0, 8, 0)
    assert run(load(config_file), now=NOW).total("fetched") == 0
    config_file.write_text('keep = ["gallery", "article"]\n' + FETCHING + sites[0].source("north"))
    assert run(load(config_file), now=NOW).total("written") == 8


def test_one_text_at_many_addresses_is_an_error_page_and_its_stories_are_asked_for_again(config_file: Path, sites: Sites) -> None:
    sites[0].same |= {a.removeprefix(sites[0].home) for a in sites[0].articles[4:]}
    report = run(load(config_file), names=["north"], now=NOW)
    assert counts(report) == {"north": (8, 0, 5)}
    (first,) = set(sites[0].articles[4:]) & set(addresses(config_file.parent))
    assert {(f["error"], f["other"]) for f in report.failures} == {("SameText", first)}
    sites[0].same.clear()
    assert run(load(config_file), names=["north"], now=NOW + timedelta(hours=1)).total("written") == 3


def test_limit_and_dry_run(config_file: Path, sites: Sites) -> None:
    dry = run(load(config_file), now=NOW, dry_run=True)
    assert sorted(dry.new) == everything(sites)
    assert not list(config_file.parent.glob("runs/*"))
    assert not lines(config_file.parent)
    assert not any("berth" in path for path in sites[0].asked)
    some = run(load(config_file), now=NOW, limit=3)
    assert counts(some) == {"north": (8, 0, 3), "south": (8, 0, 3)}
    assert some.sources[0].over_limit == 5
    rest = run(load(config_file), now=NOW)
    assert counts(rest) == {"north": (8, 3, 5), "south": (8, 3, 5)}


def test_two_sources_with_the_same_story(config_file: Path, sites: Sites) -> None:
    config_file.write_text(FETCHING + sites[0].source("one") + sites[0].source("two"))
    report = run(load(config_file), now=NOW)
    assert report.total("written") == 8
    assert report.total("duplicates") == 8
    assert addresses(config_file.parent) == sites[0].articles


def test_sources_are_chosen_by_name_or_by_being_enabled(config_file: Path, sites: Sites) -> None:
    config_file.write_text(FETCHING + sites[0].source("north") + sites[1].source("south", more="enabled = false"))
    config = load(config_file)
    assert [s.name for s in run(config, now=NOW, dry_run=True).sources] == ["north"]
    assert [s.name for s in run(config, now=NOW, dry_run=True, names=["south"]).sources] == ["south"]
    with pytest.raises(ConfigError, match=r"'sout'.*did you mean south\?"):
        run(config, names=["sout"])


def feed_alone(site: Site, more: str = "") -> str:
    """A configuration in which what the sitemap and the section page list is listed no more."""
    return FETCHING + f'[[source]]\nname = "north"\nfeeds = ["{site.home}/feed.xml"]\nlanguage = "en"\n{more}\n'


@pytest.mark.parametrize("trouble", ["broken", "away"])
def test_what_was_in_trouble_is_asked_for_again_though_nothing_lists_it_any_more(config_file: Path, sites: Sites, trouble: str) -> None:
    late = sites[0].articles[4]
    paths: set[str] = getattr(sites[0], trouble)
    paths.add(late.removeprefix(sites[0].home))
    run(load(config_file), names=["north"], now=NOW)
    assert late not in addresses(config_file.parent)
    paths.clear()
    later = NOW + timedelta(hours=1)

    config_file.write_text(feed_alone(sites[0], more="exclude = ['berth-5']"))
    assert counts(run(load(config_file), now=later)) == {"north": (3, 3, 0)}
    config_file.write_text(feed_alone(sites[0]))
    assert run(load(config_file), now=later, dry_run=True).new == [late]
    assert counts(run(load(config_file), now=later)) == {"north": (3 + 1, 3, 1)}
    assert addresses(config_file.parent) == sites[0].articles


def test_what_waits_from_earlier_runs_takes_half_of_the_limit(config_file: Path, sites: Sites) -> None:
    sites[0].broken |= {a.removeprefix(sites[0].home) for a in sites[0].articles[3:]}
    run(load(config_file), names=["north"], now=NOW)
    sites[0].broken.clear()
    shutil.rmtree(config_file.parent / "data")
    (row,) = run(load(config_file), names=["north"], now=NOW, limit=2).sources
    assert (row.written, row.known, row.over_limit, row.unfinished) == (2, 3, 3, 0)


def test_what_a_killed_run_had_begun_is_ended_though_nothing_lists_it_any_more(config_file: Path, sites: Sites) -> None:
    sites[0].hold_after = 4
    with start(config_file) as process:
        assert sites[0].holding.wait(30)
        process.kill()
    begun = {sites[0].home + path for path in sites[0].asked if "berth" in path}
    assert begun - set(addresses(config_file.parent))
    sites[0].release.set()
    config_file.write_text(feed_alone(sites[0]))
    run(load(config_file), now=NOW)
    assert begun <= set(addresses(config_file.parent))


def test_killed_in_the_middle_loses_nothing_and_repeats_nothing(config_file: Path, sites: Sites) -> None:
    sites[0].hold_after = 4
    with start(config_file) as process:
        assert sites[0].holding.wait(30)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    before = addresses(config_file.parent)
    assert len(before) < 16
    sites[0].release.set()
    run(load(config_file), now=NOW)
    assert addresses(config_file.parent) == everything(sites)


def test_a_second_run_is_told_to_wait_and_a_signal_ends_the_first_in_order(config_file: Path, sites: Sites) -> None:
    folder = config_file.parent
    sites[0].hold_after = 4
    with start(config_file) as first:
        assert sites[0].holding.wait(30)
        with start(config_file) as second:
            _, said = second.communicate(timeout=30)
        assert second.returncode == 75
        assert f"process {first.pid}" in said
        first.send_signal(signal.SIGINT)
        summary, _ = first.communicate(timeout=30)
    assert first.returncode == 130
    assert "Interrupted by SIGINT" in summary
    (said_file,) = folder.glob("runs/*.json")
    report = json.loads(said_file.read_text())
    assert (report["interrupted"], report["status"]) == ("SIGINT", 130)
    assert report["written"] == len(lines(folder))
    assert sum(s["unfinished"] for s in report["sources"]) > 0
    sites[0].release.set()
    run(load(config_file), now=NOW)
    assert addresses(folder) == everything(sites)


def test_a_second_signal_does_not_cost_the_report(config_file: Path, sites: Sites, monkeypatch: pytest.MonkeyPatch) -> None:
    def progress(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    def to_dict(report: Report) -> dict[str, Any]:
        os.kill(os.getpid(), signal.SIGHUP)
        return whole(report)

    whole = Report.to_dict
    monkeypatch.setattr(Report, "to_dict", to_dict)
    before = signal.getsignal(signal.SIGHUP)
    report = run(load(config_file), now=NOW, progress=progress)
    assert (report.interrupted, report.status) == ("SIGTERM", 143)
    (file,) = config_file.parent.glob("runs/*")
    assert json.loads(file.read_text())["interrupted"] == "SIGTERM"
    assert signal.getsignal(signal.SIGHUP) is before


def test_workers_that_cannot_start_stop_the_run_with_one_line(
    config_file: Path, sites: Sites, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scraper").mkdir()
    (tmp_path / "scraper/__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    report = run(load(config_file), now=NOW)
    assert "No module named" in str(report.stopped)
    assert len(str(report.stopped).splitlines()) == 1
    assert report.status == 3


def test_what_the_machine_lacks_at_the_start_stops_the_run_with_one_line(config_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def start(*_: object) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr("scraper.pool._Worker.start", start)
    report = run(load(config_file), now=NOW)
    assert "Too many open files" in str(report.stopped)
    assert report.file is not None


def test_two_configurations_with_one_data_folder_do_not_collide(config_file: Path) -> None:
    config = load(config_file)
    with Store(config.data, config.state.with_name("another")), pytest.raises(Busy, match="data"):
        run(config, now=NOW)


def test_a_full_disk_stops_the_run_and_says_so(config_file: Path, sites: Sites) -> None:
    (config_file.parent / "data").mkdir()
    (config_file.parent / "data" / "north").write_text("a file where a folder belongs")
    report = run(load(config_file), names=["north"], now=NOW)
    assert report.stopped is not None
    assert "north" in report.stopped
    assert report.status == 3
