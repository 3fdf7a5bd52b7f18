"""A page with room around its headline and text for who wrote it, where, and for whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scraper.extractor import extract
from scraper.record import Record

PROSE = [
    "The harbour of Musterhaven was closed on Monday after a storm tore two cranes from their rails, the port authority said.",
    "No one was hurt, but eleven ships wait outside the breakwater, and the first of them will not be unloaded before Thursday.",
    "Engineers examined the quay during the night and found that its foundations had held, a spokeswoman told reporters there.",
    "The authority expects the damage to exceed four million, most of which its insurers have agreed to pay by the end of the year.",
]


FOREIGN = {
    "de": [
        "Nach dem Sturm haben die Arbeiter am Montag den Hafen geschlossen, weil zwei Kräne aus den Schienen gerissen worden waren.",
        "Verletzt wurde niemand, doch elf Schiffe warten vor der Mole, und das erste von ihnen wird nicht vor Donnerstag entladen.",
        "Ingenieure haben die Mauer in der Nacht untersucht und festgestellt, dass die Fundamente gehalten haben, hieß es dort.",
    ],
    "nl": [
        "Na de storm van zondag hebben de arbeiders de haven gesloten, omdat twee kranen van hun rails waren gerukt, zei de havenmeester.",
        "Niemand raakte gewond, maar elf schepen wachten buiten de pier, en het eerste daarvan wordt niet voor donderdag gelost.",
        "Ingenieurs hebben de kade in de nacht onderzocht en vastgesteld dat de fundamenten het hadden gehouden, werd daar verteld.",
    ],
    "ja": [
        "港湾局は月曜日、嵐で二基のクレーンがレールから外れたため港を閉鎖したと発表した。けが人はいなかったが、船十一隻が沖で待っている。",
        "最初の船の荷揚げは木曜日より前には難しい見通しだという。技術者が夜通し岸壁を調べた結果、基礎は無事だったと広報担当者が述べた。",
    ],
    "ko": [
        "항만 당국은 폭풍으로 크레인 두 대가 레일에서 떨어져 나가 월요일 항구를 폐쇄했다고 밝혔다. 다친 사람은 없는 것으로 전해졌다.",
        "방파제 밖에서는 선박 열한 척이 기다리고 있으며, 첫 번째 배의 하역은 목요일 이전에는 어려울 것으로 보인다고 당국은 설명했다.",
        "기술자들이 밤새 부두를 조사한 결과 기초는 무사한 것으로 확인됐다고 대변인이 기자들에게 말했다. 피해액은 집계 중이다.",
    ],
    "tr": [
        "Fırtına iki vinci raylarından söktüğü için liman pazartesi günü kapatıldı, liman yönetimi yaptığı açıklamada bunu bildirdi.",
        "Kimse yaralanmadı, ancak on bir gemi dalgakıranın dışında bekliyor ve bunların ilki perşembe gününden önce boşaltılamayacak.",
        "Mühendisler rıhtımı gece boyunca inceledi ve temellerin sağlam kaldığını gördü, bir sözcü gazetecilere orada böyle söyledi.",
    ],
    "vi": [
        "Cảng đã đóng cửa hôm thứ Hai sau khi bão giật hai cần cẩu khỏi đường ray, cơ quan quản lý cảng cho biết trong một thông báo.",
        "Không ai bị thương, nhưng mười một con tàu đang chờ ngoài đê chắn sóng, và chiếc đầu tiên sẽ không được dỡ hàng trước thứ Năm.",
        "Các kỹ sư đã kiểm tra bến cảng trong đêm và thấy phần móng vẫn chắc chắn, một người phát ngôn nói với các phóng viên tại đó.",
    ],
    "pt": [
        "O porto foi fechado na segunda-feira depois de uma tempestade que arrancou dois guindastes dos trilhos, disse a autoridade.",
        "Ninguém ficou ferido, mas onze navios esperam fora do molhe, e o primeiro deles não será descarregado antes de quinta-feira.",
        "Os engenheiros examinaram o cais durante a noite e viram que as fundações tinham aguentado, disse uma porta-voz no local.",
    ],
}


def page(before: str = "", after: str = "", head: str = "", lead: str = "", language: str = "en") -> str:
    prose = "".join(f"<p>{lead if n == 0 else ''}{text}</p>" for n, text in enumerate(FOREIGN.get(language, PROSE)))
    return (
        f"<html lang={language}><head><title>Storm closes harbour - Daily Sample</title>"
        f'<meta property="og:site_name" content="Daily Sample">{head}</head><body><nav><a href="/news">News</a></nav><main><article>'
        f"<h1>Storm closes harbour of Musterhaven</h1>{before}<div class=body>{prose}</div>{after}</article></main>"
        "<footer><p>All rights reserved by the Daily Sample.</p></footer></body></html>"
    )


def linked(author: str) -> str:
    story = f'{{"@type":"NewsArticle","headline":"Storm closes harbour of Musterhaven","author":{author}}}'
    return f'<script type="application/ld+json">{story}</script>'


DAY = "<div class=x4>June 3, 2025</div>"


URL = "https://www.dailysample.com/news/storm-closes-harbour"


def seen(html: str) -> Record:
    return extract(html, url=URL)


def attribution(html: str, fields: Iterable[str]) -> dict[str, Any]:
    """What a record says in these fields; of authors and sources the names."""
    record = seen(html).to_dict()
    return {field: [each["name"] for each in record[field]] if field in ("authors", "sources") else record[field] for field in fields}
