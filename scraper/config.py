"""config.toml -> Config. Every fault is a ConfigError that names the file, the key and the remedy; the network is not asked."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from importlib import resources
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from scraper.errors import ConfigError
from scraper.record import Kind, Record

# The fields that a source's `selectors` may name elements for: those that hear `witnesses.rule`, image, and the body.
SELECTABLE: tuple[str, ...] = (
    "headline",
    "kicker",
    "deck",
    "section",
    "byline",
    "authors",
    "dateline",
    "published",
    "modified",
    "body",
    "source",
    "image",
    "tags",
)
KEEP: tuple[Kind, ...] = ("article", "live_blog")  # the kinds of page that become records


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
    selectors: Mapping[str, str] = field(default_factory=dict)  # one of SELECTABLE -> CSS selector
    replay: Path | None = None  # a folder of pages that answer instead of the network
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Config:
    path: Path
    data: Path = Path("data")
    runs: Path = Path("runs")
    state: Path = Path("state")
    keep: tuple[Kind, ...] = KEEP
    workers: int = 0  # processes that extract; 0: one a core
    fetching: Fetching = field(default_factory=Fetching)
    sources: tuple[Source, ...] = ()


def load(path: Path | str, *, sources: bool = True) -> Config:
    """Read a configuration. Relative paths in it are relative to the file. `sources`: whether it has to have any.

    Raises `ExceptionGroup` of one ConfigError a fault: all of them at once, so that a file is mended in one go.
    """
    path = Path(path)
    faults: list[ConfigError] = []

    def fault(key: str, why: str) -> None:
        faults.append(ConfigError(str(path), key, why))

    given = _parsed(path, fault)
    config = _config(path, given, fault) if given is not None else None
    if sources and given is not None and not given.get("source"):
        fault("source", "there is none; add a [[source]] table with a name and its feeds, sitemaps or sections")
    if faults or config is None:
        raise ExceptionGroup(f"{path} is not a usable configuration", faults)
    return config


Fault = Callable[[str, str], None]  # key, why with the remedy
Reader = Callable[[Any, str, Fault], Any]  # value, key, where to complain -> the value, or anything once it has complained


def _parsed(path: Path, fault: Fault) -> dict[str, Any] | None:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as e:
        where = re.search(r"line \d+, column \d+", str(e))
        fault(where[0] if where else "end of the file", f"not TOML: {str(e).partition(' (at ')[0]}; mend this line")
    except UnicodeDecodeError as e:
        fault(f"byte {e.start}", "not UTF-8; save the file as UTF-8")
    except FileNotFoundError:
        fault("file", "there is none; name one with --config, or run where config.toml is")
    except OSError as e:
        fault("file", f"cannot be read ({e.strerror}); check its kind and its permissions")
    return None


def _config(path: Path, given: dict[str, Any], fault: Fault) -> Config:
    base = path.parent
    values = _table(given, _GLOBAL, "", fault)
    for name in ("data", "runs", "state"):
        values[name] = base / (values.get(name) or name)
    fetching = values.pop("fetching", {})
    tables = values.pop("source", [])
    sources = [_source(table, i, base, fault) for i, table in enumerate(tables)]
    first: dict[str, int] = {}
    for i, table in enumerate(tables):
        name = str(table.get("name")).casefold()  # data/<name>/ would be one folder on a disk that folds case
        if "name" in table and first.setdefault(name, i) != i:
            fault(f"source[{i + 1}].name", f"{table['name']!r} is the name of source[{first[name] + 1}] too; give each its own")
    return Config(path=path, fetching=Fetching(**fetching), sources=tuple(s for s in sources if s), **values)


def _source(given: dict[str, Any], i: int, base: Path, fault: Fault) -> Source | None:
    where = f'source "{given["name"]}".' if isinstance(given.get("name"), str) else f"source[{i + 1}]."
    values = _table(given, _SOURCE, where, fault)
    if "name" not in given:
        fault(f"{where}name", "is missing; it names the folder under data/")
    if not any(given.get(k) for k in ("feeds", "sitemaps", "sections")):
        fault(f"{where}feeds", "nothing to discover addresses from; give at least one of feeds, sitemaps, sections")
    if isinstance(values.get("replay"), str):
        values["replay"] = base / values["replay"]
        if not values["replay"].is_dir():
            fault(f"{where}replay", f"{values['replay']} is not a folder; give one with pages to replay, relative to the configuration")
    return Source(**values) if isinstance(values.get("name"), str) else None


def _table(given: dict[str, Any], readers: Mapping[str, Reader], where: str, fault: Fault) -> dict[str, Any]:
    """The values of one table, each read by its reader; keys that nothing reads are faults."""
    values = {}
    for key, value in given.items():
        if key not in readers:
            fault(f"{where}{key}", f"no such key; {did_you_mean(key, readers)}")
        else:
            values[key] = readers[key](value, f"{where}{key}", fault)
    return values


def _fetching(value: Any, key: str, fault: Fault) -> dict[str, Any]:
    if isinstance(value, dict):
        return _table(value, _FETCHING, f"{key}.", fault)
    fault(key, "has to be a table; write [fetching] on a line of its own and its keys below")
    return {}


def _sources(value: Any, key: str, fault: Fault) -> list[dict[str, Any]]:
    if isinstance(value, list) and all(isinstance(v, dict) for v in value):
        return value
    fault(key, "has to be a list of tables; write [[source]] with two brackets on each side")
    return []


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The remedy for a name that is none: the nearest known ones, or all."""
    known = sorted(known)
    near = difflib.get_close_matches(word, known, n=2)
    return f"did you mean {' or '.join(near)}?" if near else f"known are {', '.join(known)}"


