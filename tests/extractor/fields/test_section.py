"""The section a story is filed under; what looks like a trail and is a menu; what names no section."""

from __future__ import annotations

import headpage
import pytest
from harbourpost import ENGLISH, ITEM
from headpage import STORY, TITLE, read

from scraper.errors import Unreadable
from scraper.extractor import extract, see
from scraper.extractor.fields import section
from scraper.record import Context, Page


@pytest.mark.parametrize(
    ("around", "section"),
    [
        ("<h1>{}</h1><div class=seccion>Sport</div><p class=date>11 June 2025</p>", "Sport"),
        ("<h1>{}</h1><p class=date>11 June 2025</p><div class=post-category>in <a href='/c/coast'>Coast</a></div>", "Coast"),
        ("<div class=topline>What the sea takes</div><h1>{}</h1>", "Islands"),  # a kicker that no menu knows
        ("<div class=tags><a href='/s?q=ferries'>Ferries</a></div><h1>{}</h1>", "Islands"),
        ("<p class=label>Sport</p><h1>{}</h1>", "Sport"),
        ("<p class=rubric><a href='/c/coast'>Coast</a></p><p class=kicker>What the sea takes</p><h1>{}</h1>", "Coast"),
        ("<ul class=menu><li class=menu-category><a href='/c/coast'>Coast</a></li></ul><p>Since 1871</p><h1>{}</h1>", "Islands"),
        ("<h1>{}</h1><p class=x1>Posted in <a href='/c/coast'>Coast</a>, <a href='/c/trade'>Trade</a></p>", "Coast"),
        ("<div class=fil><a href='/'>&gt; The blogs of “Post”, «Post»</a> &gt; <a href='-coast-'>Coast</a></div><h1>{}</h1>", "Coast"),
        ("<h1>{}</h1><div class=category>Share this story</div>", "Islands"),
        ("<header><p><a href='/author/jane-roe'>Jane</a> <a href='/category/coast'>Coast</a></p><h1>{}</h1></header>", "Coast"),
        ("<h1>{}</h1><div><div>News</div><div>11.06.2025</div></div>", "News"),  # the address has a directory of the name
        ("<h1>{}</h1><div><div>Coast</div><div>11.06.2025</div></div>", "Islands"),
        ("<h1>{}</h1><p class=x1>News | 11.06.2025</p>", "News"),
        ("<h1>{}</h1><p class=x1>Coast | 11.06.2025</p>", "Islands"),
        ("<h1>{}</h1><p class=x1>News | Jane Roe</p>", "Islands"),
        (
            "<h1>{}</h1><p class=rubrics>At: <a href=/at/7>Oldport</a> In: <i itemprop=articleSection><a href=/c/7>Coast</a></i></p>",
            "Coast",
        ),
        ("<h1>{}</h1><ul><li><div>Date</div><div>11 June</div><li><div>Category</div><div><a href=/c/7>Coast</a></div></ul>", "Coast"),
        ("<h1>{}</h1><ul><li><div>Category</div><div>what the sea takes from us all</div></ul>", "Islands"),
        ("<h1>{}</h1><p>Print</p><p>Send</p><dl><dt>Details</dt><dd>By Jane</dd><dd>Category: <a href=/7>Coast</a></dd></dl>", "Coast"),
        ("<h1>{}</h1><div><h4>Categories:</h4><ul><li><a href=/c/7>Coast</a></li><li><a href=/c/8>Trade</a></li></ul></div>", "Coast"),
        ("<h1>{}</h1><div><h4>Categories:</h4><p><a href=/c/7>Coast</a></p><p>Six to nine</p></div>", "Islands"),
        ("<h1>{}</h1><p class=x1>Geplaatst in <a href='/c/coast'>Coast</a></p>", "Coast"),
        ("<h1>{}</h1><div><b>Category:</b> Coast</div>", "Coast"),
        ("<h1>{}</h1><p>Category: what the sea takes from us all</p>", "Islands"),
        ("<h1>{}</h1><ul><li><b>دسته‌بندی:</b> <span>شهری</span></ul>", "شهری"),
        ("<h1>{}</h1><p>栏目：社会</p>", "社会"),
        ("<div class=breadcrum><ul><li><a href='/'>Post</a><li><a href='/x/coast.html'>Coast</a></ul></div><h1>{}</h1>", "Coast"),
        (
            "<div class=bread-crumb><a href='/'>Home</a> <a href='/x/coast'>Coast</a></div><p class=bread-crumb-at>1 June</p><h1>{}</h1>",
            "Coast",
        ),
        ("<div class=breadcome><a href='/Section/Coast/319'>Coast</a></div><p>11 June 2025</p><h1>{}</h1>", "Coast"),
        ("<div><ul><li><a href='/'>Home</a> ></li><li><a href='/x/coast'>Coast</a></li></ul></div><p>11 June</p><h1>{}</h1>", "Coast"),
        ("<div class=breadcumb><a href='/Section/Coast/319'>Coast</a></div><h1>{}</h1>", "Coast"),
        (
            "<div><a href='/category/coast'>Coast</a>, <a href='/category/sea'>Sea</a>, <a href='/category/a'>A</a></div><h1>{}</h1>",
            "Coast",
        ),
        ("<ul>" + "<li><a href='/category/coast'>Coast</a></li>" * 6 + "</ul><h1>{}</h1>", "Islands"),
        ("<h1>{}</h1><p><a rel=category href='/c/p'>Harbour Post</a>, <a rel=category href='/c/coast'>Coast</a></p>", "Coast"),
        ("<div class=authors><a href='/author/jane-roe' class=category>Jane Roe</a></div><h1>{}</h1>", "Islands"),
        ("<ol class=crumbs><li><a href='/x/2025'>2025</a><li><a href='/x/2025/june'>June</a></ol><h1>{}</h1>", "Islands"),
        ("<h1>{}</h1><p class=date>11 June 2025 in <a rel='category tag' href='/c/coast'>Coast</a></p>", "Coast"),
        ("<div><ol><li><a href='/sea-7'>Sea</a><li><a href='/coast-9'>Coast</a></ol></div><h1>{}</h1>", "Coast"),
        ("<div><ol><li><a href='/'>Post</a><li><a href='/thema/kueste/'>Küste</a></ol></div><p>11 June</p><h1>{}</h1>", "Küste"),
        ("<nav><ol><li><a href='/sea'>Sea</a><li><a href='/sea/coast'>Coast</a><li><a href='/tag/x'>X</a></ol></nav><h1>{}</h1>", "Coast"),
        ("<div><ul><li><a href='/'>Post</a><li><a href='/coast-9'>Coast</a><li>Report</ul></div><p>11 June</p><h1>{}</h1>", "Coast"),
        ("<nav><ul><li><a href='/'>Post</a><li><a href='/coast-9'>Coast</a><li>Find</ul></nav><p>11 June</p><h1>{}</h1>", "Islands"),
        ("<div><ul><li><a href='/'>Post</a><li><a href='/sea'>Sea</a><li><button>Menu</button></ul></div><h1>{}</h1>", "Islands"),
        ("<nav><ol><li><a href='/sea-7'>Sea</a><li><a href='/coast-9'>Coast</a></ol></nav><h1>{}</h1>", "Islands"),
        ("<div><ul><li><a href='/sea-7'>Sea</a><li><a href='/coast-9'>Coast</a></ul></div><h1>{}</h1>", "Islands"),
        ("<div><ol><li><a href='/sea'><img src=/a.png></a><li><a href='/b'><img src=/b.png></a></ol></div><h1>{}</h1>", "Islands"),
        ("<div><ol><li><a href='/p/1'>1</a><li><a href='/p/2'>2</a></ol></div><h1>{}</h1>", "Islands"),
        ("<div><ol><li><a href='/a-1'>Storm takes the two last cranes of the pier</a></ol></div><h1>{}</h1>", "Islands"),
        ("<div><a href='/t-9'>Topics</a> / <a href='/w-10'>World</a> / <a href='/e-12'>Coast</a></div><h1>{}</h1>", "Coast"),
        ("<div><a href='/tag/pier'>Pier</a> / <a href='/tag/sea'>Sea</a> / <a href='/tag/sand'>Sand</a></div><h1>{}</h1>", "Islands"),
        ("<nav><a href='/t-9'>Trade</a> / <a href='/w-10'>World</a> / <a href='/e-12'>Sand</a></nav><h1>{}</h1>", "Islands"),
        ("<ul><li><a href='/En/Trade/trade_node.html'>Trade</a><li><a href='/En/Trade/Sea/sea_node.html'>Sea</a></ul><h1>{}</h1>", "Sea"),
        ("<ul><li><a href='/comercio/comercio.php'>Tratos</a><li><a href='/comercio/mar/'>Mar</a></ul><h1>{}</h1>", "Mar"),
        ("<ul><li><a href='/En/Trade/trade_node.html'>Trade</a><li><a href='/En/Sea/sea_node.html'>Sea</a></ul><h1>{}</h1>", "Islands"),
        (
            "<h1>{}</h1><div><div><p>11 June 2025</p></div><div><p><a href='/category/sea'>Sea</a>, <a href='/c/a'>A</a></p></div></div>",
            "Sea",
        ),
        (
            "<h1>{}</h1><div><div><p>11 June 2025</p></div><div><p><a href='/boats/'>Boats</a>, <a href='/tag/a'>A</a></p></div></div>",
            "Islands",
        ),
        ("<div><a href='/post-category/coast'>Coast</a></div><p>Last updated:</p><p>12 June 2025</p><h1>{}</h1>", "Coast"),
        (
            "<h1>{}</h1><p><a rel='category tag' href='/c/paid'>Anzeige</a>, <a rel='category tag' href='/c/coast'>Coast</a></p>",
            "Coast",
        ),
        ("<h1>{}</h1><p>By <a href=/a/7>Jane Roe</a> on 11.06.2025 in <a href=/7>Coast</a>. Tags: <a href=/8>Ferries</a></p>", "Coast"),
        ("<h1>{}</h1><p>Jana Rau am 11.06.2025 abgelegt unter <a href=/t/kueste>Küste</a></p>", "Küste"),
        ("<h1>{}</h1><p>11/06/2025 • Léa Roux dans <a href=/t/cote>La côte</a></p>", "La côte"),
        ("<h1>{}</h1><p>By Jane Roe in <a href=/x/oldport>Oldport</a></p>", "Islands"),  # where she wrote it
        ("<h1>{}</h1><p>11 June 2025, seen in <a href='https://lantern.example/'>The Lantern</a></p>", "Islands"),
        ("<h1>{}</h1><p>11 June 2025 in <a href=/x/vol7>Vol 7</a></p>", "Islands"),
        ("<h1>{}</h1><div class=blog__meta><a class=blog__categorylink href='/blog-kinds/coast'>Coast</a></div>", "Coast"),
        ("<ul>" + "<li><a href='/category/sea'>Sea</a> (3)</li>" * 7 + "</ul><h1>{}</h1>", "Islands"),  # the last of a menu, with a count
        ("<div class=breadcrumb><a href='/news/'>Post Home</a> &gt; <a href='/coast/'>Coast</a></div><h1>{}</h1>", "Coast"),
        ("<div class=breadcrumb><a href='/'>Home</a> / <a href='/search/label/Coast?max=9'>Coast</a> / {0}</div><h1>{0}</h1>", "Coast"),
        ("<h1>Sport</h1><p>11 June 2025</p><h1>{}</h1>", "Sport"),  # which the menu has
        ("<h1>Who we are</h1><p>11 June 2025</p><h1>{}</h1>", "Islands"),
        ("<div class=x7>islands</div><h1>{}</h1>", "islands"),  # as the address calls it
        (
            "<ol class=crumbs><li><a href='/x/coast'>Coast</a><li><a href='URL'>It sails</a></ol><h1>{}</h1>".replace("URL", headpage.URL),
            "Coast",
        ),
    ],
)
def test_where_a_section_may_stand(around: str, section: str) -> None:
    assert read(around.format(TITLE)).value("section") == section


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        ("<a href='/'>Home</a> » <a href='/features'>Feature Story</a> » <a href='/features/general'>General</a>", "Feature Story"),
        ("<a href='/'>Home</a> » <a href='/topics'>Topics</a> » <a href='/topics/coast'>Coast</a>", "Coast"),  # the topics' own page
        ("<a href='/lo/coast'>ຊາຍຝັ່ງ</a> » <a href='/lo/coast/index'>ໜ້າຫຼັກ</a>", "ຊາຍຝັ່ງ"),  # Lao has two writings of 'home'
        ("<a href='/'>Home</a> » <a href='/page'>Page</a>", "Page"),
    ],
)
def test_the_last_step_that_says_something_is_the_section(trail: str, section: str) -> None:
    assert read(f"<nav class=breadcrumb>{trail}</nav><h1>{TITLE}</h1>").value("section") == section


