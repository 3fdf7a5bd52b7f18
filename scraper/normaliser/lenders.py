"""Who lends pictures, as credits name them in small letters: agencies, archives and stocks, networks, 'handout' and 'courtesy'.

More than organisations.py knows as a source, and taken for one in less: a word among others is enough. Leaves to `credits` what else
makes a credit of a line.
"""

from __future__ import annotations

import re
from typing import Final


def names_a_lender(text: str) -> bool:
    """Whether an agency is named, or whoever else lends pictures."""
    said = text.lower()
    return (
        not _WORDS.isdisjoint(_TOKEN.findall(said))
        or _SEVERAL.search(said) is not None
        or (not said.isascii() and _UNSPACED.search(said) is not None)
    )


_WORDS: Final = frozenset(
    """getty reuters afp ap epa efe dpa upi ansa lusa ina cna keystone shutterstock istock istockphoto alamy imago tass sputnik xinhua kyodo
    jiji anadolu aa dha iha pa ntb tt ritzau scanpix lehtikuva apa čtk ctk profimedia pap forum mti agerpres belga anp bloomberg unsplash
    pixabay pexels freeimages freepik depositphotos dreamstime ians ani pti bernama antara sipa zuma zumapress nurphoto lapresse cuartoscuro
    folhapress gentileza dokumentasi dok bildbyrån fotogramma foku acn cordonpress handout archiv
    archive archivo archives screenshot screengrab courtesy wikimedia flickr rex wireimage barcroft aap nasa facebook instagram youtube
    twitter telegram supplied contributed contributor ukrinform unian укринформ унiан тасс интерфакс reproduccion reproducción
    reprodução divulgação privat cedida cedido pixsell cropix tasr sita tanjug танјуг fonet hina fena bobo inquam hepta bgnes bulphoto
    eurokinissi imagn imagoeconomica canva cortesía cortesia intime απε newspix
    yonhap newsis irna isna tasnim gettyimages
    kcna montsame bns leta elta publicitātes armenpress արմենպրես арменпресс photolure ipn azərtac azertac казинформ қазақпарат белта
    бта бгнес ройтерс укрінформ униан уніан رويترز الأناضول سبوتنيك واس رويتر רויטרס рейтер рейтерс एएफपी पीटीआई एएनआई रॉयटर्स istimewa
    غيتي الفرنسية الأوروبية أرشيفية المصدر
    ttxvn nstp รอยเตอร์ เอเอฟพี รอยเตอร์ส রয়টার্স এএফপি এপি সংগৃহীত رائٹرز பிடிஐ ஏஎன்ஐ పీటీఐ ಪಿಟಿಐ പിടിഐ""".split()
)
_SEVERAL: Final = re.compile(
    r"(?<!\w)(?:associated press|i stock(?:photo)?|picture[ -]alliance|stock\.adobe|google (?:maps|earth|street view)"
    r"|ria novosti|press association|east news|adobe stock|^adobe$"
    r"|hans lucas|europa press|file photo|cc[ -]by\S*|^cc0?$|screen (?:grab|shot)"
    r"|captura de (?:pantalla|v[íi]deo)|capture d.écran|tangkapan layar"
    r"|action images|^dok\.|usa today sports|canadian press|x\.com|риа новости"
    r"|^agenc(?:ia|e|y) \w+|^agência \w+|^agenzia \w+|^agentur \w+|^agencja \w+|^агентство \w+"
    r"|arquivo pessoal|^x: ?@\w+$|acervo pessoal|أ ?ف ?ب|أ\.ف\.ب|إ ?ب ?أ|إ\.ب\.أ|د ?ب ?أ|د\.ب\.أ|أسوشي?يتد برس|فرانس برس)(?!\w)"
)
_UNSPACED: Final = re.compile("共同|時事|新华社|新華社|中新社|视觉中国|連合|연합뉴스|뉴시스|뉴스1|ロイター|アフロ|代表撮影|제공|资料")
_TOKEN: Final = re.compile(r"[\w\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]+")  # vowel signs are no letters to the engine
