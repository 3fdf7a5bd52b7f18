"""A story of the Courier with room for what a page offers beside it, and three other stories to be offered."""

from __future__ import annotations

from scraper.extractor import see
from scraper.record import Page, Related

URL = "https://courier.example/world/harbour-opens-again-after-storm-20250503.html"
BEFORE = (
    "<p>The harbour of Oldport opened again on Monday, three days after a storm had closed it to every ship, the port authority said.</p>"
    "<p>Some forty boats left within the first hour, most of them for the fishing grounds off the northern islands, according "
    "to the master.</p>"
)


AFTER = (
    "<p>Repairs to the eastern pier will take until the summer, and the ferry to the islands will leave from the western one "
    "until then.</p>"
    "<p>The mayor thanked the volunteers who had spent two nights filling sandbags along the quay and in the streets behind the market.</p>"
)


TITLES = (
    "Fishermen count their losses after the long storm",
    "Why the eastern pier of Oldport was never rebuilt",
    "Ferry company promises refunds to stranded islanders",
)


ADDRESSES = tuple(f"/world/{title.lower().replace(' ', '-')}-2025050{n}.html" for n, title in enumerate(TITLES, 1))


def page(amid: str = "", after: str = "", aside: str = "", before: str = "") -> str:
    return (
        "<html lang=en><head><title>Harbour opens again after storm - The Courier</title></head><body>"
        "<header><nav><ul><li><a href='/world'>World news from everywhere</a></li><li><a href='/sport'>Sport</a></li></ul></nav></header>"
        f"{before}<main><article><h1>Harbour opens again after storm</h1>{BEFORE}{amid}{AFTER}</article>{after}</main><aside>"
        f"{aside}</aside>"
        "<footer><a href='/about-us'>About us and our long history</a><a href='/terms'>Terms of use and privacy of readers</a></footer>"
        "</body></html>"
    )


def items(shape: str = "<li><a href='{}'>{}</a></li>", count: int = 3) -> str:
    return "".join(shape.format(address, title) for address, title in zip(ADDRESSES[:count], TITLES, strict=False))


def related(html: str) -> tuple[Related, ...]:
    value: tuple[Related, ...] = see(Page(html, url=URL)).value("related")
    return value


def links(kind: str, module: str | None, count: int = 3) -> tuple[Related, ...]:
    rows = zip(ADDRESSES[:count], TITLES, strict=False)
    return tuple(Related("https://courier.example" + address, title, kind, module) for address, title in rows)  # type: ignore[arg-type]


TOPICS = "<div><a href='/topic/sea'>The sea</a><a href='/topic/quays'>Quays</a></div>"
CALLED = "<div class=card><h3>{1}</h3><p>A few words more of it.</p><div><a href='{0}'>Find out</a></div></div>"
ROW = "<article class=card><h3><a href='{}'>{}</a></h3></article>"
