"""The label over the headline, and what stands there and is none, nor a step of a trail."""

from __future__ import annotations

import pytest
from headpage import STORY, TITLE, read

from scraper.extractor import see
from scraper.record import Page

_BUTTONS = "".join(f"<li><a href='?to={name}'>{name}</a></li>" for name in "Facebook X Flipboard Twitter WhatsApp Email Copy".split())


def test_a_kicker_in_the_heading_leaves_the_label_over_it_to_the_section() -> None:
    view = read(f"<div class=section><a href='/c/coast'>Coast</a></div><h1><span class=kicker>Exclusive</span> <span>{TITLE}</span></h1>")
    assert (view.value("kicker"), view.value("section")) == ("Exclusive", "Coast")


def test_what_is_called_the_headline_has_its_label_before_it() -> None:
    view = read(f"<h2><span class=intro-x>Storm in the north</span> <span class=headline>{TITLE}</span></h2>")
    assert (view.value("kicker"), view.value("headline")) == ("Storm in the north", TITLE)


def test_a_label_that_leads_to_where_the_page_calls_itself_at_home() -> None:
    over = "<div class=label><a href='https://www.coastpost.example/news/islands'>Islands</a></div>"
    assert read(f"{over}<h1>{TITLE}</h1>").value("kicker") is None
    head = "<link rel=canonical href='https://www.coastpost.example/news/48213'>"
    assert read(f"{over}<h1>{TITLE}</h1>", head).value("kicker") == "Islands"


def test_the_first_of_a_row_of_topics_with_their_mark_is_no_kicker() -> None:
    view = read(f"<div><a href='/piers/news/'>#piers</a> <a href='/storms/news/'>#storms</a></div><h1>{TITLE}</h1>")
    assert view.value("kicker") is None


@pytest.mark.parametrize(
    "label",
    [
        "Поделиться",
        "Sdílet",
        "Paylaş",
        "Înapoi",
        "Menü",
        "Anasayfa",
        "Printable version",
        "Share",
        "Featured",
        "Editor’s pick",
        "Destacado",
        "View all news",
        "Más información",
        "کد خبر",
        "Artikel mit Audio-Inhalten",
    ],
)
def test_what_a_button_says_over_the_headline_is_no_kicker(label: str) -> None:
    assert read(f"<div><a class=kicker href='/c/{len(label)}'>{label}</a></div><h1>{TITLE}</h1>").value("kicker") is None


def test_the_last_line_of_the_column_beside_the_story_is_no_kicker() -> None:
    columns = "<table><tr><td><a href='/a'>The church</a><br><a href='/b'>People</a><br><font size=1>{}</font></td><td>{}<h1>{}</h1>"
    assert read(columns.format("You are visitor no.", "", TITLE)).value("kicker") is None
    box = "<table><tr><td>You are visitor no. 12 of this page</td></tr></table>"
    assert read(columns.format(box, "", TITLE)).value("kicker") is None
    assert read(columns.format("", "<div>Coast</div>", TITLE)).value("kicker") == "Coast"


def test_a_trail_that_ends_in_the_headline_is_no_kicker() -> None:
    assert read(f"<div><a>Home</a> <img src=/a.gif> <a>News</a> <img src=/a.gif> {TITLE}</div><h1>{TITLE}</h1>").value("kicker") is None


@pytest.mark.parametrize("page", ["第A01版：要闻", "第03版", "A01版：澳聞"])
def test_the_printed_page_is_no_kicker(page: str) -> None:
    assert read(f"<div>{page}</div><h1>{TITLE}</h1>").value("kicker") is None
    assert read(f"<div class=kicker>{page}</div><h1>{TITLE}</h1>").value("kicker") is None


def test_what_a_picture_over_the_headline_shows_is_no_kicker() -> None:
    picture = "<div class=x1><div><img src=/p.jpg></div><div><span>The pier at dawn.</span><span>Photo: Jane Roe</span></div></div>"
    assert read(f"{picture}<h1>{TITLE}</h1>").value("kicker") is None


def test_a_score_over_the_headline_is_no_kicker() -> None:
    score = "<div><span>Oldport</span><span>3</span><span>FT</span><span>2</span><span>Newhaven</span></div>"
    assert read(f"{score}<h1>{TITLE}</h1>").value("kicker") is None


def test_of_a_list_of_labels_the_first_is_the_kicker() -> None:
    labels = "".join(f"<li><a href='/c/{name.lower()}'>{name}</a></li>" for name in ("Coast", "Trade", "Weather"))
    assert read(f"<ul class=categories>{labels}</ul><h1>{TITLE}</h1>").value("kicker") == "Coast"


def test_of_a_list_of_labels_the_one_under_which_the_story_lies_is_the_kicker() -> None:
    labels = "".join(f"<li><a href='/category/{name.lower()}/'>{name}</a></li>" for name in ("Archive", "Islands"))
    view = read(f"<ul class=categories>{labels}</ul><h1>{TITLE}</h1>")
    assert (view.value("kicker"), view.value("section")) == ("Islands", "Islands")


