"""What a run did: counted while it runs, one screen for a person, one file for a machine.

Every address that was found ends in exactly one count of its source, so that the counts of a source add up to `found`:
known, postponed, over_limit, duplicates, written, left out by kind, failed, unfinished.
"""

from __future__ import annotations

import json
import platform
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from scraper.config import without_credentials
from scraper.errors import OutputError, ScrapeError
from scraper.text import printable
from scraper.writer import Whole, keep_newest

_PACKAGES = ("scraper", "httpx", "selectolax", "trafilatura", "dateparser", "numpy")
KEPT = 1_000  # reports, the newest: six weeks of a run an hour
_ROWS = 12  # of sources, and of failures, on the screen


@dataclass
class SourceReport:
    """Counts of addresses, unless said otherwise."""

    name: str
    found: int = 0
    known: int = 0  # on disk since an earlier run
    postponed: int = 0  # left out or failed in an earlier run, and not due again
    over_limit: int = 0  # new, but more than --limit
    fetched: int = 0  # answers, also of those that then failed
    written: int = 0
    duplicates: int = 0  # turned out to be a story that is on disk under another address, or was offered twice
    left_out: Counter[str] = field(default_factory=Counter)  # by kind of page
    failures: list[dict[str, Any]] = field(default_factory=list)  # ScrapeError.to_dict() each, and the stage it failed at
    pages_failed: int = 0
    warnings: list[str] = field(default_factory=list)
    seconds: float = 0.0  # wall clock

    def fail(self, failure: ScrapeError, stage: str) -> None:
        """Stage is `discover` (a feed, sitemap or section page), `fetch` or `read`."""
        facts = {k: without_credentials(v) if isinstance(v, str) else v for k, v in failure.to_dict().items()}
        self.failures.append({"stage": stage} | facts)
        self.pages_failed += stage != "discover"

    @property
    def unfinished(self) -> int:
        """What an interrupted run had found and not yet done; the next run does it."""
        done = self.known + self.postponed + self.over_limit + self.written + self.duplicates + self.left_out.total() + self.pages_failed
        return self.found - done

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "found": self.found,
            "known": self.known,
            "postponed": self.postponed,
            "over_limit": self.over_limit,
            "fetched": self.fetched,
            "written": self.written,
            "duplicates": self.duplicates,
            "left_out": dict(self.left_out),
            "failed": self.pages_failed,
            "unfinished": self.unfinished,
            "failures": self.failures,
            "warnings": self.warnings,
            "seconds": round(self.seconds, 3),
        }


