"""What the address of a picture tells: whether it is a photo's, how large, and of which picture it is a version."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from operator import itemgetter
from typing import Final
from urllib.parse import unquote

from scraper.extractor.links import leads_home
from scraper.normaliser.text import weight
from scraper.page.blocks import Picture

_LAZY: Final = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-url",
    "data-image",
    "data-full",
    "data-hi-res-src",
    "data-large-file",
    "src",
    "poster",
)
_WORDS: Final = ("alt", "title", "aria-label")  # of a picture
_NEWER: Final = ("webp", "avif", "jxl")
_FOR_FEW: Final = re.compile(r"max-(?:device-)?width|portrait|print|prefers")  # not for the widest screens
_AS_MADE: Final = re.compile(r"[/_.-]original[/_.-]")  # no version that a system has cut
_LESS: Final = re.compile("small|mini|medium|thumb|preview")  # in the name of an attribute: a smaller version's
_CALLED_LESS: Final = re.compile(r"/[a-z_-]{0,60}(?:small|mini|thumbs?|thumbnails?|preview)(?:[_-]\w{1,20})?/")  # a folder
_SETS: Final = ("srcset", "data-srcset", "data-lazy-srcset", "data-sizes-srcset")
# What a picture that stands for others is called beside 'default'.
_KIND: Final = r"image|img|pic|picture|photo|thumb|thumbnail|user|author|og|social|share|facebook|fb|twitter|some|featured|profile|poster"
# Of "/" and an address in small letters. The first set lets the engine pass over all other characters at once.
_NO_PHOTO: Final = re.compile(
    r"[/_.-](?:(?:logo|logos|icon|icons|ico|avatars?|placeholder|blank|spacer|pixel|1x1|transparent|fallback|grey-placeholder|loading|loader"
    # 'default' is a size, a bucket and an owner too: /full/max/0/default.jpg, /dims4/default/4f1a/, ferry-768x432-c-default.jpg
    rf"|default[_-](?:{_KIND})s?|(?:{_KIND})[_-]default|(?:images?|img|social|static|assets|thumbs?|vi/[\w-]{{11}})/default\d?(?=\.)"
    r"|sprite|counter|favicon|gravatar|emoji|badge|app-?store|google-?play|share|no-?image|noimage|qr-?code|flags(?=/)"
    r"|(?:(?:print(?:er)?|e?-?mail|pdf)(?:_?button)?|rss|stars?|rating|arrows?|bullet)(?=\.png)"
    r"|math/render(?=/))(?:[/_.-]|\d|$)"
    r"|(?<=/)(?:calendar|clock|comments?|facebook|instagram|whatsapp|linkedin|youtube)(?:[_-](?:black|white|gr[ae]y|dark|light|blue))?\.png"
    r"|ogp(?:[_-]\d+x\d+)?\.(?:png|jpe?g)|(?<=^/)[\[{]"  # and what is no address
    r"|(?<=/)(?:wp-content/(?:themes|(?:mu-)?plugins)|resources/public"
    r"|(?:styles|templates|themes|skins)/default(?!/public/)"  # of every page's frame
    r"|templates/[\w-]{1,40}/(?:images?|img|graphics|grafiken))/"
    r"|(?<=\.)(?:svg|gif|mp4|m4v|webm|mov|ogv|m3u8|mpd|mp3|m4a)(?:$|\?)|(?<=/)pixel)"
)
_LOGO: Final = re.compile(r"[b-hj-np-z]logo(?:[/_.-]|\d|$)")  # 'clublogo.png', and neither 'catalogo' nor 'dialogo'
_OF_NONE: Final = (
    "gravatar.com",
    "doubleclick",
    "scorecardresearch",
    "facebook.com/tr",
    "matomo.php",
    "piwik.php",
    "hubspot.com/cta/",
    "{width}",  # to be filled in by a script
    "%7bwidth%7d",
)
# The file that a site shares all its pages with; one that is named by more than a word or two is a story's. In small letters.
_FOR_ALL: Final = re.compile(
    r"(?:[a-z0-9]{1,20}[_-]){0,2}(?:(?:og|open-?graph)(?:[_-]?(?:image|img|general|generic|default|reference|card))?"
    r"|(?:facebook|twitter|subscribe)[_-](?:card|default|standard)|social[_-](?:wide|images?|graphic|card|shar(?:e|ing)(?:[_-]image)?|default|preview))[_-]?\d{0,2}(?:[.-][0-9a-f]{6,40})?\.(?:png|jpe?g|webp)"
)
# What a site's own build has named by a few letters and the sum of its bytes: its sign. In small letters.
_BUILT_SIGN: Final = re.compile(
    r"/(?:assets?|static|build|dist|bundles?)/(?:[a-z-]{1,20}/){0,3}[a-z]{1,4}[.-](?=[a-f]*\d)[0-9a-f]{8,40}\.(?:png|jpe?g|webp)$"
)
# What a browser calls the folder in which it saves a page's pictures.
_SAVED: Final = re.compile(r"/[^/]{1,200}_files/[^/]+$")
_STANDS_IN: Final = re.compile(r"data:|.*(?:blank|placeholder|spacer|pixel|1x1|transparent|fallback|loading|loader|lazy|avatar|icon)")
# What is written where no picture is: a word that a script knows, and the kind of a file.
_NOTHING: Final = frozenset("null undefined false true none nil nan n/a 0 image/jpeg image/jpg image/png image/webp image/gif".split())
_ADDRESS: Final = re.compile(r"(?:https?:)?//?\w")
_PLACED: Final = re.compile("[/.]")  # an address has one of these, a number in a gallery has none
_WIDTH: Final = re.compile(r"\d{1,5}(?:\.\d{1,3})?[wx]")
# (an address, what is said of its size) of a set of versions. A comma inside an address is its own, one behind it parts it from the next,
# with or without a blank (HTML standard, 4.8.4.2.2).
_VERSIONS: Final = re.compile(r"([^\s,]\S*(?<!,))(?:\s++([^\s,]*+)[^,]*+)?")
_SMALL: Final = re.compile(
    r"(?:[?&/,_](?:w|width|s|size|h|height)[=_-]|/max/(?=\d\d))(\d{1,4})(?!\d|[0-9a-f]{3})", re.IGNORECASE
)  # and no sum of bytes
_SIDE: Final = re.compile(
    r"[?&/,_-](?:(?:im)?(?:w|width|resize)[=_/-]?|(?:height|landscape|portrait|square|max-?[wh])[=_-])(\d{2,4})(?![0-9a-z])", re.IGNORECASE
)
_BLURRED: Final = re.compile(r"[?&,/](?:q|quality)[=_]\d(?!\d)")  # what is shown until the picture is there
# What a loader adds to an address until it has loaded the picture.
_PENDING: Final = re.compile(r"[?&]is-pending-load=1(?![\w&])|(?<=[?&])is-pending-load=1&")
_LAID_OVER: Final = re.compile(r"overlay|watermark|mark=|blend|(?<!fill=)blur")
_SUM: Final = re.compile(r"[0-9a-f]{16,}")
_DAY: Final = re.compile(r"(?:19|20)\d{6}$")
_PIXELS: Final = re.compile(r"(?<!\d)(\d{2,4})[xX](\d{2,4})(?!\d)")
_PARTED_PIXELS: Final = re.compile(r"[_-]([1-9]\d\d)_([1-9]\d\d)\.(?:jpe?g|png|webp)(?:$|\?)")  # behind the name of a file
_NOISE: Final = re.compile(
    r"^(?:\d{2,4}x\d{2,4}|\d{1,4}w|large|small|medium|full|original|crop|resize|image|scaled|webp|jpe?g|png|avif|w\d+|h\d+|q\d+)$"
)
# What is added to the name of a file that a system has cut or made smaller: the whole one lies beside it.
_CUT: Final = re.compile(r"-(?:\d{2,4}x\d{2,4}|scaled)(?=\.\w{3,4}$)")
_STEPS: Final = re.compile(r"[/?&=,]")
_SUFFIX: Final = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|ashx)\b.*$")
_SIZE: Final = re.compile(
    r"[-_](?:\d{2,4}x\d{2,4}|(?:lbox-)?\d{1,4}x\d{1,4}-(?:c-[a-z]{3,8}|[0-9a-f]{6})|\d{1,4}w|large|small|medium|full|scaled|crop.*|w\d+|v-?\w+__\w+)$|[-_][0-9a-f]{16,40}$"
)
_DIGITS: Final = re.compile(r"\d{6}")
_NUMBER: Final = re.compile(r"\d{3}|[0-9a-f]{16}")  # one that is no accident
_INNER: Final = re.compile(r"[?&]\w{1,12}=(https?(?:%3a|:)[^&]+)", re.IGNORECASE)
# What a site's own server makes smaller on demand, and of which picture.
_ON_DEMAND: Final = re.compile(r"/(?:_next/image|_vercel/image|\.netlify/images|_image)/?\?(?:[^#]{0,200}?&)?(?:url|href)=([^&#]+)")
_WORD: Final = re.compile(r"[a-z]{3}")
_NUMBERS: Final = re.compile(r"\d{7,}|[0-9a-f]{16,}")
FILES: Final = (".jpg", ".jpeg", ".png", ".webp", ".avif")
_SERVED: Final = (*FILES, ".ashx")  # what hands the file out has its name
_DEEP: Final = 3  # folders of a path that is no accident
_WHOLE: Final = 1000  # pixels of a picture that tells no size, for all that is known
_LITTLE: Final = 250  # pixels of one that is called small, for all that is known
_NARROW: Final = 500  # pixels under which another version of the picture is looked for


def address_of(picture: Picture) -> str | None:
    """The address of the largest version that a picture names; None where it names no photo.

    Where it names one file alone, the one that a wide screen shows instead, unless that is said to be no larger."""
    own = _own(picture)
    if own is None:
        return _of_sources(picture)
    if not picture.sources or _AS_MADE.search(own) or any(picture.attributes.get(name) for name in _SETS):
        return own
    wide = _of_sources(picture)
    if wide is None or not (wide.rpartition("/")[0] == own.rpartition("/")[0] or same_picture(own, wide)):
        return own  # of another picture
    return wide if (_side(own) or _WHOLE) < (_side(wide) or math.inf) else own


def _own(picture: Picture) -> str | None:
    attributes = picture.attributes
    found: list[tuple[float, str]] = []
    for name in _SETS:
        for address, size in _VERSIONS.findall(said[:8000]) if (said := attributes.get(name)) else ():
            width = float(size[:-1]) if _WIDTH.fullmatch(size) else 0.5
            if width > 0:
                found.append((-width, address))
    for _, address in sorted(found, key=itemgetter(0)):
        if not is_no_photo(address) and not _BLURRED.search(address):
            return address
    for name in _LAZY:
        said = attributes.get(name)
        if said and len(said) > 4 and _PLACED.search(said) and not is_no_photo(said) and not _tiny(said):
            return _PENDING.sub("", said.strip())
    # A loader that nobody knows says it in a name of its own.
    for name, said in attributes.items():
        if not said or len(said) < 5 or not _ADDRESS.match(said) or name in _WORDS:
            continue
        file = said.partition("?")[0].strip().lower().endswith(FILES) and not _LESS.search(name) and (_side(said) or _NARROW) >= _NARROW
        if (file or (name.startswith("data-") and name.endswith("src"))) and not is_no_photo(said) and not _tiny(said):
            return said.strip()
    return None


def _of_sources(picture: Picture) -> str | None:
    """The largest that the first `source` for a wide screen names, but for kinds of file that some readers do not know."""
    for source in picture.sources:
        if (source.get("type") or "").endswith(_NEWER) or _FOR_FEW.search((source.get("media") or "")[:200]):
            continue
        said = next((said for name in _SETS if (said := source.get(name))), "")
        named = [(float(size[:-1]) if _WIDTH.fullmatch(size) else 0.5, address) for address, size in _VERSIONS.findall(said[:8000])]
        if named and not is_no_photo(address := max(named, key=itemgetter(0))[1]) and not _tiny(address):
            return str(address)
    return None


def any_address_of(picture: Picture) -> str | None:
    """The address of a picture that has words, whatever its file is called: a logo that a story tells of, a map that is drawn."""
    said = [picture.attributes.get(name) or "" for name in _LAZY]
    said += [found[0][0] for name in _SETS if (found := _VERSIONS.findall((picture.attributes.get(name) or "")[:2000]))]
    return next((one for one in said if len(one) > 4 and not _STANDS_IN.match(one[:500].lower())), None)


def is_no_photo(address: str) -> bool:
    small = "/" + address[:500].lower()
    if _NO_PHOTO.search(small) is not None or small.startswith("/data:") or any(map(small.__contains__, _OF_NONE)):
        return True
    return "logo" in small and _LOGO.search(small) is not None


def is_for_all(address: str) -> bool:
    """Whether metadata name no picture of the story: none at all, or the one that the site shares every page with."""
    if address.strip().lower() in _NOTHING or ("?" not in address and leads_home(address, None)):
        return True
    file = unquote(address[:1500].partition("?")[0]).partition("?")[0]  # an address in an address has a query of its own
    name = file.rpartition("/")[2][-120:].lower()
    return is_no_photo(address) or _FOR_ALL.fullmatch(name) is not None or _BUILT_SIGN.search(file[-160:].lower()) is not None


def _tiny(address: str) -> bool:
    sizes = [int(size) for size in _SMALL.findall(address[:2000])]
    if (sizes and max(sizes) < 120) or _BLURRED.search(address[:2000]):
        return True
    both = _PIXELS.findall(address[-300:])
    return bool(both) and max(int(side) for pair in both for side in pair) < 250


def larger(shown: str, named: list[str]) -> str:
    """The largest version that metadata name of a picture that is displayed small; one uncut before others, none with words over it.

    Of a picture in a page that a browser has saved, the one on the site."""
    if _SAVED.search(shown):
        return next((url for url in named if same_picture(shown, url)), shown)
    side = _side(shown)
    less = side is None and _CALLED_LESS.search(shown[:500].lower()) is not None
    side = _LITTLE if less else side
    if side is None or side >= _NARROW:
        return shown
    found: list[tuple[bool, float, str]] = []
    for url in named:
        other, small = _side(url), url.lower()
        whole = "//" in small and not _LAID_OVER.search(small) and not (less and _CALLED_LESS.search(small))
        if whole and (other is None or other >= 2 * side) and same_picture(shown, url, surely=True):
            found.append(("crop" in small, -(other or math.inf), url))
    return min(found)[2] if found else shown


def is_wide(address: str) -> bool:
    """Whether an address says that the picture is as large as one that a story shows."""
    return (_side(address) or 0) >= _NARROW


def made_of(address: str) -> str:
    """The address of the whole picture where a server is asked to make it smaller: that outlives the site's next build."""
    asked = _ON_DEMAND.search(address[:2000]) if "?" in address else None
    inner = unquote(asked[1]) if asked is not None else ""
    return inner if inner.startswith(("/", "https://", "http://")) else address


