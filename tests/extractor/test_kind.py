"""Pages that tell a story are told from those that do not."""

from __future__ import annotations

import re

import pytest

from scraper.extractor import see
from scraper.extractor.kind import decide
from scraper.extractor.kind.features import features
from scraper.record import Page

HOST = "https://harbourpost.example"
TITLE = "Ferry to the islands runs again after storm"
PROSE = (
    "The ferry to the northern islands left the western pier on Monday morning with two hundred people on board, and most of them had "
    "slept in the school by the harbour for three nights because there was no other place to stay, the harbour master said. "
)
CARDS = "".join(
    f"<div class=card><a href='/news/2025/06/{n:02}/story-number-{n}-{48000 + n}'>"
    f"<h3>Story number {n} about the harbour and the people in it</h3></a></div>"
    for n in range(1, 30)
)


def kind(body: str, path: str = "/news/2025/06/11/ferry-runs-again-48213", head: str = f"<title>{TITLE} - Harbour Post</title>") -> str:
    return decide(see(Page(f"<html lang=en><head>{head}</head><body>{body}</body></html>", url=HOST + path))).name


def story(paragraphs: int, title: str = TITLE) -> str:
    return (
        f"<article><h1>{title}</h1><p class=byline>By Jane Roe</p>"
        + "".join(f"<p>{PROSE}{n}</p>" for n in range(paragraphs))
        + "</article>"
    )


DATA = '<script type="application/ld+json">{"@type":"%s","headline":"' + TITLE + '","datePublished":"2025-06-11T09:15:00Z"}</script>'


@pytest.mark.parametrize(
    ("body", "path", "head"),
    [
        (story(8), "/news/2025/06/11/ferry-runs-again-48213", DATA % "NewsArticle"),
        (story(3), "/news/2025/06/11/ferry-runs-again-48213", DATA % "NewsArticle"),
        (story(8) + CARDS, "/news/2025/06/11/ferry-runs-again-48213", f"<title>{TITLE}</title>"),
        (story(6, "Why websites ask you to accept cookies before you continue"), "/news/why-websites-ask-48214", DATA % "NewsArticle"),
    ],
)
def test_a_story_is_an_article(body: str, path: str, head: str) -> None:
    assert kind(body, path, head) == "article"


@pytest.mark.parametrize(
    "path",
    [
        "/board-votes-for-ferry-10151",
        "/questions-for-the-mayor-10151",
        "/t-rex-at-the-pier-10151",
        "/community/ferry-runs-10151",
        "/p/the-ferry-runs-again",
    ],
)
def test_a_story_whose_address_has_a_word_of_forums_is_one(path: str) -> None:
    told = story(3).replace("<p class=byline>By Jane Roe</p>", "")
    assert kind(told, path, f"<title>{TITLE}</title>") == "article"


@pytest.mark.parametrize(
    ("path", "step", "there"),
    [
        ("/p/the-ferry-runs-again", "step.product", False),  # a letter's
        ("/shop/p/white-ferry-mug", "step.product", True),
        ("/p/ferry-ticket-48213", "step.product", True),
        ("/board-votes-for-ferry", "step.forum", False),
        ("/boards/ferries.12/", "step.forum", True),
        ("/t-48213-ferries", "step.forum", True),
        ("/service/wann-die-faehre-faehrt", "step.service", False),  # what papers in Germany call their advice
        ("/services/ferries", "step.service", True),
        ("/features/the-last-ferry", "step.service", False),
        ("/features/", "step.service", True),
        ("/latest/ferry-runs-again", "step.docs", False),
        ("/en/latest/ferry.html", "step.docs", True),
        ("/learn/ferries", "step.docs", False),
        ("/nyheter/norden/farjan-gar-igen", "step.story", True),
        ("/clanek/48213-trajekt", "step.story", True),
        ("/port/artykuly/48213,prom.html", "step.story", True),
        ("/uutiset", "step.story", False),  # all of them
        ("/haberdashery/ferries", "step.story", False),
    ],
)
def test_what_a_directory_of_the_address_says(path: str, step: str, there: bool) -> None:
    view = see(Page(f"<html><head><title>{TITLE}</title></head><body>{story(3)}</body></html>", url=HOST + path))
    assert (step in features(view)) is there


@pytest.mark.parametrize(
    ("body", "path", "head", "wanted"),
    [
        (CARDS, "/", "<title>Harbour Post</title><meta property=og:type content=website>", "index"),
        (CARDS, "/category/islands", "<title>Islands - Harbour Post</title><meta property=og:type content=website>", "index"),
        (
            f"<h1>Rope, 20 m</h1><p>€ 19.90</p><button>Add to cart</button><button>Add to wishlist</button><p>{PROSE}</p><p>In stock</p>",
            "/shop/product/rope-20-m",
            '<title>Rope</title><meta property=og:type content=product><script type="application/ld+json">{"@type":"Product"}</script>',
            "other",
        ),
        (
            "<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>",
            "/news/ferry-48213",
            "<title>Just a moment...</title>",
            "other",
        ),
        ("<p>Please enable JavaScript to continue using this site.</p>", "/news/ferry-48213", f"<title>{TITLE}</title>", "other"),
        (
            "<h1>Page not found</h1><p>What you looked for is not here any more.</p>",
            "/news/ferry-48213",
            "<title>404 Not Found</title>",
            "other",
        ),
        (
            "<h1>Ups! Diese Seite kann nicht gefunden werden.</h1><p>Hier ist nichts zu finden. Vielleicht hilft eine Suche weiter?</p>",
            "/2025/06/ferry-48213",
            "<title>Seite - Harbour Post</title>",
            "other",
        ),
        (
            "<h1>Which rope for a small boat?</h1>"
            + "".join(
                f"<div class=post><a href='/u/{n}'>user{n}</a><p>I would take the blue one myself, as it floats well.</p>"
                "<a>Reply</a><a>Quote</a></div>"
                for n in range(20)
            ),
            "/forum/threads/which-rope.2213/",
            '<title>Which rope? | Boat Forum</title><script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
            "other",
        ),
    ],
)
def test_a_page_without_a_story_is_none(body: str, path: str, head: str, wanted: str) -> None:
    assert kind(body, path, head) == wanted


OF_NAME = '<title>The Tide Clerk</title><script type="application/ld+json">{"@type":"%s","%s":"The Tide Clerk"}</script>'
OFFERED = f"<main><h1>The Tide Clerk</h1><p>Jane Roe</p><time>12 October 2025</time><p>{PROSE * 3}</p><p>{PROSE * 3}</p></main>"


@pytest.mark.parametrize("kinds", [("MusicEvent", "name"), ("Event", "name"), ("JobPosting", "title")])
def test_what_the_data_of_an_event_or_a_post_name_as_the_headline_does_is_no_story(kinds: tuple[str, str]) -> None:
    assert kind(OFFERED, "/hall/the-tide-clerk-evening", OF_NAME % ("Thing", "name")) == "article"
    assert kind(OFFERED, "/hall/the-tide-clerk-evening", OF_NAME % kinds) == "other"
    assert (
        kind(OFFERED, "/hall/the-tide-clerk-evening", OF_NAME % kinds + DATA.replace(TITLE, "The Tide Clerk") % "NewsArticle") == "article"
    )


def test_a_recipe_of_the_displayed_name_is_a_story() -> None:
    parts = "".join(f"<li>{part}</li>" for part in ("200 g lentils", "2 carrots", "1 egg"))
    told = f"<main><h1>Lentil pie</h1><div>Serves 4</div><h2>Ingredients</h2><ul>{parts}</ul><h2>Method</h2><p>{PROSE}</p></main>"
    data = OF_NAME.replace("The Tide Clerk", "Lentil pie")
    page = f"{told}<button>Save</button><p>Serves 4</p>"
    assert kind(page, "/shop/recipes/4821", data % ("Recipe", "name")) == "article"
    assert kind(page, "/shop/recipes/4821", data % ("Thing", "name")) == "other"


