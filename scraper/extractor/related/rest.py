"""What a list of stories holds besides those that were known by themselves: a list is taken whole."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from scraper.extractor.related.addresses import SECTION_LIKE, Shape, Site, address, address_key, site_of
from scraper.extractor.related.item import PLACE, Item
from scraper.extractor.related.labels import OF_STORIES, is_label, meaning, stands_alone
from scraper.extractor.related.menus import NEVER, menu_of
from scraper.extractor.related.modules import LIKELY, Module
from scraper.extractor.related.no_stories import is_a_button, is_of_no_story, is_tag
from scraper.extractor.related.stories import HEADLINE, LEAST, is_call, is_time
from scraper.extractor.related.titled import headline
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import begins_small, weight
from scraper.page.blocks import Box, Link
from scraper.text import fold

_OPENED: Final = 5  # words of a title that begins as a label does
_LEAST: Final = 5  # weight of the shortest title in a list
_SHORT: Final = 18  # of one that a menu has too
_LONG: Final = 25  # of one in a list without a label
_HEADLINES: Final = 20  # of what is known for stories, on an average: what says less may be a menu
_LABELLED: Final = 18  # of those under words that say what list it is
_FEW: Final = 3  # stories known, to one that says less and whose address says nothing
_DEPTH: Final = 24  # elements between a link and the box of its list
_MAX_LINKS: Final = 300  # looked at in one list
_MAX_CHARS: Final = 300  # of a card that is one link

_Way = tuple[tuple[str, ...], str, bool]
_Form = tuple[bool, int, bool, bool]


class _List(NamedTuple):
    """A list, and what its stories tell of others in it: the smallest box around them, how they stand there (way -> the first that stands
    so), how their addresses are built, and how most of them are; whether they are numbered alike."""

    module: Module
    items: list[Item]
    holder: Box
    site: Site
    base: str | None
    told_so: Mapping[_Way, Item]
    shapes: set[Shape]
    usual: _Form | None
    numbered: bool


def rest(view: View, module: Module, others: list[int]) -> list[Item]:
    """The stories that stand in a list as the others do, but are not known for stories by themselves: their titles are short, or a menu
    has them too. `others`: where the links of all lists begin, sorted."""
    of = _list(view, module)
    if of is None:
        return []
    items, site = of.items, of.site
    itself = {site.key, *(address_key(url) for url in (view.value("canonical"),) if url)}
    known = itself.union([item.key for item in (*items, *module.own)])
    found: list[Item] = []
    short: list[Item] = []
    unlike: list[Item] = []
    for link in _between(view, module, of.holder, others):
        titled = _titled(view, of, link)
        told = _addressed(of, link.href, titled) if titled is not None else None
        if titled is None or told is None or told.key in known or (of.numbered and site.is_shorter(told.url)):
            continue
        known.add(told.key)
        item = Item(told.url, told.key, titled.title, titled.heading, link.box, link.box.block_start, told.likeness, "")
        item.card = titled.card
        brief = not (module.label or titled.heading) and weight(titled.title) < _LONG
        (unlike if told.unlike else short if not told.surely or brief else found).append(item)
    if len(found) > len(items) and not any(item.key in itself for item in module.own):
        found = []
    if _FEW * len(short) <= len(items) + len(found):
        found += short
    return [*found, *_believed(unlike, len(items), len(found))]


def _list(view: View, module: Module) -> _List | None:
    """None where there is none: one story alone, lines that announce one, the whole page."""
    items = module.items
    if len(items) == 1 and module.said is not None:
        items = sorted((*items, *module.own), key=PLACE)  # the page itself stands in the list of the newest
    if len(items) < 2 or any(item.lead_in for item in items):
        return None
    holder = _holder(items[0].box, items[-1].box)
    if holder is None:
        return None
    site = site_of(view)
    ways: dict[_Way, list[Item]] = {}
    for item in items:
        if (way := _way(item.box, holder, item.heading)) is not None:
            ways.setdefault(way, []).append(item)
    least = _HEADLINES if module.said is None else _LABELLED
    return _List(
        module=module,
        items=items,
        holder=holder,
        site=site,
        base=view.doc.base or view.value("canonical") or site.url,
        told_so={way: alike[0] for way, alike in ways.items() if sum([weight(i.title) for i in alike]) >= least * len(alike)},
        shapes={site.shape(item.url) for item in items},
        usual=_usual(site, items),
        numbered=sum([site.is_built_alike(item.url) for item in items]) > 1,
    )


class _Titled(NamedTuple):
    title: str
    heading: bool
    card: Box


def _titled(view: View, of: _List, link: Link) -> _Titled | None:
    """The title of a link that stands as the stories of the list do, in a card of its own; None where it does not, or a menu has a link of
    so few words too."""
    doc, box = view.doc, link.box
    text = fold(doc.text_of(box)) if box.block_start < len(doc.blocks) else ""
    if not 0 < len(text) <= _MAX_CHARS or is_of_no_story(box, text) or is_a_button(doc, box):
        return None
    title, heading = headline(doc, box, text)
    way = _way(box, of.holder, heading)
    like = of.told_so.get(way) if way is not None else None
    if like is None or (box.inside ^ like.box.inside) & NEVER or not _is_a_title(title, heading) or is_tag(box):
        return None
    card = _card(box, max(like.card.depth, of.holder.depth + 1))
    if _holds_one_of(card, of.items):
        return None  # beside a story's own
    return None if link.href in menu_of(view) and weight(title) < _SHORT else _Titled(title, heading, card)


class _Address(NamedTuple):
    """Where a link leads: `surely` to a story, by its address or by what the list and the title say; or `unlike` one."""

    key: str
    url: str
    likeness: float
    surely: bool = False
    unlike: bool = False


def _addressed(of: _List, href: str, titled: _Titled) -> _Address | None:
    """None where it is no story's, whatever the list is."""
    site, module, (title, heading, _) = of.site, of.module, titled
    told = address(site, of.base, href)
    if told is None:
        like = module.said in OF_STORIES and weight(title) >= LEAST
        told = _address_like(site, urls.absolute(of.base, href), of.shapes, heading) if like else None
        return _Address(*told, unlike=True) if told is not None else None
    _, url, likeness = told
    named = bool(module.label) or heading
    if likeness >= LIKELY or (named and site.may_hold(url)) or _says_enough(module, title):
        return _Address(*told, surely=True)
    return None if _form(site, url) != of.usual or "/index." in url or is_person(title) else _Address(*told)