def test_a_menu_that_opens_under_a_step_is_no_part_of_the_trail() -> None:
    menu = "".join(f"<li><a href=/news/{name}/>{name}</a></li>" for name in ("Pictures", "Films", "Press"))
    trail = (
        f"<li><a href=/>Home</a></li><li><a href=/news/>News</a><ul>{menu}</ul></li><li><a href=/news/coast/>Coast</a><ul>{menu}</ul></li>"
    )
    assert read(f"<nav aria-label=breadcrumb><ol class=breadcrumb>{trail}</ol></nav><h1>{TITLE}</h1>").value("section") == "Coast"
    nested = "<ul><li><a href=/>Home</a><ul><li><a href=/news/>News</a><ul><li><a href=/news/coast/>Coast</a></ul></ul></ul>"
    assert read(f"<div class=breadcrumb>{nested}</div><h1>{TITLE}</h1>").value("section") == "Coast"


def test_a_list_beside_the_steps_of_a_trail_shows_what_else_lies_there() -> None:
    steps, others = "<li><a href=/coast/>Coast</a></li>", "<li><a href=/piers/>Piers</a></li><li><a href=/boats/>Boats</a></li>"
    for over in (
        f"<ul class=x1>{steps}</ul><ul class=x2>{others}</ul>",
        f"<ul class=x1>{steps}</ul><ul class=breadcrumb-more>{others}</ul>",
    ):
        assert read(f"<nav class=breadcrumb>{over}</nav><h1>{TITLE}</h1>").value("section") == "Coast"
    before = "<ul><li><a href=/all>What is new</a></li></ul>"
    way = "<ul><li><a href=/>Post</a></li><li><a href=/sea/>Sea</a></li><li><a href=/coast/>Coast</a></li></ul>"
    assert read(f"<nav class=breadcrumb>{before}{way}</nav><h1>{TITLE}</h1>").value("section") == "Coast"
    alone = "<ul><li><a href=/news/>News</a></li></ul><ul><li><a href=/news/coast/>Coast</a></li></ul>"  # a list for each step
    assert read(f"<nav class=breadcrumb>{alone}</nav><h1>{TITLE}</h1>").value("section") == "Coast"


