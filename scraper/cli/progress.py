"""What a run tells on stderr while it goes on."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from scraper.cli.streams import say, to_stderr

if TYPE_CHECKING:
    from scraper.report import Report


class Progress:
    """A run on stderr: a line for each problem, a few of a kind; on a terminal, one line that counts; with -v, a line for each page."""

    FEW = 3  # lines of one kind of problem of one source: a feed of dead addresses is no mail of a thousand lines

    def __init__(self, *, verbose: bool) -> None:
        self.verbose, self.counting = verbose, sys.stderr.isatty() and not verbose
        self.said: Counter[tuple[str, str]] = Counter()

    def show(self, report: Report, source: str, outcome: str, about: str) -> None:
        if outcome in ("failed", "warned"):
            kind = (source, about.partition(":")[0] if outcome == "failed" else "warnings")
            self.said[kind] += 1
            if self.verbose or self.said[kind] <= self.FEW:
                self._clear()
                say(f"{source}: {about}")
        elif self.verbose:
            say(f"{source}: {outcome.replace('_', ' ')}: {about}")
        if self.counting:
            counts = f"{report.total('written')} written, {report.total('known')} known, {report.total('pages_failed')} failed"
            to_stderr(f"\r\x1b[K{counts}  {source}")

    def unsaid(self) -> list[str]:
        """A line for each kind of problem that had more than a few."""
        more = {} if self.verbose else {kind: n - self.FEW for kind, n in self.said.items() if n > self.FEW}
        return [f"{source}: {kind}: and {n} more" for (source, kind), n in more.items()]

    def _clear(self) -> None:
        if self.counting:
            to_stderr("\r\x1b[K")

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()
