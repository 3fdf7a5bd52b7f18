"""What a text that should be a date says, what a line with dates in it says, and what is no date at all."""
# ruff: noqa: E501

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.normaliser import moments
from scraper.normaliser.moments import label_of, moment, moments_in
from scraper.record import Context

FETCHED = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)  # a Sunday


def page(**known: object) -> Context:
    return Context(**({"fetched_at": FETCHED} | known))  # type: ignore[arg-type]


ISO = [
    ("2025-06-11T09:30:00+02:00", "2025-06-11T09:30:00+02:00", "second"),
    ("2025-06-11T09:30:00Z", "2025-06-11T09:30:00+00:00", "second"),
    ("2025-06-11T09:30Z", "2025-06-11T09:30:00+00:00", "minute"),
    ("2025-06-11 09:30:00", "2025-06-11T09:30:00", "second"),
    ("2025-06-11 09:30:00 UTC", "2025-06-11T09:30:00+00:00", "second"),
    ("2025-06-11 09:30:00 +0200", "2025-06-11T09:30:00+02:00", "second"),
    ("2025-06-11T09:30:00.250Z", "2025-06-11T09:30:00.250+00:00", "second"),
    ("2025-06-11T09:30:00.1234567Z", "2025-06-11T09:30:00.123456+00:00", "second"),
    ("2024-03-05T09:15:00+0530", "2024-03-05T09:15:00+05:30", "second"),
    ("20240305T091500Z", "2024-03-05T09:15:00+00:00", "second"),
    ("20240305T091500+0000", "2024-03-05T09:15:00+00:00", "second"),
    ("2025-06-11T10:00:00&#43;02:00", "2025-06-11T10:00:00+02:00", "second"),
    ("2025-06-11t10:00:00z", "2025-06-11T10:00:00+00:00", "second"),
    ("2025-06-11T24:00:00Z", "2025-06-12T00:00:00+00:00", "second"),
    ("2025-06-11T24:00", "2025-06-12T00:00:00", "minute"),
    ("2025-06-11T10:59:60Z", "2025-06-11T11:00:00+00:00", "second"),
    ("20240305", "2024-03-05", "day"),
    ("20240305091500", "2024-03-05T09:15:00", "second"),
    ("2024-W27-5", "2024-07-05", "day"),
    ("2025-06-11", "2025-06-11", "day"),
    ("2025-06", "2025-06", "month"),
    ("1720170900", "2024-07-05T09:15:00+00:00", "second"),
    ("1720170900000", "2024-07-05T09:15:00+00:00", "second"),
    ("1720170900.250", "2024-07-05T09:15:00+00:00", "second"),
    ("2025-06-11T23:30:00-05:00", "2025-06-11T23:30:00-05:00", "second"),
]
LETTERS = [  # RFC 5322, C, JavaScript and what feeds make of them
    ("Tue, 05 Mar 2024 09:15:00 +0000", "2024-03-05T09:15:00+00:00"),
    ("Tue, 5 Mar 24 09:15:00 GMT", "2024-03-05T09:15:00+00:00"),
    ("Mo, 25 Jun 2018 10:00:00 +0200", "2018-06-25T10:00:00+02:00"),
    ("Tue Mar 5 09:15:00 UTC 2024", "2024-03-05T09:15:00+00:00"),
    ("Mar 5 Tue 2024 09:15", "2024-03-05T09:15:00"),
    ("March 5, Tuesday, 2024", "2024-03-05"),
    ("Tue Mar 05 2024 09:15:00 GMT+0100 (CET)", "2024-03-05T09:15:00+01:00"),
    ("05-Mar-24", "2024-03-05"),
    ("2016/6/29 15:07:41", "2016-06-29T15:07:41"),
]
VISIBLE = [  # text, language, ISO
    ("5 I 2026", "pl", "2026-01-05"),
    ("5. XII. 2025.", "hr", "2025-12-05"),
    ("12-VI-2025", "es", "2025-06-12"),
    ("June 11, 2025", "en", "2025-06-11"),
    ("1ro de junio del 2025", "es", "2025-06-01"),
    ("11 d’abril de 2025", "ca", "2025-04-11"),
    ("woensdag 11 juni 2025 om 9.30 uur", "nl", "2025-06-11T09:30:00"),
    ("11. Mee 2025", "lb", "2025-05-11"),
    ("2025eko ekainak 11", "eu", "2025-06-11"),
    ("11 ta’ Ġunju, 2025", "mt", "2025-06-11"),
    ("11 ga Yuni, 2025", "ha", "2025-06-11"),
    ("11 Maajo 2025", "so", "2025-05-11"),
    ("11 يونيه 2025", "ar", "2025-06-11"),
    ("١١ی ئایاری ٢٠٢٥", "ckb", "2025-05-11"),
    ("۲۲ غويی ۱۴۰۴", "ps", "2025-05-12"),
    ("Wednesday, June 11th, 2025 at 3:05 p.m.", "en", "2025-06-11T15:05:00"),
    ("11 June 2025 13h45", "en", "2025-06-11T13:45:00"),
    ("12:05 a.m., June 11, 2025", "en", "2025-06-11T00:05:00"),
    ("Sept. 3, 2024", "en", "2024-09-03"),
    ("11.06.2025, 13:45 Uhr", "de", "2025-06-11T13:45:00"),
    ("Mittwoch, 11. Juni 2025 um 13.45 Uhr", "de", "2025-06-11T13:45:00"),
    ("11. Jänner 2025", "de", "2025-01-11"),
    ("le 11 juin 2025 à 14 h 05", "fr", "2025-06-11T14:05:00"),
    ("1er août 2025", "fr", "2025-08-01"),
    ("11 de junio de 2025, 10:15 h", "es", "2025-06-11T10:15:00"),
    ("11 giugno 2025 alle 10.15", "it", "2025-06-11T10:15:00"),
    ("11 de junho de 2025 às 10h15", "pt", "2025-06-11T10:15:00"),
    ("11 juni 2025 om 10:15", "nl", "2025-06-11T10:15:00"),
    ("11. juni 2025 kl. 13.45", "da", "2025-06-11T13:45:00"),
    ("11 maj 2025", "sv", "2025-05-11"),
    ("11. desember 2025", "nb", "2025-12-11"),
    ("11. kesäkuuta 2025 klo 13.45", "fi", "2025-06-11T13:45:00"),
    ("11 czerwca 2025, 10:15", "pl", "2025-06-11T10:15:00"),
    ("11. června 2025 10:15", "cs", "2025-06-11T10:15:00"),
    ("11. 6. 2025", "sk", "2025-06-11"),
    ("11 | 06 | 2025", "de", "2025-06-11"),
    ("11. listopada 2025", "hr", "2025-10-11"),
    ("11 listopada 2025", "pl", "2025-11-11"),
    ("11. децембар 2025.", "sr", "2025-12-11"),
    ("11 июня 2025, 10:15", "ru", "2025-06-11T10:15:00"),
    ("11 червня 2025", "uk", "2025-06-11"),
    ("11 листопада 2025", "uk", "2025-11-11"),
    ("11 Ιουνίου 2025", "el", "2025-06-11"),
    ("11 ΙΟΥΝΙΟΥ 2025", "el", "2025-06-11"),
    ("11 Haziran 2025 Çarşamba 10:15", "tr", "2025-06-11T10:15:00"),
    ("2025. június 11. 10:15", "hu", "2025-06-11T10:15:00"),
    ("2025 m. birželio 11 d.", "lt", "2025-06-11"),
    ("2025. gada 11. jūnijā", "lv", "2025-06-11"),
    ("2025eko ekainaren 11", "eu", "2025-06-11"),
    ("11 iunie 2025", "ro", "2025-06-11"),
    ("11 noi. 2025", "ro", "2025-11-11"),
    ("11 жов. 2024", "uk", "2024-10-11"),
    ("11 траўня 2025", "be", "2025-05-11"),
    ("2025-yil 11-iyun", "uz", "2025-06-11"),
    ("11 сентабр 2025, 10:15", "uz", "2025-09-11T10:15:00"),
    ("2025 թվականի հունիսի 11", "hy", "2025-06-11"),
    ("Rabu, 11 Juni 2025 10:15", "id", "2025-06-11T10:15:00"),
    ("ngày 11 tháng 6 năm 2025", "vi", "2025-06-11"),
    ("Thứ tư, 11/6/2025, 10:15 (GMT+7)", "vi", "2025-06-11T10:15:00+07:00"),
    ("Thứ 4, 11/06/2025 | 10:15:30 [GMT +7]", "vi", "2025-06-11T10:15:30+07:00"),
    ("11 जून 2025", "hi", "2025-06-11"),
    ("11 अक्तूबर 2025, रात 9:15 बजे", "hi", "2025-10-11T21:15:00"),
    ("11 जून 2025, रात 2:15 बजे", "hi", "2025-06-11T02:15:00"),
    ("11 नव॰ 2025", "hi", "2025-11-11"),
    ("১১ জুন ২০২৫, ০৩:১৫ পিএম", "bn", "2025-06-11T15:15:00"),
    ("১১ জুন ২০২৫, রাত ১২:১৫", "bn", "2025-06-11T00:15:00"),
    ("11 பெப்ரவரி 2025 மாலை 5:15", "ta", "2025-02-11T17:15:00"),
    ("11 ജൂണ്‍ 2025", "ml", "2025-06-11"),
    ("11 ઓગસ્ટ 2025", "gu", "2025-08-11"),
    ("11 جون 2025 شام 5:15", "ur", "2025-06-11T17:15:00"),
    ("11 Jun 2025, 3:15 petang", "ms", "2025-06-11T15:15:00"),
    ("11 Jun 2025, 9:15 malam", "ms", "2025-06-11T21:15:00"),
    ("2025 ජූනි 11 03:15 ප.ව.", "si", "2025-06-11T15:15:00"),
    ("2025 ජූනි මස 11 09:41", "si", "2025-06-11T09:41:00"),
    ("୧୧ ଜୁନ ୨୦୨୫", "or", "2025-06-11"),
    ("ছেপ্টেম্বৰ ১১, ২০২৫", "as", "2025-09-11"),
    ("၂၀၂၅ ခုနှစ် ဇွန်လ ၁၁ ရက်", "my", "2025-06-11"),
    ("ဇွန် ၁၁၊ ၂၀၂၅", "my", "2025-06-11"),
    ("ថ្ងៃពុធ ទី១១ ខែមិថុនា ឆ្នាំ២០២៥", "km", "2025-06-11"),
    ("১১ জুন ২০২৫", "bn", "2025-06-11"),
    ("11 ஜூன் 2025", "ta", "2025-06-11"),
    ("11 جون 2025", "ur", "2025-06-11"),
    ("١١ يونيو ٢٠٢٥", "ar", "2025-06-11"),
    ("11 يونيو 2025 - 10:15 مساء", "ar", "2025-06-11T22:15:00"),
    ("15 كانون الثاني 2024", "ar", "2024-01-15"),
    ("11 حزيران/يونيو 2025", "ar", "2025-06-11"),
    ("11 ביוני 2025", "he", "2025-06-11"),
    ("2025년 6월 11일 오후 3:05", "ko", "2025-06-11T15:05:00"),
    ("2025. 6. 11.", "ko", "2025-06-11"),
    ("2025年6月11日 13時45分", "ja", "2025-06-11T13:45:00"),
    ("2025年6月11日（水）午後3時5分", "ja", "2025-06-11T15:05:00"),
    ("2025年6月11日下午3:05", "zh", "2025-06-11T15:05:00"),
    ("2025-06-11 10:15", "zh", "2025-06-11T10:15:00"),
    ("2025年6月11日 夜间11:15", "zh", "2025-06-11T23:15:00"),
    ("2025年6月11日 晚8点20分", "zh", "2025-06-11T20:20:00"),
    ("2025年6月11日 夜7時", "ja", "2025-06-11T19:00:00"),
    ("2025년 6월 11일 새벽 3시 20분", "ko", "2025-06-11T03:20:00"),
    ("2025 оны 6 сарын 11", "mn", "2025-06-11"),
    ("2025 оны 6-р сарын 11, 09:30", "mn", "2025-06-11T09:30:00"),
    ("2025 оны 06 дугаар сарын 11-ний өдөр", "mn", "2025-06-11"),
    ("2025 оны зургаадугаар сарын 11", "mn", "2025-06-11"),
    ("2025 оны арван хоёрдугаар сарын 11", "mn", "2025-12-11"),
    ("１１．０６．２０２５", "de", "2025-06-11"),
]
CALENDARS = [
    ("1 มกราคม 2567", "th", "2024-01-01"),
    ("15 ม.ค. 2567 09:30 น.", "th", "2024-01-15T09:30:00"),
    ("วันจันทร์ที่ 15 มกราคม 2567 เวลา 09.30 น.", "th", "2024-01-15T09:30:00"),
    ("۳۱ شهریور ۱۳۹۸", "fa", "2019-09-22"),
    ("30 اسفند 1403", "fa", "2025-03-20"),
    ("۱۴۰۳/۱/۱", "fa", "2024-03-20"),
    ("令和6年1月15日", "ja", "2024-01-15"),
    ("令和元年5月1日", "ja", "2019-05-01"),
    ("平成30年12月31日", "ja", "2018-12-31"),
    ("2024年（令和6年）1月15日", "ja", "2024-01-15"),
    ("令和6年（2024年）1月15日(月)", "ja", "2024-01-15"),
    ("民國113年6月11日", "zh", "2024-06-11"),
    ("٩ رمضان ١٤٤٥", "ar", "2024-03-19"),
    ("२०८२ भदौ २३ गते", "ne", "2025-09-08"),
    ("२०७९ मंसिर ४ गते १२:००", "ne", "2022-11-20T12:00:00"),
    ("मंसिर ४, २०७९", "ne", "2022-11-20"),
    ("३ असोज २०७२, आइतबार", "ne", "2015-09-20"),
    ("ኅዳር 11 ቀን 2016 ዓ.ም", "am", "2023-11-21"),
    ("መስከረም 1፣ 2012", "am", "2019-09-12"),
    ("ጳጉሜ 6, 2015", "am", "2023-09-11"),
]
LABELLED = [
    ("เผยแพร่ 15 ม.ค. 67 09:30 น.", "th", "2024-01-15T09:30:00"),
    ("11 Th6, 2025", "vi", "2025-06-11"),
    ("11 thg 6, 2025 08:12", "vi", "2025-06-11T08:12:00"),
    ("11 Jun 2025 8:05 PTG", "ms", "2025-06-11T20:05:00"),
    ("11 qershor 2025 8:05 m.d.", "sq", "2025-06-11T20:05:00"),
    ("11/06/2025 8:05 ከሰዓት", "am", "2025-06-11T20:05:00"),
    ("5 באוג׳ 2025 20:05", "he", "2025-08-05T20:05:00"),
    ("15/1/67", "th", "2024-01-15"),
    ("R6.1.15", "ja", "2024-01-15"),
    ("२०७९-०८-०४", "ne", "2022-11-20"),
    ("Nofeembar 20, 2024", "so", "2024-11-20"),
    ("Publié le 05/07/2024 à 09:15", "fr", "2024-07-05T09:15:00"),
    ("Stand: 05.07.2024 09:15 Uhr", "de", "2024-07-05T09:15:00"),
    ("Published 9:15 AM EDT, Tue March 5, 2024", "en", "2024-03-05T09:15:00-04:00"),
    ("發布時間：2025年6月11日 10:15", "zh", "2025-06-11T10:15:00"),
    ("Güncelleme: 11.06.2025 - 10:15", "tr", "2025-06-11T10:15:00"),
    ("最終更新 2025/06/11 10:15", "ja", "2025-06-11T10:15:00"),
    ("Objavljeno 11. 6. 2025. u 10.15h", "sr", "2025-06-11T10:15:00"),
    ("Vydáno 11. 6. 2025 v 10.15", "cs", "2025-06-11T10:15:00"),
    ("Released 11 June 2025 v 2.10", "en", "2025-06-11"),
]
RELATIVE = [
    ("3 hours ago", "en", "2026-03-01T09:00:00+00:00", "hour"),
    ("Updated 2h ago", "en", "2026-03-01T10:00:00+00:00", "hour"),
    ("an hour ago", "en", "2026-03-01T11:00:00+00:00", "hour"),
    ("1 hour 20 minutes ago", "en", "2026-03-01T10:40:00+00:00", "minute"),
    ("vor 3 Stunden", "de", "2026-03-01T09:00:00+00:00", "hour"),
    ("vor einer Stunde", "de", "2026-03-01T11:00:00+00:00", "hour"),
    ("un'ora fa", "it", "2026-03-01T11:00:00+00:00", "hour"),
    ("tunti sitten", "fi", "2026-03-01T11:00:00+00:00", "hour"),
    ("for 3 timar sidan", "nn", "2026-03-01T09:00:00+00:00", "hour"),
    ("منذ ساعة", "ar", "2026-03-01T11:00:00+00:00", "hour"),
    ("منذ يومين", "ar", "2026-02-27", "day"),
    ("לפני שעתיים", "he", "2026-03-01T10:00:00+00:00", "hour"),
    ("یک ساعت پیش", "fa", "2026-03-01T11:00:00+00:00", "hour"),
    ("Dakika 5 zilizopita", "sw", "2026-03-01T11:55:00+00:00", "minute"),
    ("3 horas atrás", "pt", "2026-03-01T09:00:00+00:00", "hour"),
    ("for 2 dager siden", "nb", "2026-02-27", "day"),
    ("Hai 3 horas", "gl", "2026-03-01T09:00:00+00:00", "hour"),
    ("Vorgestern, 18:20", "de", "2026-02-27T18:20:00", "minute"),
    ("hace 2 días", "es", "2026-02-27", "day"),
    ("il y a 5 minutes", "fr", "2026-03-01T11:55:00+00:00", "minute"),
    ("5 minuti fa", "it", "2026-03-01T11:55:00+00:00", "minute"),
    ("2 часа назад", "ru", "2026-03-01T10:00:00+00:00", "hour"),
    ("2 saat önce", "tr", "2026-03-01T10:00:00+00:00", "hour"),
    ("منذ 3 ساعات", "ar", "2026-03-01T09:00:00+00:00", "hour"),
    ("3 ชั่วโมงที่ผ่านมา", "th", "2026-03-01T09:00:00+00:00", "hour"),
    ("3 jam yang lepas", "ms", "2026-03-01T09:00:00+00:00", "hour"),
    ("3 மணி நேரத்திற்கு முன்பு", "ta", "2026-03-01T09:00:00+00:00", "hour"),
    ("3 કલાક પહેલા", "gu", "2026-03-01T09:00:00+00:00", "hour"),
    ("2 घण्टा अगाडि", "ne", "2026-03-01T10:00:00+00:00", "hour"),
    ("3 ម៉ោងមុន", "km", "2026-03-01T09:00:00+00:00", "hour"),
    ("3小时前", "zh", "2026-03-01T09:00:00+00:00", "hour"),
    ("3時間前", "ja", "2026-03-01T09:00:00+00:00", "hour"),
    ("3시간 전", "ko", "2026-03-01T09:00:00+00:00", "hour"),
    ("1주일 전", "ko", "2026-02", "month"),
    ("1ヶ月前", "ja", "2026-01", "month"),
    ("前天 10:15", "zh", "2026-02-27T10:15:00", "minute"),
    ("3 цагийн өмнө", "mn", "2026-03-01T09:00:00+00:00", "hour"),
    ("2 өдрийн өмнө", "mn", "2026-02-27", "day"),
    ("өчигдөр 10:15", "mn", "2026-02-28T10:15:00", "minute"),
    ("yesterday 10:15", "en", "2026-02-28T10:15:00", "minute"),
    ("heute, 09:30 Uhr", "de", "2026-03-01T09:30:00", "minute"),
    ("aujourd'hui à 9:30", "fr", "2026-03-01T09:30:00", "minute"),
    ("hôm qua 10:15", "vi", "2026-02-28T10:15:00", "minute"),
    ("pre 3 sata", "sr", "2026-03-01T09:00:00+00:00", "hour"),
    ("pred 3 urami", "sl", "2026-03-01T09:00:00+00:00", "hour"),
    ("kecha, 10:15", "uz", "2026-02-28T10:15:00", "minute"),
    ("gestern", "de", "2026-02-28", "day"),
]
NO_DATE = """Dec 30|May|12|24/7|4/5|1.2|5%|£5|Q1 2024|2023-24|a|one|sun|x|me|to|mit|sie|2024|© 2026|All rights reserved 2026|version 1.2.34
|192.168.10.25|2024-13-05|2025-02-30|2025-06-11T24:01:00Z|2025-06-11T10:60:00Z|32.01.2025|31.04.2025|0001-01-01|1970-01-01T00:00:00Z|1969-07-20|2038-01-19|2026-05-01|today's talk|3 hours
|https://example.org/2025/06/11/story|5 min read|+49 30 1234 5678|978-3-16-148410-0|hours ago||   |NaN|null"""


