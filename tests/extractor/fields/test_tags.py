"""The topics that a page gives its story, read from whole (invented) pages."""

from __future__ import annotations

import json

import pytest
from harbourpost import record

from scraper.errors import Unreadable
from scraper.extractor import extract
from scraper.extractor.fields.tags import read
from scraper.record import Context

STORY = "".join(
    f"<p>{who} said that the company would run a second ship in the afternoons for as long as the eastern pier stayed closed.</p>"
    for who in ("The harbour master", "The mayor of Oldport", "A spokesman", "The keeper of the light", "A fisherman")
)
TITLE = "Ferry to the islands runs again after storm"


URL = "https://harbourpost.example/news/ferry-runs-again-48213"


SITE = "<meta property=og:site_name content='Harbour Post'>"


def tags(after: str, head: str = "", before: str = "", url: str = URL, after_all: str = "") -> tuple[str, ...]:
    return extract(
        f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><main><article>{before}<h1>{TITLE}</h1>"
        f"<div class=text>{STORY}</div>{after}</article></main>{after_all}<footer><a href=/tag/weather>Weather</a></footer></body>",
        url=url,
    ).tags


def links(*names: str, to: str = "/search?q=") -> str:
    return "".join(f"<li><a href='{to}{name.lower()}'>{name}</a></li>" for name in names)


TWO = ("Ferries", "Piers")


@pytest.mark.parametrize(
    "after",
    [
        f"<ul class=article-tags>{links('Ferries', 'Piers')}</ul>",
        f"<footer class=entry-footer><div class=entry__tags><ul>{links('Ferries', 'Piers')}</ul></div></footer>",
        f"<ul class=css-1a2b>{links('Ferries', 'Piers', to='/topics/')}</ul>",
        f"<div>Follow topics</div><div>{links('Ferries', 'Piers')}</div>",
        f"<div><h2>Related Topics</h2><ul class=css-1a2b>{links('Ferries', 'Piers')}</ul></div>",
        f"<section><p>Schlagwörter:</p><ul>{links('Ferries', 'Piers')}</ul></section><h3>More</h3><ul>{links('Another day at sea')}</ul>",
        f"<ul class=article-emneord>{links('Ferries', 'Piers')}</ul>",
        f"<ul class=onderwerpen>{links('Ferries', 'Piers')}</ul>",
        f"<div><p>Stikkord:</p><ul class=css-1a2b>{links('Ferries', 'Piers')}</ul></div>",
        f"<div><p>کلمات کلیدی</p><ul class=css-1a2b>{links('Ferries', 'Piers')}</ul></div>",
        f"<nav class=tags-item-list>{links('Ferries', 'Piers')}</nav>",
        "<section class=topic-links><a href='/about/f'>Ferries</a><a href='/about/p'>Piers</a><a href='/about/'>Alle Themen</a></section>",
        "<ul><li>Tags :</li><li><a href='/'>News -</a></li><li><a href='/f'>Ferries</a></li><li><span>Piers</span></li></ul>",
        f"<h4>Mehr lesen über</h4><ul>{links('Ferries', 'Piers')}</ul>",
        f"<div><h4>Tags relacionados</h4><ul>{links('Ferries', 'Piers')}</ul></div>",
        f"<div><span>Thèmes associés</span><ul>{links('Ferries', 'Piers')}</ul></div>",
        f"<h4>tópicos relacionados</h4><p>Leia tudo sobre o tema e siga:</p><ul>{links('Ferries', 'Piers')}</ul>",
        "<p>In this article: <a href='/s/ferries'>Ferries</a>, <a href='/s/piers'>Piers</a></p>",
        f"<nav class=documentbyline><span>abgelegt unter: </span><ul>{links('Ferries', 'Piers')}</ul></nav>",
        f"<ul class=tags>{links('Ferries', 'Piers')}<li><a href='#'>Show more</a></li></ul>",
        f"<p>Markiert mit</p><ul>{links('Ferries', 'Piers')}</ul>",
        f"<div><p>Följ ämnen i artikeln</p><ul>{links('Ferries', 'Piers', to='/tagg/')}</ul></div>",
        f"<div><h4>ÄMNEN I ARTIKELN</h4>{links('Ferries', 'Piers', to='/t/')}</div>",
        f"<div><h3>Merkimiðar:</h3>{links('Ferries', 'Piers', to='/t/')}</div>",
        "<div>Schlagworte zum Thema: <a href='/x/ferries'>Ferries</a>, <a href='/x/piers'>Piers</a></div>",
        f"<h3>Schlagwörter zu diesem Artikel</h3><ul>{links('Ferries', 'Piers')}</ul>",
        f"<div>Lesen Sie mehr zum Thema</div><div>{links('Ferries', 'Piers', to='/category/')}</div>",
        f"<div class=tagged-with>{links('Ferries', 'Piers')}</div>",
        f"<ul class=tags>{links('Ferries', 'Piers', 'All topics', 'HRBR -1.84%')}</ul>",
        "<p><a href='/emne/ferries'><b>Mer om:</b> Ferries</a></p><p><a href='/emne/piers'><b>Mer om:</b> Piers</a></p>",
        "<p>Topics<span>:</span> <a href='/s/ferries'>Ferries</a> <a href='/s/piers'>Piers</a></p>",
        f"<div class=story__footer__subjects>{links('Ferries', 'Piers')}</div>",
        "<div class=x1><a href='mot/ferries'>Ferries</a>, <a href='mot/piers'>Piers</a></div>",
        f"<aside><span>Explore related topics</span><div>{links('Ferries', 'Piers', to='/sea/category/')}</div></aside>",
        f"<ul class=tags>{links('Ferries', 'Piers', to='/search?q=')}</ul><p class=title-heading-tag><a href=/shop/>Shop</a></p>",
        f"<div><h2>Story Topics</h2><ul class=css-1a2b>{links('Ferries', 'Piers')}</ul></div>",
        f"<div class=subjectslist>{links('Ferries', 'Piers')}</div>",
        f"<div class=thematics><ul>{links('Ferries', 'Piers')}</ul></div>",
        f"<section><h3>Meer oor:</h3>{links('Ferries', 'Piers', to='/t/')}</section>",
        f"<div>{links('Ferries', 'Piers', to='/assunto/')}</div>",
        "<ul>" + "".join(f"{links(n, to='/tag/')}<li><a href=/rss/{n}>RSS</a></li><li><a href=/alert>On</a></li>" for n in TWO) + "</ul>",
        "<p><a href='/t/ferries'>#Ferries</a> <a href='/t/piers'>#Piers</a></p>",
        "<p>jane | 11 June | Topics: <a href='/t/f/'>Ferries</a>, <a href='/t/p/'>Piers</a> | <a href='/stories/57/comment'>Remark</a></p>",
        "<div><div><h3>Tags</h3><div><div class=x1><span class=x2>Ferries</span><span class=x2>Piers</span></div></div></div></div>",
        f"<div class=x1>{links('Ferries', 'Piers', to='/thema/')}</div>",
        "<p class=x1><a href='/news?tag=ferries'>Ferries</a> <a href='/news?tag=piers'>Piers</a></p>",
        "<p>टॅग्स: <a href=/t/f>Ferries</a>, <a href=/t/p>Piers</a></p>",
        "<p>Mga tag: <a href=/t/f>Ferries</a>, <a href=/t/p>Piers</a></p>",
        "<h3>Etiquetas</h3><ul><li>/</li><li><a href=/t/f>Ferries</a></li><li>/</li><li><a href=/t/p>Piers</a></li></ul>",
        "<div><h3>Schlagworte</h3><p><a href=/t/f>Ferries</a> <a href=/t/p>Piers</a></p></div>"
        + "".join(f"<p><a href='/news/{n}?share'>Share {n}</a></p>" for n in range(3)),
        "<p>Weitere Artikel zu <a href=/t/f>Ferries</a> <a href=/t/p>Piers</a></p>",
    ],
)
def test_the_list_that_is_displayed(after: str) -> None:
    assert tags(after) == ("Ferries", "Piers")


