"""Lines that are datelines, and lines that look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.normaliser.datelines import Dateline, dateline
from scraper.record import Context

# raw | what follows it | places, parted by a semicolon | agency | date
TABLE = """
MONTE SANT'ALDO (Fermo) - | Una tempesta. | MONTE SANT'ALDO | |
PRISTA, 14 nëntor/ATSH/ - | Një stuhi kaloi. | PRISTA | ATSH | 14 nëntor
UYO — | A storm passed. | UYO | |
OSLO (WX) – | En storm dro forbi. | OSLO | WX |
PRÍSTAVOK. | Loď uviazla v noci na štvrtok pri Prístavku. | PRÍSTAVOK | |
PORTO DI SOPRA (TV) – | Una tempesta. | PORTO DI SOPRA | |
Villa Norte, Pue.- | La tormenta pasó. | Villa Norte, Pue. | |
MEXICO CITY (AP) — | A storm passed. | MEXICO CITY | AP |
ST. MUSTER — | A storm passed. | ST. MUSTER | |
ST. MUSTER, Minn. — | A storm passed. | ST. MUSTER, Minn. | |
Port-en-Rivage (AFP) – | Une tempête est passée. | Port-en-Rivage | AFP |
Muster-on-Don, June 11 (TASS) - | A storm passed. | Muster-on-Don | TASS | June 11
Haven op Zoom (ANP) - | Er trok een storm voorbij. | Haven op Zoom | ANP |
Přístav nad Labem 11. června (ČTK) - | Přišla bouře. | Přístav nad Labem | ČTK | 11. června
Deir el-Mina (AFP) – | A storm passed. | Deir el-Mina | AFP |
Porto nell'Emilia (ANSA) - | È passata una tempesta. | Porto nell'Emilia | ANSA |
MUSTER LAKE (ABC4) — | A storm passed. | MUSTER LAKE | ABC4 |
MUSTERVILLE, Wash. (WXYZ News) — | A storm passed. | MUSTERVILLE, Wash. | WXYZ News |
DEIR EL-MINA, Gaza Strip (AP) — | A storm passed. | DEIR EL-MINA, Gaza Strip | AP |
PARIS, March 5 (Reuters) - | A storm passed. | PARIS | Reuters | March 5
TOKYO, June 11 (Kyodo) - | A storm passed. | TOKYO | Kyodo | June 11
WASHINGTON, June 11, 2025 (Reuters) - | A storm passed. | WASHINGTON | Reuters | June 11, 2025
June 11 (Reuters) - | A storm passed. | | Reuters | June 11
(Reuters) - | A storm passed. | | Reuters |
(CNN) | A storm passed. | | CNN |
Berlin (dpa) - | Ein Sturm zog vorbei. | Berlin | dpa |
Berlin (dpa/tmn) - | Ein Sturm zog vorbei. | Berlin | dpa/tmn |
Berlin/Paris (dpa) - | Ein Sturm zog vorbei. | Berlin; Paris | dpa |
Frankfurt/Main (dpa) - | Ein Sturm zog vorbei. | Frankfurt/Main | dpa |
Kleinmusterstadt (dpa/lno) - | Ein Sturm zog vorbei. | Kleinmusterstadt | dpa/lno |
Heidelberg. (dpa-lsw) | Ein Sturm zog vorbei. | Heidelberg | dpa-lsw |
Bozen – | Ein Sturm zog vorbei. | Bozen | |
Vöcklabruck. | Ein Sturm zog vorbei. | Vöcklabruck | |
Köln (SID) - | Ein Sturm zog vorbei. | Köln | SID |
Wien (APA) - | Ein Sturm zog vorbei. | Wien | APA |
Kiel (xyz) - | Ein Sturm zog vorbei. | Kiel | xyz |
BERLIN/ROME – | A storm passed. | BERLIN; ROME | |
NEW YORK and LONDON — | A storm passed. | NEW YORK; LONDON | |
LOS ANGELES/SAN FRANCISCO — | A storm passed. | LOS ANGELES; SAN FRANCISCO | |
NEW DELHI: | A storm passed. | NEW DELHI | |
NEW BEDFORD, Mass. (AP) — | A storm passed. | NEW BEDFORD, Mass. | AP |
NEW JERSEY (WXYZ) -- | A storm passed. | NEW JERSEY | WXYZ |
MUSTERVILLE, Va. (WXYZ) - | A storm passed. | MUSTERVILLE, Va. | WXYZ |
Jakarta, XYZ Indonesia -- | A storm passed. | Jakarta | XYZ Indonesia |
नई दिल्लीः | एक तूफान आया। | नई दिल्ली | |
القاهرة - أ ش أ: | مرت عاصفة. | القاهرة | أ ش أ |
〔記者王小明／台北報導〕 | 一場風暴過去了。 | 台北 | |
記者李大華／綜合報導 | 一場風暴過去了。 | | |
ISLAMABAD: | A storm passed. | ISLAMABAD | |
LAHORE, June 5: | A storm passed. | LAHORE | | June 5
Kolkata, Jun 11 (PTI) | A storm passed. | Kolkata | PTI | Jun 11
Mumbai, June 11 (IANS) | A storm passed. | Mumbai | IANS | June 11
New Delhi [India], June 11 (ANI): | A storm passed. | New Delhi [India] | ANI | June 11
Tokyo, Japan – | A storm passed. | Tokyo, Japan | |
Musterville, Zimbabwe – | A storm passed. | Musterville, Zimbabwe | |
SEOUL, South Korea (AP) — | A storm passed. | SEOUL, South Korea | AP |
LONDON, United Kingdom (AFP) — | A storm passed. | LONDON, United Kingdom | AFP |
AUBURN, Wash. — | A storm passed. | AUBURN, Wash. | |
LOS ANGELES, Calif. (KTLA) — | A storm passed. | LOS ANGELES, Calif. | KTLA |
WASHINGTON D.C. — | A storm passed. | WASHINGTON D.C. | |
DUBLIN — | A storm passed. | DUBLIN | |
UNITED NATIONS (AP) — | A storm passed. | UNITED NATIONS | AP |
SRINAGAR — | A storm passed. | SRINAGAR | |
SYDNEY - | A storm passed. | SYDNEY | |
BEIJING, June 11 (Xinhua) -- | A storm passed. | BEIJING | Xinhua | June 11
WASHINGTON (January 24, 2017) — | A storm passed. | WASHINGTON | | January 24, 2017
Gull Point (March 5, 2025) – | A storm passed. | Gull Point | | March 5, 2025
Karlsruhe, (12.11.2021). | Ein Sturm zog vorbei. | Karlsruhe | | 12.11.2021
Zürich (31.12.) – | Ein Sturm zog vorbei. | Zürich | | 31.12.
(New York, March 5, 2021) – | A storm passed. | New York | | March 5, 2021
KUALA LUMPUR, 11 Jun (Bernama) -- | A storm passed. | KUALA LUMPUR | Bernama | 11 Jun
PUTRAJAYA, Nov 22 — | A storm passed. | PUTRAJAYA | | Nov 22
Jerusalem, Gaza, Cairo (AFP) - | A storm passed. | Jerusalem; Gaza; Cairo | AFP |
LONDON and PARIS (AP) — | A storm passed. | LONDON; PARIS | AP |
ANKARA (AA) - | Fırtına geçti. | ANKARA | AA |
İSTANBUL (DHA) - | Fırtına geçti. | İSTANBUL | DHA |
Jakarta (ANTARA) - | Badai berlalu. | Jakarta | ANTARA |
JAKARTA, EXEMPLAR.com - | Badai berlalu. | JAKARTA | EXEMPLAR.com |
EXEMPLAR.CO, Jakarta - | Badai berlalu. | Jakarta | EXEMPLAR.CO |
ROMA, 11 GIU - | Un temporale. | ROMA | | 11 GIU
(ANSA) - ROMA, 11 GIU - | Un temporale. | ROMA | ANSA | 11 GIU
Madrid, 11 jun (EFE).- | Una tormenta. | Madrid | EFE | 11 jun
Ciudad de México, 11 jun (EFE).- | Una tormenta. | Ciudad de México | EFE | 11 jun
Lisboa, 11 jun 2025 (Lusa) – | Uma tempestade. | Lisboa | Lusa | 11 jun 2025
SÃO PAULO, SP (FOLHAPRESS) - | Uma tempestade. | SÃO PAULO, SP | FOLHAPRESS |
BRASÍLIA (Reuters) - | Uma tempestade. | BRASÍLIA | Reuters |
Paris (AFP) – | Un orage. | Paris | AFP |
لنگرپور (نمائندہ ساحل) | طوفان گزر گیا۔ | لنگرپور | |
لاہور (نامہ نگار) | طوفان گزر گیا۔ | لاہور | |
VALPORT, Indonesia: | A storm passed. | VALPORT, Indonesia | |
Asunción: | Ein Sturm zog vorbei. | Asunción | |
Praha 11. června (ČTK) - | Bouře. | Praha | ČTK | 11. června
Warszawa (PAP) - | Burza. | Warszawa | PAP |
МОСКВА, 11 июня. /ТАСС/. | Прошла гроза. | МОСКВА | ТАСС | 11 июня
МОСКВА, 11 июн — РИА Новости. | Прошла гроза. | МОСКВА | РИА Новости | 11 июн
Москва. 11 июня. INTERFAX.RU - | Прошла гроза. | Москва | INTERFAX.RU | 11 июня
КИЇВ, 5 червня - Інтерфакс-Україна. | Пройшла гроза. | КИЇВ | Інтерфакс-Україна | 5 червня
МОСКВА, 11 июн - РИА Новости, Иван Петров. | Прошла гроза. | МОСКВА | РИА Новости | 11 июн
Минск, 11 июня. Sputnik. | Прошла гроза. | Минск | Sputnik | 11 июня
11 июня, Минск /Корр. БЕЛТА/. | Прошла гроза. | Минск | БЕЛТА | 11 июня
АСТАНА. КАЗИНФОРМ — | Прошла гроза. | АСТАНА | КАЗИНФОРМ |
Bakı. Trend: | Tufan keçdi. | Bakı | Trend |
Budapest, 2025. június 11., szerda (MTI) - | Vihar vonult el. | Budapest | MTI | 2025. június 11., szerda
Vilnius, birželio 11 d. (ELTA). | Praėjo audra. | Vilnius | ELTA | birželio 11 d
RĪGA, 11. jūnijs, LETA. | Pārgāja vētra. | RĪGA | LETA | 11. jūnijs
TALLINN, 11. juuni, BNS - | Torm läks üle. | TALLINN | BNS | 11. juuni
ΑΘΗΝΑ - | Πέρασε μια καταιγίδα. | ΑΘΗΝΑ | |
თბილისი (IPN) – | ქარიშხალმა გაიარა. | თბილისი | IPN |
ԵՐԵՎԱՆ, 11 ՀՈՒՆԻՍԻ, ԱՐՄԵՆՊՐԵՍ: | Փոթորիկն անցավ: | ԵՐԵՎԱՆ | ԱՐՄԵՆՊՐԵՍ | 11 ՀՈՒՆԻՍԻ
Ayşe DEMİR/İSTANBUL, (DHA)- | Fırtına geçti. | İSTANBUL | DHA |
አዲስ አበባ፣ ኅዳር 11፣ 2019 (ኤፍ ኤም ሲ) – | ወንዙ ጸድቷል። | አዲስ አበባ | ኤፍ ኤም ሲ | ኅዳር 11, 2019
४ मंसिर, पोखरा । | आँधी आयो । | पोखरा | | ४ मंसिर
Ahmet YILMAZ-Ayşe DEMİR/İSTANBUL,(DHA)- | Fırtına geçti. | İSTANBUL | DHA |
Ayşe DEMİR/ İSTANBUL, (DHA) | Fırtına geçti. | İSTANBUL | DHA |
Ayşe DEMİR / ŞİLE (İstanbul), (DHA) - | Fırtına geçti. | ŞİLE (İstanbul) | DHA |
Ayşe Demir - İSTANBUL (AA) - | Fırtına geçti. | İSTANBUL | AA |
ANKARA- | Fırtına geçti. | ANKARA | |
БЕОГРАД, 11. јуна /СРНА/ - | Прошла је олуја. | БЕОГРАД | СРНА | 11. јуна
София, 11 юни (БТА) | Мина буря. | София | БТА | 11 юни
القاهرة (رويترز) - | مرت عاصفة. | القاهرة | رويترز |
नई दिल्ली: | तूफ़ान गुज़र गया। | नई दिल्ली | |
नई दिल्ली, 11 जून (भाषा) | तूफ़ान गुज़र गया। | नई दिल्ली | भाषा | 11 जून
एएनआई, वाशिंगटन। | तूफ़ान गुज़र गया। | वाशिंगटन | एएनआई |
बंदरगाह संवाददाता, लखनऊ। | तूफ़ान गुज़र गया। | लखनऊ | |
मेरठ। | तूफ़ान गुज़र गया। | मेरठ | |
ঢাকা, ১১ জুন, ২০২৫ (বাসস) : | ঝড় চলে গেছে। | ঢাকা | বাসস | ১১ জুন, ২০২৫
சென்னை, நவ. 11: | புயல் கடந்தது. | சென்னை | | நவ. 11
കോട്ടയം∙ | കൊടുങ്കാറ്റ് കടന്നുപോയി. | കോട്ടയം | |
ភ្នំពេញ៖ | ព្យុះបានកន្លងផុត។ | ភ្នំពេញ | |
ملتان: | طوفان گزر گیا۔ | ملتان | |
لاہور (اسٹاف رپورٹر) | طوفان گزر گیا۔ | لاہور | |
ISLAMABAD (Web Desk) – | A storm passed. | ISLAMABAD | |
बंदरगाह संवाददाता, लखनऊ: | तूफ़ान गुज़र गया। | लखनऊ | |
নিজস্ব প্রতিবেদক, ঢাকা: | ঝড় কেটে গেছে। | ঢাকা | |
पुणे, प्रतिनिधी : | वादळ निघून गेले. | पुणे | |
लखनऊ, विशेष संवाददाता। | तूफ़ान गुज़र गया। | लखनऊ | |
नई दिल्ली, एजेंसी। | तूफ़ान गुज़र गया। | नई दिल्ली | एजेंसी |
รอยเตอร์ - | พายุผ่านไปแล้ว | | รอยเตอร์ |
EXEMPLAR.CO.ID, JAKARTA -- | Badai berlalu. | JAKARTA | EXEMPLAR.CO.ID |
Palembang - | Badai berlalu. | Palembang | |
Улаанбаатар, 2025 оны зургаадугаар сарын 11 /МОНЦАМЭ/. | Шуурга намжлаа. | Улаанбаатар | МОНЦАМЭ | 2025 оны зургаадугаар сарын 11
（新华社北京6月11日电） | 风暴过去了。 | 北京 | 新华社 | 6月11日
新华社北京4月24日电 | 风暴过去了。 | 北京 | 新华社 | 4月24日
【北京讯】 | 风暴过去了。 | 北京 | |
（中央社記者王大明台北11日電） | 風暴過去了。 | 台北 | 中央社 | 11日
【ワシントン共同】 | 嵐が去った。 | ワシントン | 共同 |
【ロンドン=山田花子】 | 嵐が去った。 | ロンドン | |
[東京 11日 ロイター] - | 嵐が去った。 | 東京 | ロイター | 11日
(서울=연합뉴스) 홍길순 기자 = | 폭풍이 지나갔다. | 서울 | 연합뉴스 |
[서울=뉴시스] | 폭풍이 지나갔다. | 서울 | 뉴시스 |
MUSTERHAVEN, June 11 (Example Wire) - | A storm passed. | MUSTERHAVEN | Example Wire | June 11
MUSTERALBA. | Una tormenta pasó ayer por Musteralba. | MUSTERALBA | |
临江6月10日电（记者 王大明） | 风暴过去了。 | 临江 | | 6月10日
Berlin. | Ein Sturm zog vorbei. | Berlin | |
MUSTERHAUSEN/LINZ. | Ein Sturm zog vorbei. | MUSTERHAUSEN; LINZ | |
MUSTERALBA, Jal., junio 11 (EL FARO).- | Pasó la tormenta. | MUSTERALBA, Jal. | EL FARO | junio 11
Lima, jun. 11. | Pasó la tormenta. | Lima | | jun. 11
ACN Barcelona - | Ha passat la tempesta. | Barcelona | ACN |
AGI - | È passata la tempesta. | | AGI |
Accra, June 11, GNA - | A storm passed. | Accra | GNA | June 11
SIALKOT: | A storm passed. | SIALKOT | |
القاهرة 11 يونيو حزيران (رويترز) - | مرت عاصفة. | القاهرة | رويترز | 11 يونيو حزيران
أبوظبي في 11 يونيو / وام / | مرت عاصفة. | أبوظبي | وام | 11 يونيو
الرياض 15 ذو الحجة 1446 هـ الموافق 11 يونيو 2025 م واس | مرت عاصفة. | الرياض | واس | 15 ذو الحجة 1446 هـ الموافق 11 يونيو 2025 م
دمشق-سانا | مرت عاصفة. | دمشق | سانا |
بغداد/ واع | مرت عاصفة. | بغداد | واع |
رام الله 11-6-2025 وفا- | مرت عاصفة. | رام الله | وفا | 11-6-2025
غزة- | مرت عاصفة. | غزة | |
شیراز- ایرنا- | توفان گذشت. | شیراز | ایرنا |
ایسنا/کرمان | توفان گذشت. | کرمان | ایسنا |
Hamburg/Berlin. | Ein Sturm zog vorbei. | Hamburg; Berlin | |
NAIROBI (AP) _ | A storm passed. | NAIROBI | AP |
GENEVA/NAIROBI/LONDON (Reuters) - | A storm passed. | GENEVA; NAIROBI; LONDON | Reuters |
Mumbai (Maharashtra) [India], June 11 (ANI): | A storm passed. | Mumbai (Maharashtra) [India] | ANI | June 11
Nairobi (Kenya), June 11 (EFE).- | A storm passed. | Nairobi (Kenya) | EFE | June 11
Halle (Saale) (dpa) - | Ein Sturm zog vorbei. | Halle (Saale) | dpa |
(EFE).- | Pasó la tormenta. | | EFE |
НЬЮ-ЙОРК, 11 июня. /Корр. ТАСС Иван Петров/. | Прошла гроза. | НЬЮ-ЙОРК | ТАСС | 11 июня
بيروت ـ | مرت عاصفة. | بيروت | |
חיפה (רויטרס) – | סערה חלפה. | חיפה | רויטרס |
SYDNEY, June 11 AAP - | A storm passed. | SYDNEY | AAP | June 11
LONDON/AFP - | A storm passed. | LONDON | AFP |
Berlin/dpa – | Ein Sturm zog vorbei. | Berlin | dpa |
AP, LONDON — | A storm passed. | LONDON | AP |
LONDON: (Reuters) | A storm passed. | LONDON | Reuters |
CAIRO - 11 June 2025: | A storm passed. | CAIRO | | 11 June 2025
Washington, D.C. – June 11, 2025 – | A storm passed. | Washington, D.C. | | June 11, 2025
القاهرة - «صحيفة الميناء»: | مرت عاصفة. | القاهرة | صحيفة الميناء |
القاهرة ـ «صحيفة الميناء»: | مرت عاصفة. | القاهرة | صحيفة الميناء |
लखनऊ, 11 जून (हि.स.)। | तूफ़ान गुज़र गया। | लखनऊ | हि.स. | 11 जून
"""


def rows() -> list[tuple[str, str, Dateline]]:
    found = []
    for line in TABLE.strip().splitlines():
        raw, rest, where, agency, date, *_ = [part.strip() for part in (line + " |").split("|")]
        found.append((raw, rest, Dateline(raw, tuple(p.strip() for p in where.split(";") if p.strip()), agency or None, date or None)))
    return found


@pytest.mark.parametrize(("raw", "rest", "wanted"), rows())
def test_dateline(raw: str, rest: str, wanted: Dateline) -> None:
    assert dateline(f"{raw} {rest}", Context()) == wanted


def test_a_dash_may_stand_between_a_place_and_the_first_word_without_a_blank() -> None:
    assert dateline("LAGOS—THE storm has passed.", Context()) == Dateline("LAGOS—", ("LAGOS",))


def test_an_outlet_may_open_its_own_text_with_its_name() -> None:
    found = dateline("(Example-Wire.com) - A storm passed.", Context(publisher="Example-Wire.com"))
    assert (found.raw, found.places, found.agency) == ("(Example-Wire.com) -", (), "Example-Wire.com")
    for said in ("(Example-Wire.com) A storm passed.", "(Storm-Watch.com) - A storm passed."):  # no dash, and another's name
        with pytest.raises(Unreadable):
            dateline(said, Context(publisher="Example-Wire.com"))


@pytest.mark.parametrize(("said", "where"), [("રાજકોટઃ આજે સવારે તોફાન આવ્યું.", "રાજકોટ"), ("ঢাকাঃ আজ সকালে ঝড় এসেছে।", "ঢাকা")])
def test_a_sign_of_breath_is_written_for_a_colon(said: str, where: str) -> None:
    assert dateline(said, Context()).places == (where,)


def test_a_stroke_for_a_table_parts_a_place_from_its_agency() -> None:
    assert dateline("London | Reuters — A storm passed.", Context()) == Dateline("London | Reuters —", ("London",), "Reuters")
    assert dateline("LONDON/PARIS — A storm passed.", Context()).places == ("LONDON", "PARIS")


def test_on_its_own_site_an_agency_needs_no_register() -> None:
    said = "Musterhaven (Example Wire) - A storm passed."
    assert dateline(said, Context(publisher="Example Wire")).agency == "Example Wire"
    assert dateline("Rom (example.net/jd) Ein Sturm zog vorbei.", Context(publisher="example.net")).raw == "Rom (example.net/jd)"
    with pytest.raises(Unreadable):
        dateline(said, Context())


def test_who_was_sent_there_stands_before_the_place() -> None:
    found = dateline("DAL NOSTRO INVIATO KLEINHAFEN (Georgia) — La tempesta è passata.", Context(language="it"))
    assert (found.raw, found.places) == ("DAL NOSTRO INVIATO KLEINHAFEN (Georgia) —", ("KLEINHAFEN",))


def test_a_paper_may_call_itself_by_its_host() -> None:
    context = Context(publisher="eksempelbladet.no", url="https://www.eksempelbladet.no/a/1", language="nb", country="NO")
    found = dateline("SMÅVIK (Eksempelbladet): A storm passed.", context)
    assert (found.raw, found.places) == ("SMÅVIK (Eksempelbladet):", ("SMÅVIK",))


OWN = [
    ("السلط – المنارة: قبل أربع سنوات", "السلط – المنارة:", ("السلط",)),
    ("KLEINHAFEN, 11 June – «المنارة»: A storm passed.", "KLEINHAFEN, 11 June – «المنارة»:", ("KLEINHAFEN",)),
    ("Kleinhafen - المنارة - A storm passed.", "Kleinhafen - المنارة -", ("Kleinhafen",)),
]


@pytest.mark.parametrize(("said", "raw", "where"), OWN)
def test_a_place_before_the_outlets_own_name(said: str, raw: str, where: tuple[str, ...]) -> None:
    found = dateline(said, Context(publisher="المنارة"))
    assert (found.raw, found.places, found.agency) == (raw, where, None)


@pytest.mark.parametrize(("raw", "place"), [("WASHINGTON (June 11, 2025) —", "WASHINGTON"), ("मेरठ।", "मेरठ")])
def test_a_dateline_by_itself_has_the_same_places(raw: str, place: str) -> None:
    assert dateline(raw, Context(), set_apart=True, stamped=True).places == (place,)


def test_a_stamp_asks_for_no_mark() -> None:
    assert dateline("Kleinhafen", Context(), stamped=True).places == ("Kleinhafen",)
    with pytest.raises(Unreadable):
        dateline("Kleinhafen", Context(), set_apart=True)


def test_an_interview_begins_with_the_sites_name() -> None:
    with pytest.raises(Unreadable):
        dateline("LE PHARE. - Pourquoi la tempête est-elle passée ?", Context(publisher="Le Phare"))


NONE = [
    "Monday, June 2 – We began at dawn.",
    "Mercredi 11 juin – Nous sommes partis.",
    "PRESS RELEASE — The company is pleased.",
    "GAME RECAP — The Gulls won.",
    "Marlow on Monday (AP) — A storm passed.",
    "Gull Point (12.11.2021). The storm passed.",
    "LONDON (2021) — The storm passed.",
    "Storms (January 24, 2017) and their names fill a book.",
    "(Updated March 5, 2021) – The storm passed.",
    "GOOD NEWS. A storm passed.",
    "Jane Roe, June 11 (a sailor) - was there.",
    "UPDATE — The storm has passed.",
    "WATCH: The storm passing.",
    "Q: What do you know of the storm?",
    "A: Nothing.",
    "EXCLUSIVE - The storm has a name.",
    "BREAKING: The storm has a name.",
    "NASA — The agency has a new plan.",
    "NATO (AP) is what it is called.",
    "THE END — The storm has passed.",
    "DÉCRYPTAGE - L’orage est passé.",
    "CRITIQUE - L’orage est passé.",
    "INFOGRAPHIE - L’orage est passé.",
    "HINTERGRUND – Der Sturm ist vorbei.",
    "CRÓNICA - Pasó la tormenta.",
    "JANE DOE: What did you see?",
    "Apple - the company - said on Monday",
    "Apple — the company that began in a garage — said on Monday",
    "Ibrahim — who came late — said nothing.",
    "Berlin – Hauptstadt des Landes – ist groß.",
    "London - the capital of fog - was clear.",
    "Tesla (TSLA) – The maker of cars",
    "The Associated Press (AP) - a news agency",
    "Der Verband (dpa) sagte das am Montag.",
    "Berlin ist groß. Die Stadt wächst.",
    "Nein. Das geht nicht.",
    "Par Hélène Vasseur (avec AFP) Un orage est passé.",
    "Af Mette Kragh, Ritzau - Stormen er forbi.",
    "DALLA NOSTRA INVIATA - È passata la tempesta.",
    "Endlich. Der Sturm ist vorbei.",
    "LE POINT SUR LA SITUATION - Un orage est passé.",
    "Jane Roe (42) - a sailor - was there.",
    "PHOTOS: The storm in pictures",
    "VIDEO — The storm in motion",
    "PRIMO TEMPO – La squadra di casa parte forte.",
    "Editor's note: This story was updated.",
    "СРОЧНО: Гроза прошла.",
    "He said (AP) that it was so.",
    "In Paris (Reuters) the mood was bright.",
    "2025 (AP) — The year",
    "",
    "—",
    "Mrs. Roe went home.",
    "ન્યૂઝ: વાવાઝોડું પસાર થયું.",
    "ИНТЕРВЬЮ – Гроза глазами смотрителя",
    "ANALIZA - Oluja i posle nje",
    "Москва — столица страны.",
    "NORD- UND SÜDHAFEN. Der Sturm zog vorbei.",
    "، - Boats left the harbour.",
    "Musterhaven ( ) - Boats left the harbour.",
    "She was 11 PA - and no more.",
    "Fri, 05/03/2024 - Boats left the harbour.",
    "Berlin: Hier wurde das erste Schiff gebaut.",
    "Trainer, Berlin: Wir sind müde.",
    "Madrid: Aquí se construyó el primer barco.",
]


@pytest.mark.parametrize("said", NONE)
def test_capitals_that_are_no_dateline(said: str) -> None:
    with pytest.raises(Unreadable):
        dateline(said, Context())


APART = [
    ("ایسنا/کرمان", ("کرمان",)),
    ("Kleinmusterstadt.", ("Kleinmusterstadt",)),
    ("Kleinmusterstadt/Grossdorf –", ("Kleinmusterstadt", "Grossdorf")),
    ("Riad.", ("Riad",)),
    ("Chemnitz. ", ("Chemnitz",)),
    ("MUSTERVILLE, Tex. —", ("MUSTERVILLE, Tex.",)),
]


@pytest.mark.parametrize(("said", "where"), APART)
def test_a_lead_in_that_the_page_sets_apart(said: str, where: tuple[str, ...]) -> None:
    assert dateline(said, Context(), set_apart=True).places == where


@pytest.mark.parametrize("said", ["Autor:", "Permalink:", "Der Hafen.", "VIDEO –", "Published -", "Handball.", "Kurz und gut", "Update."])
def test_not_all_that_is_set_apart_is_a_place(said: str) -> None:
    with pytest.raises(Unreadable):
        dateline(said, Context(), set_apart=True)


def test_a_dateline_may_be_a_line_of_its_own() -> None:
    for alone, agency in (("КИЇВ. 11 червня. УНН.", "УНН"), ("АСТАНА. ҚазАқпарат –", "ҚазАқпарат"), ("TALLINN, 11. juuni, BNS -", "BNS")):
        assert dateline(alone, Context(), set_apart=True).agency == agency
    assert dateline("Bakı, 11 iyun, AZƏRTAC", Context()) == Dateline("Bakı, 11 iyun, AZƏRTAC", ("Bakı",), "AZƏRTAC", "11 iyun")
    said = "Liman, 11 iyun, Aygün Məmmədova, AZƏRTAC"
    assert dateline(said, Context()) == Dateline(said, ("Liman",), "AZƏRTAC", "11 iyun")
    with pytest.raises(Unreadable):
        dateline("Jane Roe, June 11, Reuters", Context())


@given(st.text(max_size=200))
def test_a_dateline_is_the_beginning_of_its_text(said: str) -> None:
    try:
        found = dateline(said, Context())
    except Unreadable:
        return
    assert " ".join(said.split())[:3].strip()[:1] == found.raw[:1]
