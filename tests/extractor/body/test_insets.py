"""Tables that float beside the paragraphs are none of the story, those that hold data or much of it are."""

from __future__ import annotations

import pytest
from newspage import STORY, bare, body, p

WHOLE = list(STORY)
FLOAT = "<table align={} width=200><tr><td>{}</td></tr></table>"


def page(table: str, *, lines: bool = False) -> str:
    text = "<br><br>".join((*STORY[:4], table + STORY[4], *STORY[5:])) if lines else p(STORY[:4]) + table + p(STORY[4:])
    return bare(f"<table width=760><tr><td class=story><h1>Keeper of the last lamp</h1>{text}</td></tr></table>")


@pytest.mark.parametrize("lines", [False, True])
@pytest.mark.parametrize(
    "inside",
    [
        "<b>ON THE WEB</b><br><a href=//l.example>Lintel lights</a><br><a href=//h.example>The harbour</a>",
        "<b>YOUR ALERTS</b><br><input type=checkbox> Lintel<br>or <a href=/a>Create your own</a>",
        "<b>Play Video</b> <a href=/v>Keeper in tears</a> Jane Roe reports from the coast.",
        "<img src=/lamp.jpg><div>The tower, seen from the pier</div>",
    ],
)
@pytest.mark.parametrize("side", ["left", "RIGHT"])
def test_what_floats_beside_the_text_is_none_of_it(inside: str, side: str, lines: bool) -> None:
    assert body(page(FLOAT.format(side, inside), lines=lines)) == WHOLE


def test_what_tells_something_stays_on_whatever_side() -> None:
    rows = "".join(f"<tr><td>{oil}</td><td>{year}</td></tr>" for oil, year in (("Lit with", "Since"), ("Oil", 1811), ("Gas", 1893)))
    assert any("1893" in text for text in body(page(f"<table align=right>{rows}</table>")))
    assert any("So it will be." in text for text in body(page(FLOAT.format("left", f"<p>{STORY[4]} {STORY[7]} So it will be.</p>"))))


def test_the_whole_story_may_float() -> None:
    story = f"<img src=/lamp.jpg><h1>Keeper of the last lamp</h1>{p(STORY)}<a href=/mail>Mail</a>"
    assert body(bare(FLOAT.format("left", story))) == WHOLE


@pytest.mark.parametrize(
    "box",
    [
        "<div class=k7x><div>LINTEL LAMPS</div><div>LLP</div><div>12.34</div><div>+0.45 (+3.8%)</div></div>",
        "<aside class=k7x><div>Lintel Lamps PLC</div><div>£12.34</div><div>▲ 3.8%</div></aside>",
        "<div class=k7x><h4>Lintel-Aktie</h4><div>Kurs 12,34 EUR</div><div>Veränderung</div><div>-3,8 %</div></div>",
    ],
)
def test_what_a_share_costs_is_told_beside_the_story(box: str) -> None:
    assert body(bare(f"<main><h1>Keeper of the last lamp</h1><div class=story>{p(STORY[:5])}{box}{p(STORY[5:])}</div></main>")) == WHOLE


def test_a_list_of_shares_is_told_in_the_story() -> None:
    shares = "<p>These lost most on Monday:</p><ul><li>Lintel Lamps 12.34 -3.8%</li><li>Oldport Oil 7.10 -2.1%</li></ul>"
    found = body(bare(f"<main><h1>Keeper of the last lamp</h1><div class=story>{p(STORY[:5])}{shares}{p(STORY[5:])}</div></main>"))
    assert found[6:8] == ["Lintel Lamps 12.34 -3.8%", "Oldport Oil 7.10 -2.1%"]
