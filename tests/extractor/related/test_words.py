"""What labels, lead-ins, calls, times and addresses say of the stories beside them."""

from __future__ import annotations

import time

import pytest

from scraper.extractor import see
from scraper.extractor.related.addresses import SURELY, Site
from scraper.extractor.related.labels import meaning, opener
from scraper.extractor.related.modules import modules
from scraper.extractor.related.offers import offered
from scraper.extractor.related.stories import is_call, is_time
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Context, Page
from tests.storylists import ADDRESSES, TITLES, URL, items, links, page, related


def test_a_number_is_no_time_before_a_headline() -> None:
    titles = "<li><a href='/world/ferries-carried-four-lakh-passengers-20250501.html'>6.46 lakh passengers crossed to the islands</a></li>"
    found = related(page(after=f"<div><h2>Related stories</h2><ul>{titles}{items(count=2)}</ul></div>"))
    assert found[0].title == "6.46 lakh passengers crossed to the islands"


def test_addresses_are_clean() -> None:
    after = f"<section><h2>Related</h2><ul><li><a href='{ADDRESSES[0]}?utm_source=box&fbclid=1#top'>{TITLES[0]}</a></li></ul></section>"
    assert related(page(after=after)) == links("related", "Related", 1)


def test_evidence_names_the_lists() -> None:
    choice = see(Page(page(after=f"<section><h2>Related</h2><ul>{items()}</ul></section>"), url=URL)).chosen["related"]
    assert choice.winner is not None
    assert "Related" in (choice.winner.detail or "")
    assert 0.5 <= choice.confidence <= 1


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Related stories", "related"), ("You may also like", "related"), ("Mehr zum Thema", "related"), ("Sur le même thème", "related"),
        ("Te puede interesar", "related"), ("Czytaj także", "related"), ("Читайте также", "related"), ("İlgili haberler", "related"),
        ("اقرأ أيضًا", "related"), ("यह भी पढ़ें", "related"),
        ("延伸阅读", "related"), ("관련기사", "related"), ("More from Jane Doe", "related"),
        ("In this section", "related"), ("Ezek is érdekelhetnek", "related"), ("ترشيحاتنا", "related"),
        ("Most popular", "ranked"), ("Les plus lus", "ranked"), ("Meistgelesen", "ranked"), ("Mees gelees", "ranked"),
        ("アクセスランキング", "ranked"),
        ("Latest news", "latest"), ("Последние новости", "latest"), ("Sponsored content", "paid"), ("From our partners", "paid"),
        ("Les + lus", "ranked"), ("+ Leídas", "ranked"), ("Otras noticias", "latest"), ("You may like", "related"),
        ("Recommends", "related"), ("Weitere Nachrichten zum Thema Hafen", "related"), ("Ces articles peuvent vous intéresser", "related"),
        ("Contenus similaires", "related"), ("Sobre o mesmo tema", "related"), ("Forse ti interessa anche", "related"),
        ("Sprawdź także", "related"), ("Παρόμοια άρθρα", "related"), ("Muita artikkeleita", "related"),
        ("Podobni članki", "related"), ("Следна вест", "related"), ("Panašios naujienos", "related"), ("Teised loevad", "related"),
        ("الأخبار ذات الصلة", "related"),
        ("از همین نویسنده", "related"), ("כתבות דומות", "related"), ("Artikel serupa", "related"), ("猜你還喜歡", "related"),
        ("Recomanats", "related"), ("Bənzər xəbərlər", "related"), ("Уште на оваа тема", "related"),
        ("Jüngste Beiträge", "latest"), ("Fil d’actualité", "latest"), ("Suosittua nyt", "ranked"), ("Šobrīd lasa", "ranked"),
        ("Les plus lues", "ranked"), ("Ultim’ora", "latest"), ("What’s trending", "ranked"), ("Seguí leyendo", "related"),
        ("כתבות נוספות", "related"), ("इससे जुड़ी खबरें", "related"),
        ("Continue lendo", "related"), ("Poursuivre la lecture", "related"), ("Scopri di più", "related"),
        ("Anderen lazen ook", "related"), ("Mest delt", "ranked"), ("Hør også", "related"), ("Les meir", "related"),
        ("Se också", "related"),
        ("Sinua voisi kiinnostaa", "related"), ("Lestu líka", "related"), ("Nýjustu fréttir", "latest"), ("Les eisini", "related"),
        ("Continguts relacionats", "related"), ("O máis visto", "ranked"), ("Irakurri gehiago", "related"), ("Liest och", "related"),
        ("Aqra wkoll", "related"), ("Léigh freisin", "related"), ("Darllen fwyaf", "ranked"), ("Jongste nuus", "latest"),
        ("إقرأ ايضا", "related"), ("الموضوعات المتعلقة", "related"), ("الأخبار المرتبطة", "related"),
        ("ସମ୍ବନ୍ଧିତ ଖବର", "related"), ("Mavzuga doir", "related"),
        ("قصص قد تهمك", "related"), ("اخر الأخبار", "latest"), ("در همین زمینه", "related"),
        ("پرطرفدارترین", "ranked"), ("קראו עוד", "related"), ("הנקראות ביותר", "ranked"), ("نور ولولئ", "related"),
        ("زۆرترین خوێندراو", "ranked"),
        ("Pia soma", "related"), ("ተጨማሪ ያንብቡ", "related"), ("Wararka ugu dambeeyay", "latest"), ("Sabbin labarai", "latest"),
        ("Що ще почитати", None), ("Вас може зацікавити", "related"), ("Čtěte více", "related"), ("Olvasta már?", "related"),
        ("S-ar putea să-ți placă", "related"), ("Slične vesti", "related"), ("Сличне вести", "related"),
        ("Mund t'ju interesojë", "related"), ("Поврзани вести", "related"), ("Ұқсас жаңалықтар", "related"),
        ("Oʻxshash yangiliklar", "related"), ("O'xshash yangiliklar", "related"), ("Առնչվող նյութեր", "related"),
        ("Līdzīgi raksti", "related"), ("Vaata ka", "related"), ("Περισσότερα", "related"), ("Nejdiskutovanější", "ranked"),
        ("Topul săptămânii: cele mai comentate", "ranked"), ("Најчитано", "ranked"), ("Çox oxunanlar", "ranked"),
        ("Най-четено", "ranked"), ("Lajmi i fundit", "latest"), ("Лента новостей", "latest"), ("Свежие новости раздела", "related"),
        ("Xəbər lenti", "latest"), ("Dans la rubrique", "related"),
        ("Լրահոս", "latest"), ("Новини партнерів", "paid"), ("Komerční sdělení", "paid"), ("Oglasi", "paid"), ("İlan", "paid"),
        ("Komentarze", "other"), ("Об авторе", "other"), ("Novice in the harbour", None),
        ("Diese Artikel könnten dich auch interessieren", "related"), ("People in this story", "other"),
        ("Kommentierte Artikel", "ranked"), ("Aktuelle Downloads", "other"),
        ("Schlagwörter zu diesem Artikel", "other"), ("Słowa kluczowe", "other"),
        ("También podría gustarte", "related"), ("Contenido sugerido", "related"), ("مواضيع ذات علاقة", "related"),
        ("Popular topics", "other"), ("Tags", "other"), ("About the author", "other"), ("Jobs", "other"), ("Related topics", "other"),
        ("People are also reading…", "related"), ("こんな記事も読まれています", "related"), ("Top citite", "ranked"),
        ("Das wird dir auch gefallen!", "related"), ("Artikel, die Ihnen auch gefallen könnten", "related"), ("Read these next", "related"),
        ("Zusammenhängende Posts", "related"), ("Themenrelevante Beiträge", "related"), ("Interessante Artikel", "related"),
        ("Recommend Posts", "related"), ("這個類別其他的文章", "related"), ("Letzte Blogeinträge", "latest"), ("Kürzliche Posts", "latest"),
        ("Recent comments", "other"), ("Neueste Kommentare", "other"), ("Letzte Kommentare", "other"), ("Commentaires récents", "other"),
        ("Ultimi commenti", "other"), ("Nejnovější komentáře", "other"), ("最近のコメント", "other"),
        ("Latest news and no comment", "latest"),
        ("Read nextSee all", "related"), ("Lees ookAlles bekijken", "related"), ("Lue myösKaikki jutut", "related"),
        ("People also viewed", "related"), ("Du kanske också gillar", "related"), ("Liknande artiklar", "related"),
        ("Lignende artikler", "related"), ("Saatat pitää myös", "related"), ("Articoli simili", "related"), ("اخترنا لك", "related"),
        ("En lien avec cet article", "related"), ("Puede que te interese", "related"), ("Outros artigos", "related"),
        ("नीचे और भी पढ़ें", "related"), ("類似記事", "related"), ("Следующая запись", "related"),
        ("Наступна публікація", "related"), ("Järgmine artikkel", "related"),
        ("Ďalšie správy", "latest"), ("Ostale vijesti", "latest"), ("Aktuální zprávy", "latest"), ("Son yazılar", "latest"),
        ("المقالات الأخيرة", "latest"), ("최근 글", "latest"), ("Mais comentadas", "ranked"), ("En çok yorumlananlar", "ranked"),
        ("Jangan lewatkan", "ranked"), ("Kommentoiduimmat", "ranked"), ("Luitko jo nämä?", "related"),
        ("View comments", "other"), ("Go deeper", "related"), ("حول هذه القصة", "related"), ("Unaweza kupenda pia", "related"),
        ("Sport", None), ("Oldport", None), ("", None), ("More than 100 boats lost in the storm", None),
        ("Lea más", "related"),
        ("Puedes leer:", "related"),
        ("Ler tamén", "related"),
        ("더 읽어보기", "related"),
    ],
)  # fmt: skip
def test_what_labels_mean(label: str, expected: str | None) -> None:
    assert meaning(label) == expected


