"""The words that label a credit of a picture, in some sixty languages: 'Foto:', '©', 'Image source,', 'nuotr.' behind the name.

Leaves to `credits` the names that they stand beside. The patterns are matched in small letters (`patterns.small`): the engine parts
alternatives by their first letter then.
"""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.patterns import last, small

_WHOSE: Final = "file|stock|staff|courtesy|contributed|submitted|handout|special|pool"  # 'Staff photo by Jane Doe'
# The word for a picture, its maker or its origin, as it stands before a colon (or '©', '=').
_WORD: Final = (
    r"(?:symbol|archiv|titel|beitrags|vorschau|start|themen|agentur|privat|stock|file|handout|arkiv|presse?|archief|genre"
    r"|illustra(?:tion|sjon)s|skjerm)?-?(?:foto|bild)(?:s|er|e"
    r"|graf(?:i[ae]|en|ie)?|graf[oa]?|nachweis|quellen?|rechte|credits?)?"
    r"|photo[- ]?illustrations?|fotograf[ií]a|fotografie|fot[oó]graf[oa]?s?|fotoğraf|fotolar"
    r"|photos?(?: (?:d[’'])?(?:archives?|illustration))?|photograph(?:er|y|s|ie|e)?"
    r"|pictures?|pics?|images?|imagem|imagens|imagen|imágenes"
    rf"|(?:{_WHOSE}|representational|representative) (?:photo|picture|pic|image)"
    r"|(?:ilustrační|ilustračné|archivní|архивное|ілюстративне|архівне) (?:foto|фото)|сімволічнае фота"
    r"|(?:илюстративна|архивна) снимка|सांकेतिक तस्वीर"
    r"|(?:photo )?prétexte|immagin[ei]|imatge|imaxe|illustrations?|illustrasjon|graphics?|grafik|graphic|infografik"
    r"|montage|collage|composites?|screenshots?|screengrab|video|credits?|crédits?|créditos?|crediti|courtesy|cortesía|sources?|quellen?|ph(?=\s?:\s?[^\W\d])"
    r"|fuentes?|fontes?|fonti|bron|källa|kilde|lähde|źródło|zdroj|izvor|forrás|sursa|kaynak"
    r"|copyright|rechte|rights|autor|urheber(?:in)?|imagine|zdjęci[ea]|fot|(?:arkisto|valo)?kuva(?:t|aja)?|fotograaf|beeld|skärmdump|skjermdump|argazki(?:a|ak|laria)|ritratti?|grianghraf|pictiúr|lluniau|llun|kép|fotó|fénykép(?:ek|ész)?|billeder?|mynd|ljósmynd(?:ari)?|ảnh|gambar|picha|isithombe|umfanekiso|prent|hoto|sawir"
    r"|litrato|larawan|fotka|snímek|fotoattēls|nuotr\.?|kép forrása"
    r"|foto ilustrasi|kredit(?: foto| gambar)?|sumber(?: foto| gambar)?|fotografer"
    r"|hoton|ፎቶ|ምስል"
    r"|hình(?: ảnh)?|đồ h[oọ][aạ]|(?:ảnh|hình) minh h[oọ][aạ]|nguồn(?: ảnh| hình ảnh)?|фото|снимка|слика|источник|джерело|крыніца"
    r"|автор(?:ы|ка)? (?:фото|снимка|знімк[ау])|фотограф(?:ия|ии|ії|ија|ије)?|кадр|скр[иі](?:й)?ншот|[иі]л{1,2}юстрац[иі]я|кол{1,2}аж"
    r"|світлина|фота|здымак|снимки|източник|извор(?: фотографије)?|аутор фотографије|сурет|дереккөз|сурат|манба"
    r"|(?:źródło|autor|autorzy) zdję(?:cia|ć)(?: głównego)?|zdjęcie (?:główne|tytułowe)|zdj\.|(?:hlavní|úvodní) foto(?:grafie)?"
    r"|zdroj (?:foto|fotky|fotografi[ei]|obrázku)|(?:izvor|vir) (?:foto|fotografij[ae]|slike)|(?:naslovna|glavna) fotografija"
    r"|источник (?:фото|фотографии|изображения|снимка)|джерело (?:фото|зображення)|(?:главное|головне|заглавное) фото|заглавна снимка"
    r"|πηγή (?:φωτογραφίας|εικόνας|φωτό)|kuvan lähde|pääkuva|foto allikas|foto avots|nuotraukos šaltinis|fotoğraf kaynağı|fotó forrása"
    r"|ilustr(?:acja|ace|acija|ație)"
    r"|autor (?:fotografie|fotografije|snímku)|snímka|illusztráció"
    r"|(?:kiemelt |borító|nyitó|címlap)kép|fotók|képek|fényképezte|sursă|fotografij[ae]|snimi(?:o|la)|(?:burim|fotoj)[ia]|fotoğraflar"
    r"|görsel|vir|avtor|изображени[ея]|mənbə|şəkil|surat|manba|nuotrauk(?:a|os)|fotogrāfs|attēls|avots|šaltinis|pilt|allikas"
    r"|φωτογραφίες|φωτογραφι(?:α|εσ|ες)|φωτό|φωτ\.|φωτογράφος|πηγη|ფოტო|წყარო|լուսանկար(?:ը|ներ)?|ֆոտո|աղբյուր(?:ը)?"
    r"|(?:гэрэл )?(?:зураг|зургийг)"
    r"|φωτογραφία|φωτο|πηγή|εικόνα|תמונה|מקור|צילומים|צילום|תצלום|קרדיט|صورة|الصورة|تصوير|عدسة|وێنە|انځور|عکاس"
    r"|(?:المصدر|مصدر)(?: الصور[ةه])?|عکس|منبع|تصویر(?: کا ذریعہ)?|(?:فائل )?فوٹو|ماخذ|بشکریہ"
    r"|(?:फाइल )?(?:फोटो|फ़ोटो)(?: क्रेडिट| साभार| सौजन्य| स्रोत| सोर्स)?|इमेज (?:क्रेडिट|स्रोत|सोर्स)|साभार|तस्वीर|तस्बिर|तस्विर|छायाचित्र|छाया|चित्र|छवि"
    r"|(?:ফাইল )?ছবি|সূত্র|গ্রাফিক্স?|(?:கோப்பு )?படம்|படங்கள்|புகைப்படம்"
    r"|ఫోటో|ఫొటో|చిత్రం|ಚಿತ್ರ(?: ಕೃಪೆ)?|ಫೋಟೋ|ചിത്രം|ഫോട്ടോ|(?:ફાઇલ )?(?:તસવીર|ફોટો)|ਤਸਵੀਰ|ਫੋਟੋ|ඡායාරූපය?"
    r"|ဓာတ်ပုံ|រូបភាព|រូបថត|ຮູບ(?:ພາບ)?|(?:ขอบคุณ|เครดิต|ที่มา|แฟ้ม)?ภาพ(?:จาก|โดย|ประกอบ)?|ที่มา"
    r"|写真|画像|撮影|提供|図|图|圖|图片|圖片|图源|圖源|图片来源|圖片來源|来源|摄影|攝影|사진|사진 출처|출처|이미지"
)
# Before a name without a mark, read out before a picture's own words: 'Sumber gambar, Agency'.
_SOURCE_ALONE: Final = (
    r"image copyright|ที่มาของภาพ|nguồn hình ảnh|sumber gambar|इमेज स्रोत|ছবির উৎস|பட மூலாதாரம்|[،,]?\s?تصویر کا ذریعہ|फोटो स्रोत|तस्बिर स्रोत"
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
    r"фото\s(?=(?:пресс?-?служб|автора|авторки|из\s(?:личного\s)?архив|з\sархіву|из\sоткрытых|з\sвідкритих"
    r"|с\sсайта|со\sстраницы|надано|предоставлено)\w*\s?)"
)
# A label without a mark in scripts without capitals: a few words behind it end the line. A picture of the screen has no maker.
_SHORT_CREDIT: Final = (
    r"(?:(?:צילום|צילומים|تصوير|عکس از)\s(?!מסך|רחפן|אוויר|ארכיון|جوي)(?=\S{2,16}(?:\s\S{2,16}){0,3}(?:\s?/\s?\S{0,16}){0,2}$)"
    r"|ภาพ(?:จาก|โดย)\s(?=[a-z][^ก-๛]{1,40}$))"
)
# 'By', in the languages of the sea of Java and of eastern Africa.
_BY: Final = r"(?:(?:foto|gambar) oleh|(?:mga )?larawan (?:mula (?:sa|kay)|ni(?:na)?)|kuha nin?a?|picha na)\s(?=\S)"
_SHORT: Final = r"(?:fot|zdj|nuotr|ph|φωτ|сн)\.\s"  # written short