def _text(value: Any, key: str, fault: Fault) -> str | None:
    if isinstance(value, str) and value.strip() and value.isprintable():
        return value
    wanted = "one line of printable signs" if isinstance(value, str) else "a text in quotes"
    fault(key, f"has to be {wanted}, not {_shown(value)}")
    return None


def _flag(value: Any, key: str, fault: Fault) -> bool:
    if not isinstance(value, bool):
        fault(key, f"has to be true or false, not {_shown(value)}")
    return bool(value)


def _number(low: float, high: float, *, whole: bool = False) -> Reader:
    def read(value: Any, key: str, fault: Fault) -> float:
        kinds = (int,) if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds) or not low <= value <= high:
            fault(key, f"has to be a {'whole ' if whole else ''}number from {low:g} to {high:g}, not {_shown(value)}")
            return low
        return value

    return read


def _each(read: Reader) -> Reader:
    def read_all(value: Any, key: str, fault: Fault) -> tuple[Any, ...]:
        if not isinstance(value, list):
            fault(key, f"has to be a list in square brackets, not {_shown(value)}")
            return ()
        return tuple(read(v, f"{key}[{i}]", fault) for i, v in enumerate(value, 1))

    return read_all


def _address(value: Any, key: str, fault: Fault) -> str | None:
    if (text := _text(value, key, fault)) is None:
        return None
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and not set(text) & set(" <>\"'")
        _ = parts.port
    except ValueError:
        sound = False
    if not sound:
        fault(key, f"{without_credentials(text)!r} is no address; write it whole, with https:// and the host")
    elif "@" in parts.netloc:
        fault(key, f"{without_credentials(text)!r} carries credentials, which would end in records; give it without them")
    return text


def without_credentials(text: str) -> str:
    """A text with the `user:password@` of the addresses in it blotted out."""
    return re.sub(r"(://)[^/\s@?#]{1,300}@", r"\1***@", text)


def _pattern(value: Any, key: str, fault: Fault) -> str | None:
    if (text := _text(value, key, fault)) is not None:
        try:
            re.compile(text)
        except re.error as e:
            fault(key, f"{text!r} is no regular expression ({e}); mend it, or put a backslash before signs that are meant as they are")
    return text


def _name(value: Any, key: str, fault: Fault) -> str | None:
    text = _text(value, key, fault)
    if text is not None and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", text):
        fault(key, f"{text!r} names a folder under data/; use up to 64 letters a to z, digits, dots, dashes and underscores")
    return text


def _agent(value: Any, key: str, fault: Fault) -> str | None:
    text = _text(value, key, fault)
    if text is not None and not ("@" in text or "://" in text):
        fault(key, f"{text!r} names no contact; add an address of a page or a mailbox, so that a publisher can reach you")
    if text is not None and not text.isascii():
        fault(key, f"{text!r} cannot be sent in a header; use ASCII")
    return text


