"""Labels that are topics of the page, and no words for a kind of list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scraper.extractor.related.labels import meaning
from scraper.extractor.view import View, once
from scraper.normaliser.text import key, weight

# What every news page is about: no sign that a label names this story's topic.
GENERAL: Final = frozenset(
    key(word)
    for word in """
    news story stories article articles artikel latest today more video videos home info nachrichten haber haberler meldungen noticias
    notícias notizie nieuws nyheter nyheder uutiset wiadomości wiadomosci новости новини vijesti vesti zprávy
    správy hírek știri вести lajme ειδήσεις xəbərlər жаңалықтар yangiliklar სიახლეები լուրեր naujienos žinios ziņas uudised aktuality
    aktualności actualités actualites blog blogs post posts beiträge
    """.split()
)
TOPIC: Final = 5  # a label is no more times as long as the topic in it: 'Credit cards for car owners' is not about cars
_TOPICS: Final = ("article:section", "section", "article:tag", "keywords", "news_keywords", "parsely-section", "author")


def topical(view: View, label: str) -> bool:
    """Whether a label names this story's section, topic or author, or repeats words of its headline."""
    words = f" {key(label)} "
    if len(label) > 50 or words.startswith(" top "):
        return False  # what is best of whatever section: 'Top Business Stories'
    named = (topic for topic in _topics(view) if f" {topic} " in words and TOPIC * len(topic) >= len(words))
    if any(meaning(topic) not in ("latest", "ranked") for topic in named):  # a site may have a section 'Latest stories'
        return True
    # 'The harbour bill' over more on what the headline is about
    return words.count(" ") > 2 and weight(words) >= 12 and words in f" {key(view.value('headline') or '')} "


@once
def _topics(view: View) -> frozenset[str]:
    doc, story = view.doc, view.story
    said: list[object] = [view.value("section"), view.value("kicker"), story.get("articleSection"), story.get("keywords")]
    said += [doc.meta.get(name, ()) for name in _TOPICS]
    texts = [part for text in _texts(said) for part in text[:1000].split(",")]
    authors = view.value("authors") or ()
    texts += [getattr(author, "name", "") for author in authors]
    texts += (doc.url or "").partition("?")[0].split("/")[3:-1]
    house = key(getattr(view.value("publisher"), "name", None) or "")
    return frozenset(k for k in map(key, texts[:80]) if weight(k) >= 4 and k not in GENERAL and k != house)


def _texts(values: Iterable[object]) -> Iterable[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list | tuple):
            yield from (v for v in value if isinstance(v, str))
