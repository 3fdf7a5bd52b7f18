"""The tags that a reader is shown by the story: a list of links that calls itself one, or that a line announces."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.links import BACK, CATEGORY, leads_home, leads_within, path_of
from scraper.extractor.view import View
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import ARTICLE, ASIDE, DIALOG, FOOTER, FORM, MAIN, NAV, Block, Box, Link
from scraper.record import Candidate

MAX_TAG: Final = 60  # weight of one
MAX_TAGS: Final = 25  # more are stuffing
ENOUGH: Final = 4  # tags after which the next list is another story's
GAP: Final = 6  # blocks between two tags of one list: what comes later is another story's, or the site's
LEVELS: Final = 4  # elements up from a link, one of which may be a list of tags that holds lists
UNDER: Final = 25  # blocks under the text in which a word announces its topics
BEHIND: Final = 60  # those in which one does that says whose they are
FEW: Final = 5  # blocks of a list over the headline; a longer one is a menu
CARD: Final = 5  # blocks of a teaser
TITLE: Final = 5  # words of its title, where that is no heading
WORDS: Final = 6  # of a tag; more are a headline
# What names of such a list have in them: one look before the pattern's.
_HINT = re.compile(
    r"tag|topic|keyword|subjects|themen|schlagwort|etique|temas|emneord|aihe|avainsan|argoment|onderwerp|stikkord|mots-?cles|trefwoord"
)
_LIST = re.compile(
    r"(?<![a-z])(?:article|post|story|entry|content|news|single|nav)?[-_]{0,2}(?:tags?|tagged|topics?|keywords?|subjects|themen"
    r"|schlagwort\w{0,5}|etiquet[ae]s|temas|emneord|aiheet|avainsanat|argomenti|onderwerpen|stikkord|mots-?cles|trefwoorden|taggar"
    r"|tag-?list)(?![a-z])"
)
# Elements that are the site's or, as WordPress names them, the whole story's.
_SITES_OWN = re.compile(
    r"type-post|hentry|status-publish|author|byline|trend|popular|(?<![a-z])top[-_]?(?:topic|tag|theme)|(?<![a-z])hot(?![a-z])|cloud|(?:site|page|main|top)-?header|header-?(?:topic|tag|theme)|navbar|menu|heading-?tag"
)
# What WordPress calls all the site's topics, or one of its categories among all of them; elsewhere a cloud may be the story's own.
_CLOUDS: Final = frozenset(("tagcloud", "widget_tag_cloud", "wp-block-tag-cloud", "tag-cloud-link", "cat-item"))
# Where the site files what it calls by a topic.
_FILED = re.compile(
    r"/(?:tag[gs]?|topics?|themen?|temas?|etiquetas?|keywords?|stichworte?|schlagworte?|sujets?|mots?(?:-cles?)?|tagi|tematy?|oznake|cimkek?"
    r"|etiket(?:ler)?|konular|aiheet|avainsanat|emner?|amnen?|argomenti|topik)/[^/?#]"
)
# And what it may say in its first tag.
_LABEL = re.compile(
    r"^(?:tags?|topics?|keywords?|themen?|schlagw\w{2,8}|stichw\w{2,8}|etiquetas|temas"
    r"|more on|mehr zu\w*|related topics|in this story)(?!\w)\s{0,2}:?\s{0,2}",
    re.I,
)
# What a list of them is called on the page, over it or before it.
_CALLED: Final = frozenset(
    key(word)
    for word in """
    article tags, post tags,
    tags, tag, tagged, tagged in, tagged with, topics, related topics, related tags, topics mentioned in this article, all topics,
    thema, schlagwort, stichwort, thème, tema, tópico, onderwerp, trefwoord, argomento, emne, ämne, aihe, štítek, тема, тег,
    more topics, explore related topics, topic, subjects, related subjects, alle themen,
    keywords, filed under, filed in, filed to, explore more, in this article, in this story, more on, more about,
    read more about, read more on, explore more on these topics, mentioned in this article, markiert mit, verschlagwortet mit,
    abgelegt unter, themen, schlagworte, schlagwörter, stichworte, stichwörter,
    zugehörige themenseiten, themenseiten, schlagwörter zu diesem artikel,
    schlagworte zu diesem artikel, themen zu diesem artikel, themen des artikels,
    mehr lesen über, mehr über, lesen sie mehr über,
    lesen sie mehr zum thema, lesen sie mehr zu den themen, mehr zu den themen, mehr zu diesen themen,
    mehr zum thema, themen in diesem artikel, mots clés, mots clefs, étiquettes, sujets, thèmes, thématiques, en savoir plus sur,
    sur ce sujet, dans cet article, etiquetas, temas, temas relacionados, más sobre, archivado en, en este artículo, palabras clave,
    tópicos, más información sobre, etiquetado en, assuntos, assuntos relacionados, tópicos relacionados, mais sobre,
    leia mais sobre, saiba mais sobre, palavras chave, tudo sobre, etiquetes, temes, argomenti, temi, parole chiave, tag correlati,
    leggi anche su, onderwerpen, trefwoorden, meer over, lees meer over, in dit artikel, ämnen, taggar, läs mer om, mer om, emner,
    följ ämnen i artikeln,
    les mer om, stikord, læs mere om, emneord, aiheet, avainsanat, asiasanat, lisää aiheesta, efnisorð, tagi, tematy,
    powiązane tematy, słowa kluczowe, więcej na ten temat, więcej o, témata, štítky, klíčová slova, související témata, témy,
    kľúčové slová, címkék, témák, kulcsszavak, etichete, taguri, cuvinte cheie, subiecte, oznake, tagovi, teme, ključne riječi,
    ključne reči, ključne besede, тагови, ознаке, тэгі, тэмы, tagy, značky, tagok, etiketat, тегтер, тақырыптар, teglar, ტეგები,
    թեգեր, žymos, žymės, raktažodžiai, temos, birkas, tēmas, märksõnad, teemad, etiketa, temat, etiketler, konular,
    anahtar kelimeler, i̇lgili konular, teqlər, açar sözlər, теги, тэги, темы, ключевые слова, метки, сюжеты, подробнее о, теми,
    мітки, ключові слова, етикети, ключови думи, тагове, клучни зборови, ετικέτες, θέματα, tags σχετικά, თეგები, պիտակներ, תגיות,
    נושאים, תגיות קשורות, وسوم, الوسوم, الكلمات الدلالية, دلالات, كلمات مفتاحية, الكلمات المفتاحية, كلمات دلالية, مواضيع, موضوعات,
    اقرأ أيضا عن, برچسب‌ها, برچسب ها, کلیدواژه‌ها, ٹیگز, موضوعات متعلقہ, टैग, टैग्स, विषय, ট্যাগ, ট্যাগস, বিষয়, குறிச்சொற்கள், ట్యాగ్‌లు, topik,
    topik terkait, kata kunci, label, từ khóa, stikkord, nøkkelord, nyckelord, etiketter, tagit, merki, paraules clau, arxivat a,
    etiketak, gaiak, gako hitzak, tagiau, pynciau, etichette, etikette, trefwoorde, marcadores, mada, برچسب, کلمات کلیدی,
    کلید واژه ها, תגים, מילות מפתח, chủ đề, thẻ, tag terkait, mga tag, แท็ก, แท็กที่เกี่ยวข้อง, คำค้น, คำค้นหา, หัวข้อที่เกี่ยวข้อง, टैग्ज, संबंधित विषय,
    বিষয়সমূহ, টপিক, ట్యాగ్స్, ಟ್ಯಾಗ್‌ಗಳು, ടാഗുകൾ, ટૅગ્સ, ટેગ્સ, ਟੈਗ, ٹیگ, タグ, キーワード, 関連キーワード, 関連タグ, トピック, 関連トピック,
    テーマ, 标签, 標籤, 关键词, 關鍵字, 关键字, 關鍵詞, 相关话题, 相關話題, 相關標籤, 相關字詞, 相关标签, 文章標籤, 標記, 태그,
    키워드, 관련 키워드, 해시태그
    """.split(",")
)
LONGEST: Final = max(map(len, _CALLED)) + 4
# Words of those that say whose topics they are: such a label stands behind other stories too.
_STORYS: Final = frozenset("article story artikel artikels artikeln artikkelen articolo artículo artigo".split())
_OF_THE_STORY: Final = frozenset(word for word in _CALLED if not _STORYS.isdisjoint(word.split()))
# What leads to all of a list, or to what is said of it.
_MORE: Final = frozenset(
    key(word)
    for word in """
    all, see all, show all, view all, see all topics, show all topics, view all topics, more topics, alle themen anzeigen, weitere themen,
    voir tous les sujets, ver todos los temas, ver todos os temas, vedi tutti gli argomenti,
    learn more, alle, alle anzeigen, mehr, mehr erfahren, mehr anzeigen, tous, toutes, voir tout,
    voir plus, en savoir plus, todos, todas, ver todos, ver todas, ver más, saber más, más información, más temas, ver mais, saiba mais,
    tutti, tutte, vedi tutti, scopri di più, meer, meer weten, bekijk alle, alla, visa alla, läs mer, se alle, les mer, læs mere, kaikki,
    lue lisää, wszystkie, więcej, zobacz wszystkie, všechny, vše, více, všetky, viac, mind, összes, több, toate, vezi toate, sve, više,
    все, всё, еще, ещё, показать все, подробнее, всі, усі, більше, всички, сите, όλα, περισσότερα, tümü, tümünü gör, hepsi, semua,
    tất cả, ทั้งหมด, すべて, もっと見る, 全部, 更多, 전체, 더보기, الكل, المزيد, הכל, عرض الكل, همه
    """.split(",")
)
_FOLLOW = re.compile(r"follow\s|reuse this content", re.I)  # what a reader does with a topic, or with the story
_REMARK = re.compile(r"#(?:disqus|comment|respond|reply)")
MOST: Final = 400  # characters of topics that lead nowhere
_PARTS = re.compile(r"[,;，、،|·•]")  # between them
_BARS = re.compile(r"[|·•]")
_SIGNED = re.compile(r"(?:#[^\W\d][^#\s]{1,40}\s{0,3}){2,}")
COUNT: Final = 8  # characters of the longest such number
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(r"\(\d{1,5}\)$")  # a cloud of all the site's topics says how often each was given


# What a system writes of a story's form; where a reader is shown it among other topics, someone chose it.
FORMS: Final = frozenset(
    key(word)
    for word in """
    blog, blogs, blog post, blog posts, blogpost, blogbeitrag, blogartikel, article, articles, artikel, post, posts, press release,
    press releases, pressemitteilung, pressemitteilungen, comunicado de prensa, communiqué de presse
    """.split(",")
)
# Places of a section beside which others stand.
_LABELS: Final = ("category link", "label beside", "section line", "label with link", "label")


class Tag(str):
    """A tag that is displayed: one, whatever stands in it ('Food, Wine & Travel')."""


def displayed(view: View) -> Iterator[Candidate]:
    """The texts of tag links by the story; else those that a line announces."""
    last = view.last_block
    if view.body is None or last is None:
        return
    first = view.body.kept[0]  # what stands under a standfirst that the body has kept files other stories too
    headline = view.headline_block
    low = max(0, first - 20, headline.index - 6 if headline is not None and headline.index < first else 0)
    found, filed, over = _linked(view, low, first, last)
    told = [] if found else _announced(view, low, first, last) or ([] if filed else _unlinked(view, first, last))
    if found and over >= len(found) and (own := _unlinked(view, first, last, under=False)):
        found, told = [], own  # what stands over the headline files it
    if not (found or filed or told) and headline is not None:
        filed = _over_the_text(view, headline, first)
    if len(filed) > 1 and not found and not set(filed) < set(told):  # one alone may stand under a picture or in a notice
        yield Candidate(tuple(map(Tag, filed[:MAX_TAGS])), "topic links" if set(filed).isdisjoint(told) else "tag links", "visible")
    elif found or told:
        yield Candidate(tuple(map(Tag, (found or told)[:MAX_TAGS])), "tag links", "visible")
    elif others := _other_sections(view):
        yield Candidate(tuple(map(Tag, others)), "other sections", "visible")


def _other_sections(view: View) -> list[str]:
    """In what else the site files the story: links to the same directory as the section's own, right beside it."""
    section = view.chosen.get("section")
    for reading in section.readings if section is not None else ():
        block = reading.candidate.block
        if block is None or reading.candidate.place not in _LABELS or key(str(reading.value)) not in filed_as(view):
            continue
        box = view.doc.blocks[block].box
        around = box.parent if box.tag in ("li", "a", "span") and box.parent is not None else box
        if _blocks(around) > FEW:
            continue
        links = [link for link in view.doc.links_in(around.block_start, around.block_end - 1) if link.box.within(around)]
        own = next((link for link in links if key(view.doc.text_of(link.box)) == key(str(reading.value))), None)
        if own is None:
            continue
        directory = _directory(own.href)
        beside = [link for link in links if link is not own and directory and _directory(link.href).startswith(directory)]
        texts = [text for link in beside[:FEW] if (text := _tag(view, link)) is not None and not leads_to_author(link)]
        return [text for text in texts if not _DIGIT.search(text)]
    return []