@pytest.mark.parametrize(
    "said",
    "3 часа назад|2 години тому|3 godz. temu|před 3 hodinami|pre 3 sata|πριν από 3 ώρες|3 сағат бұрын|3 საათის წინ|prieš 3 val."
    "|I dag kl. 10.15|Í gær 10:15|Tänään klo 10.15|Hoy, 10:15|Ontem às 10:15|Oggi, 10:15|Gisteren om 10:15|Aujourd'hui à 10h15"
    "|Вчера в 10:15|Dziś, 10:15|Tegnap 10:15|12 июня, 10:15|12. 6. 2025 10:15|3月17日 19:20|昨天 19:20".split("|"),
)
def test_times_in_the_languages_of_the_east(said: str) -> None:
    assert is_time(said)


def test_the_hour_of_a_day_before_a_headline_is_none_of_it() -> None:
    items = "".join(
        f"<li><a href='/news/2025/06/1{n}/ferry-4821{n}'><span>{day} kl. 10.1{n}</span> {n} people left the island by ferry</a></li>"
        for n, day in enumerate(("I dag", "I går", "3. juni"))
    )
    found = related(page(f"<section><h2>Seneste nyt</h2><ul>{items}</ul></section>"))
    assert [one.title for one in found][:2] == ["0 people left the island by ferry", "1 people left the island by ferry"]


