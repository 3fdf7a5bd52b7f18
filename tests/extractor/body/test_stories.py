"""Stories of every length, script and kind have their body; pages that tell none have none."""

from __future__ import annotations

import pytest
from newspage import AD, STORY, bare, body, heading, kinds, p, page, text

from scraper.extractor import extract

CONTENT = '<div class="article-content">{}</div>'

SHORT = {
    "en": (
        "Swans stop traffic on Mill Road",
        ["A family of six swans held up the traffic on Mill Road for twenty minutes on Tuesday.", "Nobody complained."],
    ),
    "zh": ("旧桥茶馆重新开张", ["江湾旧桥边的百年茶馆周二重新开张，门前排起了长队。", "老板陈玉兰说，茶价十年没有涨过，今后也不会涨。"]),
    "ja": (
        "船の図書館が港に戻る",
        ["島々を巡る図書館船が十日、三年ぶりに湊港に戻った。", "船長の佐藤健一さん（58）は「本は波に強い」と話した。"],
    ),
    "ko": (
        "등대지기 마지막 근무",
        ["갈매기곶 등대지기가 금요일 마지막 근무를 마친다.", "항만청은 그 자리를 작은 감지기로 대신한다고 밝혔다."],
    ),
    "th": (
        "ประภาคารปลายแหลมเปลี่ยนผู้ดูแล",
        ["ผู้ดูแลประภาคารที่ปลายแหลมนกนางนวลจะทำงานเป็นวันสุดท้ายในวันศุกร์นี้", "การท่าเรือแจ้งว่าจะใช้เครื่องตรวจวัดขนาดเล็กแทน"],
    ),
    "ar": (
        "حارسة المنارة تسلم المفتاح",
        [
            "تسلم حارسة المنارة في رأس النورس المفتاح يوم الجمعة بعد واحد وثلاثين عاما من العمل.",
            "وقالت إدارة الميناء إن جهازا صغيرا سيحل محلها.",
        ],
    ),
    "he": (
        "שומרת המגדלור מוסרת את המפתח",
        ["שומרת המגדלור בכף השחף תמסור ביום שישי את המפתח אחרי שלושים ואחת שנות עבודה.", "רשות הנמל הודיעה כי חיישן קטן יחליף אותה."],
    ),
    "hi": (
        "प्रकाशस्तंभ की रखवाली बदली",
        [("गल पॉइंट के प्रकाशस्तंभ की रखवाली करने वाली महिला शुक्रवार को चाबी सौंपेंगी।"), "बंदरगाह प्रशासन ने कहा कि उनकी जगह एक छोटा यंत्र लेगा।"],
    ),
    "ru": (
        "Смотрительница маяка сдаёт ключ",
        [
            "Смотрительница маяка на мысе Чаек в пятницу сдаст ключ после тридцати одного года работы.",
            "Её заменит датчик размером со спичечный коробок.",
        ],
    ),
}


@pytest.mark.parametrize("language", SHORT)
def test_two_sentences_are_a_story(language: str) -> None:
    headline, story = SHORT[language]
    assert body(page(CONTENT.format(p(story)), headline=headline, lang=language)) == story


@pytest.mark.parametrize("language", SHORT)
@pytest.mark.parametrize("shape", ["<div>{}</div>", "{}<br><br>"])
def test_two_sentences_without_paragraphs_are_a_story(language: str, shape: str) -> None:
    headline, story = SHORT[language]
    assert body(page(CONTENT.format(p(story * 1, shape)), headline=headline, lang=language)) == story


def test_a_photo_caption_story_is_a_story() -> None:
    figure = "<figure><img src='/media/2025/swans-mill-road.jpg' width=1200></figure>"
    assert body(page(figure + CONTENT.format(p(SHORT["en"][1][:1])), headline=SHORT["en"][0])) == SHORT["en"][1][:1]