@pytest.mark.parametrize(("card", "section"), [("div", "Coast"), ("article", None)])
def test_the_foot_of_the_storys_own_element_may_stand_far_below_the_text(card: str, section: str | None) -> None:
    text = "".join(f"<p>The ferry came back to harbour {n} at noon, and all of the town stood on the quay to see it.</p>" for n in range(6))
    shared = "".join(f"<p><a href='https://net.example/{n}'>Net {n}</a></p>" for n in range(20))
    filed = f"<{card}><footer>Laid down in <a rel='category tag' href='/c/7'>Coast</a> | <a href='/c/7#respond'>Reply</a></footer></{card}>"
    html = f"<html lang=en><body><article><h1>{TITLE}</h1>{text}{shared}{filed}</article></body></html>"
    assert extract(html, url="https://lantern.example/ferry-to-the-islands-runs-again").section == section


def test_a_menu_of_the_home_page_and_who_stands_behind_it_is_no_trail() -> None:
    menu = "<ul><li><a href='/'>Startseite</a></li><li><a href='/about/'>About</a></li></ul>"
    filed = "<p>Filed in <a rel='category tag' href='/c/coast'>Coast</a></p>"
    assert read(f"{menu}<h1>{TITLE}</h1>{filed}").value("section") == "Coast"


@pytest.mark.parametrize(
    "over",
    [
        f"<div class=x1><ul><li><a href='/post'>The Post</a></li><li><a href='/c/coast'>Coast</a></li><li>{TITLE}</li></ul></div>",
        f"<div class=x1><a href='/x'>Guide</a><a href='/c/coast'>Coast</a><span>{TITLE}</span></div>",
        f"<ol class=x1><li><a href='/x'>Guide</a></li><li><a href='/x/coast'>Coast</a></li><li><a href='/x/coast/a'>{TITLE}</a></li></ol>",
        "<ul class=x1><li><a href='/x/'>Guide</a></li><li><a href='/x/coast'>Coast</a></li><li>Ferry to the islands runs …</li></ul>",
        "<div class=x1><p>You are here:</p><ul><li><a href='/c/coast'>Coast</a></li></ul></div>",
        "<nav class=x1><h2>Sie befinden sich hier:</h2><ol><li><a href='/post'>Die Post</a><li><a href='/c/coast'>Coast</a></ol></nav>",
        "<p class=x1>現在位置: <a href='/c/coast'>Coast</a></p>",
        "<p class=x1>Sea</p><div><ol class=x1><li><a href='/'>Home</a></li><li><a href='/c/coast'>Coast</a></li></ol></div>",
        "<p class=x1>Sea</p><p class=x1><a href='/'>Harbour Post</a> / <a href='/c/coast'>Coast</a></p>",
        "<p class=x1>Sea</p><p class=x1><a href='/x'>Guide</a> &gt; <a href='/x/coast'>Coast</a></p>",
        "<ul><li><a href='/index.html'>Post</a><li><a href='/x/index.html'>Guide</a><li><a href='/x/coast/index.html'>Coast</a></ul>",
    ],
)
def test_a_trail_is_told_by_how_it_stands_whatever_it_is_called(over: str) -> None:
    assert read(f"{over}<h1>{TITLE}</h1>").value("section") == "Coast"


@pytest.mark.parametrize(
    "over",
    [
        f"<ul class=x1><li><a href='/piers'>Piers</a><li><a href='/boats'>Boats</a><li><a href='{headpage.URL}'>Ferry to the</a></ul>",
        "<div class=x1><ul><li><a href='/'>Home</a><li><a href='/boats'>Boats</a><li><a href='/contact'>Contact</a></ul></div>",
        "<p>Words</p><nav class=x1><a href='/'>Home</a> <a href='/archives'>Archives</a></nav>",
        "<p>Words</p><div><div><a href='/'>首页</a></div><div><a href='/archives/'>时间轴</a></div></div>",
    ],
)
def test_a_menu_in_which_the_page_stands_is_no_trail(over: str) -> None:
    assert read(f"<p class=x1>Sea</p><div class=x2>{over}<h1>{TITLE}</h1></div>").value("section") == "Islands"


def test_a_month_behind_its_year_is_no_step_of_a_trail() -> None:
    steps = "<a href=/>Home</a> » <a href=/coast>Coast</a> » <a href=/coast/1>2021</a> » <a href=/coast/1-2>Oktober</a>"
    assert read(f"<p class=x1>{steps}</p><h1>{TITLE}</h1>").value("section") == "Coast"


