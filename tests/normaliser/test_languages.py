"""Language tags, the language of a text, and what countries imply for dates."""
# ruff: noqa: E501

from __future__ import annotations

import time
from zoneinfo import ZoneInfo

import pytest

from scraper.errors import Unreadable
from scraper.normaliser.countries import COUNTRIES, ZONES
from scraper.normaliser.languages import country_of, day_first, detect, tag, zone_of

TAGS = [
    ("en_us", "en-US"), ("EN", "en"), ("deu", "de"), ("zh-hans-cn", "zh-Hans-CN"), ("pt-br", "pt-BR"), ("es-419", "es-419"), ("iw", "he"),
    ("en-UK", "en-GB"), ("sr-Latn-RS", "sr-Latn-RS"), ("en_US.UTF-8", "en-US"), ("german", "de"), (" fr-FR ", "fr-FR"), ("de-DE-1996", "de-DE"),
    ("ja-JP-x-lvariant", "ja-JP"), ("en-EN", "en"), ("ar_AR", "ar"), ("ar-EG", "ar-EG"), ("es_LA", "es-419"), ("es-AR", "es-AR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tidy"), TAGS)
def test_tags_are_made_tidy(text: str, tidy: str) -> None:
    assert tag(text) == tidy
    assert tag(tidy) == tidy


@pytest.mark.parametrize(
    "text", ["", "x-default", "und", "mul", "en,fr", "{{ lang }}", "auto", "zz", "-", "en us news", "1", "null", "a" * 200]
)
def test_rubbish_is_no_tag(text: str) -> None:
    with pytest.raises(Unreadable):
        tag(text)