def test_questions_and_answers_of_an_interview() -> None:
    talk = [
        "<b>Did you ever count the steps?</b>",
        "Every day. There were always 214.",
        "<b>And were you lonely?</b>",
        "No. I had the radio, the sea and the visitors, who all asked me that.",
        "<b>What will you miss?</b>",
        "Gotcha. The silence after them.",
    ]
    said = [each.replace("<b>", "").replace("</b>", "") for each in talk]
    assert body(page(CONTENT.format(p([*STORY[:2], *talk])))) == [*STORY[:2], *said]


def test_a_poem_is_read_line_by_line_or_in_stanzas() -> None:
    lines = (
        "The lamp goes round, the sea goes by,",
        "the keeper counts the stair;",
        "a gull, a cloud, a boat, a sky,",
        "and no one to be there.",
    )
    said = " ".join(body(page(CONTENT.format(p(STORY[:3]) + f"<p>{'<br>'.join(lines)}</p>" + p(STORY[3:])))))
    assert all(line in said for line in lines)


ENTRIES = (
    (
        "10:12",
        "The tram company says that lines two and four will not run again before noon. Line one runs between the station and the hospital.",
    ),
    ("09:48", "The city’s schools are open. Pupils who cannot reach them are excused for today, the education office says."),
    ("09:20", "A plane tree has come down across Mill Road, blocking both lanes. Nobody was hurt, the fire brigade says."),
    ("08:55", "About 3,000 homes in the Lower Town are without electricity, the grid operator says. Crews wait for the wind to fall."),
    ("08:31", "The harbour master has closed the northern basin to boats of less than ten metres until the evening."),
    ("08:02", "The first ferry of the day has turned back and is waiting in the lee of the eastern pier with sixty people on board."),
    ("07:30", "Good morning. The weather service raised its warning for the coast to orange at six. We report here through the day."),
)
LIVE = (
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over the coast: '
    'live","coverageStartTime":"2025-06-11T06:00:00Z"}</script>'
)


@pytest.mark.parametrize(
    "entry",
    [
        "<article class='live-entry'><header><time datetime='2025-06-11T{0}:00+01:00'>{0}</time></header><p>{1}</p></article>",
        "<div class=entry><div class=clock>{0}</div><div class=words><p>{1}</p></div></div>",
        "<li class='post'><h3><time>{0}</time></h3><p>{1}</p></li>",
        "<li class='post'><div class=at><time datetime='2025-06-11T{0}:00+01:00'>{0}</time></div><div class=said><p>{1}</p></div></li>",
        "<p><strong>{0}</strong></p><p>{1}</p>",
    ],
)
def test_entries_of_a_live_blog_stand_in_page_order_under_their_times(entry: str) -> None:
    live = "<div class='live-blog'>" + "".join(entry.format(*each) for each in ENTRIES) + "</div>"
    record = text(page(live, headline="Storm over the coast: live", head=LIVE))
    assert record.kind == "live_blog"
    assert [(b.kind, b.text) for b in record.blocks] == [each for at, said in ENTRIES for each in (("heading", at), ("paragraph", said))]


def test_the_first_entry_keeps_its_title_behind_its_time() -> None:
    titles = [f"{7 + n}.1{n}pm – What is known of the {name}" for n, name in enumerate(("trams", "schools", "trees", "lights", "boats"))]
    said = "".join(f"<p><b>{title}</b></p><p>{said}</p>" for title, (_, said) in zip(titles, ENTRIES, strict=False))
    record = text(page(said, headline="Storm over the coast: live"))
    assert record.kind == "live_blog"
    assert [block.text for block in record.blocks][::2] == titles


def test_how_long_ago_is_no_part_of_an_entrys_time() -> None:
    entry = "<div class=entry><div class=clock>{0} AM(1 hour ago)</div><div class=words><p>{1}</p></div></div>"
    live = "<div class='live-blog'>" + "".join(entry.format(*each) for each in ENTRIES) + "</div>"
    record = text(page(live, headline="Storm over the coast: live", head=LIVE))
    assert [block.text for block in record.blocks if block.kind == "heading"] == [f"{at} AM" for at, _ in ENTRIES]