def test_a_trail_in_marks_that_are_doubled_and_addresses_that_climb() -> None:
    trail = "<p><a href='../../'>首页</a> &gt;&gt; <a href='../../a.htm'>教育</a> &gt;&gt; <a href='../../b.htm'>留学</a> &gt;&gt; 正文</p>"
    assert read(f"{trail}<h1>{TITLE}</h1>").value("section") == "留学"


def test_a_trail_that_says_what_is_shown_says_no_section() -> None:
    trail = "<div class=breadcrumb><a href='/'>Home</a> / <a href='/c/coast'>Coast</a> / <a href='/c/coast/a'>Artikel</a></div>"
    assert read(f"{trail}<h1>{TITLE}</h1>").value("section") == "Coast"


def test_a_link_to_a_category_beside_the_date_tells_the_section() -> None:
    line = "<div class=single-meta>11 June 2025 by <a href='/author/roe'>Jane Roe</a> in <a href='/category/coast/'>Coast</a></div>"
    assert read(f"<h1>{TITLE}</h1>{line}").value("section") == "Coast"


def test_of_several_categories_the_one_in_the_address_is_the_section() -> None:
    line = "".join(f"<a rel='category tag' href='/category/{name.lower()}/'>{name}</a> " for name in ("Boats", "Coast", "Sea"))
    page = f"<h1>{TITLE}</h1><p>11 June 2025 in {line}</p>"
    page = f"<html lang=en><title>{TITLE}</title><body>{page}{STORY}</body>"
    assert extract(page, url="https://harbourpost.example/coast/ferry-runs-again").section == "Coast"
    assert extract(page, url="https://harbourpost.example/2025/ferry-runs-again").section == "Boats"


def test_of_several_categories_the_one_that_data_name_alone_is_the_section() -> None:
    line = "<div class=post-category><a href='/c/posts-5'>Letters</a>, <a href='/c/coast'>Coast</a></div>"
    head = "<meta property=article:section content=Coast>"
    assert read(f"<h1>{TITLE}</h1>{line}", head).value("section") == "Coast"
    assert read(f"<h1>{TITLE}</h1>{line}", head + head.replace("Coast", "Letters")).value("section") == "Letters"
    assert (
        read(f"<h1>{TITLE}</h1>{line.replace('/c/posts-5', '/category/x').replace('/c/coast', '/category/islands')}").value("section")
        == "Coast"
    )  # the address says so


def test_a_link_beside_the_date_to_where_the_story_lies_is_believed_before_data() -> None:
    line = "<p class=date><a href='{}'>{}</a> | Roe | 11 June 2025</p>"
    head = "<meta property=article:section content=Sea>"
    assert read(f"{line.format('/news/islands/', 'The islands')}<h1>{TITLE}</h1>", head).value("section") == "The islands"
    for href, said in (("/sport/", "Sport"), ("/news/islands/2025/06/", "June 2025")):
        assert read(f"{line.format(href, said)}<h1>{TITLE}</h1>", head).value("section") == "Sea"


@pytest.mark.parametrize(
    ("link", "said", "section"),
    [
        ("<a href='/c/7'>Law &amp; Order</a>", "law-order", "Law & Order"),
        ("<a href='/c/7'>Public Safety</a>", "public-safety", "Public Safety"),
        ("<a href='/c/6'>SPORT</a><a href='/c/7'>Sport</a>", "sport", "Sport"),
        ("<a href='/c/7'>Sport for all</a>", "sport", "sport"),
        ("<a href='/c/7'>Sport</a>", "SPORT", "SPORT"),  # a name
    ],
)
def test_what_data_write_as_an_address_does_is_spelt_as_a_link_spells_it(link: str, said: str, section: str) -> None:
    page = f"<html lang=en><title>{TITLE}</title><meta property=article:section content={said}><h1>{TITLE}</h1>{STORY}<nav>{link}</nav>"
    assert extract(page, url="https://harbourpost.example/a/48213").section == section


def test_what_data_name_is_broader_where_the_menu_names_the_directory_below() -> None:
    def named(link: str, said: str = "national") -> str | None:
        head = f"<html lang=en><title>{TITLE}</title><meta property=article:section content='{said}'>"
        page = f"{head}<h1>{TITLE}</h1>{STORY}<nav><a href='/national/crime'>{link}</a></nav>"
        return extract(page, url="https://harbourpost.example/national/crime/48213").section

    assert (named("Crime"), named("Crime", "Coast")) == ("Crime", "Coast")
    assert named("The stolen boats") == "national"  # a topic's


def test_a_label_that_leads_to_a_topic_yields_to_the_section_that_data_tell() -> None:
    view = read(
        f"<p class=label><a href='/tag/ferries-7/'>Ferries</a></p><h1>{TITLE}</h1>", "<meta property=article:section content=Coast>"
    )
    assert (view.value("kicker"), view.value("section")) == ("Ferries", "Coast")


def test_a_label_that_leads_to_a_topic_is_the_section_where_the_address_has_a_directory_of_its_name() -> None:
    over = f"<p class=label><a href='/tag/islands/'>The islands</a></p><h1>{TITLE}</h1>"
    assert read(over, "<meta property=article:section content=Coast>").value("section") == "The islands"


def test_a_label_that_data_name_too_is_believed_before_a_trail_that_data_tell() -> None:
    said = f'{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":["Coast &amp; Sea"]}}'
    steps = '{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Blog","item":"/blog"}]}'
    head = f'<script type="application/ld+json">[{said},{steps}]</script>'
    assert read(f"<p class=blog-cat>Coast &amp; Sea</p><h1>{TITLE}</h1>", head).value("section") == "Coast & Sea"


def test_what_data_call_by_a_step_over_the_last_is_the_broader() -> None:
    over = "<nav class=breadcrumb><a href='/'>Home</a> › <a href='/x'>News</a> › <a href='/x/world'>World</a></nav>"
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":"news"}}</script>'
    assert read(f"{over}<h1>{TITLE}</h1>", data + "<meta name=category content='News, World'>").value("section") == "World"