@pytest.mark.parametrize(
    "label",
    [
        "Più informazioni su", "Sur le même thème :", "Plus d'infos sur", "Mehr zu:", "Thema's:", "Gerelateerde onderwerpen",
        "Zobacz więcej na temat:", "Více o:", "Mai multe despre:", "İlgili etiketler:", "Ämnesord:", "Fler artiklar om", "Nøgleord:",
        "Mere om:", "Emneknagger:", "Tunnisteet", "Lue lisää aiheesta:", "Baca berita lainnya tentang:", "Từ khoá:", "कीवर्ड:",
        "المواضيع:", "تگ‌ها:", "Σχετικά θέματα", "関連テーマ", "관련 태그", "相關關鍵字", "ป้ายกำกับ:",
    ],
)  # fmt: skip
def test_a_list_is_announced_in_many_languages(label: str) -> None:
    assert tags(f"<div><span>{label}</span> {links('Ferries', 'Piers', to='/x/')}</div>") == ("Ferries", "Piers")


@pytest.mark.parametrize(
    "after",
    [
        f"<div><h2>More on</h2><ul>{links('A second ship will sail in the afternoons', 'Who pays for the pier that fell down')}</ul></div>",
        f"<ul class=trending-topics>{links('Weather', 'Football')}</ul>",
        f"<div class=header-topics>{links('Weather', 'Football')}</div>",
        f"<div class=tag-cloud-menu>{links('Weather', 'Football')}</div>",
        f"<ul class=topics>{links('Who pays for the eastern pier now', 'A second ship for the afternoons')}</ul>",
        "<div class='tags author'><a href='/s/jane-roe'>Jane Roe</a></div>",
        "<h2>Topics</h2><p>What the town talks about.</p>",
        f"<h3>Mehr zum Thema</h3><ul>{links('Who pays for the eastern pier', 'New master for pier', to='/sea/')}</ul>",
        "<h2>Topics</h2><p>What the town <b>talks</b> about <i>today</i></p>",
        "<aside><ul><li>Topics<ul><li class=cat-item><a href=/category/fog>Fog</a></ul></ul></aside>",
        f"<div class=tags>{links('Uncategorized')}</div>",
        "<ul class=tags><li><a href='/blog/'>Back to blog</a></li><li><a href='/a/1#comments'>Comment</a></li></ul>",
        "<ul class=tags><li><a href='/tags/sea'>Sea</a> (266)</li><li><a href='/tags/pier'>Pier</a> (72)</li></ul>",
        f"<div class=teaser><div class=tags>{links('Weather', 'Fog')}</div><h3><a href='/n/7'>Fog on the river</a></h3></div>",
        f"<article><p>{links('Weather', 'Fog', to='/tag/')}</p><p><a href='/n/7'>Why there is fog on the eastern river</a></p></article>",
        f"<p>{''.join(f'<a href=/topics/sea/2025-06-11/ferry-runs?{how}>{how}</a> ' for how in ('print', 'mail'))}</p>",
        f"<h4>Mehr zum Thema</h4><ul>{links('Fog', 'Wind: how strong?', to='/news/')}</ul>",
        f"<div>{links(*(f'Pier {n}' for n in range(30)), to='/tag/')}</div>",
        "<ul class=topics><li>Topics that you follow will be in your list of news, <a href='/my/topics'>Following</a>.</li></ul>",
        f"<ul class=tags>{''.join(f'<li><a href={URL}?rate={n}>{how}</a></li>' for n, how in enumerate(('Like', 'Of help')))}</ul>",
        f"<ul class=top-topics>{links('Weather', 'Football')}</ul>",
        f"<ul class=tags>{links(*(f'Pier {n}' for n in range(30)))}</ul>",
        f"<p>Topics: {links(*(f'Pier {n}' for n in range(30)))}</p>",
        (
            "<h4>Mehr zum Thema</h4><p><a href='/news/48217'>The harbour of Oldport is to have cranes</a></p>"
            "<p><a href='/news/48218'>Three storms in one week at sea</a></p>"
        ),
        f"<ul>{links('Fog', 'Police', to='/tag/')}{links('Lottery', 'Tides', 'Horoscope', to='/service/')}</ul>",
        "<h4>In this article</h4><ul><li><a href='#storm'>Before the storm</a></li><li><a href='#after'>After it</a></li></ul>",
    ],
)
def test_what_is_no_list_of_tags(after: str) -> None:
    assert tags(after) == ()


def test_of_those_that_are_displayed_none_is_too_general_beside_others() -> None:
    assert tags(f"<ul class=tags>{links('Blogs', 'Harbour Post', 'Piers')}</ul>", SITE) == ("Blogs", "Harbour Post", "Piers")
    assert tags(f"<ul class=tags>{links('Blogs')}</ul>") == tags(f"<ul class=tags>{links('Harbour Post')}</ul>", SITE) == ()
    assert tags("", f"{SITE}<meta name=keywords content='Blogs, Harbour Post, Piers'>") == ("Piers",)


def test_a_long_name_may_stand_among_short_ones() -> None:
    long = "The war of the harbours and the islands"
    assert tags(f"<div class=tag-list>{links(long, 'Ferries', 'Piers')}</div>") == (long, "Ferries", "Piers")
    assert tags(f"<div class=tag-list>{links(long, 'Ferries')}</div>") == ("Ferries",)


def test_what_the_head_the_side_and_the_foot_of_the_site_offer_is_no_list_of_topics() -> None:
    menu = f"<ul>{links('Ferries', 'Piers', 'Storms', 'Cranes', to='/themen/')}</ul>"
    assert tags(f"<div class=x1><p>Harbour</p>{menu}</div>", before=menu, after_all=menu) == ()
    assert len(tags(f"<div class=x1>{menu}</div>")) == 4


@pytest.mark.parametrize(
    "line",
    [
        "<p>11 June 2025 in <a rel='category tag' href='/c/coast'>Coast</a>, <a rel='category tag' href='/c/sea'>Sea</a></p>",
        "<p>11 June 2025 | categories: <a href='/category/coast'>Coast</a>, <a href='/category/sea'>Sea</a> | <a href='/x/'>3</a></p>",
    ],
)
def test_in_what_else_the_site_files_it_is_a_topic_where_no_list_is_displayed(line: str) -> None:
    assert tags("", before=line) == ("Sea",)
    assert tags(f"<ul class=tags>{links('Ferries', 'Piers')}</ul>", before=line) == ("Ferries", "Piers")


