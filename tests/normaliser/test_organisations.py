from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.normaliser import organisations
from scraper.record import Context

AGENCIES = """
AP | AP
Associated Press | AP
The Associated Press | AP
Reuters | Reuters
rtr | Reuters
Agence France-Presse | AFP
dpa | dpa
DPA | dpa
dpa Sport | dpa
AgE | Agra-Europe
dpa-AFX | dpa-AFX
Kyodo News | Kyodo
共同通信 | Kyodo
新华社 | Xinhua
ТАСС | TASS
РИА Новости | RIA Novosti
Agencia EFE | EFE
Jewish Telegraphic Agency | JTA
ANSA | ANSA
sda | Keystone-SDA
Anadolu Ajansı | Anadolu
AA | Anadolu
رويترز | Reuters
وكالة الأناضول | Anadolu
연합뉴스 | Yonhap
पीटीआई | PTI
รอยเตอร์ | Reuters
রয়টার্স | Reuters
رائٹرز | Reuters
ซินหัว | Xinhua
এএফপি | AFP
பிடிஐ | PTI
Canadian Press | The Canadian Press
BELGA | Belga
NTB | NTB
(Reuters) | Reuters
"""
NO_AGENCIES = ["aa", "Map", "map", "Spa", "pa", "Sid Jones", "Na", "Maria", "The Press", "", "Press", "News", "APRIL"]


@pytest.mark.parametrize(("said", "name"), [tuple(part.strip() for part in line.split("|")) for line in AGENCIES.strip().splitlines()])
def test_an_agency_has_one_name(said: str, name: str) -> None:
    assert organisations.agency(said) == name


@pytest.mark.parametrize("said", NO_AGENCIES)
def test_words_are_no_agencies(said: str) -> None:
    assert organisations.agency(said) is None


