"""Lines of a frame that are for its reader's hand: enlarge, full screen, buy this photo."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_LONGEST: Final = 60  # characters of such a line
# What a frame says for its reader's hand, in small letters.
_HANDLE: Final = re.compile(
    r"^info$|bildbeschreibung (?:ein|aus)blenden"
    r"|画像を見る|写真を見る|拡大|(?:view|see) (?:all |more )?(?:gallery|images?|photos?|pictures)|open image|enlarge|full ?screen"
    r"|plein écran|pantalla completa|schermo intero|tela cheia|ecrã inteiro|volledig scherm|pełny ekran|celá obrazovka|celú obrazovku"
    r"|teljes képernyő|ecran complet|cijel[io] (?:zaslon|ekran)|(?:полный|весь|повний) экран|повний екран|tam ekran"
    r"|ver (?:galería|foto)|vergrößern|vollbild|detailansicht"
    r"|öppna bild|helskärm|fullskjerm|ouvrir l.image|apri (?:foto|immagine)"
    r"|fotostrecke|\d{1,3} (?:bilder|fotos?|photos|images|im[áa]gen(?:e?s)|immagini|zdję(?:ć|cia))$"
    r"|\d{1,3} (?:fotografi[ieíj][aey]?|snímk[yůov]{1,2}|fotó|kép|фото|снимк[аи])$|사진 확대|vis mer|^zoom|agrandir"
    r"|^(?:увеличить|збільшити|powiększ|zvětšit|zväčšiť|nagyítás|уголеми|povećaj|uvećaj|μεγέθυνση|büyüt)$"
    r"|^(?:primary|main|featured?|hero|lead|cover|header|banner|teaser)[ -](?:image|photo|picture)$"
    r"|^(?:titel|beitrags|aufmacher|teaser)bild$"
    r"|^(?:(?:image|photo) )?caption$|^(?:buy|order|purchase)(?: now)?$"
    r"|^(?:hide|show|toggle) caption|^open in (?:a )?new (?:tab|window)|^laden\.\.\.$"
    r"|медиабанк|buy (?:this )?(?:photo|print|image)|(?:purchase|order) (?:licens|(?:this |a )?(?:photo|print))|(?:foto|bild) kaufen"
    r"|^(?:lihat foto|perbesar(?: gambar)?|xem ảnh|phóng to|ดูภาพ(?:ขยาย)?|ขยายภาพ|查看大[图圖]|[点點][击擊]?(?:查看|看)大[图圖]"
    r"|放大[图圖]片?|크게 보기|تكبير الصورة|عرض الصور[ةه]?|بزرگنمایی|הגדל(?:ה|ת תמונה)?|לחצו להגדלה|फोटो देखें|ছবি বড় করুন)$"
    r"|comprar foto|acheter (?:la |cette )?photo|acquista (?:la )?foto|купить фото"
    r"|^\d[\d.,]{0,6} ?[kmg]i?b$|\d{1,2}[:：]\d{2}"
)


def is_handle(text: str) -> bool:
    """Whether a frame says it for its reader's hand ('Enlarge', '3 photos'), and not of the picture ('Enlarge Boats in the harbour')."""
    return len(text) < _LONGEST and _is_handle(text)


@lru_cache(maxsize=2_048)  # a page asks for each of its short lines three times
def _is_handle(text: str) -> bool:
    handle = _HANDLE.search(text.lower())
    rest = text[handle.end() :].lstrip() if handle is not None else ""
    return handle is not None and (handle.start() > 0 or not rest[:1].isupper() or rest.count(" ") < 3)