def test_topics_over_the_headline_are_neither_label_nor_section() -> None:
    for box in ("div", "div class=meta-category"):
        over = f"<{box}><a href='/tag/piers'>Piers</a> <a href='/tag/storms'>Storms</a></div>"
        view = read(f"{over}<h1>{TITLE}</h1>")
        assert (view.value("kicker"), view.value("section")) == (None, "Islands")


def test_what_readers_think_of_it_is_no_label() -> None:
    assert read(f"<div class=hreview>3 von 5, (1 Bewertung)</div><h1>{TITLE}</h1>").value("kicker") is None


def test_a_label_may_stand_in_the_headings_element() -> None:
    over = "<div class=entry-section><a href='/c/coast'>Coast</a> |</div>"
    assert read(f"<header><h1>{over}<div>{TITLE}</div></h1></header>").value("kicker") == "Coast"


@pytest.mark.parametrize(
    ("over", "kicker", "section"),
    [
        ("<div class=kicker>Exclusive</div>", "Exclusive", None),
        ("<h2 class='banner__topline'>- Exclusive -</h2>", "Exclusive", None),
        ("<p class=kicker-date>Exclusive</p>", None, "Islands"),
        ("<p class=eyebrow>Updated</p>", None, "Islands"),
        ("<div class=breadcrumb><div><a href='/c/coast'>Coast</a></div><div>/</div><div>Piers</div></div>", None, "Coast"),
        ("<a class=section href='/c/coast'>Coast</a> <span class=kicker>Exclusive</span>", "Exclusive", "Coast"),
        ("<a class=section href='/c/文化'>文化</a> <span class=kicker>Exclusive</span>", "Exclusive", "文化"),
        ("<div class=label><a href='/c/coast'>Coast</a> <a href='/c/coast'>Issue: Coast</a></div>", "Coast", "Coast"),
        ("<div><p class=date><a href='/2025/06'>11 June</a></p><p class=like><a href='/like/1'>Likes</a></p></div>", None, "Islands"),
        ("<a class=label href='/news/islands'>Islands</a>", "Islands", "Islands"),
        ("<div><a href='/news/islands'>Islands</a></div><time>11 June 2025</time>", "Islands", "Islands"),
        (
            "<nav class=breadcrumb><a href='/'>Home</a> › <a href='/news'>News</a> › <a href='/news/islands'>Islands</a></nav>",
            None,
            "Islands",
        ),
        ("<p><a href='/news'>News</a> | <a href='/news/islands'>Islands</a></p>", None, "Islands"),
        (
            "<ol class=crumbs><li><a href='/'>Home</a><li><a href='/news'>News</a><li><a href='/topic/ferries'>Ferries</a></ol>",
            None,
            "News",
        ),
        ("<p>You are in: <a href='/'>Home</a> &gt; <a href='/courts.asp'>Courts</a></p>", None, "Courts"),
        ("<header><a href='/'>Harbour Post</a> <a href='/login'>Sign in</a></header>", None, "Islands"),
        ("<div><a href='/'>Harbour Post</a> <a href='/account/'>Mein Konto</a></div>", None, "Islands"),
        ("<div class=ad-label>Advertisement</div>", None, "Islands"),
        ("<div class=path>Story</div>", None, "Islands"),
        ("<div class=label><a href='https://photos.example.net/jane-lens'>Jane Lens</a></div>", None, "Islands"),
        ("<div class=prev><a href='/news/2025/06/09/the-old-pier'>← The old pier</a></div>", None, "Islands"),
        ("<div><a href='/news/2025/06/09/the-old-pier-is-sold'>The old pier is sold at last</a></div>", None, "Islands"),
        ("<p>Presented by Tidewater Bank</p>", None, "Islands"),
        ("<p>4 min read</p>", None, "Islands"),
        ("<div class=wx><span>Wed</span></div>", None, "Islands"),
        ("<p>You have 5 articles to share every month. Send this story to a friend!</p>", None, "Islands"),
        ("<p class=label>Temps de lecture : 3 min</p>", None, "Islands"),
        ("<p class=label>زمن القراءة 3 دقائق</p>", None, "Islands"),
        ("<p class=label>Réservé aux abonnés</p>", None, "Islands"),
        ("<p class=label>Kun for abonnenter</p>", None, "Islands"),
        ("<p class=label>Exclusivo para assinantes</p>", None, "Islands"),
        ("<p class=label>למנויים בלבד</p>", None, "Islands"),
        ("<div class=label>Storm</div><p class=label>Compartir</p>", "Storm", None),
        ("<div class=label>Storm</div><p class=label>Lytt</p>", "Storm", None),
        ("<div class=label>Storm</div><p class=label>مشاركة</p>", "Storm", None),
        ("<p>Published 11 June 2025 by Jane Roe</p>", None, "Islands"),
        ("<p>Image credit: Ann Lens via Getty Images</p>", None, "Islands"),
        ("<div class=legal><a href='/imprint'>Imprint</a></div>", None, "Islands"),
        ("<p><a href='/authors/jane-roe'>Jane Roe</a></p>", None, "Islands"),
        ("<div><a href='/'>Back to the front page</a></div>", None, "Islands"),
        ("<header><h4>Breaking</h4></header>", None, "Islands"),
        ("<header><p>Since 1871</p><p>Harbour news for all</p></header>", None, "Islands"),
        ("<div class='print-banner hide'><a href='/print'>Read the paper</a></div>", None, "Islands"),
        ("<div class=top><a href='/news/islands'>Islands</a> • 11 June 2025 • 3 min read</div>", "Islands", "Islands"),
        ("<p class=label>Election 2024</p>", "Election 2024", None),
        ("<p class=label><a href='/opinion/jane-roe'>Jane Roe</a></p>", "Jane Roe", "Islands"),
        (
            "<ol class=x1><li class=breadcrumb-1><a href='/c/coast'>Coast</a><li class=breadcrumb-1><a href='/c-ferries'>Ferries</a></ol>",
            None,
            "Ferries",
        ),
        (
            "<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/coast'>Coast</a> &gt; <a href='/old?y=2025;w=15'>KW 15</a></div>",
            None,
            "Coast",
        ),
        (
            "<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/e24'>Election 2024</a></div>",
            None,
            "Election 2024",
        ),
        ("<p>Home &gt; Coast &gt; Piers</p>", None, "Piers"),
        (f"<div>You are here: Home » Coast » {TITLE[:20]}...</div>", None, "Coast"),
        (f"<div>Startseite / Coast / {TITLE}</div>", None, "Coast"),
        ("<div class=breadcrumb>Home &gt; <a href='/coast'>Coast</a></div>", None, "Coast"),
        ("<p>Coast &gt; Piers</p>", "Coast > Piers", None),
        ("<div class=headerRubricDateBlock><div class=rubric>Harbour life</div></div>", "Harbour life", None),
        (
            f"<div><p class=flag><a href='/news/islands'>Islands</a></p><ul class=share-tools>{'<li>To a friend' * 8}</ul></div>",
            "Islands",
            "Islands",
        ),
        (f"<div><p><a href='/tickets'>Book now</a></p><ul class=share-tools>{'<li>To a friend' * 8}</ul></div>", None, "Islands"),
        ("<aside class=stats><p>Top post</p></aside>", None, "Islands"),
        ("<p class=label>{{ item.title }}</p>", None, "Islands"),
        ("<p class=label>You can skip this ad in 5 seconds.</p>", None, "Islands"),
        ("<aside class=kicker>Exclusive</aside>", "Exclusive", None),
        ("<p>By Jane Roe</p>", None, "Islands"),
        ("<div class=top><span>Log in</span></div>", None, "Islands"),
        ("<aside><a href='/news/islands'>Islands</a></aside>", "Islands", "Islands"),
        ("<p class=label>Storm</p><div class=tool><a href='/admin/48213'>Edit</a></div>", "Storm", None),
        ("<ul><li><a href='/news/islands'>Islands</a><li><span>Anzeige</span></ul>", "Islands", "Islands"),
        ("<div class=date>11.06.2025 09:15</div>", None, "Islands"),
        ("<p><span class='flag topical'>Storm</span><span class=badge>Subscribers only</span></p>", "Storm", None),
        ("<p><b class=category>Storm</b> <b class=category>Ferries</b> <b class=date>11 June 2025</b></p>", "Storm", None),
        ("<p><b class=x1>Storm</b> <b class=category>Ferries</b> <b class=date>11 June 2025</b></p>", None, "Islands"),
        ("<div><a class=section href='/c/coast'>Coast</a> <span class=topic>Storm</span></div>", "Storm", "Coast"),
        ("<div><a class=section href='/c/coast'>Coast</a> <span class=x1>Storm</span></div>", "Coast", "Coast"),
        ("<div><time datetime=2025-06-11>11 June 2025</time><span class=post-cat>Storm</span></div>", "Storm", None),
        ("<div><time datetime=2025-06-11>11 June 2025</time><span class=desk>Storm desk</span></div>", None, "Islands"),
        ("<div class=head-shared-topic><a class=head-shared-topic__cta href='/topic/7-coast'>Coast</a></div>", "Coast", "Coast"),
        ("<div class=head-share-topic><a class=head-cta href='/topic/7-coast'>Coast</a></div>", None, "Islands"),
        ("<ul><li>Harbour feature<li><time>11 June 2025</time></ul>", "Harbour feature", "Islands"),
        ("<ul><li>Harbour feature<li><time>11 June 2025</time><li>Coast</ul>", None, "Islands"),
        ("", None, "Islands"),  # as the site's own menu calls the directory
        ("<div class=section-head><h1>Islands</h1></div>", "Islands", "Islands"),
        ("<div class=x1><h1>Coast</h1></div>", None, None),
    ],
)
def test_labels_and_trails_over_the_headline(over: str, kicker: str | None, section: str | None) -> None:
    view = read(f"{over}<h1>{TITLE}</h1><p class=byline>by: Jane Roe</p>")
    assert view.value("kicker") == kicker
    if section is not None:
        assert view.value("section") == section