def _directory(href: str) -> str:
    return path_of(href).rstrip("/").rpartition("/")[0]


def _linked(view: View, low: int, first: int, last: int) -> tuple[list[str], list[str], int]:
    """The links that are `rel=tag` or in an element that calls itself a list of tags, those to where the site files by topics, and how
    many of the first stand over the headline."""
    found: list[str] = []
    filed: list[str] = []
    sections: set[str] = set()
    topics: set[str] = set()
    verdicts: dict[int, Box | None] = {}
    held: defaultdict[int, list[str]] = defaultdict(list)  # list -> what it holds
    lists: set[int] = set()  # the small ones in which one was found
    over = view.top
    previous = -1
    below: list[Link] = []  # those found under the story
    above = 0  # how many of those found stand over the headline
    filing: list[Link] = []  # those that lead to where the site files
    head: set[str] = set()  # those found in the head
    for link in view.doc.links_in(low, last + 40):
        box = link.box
        at = box.block_start
        if first <= at < last or _is_in_the_foot(box.inside):
            continue
        if at > max(last, previous) + GAP and (len(found) >= ENOUGH or previous > last):
            break  # the next list under the story is another's
        around = box.parent
        if around is None:
            continue
        rel = box.attributes.get("rel")
        if rel and "tag" in rel.split() and "category" not in rel:
            named = not box.inside & NAV and (at > over or around.block_end > over or _length(around) <= FEW)
        else:
            if around.index not in verdicts:
                verdicts[around.index] = _list_around(around)
            listed = verdicts[around.index]
            if listed is None and lists:
                listed = next((up for up in around.up(LEVELS) if up.index in lists), None)
            named = listed is not None and (at > last or not box.inside & NAV) and (at > over or _length(listed) <= FEW)
        near = not filed or at <= previous + 3  # between topics that are listed stand no titles
        if not (named or (at > last and near and not box.inside & NAV and _files(link.href) and not _is_in_a_cloud(link))):
            continue
        if named and (whole := verdicts.get(around.index)) is not None:
            held[whole.index].append(view.doc.text_of(box))
            lists.update(up.index for up in whole.up(LEVELS) if up.names and _blocks(up) <= FEW and _lists(up.names))
        if (text := _tag(view, link, 2 if named else 1)) is None or (at > last and _in_card(view, link, last)):
            continue
        (found if named else filed).append(text)
        filing += [] if named else [link]
        head.update([text] if named and at < first else ())
        above += at < over
        (sections if CATEGORY.search(link.href) else topics).add(text)
        below += [link] if named and at > last else []
        previous = at
    if len(filed) > MAX_TAGS or _stand_everywhere(view, filing):
        filed = []  # all the site's topics
    if len(set(found)) > MAX_TAGS:
        found = []
    if above and (len(found) - above > 1 or filed_as(view).issuperset(map(key, found[:above]))):
        found, above = found[above:], 0  # what the site is full of today, over a story that has its own under it; or where the story stands
    sections -= topics  # no topic where topics stand beside it, save where one of them is called the same
    if sections.issuperset(found) and _are_of_the_menu(view, below):
        found = []  # all in which the site files
    found = [text for text in found if text not in sections] or [text for text in found if key(text) not in filed_as(view)]
    if len(set(found) - head) > 1:
        found = [text for text in found if text not in head or key(text) not in filed_as(view) | FORMS]  # where it stands, over a list
    several = [texts for texts in held.values() if len(texts) > 1]  # each tag may be named so
    titles = {text for texts in several if _are_titles(texts) for text in texts}
    found = [text for text in found if text not in titles]
    long = {text for text in found if not _short(text)}
    if 3 * len(long) > len(set(found)):
        found = [text for text in found if text not in long]  # else a long one among short ones
    return [] if _are_titles(found) else found, filed, above