def test_the_last_step_of_a_trail_needs_no_link_where_data_end_the_trail_in_it() -> None:
    over = "<nav class=breadcrumb><a href='/'>Home</a> › <a href='/coast'>Coast</a> › <span>Oldport</span></nav>"
    steps = ",".join(
        f'{{"@type":"ListItem","position":{n},"name":"{name}","item":"/{n}"}}' for n, name in enumerate(("Coast", "Oldport"), 1)
    )
    data = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":[{steps}]}}</script>'
    assert read(f"{over}<h1>{TITLE}</h1>", data).value("section") == "Oldport"
    assert read(f"{over}<h1>{TITLE}</h1>").value("section") == "Coast"
    unnamed = "<ul><li><a href='/'>Home</a><li><a href='/coast/'>Coast</a><li><a href='/coast/ferries/'>Ferries</a></ul>"
    assert read(f"{unnamed}<h1>{TITLE}</h1>", data).value("section") == "Ferries"


def test_a_columnists_name_in_data_is_no_section() -> None:
    head = "<meta name=author content='Jane Roe'><meta property=article:section content='roe'>"
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Islands"
    assert read(f"<h1>{TITLE}</h1>", head.replace("roe", "Jane Roe, Columns, Coast")).value("section") == "Columns"


def test_a_label_is_believed_before_what_data_call_it_in_another_script() -> None:
    head = "<meta property='article:section' content='politics'>"
    top = "<nav><a href='/politics'>정치</a><a href='/sport'>스포츠</a></nav><div class=kicker>정치</div>"
    html = f"<html lang=ko><head><title>{TITLE}</title>{head}</head><body>{top}<article><h1>{TITLE}</h1>{STORY}</article></body></html>"
    assert see(Page(html, url="https://harbourpost.example/politics/48213")).value("section") == "정치"


def test_the_site_is_no_section() -> None:
    assert read(f"<h1>{TITLE}</h1><p class=x>in <a rel='category' href='/c/post'>Harbour Post</a></p>").value("section") == "Islands"


@pytest.mark.parametrize(
    ("name", "said", "section"),
    [
        ("The Harbour Post", "Harbour Post", None),
        ("Harbour Post", "The Harbour Post", None),
        ("Post of the Coast", "harbourpost", None),
        ("Post of the Coast", "harbour-post", None),
        ("Post of the Coast", "Harbour", "Harbour"),
    ],
)
def test_the_site_is_no_section_with_its_article_or_without_or_as_its_host_is_written(name: str, said: str, section: str | None) -> None:
    head = f"<meta property=og:site_name content='{name}'><meta property=article:section content='{said}'>"
    html = f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{STORY}</body></html>"
    assert see(Page(html, url="https://harbourpost.example/2025/48213")).value("section") == section


def test_a_trail_told_by_data_may_end_with_the_title_and_the_site() -> None:
    steps = [("Home", "/"), ("Coast", "/c/coast"), (f"{TITLE} – Harbour Post", "/x")]
    items = ",".join(f'{{"@type":"ListItem","position":{n},"name":"{name}","item":"{to}"}}' for n, (name, to) in enumerate(steps))
    head = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":[{items}]}}</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Coast"


def test_the_last_step_in_data_that_is_called_as_the_address_ends_is_the_page_itself() -> None:
    def told(last: str) -> str | None:
        steps = f'{{"@type":"ListItem","name":"Coast","item":"/c/coast"}},{{"@type":"ListItem","name":"{last}"}}'
        head = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":[{steps}]}}</script>'
        return read(f"<h1>{TITLE}</h1>", head).value("section")

    assert (told("Ferry to the islands runs again 48213"), told("Boats that sail")) == ("Coast", "Boats that sail")


@pytest.mark.parametrize("directory", ["user", "author", "profile"])
def test_who_made_it_is_no_step_that_data_tell(directory: str) -> None:
    step = f'{{"@type":"ListItem","position":1,"item":{{"@id":"/{directory}/northpeak","name":"Northpeak"}}}}'
    head = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":[{step}]}}</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Islands"


def test_a_trail_may_be_told_by_what_the_story_is_the_main_entity_of() -> None:
    steps = '{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Coast","item":"/c/coast"}]}'
    page = f'{{"@type":"WebPage","@id":"/x","breadcrumb":{steps}}}'
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","mainEntityOfPage":{page}}}</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Coast"


@pytest.mark.parametrize(
    ("told", "under", "section"),
    [
        ('["Latest", "Coast"]', "", "Coast"),
        ('"Firms, Coast, Posts"', "<p>11 June 2025 in <a rel='category tag' href='/c/coast'>Coast</a></p>", "Coast"),
        ('"Firms, Coast"', "", "Firms"),
        ('["Firms", "Coast"]', "", "Firms"),
        ('"Coast"', "<p>11 June 2025 <a rel=category href='/c/x'>Featured</a>, <a rel=category href='/c/coast'>Coast</a></p>", "Coast"),
    ],
)
def test_of_several_sections_the_one_that_says_where_the_story_stands(told: str, under: str, section: str) -> None:
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":{told}}}</script>'
    assert read(f"<h1>{TITLE}</h1>{under}", head).value("section") == section


def test_a_line_under_the_text_may_tell_the_section() -> None:
    assert read(f"<h1>{TITLE}</h1>", story=f"{STORY}<p class=x1>Rubrik: <a href='/c/coast'>Coast</a></p>").value("section") == "Coast"


def test_what_a_trail_shows_is_believed_before_one_field_said_twice() -> None:
    head = (
        "<meta property=article:section content=Law>"
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"TITLE","articleSection":"Law"}</script>'
    ).replace("TITLE", TITLE)
    trail = "<div class=breadcrumb><a href='/'>Harbour Post</a> / <a href='/category/coast'>Coast</a></div>"
    assert read(f"{trail}<h1>{TITLE}</h1>", head).value("section") == "Coast"


def test_a_number_in_a_step_is_whole() -> None:
    trail = "<a href='/'>Home</a> › <a href='/boats'>Boats</a> › <a href='/boats/small'>Boats under $3,000</a>"
    assert read(f"<nav class=breadcrumb>{trail}</nav><h1>{TITLE}</h1>").value("section") == "Boats under $3,000"


def test_a_way_back_is_no_section() -> None:
    for text in ("← All posts", "⬅ Back to all posts", "View all news", "Zurück zur Übersicht", "Detail"):
        with pytest.raises(Unreadable):
            section.read(text, Context())
    assert section.read("Backgammon", Context()) == "Backgammon"