def _side(address: str) -> int | None:
    """The longer side of a picture, where its address says it."""
    sides = [int(side) for side in _SIDE.findall(address[:2000])]
    sides += [int(side) for pattern in (_PIXELS, _PARTED_PIXELS) for pair in pattern.findall(address[-300:]) for side in pair]
    return max(sides, default=None)


def file_of(address: str) -> str:
    """The name of a picture's file without its size and without what a system puts before the name of what it has cut."""
    return _file(address).removeprefix("cropped-")


def _file(address: str) -> str:
    """The name of a picture's file without what tells its size; an empty one where no words are in it."""
    inner = _INNER.search(address[:1500]) if "?" in address else None  # 'url=https%3A%2F%2F...', which a server makes smaller
    name = unquote(unquote(inner[1]) if inner is not None else address[:1500]).partition("?")[0].rpartition("/")[2].lower()
    stem = _SIZE.sub("", _SIZE.sub("", _SUFFIX.sub("", name))) if name.endswith(_SERVED) else ""
    return "" if _NOISE.match(stem) or not _WORD.search(stem) else stem


def same_picture(a: str, b: str, *, surely: bool = False) -> bool:
    """Whether two addresses are versions of one picture: a name in the file or path that is long enough to be no accident. A folder's name
    alone, without a long number, is none where both files have a name.

    Surely, where it is the file's and no day, or the sum of its bytes.
    """
    file = a.partition("?")[0]
    if file == b.partition("?")[0] and (a == b or file.endswith(FILES)):
        return True
    if file.endswith(FILES) and _CUT.sub("", file) == _CUT.sub("", b.partition("?")[0]):
        return True  # by their path, however short the name
    path = file.partition("://")[2].partition("/")[2]
    if path.count("/") >= _DEEP and path.endswith(FILES) and path == b.partition("?")[0].partition("://")[2].partition("/")[2]:
        return True  # on another host of the site
    both = _marks(a) & _marks(b)
    if both and not any(map(_NUMBER.search, both)):
        one, other = _file(a), _file(b)
        if one and other and not any(mark in one or mark in other for mark in both):
            return False
    if both and surely:
        names = [url.partition("?")[0].rpartition("/")[2] for url in (a, b)]
        return any(_SUM.fullmatch(mark) or (not _DAY.match(mark) and all(mark in unquote(name).lower() for name in names)) for mark in both)
    return bool(both)


@lru_cache(maxsize=2048)
def _marks(url: str) -> frozenset[str]:
    path = url[:1500].partition("#")[0].lower()
    if "%" in path:
        path = unquote(path)
    found: set[str] = set()
    for step in _STEPS.split(path.rpartition("://")[2])[1:]:
        if len(step) < 8:
            continue
        stem = _SIZE.sub("", _SIZE.sub("", _SUFFIX.sub("", step)))  # '-small-780x438'
        if len(stem) < 8 or _NOISE.match(stem):
            continue
        if _DIGITS.search(stem) or weight(stem) >= 14:
            found.add(stem)
            # the numbers alone: 65897427_6.jpg and 65897427_605.jpg
            found.update(_NUMBERS.findall(stem))
    return frozenset(found)