@pytest.mark.parametrize(("text", "iso", "precision"), ISO)
def test_what_machines_write(text: str, iso: str, precision: str) -> None:
    read = moment(text, page())
    assert (read.iso, read.precision) == (iso, precision)


@pytest.mark.parametrize(("text", "iso"), LETTERS)
def test_letters_and_feeds(text: str, iso: str) -> None:
    assert moment(text, page(language="en")).iso == iso


@pytest.mark.parametrize(("text", "language", "iso"), VISIBLE + CALENDARS + LABELLED)
def test_what_readers_see(text: str, language: str, iso: str) -> None:
    read = moment(text, page(language=language))
    assert read.iso == iso
    assert not read.assumed_order


@pytest.mark.parametrize(("text", "language", "iso"), [row for row in VISIBLE + CALENDARS if row[1] not in ("hr", "en", "fa")])
def test_most_need_no_word_of_the_language(text: str, language: str, iso: str) -> None:
    assert moment(text, page(day_first=True)).iso == iso


@pytest.mark.parametrize(("text", "language", "iso", "precision"), RELATIVE)
def test_back_from_the_time_of_fetching(text: str, language: str, iso: str, precision: str) -> None:
    read = moment(text, page(language=language))
    assert (read.iso, read.precision, read.relative) == (iso, precision, True)