# line | what it names (nothing: it announces no source)
LINES = """
Source: Reuters | Reuters
SOURCE:ABC World & Agencies | ABC World & Agencies
Sources: AFP, Reuters | AFP, Reuters
Quelle: dpa | dpa
Quelle der Meldung: Wache Musterstadt | Wache Musterstadt
Quelle: example.de, mbo/dpa | example.de, mbo/dpa
Quellen: dpa, epd | dpa, epd
Fuente: EFE | EFE
Fonte: Ansa | Ansa
Kaynak: AA | AA
Источник: Интерфакс | Интерфакс
Источник — Интерфакс | Интерфакс
Джерело: Укрінформ | Укрінформ
来源：新华社 | 新华社
來源：中央社 | 中央社
（来源：新华社） | 新华社
稿源：海港日报 | 海港日报
来源/海港日报 | 海港日报
來源／海港日報 | 海港日報
来源: 海港日报 2025年06月11日09:30 | 海港日报
2025-06-11 09:30:12来源：海港日报 | 海港日报
本文转自：海港日报 | 海港日报
（轉載自海港日報） | 海港日報
配信：海辺新聞 | 海辺新聞
출처 : 바다일보(https://www.bada.example) | 바다일보
[출처] 바다일보 | 바다일보
Эх сурвалж: МОНЦАМЭ | МОНЦАМЭ
出典：共同通信 | 共同通信
المصدر: رويترز | رويترز
स्रोत: पीटीआई | पीटीआई
Bron: BELGA | BELGA
Kilde: Ritzau | Ritzau
Källa: TT | TT
Źródło: PAP | PAP
Zdroj: ČTK | ČTK
Forrás: MTI | MTI
Sursa: Agerpres | Agerpres
Izvor: HINA | HINA
Nguồn: TTXVN | TTXVN
Theo Sample News | Sample News
Theo samplenews.vn | samplenews.vn
Theo Marsh |
Theo McDonald, 555-0102 |
Theo Reuters | Reuters
Theo dõi Báo Mẫu trên Google News |
Theo: Sample News | Sample News
Theo chị Lan, giá cá đã tăng mạnh trong tháng qua ở nhiều tỉnh ven biển. |
Nguồn tin: TTXVN | TTXVN
Sumber Berita: Antara | Antara
ขอบคุณข้อมูลจาก : สำนักข่าวไทย | สำนักข่าวไทย
(इनपुट- भाषा) | भाषा
ข้อมูลจาก : สำนักข่าวไทย , ภาพ : เฟซบุ๊ก ท่าเรือ | สำนักข่าวไทย
সূত্র- বাসস | বাসস
সূত্রঃ বাসস | বাসস
情報元：共同通信 | 共同通信
நன்றி: பிடிஐ | பிடிஐ
بشکریہ: رائٹرز | رائٹرز
ប្រភព៖ AFP | AFP
Sumber: Antara | Antara
ที่มา: สำนักข่าวไทย | สำนักข่าวไทย
출처: 연합뉴스 | 연합뉴스
منبع: ایسنا | ایسنا
Πηγή: ΑΠΕ-ΜΠΕ | ΑΠΕ-ΜΠΕ
Lähde: STT | STT
За матеріалами: Reuters | Reuters
Źródło artykułu: PAP | PAP
Viri: STA, BBC | STA, BBC
Burimet: BBC, CNN | BBC, CNN
ΠΗΓΗ: ΑΠΕ-ΜΠΕ | ΑΠΕ-ΜΠΕ
Με πληροφορίες από Reuters | Reuters
Дереккөзі: Қазақпарат | Қазақпарат
Manba: Xinhua | Xinhua
Աղբյուրը՝ Արմենպրես | Արմենպրես
With files from The Canadian Press | The Canadian Press
This article originally appeared on Harbour Courier: 2 hurt when truck hits pier | Harbour Courier
This article originally appeared on Harbour Courier: 'Not us': mayor on the pier | Harbour Courier
– with a file from The Canadian Press | The Canadian Press
With inputs from PTI | PTI
With reporting by Reuters | Reuters
With reporting by Jane Roe |
With reporting by Example Wire writer Jane Roe |
With agencies | agencies
– with AFP | AFP
Based on reporting by AP and Reuters | AP and Reuters
Source AFP | AFP
Fonte Ansa | Ansa
Source(s): AFP, Reuters | AFP, Reuters
Source: © AFP | AFP
SOURCE Example Energy Corp. | Example Energy Corp.
Via Reuters | Reuters
Avec agences | agences
mit Agenturen | Agenturen
Con agencias | agencias
Zuerst erschienen im Leuchtturm | Leuchtturm
Dilansir dari Reuters | Reuters
Artikel ini telah tayang di Kabar Suar dengan judul "Lampu di Tanjung" | Kabar Suar
ขอบคุณข้อมูลและภาพจาก ข่าวประภาคาร | ข่าวประภาคาร
Quelle: https://www.beispiel.example/hafen/2025/boote.html | https://www.beispiel.example/hafen/2025/boote.html
Originally published at www.janeroe.example on November 18, 2011. Of boats. | www.janeroe.example
Sources: https://one.example/a, https://two.example/b |
نقلا عن رويترز | رويترز
साभार: पीटीआई | पीटीआई
This article originally appeared on The Daily Sample: Gulls return | The Daily Sample
With reports from El Ejemplo and La Muestra | El Ejemplo and La Muestra
This story was first published by The Daily Sample. | The Daily Sample
This article was originally published in The Daily Sample on 12 May 2024. | The Daily Sample
This article is republished from The Daily Sample under a free license. Read the original. | The Daily Sample
Dieser Artikel erschien zuerst bei Beispiel Online. | Beispiel Online
Dieser Beitrag ist am 1. Juni 2017 in der Wochenzeitung „Beispiel“ erschienen. | Beispiel
Dieser Artikel ist eine Übersetzung, im Original ist er in der nordischen Tageszeitung Muster erschienen. | Muster
Dieser Beitrag ist auch als Podcast verfügbar. |
Dieser Text erschien zuerst im gedruckten Heft. |
Con información de EFE | EFE
*Sob supervisão de João Silva; com informações de Lusa | Lusa
Information from Kyodo added | Kyodo
来源于 海港网 | 海港网
Avec La Presse canadienne | La Presse canadienne
Reuters and The Associated Press contributed to this report. | Reuters and The Associated Press
Jane Roe contributed to this report. |
Information from The Associated Press was used in this report. | The Associated Press
©2025 Oldport Courier. Visit at courier.example. Distributed by Example Content Agency, LLC. | Oldport Courier
(c)2025 The Courier Co. Distributed by Example Content Agency, LLC | The Courier Co
© 2025 The Courier. Visit our shop. |
Avec l'AFP | AFP
(Avec Reuters) | Reuters
Avec la pluie |
Com Lusa | Lusa
Com informações das agências EFE e AFP | EFE e AFP
Con datos de EFE | EFE
Met ANP | ANP
Mit Material der dpa | dpa
(With PTI inputs) | PTI
Kjelde: NTB | NTB
Iturria: EFE | EFE
Ffynhonnell: PA | PA
Xigasho: Reuters | Reuters
ምንጭ፡ ሮይተርስ | ሮይተርስ
المصدر: «رويترز» | رويترز
سەرچاوە: ڕۆیتەرز | ڕۆیتەرز
2025年06月11日 10:30 | 来源：新华社 | 新华社
All rights reserved © Źródło: example.pl | example.pl
Additional reporting by Jane Roe |
Photo source: Reuters |
Sursa foto: Agerpres |
Bildquelle: dpa |
Source text of the treaty |
The source of the river is unknown. |
Resources: maps |
A plain paragraph about nothing. |
Kaynak: Anadolu Ajansı A+ A- | Anadolu Ajansı
SOURCE Gull Pumps, Inc. | Gull Pumps, Inc.
Source: Gull Pumps, Inc. | Gull Pumps, Inc.
Source: The Daily Sample. | The Daily Sample
SOURCE Gull Pumps, a maker of pumps |
The piece first appeared in the Daily Sample. | Daily Sample
A version of this story was originally published by The Daily Sample. | The Daily Sample
This story was reprinted with permission from The Daily Sample. | The Daily Sample
Originally appeared on The Daily Sample | The Daily Sample
News provided by Sample Wire | Sample Wire
Read the original article on The Daily Sample. | The Daily Sample
This story was published by nobody yet, as its first readers recall. |
Via: The Daily Sample | The Daily Sample
Dieser Artikel wurde zuerst in der Musterpost veröffentlicht. | Musterpost
Dieser Artikel ist zuerst bei Musterpost erschienen. | Musterpost
Dieser Artikel erschien zunächst bei der Musterpost. | Musterpost
Dieser Text enthält Material der dpa | dpa
Unter Verwendung von Material der dpa | dpa
Cet article a été publié pour la première fois dans Le Phare | Le Phare
Cet article est paru dans Le Phare | Le Phare
Avec des informations de La Presse Canadienne | La Presse Canadienne
D'après l'AFP | AFP
D'après le maire |
Selon AFP et Reuters | AFP et Reuters
Esta nota se publicó originalmente en El Faro | El Faro
Este texto fue publicado por primera vez en El Faro | El Faro
Con despachos de AFP | AFP
Redacción con información de EFE | EFE
Texto: EFE | EFE
Matéria publicada originalmente no Diário | Diário
Com conteúdo da Agência Brasil | Agência Brasil
Da redação com informações da AFP | AFP
Questo articolo è apparso originariamente su Il Faro | Il Faro
Con informazioni ANSA | ANSA
Met informatie van ANP | ANP
Dit artikel verscheen oorspronkelijk in De Vuurtoren | De Vuurtoren
Texten är tidigare publicerad i Fyren | Fyren
Artiklen blev først bragt i Fyret | Fyret
Denne saken ble først publisert i Fyret | Fyret
Artykuł pochodzi z serwisu Latarnia | Latarnia
Převzato z ČTK | ČTK
S využitím zpráv ČTK | ČTK
Prevzaté z TASR | TASR
MTI nyomán | MTI
„Pajūrio žinių“ inf. | Pajūrio žinių
Preluat de pe Agerpres | Agerpres
По материали на БТА | БТА
По данным ТАСС | ТАСС
По данным полиции |
По информации мэрии, работы начнутся весной |
据新华社 | 新华社
（据新华社、海港日报报道） | 新华社、海港日报
综合新华社、海港网报道 | 新华社、海港网
据警方报道 |
Inputs: PTI | PTI
Additional reporting by AFP | AFP
Additional reporting by Jane Roe |
Material from Reuters was used in this report. | Reuters
Material from the harbour was used in this report. |
This article includes reporting from The Associated Press. | The Associated Press
This story was produced by Harbor Beat and reviewed and distributed by Stacker. | Harbor Beat
Original-Content von: Polizei Musterstadt, übermittelt durch news aktuell | Polizei Musterstadt
In diesem Text wurde Material der dpa verwendet. | dpa
(Text: dpa) | dpa
(Text: Erika Muster) |
Fuente consultada: El Faro | El Faro
*Informações da Agência Brasil | Agência Brasil
Informações da polícia |
Материал подготовлен на основе информации РИА Новости | РИА Новости
Использованы материалы ТАСС | ТАСС
本文来自：海港日报 | 海港日报
据新华社报道，港口星期一开放 |
With additional reporting by AFP | AFP
Kaynak: AA - 20.11.2026 10:05 | AA
Источник: ТАСС | 20.11.2026 | ТАСС
Со ссылкой на Reuters | Reuters
За даними УНІАН | УНІАН
Με πληροφορίες του ΑΠΕ-ΜΠΕ | ΑΠΕ-ΜΠΕ
Haber: AA | AA
Sumber informasi: Antara | Antara
参照元：ロイター | ロイター
기사제공=연합뉴스 | 연합뉴스
به نقل از ایسنا | ایسنا
عن رويترز | رويترز
(इनपुट-पीटीआई) | पीटीआई
BNS inf. | BNS
Parengta pagal BNS | BNS
Източник: в. „Морски вести“ | в. „Морски вести“
"""


