"""Addresses: made absolute, cleaned of what tracks readers, and reduced to the key by which one story is known as one.

Knows text only: whether an address answers, and whether it may be asked, is the fetcher's business. A page offers some two
hundred links, so `absolute` and `clean` let an address that is already in its final form through after one pattern match;
only the others are taken apart.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from scraper.errors import Unreadable

# The directories of an address in which sites keep their authors, in small letters; among columnists stand columns as well.
AUTHORS: Final = (
    r"(?:author-profile|authors?|autor(?:en|es|in|s|zy|ka|i|e|y|ius|iai|et)?|auteurs?|autrices?|avtor(?:i|y|ji)?|szerzok?|byline|writers?|reporters?"
    r"|contributors?|correspondents?|journalists?|journalistes?|jornalistas?"
    r"|periodistas?|giornalist[ai]|zh?urnalist\w{0,4}|novinari?|dziennikarze?|redakteur(?:e|in)?|redacteurs?|medewerker|forfattere?"
    r"|skribent(?:er)?|kirjoittaj\w{1,3}|toimittaj\w{1,3}|hofundur|yazar(?:lar)?|muhabir(?:ler)?|muallif(?:lar)?|gazetaret?|ajakirjanik)"
)
MAX_LENGTH = 8192  # characters; servers refuse longer request lines, and nothing that cites an article is longer


def absolute(base: str | None, href: str) -> str | None:
    """The http(s) address that `href` means on the page at `base` (RFC 3986 section 5, as browsers do it); None if it means none.

    White space around and line breaks inside are dropped, the fragment is cut off, the host is ASCII in lower case, characters
    that an address cannot hold are percent-encoded (UTF-8), a user name or password is dropped. Never raises.
    """
    if len(href) > MAX_LENGTH:
        return None
    if _PLAIN.fullmatch(href):
        return href
    href = href.strip(_BLANK)
    first = href[:1]
    if first == "/" and base is not None and _PLAIN_PATH.fullmatch(href):
        origin = _origin(base)
        return None if origin is None else origin + href
    if first not in "/#" and _PLAIN_RELATIVE.fullmatch(href) and base is not None and (directory := _directory(base)):
        return directory + href
    if first in ("", "#") or href[:11].lower().startswith(_NO_PAGE):
        # "#" alone leads to the page itself, which is no other address
        return None
    href = _slashes(href.translate(_NO_BREAKS))
    if not href.isascii():  # a lone surrogate becomes U+FFFD: "?", which `quote` would make of it, begins a query
        href = href.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if _HOSTLESS.match(href):
        return None
    try:
        return _whole(urlsplit(urljoin(base or "", href)))
    except ValueError:  # an IPv6 literal that is none, a port that is no number, a host that IDNA refuses
        return None


def as_given(text: str) -> str | None:
    """A whole http(s) address as somebody wrote it, but without user name and password; None for what is none. Never raises."""
    text = text.strip(_BLANK).translate(_NO_BREAKS)
    given = _AUTHORITY.match(text)
    if given is None or absolute(None, text) is None:
        return None
    return given[1] + given[2].rpartition("@")[2] + text[given.end() :]


def clean(url: str) -> str:
    """`url` as it is cited: without fragment, tracking parameters and default port; parameters that mean something stay in order.

    Raises Unreadable where it is no http(s) address.
    """
    whole = absolute(None, url)
    if whole is None:
        raise Unreadable("no address", url[:200])
    if ";" in whole:
        whole = _SESSION.sub("", whole)
    address, mark, query = whole.partition("?")
    if not mark:
        return whole
    kept = [part for part in query.split("&") if part and not _tracks(part)]
    return address + "?" + "&".join(kept) if kept else address


@lru_cache(maxsize=512)
def key(url: str) -> str:
    """What all addresses of one page have in common; for comparing, not for asking.

    Besides what `clean` drops: scheme, `www.`, `m.` or `amp.` before the host, the slash or `index.html` at the end, `/amp`
    and print variants, the order of parameters. Text that is no address is its own key, stripped and capped. Never raises.
    """
    try:
        address, _, query = clean(url).partition("?")
    except Unreadable:
        return url.strip(_BLANK)[:MAX_LENGTH]
    host, _, path = address.split("://", 1)[1].partition("/")
    path = "/" + _canonical_escapes(path)
    if "amp" in path or "print" in path:
        path = _VARIANT_PATH.sub("", path)
    if "/index." in path:
        path = _INDEX.sub("", path)
    parts = sorted(part for part in query.split("&") if part and part.lower() not in _VARIANTS) if query else []
    return _bare(host) + path.rstrip("/") + ("?" + _canonical_escapes("&".join(parts)) if parts else "")


def record_id(url: str) -> str:
    """Twenty hexadecimal digits of the SHA-256 of the key: the same for every address of one page, in every run."""
    return hashlib.sha256(key(url).encode("utf-8", "replace")).hexdigest()[:20]


def domain(url: str) -> str:
    """The host without `www.`, in lower case and without its port; "" where there is none."""
    origin = _origin(url)
    return "" if origin is None else _WWW.sub("", _host_of(origin))


def site(url: str) -> str:
    """The registrable domain (publicsuffix.org): `example.co.uk` for `https://news.example.co.uk/x`; "" where there is no host.

    A numeric address is its own site. Where the suffix is on no list (`news.test`) the last two labels are taken.
    """
    origin = _origin(url)
    return "" if origin is None else _registrable(_host_of(origin))


def leads_on(url: str) -> bool:
    """Whether an address is one of a service that only leads on to another: what is read there is a page of somewhere else.

    >>> leads_on("http://feedproxy.google.com/~r/post/~3/x1/"), leads_on("https://post.example/x1")
    (True, False)
    """
    host = domain(url)
    return host in _REDIRECTORS or host.endswith(".cdn.ampproject.org")


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


# --- what is dropped -------------------------------------------------------------------------------------------------------

_REDIRECTORS = _table(
    "feedproxy.google.com feeds.feedburner.com feedproxy.feedburner.com news.google.com feeds.feedblitz.com rss.feedsportal.com"
    " t.co bit.ly ow.ly buff.ly dlvr.it trib.al tinyurl.com goo.gl is.gd ift.tt lnkd.in l.facebook.com lm.facebook.com out.reddit.com"
)
# Parameters that say how a reader came, never which page is meant. Lower case.
_TRACKING_PREFIXES = tuple(
    _table("utm_ itm_ mtm_ matomo_ hsa_ vero_ oly_ wt.mc wt_mc at_campaign at_link_ at_bbc_ __twitter_ _x_tr_ _branch_ __cf_chl_ piwik_")
)
_TRACKING = _table(
    # click identifiers of advertising and social networks
    "fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid twclid ttclid li_fat_id yclid ysclid igshid igsh"
    " rdt_cid epik irclickid wickedid"
    " tblci dicbo rb_clickid s_kwcid ef_id srsltid mibextid fb_action_ids fb_action_types fb_source action_object_map"
    " action_type_map action_ref_map"
    # Piwik: `pk_no` is a story's number where MySQL keeps it
    " pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_group pk_placement pk_vid"
    # mail and newsletter tools
    " mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking ml_subscriber ml_subscriber_hash ck_subscriber_id sc_cid sc_campaign"
    " hss_channel sfmc_id li_source li_medium"
    # sessions and answers to a reader
    " phpsessid jsessionid replytocom"
    # analytics
    " _ga _gl _gac __s ga_source ga_medium ga_campaign cmpid cmp_id cmp icid xtor"
    " ncid ocid smid smtyp sref ns_campaign ns_source ns_mchannel ns_linkname ns_fee at_medium at_format at_ptr_name ito"
    " traffic_source referrer_source guccounter guce_referrer guce_referrer_sig __tn__ __cft__ feature_from cvid spm mod_source"
    " s_cid taid wprov tpcc srnd leadsource ftag ref_src ref_url feedtype feedname _openstat"
)
# Names that track on one site and mean something on another: dropped only where the value names a channel.
_DOUBTFUL = _table("ref source src from via partner rel origin campaign cid medium share mode feed sender referrer emc partnerid mod rss")
_CHANNELS = _table(
    "rss atom feed feeds feedburner twitter tw x facebook fb instagram whatsapp telegram linkedin reddit pinterest flipboard line vk weibo"
    " email mail newsletter nl push notification app apple google googlenews gnews yahoo msn smartnews home homepage hp front share social"
    " copylink copy-link sharetools topnews related recommended mostread most-read email_share twitter_share yes"
)
# Parameters that choose a way of showing the same page. As `name=value`, lower case; for the key alone.
_VARIANTS = _table(
    "outputtype=amp output=amp format=amp view=amp amp amp= amp=1 amp=true amp=yes _amp=true print print= print=1 print=true print=yes"
    " printable=1 view=print format=print mode=print m=1 mobile=1"
)
_AMP_OR_PRINT = frozenset(variant for variant in _VARIANTS if "amp" in variant or "print" in variant)  # the others may name a page
_SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_VARIANT_PATH = re.compile(r"^/amp(?=/[^/])|(?<=[^/])[./](?:amp|amp\.html|print)/?$")
_INDEX = re.compile(r"/index\.(?:html?|php|aspx?|jsp)$")
_NUMERIC = re.compile(r"[\d.]+")
_WWW = re.compile(r"^www\d?\.(?=.*\.)")
_HOST_VARIANT = re.compile(r"^(?:(?:www\d?|m|amp|mobile)\.)+(?=[^.]+\.)")

# --- how an address is written ----------------------------------------------------------------------------------------------

# A path that no rule would change: legal ASCII, no dot segments.
_CHARACTERS = r"A-Za-z0-9_~!$&'()*+,;=:@%-"
_PATH = rf"/(?!\.)[{_CHARACTERS}.]*+(?:/(?!\.)[{_CHARACTERS}.]*+)*+(?:\?[{_CHARACTERS}./?]*+)?"
_PLAIN_PATH = re.compile(rf"(?!//){_PATH}")
# One that stands beside the page, or below it: a menu may hold two hundred, and `urljoin` takes 20 µs for each.
_STEP = r"[A-Za-z0-9_~!$&'()*+,=@%-][A-Za-z0-9_~!$&'()*+,=@%.-]*+"
_PLAIN_RELATIVE = re.compile(rf"{_STEP}(?:/{_STEP})*+/?(?:\?[{_CHARACTERS}./?]++)?")
_PLAIN = re.compile(rf"https?://[a-z0-9]++(?:(?:-++|\.)[a-z0-9]++)*+{_PATH}")
_SAFE = "/%:=&?~+!$,;'@()*"  # what `quote` leaves; "%" because most addresses are encoded already
_BLANK = "".join(map(chr, range(0x21))) + "\x7f\u00a0\u200b\ufeff"
_NO_BREAKS = {ord(c): None for c in "\t\r\n"}  # WHATWG URL: removed wherever they stand
_NO_PAGE = ("javascript:", "mailto:", "tel:", "data:", "sms:", "whatsapp:", "about:", "blob:", "fb:", "viber:")
_AUTHORITY = re.compile(r"(https?://)([^/?#\\]+)", re.IGNORECASE)
_HOSTLESS = re.compile(r"https?:(?!//[^/?#])", re.IGNORECASE)  # `urljoin` would lend it the host of the page
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?|\[[0-9a-f:.]{2,45}\]")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_DEFAULT_PORT = {"http": 80, "https": 443}


def _whole(parts: SplitResult) -> str | None:
    """The parts put together again in the one way they may be written; None for another scheme, no host, an impossible port."""
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme not in _DEFAULT_PORT or not host:
        return None
    if not host.isascii():
        host = _ascii_host(host)
    if ":" in host:
        host = f"[{host}]"
    if not _HOST.fullmatch(host) or ".." in host:
        return None
    port = parts.port  # raises ValueError past 65535
    if port is not None and port != _DEFAULT_PORT[parts.scheme]:
        host = f"{host}:{port}"
    path = quote(_without_dots(parts.path) or "/", safe=_SAFE)
    query = "?" + quote(parts.query, safe=_SAFE) if parts.query else ""
    whole = f"{parts.scheme}://{host}{path}{query}"
    return whole if len(whole) <= MAX_LENGTH else None  # escapes make it longer


def _slashes(href: str) -> str:
    """Backslashes before the query are slashes (WHATWG URL, special schemes); without this `urljoin` sees no host in `\\\\host`."""
    if "\\" not in href:
        return href
    before, mark, after = href.partition("?")
    return before.replace("\\", "/") + mark + after


def _without_dots(path: str) -> str:
    """RFC 3986 section 5.2.4; `urljoin` leaves the dots of an address that was absolute already."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