@pytest.mark.parametrize("button", ["Add to basket", "In den Warenkorb", "Lägg i varukorg", "Do košíku", "Thêm vào giỏ hàng", "加入購物車"])
def test_what_has_a_price_and_is_sold_is_no_story(button: str) -> None:
    text = "".join(f"<p>{PROSE}{n}</p>" for n in range(6))
    sold = f"<main><h1>{TITLE}</h1>{text}<div>€ 14,90</div><button>{button}</button></main>"
    assert kind(sold, "/en/ferry-ticket-for-a-year.html") == "other"
    assert kind(sold.replace(button, "Save"), "/en/ferry-ticket-for-a-year.html") == "article"
    assert kind(sold.replace("</h1>", "</h1><p>By Jane Roe</p>"), "/en/ferry-ticket-for-a-year.html") == "article"


@pytest.mark.parametrize("line", ["450 € VB", "£89", "from £89 per night", "1 200 kr"])
def test_what_has_a_price_under_its_name_is_no_story(line: str) -> None:
    sold = f"<main><h1>{TITLE}</h1><h2>{{}}</h2><div>03.05.2025</div><p>{PROSE}</p><p>{PROSE}</p></main>"
    assert kind(sold.format(line), "/s-anzeige/altes-ruderboot/48213-211-9") == "other"
    assert kind(sold.format("What a ferry costs"), "/s-anzeige/altes-ruderboot/48213-211-9") == "article"
    for saved in ("$410k", "€ 3.2 million", "£12m", "4,1 Mio. €"):
        assert kind(sold.format(saved), "/s-anzeige/altes-ruderboot/48213-211-9") == "article"


def test_a_live_blog_says_so_or_runs_by_the_clock() -> None:
    assert kind(story(4), head=DATA % "LiveBlogPosting") == "live_blog"
    entries = "".join(f"<h3>{18 - n}:{10 + n} Water falls further</h3><p>{PROSE}{n}</p>" for n in range(10))
    assert kind(f"<article><h1>{TITLE}</h1>{entries}</article>", head=DATA % "NewsArticle") == "live_blog"


def entries(count: int, form: str) -> str:
    return "".join(f"<div><span class=t>{form.format(18 - n, 10 + n, 90 - 5 * n)}</span><p>{PROSE}{n}</p></div>" for n in range(count))


def live(count: int, form: str, path: str, title: str = TITLE, data: str = "NewsArticle") -> tuple[str, list[str]]:
    """The kind of a page of entries, and the headings in its body."""
    page = f"<article><h1>{title}</h1><p>{PROSE}</p>{entries(count, form)}</article>"
    view = see(Page(f"<html lang=en><head>{(DATA % data).replace(TITLE, title)}</head><body>{page}</body></html>", url=HOST + path))
    assert view.kind is not None
    assert view.body is not None
    return view.kind.name, [block.text for block in view.body.blocks if block.kind == "heading"]


@pytest.mark.parametrize(
    "form",
    [
        "{}.{}",
        "kl. {}.{}",
        "Kl. {}:{}",
        "ore {}:{}",
        "à {}h{}",
        "午後{}時{}分",
        "오후 {}시 {}분",
        "下午{}:{}",
        "Mar 11, {}:{}",
        "11.03.2026, {}:{}",
    ],
)
def test_many_entries_under_times_are_a_live_blog(form: str) -> None:
    assert live(10, form, "/news/ferry-48213") == ("live_blog", [form.format(18 - n, 10 + n) for n in range(10)])
    assert live(5, form, "/news/ferry-48213")[0] == "article"


@pytest.mark.parametrize(
    ("path", "title"),
    [
        *(
            (f"/{step}/ferry-48213", TITLE)
            for step in ("directo", "direct", "diretta", "la-diretta", "online", "onlayn", "zhibo", "truc-tiep")
        ),
        *((f"/{step}/ferry-48213", TITLE) for step in ("newsblog", "ticker", "direktrapport", "seneste", "suora", "vivo", "en-directo")),
        *(
            ("/news/ferry-48213", f"{label} Ferry runs again")
            for label in (
                "LIVE:",
                "CANLI |",
                "DIRECT.",
                "Liveticker:",
                "【ライブ】",
                "【速報中】",
                "[실시간]",
                "Na żywo:",
                "مباشر |",
                "Наживо.",
            )
        ),
        ("/news/ferry-48213", "Ferry runs again – as it happened"),
        ("/news/ferry-48213", "Huelga de barcos, en directo: los piquetes cierran el puerto"),
        ("/news/ferry-48213", "Ferry runs again | Live"),
    ],
)
def test_few_entries_under_times_are_a_live_blog_where_it_is_called_one(path: str, title: str) -> None:
    assert live(3, "{}:{}", path, title)[0] == "live_blog"
    assert live(2, "{}:{}", path, title)[0] == "article"


@pytest.mark.parametrize(
    "label", ["Live updates", "LIVE", "Na żywo", "Relacja na żywo", "Direktrapport", "تغطية مباشرة", "Λεπτό προς λεπτό", "Minutu po minutě"]
)
def test_a_label_over_the_headline_calls_it_a_live_blog(label: str) -> None:
    page = f"<main><span>{label}</span><h1>{TITLE}</h1><p>{PROSE}</p>{{}}</main>"
    assert kind(page.format(entries(3, "{}:{}")), "/news/ferry-48213") == "live_blog"
    elsewhere = page.replace("<span>", "<a href='/tv'>").replace("</span>", "</a>")
    assert kind(elsewhere.format(entries(3, "{}:{}")), "/news/ferry-48213") == "article"


@pytest.mark.parametrize(("label", "wanted"), [("Live updates", "live_blog"), ("Harbours", "article")])
def test_entries_may_begin_with_their_times_where_the_page_is_called_a_live_blog(label: str, wanted: str) -> None:
    said = "".join(f"<p><strong>{18 - n}:{10 + n}</strong> {PROSE}{n}</p>" for n in range(6))
    assert kind(f"<main><span>{label}</span><h1>{TITLE}</h1><p>{PROSE}</p>{said}</main>", "/news/ferry-48213") == wanted


@pytest.mark.parametrize("path", ["/news/online-ferry-48213", "/news/a-direct-line-to-the-islands-48213", "/news/live-music-48213-vivo"])
def test_a_word_in_the_midst_of_an_address_names_no_live_blog(path: str) -> None:
    assert live(3, "{}:{}", path.replace("live-", ""))[0] == "article"


@pytest.mark.parametrize("form", ["{2}'", "{2}.", "{2}. Minute", "{2}.+4"])
def test_the_minutes_of_a_match_are_times(form: str) -> None:
    said = [form.format(0, 0, 90 - 5 * n) for n in range(5)]
    assert live(5, form, "/liveticker/harbour-town-48213") == ("live_blog", said)
    assert live(5, form, "/sport/harbour-town-48213", data="LiveBlogPosting") == ("live_blog", said)


def test_the_numbers_of_a_list_are_no_minutes() -> None:
    assert live(9, "{2}.", "/sport/nine-ropes-48213") == ("article", [])


def test_a_thread_of_many_days_is_no_live_blog() -> None:
    assert live(10, "{2}.03.2026, {0}:{1}", "/news/ferry-48213")[0] == "article"


@pytest.mark.parametrize("count", [2, 3])
def test_a_young_live_blog_keeps_its_times(count: int) -> None:
    wanted = [f"{18 - n}:{10 + n}" for n in range(count)]
    assert live(count, "{}:{}", "/news/ferry-48213", data="LiveBlogPosting") == ("live_blog", wanted)