def _over_the_text(view: View, headline: Block, first: int) -> list[str]:
    """The links of one element in the head that all lead to where the site files by topics."""
    links = [link for link in view.doc.links_in(headline.index - 1, first - 1) if _files(link.href) and not link.box.inside & NAV]
    around = links[0].box.parent if links else None
    if around is None or len(links) > MAX_TAGS or _blocks(around) > FEW:
        return []
    if not all(_files(link.href) for link in view.doc.links_in(around.block_start, around.block_end - 1) if link.box.within(around)):
        return []
    return [text for link in links if link.box.within(around) and (text := _tag(view, link)) is not None]


def _are_titles(texts: list[str]) -> bool:
    """Whether most are as long as titles of other stories, on a topic that is named so."""
    return sum(len(text.split()) > WORDS - 2 for text in texts) * 2 > len(texts)


def _tag(view: View, link: Link, times: int = 1) -> str | None:
    """What a link says, where that may be a tag: no label of a list, no way back, no question or sentence, nothing counted."""
    doc, at = view.doc, link.box.block_start
    if link.href.startswith("#") or _REMARK.search(link.href) or not leads_within(link.href, doc.url):
        return None
    text = _unlabelled(doc.text_of(link.box))
    if _is_own(view, link) or (at < len(doc.blocks) and _is_in_a_sentence(doc.blocks[at])):
        return None
    if not _short(text, times) or weight(text) > MAX_TAG or key(text) in _CALLED or BACK.match(text):
        return None
    if key(text) in _MORE or _FOLLOW.match(text):
        return None
    if text.endswith((".", "?", ":")) and (len(text.split()) > 2 or text[-1] == ":"):
        return None
    return None if at < len(doc.blocks) and _COUNTED.search(doc.blocks[at].text[-COUNT:]) else text