def test_an_entry_that_is_too_short_to_look_like_text_is_one_of_the_live_blog_all_the_same() -> None:
    entry = "<article class=entry><header><time>{0}</time></header>{1}<footer>Share</footer></article>"
    entries = [entry.format(at, f"<p>{said}</p>") for at, said in ENTRIES]
    short = ("What we know", "The pier is shut.", "Two boats are missing.")
    entries.insert(2, entry.format("14:30", "<h2>{}</h2><ul><li>{}</li><li>{}</li></ul>".format(*short)))
    record = text(page(f"<div class='live-blog'>{''.join(entries)}</div>", headline="Storm over the coast: live", head=LIVE))
    texts = [block.text for block in record.blocks]
    assert texts[4:8] == ["14:30", *short]
    assert len(texts) == 2 * len(ENTRIES) + 4


CAPTIONS = tuple(f"{STORY[n].split('.')[0]}." for n in range(7))


def test_a_gallery_has_its_captions_for_text() -> None:
    figures = "".join(
        f"<figure><img src='/media/2025/lamp-{n}.jpg' width=1200><figcaption>{said}</figcaption></figure>"
        for n, said in enumerate(CAPTIONS)
    )
    record = text(page(f"<p>{STORY[9]}</p>" + figures, kind="ImageGallery"))
    assert record.kind == "gallery"
    assert [block.text for block in record.blocks] == [STORY[9], *CAPTIONS]


@pytest.mark.parametrize(
    "slide",
    [
        "<figure>{0}<figcaption><span class=caption>{1}</span> <span class=credit>Photograph: Ada Merrow</span></figcaption></figure>",
        "<figure>{0}<figcaption>{1} (Ada Merrow/Tide Pictures)</figcaption></figure>",
        "<figure>{0}<figcaption><span>3 of 7</span><p>{1}</p><span>Ada Merrow/Tide Pictures</span></figcaption></figure>",
        "<ul><li><figure>{0}<figcaption>{1} <small>Photograph: Ada Merrow</small></figcaption></figure></li></ul>",
    ],
)
def test_a_gallery_has_no_credits_in_its_text(slide: str) -> None:
    slides = "".join(slide.format(f"<img src='/media/2025/lamp-{n}.jpg' width=1200>", said) for n, said in enumerate(CAPTIONS))
    record = text(page(f"<p>{STORY[9]}</p>" + slides, kind="ImageGallery"))
    assert [(block.kind, block.text) for block in record.blocks] == [("paragraph", said) for said in (STORY[9], *CAPTIONS)]


WALLS = {
    "We value your privacy": "We and our 842 partners store and access information on a device, such as cookies, and process personal "
    "data for "
    "advertising and content. You can accept or refuse, or learn more in our cookie policy.",
    "Before you continue to Shoreline Post": (
        "We use cookies and data to deliver our services and to measure how they are used. Choose what we may do."
    ),
    "Wir schätzen Ihre Privatsphäre": "Mit Werbung weiterlesen: Besuchen Sie unsere Seite wie gewohnt mit Werbung und üblichem Tracking.",
    "Just a moment...": "Checking your browser before accessing the site. This process is automatic and takes a few seconds.",
    "Access denied": "You don’t have permission to access this page on this server. Reference number 18.2c.",
    "Are you a robot?": (
        "Please click the box below to let us know that you are not a robot. Your browser must support JavaScript and cookies."
    ),
    "Page not found": "The page that you are looking for has moved or does not exist any more. Try the search, or begin at the front page.",
}


@pytest.mark.parametrize("title", WALLS)
def test_a_wall_has_no_body(title: str) -> None:
    record = text(bare(f"<div class=wall><h1>{title}</h1><p>{WALLS[title]}</p><button>OK</button></div>", title=title))
    assert record.kind != "article"
    assert record.body is None


@pytest.mark.parametrize(
    "said",
    [
        "Please enable JavaScript to view this page.",
        "You need to enable JavaScript to run this app.",
        "JavaScript is disabled in your browser.",
    ],
)
def test_a_shell_without_a_story_has_no_body(said: str) -> None:
    record = text(
        f"<html><head><title>Shoreline Post</title></head><body><noscript>{said}</noscript><div id=root></div><p>{said}</p></body></html>"
    )
    assert record.body is None