@lru_cache(maxsize=4096)
def _ascii_host(host: str) -> str:
    import idna  # noqa: PLC0415  20 ms, and most hosts are ASCII

    return idna.encode(host, uts46=True, transitional=False).decode("ascii")  # idna.IDNAError is a ValueError


@lru_cache(maxsize=1024)
def _origin(url: str) -> str | None:
    """`https://host:port` of an address."""
    whole = absolute(None, url)
    return None if whole is None else whole[: whole.index("/", 8)]


@lru_cache(maxsize=1024)
def _directory(url: str) -> str:
    """What a plain address stands in, `https://host/path/`; "" where it is none, or its path has a parameter or an empty step."""
    address = url.partition("?")[0]
    if not _PLAIN.fullmatch(url) or ";" in address or "//" in address[8:]:
        return ""
    return address[: address.rindex("/") + 1]


def _host_of(origin: str) -> str:
    host = origin.split("://", 1)[1]
    return host[: host.index("]") + 1] if host.startswith("[") else host.partition(":")[0]


@lru_cache(maxsize=4096)
def _bare(host: str) -> str:
    return _HOST_VARIANT.sub("", host)


@lru_cache(maxsize=4096)
def _registrable(host: str) -> str:
    import tld  # noqa: PLC0415  reads its packaged list once, in some 0.15 s; it does not ask the network

    if host.startswith("[") or _NUMERIC.fullmatch(host):
        return host
    found = tld.get_fld(f"http://{host}/", fail_silently=True)
    return str(found) if found else ".".join(host.split(".")[-2:])


def _tracks(part: str) -> bool:
    small = part.lower().removeprefix("amp;")
    name, _, value = small.partition("=")
    return small in _AMP_OR_PRINT or name in _TRACKING or name.startswith(_TRACKING_PREFIXES) or (name in _DOUBTFUL and value in _CHANNELS)


def _canonical_escapes(text: str) -> str:
    """RFC 3986 section 6.2.2: escapes of unreserved characters undone, the others in capitals."""
    if "%" not in text:
        return text
    first, *rest = text.split("%")
    return first + "".join([_ESCAPES.get(part[:2], "%" + part[:2]) + part[2:] for part in rest])


_HEX = "0123456789abcdefABCDEF"
_ESCAPES = {
    high + low: character if (character := chr(int(high + low, 16))) in _UNRESERVED else f"%{high}{low}".upper()
    for high in _HEX
    for low in _HEX
}
