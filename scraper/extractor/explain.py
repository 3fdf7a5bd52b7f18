"""Why a record says what it says: every candidate of every field, where it was seen, what its normaliser made of it, why the winner won;
and with `body`, every block, with its likelihood and the reason it was left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from scraper.config import Source
from scraper.extractor import record, see
from scraper.extractor.view import View
from scraper.record import Choice, Page
from scraper.text import printable

_WIDTH = 100
NOTHING = "nothing on the page says it"


def explain(page: Page, site: Source | None = None, *, body: bool = False) -> str:
    """A table as text for a person, lines of at most some 150 characters. Raises what `extract_page` raises."""
    view = see(page, site)
    made = record(view)
    warnings = ", ".join(made.warnings) or "none"
    lines = [made.url or "(no address)", f"kind {made.kind}   language {made.language}   warnings {warnings}", ""]
    for name, choice in view.chosen.items():
        if name != "related":
            lines += _field("url" if name == "canonical" else name, choice)
    lines += _body(view, body)
    lines += ["", f"related: {len(made.related) or NOTHING}"]
    lines += [f"    {r.kind:9} {(r.module or '')[:24]:24} {_short(r.title)}" for r in made.related]
    return "\n".join(lines)


def _field(name: str, choice: Choice) -> Iterator[str]:
    if not (choice.readings or choice.rejected):
        yield f"{name}: {NOTHING}"
        return
    if choice.winner is None:
        yield f"{name}: no candidate is a value"
    else:
        witnesses = f"{choice.agree} independent witness" + "es" * (choice.agree != 1)
        yield f"{name}: {_short(choice.value)}"
        yield f"    won by {choice.winner.place}; {witnesses}, confidence {choice.confidence:.2f}"
    for reading in choice.readings:
        mark = "=" if reading.value == choice.value else "~"
        said, value = _short(reading.candidate.said), _short(reading.value)
        detail = f" [{reading.candidate.detail}]" if reading.candidate.detail else ""
        yield f"    {mark} {reading.candidate.place}{detail}: {said}" + (f"  ->  {value}" if value != said else "")
    for rejection in choice.rejected:
        yield f"    x {rejection.candidate.place}: {_short(rejection.why)}"


def _body(view: View, every_block: bool) -> Iterator[str]:
    body = view.body
    assert body is not None
    yield (
        f"body: {len(body.blocks)} blocks, {sum(len(b.text) for b in body.blocks)} characters, read by {body.reading}, "
        f"{body.agree} {'readings agree' if body.agree != 1 else 'reading agrees'}, confidence {body.confidence:.2f}"
    )
    if not every_block:
        yield f"    {len(body.dropped)} blocks that looked like text were left out; --body lists them"
        return
    kept = set(body.kept)
    for block in view.doc.blocks:
        likely = body.likely[block.index] if body.likely else 0.0
        mark, why = ("+", "") if block.index in kept else ("-", f"   ({body.dropped.get(block.index, 'unlike body')})")
        yield f"    {mark} {block.index:4} {likely:.2f} {block.box.tag:10} {_short(block.text)}{why}"


def _short(value: Any) -> str:
    if is_dataclass(value) and type(value).__str__ is object.__str__:
        parts = (getattr(value, f.name) for f in fields(value))
        text = " / ".join(str(part) for part in parts if part is not None)
    elif isinstance(value, tuple):
        text = "; ".join(_short(item) for item in value)
    else:
        text = str(value)
    text = printable(" ".join(text.split()))
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