def _unlabelled(text: str) -> str:
    """A tag without what the site calls its tags, said in the link itself."""
    label, colon, named = text.partition(":")
    return named.strip() if colon and key(label) in _CALLED else _LABEL.sub("", text)


def _is_own(view: View, link: Link) -> bool:
    """Whether a link leads to the page itself, to do something with it."""
    own = path_of(view.doc.url or "")
    return len(own) > 1 and path_of(link.href).rstrip("/") == own.rstrip("/")


def _is_in_a_sentence(block: Block) -> bool:
    """Whether a block is a sentence that leads somewhere: 'Topics that you follow are in Following.'"""
    return block.text.endswith((".", "。", "।")) and len(block.links) == 1 and block.link_chars * 4 < len(block.text)


def _announced(view: View, low: int, first: int, last: int) -> list[str]:
    """The links after a word for tags, in its own block ('Topics: Ferries, Piers') or in those that follow."""
    doc = view.doc
    blocks = doc.blocks
    kept = view.body.kept if view.body is not None else ()
    dropped = (n for n in range(max(first, last - GAP), last) if n not in kept)
    under = _under(blocks, last)
    beside = [n for n in under if blocks[n].inside & ASIDE]  # the site's, where the story has its own in its head
    for n in (*(n for n in under if not blocks[n].inside & ASIDE), *dropped, *range(low, first), *beside):
        block = blocks[n]
        if block.inside & (DIALOG | FORM) or (block.inside & NAV and not 0 < n - last <= GAP) or _is_in_the_foot(block.inside):
            continue
        word, colon, rest = block.text[:60].partition(":")
        links = block.links
        if not (len(word) <= LONGEST and key(word) in _CALLED) and key(_before_the_link(view, block)) not in _CALLED:
            links = _behind_others(view, block)
            if not links:
                continue
        links = [link for link in links if link.href[:1] != "#"]  # what leads into the page is its contents
        texts = [text for link in links if (text := _unlabelled(doc.text_of(link.box))) and key(text) not in _CALLED]
        if not texts and not (colon and rest.strip()):
            for other in blocks[n + 1 : min(n + 2 + MAX_TAGS, _held(block))]:
                if texts and not other.links and _short(other.text) and _is_item_beside(other, blocks[n + 1]):
                    texts.append(other.text)
                    continue
                if other.link_chars * 1.2 < len(other.text) or not _short(other.text, len(other.links)):
                    break
                if not all(link.href[:1] != "#" and leads_within(link.href, doc.url) for link in other.links):
                    break
                links += other.links
                texts += [doc.text_of(link.box) for link in other.links]
            home = {doc.text_of(link.box) for link in links if leads_home(link.href, doc.url)}
            texts = [text for text in texts if text not in home]
        if (
            texts
            and all(_short(text) for text in texts)
            and not _is_in_a_cloud(links[-1])
            and not (_are_titles(texts) or _are_beside(view, texts, n) or _are_of_the_menu(view, links))
        ):
            texts += _announced_alike(view, block)
            return texts if len(set(texts)) <= MAX_TAGS else []
    return []


