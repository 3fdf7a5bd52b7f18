"""Pages as web archives replay them: at an address that holds the page's own and when it was copied, with all its addresses rewritten so.

The form is that of the Wayback Machine and of what replays as it does: 'https://web.archive.org/web/20160401095740/http://site/page',
for parts of a page with a flag behind the time ('20160401095740im_').
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final, NamedTuple

_HOSTS: Final = (
    "web.archive.org", "wayback.archive-it.org", "webarchive.nationalarchives.gov.uk", "www.webarchive.org.uk", "webarchive.loc.gov",
    "arquivo.pt", "wayback.webarchiv.cz", "wayback.vefsafn.is", "webarchive.archive.unesco.org", "swap.stanford.edu",
)  # fmt: skip
_TIME: Final = r"(?:\d{8,14}|(?<=/web/)\d{4,7})"  # an archive may be asked for whatever copy is near a year
_ADDRESS = re.compile(
    rf"(?:https?:)?//(?P<host>{'|'.join(map(re.escape, _HOSTS))})(?P<folder>/(?:[\w.-]{{1,20}}/){{0,3}}?)(?P<time>{_TIME})(?:[a-z]{{2}}_)?/"
    r"(?P<url>\S+)",
    re.I,
)
_TOOLBAR: Final = ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->")
_SCHEME = re.compile(r"https?:/{1,2}", re.I)


class Copy(NamedTuple):
    """What an archive copied: the page's own address, and when (None where the archive's address does not tell the day)."""

    url: str
    at: datetime | None


def copied(url: str | None) -> Copy | None:
    """What stands at an archive's address; None where it is none.

    >>> copied("https://web.archive.org/web/20160401095740/http://courier.example/harbour").url
    'http://courier.example/harbour'
    """
    found = _ADDRESS.match(url) if url else None
    if found is None:
        return None
    own = found["url"]
    begin = _SCHEME.match(own)
    # Servers and browsers fold the two strokes into one, and an archive may be asked without them.
    return Copy(f"{begin[0].rstrip('/')}//{own[begin.end() :]}" if begin else f"http://{own}", _moment(found["time"]))


def restored(markup: str, url: str) -> str:
    """The page as it was: without the archive's toolbar, each address as the page wrote it. `url` is where the archive has it."""
    found = _ADDRESS.match(url)
    if found is None:
        return markup
    start, end = markup.find(_TOOLBAR[0]), markup.find(_TOOLBAR[1])
    if 0 <= start < end:
        markup = markup[:start] + markup[end + len(_TOOLBAR[1]) :]
    host, folder = (re.escape(found[name]).replace("/", r"\\?/") for name in ("host", "folder"))
    rewritten = re.compile(
        rf"(?:(?:https?:)?\\?/\\?/{host})?{folder}\d{{4,14}}(?:[a-z]{{2}}_)?\\?/(?P<scheme>https?:)(?P<stroke>\\?/)(?:\\?/)?", re.I
    )
    return rewritten.sub(r"\g<scheme>\g<stroke>\g<stroke>", markup)


def _moment(said: str) -> datetime | None:
    """'20160401095740', or the beginning of such a time that tells the day; UTC."""
    for form, length in (("%Y%m%d%H%M%S", 14), ("%Y%m%d", 8)):
        if len(said) == length:
            try:
                return datetime.strptime(said, form).replace(tzinfo=UTC)
            except ValueError:
                return None
    return None
