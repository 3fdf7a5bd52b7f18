"""The article's headline as a reader sees it: not the site's name, not the section, not the wording kept for search engines.

Every heading of the page, and every block that repeats what the metadata call the page, is judged by what it is (an h1, marked as
the headline), by where it stands (before the story, not in navigation, a breadcrumb or a list of teasers) and by how many of its
words the metadata and the address know. The best one is the displayed headline. Metadata decide where nothing is displayed, and
say how sure we may be where something is. A kicker inside the heading is parted from it: `parts`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise, takewhile
from typing import Any, Final
from unicodedata import category

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.shared.titles import PAID_SIGN, PARTS, bag_of, is_site, letters, titles, without_site
from scraper.extractor.fields.shared.trail import MAX_STEPS
from scraper.extractor.view import View
from scraper.normaliser.bylines import cleaned, has_date, looks_like_a_byline
from scraper.normaliser.text import beginnings, fold, key, sentence_end, weight
from scraper.page.blocks import ARTICLE as IN_ARTICLE
from scraper.page.blocks import ASIDE, DIALOG, FIGURE, FOOTER, FORM, HEADER, HEADING, HIDDEN, LIST, MAIN, NAV, NOSCRIPT, Block, Box
from scraper.page.elements import UNSEEN
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

_NEVER: Final = NAV | FOOTER | DIALOG
_MOST: Final = 0.5  # of a title, that is the headline alone
_SHORTEST_END: Final = 10  # characters of one that no sign parts from the rest
LONGEST_LABEL: Final = 100  # weight of one before what metadata call the page
MAX_LENGTH: Final = 400  # characters; the longest displayed headline seen has some 250
_SEPARATORS: Final = " \t\n:-–—|/·•»›"
_BEFORE: Final = " :|·•"  # of them, what begins no headline
_NAMED = re.compile(r"head(?:line|er__title)|(?<![a-z])(?:title|titel|titulo|titre|titolo|ttl|entry-title|rubrik)(?![a-z]{4})")
_LIKE: Final = 2.5  # points of an h1 that has words of what the metadata call the page
_TEXT: Final = 100  # characters of a block that is text
_OVER: Final = 6  # blocks over a story between which the headline stands: the date, the byline, a picture's words
_TELLING: Final = 25  # weight of a line that is believed against what the metadata call the page
_STORY: Final = 5  # blocks of a story that tell what it is about
_TOLD: Final = 2_000  # characters of these blocks
_LEAST: Final = 0.3  # of the words of a line over it, that a story has
_RIVALS: Final = 4  # headings that may say what the best one says
_NEARLY: Final = 1.0  # points
_HEAD: Final = 20  # blocks of a story's head
_ALIKE: Final = 0.6  # of the words of a line and a title that say the same in other words, at the least
_ELSEWHERE: Final = NAV | FOOTER | DIALOG | ASIDE | FORM | FIGURE | LIST | HIDDEN | NOSCRIPT
_LINE: Final = 30  # weight of a label in a line of its own
_OPENED: Final = " [("  # left of brackets around what goes
_ZONE: Final = 5  # letters beside a date and a time
_STEP: Final = 4  # elements from the words of a step of a trail up to the row of its steps
# What systems call every page of a site, as `key` writes it.
_CONSTANT: Final = frozenset(
    title.strip()
    for title in """
    untitled | untitled document | untitled page | new page | document | home | homepage | home page | index | main | welcome
    | news | news page | latest news | news detail | news details | news item | news article | article | article detail
    | article details | story | details | print | inicio | noticias | noticia | detalle de noticia | documento sin título
    | accueil | actualités | actualité | document sans titre | startseite | nachrichten | aktuelles | unbenanntes dokument
    | notizie | notizia | documento senza titolo | início | notícias | notícia | documento sem título | nieuws | nieuwsbericht
    | nyheter | nyheder | uutiset | wiadomości | aktualności | zprávy | aktuality | hírek | știri | vesti | vijesti | haber
    | haberler | haber detay | haber detayı | ana sayfa | berita | beranda | tin tức | новости | новость | главная
    | главная страница | новини | головна | 首页 | 新闻 | 新闻详情 | 新闻中心 | 文章 | 无标题文档 | 無標題文件 | 首頁 | 新聞
    | ホーム | ニュース | お知らせ | 홈 | 뉴스 | 제목 없음 | أخبار | الأخبار | الرئيسية | خبر
    | press release | press releases | news release | news releases | media release | media releases | newsroom | news room
    | press room | for immediate release | statement | statements | pressemitteilung | pressemitteilungen | pressemeldung
    | pressemeldungen | medienmitteilung | medienmitteilungen | presseinformation | communiqué de presse | communiqués de presse
    | comunicado de prensa | comunicados de prensa | nota de prensa | notas de prensa | comunicato stampa | comunicati stampa
    | comunicado de imprensa | nota à imprensa | persbericht | persberichten | pressmeddelande | pressmeddelanden | pressemelding
    | pressemeldinger | pressemeddelelse | pressemeddelelser | lehdistötiedote | tiedote | tiedotteet | komunikat prasowy
    | tisková zpráva | tiskové zprávy | tlačová správa | tlačové správy | sajtóközlemény | comunicat de presă | comunicate de presă
    | пресс релиз | пресс релизы | прес реліз | priopćenje za javnost | saopštenje | basın bülteni | basın açıklaması | siaran pers
    | thông cáo báo chí | プレスリリース | ニュースリリース | 新闻稿 | 新聞稿 | 보도자료 | بيان صحفي
    """.split("|")
)
_BAR = re.compile(r"\s?[|｜¦]\s?")
_ASIDE_NAMES = re.compile(
    r"breadcrumb|related|recommend|teaser|promo|sidebar|newsletter|modal|popup"
    r"|cookie|consent|comment|most-|popular|logo|sticky|menu|(?<![a-z])ad-|-ad(?![a-z])|banner"
)
_KICKER = re.compile(
    r"kicker|overline|over-line|topline|toptitle|top-title|catch|pre-?title|supertitle|super-title|roof|dachzeile|spitzmarke|eyebrow"
    r"|vinjett"
    r"|flag|label|category|rubri[ck]|(?<![a-z])tag|antetitulo|occhiello|surtitre|ante-?title|sub(?:line|head)|section|stikktittel|vignette"
)
_TITLE: Final = frozenset("headline title titel titre titulo título titolo".split())  # what the rest is called, and the label is not
_DATED = re.compile(r"^(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})\s?[-–—:|]\s+(?=\S+\s\S)")  # the day before it
_PAID = re.compile(PAID_SIGN, re.I)  # the sign before a label that the story is for those who pay
_OPENING: Final = "«»„“”‚‘\"'¿¡([「『【《"
_TOPLINE = re.compile(r"kicker|over-?line|topline|dachzeile|spitzmarke|roof|eyebrow|antetitulo|occhiello|surtitre")


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "headline")
    displayed = _displayed(view)
    for place, block, text in displayed:
        yield Candidate(text, place, "visible", block=block.index, detail=block.box.tag)
    if not displayed and (line := _first_part(view)) is not None:
        yield Candidate(line.text, "displayed block", "visible", block=line.index, detail=line.box.tag)
        return
    if not displayed and (part := _longest_part(view.doc.title or "")):
        yield Candidate(part, "title part", "meta")
    if not _shows_a_title(view, displayed) and (line := _over_the_story(view)) is not None:
        yield Candidate(line.text, "displayed block", "visible", block=line.index, detail=line.box.tag)
        return  # the titles tell of no story
    yield from titles(view).candidates


def read(said: Any, context: Context) -> str:
    """The headline in the text, parted from the site's name."""
    text = fold(text_of(said) or "").rstrip(" |-–—").lstrip(_BEFORE)
    text = _DATED.sub("", text)
    text = without_site(text, context.publisher, context.url, whole=True)
    if not key(text):
        raise Unreadable("no words", text)
    if len(text) > MAX_LENGTH:
        raise Unreadable("longer than a headline", text[:80])
    if is_site(text, context.publisher, context.url, whole=True):
        raise Unreadable("the site's name", text)
    return text