@pytest.mark.parametrize("text", [row[0] for row in RELATIVE])
def test_without_a_time_of_fetching_nothing_is_relative(text: str) -> None:
    with pytest.raises(Unreadable):
        moment(text, Context(language="en"))


def test_relative_words_are_reckoned_in_the_zone_of_the_source() -> None:
    late = page(fetched_at=datetime(2026, 3, 1, 23, 30, tzinfo=UTC), timezone="Asia/Tokyo", language="ja")
    assert moment("昨日 10:15", late).iso == "2026-03-01T10:15:00+09:00"  # there it is the second of March already
    assert moment("1 hour ago", late).iso == "2026-03-02T07:30:00+09:00"


@pytest.mark.parametrize("text", [text.strip() for text in NO_DATE.replace("\n", "").split("|")])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(Unreadable):
        moment(text, page(language="en"))


def test_a_blank_may_part_the_hour_from_the_minute() -> None:
    assert moment("Mon, Jun 11 2018. 01 07 AM", page(language="en")).iso == "2018-06-11T01:07:00"


@pytest.mark.parametrize("said", ["अद्ययावत: ", "నవీకరణ: ", "నవీకరించబడింది "])
def test_words_that_tell_when_a_story_was_changed(said: str) -> None:
    assert label_of(said) == "updated"