def test_a_list_of_the_latest_news_is_no_live_blog() -> None:
    news = "".join(
        f"<p>{18 - n}:{10 + n}</p><h3><a href='/news/water-falls-{48100 + n}'>Water falls further on the islands</a></h3><p>{PROSE}</p>"
        for n in range(10)
    )
    assert kind(f"<main><h1>{TITLE}</h1>{news}</main>", head=DATA % "NewsArticle") != "live_blog"
    assert kind(f"<main><h1>{TITLE}</h1>{news.replace('/news/water', '#water')}</main>", head=DATA % "NewsArticle") == "live_blog"


def test_a_list_of_titles_beside_their_times_is_no_live_blog() -> None:
    news = "".join(
        f"<li><time>{18 - n}:{10 + n}</time> <a href='/news/water-falls-{48100 + n}'>Water falls on island {n}</a></li>" for n in range(10)
    )
    head = "<title>Islands - Harbour Post</title><meta property=og:type content=website>"
    assert kind(f"<main><h1>Islands</h1><ul>{news}</ul></main>", "/islands", head) == "index"


def test_results_and_prices_are_no_clock() -> None:
    entries = "".join(f"<h3>1.{n}5 per metre: rope number {n}</h3><p>{PROSE}</p>" for n in range(10))
    assert kind(f"<article><h1>{TITLE}</h1>{entries}</article>", head=DATA % "NewsArticle") == "article"


def test_a_gallery_is_pictures_with_captions() -> None:
    figures = "".join(
        f"<figure><img src='/p{n}.jpg'><figcaption>The western pier on Monday, number {n}</figcaption></figure>" for n in range(12)
    )
    assert (
        kind(
            f"<article><h1>{TITLE}</h1><p>{PROSE}</p>{figures}<p>{PROSE}</p></article>",
            "/pictures/gallery/ferry-48213",
            DATA % "NewsArticle",
        )
        == "gallery"
    )


@pytest.mark.parametrize(
    "title",
    ["In pictures: {}", "{} – in pictures", "{} (photos)", "{} | Fotostrecke", "EN IMAGES : {}", "Fotos: {}", "{}: le foto", "【写真】{}"],
)
@pytest.mark.parametrize(
    "shape", ["<div class=slide><img src='/p{n}.jpg'><p>{said}</p></div>", "<p><img src='/p{n}.jpg'></p><p>{said}</p>"]
)
def test_a_headline_that_says_so_stands_over_a_gallery(title: str, shape: str) -> None:
    title = title.format(TITLE)
    shown = "".join(shape.format(n=n, said=f"The western pier on Monday, number {n}.") for n in range(6))
    page = f"<article><h1>{{}}</h1><p class=byline>By Jane Roe</p><p>{PROSE}</p>{{}}</article>"
    data = (DATA % "NewsArticle").replace(TITLE, title)
    assert kind(page.format(title, shown), head=data) == "gallery"
    assert kind(page.format(title, f"<img src='/p.jpg'><p>{PROSE}</p>" * 2), head=data) == "article"
    assert kind(page.format(TITLE, shown), head=DATA % "NewsArticle") == "article"


def test_a_gallery_may_tell_nothing_under_a_headline_that_says_so() -> None:
    figures = "".join(
        f"<figure><img src='/p{n}.jpg'><figcaption>{n} of 7. The western pier on Monday</figcaption></figure>" for n in range(7)
    )
    page = f"<main><h1>{{}}: the last day of the pier</h1><p>By Max Moe | June 11, 2025</p>{figures}</main>"
    assert kind(page.format("In pictures"), "/pictures/last-day-of-the-pier", "") == "gallery"
    assert kind(page.format("At noon"), "/pictures/last-day-of-the-pier", "") != "gallery"