def same(a: str, b: str) -> bool:
    """The same words; one that is the other cut short or with something glued on; or most words of the shorter in the other."""
    one, other = sorted((letters(a), letters(b)), key=len)
    if one == other or (len(one) >= 12 and one in other):
        return True
    few, many = sorted((bag_of(a), bag_of(b)), key=len)
    return len(few) >= 4 and len(few & many) >= 0.6 * len(few)


def parts(view: View, block: Block) -> tuple[str | None, str]:
    """(kicker, headline) of a heading whose markup sets a label before the headline; (None, its text) of any other.

    The label is an element of its own before the rest, and says so by its name, by a separator that stands by itself (often
    hidden from sight), by white space that is missing where the two meet, or by the rest being what the metadata call the page.
    """
    pieces = view.doc.pieces(block.start, block.end)
    spoken = [n for n, piece in enumerate(pieces) if piece.strip()]
    while spoken and not pieces[spoken[0]].strip(_SEPARATORS):
        spoken.pop(0)  # a separator that was left over from a label in a block of its own
    if not spoken:
        return None, block.text
    whole = fold("".join(pieces[spoken[0] :])) if spoken[0] else block.text
    if len(spoken) < 2:
        return None, whole
    # Displayed over the headline, written after it.
    for box in _inside(view, block):
        if box.start > block.start + spoken[0] and box.end > block.start + spoken[-1] and _TOPLINE.search(box.names):
            before = fold("".join(pieces[: box.start - block.start])).rstrip(_SEPARATORS)
            if weight(view.doc.text_of(box)) < weight(before) and letters(view.doc.text_of(box)) not in titles(view).known:
                return None, before
    if (split := _stated_from(view, block, pieces, spoken)) is not None:
        return split
    first, second = spoken[0], spoken[1]
    label = fold(pieces[first])
    alone = not pieces[second].strip(_SEPARATORS)
    rest = fold("".join(pieces[spoken[2] if alone and len(spoken) > 2 else second :]))
    stated = titles(view).state(rest)
    if not key(rest) or not key(label) or label.endswith("."):
        return None, whole
    if not stated and titles(view).state(label, whole=weight(label) <= weight(rest)):
        return None, label.rstrip(_OPENED)  # the standfirst is behind it
    if weight(label) > (LONGEST_LABEL if stated else 60) or weight(rest) < weight(label) * 0.5:
        return None, whole
    # White space of the source between two elements is a piece of its own or stands at the end of one of them.
    glued = second == first + 1 and not pieces[first][-1].isspace() and not pieces[second][0].isspace() and pieces[first][-1].isalnum()
    if alone and ":" not in pieces[second] and second == first + 1 and len(spoken) == 2:
        return None, whole
    named = any(_KICKER.search(f"{box.names} {_tested_as(box)}") for box in _opened_at(view, block, block.start + first))
    begins = pieces[second].lstrip(_OPENING)[:1].isupper()
    called = [
        _TITLE.isdisjoint(token for box in _opened_at(view, block, block.start + n) for token in box.names.split()) for n in (first, second)
    ]
    named = named or called == [True, False]
    lined = any("\n" in piece for piece in pieces[first + 1 : second]) and 0 < block.bold_chars <= len(label) + 1 and weight(label) <= _LINE
    if named or alone or lined or (glued and begins and len(label) > 3) or stated or _parted(view, label, rest):
        return label.rstrip(_SEPARATORS) or None, rest.lstrip(_BEFORE)
    return None, whole