def test_a_headline_that_begins_like_a_call_is_none() -> None:
    assert is_call("Подписаться на новости")
    assert is_call("Tümünü gör")
    assert is_call("Opširnije")
    assert is_call("Corrections and clarifications")
    assert is_call("Report a correction or typo")
    assert is_call("Video")
    assert is_call("Download the Courier app")
    assert is_call("Comments (5 posted)")
    assert is_call("Kommentare lesen (88)")
    assert is_call("© 2019 The Courier; all rights reserved.")
    assert not is_call("Comments by the mayor anger the islanders")
    assert not is_call("Photos: Winter under siege")
    assert is_call("Photo: Jane Roe")
    assert not is_call("Video shows waves over the pier")
    assert not is_call("Zum Vorteil für alle")
    assert is_call("Zum Artikel")
    assert is_call("zum Vereinsprofil der Ruderer von Oldport")
    assert not is_call("Opširnije: Kamenice i topla zima")
    assert not is_call("Подписан закон о маяках")
    assert not is_call("Все новости порта — в одной книге")


@pytest.mark.parametrize(
    "said",
    [
        "Shop workers on the quay strike over Sunday pay",
        "Buy now, pay later: ferries sell tickets on credit",
        "Download speeds fall across the islands",
        "Get the lead out: pipes of the port to be replaced",
        "Newsletter editor of the port wins a prize",
        "Jetzt droht der Küste die nächste Sturmflut",
    ],
)
def test_a_sentence_that_leads_to_a_story_is_a_headline(said: str) -> None:
    assert is_call(said)
    assert not is_call(said, SURELY)
    assert is_call("Read the full story of the port here", SURELY)
    story = "/sea/2025/06/04/" + "-".join(said.lower().split())
    after = f"<section><h2>Related stories</h2><ul>{items(count=2)}<li><a href='{story}'>{said}</a></li></ul></section>"
    assert [link.title for link in related(page(after=after))] == [*TITLES[:2], said]


