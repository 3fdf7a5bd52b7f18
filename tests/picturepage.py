"""A story with room for its pictures."""

from __future__ import annotations

from scraper.extractor import see
from scraper.record import Image, Page

URL = "https://courier.example/world/harbour-opens-again-after-storm-20250503"
STORY = (
    "<p>The harbour of Oldport opened again on Monday, three days after a storm had closed it to every ship, the port authority said.</p>"
    "<p>Some forty boats left within the first hour, most of them for the fishing grounds off the northern islands, according "
    "to the harbour master.</p>"
    "<p>Repairs to the eastern pier will take until the summer, and the ferry to the islands will leave from the western one "
    "until then.</p>"
)


def page(media: str, head: str = "", after: str = "") -> str:
    return (
        f"<html lang=en><head><title>Harbour opens again after storm - The Courier</title>{head}</head><body>"
        "<header><a href='/'><img src='/static/logo.png' alt='The Courier'></a><nav><a href='/world'>World</a></nav></header>"
        f"<main><article><h1>Harbour opens again after storm</h1>{media}<div class=text>{STORY}</div>{after}</article></main>"
        "<footer><img src='/static/badge.png'></footer></body></html>"
    )


def image(html: str) -> Image | None:
    value: Image | None = see(Page(html, url=URL)).value("image")
    return value


SHARED = "<meta property=og:image content='https://x.example/m/lighthouse-over-the-bay.jpg'>"
BOATS = "<img src='/m/boats-640x480.jpg'>"


def figure(caption: str, picture: str = BOATS) -> str:
    return f"<figure class=q7><div class=q8>{picture}</div><figcaption>{caption}</figcaption></figure>"


PLAIN_PICTURE = "<img src='/media/harbour-boats-oldport.jpg' alt='{}'>"