def test_the_section_over_a_list_is_no_tag() -> None:
    over = "<p>11 June 2025 <a rel=tag href=/all/sea/>Sea</a> <a rel=tag href=/types/blog>Blog</a></p>"
    page = f"<h1>{TITLE}</h1>{over}{STORY}<ul class=tags>{links('Ferries', 'Piers')}</ul>"
    told = "<meta property=article:section content=Sea>"
    assert extract(f"<html lang=en><head><title>{TITLE}</title>{told}</head><body>{page}</body>", url=URL).tags == ("Ferries", "Piers")


def test_key_words_may_say_of_what_type_they_are() -> None:
    told = {"@type": "NewsArticle", "headline": TITLE, "keywords": ["desk:news", "type:story", "tag:Ferries at sea"]}
    assert tags("", f"<script type=application/ld+json>{json.dumps(told)}</script>") == ("Ferries at sea",)


def test_the_words_of_the_address_in_one_are_no_topic() -> None:
    url = "https://harbourpost.example/blog/how-to-paint-a-pier"
    assert tags("", "<meta name=keywords content='how to paint a pier'>", url=url) == ()


def test_the_parts_of_the_sites_name_are_no_topics() -> None:
    head = "<meta property=og:site_name content='Erika Muster'><meta name=keywords content='erika, muster, erika-muster, piers, code'>"
    assert tags("", head) == ()


def test_a_list_of_its_own_comes_before_the_next_storys() -> None:
    others = links(*(f"What the harbour said on day {n}" for n in range(9)), to="/news/")
    own, foreign = (f"<ul class=tags>{links(*names)}</ul>" for names in (("Ferries", "Piers"), ("Football",)))
    assert tags(f"{own}<div><h3>More stories</h3><ul>{others}</ul>{foreign}</div>") == ("Ferries", "Piers")


def test_a_name_that_begins_like_the_label_is_whole() -> None:
    assert tags(f"<ul class=tags>{links('Tage Lindmark', 'Topics of the sea')}</ul>")[0] == "Tage Lindmark"


def test_topics_in_a_bar_that_the_story_does_not_name_are_the_sites() -> None:
    bar = "<aside><h3>TOP TRENDS</h3><a href='/topic/a'>Gold Rate Today</a><a href='/topic/b'>Horoscope Tomorrow</a></aside>"
    assert tags("", after_all=bar) == ()


def test_what_the_site_is_full_of_today_is_no_topic_of_a_story_with_its_own() -> None:
    today = f"<ul class=topics>{links('War', 'Energy')}</ul>"
    assert tags(f"<ul class=tags>{links('Ferries', 'Piers')}</ul>", before=today) == ("Ferries", "Piers")
    assert tags("", before=today) == ("War", "Energy")


def test_the_displayed_list_is_believed_before_words_for_search_engines() -> None:
    head = "<meta name=keywords content='Oldport, harbour, city, region, news from Oldport'>"
    assert tags(f"<ul class=tags>{links('Ferries', 'Piers')}</ul>", head) == ("Ferries", "Piers")


CLOUD = (
    "<h2>Tags</h2><div{}><a href='/tag/weather' class='tag-cloud-link'>Weather</a> <a href='/tag/fog' class='tag-cloud-link'>Fog</a></div>"
)


@pytest.mark.parametrize(
    "under",
    [
        f"<aside id=secondary><section class='widget widget_tag_cloud'>{CLOUD.format(' class=tagcloud')}</section></aside>",
        f"<div id=side><ul><li class='widget widget_tag_cloud'>{CLOUD.format('')}</li></ul></div>",
        f"<aside><div class=wp-block-tag-cloud>{CLOUD.format('')}</div></aside>",
        f"<div class=widget><h2>Tags</h2><div class=tagcloud>{links('Weather', 'Fog')}</div></div>",
    ],
)
def test_the_cloud_of_the_sites_topics_is_not_the_storys(under: str) -> None:
    assert tags("", after_all=under) == ()
    assert tags(f"<p>Tags: {links('Ferries', 'Piers')}</p>", after_all=under) == ("Ferries", "Piers")


def test_what_a_site_calls_a_cloud_may_be_the_storys_own() -> None:
    assert tags(f"<div class=TagCloudWrapper><div>Topics</div><div class=tag-cloud>{links('Ferries', 'Piers')}</div></div>") == (
        "Ferries",
        "Piers",
    )


def test_topics_in_the_sites_foot_are_not_the_storys() -> None:
    assert tags("", after_all=f"<footer><h2>Tags</h2><ul>{links('Weather', 'Fog')}</ul></footer>") == ()


def test_what_to_do_with_the_story_is_no_topic() -> None:
    share = "<a href='mailto:?subject=Ferry'>E-mail</a> "
    after = f"<div><p>Explore more on these topics</p><ul>{links('Ferries', 'Piers')}</ul><p>{share}</p></div>"
    assert tags(after) == ("Ferries", "Piers")


def test_a_button_is_no_topic_whatever_its_list_is_called() -> None:
    assert tags("", before=f"<ul class=x-topic>{links('Print this article', to='/action/')}</ul>") == ()


def test_stories_under_a_label_are_no_topics_whatever_their_list_is_called() -> None:
    stories = links("Ferry tax: who pays", "Piers at a low", to="/article/116060100001-")
    assert tags(f"<div class=related-topics><h3>ALSO READ</h3><ul>{stories}</ul></div>") == ()


def test_other_stories_under_their_own_topics_with_marks_of_the_click() -> None:
    card = (
        "<li><div><ul class=tag-list><li><a href='/{0}/#from=article'>{0}</a></li></ul>"
        "<a href='/{0}/who-took-the-last-ship-home.html#from=latest'>Who of the {0} took the last ship home</a></div></li>"
    )
    cards = "".join(card.format(name) for name in ("Courts", "Schools"))
    assert tags(f"<ul class=tag-list>{links('Ferries', 'Piers')}</ul><ul class=cards>{cards}</ul>", url=f"{URL}/latest") == (
        "Ferries",
        "Piers",
    )


def test_a_link_to_topics_in_a_notice_is_no_list() -> None:
    assert tags("<p><a href='/topics/ferries'>All videos of ferries</a></p>") == ()


def test_one_topic_over_the_headline_is_less_than_those_that_are_announced_under_the_text() -> None:
    over = "<div class=story-tag><a href=/about/ferries>Ferries</a></div>"
    under = f"<ul class=filed-under><li>Filed Under: </li>{links(*TWO, to='/about/')}</ul>"
    assert tags(under, before=over) == TWO


def test_a_long_list_over_the_headline_is_a_menu() -> None:
    names = ("Coast", "Trade", "Weather", "Football", "Courts", "Schools", "Music")
    assert tags("", before=f"<div><ul class=topics>{links(*names)}</ul></div>") == ()
    assert tags("", before=f"<div><ul class=topics>{links('Coast', 'Trade')}</ul></div>") == ("Coast", "Trade")