@pytest.mark.parametrize(
    "over",
    [
        "<p class=left>« <a href='/2025/06/09/cranes'>Old cranes</a></p><p class=right><a href='/2025/06/12/locks'>New locks</a> »</p>",
        "<p>← <a href='/2025/06/09/cranes'>Old cranes</a></p><p><a href='/2025/06/12/locks'>New locks</a> →</p>",
        "<p>« <a href='/2025/06/09/cranes'>Old cranes</a></p>",
        "<p><a href='/2025/06/09/cranes'>Vorige</a><a href='/2025/06/12/locks'>Volgende</a></p>",
        "<p><a href='/2025/06/09/cranes' rel=prev>Cranes</a></p>",
        "<p><a href='/uploads/cranes.jpg'>The cranes</a></p>",
        "<div class=booking-button><a href='/boats'>Book your trip now</a></div>",
        "<div class=elementor-button-wrapper><a href='/boats'>To the boats</a></div>",
        "<div class=by-line>Jane Roe</div>",
        "<p><b>FOR IMMEDIATE RELEASE</b></p>",
        "<div class=popup-text>No, I have seen the sea</div>",
        "<p>Share me</p>",
        "<div class=mb-sm><a href='/blog'>Blog home</a></div>",
        "<div class=mb-sm><a href='/blog'>All posts</a></div>",
        "<div><a href='/pickup/48213'>トピックス一覧</a></div>",
        "<div class=label><a href='/home'>หน้าแรก</a></div>",
        "<p class=total>42 updates</p>",
        "<div class=x1><a href='/coast/'>Coast</a><br><a href='/sport/'>Sport</a><br><a href='/obits/'>Obituaries</a></div>",
        "<nav><a href='/coast/'>Coast</a><a href='/sport/'>Sport</a></nav>",
        "<p class=tagline>Harbour news since the first lamp was lit</p>",
    ],
)
def test_ways_to_other_stories_and_buttons_are_no_labels(over: str) -> None:
    view = read(f"<div class=head>{over}<h1>{TITLE}</h1></div>")
    assert (view.value("kicker"), view.value("section")) == (None, "Islands")