def _announced_alike(view: View, first: Block) -> list[str]:
    """What other words for topics announce, in elements beside one, called and set like it: 'Topics: Ferries' 'Keywords: Piers'."""
    box = first.box
    around = box.parent
    if around is None or not first.links or _blocks(around) > UNDER:
        return []
    beside = (block for block in view.doc.blocks[first.index + 1 : around.block_end] if block.links)
    alike = [block for block in beside if block.box.parent is around and (block.box.tag, block.box.names) == (box.tag, box.names)]
    texts: list[str] = []
    for block in alike:
        said = [view.doc.text_of(link.box) for link in block.links]
        label = key(_before_the_link(view, block)) or key(said[0].partition(":")[0] if ":" in said[0] else "")
        if label in _CALLED and all(map(_short, said)):
            texts += [text for text in map(_unlabelled, said) if key(text) not in _CALLED]
    return texts


def _unlinked(view: View, first: int, last: int, *, under: bool = True) -> list[str]:
    """Topics right under the story, if asked for those, or in its head, that lead nowhere: behind a word for them ('Tags: ferries, piers'),
    each in an element of its own under such a word, in a list that is called so, or each behind a sign for them ('#ferries #piers')."""
    blocks = view.doc.blocks
    headline = view.headline_block
    head = blocks[max(0, headline.index - 1) : first] if headline is not None else []
    for block in (*map(blocks.__getitem__, _under(blocks, last) if under else ()), *head):
        if block.links or block.inside & (DIALOG | FORM | NAV) or _is_in_the_foot(block.inside):
            continue
        word, colon, rest = (part.strip() for part in block.text[:MOST].replace("：", ":").partition(":"))
        called = bool(colon) and key(word) in _CALLED
        under_label = key(blocks[block.index - 1].text[:MAX_TAG]) in _CALLED
        if block.index > last + GAP and not (called or under_label):
            continue
        listed = _list_around(block.box)
        signed = block.index > last and _SIGNED.fullmatch(block.text[:MOST]) is not None
        if not (called or under_label or signed):
            if listed is None or listed.parent is None or listed.parent.block_start > last:
                continue  # another story's
            if block.index < first and (_blocks(listed) > FEW or listed.block_end > first):
                continue  # the site's, or all that is told of the story
        around = (block,) if listed is None or signed else view.doc.blocks_of(listed)
        if under_label and len(around) == 1:
            around = _alike(view, block)
        held = [one for other in around for one in _set_apart(view, other)]
        if signed:
            held = block.text.split("#")[1:]
        elif called:
            held = held[1:] if len(held) > 2 and key(held[0]) == key(word) else [rest]
        if listed is None and not (called or signed) and len(held) == 1:
            continue
        texts = [text for one in held for part in _parted(one) if (text := part.strip()) and key(text) not in _CALLED]
        if (0 if called else 1) < len(texts) <= MAX_TAGS and all(_short(text) and text[-1] not in ".?!…" for text in texts):
            return texts
    return []


