"""Where a story was written: datelines and places, as pages set them."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.extractor import extract
from tests.signedpage import PROSE, attribution, page, seen

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "places and a day in a paragraph over the text": (
        page().replace("<div class=body>", "<div class=body><p>Musterhaven | Hamburg, 11 June 2025</p>"),
        {"dateline": "Musterhaven | Hamburg, 11 June 2025", "places": ["Musterhaven", "Hamburg"]},
    ),
    "a place and a day in a line that is no paragraph of the text": (page("<div>Hamburg, 11 June 2025</div>"), {"dateline": None}),
    "a name and a day in a paragraph over the text": (
        page().replace("<div class=body>", "<div class=body><p>Jane Roe, 11 June 2025</p>"),
        {"dateline": None},
    ),
    "a caption with an agency amid the text": (
        page().replace("</p><p>", "</p><div class=gr-caption>Harbour - Belga</div><p>", 1),
        {"dateline": None, "source": None},
    ),
    "an outlet of several words in the dateline": (
        page(lead="CHICAGO (Harbour News Now) — "),
        {"dateline": "CHICAGO (Harbour News Now) —", "places": ["CHICAGO"]},
    ),
    "dateline with agency": (
        page(lead="MUSTERHAVEN, June 11 (Reuters) - "),
        {"dateline": "MUSTERHAVEN, June 11 (Reuters) -", "places": ["MUSTERHAVEN"], "source": "Reuters", "sources": ["Reuters"]},
    ),
    "dateline with its reporter": (
        page(lead="Jane ROE/MUSTERHAVEN, (DHA) - "),
        {"places": ["MUSTERHAVEN"], "source": "DHA", "authors": ["Jane ROE"]},
    ),
    "dateline without": (page(lead="MUSTERHAVEN — "), {"dateline": "MUSTERHAVEN —", "places": ["MUSTERHAVEN"], "source": None}),
    "dateline set apart": (
        page(lead='<span class="location">Musterhaven.</span> '),
        {"dateline": "Musterhaven.", "places": ["Musterhaven"]},
    ),
    "no dateline": (page(lead="UPDATE — "), {"dateline": None, "places": []}),
    "agency and desk in the dateline": (
        page(lead="Musterhaven (dpa/iz) - "),
        {"dateline": "Musterhaven (dpa/iz) -", "source": "dpa/iz", "sources": ["dpa"]},
    ),
    "station in the dateline": (
        page(lead="NEW JERSEY (WXYZ) -- "),
        {"dateline": "NEW JERSEY (WXYZ) --", "places": ["NEW JERSEY"], "source": "WXYZ", "sources": ["WXYZ"]},
    ),
    "a standfirst set as a heading": (
        page("<h2>Hamburg / Berlin - Two cranes fell from their rails in the storm, and eleven ships wait outside the breakwater.</h2>"),
        {"dateline": "Hamburg / Berlin -", "places": ["Hamburg", "Berlin"]},
    ),
    "a dateline that no reader sees": (
        page(head='<meta name=description content="MUSTERHAVEN (Reuters) - The harbour was closed.">'),
        {"dateline": None, "places": [], "source": None},
    ),
    "set apart amid white space": (
        page("<p class=dateline>" + "<!-- -->\n" * 12 + "Musterhaven -</p>"),
        {"dateline": "Musterhaven -", "places": ["Musterhaven"]},
    ),
    "the place in a link of its own before": (
        page("<p><span class=location><a href='/r/musterhaven'>Musterhaven</a></span>Musterhaven (dpa)</p>"),
        {"dateline": "Musterhaven (dpa)", "places": ["Musterhaven"], "source": "dpa"},
    ),
    "and in one that nothing calls so": (
        page("<p><span><a href='/r/hamburg'>Hamburg</a></span>Hamburg (dpa)</p>", language="de"),
        {"dateline": "Hamburg (dpa)", "places": ["Hamburg"], "source": "dpa"},
    ),
    "two places in a line of their own": (
        page("<div>Hamburg/Berlin.</div>", language="de"),
        {"dateline": "Hamburg/Berlin.", "places": ["Hamburg", "Berlin"]},
    ),
    "the place alone in bold, the dash after it": (
        page("<div><strong>Jakarta</strong> - </div>"),
        {"dateline": "Jakarta -", "places": ["Jakarta"]},
    ),
    "an outlet for an agency": (
        page(lead="JAKARTA, EXAMPLE.com - "),
        {"dateline": "JAKARTA, EXAMPLE.com -", "places": ["JAKARTA"], "source": "EXAMPLE.com"},
    ),
    "its own name without a dash": (
        page(lead="London (Daily Sample)"),
        {"dateline": "London (Daily Sample)", "places": ["London"], "source": "Daily Sample"},
    ),
    "a line of place, day and agency": (
        page(after="").replace("<div class=body>", "<div class=body><p>Bakı, 11 iyun, AZƏRTAC</p>"),
        {"dateline": "Bakı, 11 iyun, AZƏRTAC", "places": ["Bakı"], "source": "AZƏRTAC", "deck": None},
    ),
    "a line of a place that no register knows and an agency": (
        page("<p>11.06.2025 – 11:32</p><p><i>Musterwede (ots)</i></p>"),
        {"dateline": "Musterwede (ots)", "places": ["Musterwede"]},
    ),
    "buttons for the size of the text in another script": (page("<div><span>শেয়ার</span><a>অ+</a><a>অ-</a></div>"), {"dateline": None}),
    "buttons for the size of the text": (page("<p>A+ A-</p>"), {"dateline": None}),
    "place and day under the headline": (page("<p>Wien - Mittwoch, 11.06.2025, 11:17 Uhr</p>"), {"dateline": None}),
    "a stamp without a mark": (
        page("<p><span class=location-stamp>Kleinhafen</span>No ship has left the harbour since Monday, none will yet.</p>"),
        {
            "dateline": "Kleinhafen",
            "places": ["Kleinhafen"],
            "deck": "Kleinhafen No ship has left the harbour since Monday, none will yet.",
        },
    ),
    "a place in bold outside of the first paragraph": (
        page().replace("<div class=body>", "<div class=body><strong>Kleinhafen</strong> - "),
        {"dateline": "Kleinhafen -", "places": ["Kleinhafen"]},
    ),
    "a place in bold at the beginning, that the text names again": (
        page(lead="<b>Kleinhafen.</b> The port of Kleinhafen, which is small, has two cranes. "),
        {"dateline": "Kleinhafen.", "places": ["Kleinhafen"]},
    ),
    "a town in bold, the dash outside, where the text says that it was there": (
        page(lead="<b>Kleinhafen</b> – ").replace("said.", "said in Kleinhafen."),
        {"dateline": "Kleinhafen –", "places": ["Kleinhafen"]},
    ),
    "a firm in bold, the dash outside": (
        page(lead="<b>Sturmwerk</b> – ").replace("said.", "said of Sturmwerk."),
        {"dateline": None},
    ),
    "two towns in bold, of which the text names one": (
        page(lead="<b>Musterhaven/Kleinhafen.</b> "),
        {"dateline": "Musterhaven/Kleinhafen.", "places": ["Musterhaven", "Kleinhafen"]},
    ),
    "a German town before a dash, where the text says that it was there": (
        page(lead="Kleinhafen – ", language="de").replace("die Arbeiter", "die Arbeiter in Kleinhafen"),
        {"dateline": "Kleinhafen –", "places": ["Kleinhafen"]},
    ),
    "a German name before a dash": (
        page(lead="Sturmwerk – ", language="de").replace("die Arbeiter", "die Arbeiter nach Sturmwerk"),
        {"dateline": None},
    ),
    "a word in bold at the beginning": (page(lead="<b>Background.</b> "), {"dateline": None}),
    "who answers a question": (
        page(lead="<b>JANE ROE. -</b> ").replace(
            "<div class=body>",
            "<div class=body><p><b>DAILY SAMPLE. - Why was the harbour of Musterhaven closed, and who has told the ships?</b></p>",
        ),
        {"dateline": None, "places": []},
    ),
    "a button before the text": (page().replace("<div class=body>", "<div class=body><span>A-</span>"), {"dateline": None}),
    "a label of dates": (page("<p><span class=label>Published - </span><span>May 09, 2026 09:47 pm IST</span></p>"), {"dateline": None}),
    "what a player under the headline plays": (
        page("<p class=legend>MUSTERHAVEN EINS – Das Radio am Hafen, jeden Tag von sechs bis neun, und am Sonntag bis zehn Uhr.</p>"),
        {"dateline": None},
    ),
    "the outlet's own name before a dash": (
        page(lead="Daily Sample – "),
        {"dateline": "Daily Sample –", "places": [], "source": "Daily Sample"},
    ),
    "the place in an element of its own before the text": (
        page("<time>11.06.2025</time><div><span class=locationlabel>Kleinhafen</span></div>", language="de").replace(
            "Ingenieure haben", "Ingenieure aus Kleinhafen haben"
        ),
        {"dateline": "Kleinhafen", "places": ["Kleinhafen"]},
    ),
    "an element called after places that holds none": (
        page("<time>11.06.2025</time><div><span class=locationlabel>Wirtschaft</span></div>", language="de"),
        {"dateline": None, "places": []},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_dateline_is_where_it_was_written(name: str) -> None:
    html, wanted = CASES[name]
    assert attribution(html, wanted) == wanted


def test_a_place_before_the_standfirst_is_told_by_address_and_tags() -> None:
    deck = "<p class=intro>Kleinhafen. Nach dem Sturm bleibt der Hafen bis zum Donnerstag für alle Schiffe geschlossen.</p>"
    html = page(deck, after="<div class=tags><a href=/tag/x rel=tag>{}</a></div>", language="de")
    for tag, place in (("Kleinhafen", "Kleinhafen."), ("Schiffe", None)):
        record = extract(html.replace("{}", tag), url="https://www.dailysample.com/lokales/kleinhafen-sturm-schliesst-hafen.html")
        assert record.dateline == place
        loud = html.replace("{}", tag).replace("Kleinhafen.", "KLEINHAFEN.")
        assert extract(loud, url="https://www.dailysample.com/news/1").dateline == (place and "KLEINHAFEN.")


@pytest.mark.parametrize(
    ("lead", "where", "place"),
    [
        ("Kleinhafen. ", " in Kleinhafen", "Kleinhafen."),
        ("KLEINHAFEN. ", " in Kleinhafen", "KLEINHAFEN."),
        ("REPORTAGE. ", " in Reportage", None),
        ("Kleinhafen/Nordland. ", " bei Kleinhafen", "Kleinhafen/Nordland."),
        ("Kleinhafen. ", "", None),
        ("Weihnachten. ", " in Weihnachten-Zeiten", None),
    ],
)
def test_a_place_before_a_full_stop_is_told_by_where_it_happened(lead: str, where: str, place: str | None) -> None:
    html = page(lead=lead, language="de").replace("im Hafen", "").replace("haben die Arbeiter", f"haben die Arbeiter{where}")
    assert extract(html, url="https://www.dailysample.com/lokales/1").dateline == place


@pytest.mark.parametrize(
    ("lead", "where", "place"),
    [
        ("Vila Velha de Cima.- ", "em Vila Velha de Cima", "Vila Velha de Cima.-"),
        ("Vila Velha – ", "em Vila Velha", "Vila Velha –"),
        ("Ana Velha – ", "a Ana Velha", None),
        ("Vila Velha. ", "em Vila Velha", None),
    ],
)
def test_a_place_before_a_dash_is_told_by_where_it_happened(lead: str, where: str, place: str | None) -> None:
    html = page(lead=lead, language="pt").replace("no local", where)
    assert extract(html, url="https://www.dailysample.com/local/1").dateline == place


@pytest.mark.parametrize(("name", "role"), [("KXYQ", "outlet"), ("Reuters", "agency"), ("Daily Sample", "outlet")])
def test_what_a_dateline_names_is_an_agency_if_no_station_and_not_the_site(name: str, role: str) -> None:
    record = seen(page(lead=f"LONDON ({name}) — "))
    assert [(source.name, source.role) for source in record.sources] == [(name, role)]


def test_a_line_amid_the_text_that_begins_with_a_place_is_no_dateline() -> None:
    lines = "<p>درجات الحرارة كالتالي:</p><p>القاهرة: العظمى 22 والصغرى 14 درجة.</p><p>أسوان: العظمى 29 والصغرى 16 درجة.</p>"
    html = page(language="ar").replace(f"<p>{PROSE[3]}</p>", f"{lines}<p>{PROSE[3]}</p>")
    assert seen(html).dateline is None


def test_a_dateline_over_the_text_is_no_byline() -> None:
    record = extract(page("<div>San Isidro, 3 may 2025 (EFE).-</div>"), url="https://www.dailysample.com/news/a")
    assert (record.byline, record.dateline) == (None, "San Isidro, 3 may 2025 (EFE).-")


@pytest.mark.parametrize(
    ("host", "lead", "wanted"),
    [
        ("www.dailysample.com.my", "KLEIN HAFEN:", "KLEIN HAFEN:"),
        ("www.dailysample.com.my", "GOOD NEWS:", None),  # no place that the text names
        ("www.dailysample.com", "KLEIN HAFEN:", None),  # where no paper writes so
    ],
)
def test_a_dateline_ends_in_a_colon_where_papers_write_so(host: str, lead: str, wanted: str | None) -> None:
    html = page(lead=f"<b>{lead}</b> The port of Klein Hafen has two cranes. ")
    assert extract(html, url=f"https://{host}/news/storm-closes-harbour").dateline == wanted