def test_a_trail_of_one_step_names_the_section_and_is_no_kicker() -> None:
    view = read(f"<div class=path><a href='/boats'>船舶新闻</a><span>&gt;</span>正文</div><h1>{TITLE}</h1>", "")
    assert (view.value("kicker"), view.value("section")) == (None, "船舶新闻")


def test_the_writer_over_the_headline_is_no_label() -> None:
    over = "<div class=meta><a href='/@roe'>Jane Roe</a> in <a href='/boats'>The Boat Ledger</a></div>"
    view = read(f"<div class=head>{over}<h1>{TITLE}</h1></div>", "<meta name=author content='Jane Roe'>")
    assert view.value("kicker") is None


def test_what_is_called_a_kicker_may_be_longer() -> None:
    said = "Second round of the talks about the western pier begins on Monday in Oldport"
    for called, kicker in (("topline", said), ("label", None)):
        assert read(f"<h2 class={called}>{said}</h2><h1>{TITLE}</h1>").value("kicker") == kicker


@pytest.mark.parametrize("label", ["«The sea»", "«The sea»:"])
def test_a_label_in_quotation_marks_stays(label: str) -> None:
    assert read(f"<p class=kicker>{label}</p><h1>{TITLE}</h1>").value("kicker") == "«The sea»"


def test_the_label_before_a_list_of_topics_is_the_kicker() -> None:
    topics = "".join(f"<li><a href='/tags/{tag}'>{tag.title()}</a></li>" for tag in ("piers", "storms", "ferries", "repairs"))
    over = f"<div class=meta><div class=article-category>Coast</div><ul class=article-tag>{topics}</ul></div>"
    assert read(f"{over}<h1>{TITLE}</h1>").value("kicker") == "Coast"


def test_a_heading_right_over_the_article_that_leads_to_its_section_is_the_kicker() -> None:
    over = "<div class=title-content><h4><a href='https://courier.example/coast/'>Coast</a></h4></div>"
    menu = "<li><a href=/x>Menu of the paper</a></li>" * 12
    page = f"<body><nav><ul>{menu}</ul></nav>{over}<div><article><h1>{TITLE}</h1>{STORY}</article></div></body>"
    view = see(Page(page, url="https://courier.example/latest/the-ferry-is-back"))
    assert (view.value("kicker"), view.value("section")) == ("Coast", "Coast")