def _alike(view: View, first: Block) -> list[Block]:
    """A block and those that follow it in elements beside its own, each called and set like it: '<button>Ferries' '<button>Piers'."""
    box, found = first.box, [first]
    for block in view.doc.blocks[first.index + 1 : first.index + 1 + MAX_TAGS]:
        if block.box.parent is not box.parent or (block.box.tag, block.box.names) != (box.tag, box.names) or block.links:
            break
        found.append(block)
    return found


def _is_item_beside(block: Block, first: Block) -> bool:
    """Whether two blocks are items of one list, called alike."""
    box, other = block.box, first.box
    return box.tag == other.tag == "li" and box.parent is other.parent and box.names == other.names


def _under(blocks: Sequence[Block], last: int) -> list[int]:
    """The places under the text where a word may announce its topics; behind other stories, of words that say whose they are."""
    near = min(len(blocks), last + UNDER)
    far = range(near, min(len(blocks), last + BEHIND))
    told = [n for n in far if len(blocks[n].text) <= LONGEST and key(blocks[n].text) in _OF_THE_STORY]
    return [*range(last + 1, near), *(n + more for n in told for more in (0, 1) if n + more < len(blocks))]


def _parted(text: str) -> list[str]:
    """The topics of a line; a comma is part of one where signs that are none part them: 'Food, drink • Piers'."""
    return (_BARS if _BARS.search(text) else _PARTS).split(text)


