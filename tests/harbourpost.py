"""An invented paper and pages of it, for tests of the fields that a page tells of itself."""

from __future__ import annotations

from scraper import extract
from scraper.record import Record

URL = "https://www.harbourpost.example/news/2025/06/11/ferry-runs-again-48213"
TITLE = "Ferry to the islands runs again after storm"
ENGLISH = (
    "The ferry to the northern islands left the western pier on Monday morning with two hundred people on board, and most of them had "
    "slept in the school by the harbour for three nights because there was no other place for them to stay. "
)
BOSNIAN = (
    "Luka je nakon oluje bila zatvorena dva dana, a trajekti neće ploviti prije ponedjeljka, rekao je kapetan luke. Niko nije povrijeđen, "
    "ali jedanaest brodova čeka ispred lukobrana i prvi od njih neće biti istovaren prije četvrtka."
)
GERMAN = (
    "Die Fähre zu den nördlichen Inseln hat am Montagmorgen mit zweihundert Menschen an Bord abgelegt, und die meisten von ihnen hatten "
    "drei Nächte in der Schule am Hafen geschlafen, weil es keinen anderen Ort für sie gab. "
)
ITEM = "<article itemscope itemtype='https://schema.org/NewsArticle'>"


def record(head: str = "", lang: str = "en", prose: str = ENGLISH, times: int = 4, after: str = "") -> Record:
    story = "".join(f"<p>{n} {prose}</p>" for n in range(times))
    return extract(
        f"<html lang={lang}><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{story}</article>{after}</body></html>",
        url=URL,
    )


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'