def test_where_the_story_stands_is_no_topic() -> None:
    trail = "<nav class=breadcrumb><a href=/>Home</a> <a href=/sea>Sea</a> <a href=/sea/ferries>Ferries</a></nav>"
    assert tags("", before=f"{trail}<div class=tags><a href=/sea>Sea</a> <a href=/sea/ferries>Ferries</a></div>") == ()
    assert tags("", "<meta name=keywords content='Sea, Ferries'>", before=trail) == ()
    filed = "<ul class=tags><li><a href='/category/ferries'>Ferries</a></li></ul>"
    assert tags(filed, before="<p class=kicker><a href=/ferries>Ferries</a></p>") == ()


@pytest.mark.parametrize("filed", ["/rubrics/islands/", "/seccao/islands/", "/sezioni/islands", "/kategorija/islands"])
def test_a_section_over_the_headline_is_no_topic_whatever_its_element_is_called(filed: str) -> None:
    date = "<a class=topic-item href=/2025/06/11/>09:41, 11 June 2025</a>"
    assert tags("", before=f"<div class=topics__info>{date}<a class=topic-item href={filed}>Islands</a></div>") == ()


def test_what_wordpress_says_of_a_post_makes_no_list() -> None:
    assert tags("", before="<div class='type-post status-publish tag-ferries'><p><a href='/s/jane'>Jane Roe</a></p></div>") == ()


def test_what_stands_in_a_trail_is_no_topic() -> None:
    assert tags("", before=f"<div class=tag-wrapper><div class=tag-breadcrumb>{links('News', 'Coast')}</div></div>") == ()


def test_keywords_with_the_title_among_them_are_no_ones_choice() -> None:
    assert tags("", f"<meta name=keywords content='{TITLE},Jane Roe,Harbour Post'>") == ()
    page = "<html lang=de><head><title>{0}</title><meta name=keywords content='{1}'></head><body><h1>{0}</h1>" + STORY + "</body>"
    assert extract(page.format("Woher kommt Treibholz?", "Woher, kommt, Treibholz"), url=URL).tags == ()
    assert extract(page.format("Woher kommt die Fähre?", "Fähre, Hafen"), url=URL).tags == ("Fähre", "Hafen")


def test_keywords_with_the_name_of_the_page_among_them_are_no_ones_choice() -> None:
    named = "islands, What the harbour said of the ferry - Harbour Post"
    page = (
        f"<html lang=en><head><title>{named[9:]}</title><meta name=keywords content='{named}'></head><body><h1>{TITLE}</h1>{STORY}</body>"
    )
    assert extract(page, url=URL).tags == ()


def test_words_for_machines_are_no_topics() -> None:
    head = "<meta name=keywords content='content-type: story, locale: en, Ferries, displayType: long'>"
    assert tags("", head) == ("Ferries",)


def test_what_an_editor_does_with_the_story_is_no_topic_of_it() -> None:
    said = "Featured, Top-Thema, Editor’s Picks, article-payant-classique, type_news, Category: World, tny-feed, Pressemitteilung"
    head = "".join(f"<meta property=article:tag content='{word}'>" for word in (*said.split(", "), "Ferries", "Gull_Point"))
    assert tags("", head) == ("Ferries", "Gull_Point")


def test_the_sections_of_the_menu_are_no_topics_whatever_they_stand_under() -> None:
    sections = links("Harbour", "Islands", "Council", "Markets", to="/about-all/")
    assert tags(f"<div><h4>Topics</h4><ul>{sections}</ul></div>", before=f"<nav><ul>{sections}</ul></nav>") == ()
    own = f"<nav><h4>Topics</h4><ul>{sections}</ul></nav>"
    assert tags(own) == ("Harbour", "Islands", "Council", "Markets")


def test_sections_beside_topics_are_none() -> None:
    sections, topics = links("Islands", to="/category/"), links("Ferries", "Piers", to="/tag/")
    assert tags(f"<ul class=entry-tags>{sections}{topics}</ul>") == ("Ferries", "Piers")


def test_who_took_and_filed_it_are_no_topics() -> None:
    head = f"{SITE}<meta property=article:section content=Islands><meta name=keywords content='{{}}'>"
    assert tags("", head.format("author-roe,section-News,harbourpost.example,Ferries,Piers")) == ("Ferries", "Piers")
    trail = "<nav class=breadcrumb><a href=/>Home</a> <a href=/sea>Sea</a> <a href=/sea/ferries>Ferries</a></nav>"
    assert tags("", head.format("Islands"), before=trail) == ()


def test_han_words_may_be_parted_by_white_space() -> None:
    assert read("渡轮 海岛 1975年", Context()) == ("渡轮", "海岛", "1975年")
    assert read("渡轮 海岛", Context()) == ("渡轮 海岛",)
    assert tags("<div>标签：渡轮 海岛</div>") == ("渡轮", "海岛")


def test_who_wrote_it_is_no_topic() -> None:
    head = "<meta property=article:tag content=Ferries><meta property=article:tag content='Jane Roe'>"
    assert tags("", head, "<p>By Jane Roe</p>") == ("Ferries",)
    assert tags("", head.replace("Jane Roe", "Roe Jane"), "<p>By Jane Roe</p>") == ("Ferries",)


def test_what_leads_to_all_of_a_list_is_no_topic() -> None:
    assert tags(f"<ul class=tags>{links('Learn more.', 'Ferries', 'Все')}</ul>") == ("Ferries",)
    assert tags(f"<ul class=tags><a href='/blog/2024'>2024</a> {links('Ferries')}</ul>") == ("Ferries",)
    assert tags(f"<ul class=tags><a href='/tag/2024'>2024</a> {links('Ferries')}</ul>") == ("2024", "Ferries")


@pytest.mark.parametrize(
    "words",
    [
        "OLDPORT: A film of the storm, in which it is claimed, that a cook sails to the islands, to buy fish for his guests in town",
        "Day: Monday, Page: 3, Edition: Coast, Ferries",
        "ferry, islands, runs, again, storm",  # the headline's own, in order
        "storm, after, ferry, runs, islands",  # out of order
        "Harbour Post info, Harbour Post media, ferry, pier, islands",
        "Partner Feed, Breakfast Reads, Valley Desk",  # of those who take the stories
        "Westland, news, Valleyside, Online, ferry",  # the site's too
        "Westland, tourism, hotels, newspaper, journalism, mountains, recipes, cinema, horoscope",  # the site's, on every page
    ],
)
def test_words_that_no_one_chose_for_the_story(words: str) -> None:
    assert tags("", f"{SITE}<meta name=keywords content='{words}'>") == ()


def test_a_navigation_of_the_story_may_list_its_topics() -> None:
    named = links("Ferries", "Piers", "Harbours").replace("<a ", "<a rel=tag ")
    assert tags(f"<article><p>Words of it.</p><aside><nav><ul itemprop=keywords class=k1>{named}</ul></nav></aside></article>") == (
        "Ferries",
        "Piers",
        "Harbours",
    )


def test_topics_stand_in_items_of_a_list_behind_the_date() -> None:
    listed = "".join(f"<li><a href='/tags/{name}/'>{name}</a>, </li>" for name in ("ferries", "piers", "Local Government"))
    under = f"<ul class=k1><li><time datetime=2025-06-11>11 June 2025</time></li>{listed}</ul>"
    record = extract(f"<html lang=en><title>{TITLE}</title><main><h1>{TITLE}</h1>{under}{STORY}</main>", url=URL)
    assert record.tags == ("ferries", "piers", "Local Government")
    assert record.blocks[0].text in STORY