@pytest.mark.parametrize(
    ("line", "kicker"),
    [
        ("Coast of the day // 11.06.2025", "Coast of the day"),
        ("11.06.2025 | Coast", "Coast"),
        ("Coast of the day <i>-</i> <i>11 June 2025</i>", "Coast of the day"),
        ("2. Coast league – 11.06.2025", "2. Coast league"),
        ("11.06.2025&nbsp; 2. Coast", "2. Coast"),
        ("11.06.2025 09:15", None),
        ("11.06.2025 Jane Roe", None),
        ("Jane Roe | 11.06.2025", None),
        ("AFP | 11.06.2025", None),
        ("Updated | 11.06.2025", None),
        ("THE HARBOUR POST | 11.06.2025", None),
        ("<span>Storm</span><span>11 June 2025</span>", "Storm"),
        ("<span>Storm</span><span>3 hours ago</span><span>4 min read</span>", "Storm"),
        ("<span>11.06.2025</span><span>·</span><span>Local news</span>", "Local news"),
        ("<span>By Jane Roe</span><span>11 June 2025</span>", None),
        ("<span>Sponsored</span><span>11 June 2025</span>", None),
    ],
)
def test_the_label_beside_a_date_is_the_kicker(line: str, kicker: str | None) -> None:
    assert read(f"<div class=head__meta>{line}</div><h1>{TITLE}</h1>").value("kicker") == kicker


def test_topics_over_the_headline_are_no_kicker_however_their_addresses_are_written() -> None:
    topics = "Tags: <a href='/Blog/Tags/Piers-En.htm'>Piers</a>, <a href='/Blog/Tags/Storms-En.htm'>Storms</a>"
    assert read(f"<p class=tags>{topics}</p><h1>{TITLE}</h1>").value("kicker") is None


@pytest.mark.parametrize(
    "over",
    [
        "<time datetime='2025-06-11T06:00:00Z'>This morning</time>",
        "<span class=post-time>Early this week</span>",
        "<span class=sr-only>Article content</span>",
        "<div><span class=sr-only>Article content</span></div>",
        "<span class=comments-count>Discuss it</span>",
        "<span class=author>Harbour staff desk</span>",
        "<div class=w><span class=read-time>Quick read</span></div>",
        "<div id=nav-services><a class=button href='/notices/'>Legal notices</a></div>",
    ],
)
def test_the_name_of_an_element_in_the_line_tells_that_it_is_no_label(over: str) -> None:
    assert read(f"{over}<h1>{TITLE}</h1>").value("kicker") is None


@pytest.mark.parametrize("day", ["27.01.2022", "11 June 2025", "3 hours ago"])
def test_a_date_in_what_is_called_a_kicker_is_none_in_the_heading_either(day: str) -> None:
    view = read(f"<h1><span class=topline><span class=day>{day}</span></span><span>{TITLE}</span></h1>")
    assert (view.value("kicker"), view.value("headline")) == (None, TITLE)


def test_a_label_in_an_element_of_its_own_stays() -> None:
    assert read(f"<div class=meta-time><span class=kicker>Exclusive</span></div><h1>{TITLE}</h1>").value("kicker") == "Exclusive"
    assert read(f"<div class=w><span class=label>Exclusive</span></div><h1>{TITLE}</h1>").value("kicker") == "Exclusive"


@pytest.mark.parametrize(
    "age",
    """
    3 hours ago, Published 3 hours ago, vor 3 Stunden, hace 2 horas, il y a 3 heures, há 2 horas, 2 ore fa, 3 часа назад, 3小时前, 3時間前,
    3시간 전, قبل 3 ساعات, 2 saat önce, 2 jam lalu, Just now, Yesterday, vor wenigen Minuten, только что, 刚刚, たった今, 방금 전, az önce
    """.split(","),
)
def test_how_old_it_is_is_no_label(age: str) -> None:
    assert read(f"<div class=z>{age.strip()}</div><h1>{TITLE}</h1>").value("kicker") is None


@pytest.mark.parametrize("label", ["Before 2024", "Vor 10 Jahren", "7 questions", "20 years on", "Heute"])
def test_a_label_may_have_a_number_or_a_day(label: str) -> None:
    assert read(f"<div class=z>{label}</div><h1>{TITLE}</h1>").value("kicker") == label