def lines() -> list[tuple[str, str | None]]:
    return [(said.strip(), named.strip() or None) for said, _, named in (line.rpartition("|") for line in LINES.strip().splitlines())]


@pytest.mark.parametrize(("said", "named"), lines())
def test_a_line_that_announces_its_source(said: str, named: str | None) -> None:
    assert organisations.attribution(said) == named


TAILS = [
    ("He spoke on Monday. (Reuters)", "Reuters"),
    ("Er kommt morgen. (dpa/lby)", "dpa/lby"),
    ("Fin de l'histoire. ©AFP", "AFP"),
    ("The gulls return. ©2025 AFP", "AFP"),
    ("The port opens on Monday. PTI/NQ", "PTI"),
    ("Die Möwen kehren zurück. dpa/lno", "dpa/lno"),
    ("Чайки возвращаются. Интерфакс", "Интерфакс"),
    ("갈매기가 돌아왔다. 연합뉴스", "연합뉴스"),
    ("Martılar döndü. İHA", "İHA"),
    ("The vote is due in June. — ANI", "ANI"),
    ("Das Spiel endete torlos. /dpa", "dpa"),
    ("Текст завершён. /ТАСС/", "ТАСС"),
    ("全文完。（新华社）", "新华社"),
    ("El puerto abrirá el lunes, según la alcaldía. EFE", "EFE"),
    ("The port opens on Monday, the city said. PTI ABC DEF", "PTI"),
    ("Le port rouvrira lundi. (avec AFP)", "AFP"),
    ("Satama avataan maanantaina. (STT–AFP)", "STT–AFP"),
    ("Bến sẽ mở cửa vào tháng hai. (Theo Reuters)", "Reuters"),
    ("سيفتح الميناء يوم الاثنين (رويترز، أ ف ب)", "رويترز، أ ف ب"),
    ("The port opens on Monday. NATO", None),
    ("তিনি এ কথা বলেন। (রয়টার্স)", "রয়টার্স"),
    ("Digul se deschide în iunie. AGERPRES/(AS - redactor: Ana Popa, editor: Ion Marinescu)", "AGERPRES"),
    ("Кеят отваря през юни. /БГНЕС", "БГНЕС"),
    ("the two sides/(see page 3)", None),
    ("the group (ISIS)", None),
    ("O porto abre na segunda. *Com informações da Reuters", "Reuters"),
    ("The port opens on Monday. With AFP.", "AFP"),
    ("The port opens on Monday. With Jane Roe.", None),
    ("O porto abre na segunda-feira. Lusa/Fim", "Lusa"),
    ("(c) Copyright Thomson Reuters 2026.", "Thomson Reuters"),
    ("港口星期一开放。（据新华社）", "新华社"),
    ("ಬಂದರು ಸೋಮವಾರ ತೆರೆಯಲಿದೆ. –ಏಜೆನ್ಸೀಸ್", "ಏಜೆನ್ಸೀಸ್"),
    ("बंदरगाह सोमवार को खुलेगा। (समाचार एजेंसी पीटीआई)", "समाचार एजेंसी पीटीआई"),
    ("He works at the AP.", None),
    ("as she told PTI.", None),
    ("He left — Maria", None),
    ("(see page 3)", None),
]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Пресс-служба администрации округа", True),
        ("Pressestelle der Stadt Musterhaven", True),
        ("Пресс-служба сообщила: порт закрыт", False),
        ("Pressestelle", False),
        ("Ufficio stampa, tel. 0123 4567", False),
    ],
)
def test_who_sends_out_an_authoritys_news(said: str, told: bool) -> None:
    assert organisations.is_press_office(said) is told