def test_what_was_last_published_was_changed() -> None:
    assert [label_of(f"{word} published: ") for word in ("First", "Last")] == ["published", "updated"]


def test_a_month_is_told_as_one() -> None:
    assert moment("July 2024", page()).iso == "2024-07"
    assert moment("2024年7月", page()).precision == "month"


ZONES = [  # text, country, zone of the source, ISO
    ("Jul 5, 2024 9:15 am ET", "US", None, "2024-07-05T09:15:00-04:00"),
    ("Jan 5, 2024 9:15 am ET", "US", None, "2024-01-05T09:15:00-05:00"),
    ("Jul 5, 2024 9:15 am PT", None, None, "2024-07-05T09:15:00-07:00"),
    ("Jul 5, 2024 9:15 am Eastern Daylight Time", None, None, "2024-07-05T09:15:00-04:00"),
    ("Jan 5, 2024 9:15 am Pacific Time", None, None, "2024-01-05T09:15:00-08:00"),
    ("5 January 2024 09:15 Central European Time", None, None, "2024-01-05T09:15:00+01:00"),
    ("Jan 5, 2024 9:15 am Central Park", None, None, "2024-01-05T09:15:00"),
    ("Jul 5, 2024 09:15 IST", "IN", None, "2024-07-05T09:15:00+05:30"),
    ("Jul 5, 2024 09:15 IST", "IE", None, "2024-07-05T09:15:00+01:00"),
    ("Jan 5, 2024 09:15 IST", "IL", None, "2024-01-05T09:15:00+02:00"),
    ("Jul 5, 2024 09:15 IST", None, "Asia/Kolkata", "2024-07-05T09:15:00+05:30"),
    ("Jul 5, 2024 09:15 IST", None, None, "2024-07-05T09:15:00"),
    ("Jul 5, 2024 09:15 CST", "CN", None, "2024-07-05T09:15:00+08:00"),
    ("Jan 5, 2024 09:15 CST", "US", None, "2024-01-05T09:15:00-06:00"),
    ("Jul 5, 2024 09:15 EST", "US", None, "2024-07-05T09:15:00-04:00"),
    ("Jul 5, 2024 09:15 EST", "PA", None, "2024-07-05T09:15:00-05:00"),
    ("Jul 5, 2024 09:15 BST", "GB", None, "2024-07-05T09:15:00+01:00"),
    ("Jul 5, 2024 09:15 BST", "BD", None, "2024-07-05T09:15:00+06:00"),
    ("Friday 5 July 2024 09:15, UK", None, None, "2024-07-05T09:15:00+01:00"),
    ("5 January 2024 09:15 UK time", None, None, "2024-01-05T09:15:00+00:00"),
    ("Jul 5, 2024 09:15 EST", "AU", None, "2024-07-05T09:15:00+10:00"),
    ("Jul 5, 2024 09:15 AEST", None, None, "2024-07-05T09:15:00+10:00"),
    ("Jul 5, 2024 09:15 WIB", None, None, "2024-07-05T09:15:00+07:00"),
    ("Jul 5, 2024 09:15 GMT+5", None, None, "2024-07-05T09:15:00+05:00"),
    ("Jul 5, 2024 09:15 (UTC+05:30)", None, None, "2024-07-05T09:15:00+05:30"),
    ("5. Juli 2024, 09:15 Uhr MESZ", "DE", None, "2024-07-05T09:15:00+02:00"),
    ("5 июля 2024, 09:15 мск", "RU", None, "2024-07-05T09:15:00+03:00"),
    ("Jul 5, 2024 09:15", None, "Europe/Berlin", "2024-07-05T09:15:00+02:00"),
    ("2024-01-05 09:15:00", None, "Europe/Berlin", "2024-01-05T09:15:00+01:00"),
    ("2024-03-31 02:30", None, "Europe/Berlin", "2024-03-31T02:30:00+01:00"),  # skipped: the offset of before
    ("2024-10-27 02:30", None, "Europe/Berlin", "2024-10-27T02:30:00+02:00"),  # twice: the first
    ("2024-07-05", None, "Europe/Berlin", "2024-07-05"),
]


