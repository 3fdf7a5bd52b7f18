"""A byline as it is printed: without dates, buttons, and what led to them."""

from __future__ import annotations

import pytest

from scraper.normaliser.printed_bylines import cleaned, printed


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Roe | Updated on 19-Dec-2025", "By Jane Roe"),
        ("Jane Roe | Translations | Suggest Changes", "Jane Roe"),
        ("By Jane Roe Mastodon", "By Jane Roe"),
        ("By Jane Roe Full Bio", "By Jane Roe"),
        ("By Kim Hyo-Jun 12 May 2024", "By Kim Hyo-Jun"),
        ("Von Choe Sang-Hun 19. Oktober 2019 00:04 Uhr", "Von Choe Sang-Hun"),
        ("By Jane Roe June 12, 2024", "By Jane Roe"),
        ("By Jane Roe-June 12 2024", "By Jane Roe"),
        ("GULLPORT, 12 May 2025, 16:05 Redazione Faro", "Redazione Faro"),
        ("Jane Roe , John Doe", "Jane Roe, John Doe"),
        ("von Anna Meier Erstellt am 01.01.23 um 08:35, geändert am 01.01.23 um 08:35", "von Anna Meier"),
        ("Anna Meier Zuletzt geändert am 01.01.23", "Anna Meier"),
        ("Letzte Aktualisierung: 28.01.2022 Anna Meier", "Anna Meier"),
        ("& Jane Roe Writer, Hardware", "Jane Roe Writer, Hardware"),
        ("30 min · 6279 words · Jane Roe", "Jane Roe"),
        ("By Jane Roe 14", "By Jane Roe"),
        ("12. nov 2024 o 9:50 (aktualizované 12. nov 2024 o 12:05) TASR", "TASR"),
        ("Carla Dorado NOTICIA ACTUALIZADA 11/6/2025 A LAS 11:05", "Carla Dorado"),
        ("Carla Dorado Nota publicada el 11/06/2025", "Carla Dorado"),
        ("Carla Dourado Matéria atualizada em 11/06/2025 11:05", "Carla Dourado"),
        ("Carla Dorato Pubblicata il 11/06/2025", "Carla Dorato"),
        ("Thu, 2010-03-11 08:20 — Jane Roe", "Jane Roe"),
        ("do, 11/03/2010 - 08:20 — Jane Roe", "Jane Roe"),
        ("Posted by Jane Roe on 03/11 at 08:20 PM", "Posted by Jane Roe"),
        ("Posted by Jane Roe @ 08:20 PM EST", "Posted by Jane Roe"),
        ("por Juana Roca — Última modificación 11/03/2010 08:20", "por Juana Roca"),
        ("von Anna Meier — zuletzt verändert: 11.03.2010 08:20", "von Anna Meier"),
        ("jue, 03/11/2010 - 08:20 — Jane Roe", "Jane Roe"),
        ("Чт, 11/03/2010 - 08:20 — Анна Щеглова", "Анна Щеглова"),
        ("Posted by Sam 12 June 2008", "Posted by Sam"),
        ("Submitted by Jane Roe on Thu, 03/11/2010 - 08:20", "Submitted by Jane Roe"),
        ("Автор: Анна Щеглова от 14-03-2010, 08:20, посмотрело: 1234", "Автор: Анна Щеглова"),
        ("Автор: Анна Щеглова Количество показов: 1234", "Автор: Анна Щеглова"),
        ("작성자 윤서진 작성일 10-03-14 08:20 조회 1,234회 댓글 0건", "작성자 윤서진"),
        ("投稿者: 村瀬千尋 投稿日時: 2010-3-14 8:20:00 (1234 ヒット)", "投稿者: 村瀬千尋"),
        ("作者:陈晓岚 点击:1234次", "作者:陈晓岚"),
        ("Jane Roe · 5 min · Harbour Post", "Jane Roe · Harbour Post"),
        ("Posted in Weather by Jane Roe on August 3, 2019", "by Jane Roe"),
        ("Veröffentlicht unter Hafen & Handel von Anna Meier", "von Anna Meier"),
        (
            "By Jane Roe | jroe@post.example Email the author | Follow on Twitter on June 11, 2014 at 12:05 PM",
            "By Jane Roe | jroe@post.example",
        ),
        ("Posted by Jane Roe in Weather by the sea", "Posted by Jane Roe in Weather by the sea"),
    ],
)
def test_a_byline_is_printed_without_dates(line: str, byline: str) -> None:
    assert printed(line) == byline