@pytest.mark.parametrize(("said", "named"), TAILS)
def test_an_agency_that_signs_a_paragraph(said: str, named: str | None) -> None:
    assert organisations.tail(said) == named


SOURCES = [
    ("ABC World & Agencies", [("ABC World", "outlet"), ("Agencies", "agency")]),
    ("SOURCE: ABC World and agencies", [("ABC World", "outlet"), ("agencies", "agency")]),
    ("example.de, mbo/dpa", [("example.de", "outlet"), ("dpa", "agency")]),
    ("dpa/jba", [("dpa", "agency")]),
    ("sak/Reuters", [("Reuters", "agency")]),
    ("sid/dpa", [("sid", "agency"), ("dpa", "agency")]),
    ("AFP, Reuters and AFP", [("AFP", "agency"), ("Reuters", "agency")]),
    ("Le Quotidien et AFP", [("Le Quotidien", "outlet"), ("AFP", "agency")]),
    ("The Canadian Press and Jane Roe", [("The Canadian Press", "agency")]),
    ("El Ejemplo and La Muestra", [("El Ejemplo", "outlet"), ("La Muestra", "outlet")]),
    ("xyz/abc;def", [("xyz", "outlet")]),
    ("F.A.Z.", [("F.A.Z.", "outlet")]),
    ("Agência Exemplo, com informações da Rádio Maré", [("Agência Exemplo", "agency"), ("Rádio Maré", "outlet")]),
    ("新华社", [("新华社", "agency")]),
    ("Beispielfernsehen & Funk", [("Beispielfernsehen", "outlet"), ("Funk", "outlet")]),
    ("Gull Pumps, Inc.", [("Gull Pumps, Inc.", None)]),
    ("Musterwerke GmbH", [("Musterwerke GmbH", None)]),
    ("Polizei Musterhaven", [("Polizei Musterhaven", None)]),
    ("Universidad de Ejemplo, EFE", [("Universidad de Ejemplo", None), ("EFE", "agency")]),
    ("Université Exemple Radio", [("Université Exemple Radio", "outlet")]),
    ("Pressestelle Stadt Musterhaven", [("Pressestelle Stadt Musterhaven", None)]),
    ("ABC (Jane Roe), dpa", [("ABC", "outlet"), ("dpa", "agency")]),
    ("Radio Beispiel (Kleinhafen)", [("Radio Beispiel (Kleinhafen)", "outlet")]),
    ("Quelle: Pressemitteilung Musterwerke", [("Musterwerke", "outlet")]),
    ("Press release from Gull Pumps", [("Gull Pumps", "outlet")]),
    ("Pressemitteilung", [("Pressemitteilung", "outlet")]),
    ("PM Wong", [("PM Wong", "outlet")]),
    ("Quelle: https://www.beispiel.example/hafen/2025/boote.html", [("beispiel.example", "outlet")]),
    ("www.janeroe.example", [("janeroe.example", "outlet")]),
]


