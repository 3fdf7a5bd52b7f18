"""What was odd about a page is said in short stable codes, so that a load of a year can ask for it."""

from __future__ import annotations

import pytest

from scraper.extractor import extract
from tests.newspage import STORY, URL, page

PUBLISHED = '"datePublished":"2025-06-11T09:15:00+01:00"'


@pytest.mark.parametrize(
    ("modified", "odd"),
    [
        ("2025-06-10T21:00:00+01:00", True),  # a story that was filed before its time
        ("2025-06-11T08:00:00Z", True),
        ("2025-06-10", True),
        ("2025-06-11T09:14:30+01:00", False),  # a clock that knows no seconds
        ("2025-06-11", False),
        ("2025-06-11T08:15:00Z", False),
        ("2025-06-11T09:20:00+01:00", False),
    ],
)
def test_a_change_before_the_publication_is_said(modified: str, odd: bool) -> None:
    text = "".join(f"<p>{said}</p>" for said in STORY)
    html = page(text).replace(PUBLISHED, f'{PUBLISHED},"dateModified":"{modified}"')
    record = extract(html, url="https://www.shoreline-post.example/region/2025/06/11/lamp-48213")
    assert record.published == "2025-06-11T09:15:00+01:00"
    assert ("date-conflict" in record.warnings) is odd


@pytest.mark.parametrize(("paragraphs", "odd"), [(1, True), (4, False)])
def test_an_article_of_a_few_words_is_said(paragraphs: int, odd: bool) -> None:
    record = extract(page("".join(f"<p>{said}</p>" for said in STORY[2 : 2 + paragraphs])))
    assert record.kind == "article"
    assert ("body-short" in record.warnings) is odd


@pytest.mark.parametrize(
    ("headline", "odd"),
    [
        ("Oyster farmers and a wave of tourists", True),
        ("Oyster farmers read the story of a lighthouse", False),
        ("Oysters", False),  # of a word or two nothing follows
        ("Fischer und Austern vor Gericht", True),
        ("牡蠣の養殖と暖かい冬", True),
    ],
)
def test_a_headline_of_another_story_is_said(headline: str, odd: bool) -> None:
    record = extract(page("".join(f"<p>{said}</p>" for said in STORY), headline=headline))
    assert record.headline == headline
    assert ("headline-unlike-body" in record.warnings) is odd


def test_a_page_that_a_script_shows_is_read_as_the_page_that_is_shown() -> None:
    shown = page("".join(f"<p>{said}</p>" for said in STORY))
    streamed = shown.replace("<body", "<body><div hidden id='app'><div", 1).replace("</body>", "</div></div></body>")
    one, other = (extract(html, url=URL) for html in (shown, streamed))
    assert "body-hidden" in other.warnings
    fields = ("headline", "deck", "kicker", "byline", "authors", "published", "section", "body", "related", "tags", "image", "source")
    assert {field: getattr(other, field) for field in fields} == {field: getattr(one, field) for field in fields}