@pytest.mark.parametrize(
    "label",
    """
    有料記事, 会員限定, 有料会員限定, プレミアム, 유료, 프리미엄, 유료회원 전용, 付费, 会员专享, 訂閱限定, 會員專屬, По подписке,
    Платный материал, Tylko dla subskrybentów, Jen pro předplatitele, Pre predplatiteľov, Csak előfizetőknek, Előfizetői tartalom,
    Για συνδρομητές, Abonelere özel, Для передплатників, Pentru abonați, Samo za pretplatnike, Tellijale, Abonentiem, Contenuto riservato,
    Contenido exclusivo, Abo, Pluss, HP-Plus
    """.split(","),
)
def test_who_may_read_it_is_no_label(label: str) -> None:
    assert read(f"<div class=z>{label.strip()}</div><h1>{TITLE}</h1>").value("kicker") is None


@pytest.mark.parametrize("label", ["有料道路", "유료 도로", "付费电视", "The subway", "Abort"])
def test_what_costs_money_may_be_the_subject(label: str) -> None:
    assert read(f"<div class=z>{label}</div><h1>{TITLE}</h1>").value("kicker") == label


@pytest.mark.parametrize(
    "over",
    [
        "<div class=x><a href='/en'>English</a> | <a href='/es'>Español</a></div>",
        "<div><a href='/en/n'>EN</a> <a href='/fr/n'>FR</a></div>",
        "<div class=x><a href='/es/n'>Versión en español</a></div>",
        "<div class=x><a href='/es/n'>Leer en español</a></div>",
        "<div class=pn><a href='/p'>Previous article</a> <a href='/n'>Next article</a></div>",
        "<div class=x><a href='javascript:history.back()'>To where you were</a></div>",
        "<div class=tools><a href='#'>Share</a><a href='#'>Save</a><a href='#'>Print</a></div>",
        "<div class=g>A A A</div>",
        "<div class=g><a href='#'>A-</a> <a href='#'>A+</a></div>",
        *(
            f"<div class=x><a href='/x1'>{said}</a></div>"
            for said in ("Go back", "Watch live", "E-Paper", "Donate", "Send us a tip", "Open in app", "View gallery", "Report an error")
        ),
        *(
            f"<div class=x>{said}</div>"
            for said in (
                *(
                    "4 comments",
                    "0 Comments",
                    "No comments",
                    "Kommentare (4)",
                    "Leave a comment",
                    "0 shares",
                    "2.5K views",
                    "Posts: 98",
                    "Image 1 of 9",
                ),
                *("Просмотров: 1024", "댓글 3", "3 Kommentare", "广告", "廣告"),
            )
        ),
    ],
)
def test_what_readers_do_and_what_is_counted_is_neither_label_nor_section(over: str) -> None:
    view = read(f"{over}<h1>{TITLE}</h1>")
    assert (view.value("kicker"), view.value("section")) == (None, "Islands")


@pytest.mark.parametrize("mark", ["/", " |", "<span>/</span>", ",", ""])
def test_of_a_list_of_labels_with_marks_between_them_the_first_is_the_kicker(mark: str) -> None:
    labels = "".join(f"<li><a href='/c/{name.lower()}'><span>{name}</span></a>{mark}</li>" for name in ("Trade", "Weather"))
    view = read(f"<ul class=labels>{labels}</ul><h1>{TITLE}</h1>")
    assert (view.value("kicker"), view.value("section")) == ("Trade", "Trade")


@pytest.mark.parametrize(
    ("steps", "section"),
    [
        ("<a href='/n'>Nyheter</a> / <a href='/news/islands'>Islands</a> / <a href='/storby'>Storby</a>", "Islands"),  # as the address says
        ("<a href='/nyheter'>Nyheter</a> › <a href='/partner'>Norra Posten</a>", "Nyheter"),
    ],
)
def test_several_steps_of_a_line_are_no_label(steps: str, section: str) -> None:
    view = read(f"<div class=internal-links>{steps}</div><h1>{TITLE}</h1>")
    assert (view.value("kicker"), view.value("section")) == (None, section)


def test_the_heading_of_a_module_is_no_label_where_the_page_has_it_once_more() -> None:
    heading = "<div class=box><h4>Discover what we picked for you</h4></div>"
    module = "<aside><h3>Discover what we picked for you</h3><ul><li><a href='/n/1'>Cranes of the old pier are sold</a></li></ul></aside>"
    assert read(f"{heading}<h1>{TITLE}</h1>", story=STORY + module).value("kicker") is None


@pytest.mark.parametrize(("first", "kicker"), [("<h2>Find a harbour</h2>", None), ("", "Coming storms")])
def test_the_last_heading_of_a_bar_with_several_is_no_label(first: str, kicker: str | None) -> None:
    bar = f"<div id=bar><div>{first}</div><div><h2>Coming storms</h2></div></div>"
    assert read(f"{bar}<div id=text><h1>{TITLE}</h1></div>").value("kicker") == kicker


def test_a_link_that_leads_on_to_the_headline_is_no_label() -> None:
    assert read(f"<div class=x1><a href='/coast/'>Coast /</a> {TITLE}</div><h1>{TITLE}</h1>").value("kicker") is None
    assert read(f"<div class=x1><a href='/coast/'>Coast</a></div><h1>{TITLE}</h1>").value("kicker") == "Coast"


