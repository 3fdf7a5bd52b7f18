"""Lines that begin as bylines do, in many languages, and lines that begin with the same words and are none."""

from __future__ import annotations

import pytest

from scraper.normaliser.bylines import ends_in_anothers_label, from_label, looks_like_a_byline

BYLINES = [
    "By Jane Roe",
    "Von Anna Meier und Jörg Sold",
    "Hinzugefügt von: Erika Muster",
    "Par Jean de La Fontenelle",
    "Por Marta Cañizo",
    "작성자 윤서진",
    "投稿者: 村瀬千尋",
    "文/记者 张三",
    "كتب: محمد علي",
    "Автор: Иван Петровский",
    "Сурвалжлагч Б.Болд",
    "Бичсэн: Б.Болд",
    "by jane roe",
    "By 林小棠",
    "Автор, Анна Крылова",
    "الكاتب، ليلى حداد",
    "Yazan, Elif Kaya",
    "Written by 林小棠 and 周一鸣",
    "Written by: Jane Roe | Photos by Ann",
    "By Staff and news service reports",
    "By Staff reports",
    "By Courier staff reports",
    "By Courier staff",
    "By Sea and Shore Staff",
    "By the Sea and Shore Team",
    "By La Dépêche du Quai Editorial Team",
    "By 7 Days Staff",
    "By The W+M Team",
    "Von der Wind und Wellen Redaktion",
    "Par la rédaction de L'Exemple",
    "By The Courier and AP",
    "By The Associated Press and Jane Roe",
    "By Reuters and Jane Roe | 3 May 2024",
    "Words Jane Roe / Photos Max Moe",
    "Words Jane Roe Photography Max Moe",
    "Par Le Rivage et AFP",
    "Text: Anna Meier",
    "ავტორი: გიორგი ლომიძე",
    "Av Viktor Hedberg",
    "Door Jan van der Meulen",
    "---- by Jane Roe",
    "✍️ By Jane Roe",
    "📝: Von Anna Meier",
    "ByJane Roe",
    "Par Constance d’Herval",
    "Par Jane Roe (Oldport [Rivage-Maritime], envoyée spéciale)",
    "Verfasst von: nordlicht | 31. Dezember 2008",
    "This blog post was authored by Jane Roe",
    "This post was written by Jane Quillingworth, MD, gastroenterologist, Gull Point General Hospital.",
    "This piece was contributed by Jane Roe.",
    "Post written by Jane Roe",
    "Dieser Beitrag wurde geschrieben von Jana Weber.",
    "Dieser Text stammt von Jana Weber.",
    "Cet article a été écrit par Jeanne Dubois.",
    "Este artículo fue escrito por Marta Cañizo.",
    "Este artigo foi escrito por Joana Prado.",
    "Questo articolo è stato scritto da Gianna Corvi.",
    "Dit artikel is geschreven door Janne de Wit.",
    "Den här artikeln är skriven av Janna Lind.",
    "Denne artikel er skrevet af Janne Holm.",
    "Denne artikkelen er skrevet av Janne Holm.",
    "Artikkelin on kirjoittanut Janna Laine.",
    "Ten artykuł napisała Joanna Nowicka.",
    "Článek napsala Jana Malá.",
    "Статью написала Анна Крылова.",
    "Artikel ini ditulis oleh Siti Rahayu.",
    "Posted in Weather by nordlicht on August 3, 2019",
    "Pewarta: Budi Santosa",
    "द्वारा राम कुमार",
    "By राम कुमार",
    "প্রতিবেদন: রহিম উদ্দিন",
]
NO_BYLINES = [
    "By the time the vote was called, the hall was empty and nobody was left to count.",
    "Von der Straße her kam Lärm.",
    "Par ailleurs, le ministre a dit que tout irait bien.",
    "Por la mañana llovió.",
    "Di notte piove.",
    "ავტორი ამბობს, რომ შუქურა კვლავ ანთია და გემები გვერდს უვლიან.",
    "Jane Roe",
    "",
    "Bystanders ran.",
    "By the pier and the harbour",
    "By Friday staff had left the harbour office",
    "By 24 teams in the town",
    "By Friday and Saturday the ferries sailed again",
    "Words failed the keeper when he saw the photos of the pier",
    "Words Jane Roe never forgot",
    "By Monday news of the storm had reached the town",
    "De regering valt.",
    "By 2030, the city wants to halve traffic.",
    "Von 2019 an galt das.",
    "Author information",
    "DE - Musterland, Osthafen",
    "Posted in the hall by the door were the names of the drowned, and nobody read them.",
    "Theo: Sample News",
    "लेखक ने कहा कि यह किताब उनकी यात्राओं पर आधारित है।",
    "โดย ผู้ว่าราชการจังหวัดกล่าวว่าสถานการณ์น้ำท่วมในพื้นที่ยังน่าเป็นห่วงและต้องเฝ้าระวังต่อไป",
]


@pytest.mark.parametrize("said", BYLINES)
def test_looks_like_a_byline(said: str) -> None:
    assert looks_like_a_byline(said)


@pytest.mark.parametrize("said", NO_BYLINES)
def test_does_not_look_like_a_byline(said: str) -> None:
    assert not looks_like_a_byline(said)


@pytest.mark.parametrize(("line", "looks"), [("De Vuurtoren", False), ("De Ion Ionescu", True), ("Por Redacción", True), ("Av NTB", True)])
def test_an_article_and_a_word_are_a_paper(line: str, looks: bool) -> None:
    assert looks_like_a_byline(line) is looks


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("来源：海港日报 作者：张三丰", "作者：张三丰"),
        ("来源：海港日报 本报记者 张三丰", "本报记者 张三丰"),
        ("海港网 | 记者 张三丰", "记者 张三丰"),
        ("来源：海港日报", None),
    ],
)
def test_a_line_of_facts_from_its_writers_label_on(line: str, wanted: str | None) -> None:
    assert from_label(line) == wanted


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("Medically reviewed by", True),
        ("Clinically reviewed by", True),
        ("Edited by:", True),
        ("Fachlich geprüft von", True),
        ("Relu par", True),
        ("Written by", False),
        ("Edited by Jane Roe", False),
        ("Die Aufzeichnung des Abends als Video:", False),
        ("The harbour", False),
    ],
)
def test_a_line_may_be_the_label_of_who_did_something_else(line: str, ends: bool) -> None:
    assert ends_in_anothers_label(line) is ends
