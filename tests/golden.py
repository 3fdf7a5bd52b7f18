"""The fixtures as values: what a folder of `fixtures/` holds, read once. What must be equal is said in `test_golden.py`.

    fixtures/<site>/<slug>/page.html        the page as served, in its own charset
                           response.json    {"url", "status", "headers", "fetched_at"[, "requested_url"]
                                            [, "site": {"language", "timezone", "country"}]}
                           expected.json    what a person reads on the page: the keys of `FIELDS`, null or [] where it says nothing
                           gaps.json        {field: reason} for what is not reached yet; absent where nothing is missing

`body` in expected.json is the list of its paragraphs. The raw texts of the dates are left out: several are right.

    python -m tests.golden [FIELD ...]      lists what differs, wanted and got: the list that a gap or a repair starts from
    python -m tests.golden --prune          takes out the gaps that have been closed; one is added by hand, with its reason
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from scraper.config import Source
from scraper.record import Page

ROOT = Path(__file__).resolve().parent.parent / "fixtures"

FIELDS = (
    "headline kicker deck section byline authors dateline places published modified body blocks source sources publisher image "
    "related tags language paywalled kind url"
).split()


_BODY = re.compile(rb"(<body[^>]*>)")
# What has no text that is read, a tag, or a text.
_TEXT = re.compile(rb"<(script|style|svg|noscript|template|textarea|select|pre)\b.*?</\1>|<!--.*?-->|<[^>]*>|([^<]+)", re.S)


@dataclass(frozen=True, eq=False)  # told apart by identity, so that `got` can remember them
class Golden:
    folder: Path
    expected: dict[str, Any]
    gaps: dict[str, str]
    response: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.folder.parent.name}/{self.folder.name}"

    @property
    def page(self) -> Page:
        facts = self.response
        return Page(
            (self.folder / "page.html").read_bytes(),
            url=facts["url"],
            requested_url=facts.get("requested_url"),
            fetched_at=datetime.fromisoformat(facts["fetched_at"]),
            status=facts["status"],
            headers={name.lower(): value for name, value in facts["headers"].items()},
        )

    @property
    def site(self) -> Source | None:
        known = self.response.get("site")
        return Source(name=self.folder.parent.name, **known) if known else None


@cache
def goldens() -> tuple[Golden, ...]:
    """Every fixture, in the order of its name."""
    return tuple(_read(path.parent) for path in sorted(ROOT.glob("*/*/response.json")))


@cache
def got(golden: Golden) -> dict[str, Any]:
    """What the extractor makes of it, read once a run."""
    from scraper.extractor import extract_page

    return extract_page(golden.page, golden.site).to_dict()


def _in_a_table(body: bytes) -> bytes:
    return b"<table><tr><td>" + body + b"</td></tr></table>"


def _with_comments(body: bytes) -> bytes:
    """A comment amid each text, as React marks what it has put together."""
    return _TEXT.sub(lambda found: found[0] if found[2] is None else found[2].replace(b" ", b" <!-- -->", 1), body)


# The page in shapes in which it says the same to a reader.
SHAPES = {"in a table": _in_a_table, "with comments": _with_comments}


def got_in_shape(golden: Golden, shape: str) -> dict[str, Any]:
    """What the extractor makes of it where what its `body` holds is set otherwise."""
    from scraper.extractor import extract_page

    page = golden.page
    assert isinstance(page.content, bytes)
    head, body, rest = _BODY.split(page.content, maxsplit=1)
    held, end, tail = rest.rpartition(b"</body>")
    content = b"".join((head, body, SHAPES[shape](held), end, tail))
    return extract_page(replace(page, content=content), golden.site).to_dict()


def wanted(golden: Golden, field: str) -> Any:
    """The expected value, in the form in which a record has it."""
    value = golden.expected[field]
    if field == "body" and value is not None:
        return "\n\n".join(value)
    return instant(value) if field in ("published", "modified") else value


def found(golden: Golden, field: str) -> Any:
    value = got(golden)[field]
    return instant(value) if field in ("published", "modified") else value


def instant(text: str | None) -> object:
    """A moment with how much of it is known: a day alone, a time without an offset and the same time with one are three things."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    return ("day", moment.date()) if len(text) == len("2025-06-11") else ("aware" if moment.tzinfo else "naive", moment)


def main() -> None:
    if sys.argv[1:] == ["--prune"]:
        prune()
        return
    for field in sys.argv[1:] or FIELDS:
        missed = [golden for golden in goldens() if wanted(golden, field) != found(golden, field)]
        sys.stdout.write(f"{field}: {len(goldens()) - len(missed)} of {len(goldens())} pages\n")
        for golden in missed:
            known = f"   (gap: {golden.gaps[field]})" if field in golden.gaps else ""
            sys.stdout.write(f"  {golden.name}{known}\n    want {golden.expected[field]}\n    got  {got(golden)[field]}\n")


def prune() -> None:
    for golden in goldens():
        open_ = {field: why for field, why in golden.gaps.items() if wanted(golden, field) != found(golden, field)}
        path = golden.folder / "gaps.json"
        if open_ and open_ != golden.gaps:
            path.write_text(json.dumps(open_, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        elif not open_:
            path.unlink(missing_ok=True)


def _read(folder: Path) -> Golden:
    gaps = folder / "gaps.json"
    return Golden(folder, _json(folder / "expected.json"), _json(gaps) if gaps.exists() else {}, _json(folder / "response.json"))


def _json(path: Path) -> dict[str, Any]:
    found = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict), path
    return found


if __name__ == "__main__":
    main()