@pytest.mark.parametrize("path", ["/news/ferry-runs-again-photos-48213", "/news/ferry-48213"])
def test_pictures_under_a_story_make_it_no_gallery(path: str) -> None:
    figures = "".join(f"<figure><img src='/p{n}.jpg'><figcaption>The pier, number {n}</figcaption></figure>" for n in range(30))
    story = [f"<p>On day {n}, {PROSE[0].lower()}{PROSE[1:]}</p>" for n in range(2, 2 + 2_000 // len(PROSE))]
    page = f"<article><h1>{TITLE}</h1>{''.join(story[:3])}<div class=slides>{figures}</div>{''.join(story[3:])}</article>"
    assert kind(page, path, DATA % "NewsArticle") == "article"


def test_a_film_with_little_text_is_a_video() -> None:
    head = (DATA % "VideoObject") + "<meta property=og:type content=video.other>"
    assert (
        kind(f"<article><h1>{TITLE}</h1><video src='/a.mp4'></video><p>{PROSE}</p></article>", "/news/video/ferry-48213", head) == "video"
    )


def test_pictures_that_are_called_a_gallery_are_one_though_they_tell_nothing() -> None:
    figures = "".join(f"<figure><img src='/p{n}.jpg'><figcaption>The pier, {n}. Foto: dpa/Jane Roe</figcaption></figure>" for n in range(5))
    page = f"<main><h1>{TITLE}</h1>%s</main>"
    site = f"<title>{TITLE} - Harbour Post</title><meta property=og:type content=website>"
    assert kind(page % figures, "/gallery/ferry-runs-again-48213", site) == "gallery"
    assert kind(page % figures, "/news/ferry-runs-again-48213", site + DATA % "ImageGallery") == "gallery"
    cards = figures.replace("<img", "<a href='/gallery/seals-48101'><img").replace(".jpg'>", ".jpg'></a>")
    assert kind(page % cards, "/gallery/all-of-them", site) != "gallery"
    assert kind(page % "", "/gallery/ferry-runs-again-48213", site) != "gallery"


@pytest.mark.parametrize(
    ("path", "head", "player", "wanted"),
    [
        ("/mediathek/video/ferry-runs-again-104", "<meta property=og:type content=video.other>", "", "video"),
        (
            "/videos/ferry-runs-again-48213",
            "<meta property=og:type content=video>" + DATA % "VideoObject",
            "<video src=f.mp4></video>",
            "video",
        ),
        ("/video/ferry-runs-again-48213", "", "<video src=f.mp4></video>", "video"),
        ("/watch/ferry-runs-again-48213", "", "<iframe src='https://player.example/embed/1'></iframe>", "video"),
        ("/video/ferry-runs-again-48213", "", "<iframe src='https://player.example/embed/1'></iframe>", "video"),
        ("/tv/ferry-runs-again-48213", DATA % "NewsArticle", "<video src=f.mp4></video>", "video"),
        ("/tv/ferry-runs-again-48213", DATA % "NewsArticle", "", "article"),
        ("/news/ferry-runs-again-48213", DATA % "NewsArticle", "<video src=f.mp4></video>", "article"),
    ],
)
def test_a_film_is_told_by_its_address_and_its_player_before_its_text(path: str, head: str, player: str, wanted: str) -> None:
    page = f"<main><h1>Video: {TITLE}</h1><p>11 June 2025</p>{player}<p>{PROSE}</p></main>"
    assert kind(page, path, f"<title>{TITLE} - Harbour Post</title>" + head) == wanted
    assert kind(page + story(8), path, f"<title>{TITLE} - Harbour Post</title>" + head) != "video"


def test_how_sure_lies_between_nothing_and_certain() -> None:
    verdict = decide(see(Page(f"<html><body>{story(8)}</body></html>", url=HOST + "/a")))
    assert 0 < verdict.confidence < 1
    assert verdict.why


def test_a_film_with_a_sentence_under_it_is_a_video() -> None:
    data = '<script type="application/ld+json">{"@type":"VideoObject","name":"%s","uploadDate":"2025-06-11"}</script>'
    body = f"<main><video src=f.mp4></video><h1>{TITLE}</h1><p>11 June 2025</p><p>{PROSE}</p></main>"
    head = f"<title>{TITLE} - Harbour Post</title><meta property=og:type content=video.other>"
    assert kind(body, "/video/ferry-v30281", head + data % TITLE) == "video"
    assert kind(body, "/seen/ferry-v30281", head + data % TITLE) == "video"
    assert kind(body, "/seen/ferry-v30281", head + data % "Seal pup freed from a net") != "video"
    view = see(Page(f"<html lang=en><head>{head}{data % TITLE}</head><body>{body}</body></html>", url=f"{HOST}/video/ferry-v30281"))
    assert view.value("deck") is None


def test_a_film_that_data_beside_the_story_tell_of_is_a_video_where_its_address_says_so_too() -> None:
    film = '<script type="application/ld+json">[{"@type":"WebPage"},{"@type":"VideoObject","name":"Ferry"}]</script>'
    body = f"<main><h1>{TITLE}</h1><p>11 June 2025</p>{f'<p>{PROSE}</p>' * 3}</main>"
    head = f"<title>{TITLE} - Harbour Post</title>"
    assert kind(body, "/tv/ferry-v30281", head + film) == "video"
    assert kind(body, "/tv/ferry-v30281", head) == "article"
    assert kind(body, "/news/ferry-v30281", head + film) == "article"


def test_a_wall_has_no_headline() -> None:
    head = "<head><title>Just a moment...</title></head>"
    html = f"<html>{head}<body><h2>www.harbourpost.example</h2><p>Verifying you are human</p></body></html>"
    view = see(Page(html, url=f"{HOST}/news/2025/06/11/ferry-runs-again-48213"))
    assert view.value("headline") is None
    assert view.body is not None
    assert not view.body.blocks


@pytest.mark.parametrize(
    ("title", "beside", "wanted"),
    [
        (TITLE, "Access denied: reporters barred from the hearing", "article"),  # another story's headline
        ("Page not found: why sites vanish", "Tides", "article"),
        ("Access denied: why the reporters of the harbour were barred from the hearing", "Tides", "article"),
        ("Page not found", "Tides", "other"),
    ],
)
def test_over_a_short_story_only_its_own_title_is_a_walls(title: str, beside: str, wanted: str) -> None:
    side = f"<aside><h3><a href='/news/2025/06/10/hearing-48101'>{beside}</a></h3></aside>"
    head = f"<title>{title} - Harbour Post</title>"
    assert kind(story(2, title) + side, head=head + DATA % "NewsArticle") == wanted


@pytest.mark.parametrize(
    "title", ["Are you a robot?", "Just a moment…", "Access denied", "Before you continue to sleep: five tips", "Page not found"]
)
def test_a_short_story_whose_data_name_it_so_and_that_is_signed_and_dated_is_no_wall(title: str) -> None:
    assert kind(story(2, title), head=f"<title>{title}</title>" + (DATA % "NewsArticle").replace(TITLE, title)) == "article"


@pytest.mark.parametrize(
    "title",
    (
        "Sign in | Something went wrong | Subscribe to keep reading"
        " | Ein Fehler ist aufgetreten | Anmelden | Une erreur est survenue | Iniciar sesión | Zaloguj się"
        " | Tu privacidad es importante para nosotros | Ведутся технические работы | Giriş yap | ログイン | 系统维护中 | تم رفض الوصول"
    ).split(" | "),
)
def test_the_title_of_a_page_that_lets_nobody_in_is_a_walls_and_a_widgets_is_not(title: str) -> None:
    said = f"<p>{PROSE[:60]}</p>"
    assert kind(f"<h1>{title}</h1>{said}", head=f"<title>{title} - Harbour Post</title>") == "other"
    assert kind(f"<h1>{title}</h1>{said}", head="<title>Harbour Post</title>") == "other"
    assert kind(f"{story(3)}<div><h1>{title}</h1></div><h3>{title}</h3>") == "article"
    film = f"<h1>{TITLE}</h1><video src=f.mp4></video><p>{PROSE[:60]}</p><h3>{title}</h3>"
    assert kind(film, "/video/ferry-runs-again-48213") == "video"


FRAME = (
    "<header><nav>" + "".join(f"<a href='/{name}'>{name}</a> " for name in ("news", "sport", "sea", "views", "tides")) + "</nav></header>"
    "<main>{}</main><aside><h3>Most read</h3>" + CARDS + "</aside><footer><p>Harbour Post, 1 Quay Street</p></footer>"
)


@pytest.mark.parametrize("frame", ["<main>{}</main>", FRAME])
@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Sorry, this page isn't available",
            "The link may be broken. Try the search, or go back to the front of the house and begin there.",
        ),
        ("This article has been removed", "What you wanted to read here is gone, and the editors cannot bring it back for legal reasons."),
        ("Dieser Artikel ist nicht mehr verfügbar", "Aus rechtlichen Gründen kann der Text hier nicht länger gezeigt werden, leider."),
        ("Lo sentimos, la página que buscas no existe", "Es posible que la dirección no sea correcta. Vuelve a la portada de la casa."),
        ("お探しのページは見つかりませんでした", "掲載が終わったか、場所が変わったのかもしれません。"),
        ("抱歉，您访问的页面不存在", "地址可能有误，请返回首页。"),
        ("페이지를 찾을 수 없습니다", "주소가 변경되었습니다. 처음으로 돌아가 주세요."),
        ("Материал удалён", "Приносим извинения за неудобства и предлагаем вернуться на первую страницу."),
        ("Không tìm thấy trang", "Vui lòng quay lại trang chủ và tìm lại những gì bạn muốn đọc."),
        ("Halaman tidak ditemukan", "Silakan kembali ke beranda dan cari lagi apa yang ingin dibaca di sana."),
        ("ไม่พบหน้าที่คุณต้องการ", "กรุณากลับไปหน้าแรก"),
        ("पेज नहीं मिला", "कृपया मुखपृष्ठ पर लौटें और वहाँ से फिर शुरू करें।"),
        ("500 Internal Server Error", "The machine met a fault and was unable to bring what was asked for, so please come again later."),
        ("Ad blocker detected", "Please switch it off to go on to our house. Advertising pays for the people who write here every day."),
        ("Your browser is not supported", "Please take a newer one to see what stands here. We recommend the latest of any of the makers."),
        ("Comprobando que no eres un robot", "Espera unos segundos mientras miramos con qué programa lees las páginas de esta casa."),
        (
            "503 Service Temporarily Unavailable",
            "The machine has too much to do, and asks that whoever comes now come again a little later.",
        ),
        ("This article has expired", "What an agency sends is taken from our house after thirty days. Search for newer news of the coast."),
        ("Are you over 18?", "What stands here may not be for all who read us. Say how old you are, and then go on to the page."),
        (
            "Please confirm your age",
            "You must be eighteen or older to see what stands here. By entering you agree to all our terms of use.",
        ),
        (
            "Sorry, you have been blocked",
            "What you just did has made the guard of this house believe that you are a machine that means harm.",
        ),
        ("请完成安全验证", "请拖动滑块完成验证，谢谢您的合作。"),
        ("Δεν επιτρέπεται η πρόσβαση", "Όποιος έρχεται από τη χώρα σας δεν διαβάζει αυτή τη σελίδα."),
        ("Brak dostępu", "Kto przychodzi stąd, tej strony tutaj nie przeczyta, przykro nam bardzo."),
        ("Hozzáférés megtagadva", "Aki onnan jön, ahonnan ön, ezt az oldalt itt nem olvashatja."),
        ("Log masuk", "Isi nama dan kata laluan anda untuk terus membaca di rumah kami."),
        ("Lehte ei leitud", "Mine tagasi esilehele ja alusta sealt uuesti oma lugemist."),
        ("Bladsy nie gevind nie", "Gaan terug na die voorblad en begin van voor af daar, asseblief."),
    ],
)
def test_what_stands_in_a_storys_stead_is_none(title: str, text: str, frame: str) -> None:
    page = frame.format(f"<h1>{title}</h1><p>{text}</p>")
    view = see(Page(f"<html><head><title>{title}</title></head><body>{page}</body></html>", url=f"{HOST}/news/ferry-48213"))
    assert view.kind is not None
    assert view.kind.name == "other"
    assert (view.value("headline"), view.value("paywalled")) == (None, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("You are trying to access this website from a country whose law enforces the General Data Protection Regulation (GDPR).", "other"),
        (
            "The council says that the ferry runs on Sundays again, and that a ticket for both ways is half the price of last year.",
            "article",
        ),
    ],
)
def test_an_unsigned_text_that_speaks_as_a_wall_does_is_one(text: str, wanted: str) -> None:
    assert kind(f"<main><h1>Harbour Post of the Northern Islands</h1><p>{text} {text}</p></main>", "/news/ferry-48213") == wanted
    assert kind(f"<main><h1>{TITLE}</h1><p>{text} {text}</p></main>", head=DATA % "NewsArticle") == "article"