@dataclass
class Report:
    started: datetime  # aware, UTC
    config: str
    data: str
    dry_run: bool = False
    sources: list[SourceReport] = field(default_factory=list)
    seconds: float = 0.0  # wall clock
    interrupted: str | None = None  # the signal that ended the run before its time
    stopped: str | None = None  # what made going on pointless, such as a full disk
    repairs: list[str] = field(default_factory=list)  # what an earlier run's sudden end had left on disk
    new: list[str] = field(default_factory=list)  # of a dry run: the addresses that a run would fetch
    file: Path | None = None  # where it was written

    def total(self, count: str) -> int:
        return sum(getattr(s, count) for s in self.sources)

    @property
    def failures(self) -> list[dict[str, Any]]:
        return [f for s in self.sources for f in s.failures]

    @property
    def status(self) -> int:
        """Exit status: 0 nothing failed, 1 something did, 3 something did and nothing was written; 128 + n after signal n."""
        if self.interrupted:
            return 128 + {"SIGHUP": 1, "SIGINT": 2, "SIGTERM": 15}[self.interrupted]
        if not self.failures and not self.stopped:
            return 0
        return 1 if self.total("written") else 3

    def to_dict(self) -> dict[str, Any]:
        return {
            "started": self.started.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "seconds": round(self.seconds, 3),
            "config": self.config,
            "data": self.data,
            "status": self.status,
            "interrupted": self.interrupted,
            "stopped": self.stopped,
            "repairs": self.repairs,
            "written": self.total("written"),
            "failed": self.total("pages_failed"),
            "versions": {"python": platform.python_version()} | {p: _version(p) for p in _PACKAGES},
            "sources": [s.to_dict() for s in self.sources],
        }

    def write(self, folder: Path) -> Path:
        """`<folder>/<started>.json`, whole or not at all; a second run within the second gets a number of its own. The oldest go when
        there are more than KEPT.

        Raises OutputError.
        """
        name = f"{self.started:%Y-%m-%dT%H%M%SZ}"
        path, n = folder / f"{name}.json", 1
        while path.exists():
            path, n = folder / f"{name}-{n + 1}.json", n + 1
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(str(folder), error.strerror or str(error)) from error
        with Whole(path) as file:
            file.write(json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n")
        self.file = path
        keep_newest(folder, "*Z*.json", KEPT)
        return path

    def screen(self) -> str:
        """The summary for a person: at most some forty lines, however many sources there are."""
        return "\n".join([*_table(self.sources), *_left_out(self), *_warnings(self), *_failed(self.sources), *self._end()])

    def _end(self) -> Iterable[str]:
        yield ""
        written, seconds = self.total("written"), f"{self.seconds:.1f} s"
        if self.dry_run:
            yield f"Dry run: {len(self.new)} addresses would be fetched; nothing was written. {seconds}"
            return
        where = f" in {self.data}" if written else ""
        yield f"{written} new {'record' if written == 1 else 'records'}{where}, {len(self.failures)} failed. {seconds}"
        if self.file:
            yield f"All of it for a machine: {self.file}"
        if self.stopped:
            yield f"STOPPED: {printable(self.stopped)}"
        if self.interrupted:
            yield f"Interrupted by {self.interrupted}; what is written is whole, and the next run goes on from here."


def _table(sources: list[SourceReport]) -> Iterable[str]:
    shown = sorted(sources, key=lambda s: (not s.failures, not s.warnings, -s.written))[:_ROWS]
    shown = [s for s in sources if s in shown]  # in the order of the configuration
    width = max([len(s.name) for s in shown], default=6)
    yield f"{'source':{width}}  {'found':>6} {'known':>6} {'written':>7} {'left out':>8} {'failed':>6}   seconds"
    for s in shown:
        left = s.left_out.total() + s.duplicates + s.over_limit + s.postponed
        yield f"{s.name:{width}}  {s.found:6} {s.known:6} {s.written:7} {left:8} {len(s.failures):6} {s.seconds:9.1f}"
    if rest := len(sources) - len(shown):
        yield f"and {rest} more sources"


def _left_out(report: Report) -> Iterable[str]:
    kinds: Counter[str] = sum((s.left_out for s in report.sources), Counter())
    parts = [f"{n} of kind {kind}" for kind, n in kinds.most_common()]
    for count, meaning in (
        ("duplicates", "known under another address"),
        ("over_limit", "over the limit"),
        ("postponed", "left out or failed before and not due again"),
        ("unfinished", "not begun or not ended"),
    ):
        if (n := report.total(count)) and not (report.dry_run and count == "unfinished"):
            parts.append(f"{n} {meaning}")
    if parts:
        yield f"\nLeft out: {', '.join(parts)}"


def _warnings(report: Report) -> Iterable[str]:
    lines = [f"  {r}" for r in report.repairs] + [f"  {s.name}: {w}" for s in report.sources for w in s.warnings]
    if lines:
        yield "\nWarnings:"
        yield from _first(lines)


def _failed(sources: list[SourceReport]) -> Iterable[str]:
    failures = [(s.name, f) for s in sources for f in s.failures]
    if failures:
        counts = Counter(f["error"] for _, f in failures)
        yield "\nFailed: " + ", ".join(f"{n} {error}" for error, n in counts.most_common())
        yield from _first([f"  {name}: {f['error']}: {f['says']}" for name, f in _by_weight(failures)])


def _by_weight(failures: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, dict[str, Any]]]:
    """Bugs first, then the feeds and sitemaps that told nothing, then one page of each kind of failure and source, before more of them."""
    met: Counter[tuple[str, str]] = Counter()
    ranks = []
    for name, failure in failures:
        met[name, failure["error"]] += 1
        ranks.append((failure["error"] != "Bug", failure["stage"] != "discover", met[name, failure["error"]]))
    return [failures[n] for n in sorted(range(len(failures)), key=ranks.__getitem__)]


def _first(lines: list[str]) -> list[str]:
    lines = [line if len(line) <= 200 else line[:199] + "…" for line in map(printable, lines)]
    return lines if len(lines) <= _ROWS else [*lines[: _ROWS - 1], f"  and {len(lines) - _ROWS + 1} more"]


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