def is_label(text: str) -> bool:
    """Whether a text is a label without its credit: 'Foto:', '(Image:'."""
    return len(text) <= 40 and _BARE.match(small(text)) is not None


def label_end(text: str) -> int:
    """Where the credit begins behind the label and mark that a text opens with ('Foto: dpa'); 0 where none opens it."""
    opening = _OPENING.match(small(text))
    if opening is None or (opening["of"] and not text[opening.end()].isupper()):
        return 0  # 'Foto de archivo', 'Foto von der Brücke'
    return opening.end()


def unmarked_end(text: str) -> int:
    """The same of a label that needs no mark before names: 'Photo Jane Doe', 'Foto ANP', 'Beeld Jane Doe / ANP'."""
    label = _UNMARKED.match(text)
    return label.end() if label is not None and text[label.end()].isupper() else 0


def label_before_bar_end(text: str) -> int:
    """The same of a label that a bar parts from the names: 'Photo / Jane Doe', 'Foto | ANP'."""
    label = _BEFORE_BAR.match(small(text[:_REACH]))
    return label.end() if label is not None else 0


def is_given(text: str) -> bool:
    """Whether a text is a credit that names nobody: 'Courtesy photo', 'Photo provided'."""
    return len(text) <= _REACH and _GIVEN.fullmatch(small(text)) is not None