def test_a_label_may_hold_the_date_in_its_element() -> None:
    over = "<div class=story__type>HARBOUR <div class=story__date><time>24 September 2019</time></div></div>"
    assert read(f"<header>{over}<h1>{TITLE}</h1></header>").value("kicker") == "HARBOUR"


def test_the_writer_as_the_first_of_several_labels_is_none() -> None:
    over = "".join(f"<li><a href='/{way}/'>{said}</a></li>" for way, said in (("columns/roe", "Jane Roe"), ("coast", "Coast")))
    assert read(f"<ul>{over}</ul><h1>{TITLE}</h1>", "<meta name=author content='Jane Roe'>").value("kicker") != "Jane Roe"


def test_the_line_behind_the_sites_name_is_its_slogan() -> None:
    head = "<div id=header><h2><a href='/'>The Harbour Post</a></h2><div class=description>Seen from the water</div></div>"
    assert read(f"{head}<div><h1>{TITLE}</h1></div>").value("kicker") is None
    assert (
        read(f"<h2><a href='/'>The Harbour Post</a></h2><div><p>Seen from the water</p><h1>{TITLE}</h1></div>").value("kicker") is not None
    )


@pytest.mark.parametrize("sign", ["Premium", "Abo", "HP-Plus", "H+"])
def test_a_sign_that_the_story_is_for_those_who_pay_is_no_part_of_the_label(sign: str) -> None:
    for over in (
        f"<div class=k><span>{sign}</span><span>Storms at sea</span></div><h1>{TITLE}</h1>",
        f"<div class=k><span class=x>{sign}</span> Storms at sea</div><h1>{TITLE}</h1>",
        f"<h1><span>{sign}</span><span>Storms at sea</span>{TITLE}</h1>",
    ):
        view = read(over)
        assert (view.value("kicker"), view.value("headline")) == ("Storms at sea", TITLE)


def test_who_publishes_it_on_a_site_of_many_is_no_label() -> None:
    node = '{"@type":"NewsArticle","headline":"TITLE","publisher":{"@type":"Organization","name":"Gull Point Weekly"}}'
    over = f"<div class=x><a href='/gull-point-weekly'>Gull Point Weekly</a></div><h1>{TITLE}</h1>"
    assert read(over, f'<script type="application/ld+json">{node.replace("TITLE", TITLE)}</script>').value("kicker") is None


def test_who_a_portal_has_the_story_from_is_no_label() -> None:
    head = f"<title>{TITLE}</title><meta property=og:site_name content='Gull Point Weekly | Harbourside'>"
    top = (
        f"<div><em><a href='/channel/1'><img src=/logo.png></a></em><h2>Gull Point Weekly</h2></div><div class=head><h1>{TITLE}</h1></div>"
    )
    page = f"<html lang=en><head>{head}</head><body><main><article>{top}{STORY}</article></main></body></html>"
    assert see(Page(page, url="https://www.harbourside.example/v/48213")).value("kicker") is None


@pytest.mark.parametrize("line", ["海港首页", "海港首页 &gt; 海港号 &gt; 正文 申请入驻", "News &gt; Boats &gt; Ferries"])
def test_a_trail_without_links_is_no_label(line: str) -> None:
    assert read(f"<div class=c1>{line}</div><h1>{TITLE}</h1>").value("kicker") is None


def test_links_that_a_script_makes_work_are_no_label() -> None:
    assert read(f"<div class=c1><a>Listen</a><a>Share</a><a>Copy</a></div><h1>{TITLE}</h1>").value("kicker") is None
    assert read(f"<div class=label><a>Harbour</a></div><h1>{TITLE}</h1>").value("kicker") == "Harbour"
    icons = "<a> <svg></svg> </a>" * 3
    assert read(f"<div class=c1>{icons}<small class=category>Harbour</small></div><h1>{TITLE}</h1>").value("kicker") == "Harbour"


def test_two_elements_of_a_heading_that_are_called_otherwise_are_label_and_headline() -> None:
    shape = f"<h1><span class=c1>Northern coast</span> <span class=c2>{TITLE}</span></h1>"
    view = read(shape, "<meta property=og:title content='Northern coast: ferries run'>")
    assert (view.value("kicker"), view.value("headline")) == ("Northern coast", TITLE)
    view = read(f"<h1><span>Forty boats go out!</span><span>{TITLE}</span></h1>")
    assert (view.value("kicker"), view.value("headline")) == ("Forty boats go out!", TITLE)


