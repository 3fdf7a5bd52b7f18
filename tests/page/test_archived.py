"""A page that an archive replays is read as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper import extract
from scraper.page.archived import Copy, copied, restored

AT = "https://web.archive.org/web/20160401095740/http://www.courier.example/ports/harbour-opens-again"


@pytest.mark.parametrize(
    ("url", "found"),
    [
        (AT, Copy("http://www.courier.example/ports/harbour-opens-again", datetime(2016, 4, 1, 9, 57, 40, tzinfo=UTC))),
        (
            "https://web.archive.org/web/20160401095740im_/http:/courier.example/a.jpg",
            Copy("http://courier.example/a.jpg", datetime(2016, 4, 1, 9, 57, 40, tzinfo=UTC)),
        ),
        ("http://web.archive.org/web/2016/courier.example/a?b=1", Copy("http://courier.example/a?b=1", None)),
        (
            "https://wayback.archive-it.org/1234/20160401/https://courier.example/",
            Copy("https://courier.example/", datetime(2016, 4, 1, tzinfo=UTC)),
        ),
        ("https://web.archive.org/web/20161399000000/http://courier.example/", Copy("http://courier.example/", None)),
        ("https://web.archive.org/details/harbours", None),
        ("https://courier.example/web/20160401095740/http://daily.example/", None),
        (None, None),
    ],
)
def test_an_archives_address_holds_the_pages_own_and_when(url: str | None, found: Copy | None) -> None:
    assert copied(url) == found


@pytest.mark.parametrize(
    ("written", "was"),
    [
        ('<a href="/web/20160401095740/http://www.courier.example/b">', '<a href="http://www.courier.example/b">'),
        ('<a href="/web/20160401095740/http:/www.courier.example/b">', '<a href="http://www.courier.example/b">'),
        ('<img src="//web.archive.org/web/20160401095740im_/https://x.example/b.jpg">', '<img src="https://x.example/b.jpg">'),
        (r'"url":"https:\/\/web.archive.org\/web\/20160401095740\/http:\/\/x.example\/b"', r'"url":"http:\/\/x.example\/b"'),
        ('<a href="/about">', '<a href="/about">'),
        ("<p>a</p><!-- BEGIN WAYBACK TOOLBAR INSERT --><p>28 captures</p><!-- END WAYBACK TOOLBAR INSERT --><p>b</p>", "<p>a</p><p>b</p>"),
    ],
)
def test_addresses_are_restored(written: str, was: str) -> None:
    assert restored(written, AT) == was


def test_the_record_of_a_replayed_page_is_the_pages_own() -> None:
    story = "".join(
        f"<p>The harbour opened again on Monday, {n} days after the storm had closed it, the port authority said.</p>" for n in "3456789"
    )
    html = (
        "<html lang=en><head><title>Harbour opens again - The Courier</title>"
        "<link rel=canonical href='https://web.archive.org/web/20160401095740/http://www.courier.example/ports/harbour-opens-again'></head>"
        "<body><h1>Harbour opens again</h1><p>By <a href='/web/20160401095740/http://www.courier.example/author/jane-roe'>Jane Roe</a>, "
        f"3 hours ago</p><img src='/web/20160401095740im_/http://www.courier.example/m/boats-at-the-pier.jpg'>{story}"
        "<h3>Related stories</h3><ul>"
        + "".join(
            f"<li><a href='/web/20160401095740/http://www.courier.example/ports/{slug}-2016040{n}'>{title}</a></li>"
            for n, (slug, title) in enumerate(
                (("ferry-runs-again", "Ferry runs again after the storm"), ("pier-closed", "Why the eastern pier is closed"))
            )
        )
        + "</ul></body></html>"
    )
    record = extract(html, url=AT, fetched_at="2026-01-01T00:00:00Z")
    assert record.url == "http://www.courier.example/ports/harbour-opens-again"
    assert record.final_url == AT
    assert record.publisher is not None
    assert record.publisher.domain == "courier.example"
    assert [author.url for author in record.authors] == ["http://www.courier.example/author/jane-roe"]
    assert record.published == "2016-04-01T06:57:00+00:00"
    assert record.image is not None
    assert record.image.url == "http://www.courier.example/m/boats-at-the-pier.jpg"
    assert [link.url for link in record.related] == [
        "http://www.courier.example/ports/ferry-runs-again-20160400",
        "http://www.courier.example/ports/pier-closed-20160401",
    ]