def _set_apart(view: View, block: Block) -> list[str]:
    """What the elements of a block without links say, where they hold all its text, else the text."""
    if block.links:
        return []
    around, held = block.box, [block.box]
    for _ in range(LEVELS):
        boxes = view.doc.boxes[around.index + 1 : around.index + 1 + 2 * MAX_TAGS]
        held = [box for box in boxes if box.parent is around and box.start < block.end]
        if len(held) != 1:
            break
        around = held[0]  # an element in which nothing stands but another
    said = [view.doc.text_of(box) for box in held]
    return said if key("".join(said)).replace(" ", "") == key(block.text).replace(" ", "") else [block.text]


def _is_in_the_foot(inside: int) -> bool:
    """Whether it stands in the site's foot, and not in the story's."""
    return inside & FOOTER != 0 and not inside & (ARTICLE | MAIN)


def _is_in_a_cloud(link: Link) -> bool:
    """Whether a link stands among all the site's topics, set the larger the more stories each has."""
    return any(box.names and not _CLOUDS.isdisjoint(box.names.split()) for box in link.box.up(3))


def _are_of_the_menu(view: View, links: list[Link]) -> bool:
    """Whether more than a few links stand in the site's menu too, most of them: they are its sections."""
    if len(links) < ENOUGH:
        return False
    own = {link.box.index for link in links}  # the list may stand in a `nav` of its own
    menu = {link.href for link in view.doc.links if link.box.inside & NAV and link.box.index not in own}
    return sum(link.href in menu for link in links) * 2 > len(links)


def _stand_everywhere(view: View, links: list[Link]) -> bool:
    """Whether most of more than a few links stand three times on the page: in its head, beside the story and in its foot."""
    if len(links) < ENOUGH:
        return False
    times = Counter(link.href for link in view.doc.links)
    return 2 * sum(times[link.href] > 2 for link in links) > len(links)


def _are_beside(view: View, texts: list[str], label: int) -> bool:
    """Whether most links under a label lead to the directory in which the page lies, as other stories on its subject do."""
    own = (view.doc.url or "").partition("?")[0].rstrip("/").rpartition("/")[0].partition("//")[2].partition("/")[2]
    if not own or _files(f"/{own}/x"):
        return False
    links = [link for block in view.doc.blocks[label : label + len(texts) + 1] for link in block.links]
    return sum(own == link.href.rstrip("/").rpartition("/")[0][-len(own) :] for link in links) * 2 > len(texts)


