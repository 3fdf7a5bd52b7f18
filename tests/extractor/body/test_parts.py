"""Line breaks part what is set as lines, and no prose: items, facts, short lines in a row, a line in bold and what it heads."""

from __future__ import annotations

import pytest

from scraper.extractor.body.structure import structured
from scraper.page.document import Document
from scraper.record import Page

LONG = "The lamp of Gull Point was lit with whale oil in 1811, with gas from 1893 and with electricity since 1926, and failed twice"


def made(markup: str) -> list[tuple[str, str]]:
    doc = Document(Page(f"<body>{markup}</body>"))
    return [(block.kind, block.text) for block in structured(doc.blocks, (), doc)]


def lines(kind: str, *texts: str) -> list[tuple[str, str]]:
    return [(kind, text) for text in texts]


@pytest.mark.parametrize(
    ("markup", "found"),
    {
        "dashes": (
            "<p>What to bring:<br>- a rope<br>- a lamp of brass<br>and its oil<br>- boots</p>",
            [("paragraph", "What to bring:"), *lines("list_item", "- a rope", "- a lamp of brass and its oil", "- boots")],
        ),
        "what goes on under the items": (
            f"<p>1. Rope<br>2. Lamp<br>{LONG}.</p>",
            [*lines("list_item", "1. Rope", "2. Lamp"), ("paragraph", f"{LONG}.")],
        ),
        "letters": (
            f"<p>{LONG}:<br>a) with oil,<br>b) with gas.</p>",
            [("paragraph", f"{LONG}:"), *lines("list_item", "a) with oil,", "b) with gas.")],
        ),
        "numbers with a gap": ("<p>4. Rope<br>6. Lamp</p>", lines("list_item", "4. Rope", "6. Lamp")),
        "numbers that are none of a list": ("<p>12. Rope<br>3. Lamp</p>", lines("paragraph", "12. Rope 3. Lamp")),
        "a talk": (
            "<p>- Who has the key?<br>- The museum, says the keeper.</p>",
            lines("paragraph", "- Who has the key?", "- The museum, says the keeper."),
        ),
        "short lines": ("<p>Gull Point<br>Sallow Head<br>The Horn</p>", lines("paragraph", "Gull Point", "Sallow Head", "The Horn")),
        "short lines under prose": (
            f"<p>{LONG}.<br>Gull Point<br>Sallow Head<br>The Horn</p>",
            lines("paragraph", f"{LONG}.", "Gull Point", "Sallow Head", "The Horn"),
        ),
        "two short lines": ("<p>Gull Point<br>Sallow Head</p>", lines("paragraph", "Gull Point Sallow Head")),
        "two under a colon": (f"<p>{LONG}:<br>Gull Point<br>Horn</p>", lines("paragraph", f"{LONG}:", "Gull Point", "Horn")),
        "prose broken by hand": (
            "<p>The lamp of<br>Gull Point was lit<br>with whale oil.</p>",
            lines("paragraph", "The lamp of Gull Point was lit with whale oil."),
        ),
        "prose in a script without capitals": (
            "<p>灯台の鍵は<br>博物館に<br>渡された</p>",
            lines("paragraph", "灯台の鍵は 博物館に 渡された"),
        ),
        "facts": ("<p>Height: 31 m<br>Steps: 214</p>", lines("paragraph", "Height: 31 m", "Steps: 214")),
        "one fact": (f"<p>Height: 31 m<br>{LONG}.</p>", lines("paragraph", f"Height: 31 m {LONG}.")),
        "a question in bold": (f"<p><b>Who has the key?</b><br>{LONG}.</p>", lines("paragraph", "Who has the key?", f"{LONG}.")),
        "a question in italics": (f"<p><em>Who has the key?</em><br>{LONG}.</p>", lines("paragraph", "Who has the key?", f"{LONG}.")),
        "its break in italics": (f"<p><i> Who has <a>it</a>?<br></i>{LONG}.</p>", lines("paragraph", "Who has it?", f"{LONG}.")),
        "words in italics": (f"<p>Who <em>has it?</em><br>{LONG}.</p>", lines("paragraph", f"Who has it? {LONG}.")),
        "all in italics": (f"<p><em>Who has it?<br>{LONG}.</em></p>", lines("paragraph", f"Who has it? {LONG}.")),
        "a statement in italics": (f"<p><em>Who has it.</em><br>{LONG}.</p>", lines("paragraph", f"Who has it. {LONG}.")),
        "words in bold": (f"<p>Who <b>has</b> it?<br>{LONG}.</p>", lines("paragraph", f"Who has it? {LONG}.")),
        "a mark in bold": ("<p><b>+++</b><br>The lamp is out.</p>", lines("paragraph", "+++ The lamp is out.")),
        "all in bold": ("<p><b>Who has<br>the key?</b></p>", lines("paragraph", "Who has the key?")),
        "the title of an item": (
            f"<ul><li><b>Gull Point</b><br>{LONG}.</li><li>Sallow Head</li></ul>",
            [("list_item", "Gull Point"), ("paragraph", f"{LONG}."), ("list_item", "Sallow Head")],
        ),
        "a heading": ("<h2>Gull Point<br>Sallow Head<br>The Horn</h2>", lines("heading", "Gull Point Sallow Head The Horn")),
        "a listing": ("<pre>Gull Point<br>Horn<br>Rock</pre>", lines("code", "Gull Point\nHorn\nRock")),
        "a command": ("<p>Say:</p><p> <code>key --turn 2 </code></p>", [("paragraph", "Say:"), ("code", "key --turn 2")]),
        "code in a sentence": ("<p><code>key</code> turns it.</p>", lines("paragraph", "key turns it.")),
        "code at the end of one": ("<p>Turn it by <code>key</code></p>", lines("paragraph", "Turn it by key")),
        "two words of code": ("<p><code>key</code>, <code>lamp</code></p>", lines("paragraph", "key, lamp")),
        "hidden words in a line": (
            "<p>Gull Point<br><i hidden>seen by nobody</i>Sallow Head<br>The Horn</p>",
            lines("paragraph", "Gull Point", "Sallow Head", "The Horn"),
        ),
    }.values(),
)
def test_lines_are_parted_and_prose_is_not(markup: str, found: list[tuple[str, str]]) -> None:
    assert made(markup) == found


@pytest.mark.parametrize(
    ("texts", "kinds"),
    [
        (("• a rope", "• a lamp"), ["list_item", "list_item"]),
        (("1. Bring a rope.", "2. Light the lamp.", "3. Wait."), ["list_item"] * 3),
        (("1. Bring a rope.", "It is long.", "2. Light the lamp."), ["paragraph"] * 3),
        (("• a rope", "▪ a lamp"), ["paragraph"] * 2),
        (("- The key is ours, says Ada.", "- And the lamp, says Colm."), ["paragraph"] * 2),
    ],
)
def test_paragraphs_that_begin_as_items_do_are_a_list(texts: tuple[str, ...], kinds: list[str]) -> None:
    assert made("".join(f"<p>{text}</p>" for text in texts)) == list(zip(kinds, texts, strict=True))
