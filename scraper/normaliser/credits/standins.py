"""The words by which a line says that the picture beside it was taken elsewhere or at another time: 'Symbolbild', '(file photo)'."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.text import key

_LONGEST: Final = 60  # characters of such words with what parts them from a caption
_SHUT: Final = " .)]）］】"
_BOUNDS: Final = re.compile(r"[()\[\]（）［］【】|/*※]|(?<=[.!?…»”])\s|\s[–—-]\s")
_WORDS: Final = """
symbolbild | symbolbilder | symbolfoto | symbolfotos | symbolgrafik | themenbild | beispielbild | archivbild | archivfoto |
archivaufnahme | file photo | file image | file picture | file pic | archive photo | archive image | archival photo |
stock photo | stock image | illustrative image | illustrative photo | illustrative picture | representative image |
representative photo | representational image | representational photo | image for representation |
image for representation only | photo for representation only | image for illustration | photo for illustration |
for illustration only | for illustration purposes only | for illustrative purposes only | photo d'illustration |
image d'illustration | photo illustration | photo à titre d'illustration | image à titre d'illustration |
photo à titre illustratif | photo d'archives | photo d'archive | image d'archives | image d'archive | photo prétexte |
image prétexte | foto de archivo | fotografía de archivo | imagen de archivo | foto archivo | foto referencial |
imagen referencial | imagen de referencia | foto de referencia | foto ilustrativa | fotografía ilustrativa |
imagen ilustrativa | foto con fines ilustrativos | imagen con fines ilustrativos | foto de arquivo | fotografia de arquivo |
imagem de arquivo | imagem ilustrativa | imagem meramente ilustrativa | fotografia ilustrativa | foto di repertorio |
foto repertorio | immagine di repertorio | immagini di repertorio | foto d'archivio | foto archivio | immagine d'archivio |
foto generica | immagine generica | immagine illustrativa | foto illustrativa | foto cu caracter ilustrativ |
fotografie cu caracter ilustrativ | imagine cu caracter ilustrativ | imagine cu rol ilustrativ | foto cu rol ilustrativ |
foto ilustrativ | imagine ilustrativă | foto arhivă | foto din arhivă | imagine din arhivă | imagine de arhivă | foto d'arxiu |
fotografia d'arxiu | imatge d'arxiu | imatge il·lustrativa | captură video | captură de ecran | captura de pantalla |
captura de video | captura de vídeo | capture d'écran | capture vidéo | captura de tela | fermo immagine | archieffoto |
archiefbeeld | foto ter illustratie | beeld ter illustratie | afbeelding ter illustratie | illustratieve foto | arkivbild |
arkivfoto | genrebild | genrefoto | modelfoto | illustrasjonsfoto | illustrasjonsbilde | arkistokuva | kuvituskuva |
zdjęcie ilustracyjne | zdjęcie archiwalne | zdjęcie poglądowe | ilustrační foto | ilustrační fotografie | ilustrační snímek |
archivní foto | ilustračné foto | ilustračná fotografia | archívne foto | illusztráció | képünk illusztráció |
illusztrációs kép | archív fotó | архивное фото | фото из архива | иллюстративное фото | ілюстративне фото | архівне фото |
фото ілюстративне | илюстративна снимка | архивна снимка | снимка архив | arhivska fotografija | arhivska slika |
ilustrativna fotografija | foto ilustracija | ilustracija | илустрација | φωτογραφία αρχείου | φωτό αρχείου | εικόνα αρχείου |
arşiv fotoğrafı | temsili fotoğraf | temsili görsel | temsili resim | صورة أرشيفية | صورة توضيحية | صورة تعبيرية |
תמונה להמחשה | תמונת אילוסטרציה | אילוסטרציה | foto ilustrasi | gambar ilustrasi | ảnh minh họa | hình minh họa | ảnh minh hoạ |
资料图 | 资料图片 | 資料照 | 資料照片 | 資料圖片 | 示意图 | 示意圖 | 資料写真 | イメージ画像 | イメージ写真 | 写真はイメージ |
写真はイメージです | 画像はイメージ | 画像はイメージです | 자료사진 | 자료 사진 | 자료 화면 | फाइल फोटो | प्रतीकात्मक तस्वीर |
सांकेतिक तस्वीर | प्रतीकात्मक फोटो | photo for representation | for representational purposes only | beispielfoto |
immagine di archivio | arkivbilde | illustrationsbild | illustrationsfoto | ilustračná snímka | illusztrációs fotó |
fotografie ilustrativă | fotografie de arhivă | фото из открытых источников | снимката е илюстративна | simbolična fotografija |
fotografija je simbolična | илустративна фотографија | arşiv fotoğraf | αρχειακή φωτογραφία | 資料畫面 | 图文无关 | 圖文無關 |
資料画像 | 자료화면 | 참고사진 | 사진은 기사 내용과 무관 | 사진은 기사와 무관 | 기사 내용과 무관한 사진 | 기사와 무관한 사진 |
صورة ارشيفية | صورة من الأرشيف | أرشيفية | عکس آرشیوی | تصویر آرشیوی | عکس تزئینی | عکس تزیینی | عکس تزئینی است |
عکس تزیینی است | צילום אילוסטרציה | צילום ארכיון | תמונת ארכיון | צילום מסך | فائل فوٹو | فائل تصویر | علامتی تصویر |
फ़ाइल फ़ोटो | फाइल तस्वीर | सांकेतिक फोटो | प्रतीकात्मक चित्र | प्रातिनिधिक छायाचित्र | प्रातिनिधिक फोटो | संग्रहित छायाचित्र |
संग्रहित फोटो | ফাইল ছবি | ফাইল ফটো | প্রতীকী ছবি | ছবি সংগৃহীত | சித்தரிப்புப் படம் | சித்தரிப்பு படம் | கோப்புப் படம் |
கோப்பு படம் | மாதிரிப் படம் | மாதிரி படம் | ఫైల్ ఫోటో | ఫైల్ ఫొటో | ప్రతీకాత్మక చిత్రం | ഫയൽ ചിത്രം | പ്രതീകാത്മക ചിത്രം |
ಸಾಂದರ್ಭಿಕ ಚಿತ್ರ | ಸಂಗ್ರಹ ಚಿತ್ರ | પ્રતીકાત્મક તસવીર | ફાઇલ તસવીર | ਫਾਈਲ ਫੋਟੋ | แฟ้มภาพ | ภาพประกอบ | ภาพประกอบข่าว | ภาพจากแฟ้ม |
hình minh hoạ | ảnh tư liệu | ảnh chụp màn hình | ilustrasi | foto arsip | gambar hiasan | gambar fail | dok pribadi |
dok istimewa | istimewa | picha kutoka maktaba | picha ya maktaba
"""
_ALL: Final = frozenset(map(key, _WORDS.split("|")))
_BEGIN, _CREDITED = 4, 100  # letters by which most lines are told that do not begin so; characters of one with a credit behind them
_BEGINS: Final = frozenset(said.strip()[:_BEGIN] for said in _WORDS.split("|"))
_LAST_WORDS: Final = frozenset(said.rpartition(" ")[2] for said in _ALL)


def stands_in(text: str) -> bool:
    """Whether a line is these words, ends in them behind what the picture shows, or begins with them before whose it is.

    >>> stands_in("(Symbolbild)"), stands_in("A boat at the pier (file photo)"), stands_in("She asked for a file photo")
    (True, True, False)
    >>> stands_in("Symbolbild. Erika Muster / dpa"), stands_in("Foto de archivo de la torre")
    (True, False)
    """
    said = text.rstrip(_SHUT)
    # The last word tells most lines that are none: a key of each end costs ten times as much.
    if key(said[said.rfind(" ", -_LONGEST) + 1 :].lstrip("([（［【|/*※"))[-_LONGEST:] in _LAST_WORDS:
        return key(_BOUNDS.split(said[-_LONGEST:])[-1]) in _ALL
    if len(text) > _CREDITED or text[:_BEGIN].lower() not in _BEGINS:
        return False
    first, *rest = _BOUNDS.split(said, maxsplit=1)
    return bool(rest) and key(first) in _ALL and len(first) < len(said)