def test_a_list_over_the_headline_is_the_whole() -> None:
    over = f"<ul class=tags>{links('Ferries', 'Piers', 'Storms', 'Islands')}</ul>"
    far = "".join(f"<p><a href='/n/{n}'>Another day at the harbour, part {n}</a></p>" for n in range(8))
    assert tags(f"{far}<ul class=tags>{links('Football', 'Weather')}</ul>", before=over) == ("Ferries", "Piers", "Storms", "Islands")


def test_the_words_of_the_address_are_no_topics() -> None:
    words = "ferry, islands, runs, again, after, storm, today, sea"
    url = "https://harbourpost.example/news/ferry-islands-runs-again-after-storm-48213"
    assert tags("", f"<meta name=keywords content='{words}'>", url=url) == ()


def test_of_general_words_those_of_the_story_are_kept() -> None:
    assert tags("", "<meta name=keywords content='news, Ferries, Piers, Westland'>") == ("Ferries", "Piers", "Westland")


@pytest.mark.parametrize("words", ['["Ferries", "Piers, old"]', "['Ferries', 'Piers']"])
def test_key_words_may_be_a_list_in_a_string(words: str) -> None:
    said = json.dumps({"@type": "NewsArticle", "headline": TITLE, "keywords": words})
    assert tags("", f"<script type='application/ld+json'>{said}</script>")[0] == "Ferries"


def test_a_topic_may_have_commas() -> None:
    assert tags(f"<ul class=tags>{links('Ferries', 'Fruit, Vegetables, Fish', 'Piers')}</ul>") == (
        "Ferries",
        "Fruit, Vegetables, Fish",
        "Piers",
    )


def test_a_topic_that_stands_alone_may_have_commas_and_no_link() -> None:
    assert tags(f"<ul class=tags>{links('Fruit, Vegetables, Fish')}</ul>") == ("Fruit, Vegetables, Fish",)
    assert tags("<div>Topic: <span>Ferries of the north</span></div>") == ("Ferries of the north",)


def test_the_line_of_the_head_comes_before_the_list_beside_the_page() -> None:
    beside = f"<aside><h4>Topics</h4><p>{links('Weather', 'Fog', 'Markets')}</p></aside>"
    line = "<div>11.06.2025 | Tags: <a href='/about-ferries.html'>Ferries</a> |</div>"
    assert tags(beside) == ("Weather", "Fog", "Markets")
    assert extract(
        f"<html lang=en><title>{TITLE}</title><main><article><h1>{TITLE}</h1>{line}<div>{STORY}</div></article>{beside}</main>", url=URL
    ).tags == ("Ferries",)


def test_key_words_may_stand_one_a_line() -> None:
    assert tags("", "<meta name=keywords content='Ferries\nEastern pier \nIslands'>") == ("Ferries", "Eastern pier", "Islands")


def test_a_topic_is_written_as_a_name_and_not_as_an_address_has_it() -> None:
    assert tags("", "<meta name=sailthru.tags content='eastern-pier,Eastern Pier,ferries,Ferries'>") == ("Eastern Pier", "Ferries")


def test_lists_that_are_said_twice_are_cut_all_the_same() -> None:
    head = "<meta name=keywords content='Ferries, Piers, Harbours'><meta name=keywords content='Ferries, Storms, Islands'>"
    assert tags("", head) == ("Ferries", "Piers", "Harbours", "Storms", "Islands")
    assert tags("", "<meta name=keywords content='Ferries, Piers'>" * 2) == ("Ferries", "Piers")


@pytest.mark.parametrize(("names", "told"), [(("Company", "Pier", "Keeper", "Fog"), True), (("Company", "Fog", "Snow", "Ice"), False)])
def test_a_list_behind_many_other_stories_is_the_storys_where_it_names_most_of_them(names: tuple[str, ...], told: bool) -> None:
    others = "".join(
        f"<div><h3><a href='/news/{n}'>Another day at sea, and what became of it in the end {n}</a></h3></div>" for n in range(45)
    )
    after = f"{others}<section><div>More</div><ul class=tags__list>{links(*names, to='/themen/')}</ul></section>"
    assert tags(after) == (names if told else ())


@pytest.mark.parametrize("head", ["<meta name=keywords content='{}'>", "<meta property=article:tag content='{}'>"])
def test_the_words_of_an_address_with_its_number_are_no_topic(head: str) -> None:
    url = "https://harbourpost.example/news/police-caught-2-thieves-133589711.html"
    assert tags("", head.format("Police caught 2 thieves"), url=url) == ()
    assert tags("", head.format("Police"), url=url) == ("Police",)


def test_a_comma_may_part_the_names_of_persons_of_whom_the_story_tells() -> None:
    story = "<p>Jane Roe said on Tuesday that the second ship would run until the pier was mended, and {} that the fare would stay.</p>"
    keywords = "<meta name=keywords content='Ferries, Roe, Jane, Doe, John, Piers'>"
    assert tags(story.format("John Doe"), keywords) == ("Ferries", "Roe, Jane", "Doe, John", "Piers")
    assert tags(story.format("others"), keywords) == ("Ferries", "Roe", "Jane", "Doe", "John", "Piers")


@pytest.mark.parametrize(("word", "kept"), [("1&1", True), ("9/11", True), ("(1) 無料記事", False), ("112", False), ("3.14", False)])
def test_what_is_no_word_is_no_topic_but_for_some_names(word: str, kept: bool) -> None:
    written = word.replace("&", "&amp;")
    found = tags("", f"<meta name=news_keywords content='Ferries, {written}, Piers'>")
    assert found == (("Ferries", word, "Piers") if kept else ("Ferries", "Piers"))


def test_what_each_part_of_the_text_announces_is_no_topic_of_the_whole() -> None:
    more = "<p class=about>More on <a href='/artist/{0}'>{0}</a></p>"
    parts = STORY.replace("</p>", "</p>" + more.format("Jane Roe"))
    html = f"<html lang=en><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{{}}</article></body></html>"
    assert extract(html.format(parts), url=URL).tags == ()
    assert extract(html.format(STORY + more.format("Harbour Birds")), url=URL).tags == ("Harbour Birds",)


def test_a_list_may_be_called_so_for_those_who_listen() -> None:
    assert tags(f"<ul class=x1 aria-label=Tags>{links('Ferries', 'Piers')}</ul>") == ("Ferries", "Piers")
    rows = "<ul><li><a href='/boats/ferries'>Ferries</a></li><li><a href='/boats/piers'>Piers</a></li></ul>"
    assert tags(f"<nav class=x1 aria-label=tags>{rows}</nav>") == ("Ferries", "Piers")
    assert tags("<nav class=x1 aria-label=Topics><a href='/s?q=f'>Ferries</a> <a href='/s?q=p'>Piers</a></nav>") == ("Ferries", "Piers")


def test_stories_in_a_box_called_after_a_topic_are_no_tags() -> None:
    stories = links("The ferry to the islands leaves again", "Two cranes are lost in a storm", "A night at the pier")
    assert tags(f"<div class=more-topic>{stories}</div><div class=tags>{links('Ferries', 'Piers')}</div>") == ("Ferries", "Piers")