@pytest.mark.parametrize(
    "date",
    [
        "12 mei 2025, 09.30 uur",
        "Julkaistu 12.5.2025 klo 9.30",
        "12. maí 2025 kl. 09:30 Síðast uppfært 13. maí 2025",
        "12 de maig de 2025 a les 09:30",
        "12 maggio 2025 alle 09:30",
        "Jumatatu, Mei 12, 2025",
        "3 timer siden",
        "תאריך פרסום: 12.05.25, 09:30",
        "تاریخ انتشار: ۲۲ اردیبهشت ۱۴۰۴ - ۰۹:۳۰",
        "نشر في: الإثنين 12 مايو 2025 - 09:30 ص",
        "منذ 3 ساعات",
        "Déardaoin, Eanáir 29 2026 ag 2:20 pm",
        "Updated 1544 GMT (2344 HKT) August 14, 2018",
    ],
)
def test_a_date_is_no_part_of_a_byline_in_any_language(date: str) -> None:
    assert printed(f"Jane Roe {date}") == "Jane Roe"


@pytest.mark.parametrize(
    "date",
    [
        "11 June 2025, 12:41 Beijing time",
        "11. Juni 2025, 12:41 Uhr Ortszeit",
        "11 de junio de 2025 a las 12:41 hora de Madrid",
        "11 июня 2025, 12:41 по московскому времени",
        "11 يونيو 2025 - 12:41 بتوقيت أبوظبي",
        "2025-06-11 12:41 (北京时间)",
    ],
)
def test_whose_clock_shows_a_time_is_part_of_the_date(date: str) -> None:
    assert printed(f"{date} Jane Roe") == "Jane Roe"


@pytest.mark.parametrize(
    ("said", "byline"),
    [
        ("홍길동 기자 기자 구독", "홍길동 기자"),
        ("홍길동 기자 구독", "홍길동 기자"),
        ("홍길동 기자 기자 페이지", "홍길동 기자"),
        ("Айгүл Сейітова Автор", "Айгүл Сейітова"),
        ("견본일보 홍길동 기자 이메일 기사 더보기", "견본일보 홍길동 기자"),
        ("見本 花子 : 医師 著者フォロー 公開日時", "見本 花子 : 医師"),
    ],
)
def test_buttons_behind_an_eastern_name_are_no_part_of_a_byline(said: str, byline: str) -> None:
    assert printed(said) == byline


@pytest.mark.parametrize(
    "line",
    [
        "Oluşturulma Tarihi: Haziran 25, 2024 08:12 Güncelleme Tarihi: Haziran 25, 2024 09:00",
        "Giriş Tarihi: 25.06.2024 08:12 Son Güncelleme: 25.06.2024 09:00",
        "Data publicării: 28.05.2024 20:02 Data actualizării: 28.05.2024 21:00",
        "Dátum vydania: 9.7.2024 Aktualizované: 9.7.2024",
        "4 มีนาคม 2569 เวลา 08:12 น.",
        "วันที่ 4 มีนาคม 2569 เวลา 08.12 น.",
        "ngày 4/3/2026, lúc 08:12",
        "4. märts 2026 kell 08:12",
        "4 Mart 2026 saat 08:12",
        "4 martie 2026, ora 08:12",
        "4. mars 2026 klukkan 08:12",
        "4 marzo 2026 alle ore 08:12",
        "2026. gada 4. marts plkst. 08:12",
        "2026 m. kovo 4 d. 08:12",
        "4 марта 2026 в 08:12",
        "dnia 4 marca 2026 o godz. 8:12",
        "4. března 2026 v 8:12",
        "4 Μαρτίου 2026 στις 08:12",
        "Rabu, 4 Maret 2026 pukul 08.12 WIB",
        "4 मार्च 2026 को 08:12 बजे",
        "৪ মার্চ ২০২৬ সময় ০৮:১২",
    ],
)
def test_the_words_of_dates_are_nobody(line: str) -> None:
    assert cleaned(line) == ""