def test_what_opens_a_line() -> None:
    assert opener("READ MORE: ")
    assert opener("Don’t miss: ")
    assert opener("Lesen Sie auch ")
    assert opener("Također pročitajte: ") is False
    assert opener("Pročitajte i: ")
    assert opener("ΔΕΙΤΕ ΕΔΩ ")
    assert opener("Shuningdek o‘qing: ")
    assert not opener("The mayor said ")


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("https://courier.example/world/a-long-story-about-the-sea-20250101.html", "https://courier.example/world"),
        ("https://courier.example/2025/05/03/storm-over-oldport-harbour", "https://courier.example/tag/storm-over-oldport-harbour"),
        ("https://courier.example/news/12345678", "https://courier.example/about"),
        ("https://courier.example/?p=12345", "https://courier.example/"),
        ("https://courier.example/reader/for-quays/reading/?id=19081", "https://courier.example/reader/for-quays/downloading/?id=19081"),
        ("https://courier.example/story/343100/sails-and-water-heaters", "https://courier.example/listing/343100/sails-and-water-heaters"),
        ("https://courier.example/comment/columnists/article/dreams-in-latin-k4", "https://courier.example/comment/reply/4821/77"),
        ("https://courier.example/world/some-story-of-the-day.html", "https://other.example/world/some-story-of-the-day.html"),
    ],
)
def test_addresses_of_stories_look_like_it(better: str, worse: str) -> None:
    site = Site(URL)
    assert site.likeness(better) >= 1 > site.likeness(worse) or site.likeness(better) > site.likeness(worse) + 1


@pytest.mark.parametrize("origin", ["https://news.courier.example", "http://news.courier.example", "https://video.courier.example"])
def test_a_site_at_a_host_named_like_a_section_has_stories(origin: str) -> None:
    story = origin + "/world/ferry-company-promises-refunds-20250502.html"
    assert Site(origin + "/world/harbour-opens-again-after-storm-20250503.html").likeness(story) > 2


def test_stories_of_one_script_are_told_apart_by_its_query() -> None:
    assert Site("https://courier.example/read?doc_nr=1412361").likeness("https://courier.example/read?doc_nr=1412314") >= 1
    assert Site("https://courier.example/News.aspx?NewsID=1412361").likeness("https://courier.example/News.aspx?NewsID=1412314") >= 1
    assert Site("https://courier.example/News.aspx?NewsID=1412361").likeness("https://courier.example/News.aspx") < 0
    assert Site("https://courier.example/list?page=1412").likeness("https://courier.example/list?page=1413") < 0


def test_shops_have_no_stories() -> None:
    assert Site(URL).likeness("https://shop.courier.example/world/ferry-company-promises-refunds-20250502.html") < -2


def test_without_an_address_nothing_breaks() -> None:
    assert see(Page(page(after=f"<section><h2>Related</h2><ul>{items()}</ul></section>"))).value("related") == ()


def test_hostile_pages_take_linear_time() -> None:
    many = "".join(
        f"<li><a href='/world/story-number-{n}-of-this-year'>A story with the number {n} in its title</a></li>" for n in range(8_000)
    )
    deep = "<div>" * 500 + "".join(f"<a href='/world/story-number-{n}-of-this-year'>A story with the number {n}</a>" for n in range(3_000))
    start = time.process_time()
    for html in (f"<ul>{many}</ul>", deep, f"<p>Text.</p><h2>Related</h2>{many}" * 2):
        view = View(Document(Page(html, url=URL)), Context(url=URL))
        modules(view, offered(view))
    assert time.process_time() - start < 8