def test_what_a_reader_does_with_a_topic_is_none() -> None:
    assert tags(f"<div class=topic-follow>{links('Follow Kent')}</div><div class=tags>{links('Ferries', 'Piers')}</div>") == (
        "Ferries",
        "Piers",
    )


def test_each_tag_may_be_a_heading_and_lead_to_a_directory_of_its_own() -> None:
    each = "".join(
        f"<h4 class=item-tag><a href='/{way}/{n}'>{said}</a></h4>"
        for n, (way, said) in enumerate(
            (("subject", "Western pier"), ("subject", "Old ferries"), ("tag", "Storm of June"), ("tag", "Two cranes"))
        )
    )
    assert tags(f"<div class='wide tags'>{each}</div>") == ("Western pier", "Old ferries", "Storm of June", "Two cranes")


def test_a_topic_may_be_called_as_a_section_is() -> None:
    filed = "<a rel=tag href='/category/piers/'>Piers</a> <a rel=tag href='/category/coast/'>Coast</a>"
    topics = "<a rel=tag href='/tag/ferries/'>Ferries</a> <a rel=tag href='/tag/piers/'>Piers</a>"
    assert set(tags(f"<p class=meta>Categories: {filed}, tags: {topics}</p>")) == {"Ferries", "Piers"}


def test_a_place_stands_among_the_topics_under_their_label() -> None:
    listed = "".join(
        f"<li><a href='/{way}'>{said}</a></li>" for way, said in (("place/kent", "KENT"), ("tag/sea", "SEA"), ("tag/pier", "PIER"))
    )
    assert tags(f"<div><div>Related Topics</div><ul class=zq>{listed}</ul></div>") == ("KENT", "SEA", "PIER")


def test_a_year_may_be_a_topic_and_no_other_number() -> None:
    assert tags("", "<meta name=keywords content='1931, Ferries, Piers, 18153161, 4711'>") == ("1931", "Ferries", "Piers")


def test_topics_may_stand_over_the_last_line_of_the_story() -> None:
    line = f"<p>Topics: {links('Ferries', 'Piers')}</p>"
    last = "<p>The company said on Sunday that it would tell the islanders by letter what the next weeks bring.</p>"
    assert tags(line + last) == ("Ferries", "Piers")


@pytest.mark.parametrize("label", ["タグ：", "태그:", "标签：", "標籤："])
def test_a_label_may_have_two_letters(label: str) -> None:
    line = "<p>" + label + " <a href='/t1.html'>港</a>, <a href='/t2.html'>渡轮</a></p>"
    page = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{STORY}{line}</article></body></html>"
    found = extract(page, url=URL)
    assert found.tags == ("港", "渡轮")
    assert label not in (found.body or "")


@pytest.mark.parametrize(
    "after",
    [
        "<p class=tags>Tags: Ferries, Piers</p>",
        "<p>Tags: Ferries, Piers</p>",
        "<p><strong>Keywords:</strong> Ferries, Piers</p>",
        "<ul class=tags><li>Ferries</li><li>Piers</li></ul>",
        "<div class=post-tags><span>Ferries</span>, <span>Piers</span></div>",
        "<p><span>#Ferries</span><span>#Piers</span></p>",
        "<div class=flex> <span>Tags:</span><span>Ferries</span><span>Piers</span></div>",
        "<div><b>Tags</b> <i>Ferries</i> <i>Piers</i></div>",
        "<p>Tags: #Ferries #Piers</p>",
    ],
)
def test_topics_that_lead_nowhere(after: str) -> None:
    assert tags(after) == ("Ferries", "Piers")


@pytest.mark.parametrize(
    "after",
    [
        "<p>Topics: what the harbour master said of the second ship that sails in the afternoons, and of the pier.</p>",
        "<p>In this story: who pays for the pier?</p>",
        "<p>#ferries were a wonder to me, and #piers too</p>",
        "<div class=card><div class=tags>Weather, Fog</div><h3><a href='/n/7'>Fog on the river</a></h3></div>",
    ],
)
def test_what_leads_nowhere_and_is_no_list_of_topics(after: str) -> None:
    assert tags("", after_all=after) == ()


@pytest.mark.parametrize(
    "head",
    [
        "<div class=x><a href='/blog/tag/ferries'>Ferries</a> <a href='/blog/tag/piers'>Piers</a></div>",
        "<div class=x><div><b class=a>Topic:</b> <span class=b>Ferries</span> <span class=b>Piers</span></div></div>",
        "<div class=story-tags>Ferries &bull; Piers</div>",
    ],
)
def test_topics_may_stand_in_the_head(head: str) -> None:
    html = f"<html lang=en><title>{TITLE}</title><body><div><h1>{TITLE}</h1>{head}</div><article>{STORY}</article></body>"
    assert extract(html, url=URL).tags == ("Ferries", "Piers")


@pytest.mark.parametrize(
    "head",
    [
        "<div class=x><a href='/tag/ferries'>Ferries</a></div>",
        "<div class=x><a href='/tag/ferries'>Ferries</a> <a href='/n'>More</a></div>",
    ],
)
def test_one_link_to_a_topic_in_the_head_is_no_list(head: str) -> None:
    html = f"<html lang=en><title>{TITLE}</title><body><div><h1>{TITLE}</h1>{head}</div><article>{STORY}</article></body>"
    assert extract(html, url=URL).tags == ()


def test_a_word_for_topics_may_stand_behind_others_in_a_line_of_facts() -> None:
    line = "<p>Told by <a href='/x/1'>Jane Roe</a> | Topics: <a href='/s/f'>Ferries</a>, <a href='/s/p'>Piers</a> | 12 readers</p>"
    assert tags(line) == ("Ferries", "Piers")


def test_all_in_which_the_site_files_is_no_list_of_topics() -> None:
    names = ("Ferries", "Piers", "Fog", "Fish", "Lamps")
    menu = f"<nav><ul>{links(*names, to='/category/')}</ul></nav>"
    assert tags(f"<h3>Explore more of our topics</h3><ul class=topics>{links(*names, to='/category/')}</ul>", before=menu) == ()


def test_marks_and_ways_to_all_topics_are_no_part_of_the_list() -> None:
    listed = "<li><a href='/s/f'><i>+</i>Ferries</a></li><li><a href='/s/p'><i>+</i>Ferry+</a></li><li><a href='/s'>See all topics</a></li>"
    assert tags(f"<ul class=tags>{listed}</ul>") == ("Ferries", "Ferry+")


def test_a_way_to_a_topic_may_begin_at_the_page() -> None:
    assert tags("<div class=categories><a href='tags/ferries'>Ferries</a> <a href='tags/piers'>Piers</a></div>") == ("Ferries", "Piers")


@pytest.mark.parametrize(
    ("said", "topics"),
    [
        ("Ferries, Oldport , ferries,", ("Ferries", "Oldport")),
        (["Ferries", "Storms, floods"], ("Ferries", "Storms, floods")),
        ("港;嵐", ("港", "嵐")),
        ("#ferries|#storm", ("ferries", "storm")),
        ("Harbour Post, Ferries", ("Ferries",)),
        ("type:article, id_2213=7, Ferries", ("Ferries",)),
        ("Ειδήσεις, Λιμάνι", ("Λιμάνι",)),
    ],
)
def test_topics_are_cleaned_and_named_once(said: object, topics: tuple[str, ...]) -> None:
    assert read(said, Context(publisher="Harbour Post")) == topics


