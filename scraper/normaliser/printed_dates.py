"""Where a date or a time of day stands in a line, as it is printed there, with the words around it, in some sixty languages.

A look, not a reading: moments.py reads. Matched in small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.normaliser.months import MONTHS
from scraper.normaliser.patterns import any_of, cut, late, small
from scraper.normaliser.words import DAYS_AS_WRITTEN, DAYS_IN

LONGEST_WORD = 32
_YEAR = 4  # digits
DIGIT = re.compile(r"\d")
_MONTHS = sorted(
    {
        form.replace("_", " ").lower()
        for code in "en de fr es it pt ca gl nl af sv da nb is ga cy pl cs hr ro hu ru uk bg tr id sw so ms tl hi bn ta te kn ml ur".split()
        for month in MONTHS[code].split()
        for form in month.split("|")
        if len(form) > 2
    },
    key=len,
    reverse=True,
)
LONGEST_MONTH = len(_MONTHS[0]) + 2
# Whole words only: 'Maria 28' is no date of March.
_MONTH = any_of(_MONTHS) + r"(?![^\W\d_])"
_WEEKDAYS = [
    *(f"{day}(?:day)?" for day in "mon tues? wed wednes thu thurs? fri sat satur sun".split()),
    *(f"{day}tag" for day in "mon diens donners frei sams sonn".split()),
    *(f"{day}(?:-feira)?" for day in "segunda terça quarta quinta sexta".split()),
    *"mittwoch sonnabend mo mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    *"lunes martes miércoles jueves viernes sábado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge".split(),
    *(f"{day}(?:dì)" for day in "lune marte mercole giove vener".split()),
    *"sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    *"mandag tirsdag onsdag torsdag fredag lørdag søndag".split(),
    *"måndag tisdag lördag söndag mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur".split(),
    *"maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai".split(),
    *"dé\\s?luain dé\\s?máirt dé\\s?céadaoin déardaoin dé\\s?haoine dé\\s?sathairn dé\\s?domhnaigh".split(),
    *"jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili".split(),
    *"الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه".split(),
    *(f"יום\\s{day}" for day in "ראשון שני שלישי רביעי חמישי שישי שבת".split()),
    *"senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad".split(),
    *"thứ\\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]) chủ\\snhật วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?".split(),
    *"सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রোববার রবিবার".split(),
    *"திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار".split(),
    # Those of others that are nobody's surname.
    *"понедельник вторник среда четверг пятница суббота воскресенье понеділок середа четвер неділя понеделник сряда четвъртък".split(),
    *"петък понедељак уторак четвртак петак недеља poniedziałek wtorek czwartek pondělí úterý čtvrtek pondelok utorok štvrtok".split(),
    *"ponedjeljak utorak srijeda četvrtak ponedeljak luni marți miercuri joi vineri sâmbătă duminică δευτέρα τρίτη τετάρτη".split(),
    *"вівторок п'ятниця п’ятниця esmaspäev teisipäev kolmapäev neljapäev laupäev pühapäev pirmdiena otrdiena trešdiena".split(),
    *"ceturtdiena piektdiena sestdiena svētdiena pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis".split(),
    *"sekmadienis hétfő kedd csütörtök szombat vasárnap".split(),
    *"πέμπτη παρασκευή σάββατο κυριακή pazartesi salı çarşamba perşembe cuma cumartesi".split(),
]
# Shortened they are words and names of other languages, but for what stands behind them: 'wo, 11/06/2008 - 21:14 — Jane Roe'.
_SHORTENED = (
    "ma di wo do vr za zo ke to pe la su ti lun mar mer jeu ven sam dim mié mie jue vie sáb sab dom gio "
    "seg ter qua qui sex mån man tis tir ons tors tor fre lör lør sön søn pon wt śr czw pt sob nd po út ut "
    "st čt št čet pá pi so ne uto sri sre pet sub ned joi vin sâm dum dl dt dc dj dv ds dg "
    "пн вт ср чт пт сб вс нд пон уто сре чет пет суб нед δευ τρί τρι τετ πέμ πεμ παρ σάβ σαβ κυρ "
    "pzt sal çar per cum cmt paz"
).split()
_A_WEEKDAY = late(any_of(_WEEKDAYS))
_WEEKDAY = rf"(?:{any_of(_WEEKDAYS)}|{any_of(_SHORTENED)}(?=\.?,\s?\d))\.?[,،]?\s"
_SAID = (
    "updated?(?:\\sdate)? publish(?:ed)?(?:\\sdate)? posted modified created submitted aktualisiert veröffentlicht erschienen "
    "verfasst publiziert erstellt geändert datum date stand "
    "publiée? mise?\\sà\\sjour publicad[oa] actualizad[oa] atualizad[oa] pubblicat[oa] aggiornat[oa] gepubliceerd "
    "bijgewerkt opublikowano oppdatert "
    "publisert publicerad uppdaterad opdateret опубликовано обновлено started first\\spublished last\\supdate अपडेटेड प्रकाशित "
    "actualitzat publicat julkaistu päivitetty muokattu birt uppfært síðast\\suppfært gepubliseer opgedateer geplaatst laatst\\sbijgewerkt "
    "laatst\\sgewijzigd laatste\\supdate offentliggjort udgivet oprettet endret ændret ändrad skapad sist\\soppdatert sidst\\sopdateret "
    "senast\\suppdaterad ultimo\\saggiornamento última\\sactualización última\\satualização dernière\\smise\\sà\\sjour "
    "modifiée? modificad[oa] "
    "cread[oa] criad[oa] créée? foilsithe cyhoeddwyd diweddarwyd eguneratua imechapishwa פורסם עודכן עדכון\\sאחרון תאריך\\sפרסום "
    "تاریخ\\sانتشار انتشار تاريخ\\sالنشر نشر نُشر تم\\sالنشر آخر\\sتحديث تحديث "
    "diterbitkan dipublikasikan diperbarui ditayangkan tayang disiarkan dikemaskini cập\\snhật(?:\\slúc)? nai-publish na-update "
    "เผยแพร่ ปรับปรุง อัปเดต अपडेट पब्लिश्ड প্রকাশিত আপডেট வெளியிடப்பட்டது புதுப்பிக்கப்பட்டது شائع اپ\\sڈیٹ "
    "publikacja aktualizacja dodano data\\s(?:publikacji|dodania|aktualizacji|utworzenia|publicării|actualizării) publikován[ao] vydáno "
    "aktualizován[ao] zveřejněno publikované aktualizované zverejnené megjelent frissítve közzétéve módosítva publicat actualizat "
    "публикуван[ао] обновен[ао] objavljeno ažurirano објављено ажурирано објавено posodobljeno δημοσίευση ενημέρωση опубліковано "
    "оновлено дата\\s(?:публикации|публікації) giriş(?:\\starihi)? yayın(?:lan)?ma(?:\\starihi)? oluşturulma\\starihi "
    "güncellen?me(?:\\starihi)? son\\sgüncellen?me(?:\\starihi)? eklenme(?:\\starihi)? dátum\\s(?:vydania|aktualizácie) "
    "vydané poslední\\saktualizace utolsó\\sfrissítés datum\\s(?:objave|izmjene) "
    "zadnja\\sizmjena poslednja\\sizmena последња\\sизмена publikuota "
    "paskelbta atnaujinta publicēts atjaunots avaldatud uuendatud muudetud "
    "verändert última\\smodificación última\\smodificação dernière\\smodification ultima\\smodifica laatste\\swijziging senast\\sändrad "
    "sidst\\sændret sist\\sendret viimeksi\\smuokattu utolsó\\smódosítás ostatnia\\smodyfikacja poslední\\súprava posledná\\súprava "
    "publikuar përditësuar апублікавана абноўлена жарияланды жаңартылды yangilandi e’lon\\sqilindi e'lon\\sqilindi "
    "dərc\\solunub yenilənib გამოქვეყნდა განახლდა "
    "հրապարակվել\\sէ՝? թարմացվել\\sէ՝?".split()
)
_LEADS = "on am vom le el em il op den dnia dne dňa pada tanggal noong mnamo ngày วันที่".split()
_NAMED = ("data", "fecha", "tarih", "প্রকাশ", "பதிவு")  # a date, only with a colon
_MAY_BE_SAID = late(any_of([*_SAID, *_NAMED]))
_DAY_BEHIND = re.compile(r", \d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d$")
_BEFORE_SAID = "last first zuletzt noticia nota notícia matéria notizia".split()  # 'Noticia actualizada'
_SAID_OF_DATES = (
    rf"(?:(?:{'|'.join(_BEFORE_SAID)})\s)?{any_of(_SAID)}(?:\s(?:on|at|am|le|el|em|il|op|den|d\.|à|a|þann|في|pada|lúc|เมื่อ))?\s?[:ঃ]?"
)
# 'today', 'igår', before a clock; alone a paper is called so. Without people's names and the scripts that set no blank.
_DAY = [word for word in DAYS_AS_WRITTEN if len(word) > 2 and word not in DAYS_IN and "_" not in word and word[0] < "\u0900"]
# Where a date may begin: at a digit, or at a word whose first two letters one of these words has. The rest is dear to try everywhere.
_BEGINNING = (
    rf"(?=\d|\b{any_of(sorted({word[:2] for word in (*_MONTHS, *_WEEKDAYS, *_SHORTENED, *_SAID, *_LEADS, *_DAY, *_BEFORE_SAID)}))})"
)
# Between a day and the time of day.
_AT = (
    r"at|um|om|à|a las|a les|às|alle(?: ore)?|ore|kl\.?|klo|klokka|klukkan|kell|plkst\.?|(?:o\s)?godz\.?|ora|orele|saat|soat|lúc|pukul"
    "|jam|a[gm]|ob|[ovuвоу]|об|στις|ساعت|الساعة|בשעה|เวลา|को|সময়|நேரம்"
)
# Whose clock shows it, in so many words: '12:41 Beijing time', '09:41 по московскому времени', '12:41 بتوقيت أبوظبي'.
_A_PLACE = r"[^\W\d_]{2,12}"
_LOCAL = (
    r"(?:local|(?:north )?korea|beijing|hong kong|moscow|eastern|central|mountain|pacific|israel|london|uk|us|tehran)(?: standard)? time"
    rf"|ortszeit|heure (?:locale|de {_A_PLACE})|hora (?:local|peninsular|de {_A_PLACE})|ora (?:locale|di {_A_PLACE})|horário de {_A_PLACE}"
    r"|(?:lokal|dansk|norsk|svensk) tid|plaatselijke tijd|czasu lokalnego|yerel saat|waktu setempat|giờ (?:địa phương|hà nội|việt nam)"
    rf"|по [^\W\d_]{{3,16}}[ое]му времени|мск|за [^\W\d_]{{3,12}}им часом|به وقت {_A_PLACE}|स्थानीय समय"
    rf"|(?:بال)?توقيت المحلي|ب?توقيت {_A_PLACE}(?: المكرمة)?"
    r"|北京[时時][间間]|[当當本現]地[时時][间間]|(?:현지|한국) ?시[간각]"
)
_CLOCK = (
    r"(?:\d{4}\s(?:gmt|utc)(?:\s\(\d{4}\s[a-z]{2,4}\))?|\d{1,2}\sh\s\d{2}(?!\d)|\d{1,2}(?:[:.h]\d{2}){1,2}\s?(?:[ap]\.?m\.?(?!\w)|uhr|uur|h(?!\w)|(?:ص|م|صباحا|مساء)(?!\w))?|(?<!\w)\d{1,2}\s?(?:[ap]\.?m\.?(?!\w)|uhr|h(?!\w)))"
    r"(?:\s?\(?(?:[a-z]{1,3}st|[a-z]{2}t|wib|wita|gmt(?:[+-]\d{1,2})?|utc|[+-]\d{4}"
    rf"|{_LOCAL})(?!\w)\)?|\s?(?:น\.|बजे|টা))?"
)
_EASTERN_DAY = (
    r"(?<!\d)(?:\d{4}[年년]\s?)?\d{1,2}[月월]\s?\d{1,2}[日일](?![电電讯訊報报])"  # no dateline's
    r"(?:\s?[（(].[)）]|\s?[月火水木金土日]曜日?(?!\w)|\s?(?:星期|周|週)[一二三四五六日天](?!\w)|\s?[월화수목금토일]요일)?"
)
_EASTERN_CLOCK = r"\s?(?:午[前後]|[上下]午|오[전후])?\s?\d{1,2}(?:[時时点點시]\s?(?:\d{1,2}[分분])?|:\d{2}(?!\d))"
DATE = re.compile(
    rf"{_BEGINNING}(?:(?:\b{_SAID_OF_DATES}\s*)?(?:\b(?:{'|'.join(_LEADS)})\s)?(?:\b{_WEEKDAY})?"
    rf"(?:\b{_MONTH}\.?\s?\d{{1,2}}(?:st|nd|rd|th)?\b(?!\.?\s{_MONTH})(?:,?\s\d{{4}})?"  # 'Kim Hyo-Jun 12 May' begins with a name
    rf"|(?<!\d)\d{{1,2}}(?:(-)|(?:st|nd|rd|th|\.|º)?\s?(?:de |di |of )?){_MONTH}(?(1)-\d{{2,4}}(?!\d)|\.?,?(?:\s?(?:de |del )?\d{{4}})?)"
    rf"|(?<!\d)\d{{1,2}}\.?\s[^\s\d,.:;|()]{{2,14}}\.?,?\s(?:พ\.ศ\.\s?)?\d{{4}}(?!\d)"  # a month's name in any script
    r"|(?<!\d)\d{4}\.?\s(?:gada|m\.)\s(?:\d{1,2}\.\s)?[^\W\d_]{4,14}(?:\s\d{1,2}\sd\.)?"  # '2026. gada 4. marts', '2026 m. kovo 4 d.'
    rf"|(?<!\d)\d{{1,2}}\s[\u0e01-\u0e4e]{{1,4}}\.[\u0e01-\u0e4e]{{1,4}}\.\s?\d{{2,4}}(?!\d)"  # 25 พ.ย. 2569
    r"|(?<!\d)\d{1,2}/\d{1,2}(?=\s(?:at\s)?\d{1,2}:\d\d)"  # '06/12 at 09:14 PM'
    rf"|(?<!\d)\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|(?<!\d)\d{{1,2}}\.\s\d{{1,2}}\.\s\d{{4}}|(?<!\d)\d{{4}}\.\s\d{{1,2}}\.\s\d{{1,2}}|(?<!\d)\d{{1,2}}\.\d{{1,2}}\.(?=\s|$)|{_EASTERN_DAY}|(?<!\w)(?:19|20)\d{{2}}(?!\d))"
    rf"(?:[\s,|·@–-]{{0,4}}(?:{_AT})?\s?{_CLOCK}"
    rf"|{_EASTERN_CLOCK})?|(?:(?<!usa )\b{any_of(_DAY)},?\s(?:{_AT})?\s?|(?<![\d:])){_CLOCK})"
)
_SAID_OF_NO_DATE = late(
    rf"(?:^|(?<=[\s|,(·•-]))(?:{_SAID_OF_DATES}|{any_of(_NAMED)}\s?[:ঃ])\s*(?=[|,)·•-]|$)|\b\d{{1,5}}(?:[.,]\d)?k?\s(?:comments?|kommentare?|comentarios?|commentaires?|shares?|views?|replies|likes?|antworten|words|wörter|mots|palabras)\b"
    r"|\s(?:点击|點擊|阅读|閱讀|浏览|瀏覽|人气|人氣|조회)(?:数|數|量|次数|次數|수)?\s?[:：]?\s?[\d,]{1,9}\s?[次回회]?(?=\s|$)"
    r"|\s(?:количество\s)?(?:показов|просмотров|просмотры|прочтений)\s?:\s?\d{1,7}(?!\d)|\s\d{1,4}\s*(?=\||$)"
)


@lru_cache(maxsize=256)
def has_date(text: str) -> bool:
    """Whether a date or a time of day stands in the text. A look, not a reading: moments.py reads."""
    digit = DIGIT.search(text, 0, 200)
    return digit is not None and DATE.search(small(text[:200]), max(0, digit.start() - LONGEST_MONTH)) is not None


def has_a_day(text: str) -> bool:
    """Whether it is more of a date than a year: '3 May 2025', '10:15'."""
    return any(sum(map(str.isdigit, found[0])) > _YEAR for found in DATE.finditer(small(text[:200])))


def is_weekday(text: str) -> bool:
    """Whether a text is a day of the week, in full or shortened, and nothing else."""
    return len(text) < LONGEST_WORD and _A_WEEKDAY.fullmatch(small(text.rstrip(".,"))) is not None


def without_day(line: str) -> str:
    """A line without the day behind its last comma: 'Anna Pult, 12.6.2025'."""
    return _DAY_BEHIND.sub("", line)


def without_said(line: str, instead: str) -> str:
    """The line without words for a date that has gone, and without counts."""
    return cut(_SAID_OF_NO_DATE, line, instead) if DIGIT.search(line) or _MAY_BE_SAID.search(small(line)) else line