@pytest.mark.parametrize(("said", "found"), SOURCES)
def test_sources_are_named_once(said: str, found: list[tuple[str, str | None]]) -> None:
    context = Context(url="https://www.xyz.ch/a", publisher="Beispielfernsehen (XYZ)")
    assert [(s.name, s.role) for s in organisations.sources(said, context)] == found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Este artigo foi publicado originalmente no dia 3 de março e atualizado.", None),
        ("This story was first published on 3 March and has changed since.", None),
        ("Matéria publicada originalmente na quarta-feira", None),
        ("This story was first published by 20 Minutes.", "20 Minutes"),
        ("Source: 24heures", "24heures"),
    ],
)
def test_a_day_is_no_source(line: str, name: str | None) -> None:
    try:
        found = organisations.sources(organisations.attribution(line) or "", Context())[0].name
    except Unreadable:
        found = None
    assert found == name


def test_the_sites_own_address_is_no_source() -> None:
    with pytest.raises(Unreadable):
        organisations.sources("Quelle: https://news.xyz.ch/b", Context(url="https://xyz.ch/a"))


def test_the_sites_own_name_is_one_name() -> None:
    context = Context(url="https://www.democratandledger.example/a", publisher="Democrat & Ledger")
    assert [s.name for s in organisations.sources("Democrat & Ledger", context)] == ["Democrat & Ledger"]


@pytest.mark.parametrize(
    "said",
    ["From staff and wire reports", "Staff and agencies", "Redacción y agencias", "Redaktion und Agenturen", "Rédaction avec agences"],
)
def test_the_house_and_agencies_in_general_are_a_source(said: str) -> None:
    assert organisations.is_collective(said)
    assert organisations.agency("STT–AFP") == "STT"


@pytest.mark.parametrize(
    "said", ["amw", "(dmk)", "", "11.06.2025", "Data source: a register", "x" * 500, "Roe AB et al.: Of cranes", "https://doi.org/10.1/x"]
)
def test_initials_are_no_source(said: str) -> None:
    with pytest.raises(Unreadable):
        organisations.sources(said, Context())


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(said: str) -> None:
    organisations.attribution(said)
    organisations.tail(said)
    try:
        found = organisations.sources(said, Context())
    except Unreadable:
        return
    assert found
    assert all(s.name for s in found)