CONSENT = "<h1>We value your privacy</h1><p>We and our partners store cookies.</p>"
OVER = [f"<dialog open>{CONSENT}</dialog>", f"<div role=dialog>{CONSENT}</div>", f"<div class=cookie-banner>{CONSENT}</div>"]


@pytest.mark.parametrize("over", [*OVER, "<div class=modal style='display:none'><h1>Page not found</h1></div>"])
def test_a_box_over_a_short_story_makes_it_no_wall(over: str) -> None:
    assert kind(over + story(2)) == "article"


@pytest.mark.parametrize("over", OVER)
def test_a_box_that_holds_all_the_text_is_a_wall(over: str) -> None:
    assert kind(over, head="<title>Harbour Post</title>") == "other"


def test_a_byline_and_a_date_decide_where_there_is_doubt() -> None:
    top = "<tr><td><a href='/news'>News</a> <a href='/jobs'>Jobs</a></td></tr>"
    signed = "<tr><td>By Jane Roe<br>First published: Tuesday 10 June 2025</td></tr>"
    story = f"<tr><td><p>{PROSE}</p></td></tr>"
    page = f"<table>{top}<tr><td><h1>{TITLE}</h1></td></tr>%s{story}</table>"
    assert kind(page % signed, "/n/48213/ferry", "<title>Post</title>") == "article"
    assert kind(page % "", "/n/48213/ferry", "<title>Post</title>") != "article"


def test_a_name_beside_a_date_signs_a_short_story_in_any_language() -> None:
    title = "Latarnia na Przylądku Mew znów świeci"
    deck = "<p class=x2>Sześćdziesiąt lat po odejściu ostatniego latarnika wolontariusze zapalili lampę</p>"
    text = (
        "<p>Latarnia na Przylądku Mew znów świeci od poniedziałku, po dwóch latach pracy wolontariuszy nad starą lampą.</p>"
        "<p>Zarząd portu chce teraz otworzyć wieżę dla zwiedzających, powiedział we wtorek rzecznik. W wiosce panuje wielka radość.</p>"
    )
    menu = "<header><a href=/>Port Post</a><nav><a href=/news>A</a><a href=/coast/>Wybrzeże</a></nav></header>"
    head = f"<span>Wybrzeże</span><h1>{title}</h1>{deck}%s<div class=x4>3 czerwca 2025, 09:05</div>"
    page = f"{menu}<main><article>{head}<div class=z9>{text}</div></article></main><footer>Port Post</footer>"
    path, of_page = "/sea/the-lamp-48103", f"<title>{title} - Port Post</title>"
    assert kind(page % "<div class=x3>Anna Kowalska</div>", path, of_page) == "article"
    assert kind((page % "").replace("3 czerwca 2025, 09:05", ""), path, of_page) != "article"


@pytest.mark.parametrize(
    ("line", "path", "wanted"),
    [
        ("Date: 26 January 2022", "/services/view.htm?lang=e&code=181595", "article"),
        ("2022-01-26 15:03:30 / Updated: 2022-01-26 15:30:46", "/services/view.htm?lang=e&code=181595", "article"),
        ("By Jane Roe in Port Lintel, 26 January 2022", "/services/view.htm?lang=e&code=181595", "article"),
        ("By Jane Roe in Port Lintel, 26 January 2022", "/viewtopic.php?t=181595", "other"),
        ("By Jane Roe in Port Lintel, 26 January 2022", "/services", "other"),
        ("", "/services/view.htm?lang=e&code=181595", "other"),
        ("26 January 2022: the harbour board meets in the old hall", "/services/view.htm?lang=e&code=181595", "other"),
        ("26 January 2022", "/viewtopic.php?t=181595", "other"),
        ("26 January 2022", "/services", "other"),
    ],
)
def test_a_date_in_a_line_of_its_own_or_a_byline_with_one_decides_where_there_is_doubt(line: str, path: str, wanted: str) -> None:
    board = f"<div><h2>{TITLE}</h2><p>{line}</p>" + "".join(f"<p>{PROSE}{n}</p>" for n in range(3)) + "</div>"
    menu = "".join(f"<div><a href='/service/{n}'>Service number {n} of the board</a></div>" for n in range(4))
    assert kind(menu + board + "<p>Contact us</p>", path, f"<title>{TITLE}</title>") == wanted


SHOWN = {  # pages without data: what signs or dates a story, and an address that names none
    "en": ("<main><h1>%s</h1><p>By Jane Roe</p>%s</main>", "/sea/sheet/today.html"),
    "de": ("<div><h2>%s</h2><div>Stand: 10.06.2025, 9:05 Uhr</div>%s</div>", "/meer/blatt/heute.php"),
    "fr": ("<table><tr><td><h3>%s</h3><i>Publié le 10 juin 2025 par Jeanne Dupont</i>%s</td></tr></table>", "/mer/lire/ici"),
}
MENU = "".join(f"<div><a href='/sea/{n}'>Part number {n} of the harbour</a></div>" for n in range(9))


def shown(shape: str, title: str = TITLE, signed: bool = True) -> str:
    told = shape % (title, "".join(f"<p>{PROSE}{n}</p>" for n in range(3)))
    return f"{MENU}{told if signed else re.sub('<(p>By|div>Stand|i>Pub)[^<]+</(?:p|div|i)>', '', told)}{CARDS}<p>Contact us</p><p>Reply</p>"


@pytest.mark.parametrize("lang", SHOWN)
def test_a_page_without_data_is_told_by_who_signs_it_or_when_it_shows(lang: str) -> None:
    shape, path = SHOWN[lang]
    assert kind(shown(shape), path, "<title>Post</title>") == "article"
    assert kind(shown(shape, signed=False), path, "<title>Post</title>") != "article"


def test_a_page_without_data_that_names_prices_needs_more_than_a_date() -> None:
    rooms = "".join(f"<div>Room {n}: £ {70 + n}.00</div>" for n in range(6))
    assert (
        kind(shown(SHOWN["de"][0].replace("%s</div>", rooms + "%s</div>", 1), "House by the sea"), SHOWN["de"][1], "<title>Post</title>")
        != "article"
    )


@pytest.mark.parametrize(
    ("path", "head"),
    [
        ("/sea/sheet/today.html", "<title>Post</title><meta property=og:type content=website>"),  # its data say what it is
        ("/forum/sheet/today.html", "<title>Post</title>"),
        ("/sea", "<title>Post</title>"),
    ],
)
def test_where_a_page_has_data_or_is_no_storys_by_its_address_what_it_shows_is_no_more_than_that(path: str, head: str) -> None:
    assert kind(shown(SHOWN["de"][0], "Ferries"), path, head) != "article"


def test_an_index_has_nothing_of_a_story() -> None:
    card = f"<div class=card><h3><a href=/a-1>{TITLE}</a></h3><p class=teaser>{PROSE[:110]}</p><p>By Jane Roe</p></div>"
    cards = f"<h1>Harbour Post</h1>{card}{CARDS}"
    head = "<title>Harbour Post</title><meta property=og:type content=website>"
    view = see(Page(f"<html lang=en><head>{head}</head><body>{cards}</body></html>", url=f"{HOST}/"))
    assert view.kind is not None
    assert view.kind.name == "index"
    assert (view.value("deck"), view.value("byline"), view.value("authors")) == (None, None, None)