# Two invented sentences a language.
TEXTS = {
    "en": "The harbour was closed for two days after the storm, and the ferries will not sail before Monday, the company said.",
    "de": "Der Hafen war nach dem Sturm zwei Tage lang geschlossen, und die Fähren werden nicht vor Montag fahren, sagte die Reederei.",
    "fr": "Le port a été fermé pendant deux jours après la tempête, et les ferries ne partiront pas avant lundi, selon la compagnie.",
    "es": "El puerto estuvo cerrado durante dos días después de la tormenta y los barcos no saldrán hasta el lunes, según la empresa.",
    "it": "Il porto è rimasto chiuso per due giorni dopo la tempesta e i traghetti non partiranno prima di lunedì, ha detto la compagnia.",
    "pt": "O porto ficou fechado por dois dias depois da tempestade e os barcos não vão sair antes de segunda-feira, disse a empresa.",
    "nl": "De haven was na de storm twee dagen gesloten en de veerboten zullen niet voor maandag varen, zei het bedrijf.",
    "sv": "Hamnen var stängd i två dagar efter stormen och färjorna kommer inte att gå före måndag, sade företaget som äger dem.",
    "da": "Havnen var lukket i to dage efter stormen, og færgerne vil ikke sejle før mandag, siger selskabet, der blev ramt hårdt.",
    "nb": "Havnen var stengt i to dager etter stormen, og fergene skal ikke gå før mandag, sier selskapet som ble hardt rammet.",
    "fi": "Satama oli suljettu kaksi päivää myrskyn jälkeen, ja lautat eivät kulje ennen maanantaita, mutta yhtiö sanoo että tilanne on hyvä.",
    "pl": "Port był zamknięty przez dwa dni po burzy i promy nie popłyną przed poniedziałkiem, jak podała firma, która jest ich właścicielem.",
    "cs": "Přístav byl po bouři dva dny uzavřen a trajekty nevyplují před pondělím, řekl mluvčí společnosti, která je jejich vlastníkem.",
    "sk": "Prístav bol po búrke dva dni zatvorený a trajekty nebudú premávať pred pondelkom, uviedol hovorca spoločnosti, ktorá je ich vlastníkom.",
    "hr": "Luka je nakon oluje bila zatvorena dva dana, a trajekti neće ploviti prije ponedjeljka, rekao je glasnogovornik tvrtke koja ih ima.",
    "ro": "Portul a fost închis două zile după furtună, iar feriboturile nu vor pleca înainte de luni, a spus compania care le deține.",
    "hu": "A kikötő két napig zárva volt a vihar után, és a kompok nem indulnak el hétfő előtt, mert a társaság ezt mondta.",
    "tr": "Liman fırtınadan sonra iki gün kapalı kaldı ve şirket için bu çok büyük bir sorun oldu, ancak feribotlar daha sonra kalkacak dedi.",
    "et": "Sadam oli pärast tormi kaks päeva suletud ja laevad ei sõida enne esmaspäeva, ütles ettevõte, kes on nende omanik.",
    "lv": "Osta pēc vētras bija slēgta divas dienas, un prāmji nekursēs līdz pirmdienai, jo tā saka uzņēmums, kas ir to īpašnieks.",
    "lt": "Uostas po audros buvo uždarytas dvi dienas, o keltai neplauks iki pirmadienio, nes taip sako įmonė, kuri yra jų savininkė.",
    "id": "Pelabuhan itu ditutup selama dua hari setelah badai dan kapal tidak akan berangkat sebelum Senin karena cuaca, kata perusahaan.",
    "vi": "Cảng đã đóng cửa hai ngày sau cơn bão và các chuyến phà sẽ không chạy trước thứ Hai, theo công ty.",
    "sw": "Bandari ilifungwa kwa siku mbili baada ya dhoruba na meli za kampuni hiyo hazitaondoka kabla ya Jumatatu, alisema msemaji wa kampuni.",
    "zu": "Ichweba belivaliwe izinsuku ezimbili ngemva kwesiphepho futhi izikebhe ngeke zihambe ngaphambi koMsombuluko, kusho inkampani, ithi abantu abaningi kodwa balinde lapho kanye nezingane zabo.",
    "xh": "Izibuko belivaliwe iintsuku ezimbini emva kwesaqhwithi kwaye izikhephe aziyi kuhamba phambi koMvulo, utshilo umthetheli wenkampani, ukuba abantu kunye nabantwana babo balinde apho.",
    "st": "Boemakepe bo ne bo kwetswe matsatsi a mabedi kamora sefefo mme dikepe ha di a tsamaya pele ho Mantaha, ho boletse khamphani, e itse batho ba bangata ba ntse ba emetse moo hobane ba tshaba lewatle.",
    "tn": "Boemakepe bo ne bo tswetswe malatsi a mabedi morago ga setsuatsue mme dikepe ga di a tsamaya pele ga Mosupologo, go buile khamphani, e rile batho ba le bantsi ba ntse ba emetse koo gonne ba tshaba lewatle.",
    "sn": "Chiteshi chezvikepe chakavharwa kwemazuva maviri mushure medutu uye zvikepe hazvisi kuzofamba kusvika Muvhuro, kambani yakati, ichiti vanhu vazhinji vari kumirira ipapo nokuti kana mhepo iripo hapana anobuda.",
    "rw": "Icyambu cyafunzwe iminsi ibiri nyuma y'umuyaga kandi amato ntazagenda mbere ya ku wa mbere, nk'uko ikigo cyabivuze, ariko abantu bari bategereje aho kuko nta yandi mato yari ahari.",
    "yo": "Wọn ti ti èbúté náà pa fún ọjọ́ méjì lẹ́yìn ìjì, àwọn ọkọ̀ ojú omi kò sì ní lọ kí ó tó di ọjọ́ Ajé, ilé iṣẹ́ náà ló sọ bẹ́ẹ̀ fún gbogbo ènìyàn.",
    "ig": "E mechiri ọdụ ụgbọ mmiri ahụ ruo ụbọchị abụọ ka oké ifufe gasịrị, ụgbọ mmiri agaghịkwa apụ tupu Mọnde, ka ụlọ ọrụ ahụ kwuru, na ndị mmadụ na-eche n'ebe ahụ maka na ọ dị njọ.",
    "ht": "Pò a te fèmen pandan de jou apre tanpèt la epi bato yo p ap pati anvan lendi, se sa konpayi an di, anpil moun t ap tann nan pò a ak pitit yo pou yon lòt bato.",
    "lb": "Den Hafe war no dem Stuerm zwee Deeg zou an d'Fähre fuere net virun e Méindeg, sot d'Gesellschaft, déi och sot, datt vill Leit nach op der Kee waarden, well de Wand net méi schwaach gëtt.",
    "fo": "Havnin var stongd í tveir dagar eftir stormin og ferjurnar fara ikki at sigla fyrr enn mánadagin, sigur felagið, sum eisini sigur, at tey hava fingið nógvar fyrispurningar frá fólki um hetta.",
    "fy": "De haven wie nei de stoarm twa dagen ticht en de fearboaten farre net foar moandei, sei it bedriuw, dat ek sei dat in soad minsken noch op de kaai wachtsje en dat de wyn net oan it lizzen is.",
    "mg": "Nikatona roa andro ny seranana taorian'ny rivodoza ary tsy handeha ny sambo raha tsy ny alatsinainy, hoy ny orinasa, izay nilaza fa efa maro ny olona miandry ao amin'ny seranana sy any an-dalana.",
    "om": "Buufanni dooniiwwanii qilleensa booda guyyaa lamaaf cufamee ture, dooniiwwanis Wiixata dura hin socho'an jedhe dhaabbatichi, namoota baay'een garuu achi keessa eegaa jiru, kun immoo yeroo dheeraa fudhata akka jedhan.",
    "eo": "La haveno estis fermita dum du tagoj post la ŝtormo kaj la pramoj ne veturos antaŭ lundo, diris la kompanio, kiu ankaŭ diris, ke multaj homoj atendas sur la kajo kaj ke ili ne povas foriri.",
    "ru": "Порт был закрыт два дня после шторма, и паромы не выйдут в море до понедельника, сообщили в компании.",
    "uk": "Порт був закритий два дні після шторму, і пороми не вийдуть у море до понеділка, повідомили в компанії.",
    "bg": "Пристанището беше затворено два дни след бурята и фериботите няма да тръгнат преди понеделник, съобщи компанията, като добави, че търси изход.",
    "sr": "Лука је после олује била затворена два дана, а трајекти неће пловити пре понедељка, рекао је портпарол, њихов власник.",
    "be": "Порт быў зачынены два дні пасля шторму, і паромы не выйдуць у мора да панядзелка, паведамілі ў кампаніі.",
    "mk": "Пристаништето беше затворено два дена по бурата, а фериботите нема да тргнат пред понеделник, соопшти компанијата. Капетанот вели "
    "дека куќата на кејот е поплавена и дека меѓу патниците немало повредени. Ноќта поминала мирно, а водата се повлекла дури наутро, кога "
    "рибарите веќе ги поправале мрежите и чекале ветрот да престане за да излезат на отворено море.",
    "kk": "Айлақ дауылдан кейін екі күн жабық болды, ал паромдар дүйсенбіге дейін шықпайды, деп хабарлады компания.",
    "ky": "Порт бороондон кийин эки күн жабык болду, паромдор дүйшөмбүгө чейин чыкпайт, деп билдирди компания жана күтө турууну өтүндү, деңиз тынч эмес.",
    "uz": "Бандар бўрондан кейин икки кун ёпиқ бўлди, паромлар душанбагача йўлга чиқмайди, деб хабар қилди компания ҳам.",
    "tg": "Бандар пас аз тӯфон ду рӯз баста буд ва киштиҳо то рӯзи душанбе намераванд, гуфт ширкат, ки соҳиби онҳост ва ҷуброн медиҳад.",
    "sl": "Pristanišče je bilo po nevihti dva dni zaprto, trajekti pa ne bodo pluli pred ponedeljkom, je povedala družba, ki je njihova lastnica.",
    "sq": "Porti u mbyll për dy ditë pas stuhisë dhe tragetet nuk do të nisen para së hënës, tha kompania që është pronare e tyre.",
    "hy": "Նավահանգիստը փոթորկից հետո երկու օր փակ էր։",
    "el": "Το λιμάνι έμεινε κλειστό για δύο ημέρες μετά την καταιγίδα.",
    "he": "הנמל היה סגור במשך יומיים לאחר הסערה והמעבורות לא יפליגו לפני יום שני.",
    "ar": "أغلق الميناء لمدة يومين بعد العاصفة ولن تبحر العبارات قبل يوم الاثنين.",
    "fa": "بندر پس از طوفان دو روز بسته بود و کشتی‌ها پیش از دوشنبه حرکت نمی‌کنند، چنان که شرکت گفت.",
    "ur": "طوفان کے بعد بندرگاہ دو دن بند رہی اور کشتیاں پیر سے پہلے نہیں چلیں گی، کمپنی نے کہا ہے۔",
    "hi": "तूफान के बाद बंदरगाह दो दिन बंद रहा और कंपनी ने कहा कि नावें सोमवार से पहले नहीं चलेंगी।",
    "bn": "ঝড়ের পর বন্দরটি দুই দিন বন্ধ ছিল এবং সোমবারের আগে ফেরি চলবে না।",
    "ta": "புயலுக்குப் பிறகு துறைமுகம் இரண்டு நாட்கள் மூடப்பட்டது.",
    "th": "ท่าเรือปิดเป็นเวลาสองวันหลังพายุ และเรือข้ามฟากจะไม่ออกก่อนวันจันทร์",
    "ja": "港は嵐の後二日間閉鎖され、フェリーは月曜日まで運航しないと会社は発表した。",
    "zh": "风暴过后港口关闭了两天，公司表示渡轮在星期一之前不会起航。",
    "ko": "폭풍 이후 항구는 이틀 동안 폐쇄되었으며 여객선은 월요일 전에는 운항하지 않는다고 회사는 밝혔다.",
    "ka": "პორტი ქარიშხლის შემდეგ ორი დღით დაიკეტა.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_of_two_lines(language: str) -> None:
    assert detect(TEXTS[language]) == language
    assert detect(TEXTS[language], "en") == language  # a lying tag does not change it


def test_a_hint_decides_between_languages_written_alike() -> None:
    text = "Yang dan di untuk dengan ini dari pada itu dalam tidak akan juga"
    assert detect(text, "ms") == "ms"
    assert detect(text, "id") == "id"


def test_one_word_more_of_the_other_language_does_not_decide_against_the_hint() -> None:
    indonesian = (
        "Mercusuar Tanjung Camar menyala lagi sejak Senin, setelah para sukarelawan bekerja dua tahun memperbaiki lampu tua itu. "
        "Otoritas pelabuhan kini ingin membuka menara bagi pengunjung, kata seorang juru bicara. Warga desa sangat gembira."
    )
    assert detect(indonesian, "id") == "id"
    danish = (
        "Fyret på Mågeodden lyser igen siden mandag, efter at frivillige havde arbejdet på den gamle lampe i to år. "
        "Havnemyndigheden vil nu åbne tårnet for besøgende, sagde en talsmand tirsdag. I landsbyen er glæden stor."
    )
    assert detect(danish, "nb") == "da"


@pytest.mark.parametrize("text", ["", "Reuters", "12 34 56", "… — !", "Ada Marlowe Ida Berg Otto Falk Mia Lund Tom Reed", "Lorem ipsum"])
def test_too_little_says_nothing(text: str) -> None:
    assert detect(text) is None


def test_english_that_is_quoted_does_not_decide() -> None:
    text = "Die Fähre blieb im Hafen, weil der Sturm zu stark war. Captain wrote: we are not able to sail and will be back on the pier at noon."
    assert detect(text, "de") == "de"
    assert detect("Crna luka uživo Jutarnji program Pogled Talk of the Day Subota uveče Vesti Slike Mapa Kontakt", "sr") is None


def test_quotations_in_another_script_do_not_decide() -> None:
    assert detect(TEXTS["en"] + " The ship's name is 海星 and its owner calls it Морская звезда in his letters to the paper.") == "en"


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    detect(TEXTS["en"])
    for language in ("en", "ru", "ja"):
        text = TEXTS[language] * 2_000
        began = time.process_time()
        detect(text)
        assert time.process_time() - began < 0.1


COUNTRY = [
    ("en-GB", "GB"), ("en_us", "US"), ("zh-Hans-CN", "CN"), ("de", None), ("news.example.co.uk", "GB"), ("example.de", "DE"), ("example.com", None),
    ("example.io", None), ("example.tv", None), ("example.com.br", "BR"), ("example.su", None), ("www.example.gov", "US"), ("es-419", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "country"), COUNTRY)
def test_countries(said: str, country: str | None) -> None:
    assert country_of(said) == country


ORDER = [
    ("en", "US", False), ("en-US", None, False), ("en", "GB", True), ("en-AU", None, True), ("en", None, None), (None, None, None),
    ("de", None, True), ("fr", "CA", True), ("en", "CA", None), ("es", "US", True), ("en-US", "DE", None), ("ja", None, None), ("en", "PH", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "country", "first"), ORDER)
def test_order_of_day_and_month(language: str | None, country: str | None, first: bool | None) -> None:
    assert day_first(language, country) is first


def test_zones_of_countries_exist() -> None:
    assert {zone_of("DE"), zone_of("IN"), zone_of("GB")} == {"Europe/Berlin", "Asia/Kolkata", "Europe/London"}
    assert zone_of("US") is zone_of("RU") is zone_of(None) is None
    assert set(ZONES) <= COUNTRIES
    for name in ZONES.values():
        ZoneInfo(name)