@pytest.mark.parametrize(
    ("head", "section"),
    [
        ("<meta property=article:section content='Islands &amp; Coast'>", "Islands & Coast"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"TITLE","articleSection":["Islands","News"]}</script>',
            "Islands",
        ),
        (
            (
                '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,'
                '"name":"Home","item":"https://harbourpost.example/"},{"@type":"ListItem","position":2,"name":"Coast",'
                '"item":"https://harbourpost.example/coast"},{"@type":"ListItem","position":3,"name":"TITLE"}]}</script>'
            ),
            "Coast",
        ),
        ("<meta property=article:section content='Home'>", None),
        ("<meta property=article:section content='Category: Coast'>", "Coast"),
        ("<meta property=article:section content='nil'>", None),
        ("<meta property=article:section content='N/A'>", None),
        ("<meta property=article:section content='en-GB'>", None),
        ("<meta property=article:section content=en>", None),
        ("<meta property=article:section content=UK>", "UK"),
        ("<meta property=article:section content=harbourpost.example>", None),
        ("<meta property=article:section content='a3f0c1b2-11aa-4c1d-9f01-aabbccddeeff'>", None),
        ("<meta property=article:section content='/world/europe'>", "europe"),
        ("<meta property=article:section content='World &gt; Europe'>", "Europe"),
        ("<meta property=article:section content='Crew/Captains'>", "Crew/Captains"),
        ("", None),
    ],
)
def test_metadata_name_the_section_where_nothing_is_displayed(head: str, section: str | None) -> None:
    head = f"<title>{TITLE} - Harbour Post</title>{head.replace('TITLE', TITLE)}"
    html = f"<html lang=en><head>{head}</head><body><article><h1>{TITLE}</h1>{STORY}</article></body></html>"
    assert see(Page(html, url="https://harbourpost.example/a/48213")).value("section") == section


URL = "https://harbourpost.example/coast/ferry-to-the-islands-runs-again-48213"


@pytest.mark.parametrize(
    "over",
    [
        "<div><a href='/'>Jane's harbour</a></div><ul class=menu><li><a href='/about/'>About</a></ul>",
        "<div class=lang><a href='/'>EN</a></div><div class=lang><a href='/es/'>ES</a></div>",
        "<div class=x1><a href='/'>Posts</a></div><div class=x1><a href='/projects'>Projects</a></div>",
        "<p class=wrap-breadcrumb><a href='/author/crew/'>The crew</a></p>",
        "<ul class=menu><li><a href='/sea/'>Sea</a><ul class=sub-menu><li><a href='/sea/piers/'>Piers</a></li></ul></li></ul>",
    ],
)
def test_a_menu_of_two_links_and_a_writer_are_no_trail(over: str) -> None:
    assert read(f"<div class=head>{over}</div><h1>{TITLE}</h1>").value("section") == "Islands"


@pytest.mark.parametrize("directory", ["author", "auteurs", "contributors", "journalists", "yazarlar", "redaktion", "profile"])
def test_who_wrote_it_is_no_step_of_a_trail(directory: str) -> None:
    steps = f"<a href=/>Home</a> › <a href=/coast>Coast</a> › <a href=/{directory}/marta-grav>Marta Grav</a>"
    assert read(f"<nav class=breadcrumb>{steps}</nav><h1>{TITLE}</h1>").value("section") == "Coast"


@pytest.mark.parametrize("home", ["Home", "Startseite"])
def test_a_trail_of_two_links_from_the_home_page(home: str) -> None:
    assert (
        read(f"<div class=x1><a href='/'>{home}</a></div><div class=x1><a href='/coast'>Coast</a></div><h1>{TITLE}</h1>").value("section")
        == "Coast"
    )


@pytest.mark.parametrize(
    "shape",
    [
        "<nav class=d_bread><ol><li><a href='/'>Post</a><li><a href='/coast'>Coast</a></ol></nav>",
        "<nav aria-label='Drobečková navigace'><ol><li><a href='/'>Post</a><li><a href='/coast'>Coast</a></ol></nav>",
        "<div class=nav-path01><ul><li><a href='/'>Post</a><li><a href='/all'>Sea</a><li><a href='/sea/coast'>Coast</a></ul></div>",
        "<div class=breadcrumb><p><a href='/'>Home</a> &gt; <a href='/coast'>Coast</a></p><p><a href='/'>&lt; Back to Post</a></p></div>",
        "<div class=breadcrumb><a href='https://harbourpost.example/'>Post</a> <a href='https://coast.harbourpost.example'>Coast</a></div>",
    ],
)
def test_a_trail_under_its_other_names_and_to_a_section_with_a_host_of_its_own(shape: str) -> None:
    assert read(f"{shape}<h1>{TITLE}</h1>").value("section") == "Coast"


def test_the_headline_in_data_is_no_section() -> None:
    story = f'{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":"{TITLE.title()}"}}'
    head = f'<script type="application/ld+json">{story}</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Islands"


def test_a_menu_may_tell_of_a_section_what_it_holds() -> None:
    menu = "<nav><ul><li><a href='/coast/'><span><span class=a>Coast</span><span class=b>Read of ferries</span></span></a></ul></nav>"
    page = Page(f"<html lang=en><title>{TITLE}</title><body><h1>{TITLE}</h1>{STORY}{menu}", url="https://post.example/coast/ferry-runs")
    assert see(page).value("section") == "Coast"


def test_what_a_menu_calls_the_newest_is_no_section() -> None:
    menu = "<nav><ul><li><a href=/news>Just in</a></li><li><a href=/films>Films</a></li></ul></nav>"
    page = f"<html lang=en><title>{TITLE}</title><body>{menu}<h1>{TITLE}</h1>{STORY}</body>"
    assert see(Page(page, url="https://post.example/news/2025-06-03/ferry-runs/103841")).value("section") is None


def test_of_two_links_of_a_menu_to_one_directory_the_one_that_is_called_so_names_it() -> None:
    menu = "<nav><ul><li><a href=/coastnews>TODAY</a><ul><li><a href=/coastnews>CoastNews</a></li></ul></li></ul></nav>"
    page = f"<html lang=en><title>{TITLE}</title><body>{menu}<h1>{TITLE}</h1>{STORY}</body>"
    assert extract(page, url="https://harbourpost.example/coastnews/detail/718").section == "CoastNews"


def test_a_menu_may_keep_a_directory_elsewhere_and_a_button_at_the_foot_is_none() -> None:
    def named(menu: str) -> str | None:
        page = Page(
            f"<html lang=en><title>{TITLE}</title><body><h1>{TITLE}</h1>{STORY}{menu}</body>", url="https://post.example/Coast/ferry-7"
        )
        return see(page).value("section")

    assert named("<nav><a href='/News/Coast'>Coast</a></nav>") == "Coast"
    assert named("<nav><a href='/News/Coast'>The new issue</a></nav>") is None
    assert named("<nav><a href='/Coast'>The coast</a></nav>") == "The coast"
    assert named("<footer><a class=button href='/Coast'>The new issue</a></footer>") is None