def test_the_front_of_a_house_that_offers_little_is_no_index_and_keeps_its_text() -> None:
    hours = "".join(f"<li>Shed {n}: open from six in the morning</li>" for n in range(60))
    body = f"<main><h1>Tern Boatyard</h1><p>{PROSE}</p><p>{PROSE}</p></main><ul>{hours}</ul>"
    view = see(Page(f"<html lang=en><head><title>Tern Boatyard</title></head><body>{body}</body></html>", url=f"{HOST}/"))
    assert view.kind is not None
    assert view.kind.name != "index"
    assert view.body is not None
    assert PROSE.strip() in view.body.text


LESSON = "<div class=lesson><h1>What a tide table is</h1>" + "".join(f"<p>{PROSE}{n}.</p>" for n in range(6)) + "</div>"


@pytest.mark.parametrize("path", ["/topic-library/", "/category/tides", "/archive/"])
def test_a_page_that_is_called_a_list_and_holds_a_long_text_keeps_it(path: str) -> None:
    head = "<title>Tides</title><meta property=og:type content=website>"
    page = f"<html lang=en><head>{head}</head><body class=archive>{CARDS}{LESSON}{CARDS}</body></html>"
    view = see(Page(page, url=HOST + path))
    assert view.kind is not None
    assert view.kind.name != "index"
    assert view.body is not None
    assert view.body.blocks


def test_a_front_page_of_teasers_is_an_index() -> None:
    link = "<a href='/news/2012/06/{0}/story-{0}'>{1}</a>"
    teasers = "".join(
        f"<div><h2>{link.format(n, TITLE)}</h2><p>{PROSE[:130]}... {link.format(n, 'Full story')}</p></div>" for n in range(6)
    )
    head = "<title>Harbour Post - News, sport and weather for the islands and the coast</title>"
    assert kind(f"<div><a href=/>Harbour Post</a></div>{teasers}", "/", head) == "index"


@pytest.mark.parametrize(
    ("path", "byline", "wanted"),
    [
        ("/events/open-day-at-the-lock", "", "other"),
        ("/veranstaltungen/tag-der-offenen-schleuse", "", "other"),
        ("/events/open-day-at-the-lock", "<p class=byline>By Jane Roe</p>", "article"),
        ("/news/open-day-at-the-lock", "", "article"),
    ],
)
def test_what_is_filed_among_events_and_signed_by_nobody_is_no_story(path: str, byline: str, wanted: str) -> None:
    facts = "<table><tr><td>Date:</td><td>Saturday 16 June 2012</td></tr><tr><td>Price:</td><td>Free. Children welcome.</td></tr></table>"
    assert (
        kind(f"<h1>Open day at the lock</h1>{byline}{facts}<p>{PROSE}</p><p>{PROSE}</p>", path, "<title>Open day at the lock</title>")
        == wanted
    )


@pytest.mark.parametrize(
    ("path", "head", "wanted"),
    [
        ("/weather/port-lintel", "", "other"),
        ("/wetter/port-lintel/", "", "other"),
        ("/newsletters/the-tide-table", "", "other"),
        ("/courses/reading-a-chart", "", "other"),
        ("/quiz/how-well-do-you-know-the-coast", "", "other"),
        ("/weather/storm-closes-the-harbour", "<p class=byline>By Jane Roe</p>", "article"),
        ("/weather/storm-closes-the-harbour", "<p>Published 12 June 2012</p>", "article"),
        ("/news/storm-closes-the-harbour", "", "article"),
    ],
)
def test_what_is_kept_where_no_stories_are_is_none_unless_it_is_signed_or_dated(path: str, head: str, wanted: str) -> None:
    assert kind(f"<h1>The tide at the old lock</h1>{head}<p>{PROSE}</p><p>{PROSE}</p>", path, "<title>The tide</title>") == wanted


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Jane Roe (@jane@harbour.example)", "other"),
        ("Jane Roe (@janeroe) on Threads", "other"),
        ("Who is Jane Roe (@janeroe), the keeper of the lock?", "article"),
    ],
)
def test_what_somebody_posted_on_a_network_is_no_story(title: str, wanted: str) -> None:
    assert kind(f"<h1>{title}</h1><p>{PROSE}</p><p>{PROSE}</p>", "/news/the-keeper-of-the-old-lock", f"<title>{title}</title>") == wanted


@pytest.mark.parametrize(
    ("title", "byline", "wanted"),
    [
        ("Guestbook", "", "other"),
        ("Terms and conditions of sale", "", "other"),
        ("Privacy policy | Harbour Post", "", "other"),
        ("Datenschutzerklärung", "", "other"),
        ("Conditions générales d’utilisation", "", "other"),
        ("プライバシーポリシー", "", "other"),
        ("Privacy policy", "<p class=byline>By Jane Roe</p>", "article"),
        ("Privacy policy of the harbour office is a scandal", "", "article"),
    ],
)
def test_what_a_site_says_of_its_own_terms_is_no_story(title: str, byline: str, wanted: str) -> None:
    text = "".join(f"<p>{PROSE}{n}</p>" for n in range(6))
    assert (
        kind(f"<h1>{title}</h1>{byline}<p>Last updated: 1 June 2010</p>{text}", "/site/our-terms-of-old.html", f"<title>{title}</title>")
        == wanted
    )


def test_a_faulty_application_tells_no_story() -> None:
    said = (
        "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2><b>Description:</b> An application error occurred on the server. "
    )
    assert kind(f"{said}{PROSE[:150]}", "/news/2011/06/ferry", "<title>Runtime Error</title>") == "other"


@pytest.mark.parametrize("path", ["/index.php?topic=4123.0", "/index.php?showtopic=4123", "/index.php?threads/which-rope.4123/"])
def test_a_thread_that_the_query_names_is_no_index(path: str) -> None:
    posts = "".join(
        f"<div><h4><a href='/u{n}'>user{n}</a></h4><h5><a href='#msg{n}'>Re: Which rope for a boat?</a></h5><p>{PROSE[:120]}</p></div>"
        for n in range(9)
    )
    assert kind(f"<table><tr><td>Topic: Which rope for a small boat? (Read 1412 times)</td></tr></table>{posts}", path) == "other"


@pytest.mark.parametrize(
    ("host", "head", "wanted"),
    [
        ("discuss", "", "other"),
        ("discuss", "<meta property=og:type content=article>", "article"),
        ("www", "", "article"),
    ],
)
def test_what_nobody_signs_in_a_forum_is_no_story(host: str, head: str, wanted: str) -> None:
    posts = "".join(f"<h3><a href='/u/{name}'>{name}</a></h3><p>{PROSE}</p><p>{PROSE}</p>" for name in ("wizgull", "tern99", "mole12"))
    said = "Types of ropes that hold a boat in a storm"
    html = f"<html lang=en><head><title>{said}</title>{head}</head><body><h1>{said}</h1><p>{PROSE}</p>{posts}</body>"
    view = see(Page(html, url=f"https://{host}.harbour.example/d/412-types-of-ropes-that-hold-a-boat"))
    assert view.kind is not None
    assert view.kind.name == wanted


@pytest.mark.parametrize(("byline", "wanted"), [("<p>By Jane Roe</p>", "article"), ("", "other")])
def test_a_long_text_that_is_surely_one_needs_no_headline_that_stands_out(byline: str, wanted: str) -> None:
    text = "".join(f"<p>{PROSE}{PROSE[n:]}</p>" for n in range(8))
    html = f"<table><tr><td><a href=/news>News</a></td><td><span class=t>Rate kept at 4.25%</span>{byline}{text}</td></tr></table>"
    assert kind(html, "/apps/news?pid=20601087&sid=aXyz", "<title>Harbour Post: Worldwide</title>") == wanted