def given_end(text: str) -> int:
    """Where the giver begins behind 'Submitted by', 'Cedida por'; 0 where a text does not open so. The words stay with the name."""
    given = _GIVEN_BY.match(small(text[:_REACH]))
    return given.end() if given is not None else 0


def without_label_behind(text: str) -> str | None:
    """'J. Jonaitis/LRT nuotr.' without the label that Lithuanian sets behind the name; None where none is."""
    return text[: text.rindex(" ")].rstrip() if text.endswith(_BEHIND) else None


def without_label_at_end(caption: str) -> str:
    """A caption without the label before a bar: 'ဓာတ်ပုံ - AFP'."""
    label = _AT_END.search(small(caption), max(0, len(caption) - _REACH))
    return caption[: label.start()] if label is not None else caption


def without_label_word(caption: str) -> str:
    """A caption without the label that stands before the brackets around a credit: 'Boats at the pier. Photograph:( AFP )'."""
    before, _, word = caption.rpartition(" ")
    return before.rstrip() if word[-1:] in (":", "：") and is_label(word) else caption


def without_caption_label(text: str) -> str:
    """'Image caption, Boats' without what says that a caption follows."""
    label = _OF_CAPTION.match(small(text[:40])) or _READ_OUT.match(text)
    return text[label.end() :] if label is not None else text