def test_a_card_in_a_menu_is_no_section() -> None:
    card = "<nav><a href='/news/islands'><b>X</b> The islands blog: keep up with all that sails there</a></nav>"
    assert read(f"<h1>{TITLE}</h1>", "", STORY + card).value("section") == "Islands"


def test_what_a_template_left_is_no_section() -> None:
    assert (
        read(f"<h1>{TITLE}</h1>", "<meta property=article:section content='{{ page.section }}'>").value("section") != "{{ page.section }}"
    )


@pytest.mark.parametrize("said", ["記事一覧", "All news", "Усі новини", "News", "Tags"])
def test_what_lists_every_story_is_no_section(said: str) -> None:
    trail = f"<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/all'>{said}</a></div>"
    view = read(f"{trail}<h1>{TITLE}</h1>")
    assert view.value("section") == ("News" if said == "News" else None)


def test_the_menus_word_for_the_archive_is_no_section() -> None:
    html = (
        f"<nav><a href='/'>首页</a><a href='/archives'>归档</a><a href='/about'>关于</a></nav><main><h1>{TITLE}</h1><p>{TITLE}.</p></main>"
    )
    assert extract(f"<html lang=zh><title>{TITLE}</title>{html}", url="https://post.example/archives/harbour-ferry").section is None


def test_the_menu_names_no_section_by_news_or_the_sites_name() -> None:
    def named(link: str) -> str | None:
        html = f"<html lang=en><head><title>{TITLE}</title><meta property=og:site_name content='Harbour Post'></head><body>"
        menu = f"<header><nav><ul><li><a href='/sport'>Sport</a><li><a href='/coast'>{link}</a></ul></nav></header>"
        page = Page(f"{html}{menu}<article><h1>{TITLE}</h1>{STORY}</article></body></html>", url=URL)
        return see(page).value("section")

    assert (named("News"), named("Topics"), named("Harbour Post Coast")) == (None, None, "Coast")


def test_whom_a_portal_has_a_story_from_is_no_section() -> None:
    steps = ["Home", "Northpeak TV"]
    items = ",".join(
        f'{{"@type":"ListItem","position":{n},"name":"{name}","item":"https://harbourpost.example/{"" if n == 1 else "media/7"}"}}'
        for n, name in enumerate(steps, 1)
    )
    story = f'{{"@type":"NewsArticle","headline":"{TITLE}","author":{{"@type":"Organization","name":"Northpeak TV"}}}}'
    head = f'<script type="application/ld+json">[{{"@type":"BreadcrumbList","itemListElement":[{items}]}},{story}]</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Islands"


def test_a_label_that_leads_to_a_topic_yields_to_the_section_of_linked_data() -> None:
    def head(said: str) -> str:
        return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":{said}}}</script>'

    over = f"<div class=label><a href='/topics/piers'>Piers</a></div><h1>{TITLE}</h1>"
    assert read(over, head('["Coast"]')).value("section") == "Coast"
    assert read(over, head('"News"')).value("section") == "Piers"


def test_words_before_a_category_tell_it_far_under_the_text() -> None:
    between = "".join(f"<li><a href='https://x{n}.example/share'>Network {n}</a></li>" for n in range(7))
    filed = "<footer>{}<a rel='category tag' href='/c/coast'>Coast</a></footer>"
    told = STORY + f"<ul class=sharing>{between}</ul>" + filed
    assert read(f"<h1>{TITLE}</h1>", "", told.format("Abgelegt unter ")).value("section") == "Coast"
    assert read(f"<h1>{TITLE}</h1>", "", told.format("")).value("section") == "Islands"  # a card's


def test_a_heading_that_is_called_a_category_is_the_label_over_the_headline() -> None:
    over = "<h1 class=article-category><a href='/news/islands'>Coast</a></h1>"
    view = read(f"{over}<h1 class=page-title>{TITLE}</h1>")
    assert (view.value("kicker"), view.value("section")) == ("Coast", "Coast")
    assert read(f"{over.replace('article-category', 'site')}<h1 class=page-title>{TITLE}</h1>").value("kicker") is None


def test_the_label_that_the_menu_knows_tells_more_than_data_that_say_news() -> None:
    steps = '{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"%s","item":"/x"}]}'
    over = f"<p class=label>Sport</p><h1>{TITLE}</h1>"
    for said, told in (("News", "Sport"), ("Rowing", "Rowing")):
        assert read(over, f'<script type="application/ld+json">{steps % said}</script>').value("section") == told


def test_an_issue_and_the_list_of_all_posts_are_no_steps_of_a_trail() -> None:
    steps = "<a href=/>Start</a> › <a href=/coast>Coast</a> › <a href=/coast/2021-12>Dezember 2021</a>"
    assert read(f"<nav class=breadcrumb>{steps}</nav><h1>{TITLE}</h1>").value("section") == "Coast"
    steps = "<a href=/posts>All posts</a> › <a href=/tag/coast>Coast</a>"
    assert read(f"<nav class=breadcrumb>{steps}</nav><h1>{TITLE}</h1>").value("section") == "Coast"


@pytest.mark.parametrize(
    "facts",
    [
        "<h1>{}</h1><div class=x1><p>16.12.2022</p><p><a href=/category/coast/>Coast</a></p><p><a href=/writer/jane>Jane</a></p></div>",
        "<header><div class=x1><a href=/sea/category/coast>Coast</a><span>DECEMBER 22, 2022</span></div><h1>{}</h1></header>",
        "<h1>{}</h1><p class=x1>16.12.2022 <a href=/category/general/>General</a>, <a href=/category/coast/>Coast</a></p>",
    ],
)
def test_a_link_to_a_category_beside_the_date_names_the_section(facts: str) -> None:
    assert read(facts.format(TITLE)).value("section") == "Coast"


def test_the_menu_of_a_page_with_a_base_names_the_directory() -> None:
    html = "<html lang=en><head><base href=https://harbourpost.example/></head><body><nav><a href=coast/>The coast</a></nav>"
    view = see(Page(f"{html}<main><article><h1>{TITLE}</h1>{STORY}</article></main></body></html>", url=URL))
    assert view.value("section") == "The coast"


