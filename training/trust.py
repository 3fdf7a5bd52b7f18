"""How often each kind of place is right where it speaks: the numbers of `rank.TRUST`, measured on labelled pages.

    python -m training.trust FIELD FOLDER [FOLDER ...] [--wrong PLACE]

A folder holds `truth.jsonl` (one object a page: id, url, fetched_at and labels under the record's keys), `pages/<id>.html.gz` and,
where people labelled the pages again, `labels.jsonl`, which comes first. A place is counted once a page and value it gives; a
label that is null counts what is found as wrong only where it comes from `labels.jsonl`, for a machine's null may be a miss.
`--wrong PLACE` lists where that place was wrong, `--wrong chosen` where the choice was.
"""

from __future__ import annotations

import argparse
import gzip
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scraper.errors import PageError
from scraper.extractor import see
from scraper.extractor.view import View
from scraper.record import Page
from training.pages import fetched, rows

_WORD = re.compile(r"\w+")
# What the labels call a field that the record calls otherwise.
LABEL = {"sources": "source_names", "places": "dateline_place", "kind": "page_type"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("field")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--wrong")
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    said: dict[str, int] = defaultdict(int)
    right: dict[str, int] = defaultdict(int)
    for folder in options.folders:
        for ident, view, want in pages(folder, options.field, options.limit):
            choice = view.chosen.get(options.field)
            seen = set()
            readings = [(r.candidate.place, r.value) for r in choice.readings] if choice else []
            if choice and choice.value is not None:
                readings.append(("chosen", choice.value))
            for place, value in readings:
                if (place, repr(value)) in seen:
                    continue
                seen.add((place, repr(value)))
                said[place] += 1
                good = equal(want, value)
                right[place] += good
                if place == options.wrong and not good:
                    print(f"{folder.name}/{ident}\n    want {want!r}\n    got  {value!r}")
    print(f"{'place':32} {'spoke':>6} {'right':>6}  share")
    for place in sorted(said, key=lambda p: -said[p]):
        # Laplace: a place that spoke twice and was right twice is not believed without bound
        print(f"{place:32} {said[place]:6} {right[place]:6}  {(right[place] + 1) / (said[place] + 2):.2f}")


def pages(folder: Path, field: str, limit: int | None = None) -> Iterator[tuple[str, View, Any]]:
    """(id, the page as it was seen, what its label says) of each page with a label for the field."""
    name = LABEL.get(field, field)
    by_hand = {row["id"]: row for row in rows(folder / "labels.jsonl")}
    for row in list(rows(folder / "truth.jsonl"))[:limit]:
        hand = by_hand.get(row["id"], {})
        if name in hand:
            want = hand[name]
        elif row.get(name):
            want = row[name]
        else:
            continue
        content = gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes())
        try:
            yield row["id"], see(Page(content, url=row.get("url"), fetched_at=fetched(row))), want
        except PageError:
            continue


def equal(want: Any, got: Any) -> bool:
    """Whether a value is the label's: the same words; a date by its day or instant; lists as sets of names."""
    if isinstance(want, list) or isinstance(got, tuple):
        return _names(want) == _names(got)
    if isinstance(want, str) and re.match(r"\d{4}-\d\d-\d\d", want):
        return str(got)[:10] == want[:10] if len(want) <= 10 or len(str(got)) <= 10 else _instant(want) == _instant(str(got))
    return _norm(want) == _norm(_named(got))


def _names(value: Any) -> set[str]:
    many = value if isinstance(value, list | tuple) else [value] if value else []
    return {words for one in many if (words := _norm(_named(one)))}


def _named(value: Any) -> Any:
    if is_dataclass(value):
        return getattr(value, "name", None) or getattr(value, fields(value)[0].name)
    return value.get("name") if isinstance(value, dict) else value


def _norm(value: Any) -> str:
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", "" if value is None else str(value)).lower()))


def _instant(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


if __name__ == "__main__":
    main()