def _stated_from(view: View, block: Block, pieces: Sequence[str], spoken: list[int]) -> tuple[str | None, str] | None:
    """(kicker, headline) of a heading whose label is made of several pieces (a sign that the story is paid for, the label, a separator)
    before what the metadata call the page; None where it is not."""
    for n in (n for n in spoken[2:6] if pieces[n].strip(_SEPARATORS)):
        rest = fold("".join(pieces[n:]))
        if not titles(view).state(rest):
            continue
        before = [fold(pieces[m]) for m in spoken if m < n and pieces[m].strip(_SEPARATORS)]
        while before and _PAID.fullmatch(before[0]):
            before.pop(0)
        label = " ".join(before)
        own = any(box.start == block.start + n for box in _inside(view, block))
        if len(before) < 2 and own and weight(label) <= LONGEST_LABEL and weight(rest) > weight(label) * 0.5:
            return label.rstrip(_SEPARATORS) or None, rest
    return None


def _tested_as(box: Box) -> str:
    """What an element is called for those who test the page, where its classes are numbers."""
    return (box.attributes.get("data-testid") or "").lower()


def _without_more(view: View, block: Block, shown: str) -> str:
    """A heading without what it adds, in elements of its own or after a bar, to the title that the metadata agree upon: a subtitle, a
    date, the site's name, a count of comments. Behind what one of them says alone, only a line of facts with the date is more."""
    whole, told = letters(shown), titles(view)
    title = next((said for said in told.agreed if said != whole and (whole.startswith(said) or whole.endswith(said))), None)
    sure = title is not None
    if title is None and whole not in told.known and any(char.isdigit() for char in shown):
        more = (said for said in told.known if len(said) >= _SHORTEST_END and whole.startswith(said))
        title = max(more, key=len, default=None)
    if title is None:
        return shown
    for mark in islice(_BAR.finditer(shown), 4):
        if sure and letters(shown[: mark.start()]) == title:
            return shown[: mark.start()]
    pieces = view.doc.pieces(block.start, block.end)
    spoken = [n for n, piece in enumerate(pieces) if piece.strip()]
    for n in spoken[1:8]:
        before, after = fold("".join(pieces[:n])), fold("".join(pieces[n:]))
        if letters(before) == title and (sure or has_date(after)):
            return before.rstrip(_OPENED)
        if sure and letters(after) == title and any(char.isdigit() for char in before):
            return after
    return shown