def _usual(site: Site, items: list[Item]) -> _Form | None:
    """How the addresses of most stories of a list are built; None where those of no most are built alike."""
    (form, count), *_ = Counter([_form(site, item.url) for item in items]).most_common(1)
    return form if 2 * count > len(items) else None


def _form(site: Site, url: str) -> _Form:
    """How an address is built, whatever section it stands in."""
    _, steps, _, dotted = site.shape(url)
    return site.holds(url), steps, dotted, "?" in url


def _believed(unlike: list[Item], known: int, found: int) -> list[Item]:
    """Of what no address says is a story, all that is called like one; and what says less, where it is few beside those known."""
    long = [item for item in unlike if weight(item.title) >= _LABELLED]
    if _FEW * (len(unlike) - len(long)) <= known:
        long = unlike
    many = len(long) + found > known and sum([weight(item.title) for item in long]) < _LONG * len(long)
    return [] if many else long


def _address_like(site: Site, url: str | None, shapes: set[Shape], heading: bool) -> tuple[str, str, float] | None:
    """What `address` tells, of one on the page's own host that stands where those of the list's do, or is a heading's and has words."""
    if url is None or not site.holds(url) or site.holds_the_page(url):
        return None
    likeness = site.likeness(url)
    words = "-" in url.rstrip("/").rpartition("/")[2]
    return (address_key(url), url, likeness) if site.shape(url) in shapes or (heading and words and likeness >= SECTION_LIKE) else None


def _between(view: View, module: Module, holder: Box, others: list[int]) -> Iterable[Link]:
    """The links in the box of a list that stand under its label and between the stories of the lists before it and after it."""
    links, items = view.doc.links, module.items
    before, after = bisect_left(others, items[0].box.start), bisect_left(others, items[-1].box.start + 1)
    low = max(holder.start, others[before - 1] + 1 if before else 0)
    if module.over is not None and module.over < items[0].block:
        low = max(low, view.doc.blocks[module.over].end)
    high = min(holder.end, others[after] if after < len(others) else holder.end)
    taken = {item.box.index for item in items}
    at = view.doc.link_at(low)
    for link in links[at : at + _MAX_LINKS]:
        if link.box.start >= high:
            return
        if link.box.index not in taken and link.box.within(holder):
            yield link


def _says_enough(module: Module, title: str) -> bool:
    """Whether a title under words that say what list it is has the words of a headline, whatever its address is like."""
    return module.said is not None and title.count(" ") >= HEADLINE - 1


def _holder(first: Box, last: Box) -> Box | None:
    """The smallest box around both, where it is no whole page."""
    around = next((up for up in first.up(_DEPTH)[1:] if last.within(up)), None)
    return around if around is not None and around.tag not in ("body", "main", "html") else None


def _way(box: Box, holder: Box, heading: bool) -> _Way | None:
    """How a link stands in the box of a list: the elements around it, its classes (an id is its alone), whether it is a heading."""
    line = box.up(_DEPTH)
    depth = box.depth - holder.depth
    if not 0 < depth < len(line) or line[depth] is not holder:
        return None
    return tuple([up.tag for up in line[:depth]]), box.attributes.get("class") or "", heading


def _card(box: Box, depth: int) -> Box:
    return next((up for up in box.up(_DEPTH) if up.depth <= depth), box)


def _holds_one_of(card: Box, items: list[Item]) -> bool:
    return any(item.box.within(card) for item in items)


def _is_a_title(title: str, heading: bool) -> bool:
    """Whether words may name a story where its list says that they name one."""
    if weight(title) < _LEAST or begins_small(title) or is_time(title) or is_call(title) or stands_alone(title):
        return False
    words = title.count(" ") + 1
    if meaning(title) is None or (heading and words >= HEADLINE):
        return True
    return words >= _OPENED and not is_label(title, of_the_site=True)  # 'Popular mayor steps down', 'Latest storm shuts pier'
