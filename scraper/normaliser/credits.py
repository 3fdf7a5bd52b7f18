"""The words under a picture -> caption and credit: '... / AA', '(AP Photo/Jane Doe)', 'Foto: dpa', '© ...', 'Image source, Getty Images'.

Knows text only. Where a page writes the credit in an element of its own, the extractor says so by calling `credit` on it; `split`
is for the two in one line. The credit is kept as printed, without the label word and the brackets around it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.normaliser.eastern import credits as eastern
from scraper.normaliser.persons import is_person, names_a_role
from scraper.normaliser.text import weight

MAX_CREDIT: Final = 200  # characters
MAX_TEXT: Final = 3_000

# The patterns of labels are matched in small letters (`_small`): the engine parts alternatives by their first letter then.
# The word for a picture, its maker or its origin, as it stands before a colon (or '©', '=').
_WORD: Final = (
    r"(?:symbol|archiv|titel|beitrags|vorschau|start|themen|agentur|privat|stock|file|handout|arkiv|presse?|archief|genre"
    r"|illustra(?:tion|sjon)s|skjerm)?-?(?:foto|bild)(?:s|er|e"
    r"|graf(?:i[ae]|en|ie)?|graf[oa]?|nachweis|quellen?|rechte|credits?)?"
    r"|fotograf[ií]a|fotografie|fotograf[oa]?|fotoğraf|photos?|photograph(?:er|y|s|ie|e)?|pictures?|pics?|images?|imagem|imagen"
    r"|immagine|imatge|imaxe|illustrations?|illustrasjon|graphics?|grafik|graphic|infografik"
    r"|montage|collage|screenshots?|screengrab|video|credits?|crédits?|créditos?|crediti|courtesy|cortesía|sources?|quellen?"
    r"|fuentes?|fontes?|fonti|bron|källa|kilde|lähde|źródło|zdroj|izvor|forrás|sursa|kaynak"
    r"|copyright|rechte|rights|autor|zdjęcie|fot|(?:arkisto|valo)?kuva(?:t|aja)?|fotograaf|beeld|skärmdump|skjermdump|argazki(?:a|ak|laria)|ritratti?|grianghraf|pictiúr|lluniau|llun|kép|fotó|mynd|ljósmynd(?:ari)?|ảnh|gambar|picha|isithombe|umfanekiso|prent|hoto|sawir"
    r"|litrato|larawan|fotka|snímek|fotoattēls|nuotr|foto ilustrasi|kredit(?: foto| gambar)?|sumber(?: foto| gambar)?|fotografer"
    r"|hình(?: ảnh)?|đồ h[oọ][aạ]|(?:ảnh|hình) minh h[oọ][aạ]|nguồn(?: ảnh| hình ảnh)?|фото|снимка|слика|источник|джерело|крыніца"
    r"|автор(?:ы|ка)? (?:фото|снимка|знімк[ау])|фотограф(?:ия|ии|ії|ија|ије)?|кадр|скр[иі](?:й)?ншот|[иі]л{1,2}юстрац[иі]я|кол{1,2}аж"
    r"|світлина|фота|здымак|снимки|източник|извор(?: фотографије)?|аутор фотографије|сурет|дереккөз|сурат|манба"
    r"|(?:źródło|autor) zdjęcia|zdj\.|ilustr(?:acja|ace|acija|ație)|autor (?:fotografie|fotografije|snímku)|snímka|illusztráció"
    r"|(?:kiemelt |borító|nyitó|címlap)kép|fotók|képek|fényképezte|sursă|fotografij[ae]|snimi(?:o|la)|(?:burim|fotoj)[ia]|fotoğraflar"
    r"|görsel|vir|mənbə|şəkil|surat|manba|nuotrauk(?:a|os)|fotogrāfs|attēls|avots|šaltinis|pilt|allikas"
    r"|φωτογραφίες|φωτογραφι(?:α|εσ|ες)|φωτό|φωτ\.|φωτογράφος|πηγη|ფოტო|წყარო|լուսանկար(?:ը|ներ)?|ֆոտո|աղբյուր(?:ը)?"
    r"|(?:гэрэл )?(?:зураг|зургийг)"
    r"|φωτογραφία|φωτο|πηγή|εικόνα|תמונה|צילומים|צילום|תצלום|קרדיט|صورة|الصورة|تصوير|عدسة|وێنە|انځور|عکاس"
    r"|المصدر|مصدر|عکس|منبع|تصویر(?: کا ذریعہ)?|(?:فائل )?فوٹو|بشکریہ"
    r"|(?:फाइल )?(?:फोटो|फ़ोटो)(?: क्रेडिट| साभार| सौजन्य| स्रोत| सोर्स)?|इमेज (?:क्रेडिट|स्रोत|सोर्स)|साभार|तस्वीर|तस्बिर|तस्विर|छायाचित्र|छाया|चित्र"
    r"|(?:ফাইল )?ছবি|গ্রাফিক্স?|(?:கோப்பு )?படம்|படங்கள்|புகைப்படம்"
    r"|ఫోటో|ఫొటో|చిత్రం|ಚಿತ್ರ(?: ಕೃಪೆ)?|ಫೋಟೋ|ചിത്രം|ഫോട്ടോ|તસવીર|ફોટો|ਤਸਵੀਰ|ਫੋਟੋ|ඡායාරූපය?"
    r"|ဓာတ်ပုံ|រូបភាព|រូបថត|ຮູບ(?:ພາບ)?|(?:ขอบคุณ|เครดิต|ที่มา|แฟ้ม)?ภาพ(?:จาก|โดย|ประกอบ)?"
    r"|写真|画像|撮影|提供|図|图|圖|图片|圖片|图源|圖源|图片来源|圖片來源|来源|摄影|攝影|사진|사진 출처|출처|이미지"
)
# Before a name without a mark, read out before a picture's own words: 'Sumber gambar, Agency'.
_SOURCE_ALONE: Final = (
    r"ที่มาของภาพ|nguồn hình ảnh|sumber gambar|इमेज स्रोत|ছবির উৎস|பட மூலாதாரம்|[،,]?\s?تصویر کا ذریعہ|फोटो स्रोत|तस्बिर स्रोत"
    r"|ఫొటో సోర్స్|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ"
)
_TAIL_WORDS: Final = (
    r"(?:\s{1,2}(?:photos?|images?|foto|credits?|sources?|by|courtesy|copyright|rights|via|crédits?|fotografije|kaynağı|manbasi|von|de|di|da|av|af|autor|author|agency|agencies|provided"
    r"|quelle|nachweis|出典|来源|來源|제공|출처))?"
)
_LABEL: Final = rf"(?:{_WORD}){_TAIL_WORDS}(?:\s?\[m\]|\s?\(m\)|/\w{{4,12}})?"
# Whom pictures are from without a mark between: 'Foto TASR', 'Фото из архива музея'.
_WIRES: Final = (
    "tasr|sita|čtk|mti|tanjug|hina|fena|pixsell|pap|leta|bns|agerpres|inquam|afp|epa|ap|reuters|getty|бта|бгнес|ройтерс|танјуг|тасс|риа"
)
_LENT: Final = (
    r"фото\s(?=(?:пресс?-?служб|автора|авторки|из\s(?:личного\s)?архив|з\sархіву|с\sсайта|со\sстраницы|надано|предоставлено)\w*\s?)"
)
# Label and mark, at the begin of a credit. 'by' needs no mark.
_OPENING: Final = re.compile(
    rf"^[\s(\[（【<|/—–\-]{{0,4}}(?:(?:{_LABEL})\s{{0,2}}(?:[:：៖=＝©|՝`]|\(c\)|-\s)\s{{0,2}}(?:©|\(c\))?"
    r"|(?:photo(?:graph|graphy|s)?|picture|pictures|image|images|illustration|video)\s(?:credit\s|courtesy\s)?(?:by|of"
    r"|courtesy of|from)\s"
    r"|(?:image|photo|picture)\s(?:source|credit|copyright)\s{0,2},"
    rf"|(?:{_SOURCE_ALONE})\s{{0,2}}[,،:]?\s{{0,2}}"
    r"|(?:автор фото|джерело|(?:извор|аутор) фотографије|(?:izvor|autor) fotografije|kaynak|mənbə)\s{0,2},"
    rf"|(?:foto|fotó|фото|снимка)\s(?=(?:{_WIRES})\b)"
    rf"|{_LENT}"
    r"|(?:foto|bild|photo|imagen|kuva)s?\s(?:von|de|di|da|av|af|par|del|por|van)\s(?=[a-zà-þ])|picha na\s|عکس از\s"
    r"|(?:fuente de la imagen|crédito|crédit photo|مصدر الصورة|منبع تصویر|asalin hoton|isha sawirka|chanzo cha picha|ffynhonnell y llun)"
    r"\s{0,2}[,،]|(?:ljós)?mynd(?:ir)?/"
    r"|(?:foto oleh|gambar oleh|larawan mula sa|kuha nin?a?|(?:ขอบคุณ)?ภาพ(?:จาก|โดย))\s(?=\S)"
    r"|(?:courtesy|care of|credits?|fot\.|zdj\.|nuotr\.|φωτ\.)\s(?:of\s|by\s)?(?=\S)"
    r"|(?:©|\(c\)|（c）|（ｃ）|copyright|ⓒ)\s{0,2}(?:copyright\s)?|(?:tous droits réservés|todos los derechos reservados"
    r"|all rights reserved)\s"
    r"|/\s)"
)
_BARE: Final = re.compile(rf"^[\s(\[（【|/—–-]{{0,4}}(?:{_LABEL}|©|\(c\))\s{{0,2}}[:：៖=＝,]?\s{{0,2}}$")
# The same in mid-text, before the last words of it.
_WITHIN: Final = re.compile(
    rf"(?P<label>(?:(?<![^\s(\[（【|/.,;—–\-!?。।۔»”\"'])(?:{_LABEL})\s{{0,2}}[:：៖=＝©՝`])|(?:©|\(c\)|（[cｃ]）|ⓒ)"
    rf"|(?<!\w)(?:photo(?:graph)?|picture|image|illustration)s?\s(?:courtesy of|courtesy|by)\s"
    rf"|(?:image|photo|picture) (?:source|credit|copyright),|tous droits réservés |(?<!\w)fot\.\s"
    rf"|(?<!\w)(?:ljós)?mynd(?:ir)?/|(?<=[.!?)»”]\s){_LENT})"
)
# What each of these has in it, and of the glued ones.
_MARKS: Final = (":", "=", "(c)", " by", "courtesy", "source,", "credit,", "copyright,", "fot.", "mynd/")
_OTHER_MARKS: Final = ("©", "：", "៖", "＝", "（c）", "（ｃ）", "ⓒ", "tous droits réservés", "՝", "`", "фото ")
_ALL_MARKS: Final = _MARKS + _OTHER_MARKS
_REACH: Final = 60  # characters of the longest label
_GLUED: Final = re.compile(
    r"[a-zà-ÿа-яёα-ώ0-9.)»”](?=(?:Foto|Bild|Quelle|Photo|Picture|Credit|Image|Symbolfoto|Grafik|Fotó|Kuva|Фото|Снимка|Φωτογραφία)s?\s?[:©])"
)
_LABELLED_BEFORE: Final = re.compile(rf"(?<=[\s.!?。။।])(?:{_LABEL})\s?$")  # 'ဓာတ်ပုံ - AFP'
_SHOT_BY: Final = re.compile(r"(?:[Ff]oto|FOTO|[Pp]hoto|[Gg]ambar|[Pp]ix)\s(?=[A-ZÀ-Þ])")  # '... - Foto Bernama'
_CAPTION_LABEL: Final = re.compile(
    r"^(?:image caption|photo caption|bildunterschrift|legende|légende|caption|bildtext|didascalia|leyenda"
    r"|pie de foto|legenda(?: da foto)?|légende image|التعليق على الصورة|توضیح تصویر|maelezo ya picha"
    r"|bayanan hoto|qoraalka sawirka|disgrifiad o'r llun|画像説明|写真説明|图注"
    r"|подпись к фото|підпис до фото|потпис испод фотографије|fotoğraf altı yazısı|képaláírás"
    r"|圖說"
    r"|คำบรรยายภาพ|chụp lại hình ảnh|keterangan (?:gambar|foto)|इमेज कैप्शन|ছবির ক্যাপশা?ন|படக்குறிப்பு"
    r"|फोटो कॅप्शन|तस्बिरको क्याप्शन|ఫొటో క్యాప్షన్|ઇમેજ કૅપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ)\s{0,2}[:：,،]\s{0,2}"
    r"|^[،,]?\s?تصویر کا کیپشن[:،,]?\s{0,2}"
    r"|^[【［\[](?:写真|画像|사진|图|圖)[】］\]]\s?"
)
_COUNTER: Final = re.compile(r"^\d{1,2}\s?/\s?\d{1,3}\s(?=[A-ZÀ-ÞА-Я])")  # '1/5 Boats in the harbour', of a gallery
# Labels that stand under texts too; 'Bildquelle' and 'image source' do not.
_ORIGIN: Final = re.compile(
    r"(?<!bild)(?<!foto)(?<!image )(?<!photo )(?<!图片)(?<!圖片)"
    r"(?:sour|quelle|fuente|font[ei]|bron|källa|kilde|lähde|źródło|zdroj|izvor|forrás|sursa|sursă|kaynak|источник|източник|извор|джерело|крыніца|дереккөз|manba|манба|mənbə|burim|avots|allikas|šaltinis|πηγ[ήη]|წყარო|աղբյուր|מקור|مصدر|منبع|来源|出典|출처"
    r"|nguồn|sumber|ที่มา|स्रोत|सोर्स|সূত্র|উৎস|ذریعہ|rechte|right|réserv|reserv)",
    re.IGNORECASE,
)
# 'На фото: Анна Крылова': who is in it, not who took it.
_SHOWN_IN: Final = frozenset("на în στη στην na in im auf the this dem la sur nella på".split())
_OF_PICTURE: Final = re.compile(r"fot[oó]|photo|bild|image|picture|zdjęci|snímk|фото|снимк|görsel|kép", re.IGNORECASE)
_NAME: Final = (
    r"(?:[A-ZÀ-ÞĀ-ſƏȘȚΆ-ΏΑ-ΩЀ-ЯҐҒҚҢҮҰҲҺӘӨԱ-Ֆ][\w.'’\-]*"
    r"|de|du|des|d'|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|y|e|and|und|et|via|for|of|the|/|&|\||\+)"
)
_NAMES: Final = re.compile(rf"{_NAME}(?:[\s/|,&]{{1,3}}{_NAME}){{0,11}}(?:/[a-z]{{2,5}})?\W{{0,2}}$")
# Agencies, archives and what pictures are lent by: single words, and those of several.
_AGENCIES: Final = frozenset(
    """getty reuters afp ap epa efe dpa upi ansa lusa ina cna keystone shutterstock istock istockphoto alamy imago tass sputnik xinhua kyodo
    jiji anadolu aa dha iha pa ntb tt ritzau scanpix lehtikuva apa čtk ctk profimedia pap forum mti agerpres belga anp bloomberg unsplash
    pixabay pexels depositphotos dreamstime ians ani pti bernama antara sipa zuma zumapress nurphoto lapresse cuartoscuro
    folhapress gentileza bildbyrån fotogramma foku acn cordonpress handout archiv
    archive archivo archives screenshot screengrab courtesy wikimedia flickr rex wireimage barcroft aap nasa facebook instagram youtube
    twitter telegram supplied contributed contributor ukrinform unian укринформ унiан тасс интерфакс reproduccion reproducción reprodução
    divulgação privat cedida cedido pixsell cropix tasr sita tanjug танјуг fonet hina fena bobo inquam hepta bgnes bulphoto eurokinissi
    intime απε newspix bns leta elta publicitātes armenpress արմենպրես арменпресс photolure ipn azərtac azertac казинформ қазақпарат белта
    бта бгнес ройтерс укрінформ униан уніан رويترز الأناضول سبوتنيك واس رويتر רויטרס рейтер рейтерс एएफपी पीटीआई एएनआई रॉयटर्स istimewa
    غيتي الفرنسية الأوروبية
    ttxvn nstp รอยเตอร์ เอเอฟพี รอยเตอร์ส রয়টার্স এএফপি এপি সংগৃহীত رائٹرز பிடிஐ ஏஎன்ஐ పీటీఐ ಪಿಟಿಐ പിടിഐ""".split()
)
_SEVERAL: Final = re.compile(
    r"(?<!\w)(?:associated press|i stock(?:photo)?|picture[ -]alliance|ria novosti|press association|east news|adobe stock|^adobe$"
    r"|hans lucas|europa press|file photo|cc[ -]by\S*|^cc0?$|screen (?:grab|shot)"
    r"|captura de (?:pantalla|v[íi]deo)|capture d.écran|tangkapan layar"
    r"|action images|^dok\.|usa today sports|canadian press|x\.com|риа новости"
    r"|arquivo pessoal|acervo pessoal|أ ?ف ?ب|أ\.ف\.ب|إ ?ب ?أ|إ\.ب\.أ|د ?ب ?أ|د\.ب\.أ|أسوشي?يتد برس|فرانس برس)(?!\w)"
)
_UNSPACED: Final = re.compile("共同|時事|新华社|新華社|中新社|视觉中国|連合|연합뉴스|뉴시스|뉴스1|ロイター|アフロ|代表撮影|제공|资料")
_TOKEN: Final = re.compile(r"[\w\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]+")  # vowel signs are no letters to the engine
_BRACKETS: Final = {")": "(", "]": "[", "）": "（", "】": "【", "〉": "〈"}
# 'Photo Jane Doe', 'Foto ANP', 'Beeld Jane Doe / ANP': a label that needs no mark before names.
_UNMARKED: Final = re.compile(
    r"(?:[Ff]otos?|FOTOS?|[Pp]hotos?|PHOTOS?|[Bb]eeld|BEELD|[Pp]icha\sna)\s(?:(?:de|di|von|av|af|van)\s)?"
    r"(?=[A-ZÀ-Þ])(?!(?:[Nn]ews|NEWS|[Ll]ibrary|[Aa]gency|[Pp]ress|[Cc]redit|[Gg]aler\w+|[Gg]aller\w+|[Ee]ssay|[Ss]tory)\b)"
)
_IN_CAPITALS: Final = re.compile(
    r"(?<=[a-zà-ÿ.,”»)])\s(?P<said>(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*\s){1,3}[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*\s?/\s?[A-ZÀ-Þ]{2,12})$"
)
_OF_WHOM: Final = ("o", "ės", "os", "aus")  # the genitive of Lithuanian names
_OF_NOBODY: Final = ("asociatyvi", "iliustracinė")  # 'Asociatyvi nuotr.': a picture of something like it
_WHERE: Final = frozenset("يمين يسار وسط اليمين اليسار الوسط".split())  # who of those in the picture is meant
_ARABIC: Final = re.compile("[\u0621-\u064a]")
# Not the full stop of an initial: 'J. Doe', 'U.S.'
_SENTENCE: Final = re.compile(r"(?:(?<![A-ZÀ-ÞΑ-ΩЀ-Я])\.|[!?。！？…»”\"।۔])[\"'”’»)]?\s{0,2}(?=\S)")
_LICENCE: Final = re.compile(r"(?<=[\s.!?)\]\"”])(?<!\()CC(?:0|[- ]BY\S{0,12})(?:\s\d\.\d)?(?=$|\s)")
_LABELS_BEHIND: Final = (" nuotr.", " nuotr", " nuotrauka")
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_UNSPACED_SCRIPT: Final = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")  # words say nothing of how long it is
_TRIM: Final = " \t|/—–-·•,;:："


def split(text: str) -> tuple[str | None, str | None]:
    """(caption, credit) of one line; None for what it lacks.

    >>> split("Boats in the harbour of Oldport. (AP Photo/Jane Doe)")
    ('Boats in the harbour of Oldport.', 'AP Photo/Jane Doe')
    >>> split("Der Hafen am Morgen.Foto: Erika Muster/dpa")
    ('Der Hafen am Morgen.', 'Erika Muster/dpa')
    """
    text = _unlabelled(text[:MAX_TEXT].strip())
    if not text:
        return None, None
    if eastern.is_eastern(text) and (found := eastern.split(text)) is not None:
        return _caption(found[0]), credit(found[1])
    for way in (_opened, _labelled_behind, _bracketed, _labelled, _licensed, _named, _tail):
        found = way(text)
        if found is not None:
            caption, said = found
            if kept := credit(said):
                return _caption(caption), kept
    return _caption(text), None


def credit(text: str) -> str | None:
    """A credit without its brackets and label word; None where nothing remains.

    >>> credit("(Foto: dpa)"), credit("© Jane Doe"), credit("Photograph: Jane Doe/Agency")
    ('dpa', 'Jane Doe', 'Jane Doe/Agency')
    """
    text = text[:MAX_TEXT].strip()
    if text.endswith(_LABELS_BEHIND):
        text = text[: text.rindex(" ")].rstrip()
    for _ in range(3):
        before = text
        text = _unbracketed(text)
        opening = _OPENING.match(_small(text[:MAX_CREDIT]))
        if opening and opening.end() < len(text):
            text = text[opening.end() :].strip()
        if text == before:
            break
    unmarked = _UNMARKED.match(text)
    if unmarked is not None and _NAMES.match(text[unmarked.end() :]):
        text = text[unmarked.end() :]
    text = text.strip(_TRIM)
    if eastern.is_eastern(text):
        text = eastern.cleaned(text)
    if text.endswith(".") and not re.search(r"\b(?:\w|jr|sr|co|inc|ltd|corp|dr|st|bros)\.$", text, re.IGNORECASE):
        text = text[:-1]
    text = _unbracketed(text).strip()
    if is_label(text) and not ("/" in text and _agency(text)) and text.lower() not in ("courtesy", "cortesía"):
        return None
    return text if 1 < len(text) <= MAX_CREDIT else None


@lru_cache(maxsize=1024)
def is_credit(text: str) -> bool:
    """Whether a line is nothing but a credit: it opens with a label, or is an agency's and a photographer's names.

    >>> is_credit("Getty Images"), is_credit("Foto: dpa"), is_credit("A boat leaves the harbour at dawn.")
    (True, True, False)
    """
    text = text.strip()
    if eastern.is_eastern(text):
        found = eastern.split(text)
        if found is not None:
            return not found[0]
    return len(text) <= MAX_CREDIT and (_named(text) or _opened(text)) is not None


def is_label(text: str) -> bool:
    """Whether a text is a label without its credit: 'Foto:', '(Image:'."""
    return len(text) <= 40 and _BARE.match(_small(text)) is not None


def names_a_photographer(text: str) -> bool:
    """Whether a line ends in a labelled credit of a picture ('... Foto: dpa', '张三 摄'): no paragraph of prose does."""
    end = text[-MAX_CREDIT:]
    if eastern.is_eastern(end):
        return eastern.names_a_photographer(end)
    small = _small(end)
    found = (_last_label(small) or _last_glued(end)) if _marked(small) else None
    if found is not None and (not _ORIGIN.search(found.group()) or _OF_PICTURE.search(found.group())):
        rest = end[found.end() :]
        if end[: found.start()].rstrip().rpartition(" ")[2].lower() in _SHOWN_IN:
            return False
        return len(rest.strip()) > 1 and not _sentences(rest) and not _prose(rest)
    return text.endswith(_LABELS_BEHIND)


def are_names(text: str) -> bool:
    """Whether a short line holds nothing but capitalised names: two words or an agency's."""
    words = text.split()
    return len(words) <= 8 and ((_NAMES.match(text) is not None and len(words) >= 2) or is_credit(text))


