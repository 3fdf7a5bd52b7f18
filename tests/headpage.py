"""A story with whatever a test sets around its headline."""

from __future__ import annotations

from scraper.extractor import see
from scraper.extractor.view import View
from scraper.record import Page

URL = "https://harbourpost.example/news/islands/2025/06/11/ferry-to-the-islands-runs-again-48213"
TITLE = "Ferry to the islands runs again after storm"
DECK = "Islanders had waited on the mainland since Friday; repairs to the eastern pier will take until summer."
META = f"<meta name=description content='{DECK}'>"
FIRST = (
    "The ferry to the northern islands left the western pier on Monday morning with two hundred people on board, most of whom had "
    "slept in the school by the harbour for three nights."
)
STORY = f"<p>{FIRST}</p>" + "".join(
    f"<p>{who} said that the company would run a second ship in the afternoons for as long as the eastern pier stayed closed, and that "
    "nobody would have to book a place for it.</p>"
    for who in ("The harbour master", "The mayor of Oldport", "A spokesman")
)


def read(top: str, head: str = "", story: str = STORY) -> View:
    return see(
        Page(
            f"<html lang=en><head><title>{TITLE} - Harbour Post</title><meta property=og:site_name content='Harbour Post'>{head}</head>"
            "<body>"
            "<nav><ul><li><a href='/'>Home</a><li><a href='/news'>News</a><li><a href='/news/islands'>Islands</a>"
            "<li><a href='/sport'>Sport</a>"
            f"</ul></nav><main><article>{top}<div class=text>{story}</div></article></main></body></html>",
            url=URL,
        )
    )