def _files(href: str) -> bool:
    """Whether an address is where a site files by topics: a directory of them and little more; a story may lie in one too."""
    href = href if href.startswith("/") or ":" in href else f"/{href}"
    topic = _FILED.search(href)
    return topic is not None and href[topic.end() :].rstrip("/").count("/") < 2


def _in_card(view: View, topic: Link, last: int) -> bool:
    """Whether a link after the text stands in a small element with the title of another story: a link of several words to elsewhere."""
    around = topic.box.parent
    lists = (box for box in topic.box.up()[1:] if box.block_start > last and box.names and _lists(box.names))
    listed = max(lists, key=_blocks, default=None)
    directory = topic.href.partition("#")[0].rstrip("/").rpartition("/")[0]
    own = (view.doc.url or "-").partition("?")[0].rstrip("/").rpartition("/")[2]
    for _ in range(6):
        if around is None or around.block_start <= last or _blocks(around) > CARD:
            return False
        for block in view.doc.blocks[around.block_start : around.block_end]:
            if listed is not None and listed.block_start <= block.index < listed.block_end:
                continue
            long = len(block.text.split()) >= (2 if block.heading else TITLE if around.tag in ("li", "article") else MAX_TAG)
            if long and len(block.links) == 1 and block.link_chars * 3 > 2 * len(block.text):
                link, href = block.links[0], block.links[0].href.partition("#")[0].rstrip("/")
                elsewhere = href.rpartition("/")[0] != directory and own not in href
                if elsewhere and not (_files(href) or leads_to_author(link)):
                    return True
        around = around.parent
    return False


def _short(text: str, many: int = 1) -> bool:
    """Whether it is no longer than so many tags are; where words are not parted, a headline is told by its weight alone."""
    return 0 < len(text.split()) <= WORDS * many and weight(text) <= (MAX_TAG if text.isascii() or " " in text else MAX_TAG // 2) * many


def _held(block: Block) -> int:
    """Where the element ends that holds the block and more."""
    box = block.box
    while box.parent is not None and box.block_end <= block.index + 1:
        box = box.parent
    return box.block_end


def _before_the_link(view: View, block: Block) -> str:
    """The few words that stand in a block before its first link: 'Topics Ferries, Piers', '11.06.2025 | Topics: Ferries'."""
    start, end = block.start, block.links[0].box.start if block.links else 0
    return fold("".join(view.doc.pieces(start, end))).rpartition("|")[2] if 0 < end - start < 6 else ""


def _behind_others(view: View, block: Block) -> Sequence[Link]:
    """The links behind a word for them in a line of facts that are parted by bars: 'Told by Jane Roe | Topics: Ferries, Piers'."""
    links = block.links[:COUNT] if len(block.links) > 1 and "|" in block.text else ()
    for n, (one, other) in enumerate(pairwise(links), 1):
        if other.box.start - one.box.end < COUNT:
            _, bar, word = "".join(view.doc.pieces(one.box.end, other.box.start)).rpartition("|")
            if bar and key(word) in _CALLED:
                return block.links[n:]
    return ()


@lru_cache(maxsize=2048)
def _lists(names: str) -> bool:
    return _HINT.search(names) is not None and _LIST.search(names) is not None and _SITES_OWN.search(names) is None


def _blocks(box: Box) -> int:
    return box.block_end - box.block_start


def _length(box: Box) -> int:
    """How many blocks an element holds; of an item, the list in which it stands."""
    around = box.parent if box.tag in ("li", "a", "span") and box.parent is not None else box
    return _blocks(around)


def _list_around(box: Box) -> Box | None:
    """The element that is named a list of tags, this one or one close around it."""
    around: Box | None = box
    for _ in range(3):
        if around is None or _blocks(around) > 30 or around.tag in ("article", "main", "body"):
            return None
        if around.tag == "section" and _blocks(around) > FEW:
            return None
        if around.names and "crumb" in around.names:
            return None
        if around.names and _lists(around.names):
            return around
        if around.tag in ("ul", "ol") and key(around.attributes.get("aria-label") or "") in _CALLED:
            return around
        around = around.parent
    return None
