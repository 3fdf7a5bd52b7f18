"""What the page's metadata call its image, and not the site's icon or another film's still."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any, Final

from scraper.extractor import items
from scraper.extractor.fields.shared import versions
from scraper.extractor.pictures import MAX_UNITS
from scraper.extractor.pictures.ornaments import is_slight
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.text import key
from scraper.normaliser.text import words as words_of
from scraper.page.linked_data import text_of, types_of

_ADDRESS: Final = re.compile(r"[/.]")  # has one of these; 'undefined' has none
_ICONS: Final = ("icon", "apple-touch-icon", "apple-touch-icon-precomposed")
MAX_ICONS: Final = 8  # of each of these


@once
def metadata(view: View) -> list[tuple[str, str]]:
    found = []
    story = {} if _is_another_film(view) else view.story
    value = story.get("image") or story.get("thumbnailUrl") or _of_the_page(view)
    for said in (value if isinstance(value, list) else [value])[:4]:
        one = view.doc.linked.resolve(said)
        url = text_of((one.get("url") or one.get("contentUrl") or one.get("@id")) if isinstance(one, dict) else one)
        if url:
            found.append(("json-ld image", url))
    for name in ("og:image", "og:image:url", "twitter:image", "twitter:image:src"):
        found += [(f"meta {name}", url) for url in view.doc.meta.get(name, ())[:1]]
    boxes = [box for box in items.properties(view, "image")[:2] if box.tag in ("meta", "link") or items.is_item(box)]
    found += [("microdata image", url) for box in boxes if (url := items.value(view, box, "url", "contentUrl"))]
    if not found:
        found += [("meta og:image:secure_url", url) for url in view.doc.meta.get("og:image:secure_url", ())[:1]]
        found += [("meta image_src", href) for rel in view.doc.rels.get("image_src", ())[:1] if (href := rel.get("href"))]
    icons, signs = (_icons(view), _signs(view, {url.rpartition("/")[2] for _, url in found})) if found else (frozenset(), frozenset())
    signs |= _logos(view) if found else frozenset()
    return [(place, url) for place, url in found if _ADDRESS.search(url) and versions.file_of(url) not in icons and url not in signs]


def _icons(view: View) -> frozenset[str]:
    """The files of the site's icon, in its sizes: where metadata name it as the picture too, they name none."""
    rels = chain.from_iterable(view.doc.rels.get(rel, ())[:MAX_ICONS] for rel in _ICONS)
    return frozenset(file for rel in rels if (file := versions.file_of(rel.get("href") or "")))


def _logos(view: View) -> frozenset[str]:
    """What data call the publisher's logo."""
    publisher = view.doc.linked.resolve(view.story.get("publisher"))
    logo = view.doc.linked.resolve(publisher.get("logo")) if isinstance(publisher, dict) else None
    told = text_of((logo.get("url") or logo.get("contentUrl")) if isinstance(logo, dict) else logo)
    marked = (items.value(view, box, "url", "contentUrl") for box in view.doc.props.get("logo", ())[:MAX_ICONS])
    return frozenset(filter(None, (told, *marked)))


def _signs(view: View, files: set[str]) -> frozenset[str]:
    """The addresses of what the page itself displays as a sign, and nowhere larger, of pictures whose file is called so."""
    small: set[str] = set()
    large: set[str] = set()
    for picture in view.doc.pictures[:MAX_UNITS]:
        said = picture.attributes.get("src")
        if said and said.rpartition("/")[2] in files:
            (small if is_slight(picture) else large).add(said)
    return frozenset(url for said in small - large if (url := urls.absolute(view.doc.base, said)))


def _is_another_film(view: View) -> bool:
    """Whether all that data tell is a film whose name has less than half of the headline's words: one that the page offers."""
    node = view.story
    if "videoobject" not in types_of(dict(node)) or node.get("headline"):
        return False
    told, shown = (set(words_of(key(text))) for text in (text_of(node.get("name")) or "", view.value("headline") or ""))
    return bool(told and shown) and 2 * len(told & shown) < min(len(told), len(shown))


def _of_the_page(view: View) -> Any:
    """The image that data give the page, where they tell a story without one."""
    return next((node["primaryImageOfPage"] for node in view.doc.linked.of("webpage", "itempage") if node.get("primaryImageOfPage")), None)