@pytest.mark.parametrize(
    ("over", "kicker"),
    [
        ("<p class=date>11.06.2025 News</p><p class=meta-tags><span class=tagline>The year of the pier</span></p>", "The year of the pier"),
        ("<div class=ticker><div class=x1>The pier, and then?</div></div>", "The pier, and then?"),
        ("<header><a href='/'>Harbour Post</a><p class=tagline>News of the coast</p></header>", None),  # the site's
        ("<div><div><div>Coast</div></div><div><div>11 June 2025</div></div></div>", "Coast"),
        ("<div><div><div>Jane Roe</div></div><div><div>11 June 2025</div></div></div>", None),
        ("<h4>The long way home for all who had slept in the school by the harbour since Friday</h4>", "The long way home for all who "),
        ("<div><h4>The long way home for all who had slept in the school by the harbour since Friday</h4></div>", None),
        ("<div class=x1><span class=pill>Coast</span><span class=pill>Piers</span></div>", "Coast"),
        ("<div class=x1><span class=pill>Coast</span> and <span class=pill>Piers</span></div>", "Coast and Piers"),
        ("<aside class=my-tags><ul><li><a href='/tags/pier'>pier</a><li><a href='/tags/sea'>sea</a></ul></aside>", None),
        ("<div class=my-tags><ul><li><a href='/coast/'>Coast</a><li><a href='/news/'>News</a></ul></div>", "Coast"),
        # who and when between the label and the headline
        ("<div class=x1>Ports & piers</div><p class=x2>11 June 2025</p>", "Ports & piers"),
        ("<div class=x1>Havnen</div><div><p>By Kari Roe</p><p>11 June 2025</p></div>", "Havnen"),
        ("<div class=x1>Gull Point Weekly wrote 3 of them</div><p class=x2>11 June 2025</p>", None),
        ("<div class=x1>Related stories</div><p class=x2>11 June 2025</p>", None),
        ("<div class=x1>Reuters</div><p class=x2>11 June 2025</p>", None),
        ("<div class=x1>Jun</div><p class=x2>11</p>", None),
        ("<div><p class=x2>11 June 2025</p><h5 class=x1>Long Winters</h5></div>", "Long Winters"),
        ("<div class=x1><p>By Jane Roe</p><p>Staff Writer</p></div>", None),
        # what the story is filed under
        ("<div class=x1><ul><li><a href='/category/sea'>Sea</a><li><a href='/category/trade'>Trade</a></ul></div>", "Sea"),
        (
            "<div><ul><li><a href='/rubrica/mare/'>Mare</a><li><a href='/rubrica/a'>Porti</a><li><a href='/islands/'>Isole</a></ul></div>",
            "Mare",
        ),
        ("<div class=x1><ul><li><a href='/tag/pier'>pier</a><li><a href='/tag/sea'>sea</a></ul></div>", None),
        ("<nav class=x1><ul><li><a href='/category/sea'>Sea</a><li><a href='/category/trade'>Trade</a></ul></nav>", None),
        ("<div class=x1><ul><li><a href='/category/sea'>Sea</a><li><a href='/boats/'>Buy a boat</a></ul></div>", None),
        # buttons between
        (f"<p><a href='/news/'>News</a></p><ul>{_BUTTONS}</ul>", "News"),
        (f"<p><a href='/boats/'>Boats</a></p><ul>{_BUTTONS}</ul>", None),
        # a line of facts that begins with the section
        ("<div class=dateline><a href='/news/islands/'>Islands</a> | post | 11.6.2025</div>", "Islands"),
        ("<div class=dateline><a href='/boats/'>Boats</a> | post | 11.6.2025</div>", None),
        (f"<div>{'<i> </i>' * 12}<i>A long winter</i> <i>11 June 2025</i></div>", "A long winter"),
        ("<div class=x1>1899 – 1905</div>", None),
        ("<a class=x__section href='/islands/'>Islands</a><span class=x__overtitle>The long strike</span>", "The long strike"),
        ("<div class=x1>LISTEN: What the sea takes (3 min)</div>", None),
        ("<div class=x1><a href='/our-writers/jane-roe/'>The Roe column</a></div>", None),
    ],
)
def test_what_may_stand_over_the_headline(over: str, kicker: str | None) -> None:
    found = read(f"{over}<h1>{TITLE}</h1>").value("kicker")
    assert found == kicker or (kicker is not None and kicker.endswith(" ") and found.startswith(kicker))


def test_what_data_call_a_film_is_no_label() -> None:
    film = '<script type="application/ld+json">{"@type":"VideoObject","name":"Ferries in numbers"}</script>'
    over = "<div><p>Ferries in numbers</p></div>"
    assert read(f"{over}<h1>{TITLE}</h1>", film).value("kicker") is None
    assert read(f"{over}<h1>{TITLE}</h1>").value("kicker") == "Ferries in numbers"


def test_the_label_may_stand_over_the_headline_where_the_page_says_that_first() -> None:
    first = f"<section><div class=overline>What the sea takes</div><h1>{TITLE}</h1><p>11 June 2025</p></section>"
    assert read(f"{first}<h1>{TITLE}</h1>").value("kicker") == "What the sea takes"