def test_the_menu_may_lead_to_a_page_that_is_called_as_the_directory() -> None:
    html = "<html lang=en><head></head><body><nav><a href=/coast.html>Coast</a><a href=/islands.html>Isles</a></nav>"
    view = see(Page(f"{html}<main><article><h1>{TITLE}</h1>{STORY}</article></main></body></html>", url=URL))
    assert view.value("section") == "Coast"
    assert see(Page(view.doc.page.content, url="https://harbourpost.example/islands/ferry-runs-again-48213")).value("section") is None


def test_the_section_of_the_storys_item() -> None:
    card = "<div itemscope itemtype='https://schema.org/Article'><h3>Council sells the quay</h3><meta itemprop=articleSection content=Town>"
    story = f"{ITEM}<h1>{TITLE}</h1><meta itemprop=articleSection content=Islands><p>{ENGLISH}</p><p>{ENGLISH}</p></article>"
    html = f"<title>{TITLE}</title><body>{card}</div>{story}{card}</div></body>"
    assert extract(html, url=URL).section == "Islands"


def test_double_strokes_part_the_steps_of_a_trail() -> None:
    view = read(f"<div><a href='/fishing/'>Fishing</a> // <a href='/coast/'>Coast</a></div><h1>{TITLE}</h1>")
    assert (view.value("section"), view.value("kicker")) == ("Coast", None)


@pytest.mark.parametrize(
    ("to", "label", "told", "section"),
    [
        ("/stories/ferries/", "Ferries at sea", "Coast", "Coast"),
        ("/stories/ferries/", "Ferries at sea", "Islands", "Ferries at sea"),  # which the address does not know
        ("/coast/ferries/", "Ferries at sea", "Coast", "Ferries at sea"),
    ],
)
def test_a_label_that_leads_out_of_the_directory_that_data_name_is_a_topics(to: str, label: str, told: str, section: str) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":"{told}"}}</script>'
    over = f"<p class=label><a href='{to}'>{label}</a></p><h1>{TITLE}</h1>"
    html = f"<html lang=en><head>{data}</head><body><main><article>{over}{STORY}</article></main></body></html>"
    assert see(Page(html, url=URL)).value("section") == section


@pytest.mark.parametrize(("link", "section"), [("Coast", "Coast"), ("Shore", None)])
def test_a_link_beside_the_date_that_stands_in_the_menu_too_names_the_section(link: str, section: str | None) -> None:
    menu = "<nav><a href='/k/coast'>Coast</a><a href='/k/sea'>Sea</a></nav>"
    head = f"<h1>{TITLE}</h1><div class=x1><a href='/k/coast'>{link}</a><time>16.12.2022</time></div>"
    html = f"<html lang=en><head></head><body>{menu}<main><article>{head}{STORY}</article></main></body></html>"
    assert see(Page(html, url="https://harbourpost.example/48213/ferry-runs-again")).value("section") == section


def test_the_page_on_which_a_site_begins_is_no_section() -> None:
    menu = "<nav><ul><li><a href=/en/start.html>The town of Oldport</a></li><li><a href=/en/coast.html>Coast</a></li></ul></nav>"
    page = f"<html lang=en><title>{TITLE}</title><body>{menu}<h1>{TITLE}</h1>{STORY}</body>"
    assert extract(page, url="https://post.example/en/start/news/ferry-runs").section is None
    assert extract(page, url="https://post.example/en/coast/ferry-runs").section == "Coast"


def test_what_stands_behind_the_step_of_the_text_is_no_section() -> None:
    way = "<div class=crumb><a href='/'>首页</a> &gt; <a href='/gang'>港口</a> &gt; 正文 <a href='/apply'>申请入驻</a></div>"
    prose = "".join(f"<p>港务局{said}，旧码头将在六月前修好，渡轮从西码头开出，每天两班，票价不变，居民凭证免费。</p>" for said in "说称告")
    html = f"<html lang=zh><title>老渡轮恢复开航</title><main>{way}<h1>老渡轮恢复开航</h1><div class=text>{prose}</div></main>"
    assert extract(html, url="https://gangwan.example/article/KD48213.html").section == "港口"


def test_a_trail_may_end_the_page_in_a_link_without_words() -> None:
    way = "<nav class=breadcrumb><a href='/'>Home</a> &gt; <a href='/coast/'>Coast</a><div><a href='/end/'><img src=/a.png></a></div></nav>"
    assert extract(f"<html lang=en><title>{TITLE}</title><body><h1>{TITLE}</h1>{STORY}{way}</body>").section == "Coast"


@pytest.mark.parametrize(
    ("title", "link", "section"),
    [
        ("{} - Coast - Harbour Post", "Coast", "Coast"),
        ("{} | Coast (Gull Point) | Harbour Post", "Coast", "Coast"),
        ("{}_港口_Harbour Post", "港口", "港口"),
        ("{} - Your paper by the sea - Harbour Post", "Coast", None),
        ("{} - Coast", "Coast", None),  # which may be the house
    ],
)
def test_a_title_may_name_the_section_between_the_headline_and_the_site(title: str, link: str, section: str | None) -> None:
    story = "渡轮恢复开航，居民返回岛上，码头重新开放" if "_" in title else TITLE
    head = f"<title>{title.format(story)}</title><meta property=og:site_name content='Harbour Post'>"
    foot = f"<p>All of it: <a href='/k/7'>{link}</a></p>"
    html = f"<html lang=en><head>{head}</head><body><main><h1>{story}</h1>{STORY}</main>{foot}</body></html>"
    assert see(Page(html, url="https://harbourpost.example/48213.html")).value("section") == section


def test_what_lies_under_the_page_is_no_step_to_it() -> None:
    under = "".join(f"<li><a href='/news/islands/{n}'>{n}</a></li>" for n in ("piers", "boats"))
    steps = f"<ol class=breadcrumb><li><a href='/'>Home</a></li><li>Islands</li></ol><ul class=breadcrumb-sub>{under}</ul>"
    html = f"<html lang=en><title>Islands</title><body><nav>{steps}</nav><h1>{TITLE}</h1>{STORY}</body></html>"
    assert see(Page(html, url="https://harbourpost.example/news/islands")).value("section") is None


def test_a_link_alone_under_the_headline_that_the_menu_has_too_names_the_section() -> None:
    menu, link = "<nav><a href='/k/coast'>Coast</a><a href='/k/sea'>Sea</a></nav>", "<a href='/k/coast'>Coast</a>"
    for under, named in ((link, "Coast"), (f"{link} and more", None)):
        html = f"<html lang=en><body>{menu}<main><h1>{TITLE}</h1><p>{under}</p>{STORY}"
        assert see(Page(html, url="https://harbourpost.example/48213")).value("section") == named