@pytest.mark.parametrize(("text", "country", "zone", "iso"), ZONES)
def test_zones_are_read_by_the_source(text: str, country: str | None, zone: str | None, iso: str) -> None:
    read = moment(text, page(country=country, timezone=zone, language="en"))
    assert read.iso == iso
    assert read.offset_known == (len(iso) > 19)


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("05 जुलाई 2024 09:15 AM IST", "hi", "2024-07-05T09:15:00+05:30"),
        ("5 জুলাই ২০২৪, 09:15 BST", "bn", "2024-07-05T09:15:00+06:00"),
        ("5 ביולי 2024 09:15 IST", "he", "2024-07-05T09:15:00+02:00"),
        ("5 juillet 2024 09:15 IST", "fr", "2024-07-05T09:15:00"),
    ],
)
def test_a_language_of_one_country_tells_whose_zone_a_word_is(text: str, language: str, iso: str) -> None:
    assert moment(text, page(language=language)).iso == iso


ORDER = [  # text, what is known, ISO, assumed
    ("Fri, 05/07/2024", {"language": "en"}, "2024-07-05", False),
    ("05/07/2024 (Tuesday)", {"language": "en"}, "2024-05-07", False),
    ("Mon, 05/07/2024", {"language": "en"}, "2024-05-07", True),  # neither
    ("05/07/2024", {"language": "en-US"}, "2024-05-07", False),
    ("05/07/2024", {"language": "en-GB"}, "2024-07-05", False),
    ("05/07/2024", {"language": "en", "country": "US"}, "2024-05-07", False),
    ("05/07/2024", {"language": "en", "country": "IN"}, "2024-07-05", False),
    ("05/07/2024", {"language": "fr"}, "2024-07-05", False),
    ("05/07/2024", {"language": "en", "day_first": True}, "2024-07-05", False),
    ("05/07/2024", {"language": "fr", "day_first": False}, "2024-05-07", False),
    ("15/04/2024", {"language": "en-US"}, "2024-04-15", False),
    ("04/15/2024", {"language": "fr"}, "2024-04-15", False),
    ("05/05/2024", {"language": "en"}, "2024-05-05", False),
    ("05/07/2024", {"language": "en"}, "2024-05-07", True),
    ("05.07.2024", {"language": "en"}, "2024-07-05", False),
    ("02/12/2026", {"language": "en"}, "2026-02-12", False),  # the second of December is still to come
    ("11/06/25", {"language": "es"}, "2025-06-11", False),
    ("25/06/11", {"language": "ja"}, "2025-06-11", False),
]