def _without_signs(view: View, block: Block, shown: str) -> str:
    """A heading without what ends it in an element of its own and is none of its words: a sign that the story is for those who pay or is a
    film, the number of the comments, the date."""
    for box in reversed(_inside(view, block)):
        said = view.doc.text_of(box)
        if said and box.end == block.end and shown.endswith(said) and len(said) < len(shown) and _is_a_sign(box, said):
            shown = shown[: -len(said)].rstrip()
            break
    return shown


def _is_a_sign(box: Box, said: str) -> bool:
    if said.isdecimal():
        return box.tag == "a" and "#" in (box.attributes.get("href") or "")
    return all(category(char)[0] == "S" for char in said) or (has_date(said) and sum(map(str.isalpha, cleaned(said))) <= _ZONE)


def _with_blanks(view: View, block: Block, shown: str) -> str:
    """A heading with the blanks that a title has where two of its elements meet, which a style sheet sets apart."""
    pieces = view.doc.pieces(block.start, block.end)
    if len(pieces) < 2:
        return shown
    bare, own = shown.replace(" ", ""), shown.count(" ")
    title = next((c.said for c in titles(view).candidates if c.said.count(" ") > own and c.said.replace(" ", "") == bare), None)
    apart = fold(" ".join(pieces))
    if title is None or apart.replace(" ", "") != bare:
        return shown
    return title if _blanks(shown) <= _blanks(title) <= _blanks(apart) else shown


def _blanks(text: str) -> frozenset[int]:
    """Before which of its other characters a text has blanks."""
    return frozenset(at - n for n, at in enumerate(at for at, char in enumerate(text) if char == " "))