ABOUT = {
    "What happens when you accept all cookies": (
        (
            "Nine in ten people press the button that says “Accept all”, a study of 40,000 visits to news sites has "
            "found. Few of them know what follows."
        ),
        (
            "We value your privacy, the banners say. Behind most of them, according to the study, wait several "
            "hundred companies that store cookies."
        ),
        "“Please accept cookies to continue” is not a free choice, said Ruth Amsel, who teaches law in Valport and wrote the report.",
        "The ministry wants to forbid the practice by 2027. Publishers say that they would then have to ask readers for money.",
    ),
    "Why everybody writes newsletters now": (
        "Sign up for our newsletter: the sentence stands on every page of the internet, and readers have begun to follow it.",
        "More than 300 letters are written in the region every week, by bakers, vicars and a man who describes nothing but fog.",
        "“Subscribe now” was all that the first of them said, recalls Ottilie Brand, who has read it since 2009.",
        "The letters cost their writers little. Most of them say that they would carry on without a single subscriber.",
    ),
    "The paywall turns twenty": (
        "To continue reading, subscribe: twenty years ago a paper in Port Lintel put this sentence under its stories for the first time.",
        "Its owner was laughed at. Today two in three papers of the country have a paywall, and the others have no owner.",
        "“Already a subscriber? Log in” was written on his birthday cake, in sugar, when he retired in April.",
        "What readers pay for has changed little, he said: the weather, the dead and whatever the neighbours are up to.",
    ),
}


@pytest.mark.parametrize("headline", ABOUT)
def test_a_story_about_walls_keeps_its_words(headline: str) -> None:
    assert body(page(CONTENT.format(p(ABOUT[headline])), headline=headline)) == list(ABOUT[headline])


def test_a_front_page_has_no_body() -> None:
    cards = "".join(
        f"<div class=card><a href='/region/2025/06/{n:02}/story-{n}-{48000 + n}'><img src='/i/{n}.jpg'><h3>Story "
        f"number {n} about the coast and its people</h3></a>"
        f"<p>What the people of village {n} say about it.</p></div>"
        for n in range(1, 30)
    )
    html = (
        f"<html lang=en><head><title>Region - Shoreline Post</title><meta property=og:type "
        f"content=website></head><body><h1>Region</h1>{cards}</body></html>"
    )
    record = extract(html, url="https://www.shoreline-post.example/category/region/")
    assert (record.kind, record.body) == ("index", None)


@pytest.mark.parametrize("hiding", ["<div style='display:none'>{}</div>", "<div hidden>{}</div>", "<div aria-hidden=true>{}</div>"])
def test_hidden_text_is_no_body_beside_a_story(hiding: str) -> None:
    extra = p(each.replace("lighthouse", "ferry").replace("Brand", "Hale") for each in STORY[4:7])
    assert body(page(CONTENT.format(p(STORY[:4])) + hiding.format(extra))) == list(STORY[:4])


@pytest.mark.parametrize("hiding", ["<div style='display:none'>{}</div>", "<div hidden>{}</div>", "<noscript>{}</noscript>"])
def test_a_story_that_waits_for_a_script_is_the_body_with_a_warning(hiding: str) -> None:
    record = text(page(hiding.format(CONTENT.format(p(STORY)))))
    assert [block.text for block in record.blocks] == list(STORY)
    assert "body-hidden" in record.warnings


def test_kinds_of_blocks_do_not_depend_on_the_script() -> None:
    headline, story = SHORT["ja"]
    blocks = kinds(
        page(CONTENT.format(p(story) + "<h2>本の数</h2>" + p(["約四千冊を積む。次は北の島へ向かう。"])), headline=headline, lang="ja")
    )
    assert ("heading", "本の数") in blocks


def test_an_advertisement_at_every_paragraph_changes_nothing() -> None:
    assert body(page(CONTENT.format(AD.join(p([each]) for each in STORY)))) == list(STORY)


def test_a_page_in_two_mains() -> None:
    assert body(bare(f"<main>{heading()}{p(STORY[:5])}</main>{AD}<main>{p(STORY[5:])}</main>")) == list(STORY)