def _small(text: str) -> str:
    """The text in small letters, of the same length."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(lower if len(lower := c.lower()) == 1 else c for c in text)


def _marked(small: str) -> bool:
    """Whether a label could stand in a text: a mark does, or the words that do without."""
    return any(map(small.__contains__, _MARKS if small.isascii() else _ALL_MARKS))


def _agency(text: str) -> bool:
    """Whether an agency is named, or whoever else lends pictures."""
    small = text.lower()
    return (
        not _AGENCIES.isdisjoint(_TOKEN.findall(small))
        or _SEVERAL.search(small) is not None
        or (not small.isascii() and _UNSPACED.search(small) is not None)
    )


def _unlabelled(text: str) -> str:
    label = _CAPTION_LABEL.match(_small(text[:40]))
    return text[label.end() :] if label else text


def _caption(text: str) -> str | None:
    text = _COUNTER.sub("", _unlabelled(text)).strip(" \t|—–-·•/").removesuffix(" (").removesuffix(",").strip()
    return text or None


def _opened(text: str) -> tuple[str, str] | None:
    """'Foto: dpa': the whole line is a credit behind its label."""
    inner = _unbracketed(text)
    opening = _OPENING.match(_small(inner)) if len(text) <= MAX_CREDIT else None
    if opening is None or len(inner) - opening.end() < 2:
        return None
    said = inner[opening.end() :]
    if (within := _bracketed(said)) is not None and (_prose(within[0]) or _ends(within[0])):
        return within  # 'Foto: A boat leaves the harbour. (Jane Doe/The Courier)'
    # 'Photo: A boat leaves the harbour.' is a caption with a label.
    return None if _sentences(said) else ("", text)


def _labelled_behind(text: str) -> tuple[str, str] | None:
    """'... J. Jonaitis/LRT nuotr.': Lithuanian sets the label behind the name."""
    if not text.endswith(_LABELS_BEHIND):
        return None
    said = text[: text.rindex(" ")].rstrip()
    if said.lower().endswith(_OF_NOBODY):
        return None
    last = _last(_SENTENCE, said)
    start = last.end() if last is not None else 0
    by, bar, _ = said[start:].partition(" / ")
    if bar and 0 < by.count(" ") < 4 and by.endswith(_OF_WHOM) and _NAMES.match(by) and len(said) - start <= 60:
        return said[:start].strip(), said[start:]  # 'Jono Jonaičio / LRT nuotr.'
    at = max(start, *(said.rfind(f" {bar}") + 2 for bar in ("/|–—" if said.endswith(")") else "/|(–—") if f" {bar}" in said), start)
    # 'Boats at the pier / Jono Jonaičio / LRT nuotr.': the names before the bar belong to the credit
    before = max(said.rfind(f" {bar} ", start, max(start, at - 3)) for bar in "/|")
    if before >= 0 and said[at - 2 : at] == " /" and _NAMES.match(said[before + 3 : at - 2]) and said.count(" ", before + 3, at - 2) < 4:
        at = before + 2
    return (said[:at].rstrip(" /|(–—"), said[at:].strip()) if 1 < len(said) - at <= 60 else None


def _licensed(text: str) -> tuple[str, str] | None:
    """'... CC-BY-SA 4.0 Jane Doe': what the licence of a free picture opens ends the line."""
    found = _last(_LICENCE, text) if "CC" in text else None
    return (text[: found.start()].rstrip(), text[found.start() :]) if found is not None and len(text) - found.start() <= 80 else None


def _named(text: str) -> tuple[str, str] | None:
    """'Getty Images', 'Jane Doe / Reuters', '(Jane Doe)': the whole line is the names of a credit."""
    inner = _unbracketed(text)
    words = inner.split()
    if len(words) > 9 or len(inner) > 90 or (not inner.isascii() and len(inner) > 14 and _CJK.search(inner)):
        return None
    named = _NAMES.match(inner) is not None
    if len(words) > 4 and not named:
        return None
    # Names in brackets, 'Jane Doe / The Courier' (two names and a bar between them), an agency, which is looked for last.
    if named and len(words) > 2 and _UNMARKED.match(inner):
        return "", text  # 'PHOTO JANE DOE, EXAMPLE'
    bar = inner.count("/") == 1 and 2 <= len(words) <= 8 and not inner.partition("/")[2][:1].isdigit()
    if bar and len(inner) > 24 and _UNSPACED_SCRIPT.search(inner):
        return None
    return ("", text) if ((named and inner is not text) or bar or _agency(inner)) and not _SENTENCE.search(inner) else None


def _bracketed(text: str) -> tuple[str, str] | None:
    """'... (AP Photo/Jane Doe)': brackets at the end that hold a credit."""
    end = text.rstrip(" .")
    if not end or end[-1] not in _BRACKETS:
        return None
    opener, closer, depth = _BRACKETS[end[-1]], end[-1], 0
    for at in range(len(end) - 1, max(-1, len(end) - MAX_CREDIT - 2), -1):
        depth += (end[at] == closer) - (end[at] == opener)
        if depth == 0:
            break
    else:
        return None
    inner, before = end[at + 1 : -1].strip(), text[:at].strip()
    if not inner or not before:
        return None
    labelled = _OPENING.match(_small(inner))
    if labelled and labelled.end() < len(inner):
        return before, inner
    if _agency(inner) and len(inner.split()) <= 14:
        return before, inner
    if re.search(r"\d", inner) or len(inner) < 5:
        return None
    caseless = not re.search(r"[a-zA-Zа-яА-Я]", inner) and len(inner.split()) <= 4 and len(inner) <= 24
    # A script without capitals: '. (أ ف ب)'; Arabic captions end without a full stop.
    if caseless and (_ends(before) or (_ARABIC.search(inner) and len(before) > 20 and _WHERE.isdisjoint(inner.split()))):
        return before, inner

    # '(Jane Doe/The Courier)', and '(Jane Doe)' after a full stop
    if "/" in inner and len(inner.split()) <= 10:
        return before, inner
    if _NAMES.match(inner) is None or not 2 <= len(inner.split()) <= 9:
        return None
    # Behind a word in small letters too, unless that says what the person is: 'the harbour at dawn (Jane Doe)'
    word = before.rpartition(" ")[2]
    alone = len(word) > 2 and word.isalpha() and word.islower() and not names_a_role(word) and is_person(inner)
    return (before, inner) if alone or _SENTENCE.search(before[-3:] + " x") or _ends(before) else None


def _labelled(text: str) -> tuple[str, str] | None:
    """'... Foto: Erika Muster/dpa': a label with a mark, before the last words."""
    small = _small(text)
    if not _marked(small):
        return None
    found = _last_label(small)
    start = found.start("label") if found else -1
    glued = _last_glued(text)
    if glued is not None and glued.end() > start:
        start = glued.end()
    if start < 0 or len(text) - start > MAX_CREDIT:
        return None
    # 'Fotos: A; Montage: B' is one credit
    earlier = [m.start("label") for m in _WITHIN.finditer(small) if m.start("label") < start and start - m.start("label") < 80]
    for at in earlier:
        if not _sentences(text[at:start]) and weight(text[at:start]) < 60:
            start = at
            break
    before = text[:start].rstrip(" (（[【|—–-/")
    if before.rpartition(" ")[2].lower() in _SHOWN_IN:
        return None
    return (before, text[start:]) if not _sentences(credit(text[start:]) or "") else None


def _tail(text: str) -> tuple[str, str] | None:
    """'... EFE/ J. Doe', '... — AFP', '... / Jane Doe', '... | Jane Doe/Agency': names after the last sentence or a bar."""
    for bar in (" | ", " / ", " — ", " – ", " - "):
        before, bar_found, after = text.rpartition(bar)
        if bar == " / ":
            while bar_found and len(before) > 60 and " / " in before[-60:] and not _ends(before):
                head, _, more = before.rpartition(" / ")
                before, after = head, f"{more} / {after}"
        if not bar_found or len(before) < 20 or len(after) > 120:
            continue
        if bar == " | ":
            head, more, rest = before.partition(" | ")
            if more and weight(rest) < 80:
                before, after = head, f"{rest} | {after}"
        if (shot := _SHOT_BY.match(after)) is not None and _NAMES.match(after, shot.end()) and len(after.split()) <= 8:
            return before, after[shot.end() :]
        parted = bar in (" | ", " / ")
        names = _NAMES.match(after.partition(" (")[0]) is not None and 2 <= len(after.split()) <= 6 and (parted or "/" in after)
        if names or (parted and after.isupper() and after.isalpha() and len(after) <= 6) or (_agency(after) and not _prose(after)):
            # 'the sentence. HANDOUT / AFP', 'the sentence. - Jane Doe - Agency': the names before the bar belong to the credit
            last = _last(_SENTENCE, before)
            ahead = before[last.end() :].lstrip("—–- ") if last is not None else ""
            if last is not None and bar != " | " and _NAMES.match(ahead):
                return before[: last.end()].strip(), ahead + bar + after
            if (label := _LABELLED_BEFORE.search(_small(before), max(0, len(before) - _REACH))) is not None:
                before = before[: label.start()]
            return before, after
    capitals = _IN_CAPITALS.search(text, max(0, len(text) - 60)) if "/" in text[-20:] else None
    if capitals is not None and _agency(capitals["said"]):
        return text[: capitals.start()].rstrip(), capitals["said"]
    if "/" in text[-20:] and len(text) > 20 and _ARABIC.search(text) and _agency(agency := text[text.rindex("/") + 1 :]):
        return text[: text.rindex("/")].rstrip(), agency  # '... يوم الاثنين/ أ ف ب'
    last = _last(_SENTENCE, text)
    if last is not None and last.end() >= 20:
        after = text[last.end() :]
        label = _UNMARKED.match(after)
        unmarked = label is not None and len(after.split()) <= 6
        first = after[:1].upper() if text[last.end() - 1].isspace() else after[:1]  # 'dpa/Jane Doe', not of 'example.org/Jane Doe'
        named = _NAMES.match(after[label.end() :] if label is not None else first + after[1:].replace(" - ", " / "))
        if len(after.split()) <= 10 and (unmarked or _agency(after) or "/" in after) and named and not _prose(after):
            return text[: last.end()].strip(), after
    return None


def _last_label(text: str) -> re.Match[str] | None:
    """The last label with a mark: looked for around each mark, last first. Elsewhere the engine would try two hundred words a letter."""
    marks = _MARKS if text.isascii() else _ALL_MARKS
    end = len(text)
    while end > 0 and (end := max(text.rfind(mark, 0, end) for mark in marks)) >= 0:
        for found in _WITHIN.finditer(text, max(0, end - _REACH), end + 16):
            if found.start() <= end < found.end():
                return found
    return None


def _last_glued(text: str) -> re.Match[str] | None:
    return _last(_GLUED, text) if ":" in text or "©" in text else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007  the last one stays
        pass
    return found


def _unbracketed(text: str) -> str:
    if len(text) > 2 and text[-1] in _BRACKETS and text[0] == _BRACKETS[text[-1]]:
        return text[1:-1].strip()
    # half of a pair, left by an element that ends in mid-bracket
    if text[-1:] in (")", "]") and _BRACKETS[text[-1]] not in text:
        return text[:-1].strip()
    if text[:1] in ("(", "[") and not re.search(r"[)\]]", text):
        return text[1:].strip()
    return text


def _sentences(text: str) -> bool:
    """Whether a text is more than names: it is long and ends as a sentence does."""
    return weight(text) > 60 and (text.rstrip()[-1:] in ".!?。" or len(text.split()) > 18)


def _prose(text: str) -> bool:
    """Whether words stand in lower case as in a sentence, three or more in a row."""
    return re.search(r"(?:(?<!\w)[a-zà-ÿа-џά-ώ]{3,}\s){3}", text + " ") is not None


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in '.!?。।۔»”"'