@pytest.mark.parametrize(("text", "known", "iso", "assumed"), ORDER)
def test_day_and_month_in_order(text: str, known: dict[str, object], iso: str, assumed: bool) -> None:
    read = moment(text, page(**known))
    assert (read.iso, read.assumed_order) == (iso, assumed)


def test_nothing_lies_ahead_of_the_fetch_by_more_than_a_day() -> None:
    assert moment("2026-03-01T12:10:00Z", page()).iso == "2026-03-01T12:10:00+00:00"
    with pytest.raises(Unreadable, match="future"):
        moment("2026-03-02T12:10:00Z", page())


LINES = [
    (
        "Published 3 March 2025, 10:15 | Updated 4 March 2025 11:00",
        "en",
        [("2025-03-03T10:15:00", "published"), ("2025-03-04T11:00:00", "updated")],
    ),
    (
        "Veröffentlicht am 11.06.2025, 13:45 Uhr, zuletzt aktualisiert: 12.06.2025, 08:00 Uhr",
        "de",
        [("2025-06-11T13:45:00", "published"), ("2025-06-12T08:00:00", "updated")],
    ),
    (
        "Publié le 11/06/2025 à 10h15, mis à jour le 12/06/2025 à 8h00",
        "fr",
        [("2025-06-11T10:15:00", "published"), ("2025-06-12T08:00:00", "updated")],
    ),
    (
        "Giriş: 11.06.2025 - 10:15 Güncelleme: 11.06.2025 - 12:00",
        "tr",
        [("2025-06-11T10:15:00", "published"), ("2025-06-11T12:00:00", "updated")],
    ),
    ("Publicado 11 jun 2025 10:15 Actualizado 12 jun 2025", "es", [("2025-06-11T10:15:00", "published"), ("2025-06-12", "updated")]),
    ("Опубликовано 11 июня 2025, обновлено 12 июня 2025", "ru", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("Опубліковано: 11 червня 2025, оновлено: 12 червня 2025", "uk", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("Апублікавана 11 чэрвеня 2025", "be", [("2025-06-11", "published")]),
    ("Data utworzenia: 11 czerwca 2025", "pl", [("2025-06-11", "published")]),
    ("Objavljeno 11. junija 2025, zadnja sprememba 12. junija 2025", "sl", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("Zadnja izmjena: 11.06.2025. 11:20", "hr", [("2025-06-11T11:20:00", "updated")]),
    ("Објавено на 11 јуни 2025, последна измена 12.06.2025", "mk", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("Градска управа, 11.06.2025", "sr", [("2025-06-11", None)]),
    ("Data publicării: 11.06.2025 10:15", "ro", [("2025-06-11T10:15:00", "published")]),
    ("Létrehozva: 2025. június 11.", "hu", [("2025-06-11", "published")]),
    ("Publikuar më 11 qershor 2025", "sq", [("2025-06-11", "published")]),
    ("Eklenme: 11.06.2025 10:15", "tr", [("2025-06-11T10:15:00", "published")]),
    ("včera 10:15", "cs", [("2026-02-28T10:15:00", None)]),
    ("Dün 10:15", "tr", [("2026-02-28T10:15:00", None)]),
    ("Šiandien 10:15", "lt", [("2026-03-01T10:15:00", None)]),
    ("نشر في 11 يونيو 2025 آخر تحديث 12 يونيو 2025", "ar", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("11/06/2025 09h30 Atualizado há 2 horas", "pt", [("2025-06-11T09:30:00", None), ("2026-03-01T10:00:00+00:00", "updated")]),
    ("Dec. 5, 2025 Updated 9:01 p.m.", "en", [("2025-12-05", None), ("2025-12-05T21:01:00", "updated")]),
    ("05/12/2025 18:42 - Aggiornato alle 20:11", "it", [("2025-12-05T18:42:00", None), ("2025-12-05T20:11:00", "updated")]),
    ("5 December 2025, and the doors of the hall open at 19:00", "en", [("2025-12-05", None)]),
    ("5.12. 18:42", "fi", []),
    ("5 gru 25 18:42", "pl", [("2025-12-05T18:42:00", None)]),
    ("Jana Weber | 14:30 Uhr", "de", []),
    ("jana 14:30", "sw", [("2026-02-28T14:30:00", None)]),
    ("114/12/05 18:42", "zh", [("2025-12-05T18:42:00", None)]),
    ("114年12月5日", "zh", [("2025-12-05", None)]),
    ("5 Disemba 2025", "sw", [("2025-12-05", None)]),
    ("5 Disembar 2025", "so", [("2025-12-05", None)]),
    ("5 ډسمبر 2025", "ps", [("2025-12-05", None)]),
    ("5 décembre 2025 à 4 h 00 HNE", "fr", [("2025-12-05T04:00:00-05:00", None)]),
    ("11 giugno 2025 (modifica il 12 giugno 2025 | 10:05)", "it", [("2025-06-11", None), ("2025-06-12T10:05:00", "updated")]),
    ("Creado: 11.06.2025 | 09:30", "es", [("2025-06-11T09:30:00", "published")]),
    ("Publiziert: 11.06.2025, 09:30 Uhr", "de", [("2025-06-11T09:30:00", "published")]),
    ("Offentliggjort 11. juni 2025 kl. 9:30", "da", [("2025-06-11T09:30:00", "published")]),
    ("11.06.2025 09:30 (Akt. 11.06.2025 10:15)", "de", [("2025-06-11T09:30:00", None), ("2025-06-11T10:15:00", "updated")]),
    ("Stand 11.06.2025, 10:15 Uhr", "de", [("2025-06-11T10:15:00", "updated")]),
    ("Stand - 11.06.2025", "de", [("2025-06-11", "updated")]),
    ("Von Anna Muster Stand – 11. Juni 2025", "de", [("2025-06-11", "updated")]),
    ("Bestand 11. Juni 2025", "de", [("2025-06-11", None)]),
    ("11.06.2025 (Stand 12.06.2025)", "de", [("2025-06-11", None), ("2025-06-12", "updated")]),
    ("Bestand 11.06.2025", "de", [("2025-06-11", None)]),
    ("Kontakt. 11.06.2025", "de", [("2025-06-11", None)]),
    ("Act. 11/06/2025 - 10:15", "es", [("2025-06-11T10:15:00", "updated")]),
    ("Act: 11/06/2025 10:15", "es", [("2025-06-11T10:15:00", "updated")]),
    ("Contact: 11 June 2025", "en", [("2025-06-11", None)]),
    ("Dagført 11. juni 2025", "fo", [("2025-06-11", "updated")]),
    ("Diweddarwyd 11 Mehefin 2025", "cy", [("2025-06-11", "updated")]),
    ("I går kl. 18.20", "da", [("2026-02-28T18:20:00", None)]),
    ("il y a une heure", "fr", [("2026-03-01T11:00:00+00:00", None)]),
    ("حرر في 11 يونيو 2025", "ar", [("2025-06-11", "published")]),
    ("입력 2025.06.11 10:15 수정 2025.06.11 12:00", "ko", [("2025-06-11T10:15:00", "published"), ("2025-06-11T12:00:00", "updated")]),
    ("2025年6月11日 13時45分 更新", "ja", [("2025-06-11T13:45:00", "updated")]),
    ("2025/06/11 09:30 發布 2025/06/12 11:00 更新", "zh", [("2025-06-11T09:30:00", "published"), ("2025-06-12T11:00:00", "updated")]),
    ("出版：2025-06-11 09:30 修訂：2025-06-12", "zh", [("2025-06-11T09:30:00", "published"), ("2025-06-12", "updated")]),
    ("上架時間：2025-06-11 09:30", "zh", [("2025-06-11T09:30:00", "published")]),
    ("発行日：2025年6月11日 改稿：2025年6月12日", "ja", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("승인 2025.06.11 09:30", "ko", [("2025-06-11T09:30:00", "published")]),
    ("Нийтэлсэн: 2025-06-11 Шинэчилсэн: 2025-06-12", "mn", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("เผยแพร่ 11 มิ.ย. 68 10:15 น. ปรับปรุง 12 มิ.ย. 68", "th", [("2025-06-11T10:15:00", "published"), ("2025-06-12", "updated")]),
    ("Xuất bản: 11/06/2025 10:15", "vi", [("2025-06-11T10:15:00", "published")]),
    ("Dibuat 11 Juni 2025, terakhir diubah 12 Juni 2025", "id", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("पब्लिश्ड: 11 जून 2025 संशोधित: 12 जून 2025", "hi", [("2025-06-11", "published"), ("2025-06-12", "updated")]),
    ("تاریخ اشاعت: 11 جون 2025", "ur", [("2025-06-11", "published")]),
    ("By Ada Marlowe | June 11, 2025 at 9:30 a.m. EDT | 5 min read", "en", [("2025-06-11T09:30:00-04:00", None)]),
    ("Von Ida Berg, 11.06.2025, 13:45 Uhr", "de", [("2025-06-11T13:45:00", None)]),
    ("Publié le 11 juin 25 à 9:30", "fr", [("2025-06-11T09:30:00", "published")]),
    ("Posted 11 Jun 25, 09:30", "en", [("2025-06-11T09:30:00", "published")]),
    ("veröffentlicht am 11 Jun ’25", "de", [("2025-06-11", "published")]),
    ("von Ottilie7 am 11.06.2025", "de", [("2025-06-11", None)]),  # a reader's name
    ("Autor: Ida Berg, Datum: 11.Jun.25", "de", [("2025-06-11", None)]),
    ("Мария Колева 09:41, 11 юни 25 / 28 коментара", "bg", [("2025-06-11T09:41:00", None)]),
    ("Sailed at 09:41, 11 June 25 ships left", "en", []),
    ("sreda, 11. jun 2025, 10:15 -> 11:20", "sr", [("2025-06-11T10:15:00", None), ("2025-06-11T11:20:00", "updated")]),
    ("Tänään klo 11:02 (muokattu klo 11:44)", "fi", [("2026-03-01T11:02:00", None), ("2026-03-01T11:44:00", "updated")]),
    ("11. jun. 2025. 17:40 > 18:55", "sr", [("2025-06-11T17:40:00", None), ("2025-06-11T18:55:00", "updated")]),
    (
        "Publié le 11 juin 2025 à 14h30, mis à jour à 18h02",
        "fr",
        [("2025-06-11T14:30:00", "published"), ("2025-06-11T18:02:00", "updated")],
    ),
    (
        "Dieser Artikel wurde zuletzt am 12.06.2025 aktualisiert. Die erste Fassung erschien am 11.06.2025.",
        "de",
        [("2025-06-12", "updated"), ("2025-06-11", "published")],
    ),
    ("Am 11. Juni 20.15 Uhr, am 12. Juni 10 bis 12 Uhr", "de", []),
    ("On 11 June 25 ships left from 10:15 to 12:30", "en", []),
    ("© 11.06.2025 The Lantern", "de", []),
    ("Call 030 1234 5678 or see 192.168.10.25", "en", []),
    ("In the 2023-24 season the club won 24/7 support", "en", []),
    ("The storm of July 2019 is not forgotten", "en", []),
]


@pytest.mark.parametrize(("line", "language", "found"), LINES)
def test_dates_in_a_line(line: str, language: str, found: list[tuple[str, str | None]]) -> None:
    assert [(one.moment.iso, one.label) for one in moments_in(line, page(language=language))] == found


def test_a_sighting_says_where_it_stands() -> None:
    line = "Ida Berg, Hafenstadt, 11. Juni 2025, 13:45 Uhr | dpa"
    (one,) = moments_in(line, page(language="de"))
    assert line[one.start : one.end].startswith("11. Juni 2025, 13:45")


@pytest.mark.parametrize(
    "text",
    ["?" * 20_000, "1." * 10_000, "12:" * 10_000, "11 de " * 5_000, "a.b." * 5_000, "2025年" * 5_000, "1" * 50_000, "Jan 1 " * 5_000],
)
def test_hostile_text_costs_little(text: str) -> None:
    began = time.process_time()
    moments_in(text, page(language="en"))
    with pytest.raises(Unreadable):
        moment(text, page(language="en"))
    assert time.process_time() - began < 0.5


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet=st.characters(), max_size=60)
    | st.from_regex(r"[0-9]{1,4}[./ -][0-9A-Za-z]{1,9}[./ -][0-9:]{1,8}[ a-zA-Z+0-9:-]{0,9}", fullmatch=True)
)
def test_any_text_is_a_moment_or_unreadable(text: str) -> None:
    known = page(language="en")
    try:
        read = moment(text, known)
    except Unreadable:
        return
    assert read.iso
    assert 1990 <= read.when.year <= 2026


@given(
    st.dates(date(1990, 1, 2), date(2026, 2, 28)),
    st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%Y年%m月%d日", "%Y/%m/%d"]),
)
def test_every_day_is_read_back(day: date, form: str) -> None:
    assert moment(day.strftime(form), page(language="en")).when == day


def test_the_zone_of_the_machine_does_not_count() -> None:
    code = (
        "from datetime import *; from scraper.record import Context; from scraper.normaliser.moments import moment as m\n"
        "c = Context(language='en', fetched_at=datetime(2026, 3, 1, 3, tzinfo=UTC))\n"
        "print([m(t, c).iso for t in ('1720170900', '3 hours ago', 'yesterday 10:15', '2024-07-05 09:15', 'Jul 5, 2024 9:15 am ET', 'today')])"
    )
    said = {
        subprocess.run([sys.executable, "-c", code], env=os.environ | {"TZ": zone}, capture_output=True, text=True, check=True).stdout
        for zone in ("America/Los_Angeles", "UTC", "Asia/Tokyo")
    }
    assert len(said) == 1


def test_languages_without_a_table_of_ours_are_read_by_dateparser() -> None:
    for text in ("11 Okudu 2025", "Okudu 11, 2025", "11 Oṣù Okudu, 2025", "11-Okudu-2025", "Ọjọ́rú 11 Oṣù Òkudu 2025", "2025 Okudu 11"):
        assert moment(text, page(language="yo")).iso == "2025-06-11"
    with pytest.raises(Unreadable):
        moment("11 Foobar 2025", page(language="xx"))


NO_DATES = (
    "Our top 3 CRM tricks for 2026",
    "Deutsche G7-Konferenz 2022",
    "The 12 ferries that sail in 2025",
    "uploads/images/2020/12/01/847261.JPG",
    "817264550912-qkwvzz3.apps.example.com 2024",
    "-06:00y_2026;-06:00m_03;-06:00d_11",
)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_can_be_no_date_is_not_put_to_dateparser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(moments, "_last_resort", lambda text, context: asked.append(text))
    with pytest.raises(Unreadable):
        moment(text, page(language="en"))
    assert asked == []


def test_usual_dates_load_no_dateparser() -> None:
    code = (
        "import sys; from scraper.record import Context; from scraper.normaliser.moments import moment as m\n"
        "m('2025-06-11T09:30:00Z', Context()); m('11 June 2025', Context()); m('11. Juni 2025, 13:45 Uhr', Context(language='de'))\n"
        "assert 'dateparser' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("line", "language", "dates"),
    [
        ("2025/6/11 14:00（最終更新 6/12 16:30）", "ja", ["2025-06-11T14:00:00", "2025-06-12T16:30:00"]),
        ("2025/6/11 10:00（6/11 12:30 更新）", "zh", ["2025-06-11T10:00:00", "2025-06-11T12:30:00"]),
        ("Publié le 11 juin 2025 à 10h15, modifié le 12 juin à 11h20", "fr", ["2025-06-11T10:15:00", "2025-06-12T11:20:00"]),
        (
            "Veröffentlicht am 11.06.2025, 10:15 Uhr, aktualisiert am 12.06., 11:00 Uhr",
            "de",
            ["2025-06-11T10:15:00", "2025-06-12T11:00:00"],
        ),
        ("June 11, 2025, tickets until 20 June", "en", ["2025-06-11"]),  # no label announces it
        ("Updated 1520 GMT (2320 HKT) June 11, 2025", "en", ["2025-06-11T15:20:00+00:00"]),
        ("11 June 2025 GMT", "en", ["2025-06-11"]),
    ],
)
def test_the_second_date_of_a_line_has_the_year_of_the_first(line: str, language: str, dates: list[str]) -> None:
    assert [sighting.moment.iso for sighting in moments_in(line, page(language=language))] == dates