def last_label(text: str) -> re.Match[str] | None:
    """The last label with a mark in a text of small letters; its group `label` is where the credit begins.

    Looked for around each mark, last first: elsewhere the engine would try two hundred words a letter.
    """
    marks = [mark for mark in (_MARKS if text.isascii() else _ALL_MARKS) if mark in text]
    end = len(text) if marks else 0
    while end > 0 and (end := max(text.rfind(mark, 0, end) for mark in marks)) >= 0:
        for found in _WITHIN.finditer(text, max(0, end - _REACH), end + 16):
            if found.start() <= end < found.end():
                return found
    return None


def labels_before(text: str, start: int) -> list[int]:
    """Where the labels in a text of small letters begin that stand up to 80 characters before `start`."""
    return [at for m in _WITHIN.finditer(text) if 0 < start - (at := m.start("label")) < 80]


def last_glued(text: str) -> re.Match[str] | None:
    """The last letter or sign to which the label behind it is glued: 'am Morgen.Foto: dpa'."""
    return last(_GLUED, text) if ":" in text or "©" in text else None


def tells_of_a_picture(label: str) -> bool:
    """Whether a label stands under no text: 'Foto:' and 'Bildquelle:', not 'Quelle:'."""
    return _ORIGIN.search(label) is None or _OF_PICTURE.search(label) is not None


def shows(before: str) -> bool:
    """Whether the words before a label make it one of who is in the picture, not who took it: 'На фото: Анна Крылова'."""
    return before.rpartition(" ")[2].lower() in _SHOWN_IN