def _language(value: Any, key: str, fault: Fault) -> str | None:
    text = _text(value, key, fault)
    if text is not None and not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?", text):
        fault(key, f"{text!r} is no language tag; write it as in BCP 47: en, pt-BR, zh-Hant")
    return text


def _country(value: Any, key: str, fault: Fault) -> str | None:
    text = _text(value, key, fault)
    if text is None:
        return None
    listed = resources.files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text(encoding="utf-8")
    names = dict(line.split("\t", 1) for line in listed.splitlines() if not line.startswith("#"))
    if text not in names:
        by_name = {name.casefold(): code for code, name in names.items()} | {"uk": "GB"}
        code = text.upper() if text.upper() in names else by_name.get(text.casefold())
        fault(key, f"{text!r} is no country code; {f'write {code}' if code else 'write its two capitals as in ISO 3166: DE, US, JP'}")
    return text


def _timezone(value: Any, key: str, fault: Fault) -> str | None:
    text = _text(value, key, fault)
    known = available_timezones()
    if text is not None and text not in known:
        cities = {zone.rpartition("/")[2].casefold(): zone for zone in sorted(known)}
        near = difflib.get_close_matches(text.rpartition("/")[2].casefold().replace(" ", "_"), cities, n=1)
        remedy = f"did you mean {cities[near[0]]}?" if near else "write its IANA name, such as Europe/Berlin"
        fault(key, f"{text!r} is no time zone; {remedy}")
    return text


def _kinds(value: Any, key: str, fault: Fault) -> tuple[Any, ...]:
    known = get_args(Kind)
    kinds: tuple[Any, ...] = _each(_text)(value, key, fault)
    for kind in kinds:
        if kind is not None and kind not in known:
            fault(key, f"{kind!r} is no kind of page; {did_you_mean(kind, known)}")
    if value == []:
        fault(key, "keeps nothing; name at least one kind of page, such as article")
    return kinds


def _selectors(value: Any, key: str, fault: Fault) -> dict[str, str]:
    if not isinstance(value, dict):
        fault(key, f"has to be a table from field to CSS selector, not {_shown(value)}")
        return {}
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError  # noqa: PLC0415  native code: loaded by who has selectors

    tree, known = LexborHTMLParser("<p>"), {f.name for f in fields(Record)}
    for name, selector in value.items():
        where = f"{key}.{name}"
        if name in known and name not in SELECTABLE:
            fault(where, f"can't be selected; {', '.join(SELECTABLE)} can")
        elif name not in known:
            fault(where, f"no such field; {did_you_mean(name, SELECTABLE)}")
        if (text := _text(selector, where, fault)) is None:
            continue
        try:
            tree.css_first(text)
        except SelectolaxError:
            fault(where, f"{text!r} is no CSS selector; try it in a browser's console with document.querySelector")
    return value


def _shown(value: Any) -> str:
    text = without_credentials(repr(value))
    return text if len(text) <= 60 else text[:57] + "..."


_GLOBAL: Mapping[str, Reader] = {
    "data": _text,
    "runs": _text,
    "state": _text,
    "keep": _kinds,
    "workers": _number(0, 256, whole=True),
    "fetching": _fetching,
    "source": _sources,
}
_FETCHING: Mapping[str, Reader] = {
    "user_agent": _agent,
    "timeout": _number(0.1, 600),
    "max_bytes": _number(1000, 1_000_000_000, whole=True),
    "delay": _number(0, 3600),
    "concurrency": _number(1, 256, whole=True),
    "retries": _number(0, 10, whole=True),
    "obey_robots": _flag,
    "allow_private": _flag,
}
_SOURCE: Mapping[str, Reader] = {
    "name": _name,
    "feeds": _each(_address),
    "sitemaps": _each(_address),
    "sections": _each(_address),
    "include": _each(_pattern),
    "exclude": _each(_pattern),
    "language": _language,
    "timezone": _timezone,
    "country": _country,
    "delay": _number(0, 3600),
    "selectors": _selectors,
    "replay": _text,
    "enabled": _flag,
}