def _first_part(view: View) -> Block | None:
    """The line right over the story that says what the title of several parts begins with."""
    parts, start = PARTS.split((view.doc.title or "")[:500]), view.prose_start
    first = letters(parts[0]) if len(parts) > 1 else ""
    over = view.doc.blocks[max(0, start - 2) : start] if first else []
    return next((block for block in over if letters(block.text) == first and not block.inside & _ELSEWHERE), None)


def _longest_part(title: str) -> str | None:
    """The part of a title with sections or names around it that is much longer than the others."""
    parts = sorted((part.strip() for part in PARTS.split(title[:500])), key=weight, reverse=True)
    return parts[0] if len(parts) > 2 and weight(parts[0]) > 25 and weight(parts[0]) > 1.5 * weight(parts[1]) else None


def _parted(view: View, label: str, rest: str) -> bool:
    """Whether the metadata write a colon or stroke between the two, where the heading shows none."""
    if label[-1:] in ":-–—|/!?.":
        return False
    for candidate in titles(view).candidates:
        said = candidate.said
        if len(said) > len(label) + 2 and said.startswith(label) and said[len(label) :].lstrip()[:1] in set(":|/–—-"):
            return rest[:12] in said
    return False


# --- what is displayed -----------------------------------------------------------------------------------------------------


def _displayed(view: View) -> list[tuple[str, Block, str]]:
    """The blocks that may be the headline, best first: (place, block, text). At most two."""
    _, known, bags, lengths, _ = titles(view)
    start = view.prose_start
    heads: list[Block] = []
    for block in view.doc.blocks[: start + 40]:
        inside = block.inside
        length = len(block.text)
        if inside & _NEVER or not 2 <= length <= MAX_LENGTH:
            continue
        # Not every site uses headings: a block that says what the metadata say, or that is marked as the headline.
        if not (inside & HEADING or (length in lengths and letters(block.text) in known) or _is_marked(block.box)):
            continue
        if is_site(block.text, view.context.publisher, view.context.url, whole=True):
            continue  # the logo, set as an h1
        heads.append(block)
    unmarked = not heads
    if unmarked:
        have, context = view.doc.titles.have, view.context
        heads = [b for b in view.doc.blocks[:start] if not b.inside & _NEVER and have(b.text, share=_MOST)]
        heads = [b for b in heads if not is_site(b.text, context.publisher, context.url, whole=True)]
    behind, otherwise = None, []
    if not any(b.heading == 1 or letters(b.text) in known for b in heads):
        behind = _behind_its_kicker(view, known)
        otherwise = _worded_otherwise(view, bags) if behind is None else [behind]
        heads += (block for block in otherwise if block not in heads)
    repeated = Counter((block.box.tag, block.box.names) for block in heads)
    judged: list[tuple[float, int, Block, str, str, bool]] = []
    said: set[str] = set()
    for block in heads:
        text = block.text
        points, tag = _points(view, block, bags, start, repeated)
        points -= not block.heading and letters(text) in said  # over a table of contents, in a bar for sharing
        if points > 0:
            said.add(letters(text))
            shown = _without_more(view, block, parts(view, block)[1]) if points > 1.5 else text
            shown = _with_blanks(view, block, _without_signs(view, block, shown))
            stated = letters(text) in known or letters(shown) in known or unmarked or block is behind
            judged.append((points + 1.5 * stated, -block.index, block, tag, shown, stated))
    judged.sort(key=lambda j: j[:2], reverse=True)
    under_label = _under_a_label(view, judged)
    if under_label is not None:
        judged.insert(0, judged.pop(under_label))
    elif (n := _only_h1(view, judged)) is not None:
        judged.insert(0, judged.pop(n))
    elif len(judged) > 1 and _is_over_the_title(view, judged[0][2], judged[1][2]):
        judged.insert(0, judged.pop(1))
    elif (n := _over_the_facts(view, judged)) is not None:
        judged.insert(0, judged.pop(n))
    # 'Headline | Section | Hospital', for screen readers, over the headline.
    for n in range(1, min(4, len(judged))):
        short = judged[n][4]
        if weight(short) > 15 and judged[0][4].startswith(short) and PARTS.match(judged[0][4], len(short)):
            judged.insert(0, judged.pop(n))
            break
    found: list[tuple[str, Block, str]] = []
    h1s = sum(tag == "h1" and block.index < start for _, _, block, tag, _, _ in judged)
    for points, _, block, tag, shown, stated in judged[:2]:
        # The only h1, or a text that the metadata know word by word, needs no more than not to stand in a wrong place.
        alone = tag == "h1" and h1s == 1 and any(bag_of(shown) & bag for bag in bags)
        enough = 1.0 if alone or (stated and len(letters(shown)) > 20) else 2.5 if tag == "h1" or stated else 5.0
        away = start - block.index
        if not h1s and 0 < away <= 24:
            # Pages that keep their h1 for the breadcrumb or the logo: the last heading before the story, or one in a header with a kicker.
            last = away < 4 or (block.inside & HEADER and parts(view, block)[0] is not None)
            enough = 1.2 if tag == "h2" and last and weight(shown) > 25 else 2.0 if away <= 12 or block in otherwise else enough
        sure = under_label is not None or points >= enough
        found.append((f"displayed {tag}" if sure and not found else "heading", block, shown))
    return found