# What is read out before the source of a picture, to those who do not see it: a comma parts the two.
_READ_SOURCE: Final = (
    r"fuente de la imagen|crédito|crédit photo|م?صدر الصورة|منبع تصویر|asalin hoton|isha sawirka|xigashada sawirka|chanzo cha picha"
    r"|ffynhonnell y llun|图像来源|圖像來源|画像提供|사진 출처|ছবির উৎস|பட மூலாதாரம்|ఫొటో సోర్స్|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|تصویر کا ذریعہ"
    r"|तस्बिर स्रोत|ที่มาของภาพ|የፎቶው ባለመብት|wia dis foto come from|şəklin mənbəyi|сүрөттүн булагы|сурат манбаси|د عکس سرچینه|oríṣun àwòrán"
    r"|ebe foto si|foinse na híomhá|tùs an deilbh|madda suuraa|ဓာတ်ပုံ အရင်းအမြစ်|ඡායාරූප මූලාශ්‍රය"
)
# Label and mark, at the begin of a credit. 'by' needs no mark.
_OPENING: Final = re.compile(
    rf"^[\s(\[（【<|/—–\-]{{0,4}}(?:(?:{_LABEL})\s{{0,2}}(?:[:：៖=＝©|՝`ঃ]|\(c\)|-\s)\s{{0,2}}(?:©|\(c\))?"
    rf"|(?:(?:{_WHOSE})\s)?(?:photo(?:graph|graphy|s|[- ]illustration)?|picture|pictures|image|images|illustration|graphic|video)\s"
    r"(?:(?:credit\s|courtesy\s)?(?:by|courtesy of|from)|courtesy of)\s"
    r"|(?:image|photo|picture)\s(?:source|credit|copyright)\s{0,2},"
    rf"|(?:{_SOURCE_ALONE})\s{{0,2}}[,،:]?\s{{0,2}}"
    r"|(?:автор фото|джерело|(?:извор|аутор) фотографије|(?:izvor|autor) fotografije|kaynak|mənbə)\s{0,2},"
    rf"|(?:foto|fotó|фото|снимка)\s(?=(?:{_WIRES})\b)"
    rf"|{_LENT}|{_SHORT}|{_SHORT_CREDIT}"
    rf"|(?P<of>(?:fotograf(?:[ií]a|ie)|foto|bild|photo|imagen|kuva)s?\s"
    rf"(?:von|de|di|da|av|af|par|del|por|van|door)\s(?=[a-zà-þ]))|{_BY}|عکس از\s"
    rf"|(?:{_READ_SOURCE})\s{{0,2}}[,،，]|(?:ljós)?mynd(?:ir)?/"
    r"|(?:ขอบคุณ)?ภาพ(?:จาก|โดย)\s(?=\S)"
    r"|credit(?:\.{3}|…)|(?:courtesy|care of|credits?)\s(?:of\s|by\s)?(?=\S)"
    r"|(?:©|\(c\)|（c）|（ｃ）|copyright|ⓒ)\s{0,2}(?:copyright\s)?|(?:tous droits réservés|todos los derechos reservados"
    r"|all rights reserved)\s"
    r"|/\s)"
)
# A credit that names nobody, and no label: who is in the picture or near it has given it.
_GIVEN: Final = re.compile(
    r"(?:courtesy|submitted|contributed|provided|supplied) (?:photo|image|picture)s?|submitted"
    r"|(?:zdjęci[ea]|fotografi[ae]) (?:ilustracyjn|poglądow|archiwaln)[ea]"
    r"|(?:ilustrační|archivní|ilustračné|archívne) (?:foto(?:grafie)?|snímek|snímka)|(?:ilustrativna|arhivska) fotografija"
    r"|(?:фото|світлина|фотография) (?:ілюстративн|архівн|иллюстративн|архивн)(?:е|а|ое|ая)"
    r"|(?:ілюстративне|архівне|иллюстративное|архивное) фото|(?:илюстративна|архивна) снимка"
    r"|снимк(?:ата е илюстративна|ите са илюстративни)|(?:илустративна|архивска) фотографија|φωτογραφία αρχείου"
    r"|temsili (?:fotoğraf|görsel)|arşiv fotoğrafı|a? ?kép(?:ünk)? illusztráció|kuvituskuva"
    r"|arkistokuva|illustratiivne (?:foto|pilt)|ilustratīvs (?:foto|attēls)|foto ilustruese"
    r"|(?:photo|image|picture)s? (?:submitted|contributed|provided)|(?:foto|imagen|fotografía)s? (?:de )?cortes[ií]a"
    r"|(?:फाइल|फ़ाइल) (?:फोटो|फ़ोटो|चित्र|तस्वीर)|ফাইল (?:ছবি|চিত্র|ফটো)|கோப்புப்? படம்|ఫైల్ (?:ఫోటో|ఫొటో)|ഫയൽ (?:ചിത്രം|ഫോട്ടോ)|(?:ಸಂಗ್ರಹ|ಕಡತ) ಚಿತ್ರ"
    r"|ફા[ઇઈ]લ (?:તસવીર|ફોટો)|संग्रहित (?:छायाचित्र|फोटो)|ਫਾਈਲ ਫੋਟੋ|فائل فوٹو|عکس آرشیوی|תמונת ארכיון|gambar fail|ảnh tư liệu"
)
_BARE: Final = re.compile(rf"^[\s(\[（【|/—–-]{{0,4}}(?:{_LABEL}|©|\(c\))\s{{0,2}}[:：៖=＝,ঃ]?\s{{0,2}}$")
# The same in mid-text, before the last words of it.
_WITHIN: Final = re.compile(
    rf"(?P<label>(?:(?<![^\s(\[（【|/.,;—–\-!?。।۔»”\"'])(?:{_LABEL})\s{{0,2}}[:：៖=＝©՝`ঃ])"
    rf"|(?<!\w)credit(?:\.{{3}}|…)|(?:©|\(c\)|（[cｃ]）|ⓒ)"
    rf"|(?<!\w)(?:(?:{_WHOSE})\s)?(?:photo(?:graphy?|[- ]illustration)?|picture|image|illustration|graphic)s?\s(?:courtesy(?: of)?|by)\s"
    rf"|(?:image|photo|picture) (?:source|credit|copyright),|tous droits réservés |(?<!\w)fot\.\s"
    rf"|(?<!\w)(?:ljós)?mynd(?:ir)?/|(?<=[.!?)»”]\s)(?:{_LENT}|{_SHORT}|{_BY})|(?<=\s){_SHORT_CREDIT})"
)
# What each of these has in it, and of the glued ones.
_MARKS: Final = (
    ":",
    "=",
    "...",
    "(c)",
    " by",
    "courtesy",
    "source,",
    "credit,",
    "copyright,",
    "fot.",
    "ph.",
    "zdj.",
    "nuotr.",
    "mynd/",
    " oleh ",
    " mula sa ",
    "kuha n",
    "picha na ",
)
_OTHER_MARKS: Final = (
    "©",
    "…",
    "：",
    "៖",
    "＝",
    "（c）",
    "（ｃ）",
    "ⓒ",
    "tous droits réservés",
    "՝",
    "ঃ",
    "`",
    "фото ",
    "φωτ.",
    "сн.",
    "צילום",
    "تصوير",
    "عکس از",
    "ภาพ",
)
_ALL_MARKS: Final = _MARKS + _OTHER_MARKS
_REACH: Final = 60  # characters of the longest label
_GLUED: Final = re.compile(
    r"[a-zà-ÿа-яёα-ώ0-9.)»”](?=(?:Foto|Bild|Quelle|Photo|Picture|Credit|Image|Symbolfoto|Grafik|Fotó|Kuva|Фото|Снимка|Φωτογραφία)s?\s?[:©])"
)
_AT_END: Final = re.compile(rf"(?<=[\s.!?。။।])(?:{_LABEL})\s?$")  # 'ဓာတ်ပုံ - AFP'
_OF_CAPTION: Final = re.compile(
    r"^(?:image caption|photo caption|bildunterschrift|legende|légende|caption|bildtext|didascalia|leyenda"
    r"|pie de foto|legenda(?: da foto)?|légende image|التعليق على الصورة|توضیح تصویر|maelezo ya picha|图像加注文字|圖像加註文字|사진 설명"
    r"|तस्बिर क्याप्शन|የምስሉ መግለጫ|wetin we call dis foto|şəkil altı sözü|şəklin alt yazısı|сүрөттүн түшүндүрмөсү|د عکس تشریح|àkọlé àwòrán"
    r"|disgrifiad o['’]r llun|fotheideal an phictiúir|qoraalka sawirka|ibsa suuraa"
    r"|bayanan hoto|画像説明|写真説明|图注"
    r"|подпись к фото|підпис до фото|потпис испод фотографије|fotoğraf altı yazısı|képaláírás"
    r"|圖說"
    r"|คำบรรยายภาพ|chụp lại hình ảnh|keterangan (?:gambar|foto)|इमेज कैप्शन|ছবির ক্যাপশা?ন|படக்குறிப்பு"
    r"|फोटो कॅप्शन|तस्बिरको क्याप्शन|ఫొటో క్యాప్షన్|ઇમેજ કૅપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ)\s{0,2}[:：,،，]\s{0,2}"
    r"|^[،,]?\s?تصویر کا کیپشن[:،,]?\s{0,2}"
    r"|^[【［\[](?:写真|画像|사진|图|圖)[】］\]]\s?|^写真・図版(?![:：＝=])\s?"
)
# To those who do not see it, or to those who want it larger, in an element of its own.
_READ_OUT: Final = re.compile(
    r"(?:Image caption|(?:Click|Tap) to (?:expand|enlarge)(?: [Ii]mage)?|(?:Enlarge|Expand)(?: this)? [Ii]mage"
    r"|View (?:photo|image)(?: in fullscreen)?|Open image in gallery|(?:Bild|Foto) (?:vergrößern|öffnen)|Agrandir l[’']image"
    r"|Ampliar (?:foto|imagen?)|Ingrandisci immagine|(?:Afbeelding|Foto) vergroten|Förstora bilden?|Forstørr bildet?|Powiększ zdjęcie)"
    r"\s?(?=[^\Wa-z])"
)
# Labels that stand under texts too; 'Bildquelle' and 'image source' do not.
_ORIGIN: Final = re.compile(
    r"(?<!bild)(?<!foto)(?<!image )(?<!photo )(?<!图片)(?<!圖片)"
    r"(?:sour|quelle|fuente|font[ei]|bron|källa|kilde|lähde|źródło|zdroj|izvor|forrás|sursa|sursă|kaynak|источник|източник|извор|джерело|крыніца|дереккөз|manba|манба|mənbə|burim|avots|allikas|šaltinis|πηγ[ήη]|წყარო|աղբյուր|מקור|مصدر|منبع|来源|出典|출처"
    r"|nguồn|sumber|ที่มา|स्रोत|सोर्स|সূত্র|উৎস|ذریعہ|rechte|right|réserv|reserv)",
    re.IGNORECASE,
)
_SHOWN_IN: Final = frozenset("на în στη στην na in im auf the this dem la sur nella på".split())
_OF_PICTURE: Final = re.compile(r"الصور|fot[oó]|photo|bild|image|picture|zdjęci|snímk|фото|снимк|görsel|kép", re.IGNORECASE)
_BEFORE_BAR: Final = re.compile(r"(?:photo(?:graph|graphy|s)?|fotos?|pictures?|images?|bild(?:er)?|bilde|kuva|фото)\s?[/|]\s?(?=\w)")
_GIVEN_BY: Final = re.compile(
    r"(?:(?:photo|image|picture)s?\s)?(?:submitted|supplied|provided|contributed|released|shared|uploaded|sent in) by:?\s"
    r"|(?:fournie?|soumise?|transmise?|envoyée?) par\s"
    r"|(?:cedid|facilitad|aportad|enviad|remitid|fornecid)[ao]s? (?:por|pel[ao])\s|(?:fornita|inviata|concessa) da\s"
    r"|(?:téléversée?|mise? en ligne) par\s|subid[ao] por\s|caricat[ao] da\s|(?:ge[üu]pload|geplaatst) door\s|hochgeladen von\s"
    r"|(?:ingezonden|aangeleverd) door\s|(?:eingesandt|bereitgestellt|zugesandt) von\s|предоставлен[оа]?\s|надан[оа]\s"
)
_CAPITAL: Final = "A-ZÀ-ÞĀ-ſƏȘȚΆ-ΏΑ-ΩЀ-ЯҐ"
_NAMED: Final = rf"(?:[{_CAPITAL}][\w.’'-]{{0,15}}\s[{_CAPITAL}]|[{_CAPITAL}]{{2,12}}(?!\w))"
_UNMARKED: Final = re.compile(
    r"(?:[Pp]hotos? (?:d[’'])?(?:archives?|illustration)|PHOTOS? (?:D[’'])?(?:ARCHIVES?|ILLUSTRATION)"
    r"|[Ff]otos?|FOTOS?|[Pp]hotos?|PHOTOS?|[Bb]eeld|BEELD|[Pp]h\.|[Cc]opyright|COPYRIGHT"
    r"|[Pp]icha\sna|Фото|ФОТО"
    # Also words of captions: before two names or an acronym alone.
    r"|(?:[Bb]ild(?:er)?|BILD|[Bb]ilde|[Kk]uvat?|KUVA|[Ff]otó|[Zz]djęci[ea]|[Ss]nímk[ay]|Снимка|[Ff]otoğraf|FOTOĞRAF|Φωτογραφία|Φωτό?"
    rf"|ΦΩΤΟ|[Pp]icha|[Ff]otograf(?:[ií]a|ie))(?=\s(?:(?:de|di|von|van)\s)?{_NAMED}))"
    r"\s(?:(?:de|di|von|av|af|van|door)\s)?"
    rf"(?=[{_CAPITAL}])(?!(?:[Nn]ews|NEWS|[Ll]ibrary|[Aa]gency|[Pp]ress|[Cc]redit|[Gg]aler\w+|[Gg]aller\w+|[Ee]ssay|[Ss]tory)\b)"
)
_BEHIND: Final = (" nuotr.", " nuotr", " nuotrauka")