def test_what_readers_may_do_under_a_short_post_says_nothing_of_the_page() -> None:
    post = f"<h2>{TITLE}</h2><p>By Jane Roe, <a href=#>11 June 2010</a></p><p>{PROSE[:150]}</p><p>{PROSE[:150]}</p>"
    said = "".join(
        f"<div class=c><a href=/u>user{n}</a> <span>{n + 1} June 2010</span><p>I have been there {n} times and liked it very much.</p>"
        "<a>Reply</a></div>"
        for n in range(20)
    )
    assert kind(f"<div>{post}</div><div>{said}</div>", "/5561234/ferry-runs", f"<title>{TITLE}</title>") == "article"
    assert kind(f"<div>{post}</div><div>{said}</div>", "/forum/topic-5561234", f"<title>{TITLE}</title>") == "other"


def test_answers_to_the_headline_are_a_thread() -> None:
    posts = "".join(
        f"<div class=post><h3><a href='/viewtopic.php?p={n}#p{n}'>{'Re: ' if n else ''}{TITLE}</a></h3><p>by user{n}, {n + 1} June 2010</p>"
        f"<div class=content>{PROSE[:160]}. So it was with me {n} times.</div></div>"
        for n in range(5)
    )
    head = f"<title>{TITLE}</title><meta property=og:type content=article>"
    assert kind(f"<h2>{TITLE}</h2>{posts}", "/viewtopic.php?t=12", head) == "other"
    assert kind(f"<h2>{TITLE}</h2>{posts}", "/index.php?topic=12.0", head) == "other"
    remarks = "".join(f"<div class=comment><h4>Re: {TITLE}</h4><p>I was there {n} times.</p></div>" for n in range(3))
    assert kind(f"{story(6)}<div id=comments>{remarks}</div>", "/news/ferry-runs-again-today", head) == "article"


@pytest.mark.parametrize(
    "item", ["itemscope itemtype='https://schema.org/DiscussionForumPosting'", "typeof='schema:DiscussionForumPosting'"]
)
def test_what_its_microdata_call_a_posting_of_a_forum_is_a_thread(item: str) -> None:
    posts = "".join(
        f"<div class=p><p class=author>{n + 1} June 2010 <a href='/ferry-runs-t12.html#p{n}'>#{n + 1}</a></p>"
        f"<div class=content>{PROSE[:160]}.</div></div>"
        for n in range(5)
    )
    page = f"<main {{}}><h1>{TITLE}</h1><p>by Jane Roe</p>{posts}</main>"
    head = f"<title>{TITLE}</title><meta property=og:type content=article>"
    assert kind(page.format(item), "/groups/pier/ferry-runs-again-today-t12.html", head) == "other"
    assert (
        kind(page.format("itemscope itemtype='https://schema.org/Article'"), "/groups/pier/ferry-runs-again-today-t12.html", head)
        == "article"
    )
    asked = f"<section {item}><h3>What do you say?</h3><p>{PROSE[:90]}</p></section>"
    assert kind(story(6) + asked, "/news/ferry-runs-again-today", head) == "article"


@pytest.mark.parametrize("path", ["/", "/category/tides"])
def test_teasers_under_their_links_are_no_long_text(path: str) -> None:
    teasers = "".join(
        f"<h3><a href='/news/2025/06/{n:02}/story-{n}-{48000 + n}'>Story {n} of the harbour and its people</a></h3><p>{PROSE[:90]}.</p>"
        for n in range(1, 24)
    )
    assert kind(f"<div class=list>{teasers}</div>", path, "<title>Harbour Post</title><meta property=og:type content=website>") == "index"


TITLES = ("Ferry runs again after the storm", "Oyster farmers count the cost", "Museum opens its cellar", "The pier was never rebuilt")


TEASERS = (
    "<article class=hentry><h2 class=entry-title><a href='/{n}/story-{n}'>{title}</a></h2><div class=summary><p>{text}</p></div></article>",
    "<div class=row><div class=t><a href='/news/{n}'>{title}</a></div><div class=d>{text}</div><div>11 June 2025</div></div>",
    "<h3><a href='/news.php/{n}'>{title}</a></h3><p>{text}</p><p>{text} And so on, as the chairman says.</p>",
)


def teasers(shape: str, count: int = 8) -> str:
    texts = (f"{PROSE[n * 9 : n * 9 + 160]} number {n}." for n in range(count))
    return "".join(shape.format(n=n, title=f"{TITLES[n % 4]} {n}", text=text) for n, text in enumerate(texts))


@pytest.mark.parametrize("shape", TEASERS)
@pytest.mark.parametrize(
    ("path", "classes"), [("/category/coast/", "archive"), ("/coast/", "category"), ("/", "home blog"), ("/tag/sea", "")]
)
def test_titles_over_the_first_words_of_their_stories_are_an_index(shape: str, path: str, classes: str) -> None:
    html = f"<body class='{classes}'><h1>Coast</h1>{teasers(shape)}</body>"
    view = see(Page(f"<html lang=en><head><title>Coast - Harbour Post</title></head>{html}</html>", url=HOST + path))
    assert view.kind is not None
    assert view.kind.name == "index"
    assert view.body is not None
    assert not view.body.blocks


def test_more_titles_at_the_side_do_not_hide_those_of_an_index() -> None:
    side = "".join(f"<li><a href='/side/{n}/story-{n}'>{title} again</a></li>" for n, title in enumerate(TITLES * 3))
    head = "<title>Coast - Harbour Post</title>"
    assert kind(f"<h1>Coast</h1>{teasers(TEASERS[0])}<ul>{side}</ul>", "/category/coast/", head) == "index"
    assert kind(f"<h1>Coast</h1>{story(6)}<ul>{side}</ul>", "/category/coast/", head) == "article"


@pytest.mark.parametrize(("path", "wanted"), [("/category/coast/", "index"), ("/", "index"), ("/sea/2025/coast/", None)])
def test_two_stories_each_in_an_article_of_its_own_make_a_list_that_is_called_one(path: str, wanted: str | None) -> None:
    cards = "".join(
        f"<article><h2><a href='/2025/06/{10 + n}/story-{n}'>{TITLES[n]}</a></h2>{f'<p>{PROSE}{n}.</p>' * (3 + n)}</article>"
        for n in (0, 1)
    )
    head = "<title>Coast - Harbour Post</title>"
    found = kind(f"<h1>Coast</h1>{cards}", path, head)
    assert found == wanted if wanted else found != "index"
    assert kind(f"<h1>Coast</h1>{story(6)}{cards}", path, head) != "index"


@pytest.mark.parametrize("path", ["/archive/2025/06/11", "/2025/06/11/", "/archiwum/2025-06-11", "/2025/06/"])
@pytest.mark.parametrize("kind_of_page", ["website", "article"])
def test_an_address_that_ends_in_its_date_names_a_day_and_no_story(path: str, kind_of_page: str) -> None:
    head = f"<title>Coast - Harbour Post</title><meta property=og:type content={kind_of_page}>"
    assert kind(f"<h1>Coast</h1>{teasers(TEASERS[0])}", path, head) == "index"
    assert kind(story(4), path, head) == "article"


@pytest.mark.parametrize("more", ["<a href='/{n}/story-{n}'>Weiterlesen</a>", "<p><a href='/{n}/story-{n}'>続きを読む</a></p>"])
def test_a_link_that_says_the_same_ends_each_teaser_of_an_index(more: str) -> None:
    shape = f"<div><h2>{{title}}</h2><p>{{text}}</p>{more}</div>"
    head = "<title>Coast - Harbour Post</title>"
    assert kind(f"<h1>Coast</h1>{teasers(shape)}", "/tag/coast/", head) == "index"
    assert kind(f"<h1>Coast</h1>{teasers(shape.replace('story-{n}', 'a'))}", "/coast/", head) == "index"
    assert kind(f"{story(6)}<h2>More</h2>{teasers(shape)}", "/tag/coast/", head) == "article"