def _under_a_label(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them is the story's own, where the best stands over it and says what is over every story of its kind: 'Press release'."""
    if not judged or key(judged[0][4]) not in _CONSTANT:
        return None
    label, end = judged[0][2].index, view.prose_start
    own = (n for n, (*_, block, _, shown, _) in enumerate(judged) if label < block.index < end and weight(shown) >= _TELLING)
    return next(own, None)


def _behind_its_kicker(view: View, known: frozenset[str]) -> Block | None:
    """The line over the story that is, with the shorter line over it, what the metadata call the page."""
    start = view.prose_start
    for label, line in pairwise(view.doc.blocks[max(0, start - _HEAD) : start]):
        if line.inside & (_ELSEWHERE | HEADING) or not 0 < weight(label.text) <= min(LONGEST_LABEL, 2 * weight(line.text)):
            continue
        if len(line.text) <= MAX_LENGTH and letters(label.text) + letters(line.text) in known:
            return line
    return None


def _worded_otherwise(view: View, bags: tuple[frozenset[str], ...]) -> list[Block]:
    """The lines over the story that have most words of what the metadata call the page, where nothing is set or called as its headline."""
    start = view.prose_start
    return [
        block
        for block in view.doc.blocks[max(0, start - _HEAD) : start]
        if weight(block.text) >= _TELLING
        and len(block.text) <= MAX_LENGTH
        and not block.inside & (_ELSEWHERE | HEADING)
        and block.link_chars * 2 <= len(block.text)
        and not sentence_end(block.text)
        and _likeness(bag_of(block.text), bags) >= _ALIKE
    ]


def _likeness(bag: frozenset[str], bags: tuple[frozenset[str], ...]) -> float:
    """How many words a line has in common with what it has most with, 0 to 1."""
    return max((2 * len(bag & other) / (len(bag) + len(other)) for other in bags if not bag.isdisjoint(other)), default=0.0)


def _only_h1(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them is the only h1, where text stands between it and a heading under it that is more like what the metadata call the
    page: that heads a part of the text."""
    h1s = [n for n, (_, _, _, tag, _, _) in enumerate(judged) if tag == "h1"]
    if len(h1s) != 1 or h1s[0] == 0:
        return None
    points, _, h1, _, _, _ = judged[h1s[0]]
    other = judged[0][2]
    between = view.doc.blocks[h1.index + 1 : other.index]
    parted = any(len(block.text) > _TEXT and not block.inside & (_ELSEWHERE | HEADING) for block in between)
    return h1s[0] if points > _LIKE and parted else None


def _over_the_facts(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them is set as the best is, says the same and is worth nearly as much, where the byline or the date stands between the two
    and none under the best: the story's head is over what heads its text."""
    for n, (points, _, block, _, _, _) in enumerate(judged[1:_RIVALS], 1):
        best, _, other, _, _, _ = judged[0]
        near = other.index - block.index
        if block.heading != other.heading or best - points > _NEARLY or not 0 < near < _HEAD or letters(block.text) != letters(other.text):
            continue
        between, under = view.doc.blocks[block.index + 1 : other.index], view.doc.blocks[other.index + 1 : other.index + 1 + _OVER]
        if any(map(_is_a_fact, between)) and not any(map(_is_a_fact, takewhile(_is_a_line, under))):
            return n
    return None


def _is_a_fact(block: Block) -> bool:
    """Whether a line tells the date or who wrote the story."""
    return _is_a_line(block) and (has_date(block.text) or looks_like_a_byline(block.text))


def _is_a_line(block: Block) -> bool:
    return len(block.text) < _TEXT


def _is_over_the_title(view: View, line: Block, title: Block) -> bool:
    """Whether a heading stands right over another that calls itself the title, and the metadata say the other before it."""
    if title.index != line.index + 1 or not title.heading or _NAMED.search(line.box.names) or not _NAMED.search(title.box.names):
        return False
    before, behind = letters(title.text), letters(line.text)
    return any(letters(c.said) == before + behind for c in titles(view).candidates)


def _shows_a_title(view: View, displayed: list[tuple[str, Block, str]]) -> bool:
    """Whether what is displayed is the headline beyond a doubt, or has a word of what the metadata call the page."""
    said = frozenset[str]().union(*(_begins(c.said) for c in titles(view).candidates if not _is_of_every_page(view, c.said)))
    return any(place.startswith("displayed") or not said.isdisjoint(_begins(text)) for place, _, text in displayed)


def _over_the_story(view: View) -> Block | None:
    """The line over a story that is set as its headline and tells of it, where what the metadata call the page does not."""
    start = view.prose_start
    for block in reversed(view.doc.blocks[max(0, start - _OVER) : start]):
        if (
            block.inside & _ELSEWHERE
            or weight(block.text) < _TELLING
            or len(block.text) > MAX_LENGTH
            or block.link_chars * 2 > len(block.text)
        ):
            continue
        called = block.heading or _is_called_one(view, block)
        over_facts = any(map(_is_a_fact, view.doc.blocks[block.index + 1 : block.index + 2]))
        if not (called or block.bold or over_facts) or _is_a_fact(block) or sentence_end(block.text):
            continue
        story = _begins(" ".join(other.text for other in view.doc.blocks[start : start + _STORY])[:_TOLD])
        share = _share(block.text, story)
        titled = (c.said for c in titles(view).candidates if not _is_of_every_page(view, c.said))
        # What is only bold may be the first of the story: it yields to any title that says something else.
        own, told = letters(block.text), titles(view)
        whole = told.state(block.text) or not any(said in own for said in told.known)
        fits = share >= _LEAST and all(
            (whole and same(block.text, said)) or (called and 2 * _share(said, story) <= share) for said in titled
        )
        return block if fits else None
    return None


def _is_called_one(view: View, block: Block) -> bool:
    """Whether a block, or an element that holds all of it, is called a title."""
    inside = (box for box in _inside(view, block) if len(view.doc.text_of(box)) == len(block.text))
    return any(map(_is_marked, (block.box, *inside)))


def _is_of_every_page(view: View, title: str) -> bool:
    """Whether a title says no more than what kind of page it is, or whose."""
    return key(title) in _CONSTANT or is_site(title, view.context.publisher, view.context.url)


def _begins(text: str) -> frozenset[str]:
    """The beginnings of a text's words, where endings change."""
    return beginnings(bag_of(text))


def _share(title: str, told: frozenset[str]) -> float:
    """How many of a title's words a text has, 0 to 1."""
    said = _begins(title)
    return len(said & told) / len(said) if said else 0.0


def _is_marked(box: Box) -> bool:
    if not box.attributes:
        return False
    names = box.names
    if names and ("headline" in names or "title" in names):
        return True
    said = box.attributes.get("itemprop")
    return said is not None and "headline" in said


def _points(
    view: View, block: Block, bags: tuple[frozenset[str], ...], start: int, repeated: Counter[tuple[str, str]]
) -> tuple[float, str]:
    inside = block.inside
    level = block.heading
    points = {1: 3.0, 2: 1.5, 3: 0.7}.get(level, 0.0)
    # Where it stands comes first: most headings of a page need no more.
    if inside & (FORM | ASIDE):
        points -= 2.5
    if inside & (FIGURE | LIST):
        points -= 4 if inside & LIST and level == 1 else 1.5  # an h1 in a list is the last step of a breadcrumb
    elif level == 1 and _is_last_step(view, block):
        points -= 5
    if inside & HIDDEN:
        points -= 3
    if inside & NOSCRIPT:
        points -= 4
    if block.link_chars * 2 > len(block.text):
        points -= 1.5
    if repeated[(block.box.tag, block.box.names)] >= 4:
        points -= 1.0
    if block.index >= start:
        points -= min(4.0, 1.5 + 0.05 * (block.index - start))
    else:
        points -= min(1.0 if level == 1 else 2.0, 0.03 * (start - block.index))
    if points < -6.5:
        return points, ""
    bag = bag_of(block.text)
    if bag:
        points += 5 * _likeness(bag, bags)
    if points < -1.5:
        return points, ""
    box: Box | None = block.box
    for _ in range(6):
        if box is None or box.tag in ("article", "main", "body"):
            break
        prop = box.attributes.get("itemprop") or box.attributes.get("property")
        if prop and "headline" in prop:
            points += 1.5
        if box.names:
            more, aside = _called(box.names)
            points += more
            if aside:
                break
        box = box.parent
    if inside & (IN_ARTICLE | MAIN):
        points += 0.5
    if len(block.text) < 12 and len(bag) <= 1 and weight(block.text) < 12:
        points -= 1.5
    return points, f"h{level}" if level else "block"


@lru_cache(maxsize=4096)
def _called(class_and_id: str) -> tuple[float, bool]:
    """What an element's names add to the points of a heading in it, and whether they set it apart from the story."""
    if _ASIDE_NAMES.search(class_and_id):
        return -2.5 if "breadcrumb" not in class_and_id else -5.0, True
    return 0.5 * (_NAMED.search(class_and_id) is not None) - 1.5 * (UNSEEN.search(class_and_id) is not None), False


def _is_last_step(view: View, block: Block) -> bool:
    """Whether the elements before a heading's own, in a row that ends with it, are set as that is and hold a link each and nothing else."""
    own = next((box for box in block.box.up(_STEP) if box.parent is not None and box.parent.block_start < block.index), None)
    row = own.parent if own is not None else None
    if own is None or row is None or row.block_end != block.index + 1 or block.index - row.block_start > MAX_STEPS:
        return False
    kind = row, own.tag, own.attributes.get("class")
    return all(
        len(step.links) == 1
        and step.link_chars >= len(step.text)
        and any((box.parent, box.tag, box.attributes.get("class")) == kind for box in step.box.up(_STEP))
        for step in view.doc.blocks[row.block_start : block.index]
    )


def _inside(view: View, block: Block) -> list[Box]:
    """The elements inside the heading."""
    return [box for box in view.doc.boxes[block.box.index + 1 : block.box.index + 12] if block.start <= box.start < block.end]


def _opened_at(view: View, block: Block, piece: int) -> list[Box]:
    """Those of them that begin with this piece of text."""
    return [box for box in _inside(view, block) if piece in (box.start, box.end - 1)]