@pytest.mark.parametrize("said", ["", ",,", ", ".join(f"word{n} news" for n in range(40)), "123, 456"])
def test_words_for_search_engines_are_no_topics(said: str) -> None:
    with pytest.raises(Unreadable):
        read(said, Context())


def test_key_words_that_the_menus_offer_are_no_topics() -> None:
    nav = "<nav><a href='/sport'>Sport</a> <a href='/jobs'>Jobs</a></nav>"
    assert record("<meta name=keywords content='news,local news,sport,jobs'>", after=nav).tags == ()
    assert record("<meta name=keywords content='news,ferries,jobs'>", after=nav).tags == ("ferries",)
    assert record("<meta name=keywords content='ferries,jobs'>", after=nav).tags == ("ferries", "jobs")


def test_displayed_tags_are_found_by_what_they_are() -> None:
    found = record(after="<ul class=article-tags><li><a href='/tag/ferries'>Ferries</a><li><a href='/tag/oldport'>Oldport</a></ul>")
    assert found.tags == ("Ferries", "Oldport")


def test_a_name_of_several_things_is_not_cut_at_its_commas() -> None:
    head = "<meta property=article:tag content='Ferries, Piers, &amp; Harbours'>"
    assert tags("", head) == ("Ferries, Piers, & Harbours",)
    assert tags(f"<ul class=x1>{links('Storms', 'Islands', to='/topics/')}</ul>", head) == ("Storms", "Islands")
    assert tags("", "<meta name=keywords content='Ferries, Piers &amp; Harbours, Islands'>") == ("Ferries", "Piers & Harbours", "Islands")


@pytest.mark.parametrize(
    "after",
    [
        "<h2>Topics</h2><div class=x1><button class='x2 tag'>Ferries</button><button class='x2 tag'>Piers</button></div>",
        "<p>Source: Coast Wire</p><p>Themen</p><div class=x1><a href=''><i>Ferries</i></a><a href=''><i>Piers</i></a></div>",
        "<ul class=facts><li><b>Topics</b> <a href='/en/f'>Ferries</a></li><li><b>Keywords</b> <a href='/search?q=p'>Piers</a></li></ul>",
        (
            "<div class=x1><a href='/en/f'><b>More on:</b> Ferries</a></div><p><a href='/n/7'>Why there is fog on the river</a></p>"
            "<div class=x1><a href='/en/p'><b>More on:</b> Piers</a></div>"
        ),
        "<div class=tags><p class=main-tag><a href='/s/f'>Ferries</a></p><div class=tag-cloud><p><a href='/s/p'>Piers</a></p></div></div>",
    ],
)
def test_topics_that_are_set_alike_are_all_of_the_list(after: str) -> None:
    assert tags(after) == ("Ferries", "Piers")


def test_one_topic_may_stand_under_its_label() -> None:
    assert tags("<div><p>Thema</p><div class=x1><a href='/news/thema/ferries-22.html'>Ferries</a></div></div>") == ("Ferries",)


@pytest.mark.parametrize(
    "label",
    [
        "Themen im Artikel",
        "Ämnen i texten",
        "Témy v článku",
        "Темы статьи",
        "Ετικέτες άρθρου",
        "Sildid",
        "Les mots-clés associés à cet article",
    ],
)
def test_topics_of_the_text_are_called_so(label: str) -> None:
    assert tags(f"<div><p>{label}</p><div class=x1>{links('Ferries', 'Piers', to='/x/')}</div></div>") == ("Ferries", "Piers")


@pytest.mark.parametrize(("label", "topics"), [("Themen des Artikels", ("Ferries", "Piers")), ("Themen", ())])
def test_a_label_behind_other_stories_says_whose_topics_they_are(label: str, topics: tuple[str, ...]) -> None:
    others = "".join(f"<div><h3><a href='/n/{n}'>Another day at the harbour, part {n}</a></h3><p>12 May</p></div>" for n in range(14))
    buttons = "<button class='x2 tag'>Ferries</button><button class='x2 tag'>Piers</button>"
    assert tags(f"<h2>More stories</h2>{others}<h2>{label}</h2><div>{buttons}</div>") == topics


def test_topics_under_the_headline_come_before_what_stands_over_it() -> None:
    over = "<div class=tags><span><a href=/blog>Journal</a></span><span><a href='/all?tag=trade'>Trade</a></span></div>"
    under = "<p class=post-tags><span class=tags><span class=x1>Ferries</span> <span class=x1>Piers</span></span></p>"
    page = f"<article><header>{over}<h1>{TITLE}</h1>{under}<time>11 June 2025</time></header><div>{STORY}</div></article>"
    assert extract(f"<html lang=en><head><title>{TITLE}</title></head><body>{page}</body>", url=URL).tags == ("Ferries", "Piers")


@pytest.mark.parametrize("words", ["The Harbourpost blog, The Harbourpost", "The Lighthouse"])
def test_key_words_that_name_the_site_alone_are_no_topics(words: str) -> None:
    head = f"<title>{TITLE} | The Lighthouse</title><meta name=keywords content='{words}'>"
    page = f"<html lang=en><head>{head}</head><body><article><h1>{TITLE}</h1>{STORY}</article></body>"
    assert extract(page, url=URL).tags == ()
    assert extract(page.replace(words, f"{words}, Ferries"), url=URL).tags[-1] == "Ferries"


def test_the_directories_in_which_the_page_lies_are_no_topics() -> None:
    url = "https://harbourpost.example/national/crime/48213/three-men-are-charged.html"
    assert tags("", "<meta name=parsely-tags content='national,crime'>", url=url) == ()
    assert tags("", "<meta name=parsely-tags content='national,crime,ferries'>", url=url) == ("national", "crime", "ferries")


def test_the_question_that_the_address_spells_is_no_topic() -> None:
    url = "https://harbourpost.example/words/what-is-ferry/"
    assert tags("", "<meta name=keywords content='What is a Ferry?'>", url=url) == ()


def test_who_took_the_picture_is_no_topic() -> None:
    picture = "<figure><img src=/p.jpg width=800 height=600><figcaption>The ferry at dawn. Photo: {}</figcaption></figure>"
    head = "<meta property=article:tag content=Ferries><meta property=article:tag content='Max Moe'>"
    page = f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{picture}{STORY}</article></body>"
    assert extract(page.format("Coast Pictures/Max Moe"), url=URL).tags == ("Ferries",)
    assert extract(page.format("Coast Pictures"), url=URL).tags == ("Ferries", "Max Moe")