@pytest.mark.parametrize(
    "shape",
    [
        "<article><h2>{title}</h2><p>{text}</p><a href='/posts/{n}' aria-label='post link to {title}'></a></article>",
        "<div class=entry><h3>{title}</h3><div>11 June 2025</div><a aria-label='Read {title}' href='/posts/{n}'></a></div>",
    ],
)
def test_links_without_words_over_the_cards_make_an_index_of_them(shape: str) -> None:
    head = "<title>Posts - Harbour Post</title>"
    assert kind(f"<h1>Posts</h1>{teasers(shape)}", "/archives/", head) == "index"
    assert kind(f"{story(6)}<h2>More</h2>{teasers(shape)}", "/archives/", head) == "article"


def test_a_title_that_leads_elsewhere_and_is_set_as_others_names_no_page() -> None:
    shape = (
        "<article><header><h2><a href='/blog/{n}'>{title} at the very end of it all</a></h2></header><p>{text}</p><p>{text}</p></article>"
    )
    assert kind(teasers(shape), "/blog", "<title>Blog | Harbour Post</title>") == "index"


@pytest.mark.parametrize("asked", ["/search?q=ferry+islands", "/?s=ferry+islands", "/recherche?mots=ferry%20islands"])
def test_a_headline_that_repeats_what_was_asked_for_stands_over_an_index(asked: str) -> None:
    head = "<title>Résultats - Harbour Post</title><meta property=og:type content=website>"
    html = f"<h1>Résultats de la recherche pour « ferry islands »</h1>{teasers(TEASERS[0])}"
    assert kind(html, asked, head) == "index"


def test_stories_whose_addresses_lie_below_the_pages_make_it_an_index() -> None:
    head = "<title>Coast - Harbour Post</title><meta property=og:type content=article>"
    below = teasers(TEASERS[0].replace("/{n}/", "/sea/coast/{n}/"))
    assert kind(f"<h1>Coast</h1>{below}", "/sea/coast/", head) == "index"
    assert kind(f"<h1>Coast</h1>{story(6)}{below}", "/sea/coast/", head) == "article"
    titles = "".join(f"<div><a href='/sea/coast/story-{n}'>{title}</a></div>" for n, title in enumerate(TITLES))
    led = f"<h1>Coast</h1><h2><a href='/sea/coast/story-9'>Oysters, again</a></h2><p>{PROSE}</p>{titles}"
    assert kind(led, "/sea/coast/", "<title>Coast - Harbour Post</title>") == "index"


@pytest.mark.parametrize(("headline", "path", "told"), [
    ("Local News", "/news/local/", "index"), ("Coast", "/news/world/north-coast", "article"),
    ("News of the coast and its harbours from those who sail", "/news", "index"),
    ("News of the coast and its harbours from those who sail", "/news/the-coast-and-its-harbours", "article"),
])  # fmt: skip
def test_a_headline_that_names_the_address_stands_over_an_index_and_any_where_that_names_no_story(
    headline: str, path: str, told: str
) -> None:
    shape = "<article class=card><h3><a href='/story/{n}/story-{n}'>{title}</a></h3><p>{text}</p><span>By Jane Roe</span></article>"
    assert kind(f"<main><h1>{headline}</h1>{teasers(shape, 12)}</main>", path, f"<title>{headline} - Harbour Post</title>") == told


@pytest.mark.parametrize("path", ["/author/jane-roe", "/autor/jane-roe/", "/people/jane-roe/", "/staff/jane-roe"])
def test_a_few_words_on_an_author_over_her_stories_are_an_index(path: str) -> None:
    told = "<h1>Jane Roe</h1><p>Jane Roe writes on harbours for the Harbour Post and has lived on the northern islands since 2011.</p>"
    listed = "".join(f"<li><a href='/2025/06/{10 + n}/story-{n}'>{title}</a></li>" for n, title in enumerate(TITLES))
    assert kind(f"{told}<ul>{listed}</ul>", path, "<title>Jane Roe - Harbour Post</title>") == "index"
    assert kind(f"{told}{teasers(TEASERS[0])}", path, "<title>Jane Roe - Harbour Post</title>") == "index"


@pytest.mark.parametrize(
    ("before", "after", "path", "head"),
    [
        (f"<p>{PROSE}</p>" * 3, "", "/coast/", ""),  # a story that goes before them
        ("", f"<p>{PROSE}</p><p>{PROSE} Later.</p>" * 4, "/coast/", ""),  # and one that follows
        ("", "", "/2025/06/11/coast/", ""),
        ("", "", "/news/what-the-coast-reads-this-week", ""),
        ("", "", "/coast/", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Coast"}</script>'),
        ("", "", "/sea/coast/", "<meta property=og:type content=article>"),
    ],
)
def test_a_story_with_titles_of_others_is_no_index(before: str, after: str, path: str, head: str) -> None:
    html = f"<h1>Coast</h1>{before}{teasers(TEASERS[0])}{after}"
    view = see(Page(f"<html lang=en><head><title>Coast</title>{head}</head><body>{html}</body></html>", url=HOST + path))
    assert view.kind is not None
    assert view.kind.why != "titles over their stories"


def test_text_over_the_headline_speaks_against_a_story() -> None:
    prose = "".join(f"<p>{PROSE}{n}.</p>" for n in range(14))
    over, under = (see(Page(f"<main>{one}<h1>{TITLE}</h1>{prose}</main>", url=HOST + "/a")) for one in (f"<p>{PROSE}</p>", ""))
    assert over.body is not None
    assert over.body.kept[0] == 2
    assert "headline near" not in over.facts
    assert under.facts["headline near"] == 1


def test_a_dialog_that_lies_over_a_list_makes_no_wall_of_it() -> None:
    listed = "".join(f"<div class=card><a href='/recipes/{n}-soups'><div>Soups of the coast, number {n}</div></a></div>" for n in range(24))
    asks = "<div id=cookie-dialog role=dialog><h2>We value your privacy</h2><p>We use cookies.</p><button>OK</button></div>"
    head = "<title>Dinner recipes - Harbour Post</title><meta property=og:type content=website>"
    assert kind(f"<h1>Dinner recipes</h1>{listed}{asks}", "/dinner-recipes-4810", head) == "index"


@pytest.mark.parametrize(("opening", "wanted"), [("OLDPORT, June 11 (Reuters) - ", "article"), ("", "other")])
def test_a_text_that_begins_with_a_dateline_is_a_story_without_a_date_that_is_shown(opening: str, wanted: str) -> None:
    said = (f"said that ship number {n} would be late, and that nobody knew by how many hours." for n in range(4))
    text = "".join(f"<p>{opening if n == 0 else ''}The harbour master {each}</p>" for n, each in enumerate(said))
    page = f"<div><span>11 June, 09:41</span></div><h1>{TITLE}</h1><p>Islanders wait</p><div>{text}</div>"
    assert kind(page, "/society/23456789", f"<title>{TITLE} - Post</title>") == wanted


@pytest.mark.parametrize(("host", "wanted"), [("news.harbourpost.example", "article"), ("harbourpost.example", "other")])
def test_an_item_of_a_host_of_news_is_no_product(host: str, wanted: str) -> None:
    said = (f"said that ship number {n} would be late, and that nobody knew by how many hours." for n in range(4))
    text = "".join(f"<p>The harbour master {each}</p>" for each in said)
    page = f"<h1>{TITLE}</h1><h2>Islanders wait</h2><div>Jane Roe</div><div>Updated: 11.06.2025 / 13:45</div><div>{text}</div>"
    html = f"<html lang=en><title>{TITLE} - Post</title><body>{page}"
    assert decide(see(Page(html, url=f"https://{host}/item/3712345"))).name == wanted
