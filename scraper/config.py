"""config.toml -> Config. Every fault is a ConfigError that names the file, the key and the remedy; the network is not asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scraper.record import Kind


@dataclass(frozen=True, slots=True)
class Fetching:
    """How the network is asked. Seconds and bytes."""

    user_agent: str = "scraper/0.1 (+https://example.org/bot; bot@example.org)"
    timeout: float = 30.0  # for the whole exchange, redirects included
    max_bytes: int = 5_000_000  # of one answer, unpacked
    delay: float = 5.0  # between two requests to one host; a longer crawl delay of the host's robots.txt wins
    concurrency: int = 8  # hosts asked at the same time
    retries: int = 2
    obey_robots: bool = True
    allow_private: bool = False  # whether addresses outside the public network may be asked


@dataclass(frozen=True, slots=True)
class Source:
    """One `[[source]]`: where its addresses come from, and what is known of its pages beforehand."""

    name: str
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    include: tuple[str, ...] = ()  # patterns, searched in the address; none: all
    exclude: tuple[str, ...] = ()
    language: str | None = None
    timezone: str | None = None
    country: str | None = None
    delay: float | None = None
    selectors: Mapping[str, str] = field(default_factory=dict)  # field -> CSS selector
    replay: Path | None = None  # a folder of pages that answer instead of the network
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Config:
    path: Path
    data: Path = Path("data")
    runs: Path = Path("runs")
    state: Path = Path("state")
    keep: tuple[Kind, ...] = ("article", "live_blog")
    workers: int = 0  # processes that extract; 0: one a core
    fetching: Fetching = field(default_factory=Fetching)
    sources: tuple[Source, ...] = ()