@pytest.mark.parametrize("to", ["/dossier/", "/?label=", "/onderwerp/", "/search?in=all&word="])
def test_a_row_right_under_the_text_holds_topics_where_the_story_names_them(to: str) -> None:
    assert tags(f"<p>{links('Ship', 'Pier', to=to)}</p>") == ("Ship", "Pier")
    assert tags(f"<nav>{links('Ship', 'Pier', to=to)}</nav><p>Jane Roe</p>{links('All of hers', to=to)}") == ("Ship", "Pier")
    assert tags(f"<p>{links('Weather', 'Sport', to=to)}</p>") == ()
    assert tags(f"<ul class=menu>{links('Ship', 'Pier', 'Weather', 'Sport', to=to)}</ul>") == ()
    assert tags(f"<p>{links('Ship', to=to)}</p><p>{links('Pier', to='/harbours/')}</p>") == ()
    assert tags(f"<p>{links('Eastern', 'Next', to=to)}</p>") == ()
    assert tags(f"<p>{links('Categories', 'Ship', 'Pier', to=to)}</p>") == ()


@pytest.mark.parametrize("to", ["/topics/", "/konu/", "/konular/"])
def test_a_row_of_links_to_where_the_site_files_by_topics_holds_tags_whatever_it_is_called(to: str) -> None:
    assert tags(f"<div class=x7a>{links('Weather', 'Sport', to=to)}</div>") == ("Weather", "Sport")


def test_who_wrote_it_is_no_topic_though_the_element_is_called_after_topics() -> None:
    who = "<a class=topic-authors__author href='/authors/roe/'><span>Jane Roe</span><span>(coast reporter)</span></a>"
    by = f"<div class=topic-header><a href=/2025/06/11/>12:14, 11 June 2025</a></div>{{}}<div class=topic-authors>{who}</div>"
    listed = "<div class=tags><a href='/tags/ferries'>Ferries</a></div>"
    html = f"<html lang=en><title>{TITLE}</title><div class=topic-page>{by}<div class=text>{STORY}</div>{listed}</div>"
    assert extract(html.format(f"<h1>{TITLE}</h1>"), url=URL).tags == ("Ferries",)


def test_one_topic_that_leads_to_a_page_is_one_of_those_that_data_tell() -> None:
    head = f"{SITE}<meta name=keywords content='Ferries, Piers'>"
    shown = "<nav class=topics><h3>Topics</h3><ul><li><a rel=tag href=/all/{0}>{1}</a></ul></nav>"
    assert tags(shown.format("ferries", "Ferries"), head) == ("Ferries", "Piers")
    assert tags(shown.format("storms", "Storms"), head) == ("Storms",)


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        (f"<ul class=tags>{links('Linux', 'Ferries', '1541')}</ul>", ("Linux", "Ferries", "1541")),
        ("<nav aria-label='Content tags' class=content-tags><h2>Topics</h2><ul class=tags><li>Ferries</li><li>Piers</li></ul></nav>", TWO),
        (f"<div><ul><li><button>Más temas</button></li>{links('Ferries', 'Piers')}</ul></div>", TWO),
        ("<nav class=menu><ul><li>Ferries</li><li>Piers</li></ul></nav>", ()),
        (f"<ul class=tags>{links('1', '2', '3')}</ul>", ()),
    ],
)
def test_topics_may_be_numbers_and_stand_in_a_navigation_of_their_own(after: str, wanted: tuple[str, ...]) -> None:
    assert tags(after) == wanted


def test_a_copy_on_another_host_has_the_topics_of_the_site_it_is_of() -> None:
    topics = "".join(f"<a rel=tag href='https://harbourpost.example/t/{name}'>{name}</a> " for name in TWO)
    told = "<link rel=canonical href='https://harbourpost.example/news/ferry-runs-again-48213'>"
    assert tags(f"<p>{topics}</p>", head=told, url="https://mirror.test/page.html") == TWO
    assert tags(f"<p>{topics}</p>", url="https://mirror.test/page.html") == ()


def test_what_stands_in_one_card_after_another_is_no_topic_of_the_story() -> None:
    card = "<div class=card><div class=tag-box><a class=article-tag href='/support'>Support</a></div><b>A short day at sea</b></div>"
    assert tags(f"<div class=more>{card * 5}</div>") == ()
    headed = "<article class=related_card><h3><a href='/topics/{0}'>{0}</a></h3></article>"
    assert tags("<h2>You might also like</h2>" + "".join(map(headed.format, ("Lamps", "Ropes")))) == ()


def test_topics_announced_under_the_story_are_its_own_beside_one_over_its_picture() -> None:
    one = "<div class=tags><a rel=tag href='/topics/sea'>Sea</a></div>"
    named = "<section><h2>Schlagworte</h2><div class=tags><ul><li><span>Ferries</span></li><li><span>Piers</span></li></ul></div></section>"
    story = STORY.replace("<p>", "", 1)
    head = f"<html lang=en><head><title>{TITLE}</title></head>"
    html = f"{head}<body><main><article><h1>{TITLE}</h1>{one}<p>{story}{named}</article></main></body>"
    assert extract(html, url=URL).tags == TWO
    assert extract(html.replace(named, ""), url=URL).tags == ("Sea",)
    day = f"<div class=day-and-tags><time>September 16, 2020 at 4:59 pm</time><div>{one}</div></div>"
    assert extract(html.replace(named, "").replace(one, day), url=URL).tags == ("Sea",)


@pytest.mark.parametrize("to", ["/tag/", "/themen/", "/?topic="])
def test_one_topic_may_stand_alone_right_under_the_text(to: str) -> None:
    one = f"<ul class=x1>{links('Ferries', to=to)}</ul>"
    assert tags(f"{one}<h2>More to read</h2><p><a href='/news/7'>Fog on the river</a></p>") == ("Ferries",)
    assert tags(f"<h2>More to read</h2>{one}<p><a href='/news/7'>Fog on the river</a></p>") == ()
    assert tags(f"<aside>{one}</aside>") == tags(f"<nav>{one}</nav>") == ()
    assert tags(f"<div><p>{links('Ferries', to=to)}</p><h3><a href='/news/7'>Fog on the river</a></h3></div>") == ()
    assert tags(f"<p>What we know: {links('Ferries', to=to)}</p>") == ()
    assert tags(f"<p>{links('Ferries', to='/shop/')}</p>") == ()


def test_topics_may_stand_over_the_headline_in_an_element_of_their_own() -> None:
    told = "<div class=x1><a href='/tag/mayor'>Mayor</a><a href='/tag/pier'>Pier</a></div>"
    assert tags("", before=f"{told}<p class=x2>Today, 12:14</p>") == ("Mayor", "Pier")
    assert tags("", before=f"{told.replace('ayor', 'ovies').replace('ier', 'ets')}<p class=x2>Today, 12:14</p>") == ()
    assert tags("", before="<div class=x1><a href='/tag/ferries'>Ferries</a><a href='/sports'>Sports</a></div>") == ()


def test_a_list_far_below_holds_topics_where_the_story_names_most_of_them() -> None:
    others = "".join(
        f"<div><h3><a href='/news/{n}'>Fog on the river for the {n}th day</a></h3><p>What is said of it.</p></div>" for n in range(30)
    )
    listed = "<ul class=x1>{}</ul>"
    assert len(tags(others + listed.format(links("Mayor", "Pier", "Company", "Harbour", to="/themen/")))) == 4
    assert tags(others + listed.format(links("Weather", "Lottery", "Football", "Cinema", to="/themen/"))) == ()
    assert tags(others + listed.format(links("Mayor", "Pier", "Harbour", to="/themen/") + links("Contact", to="/"))) == ()
