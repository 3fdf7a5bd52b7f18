"""Whole (invented) pages in Chinese, Japanese, Korean and Mongolian, in the shapes that their papers have."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.extractor import extract

ZH = (
    "守塔人马德胜每天要登两次塔，一次擦灯，一次看灯亮起，这样的日子过了三十一年，从来没有缺过一个晚上。",
    "星期五，他将最后一次登塔。港务局用一个火柴盒大小的传感器代替了他，传感器把数据送往四十公里外的控制室。",
    "“有人告诉我，它从来不睡觉。”马德胜在塔下的厨房里煮着茶说，“我也没怎么睡过。”",
    "港务局说，传感器每年可以节省三十八万元。村里的渔民却不那么放心，其中三人写信给了港务局。",
)
JA = (
    "岬で31年間灯台を守ってきた男性が今週末、引退する。後任はマッチ箱ほどの大きさのセンサーだ。",
    "男性は毎日2度、214段の階段を上ってきた。当局はセンサーの導入で年間約380万円が節約できると説明する。",
    "「眠らない機械だと言われた」と男性は台所で笑う。「私もあまり眠らなかったけどね」",
    "漁師たちは不安を隠さない。4月には3人が当局に手紙を送り、「灯台守に命を救われた」と訴えた。",
)
KO = (
    "31년간 등대를 지켜 온 마덕승 씨가 금요일 마지막으로 등대에 오른다. 후임은 성냥갑만 한 센서다.",
    "마 씨는 매일 두 번 계단을 올랐다. 한 번은 유리를 닦기 위해, 또 한 번은 불이 켜지는 것을 보기 위해서였다.",
    '그는 "잠을 자지 않는 기계라고 들었다"며 "나도 별로 자지 못했다"고 부엌에서 말했다.',
    "해양수산청은 센서로 해마다 많은 돈을 아낄 수 있다고 밝혔지만 어민들은 마음을 놓지 못한다.",
)
MN = (
    "Нуурын эргийн гэрэлт цамхгийг олон жил манасан Ж.Бат баасан гаригт сүүлчийн удаа цамхагтаа гарна.",
    "Түүний оронд шүдэнзний хайрцаг шиг жижиг мэдрэгч ажиллах бөгөөд дөчин километрийн цаанаас хянах аж.",
    "“Тэр хэзээ ч унтдаггүй гэсэн” хэмээн тэрээр ярив. “Би ч гэсэн нэг их унтаагүй дээ” гэж нэмж хэллээ.",
    "Усан замын газрынхны тооцоолсноор мэдрэгч их мөнгө хэмнэнэ, харин загасчид санаа зовж байгаа юм.",
)
TITLES = {
    "zh": "老灯塔换上新灯，守塔人退休",
    "ja": "灯台守が引退へ、後任はセンサー",
    "ko": "마지막 등대지기 퇴임…후임은 센서",
    "mn": "Сүүлчийн манаач тэтгэвэрт гарлаа",
}
STORIES = {"zh": ZH, "ja": JA, "ko": KO, "mn": MN}


def page(language: str, before: str = "", after: str = "", lead: str = "", end: str = "", opening: str = "") -> str:
    prose = list(STORIES[language])
    prose[0], prose[-1] = lead + prose[0], prose[-1] + end
    paragraphs = "".join(f"<p>{text}</p>" for text in prose)
    title = TITLES[language]
    return (
        f"<html lang={language}><head><title>{title}</title></head><body><nav><a href='/a'>A</a></nav><main><article><h1>{title}</h1>"
        f"{before}<div class=body>{opening}{paragraphs}{after}</div></article></main></body></html>"
    )


CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "a line of facts": (
        page("zh", "<div>2025年06月11日09:30　来源：<a href='/'>海港晚报</a> 海港 举报　作者：陈静 赵磊　字号：大 中 小</div>"),
        {"byline": "作者：陈静 赵磊", "authors": ["陈静", "赵磊"], "source": "海港晚报", "published": "2025-06-11T09:30:00"},
    ),
    "labels of dates behind the names": (
        page("zh", "<div><div>撰文：陳大文　李小明</div><div>出版：2025-06-11 09:30</div><div>更新：2025-06-11 11:02</div></div>"),
        {"byline": "撰文：陳大文 李小明", "authors": ["陳大文", "李小明"], "modified": "2025-06-11T11:02:00"},
    ),
    "a Mongolian name alone in a line beside the date": (
        page("mn", "<div>Б.Болд</div><div>2025.06.11</div>"),
        {"byline": "Б.Болд", "authors": ["Б.Болд"], "published": "2025-06-11"},
    ),
    "a weekday without its last sign, and a time with a colon": (
        page("ja", "<div><img src=/l.png width=40><a href=/category/s>岬テレビ</a></div><time>2025年6月11日 水曜 午前9:41</time>"),
        {"byline": None, "authors": [], "published": "2025-06-11T09:41:00"},
    ),
    "the reporter in brackets before the text": (
        page("zh", lead="〔記者王小明／花蓮報導〕"),
        {"byline": "記者王小明／花蓮報導", "authors": ["王小明"], "dateline": "〔記者王小明／花蓮報導〕", "places": ["花蓮"]},
    ),
    "an agency's reporter before the text": (
        page(
            "zh",
            "<div>2025/6/11 09:30（6/11 10:15 更新）</div>",
            lead="（中央社記者王小明花蓮縣11日電）",
            after="<p>（編輯：林心怡）1140611</p>",
        ),
        {"authors": ["王小明"], "source": "中央社", "places": ["花蓮縣"], "last": ZH[-1]},
    ),
    "what the page says of its editors": (
        page("zh", after="<p>【纠错】 【责任编辑:李立】</p><p>版权声明：本文不得转载</p>", opening="<p>（原标题：守塔人的最后一夜）</p>"),
        {"byline": None, "authors": [], "first": ZH[0], "last": ZH[-1]},
    ),
    "what a platform says of those who write on it": (
        page(
            "zh",
            after="<p>（责任编辑：李立_NB12345）</p><div>特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。</div>",
        ),
        {"byline": None, "authors": [], "first": ZH[0], "last": ZH[-1]},
    ),
    "the source over the headline": (
        page("zh").replace("<h1>", "<div class=top><span>2025年06月11日 09:30</span></div><div class=top>来源：海港网</div><h1>"),
        {"source": "海港网"},
    ),
    "the outlet and its reporter before the text": (
        page("zh", lead="【海港网】（记者 陈静）"),
        {"authors": ["陈静"], "source": "海港网", "dateline": "【海港网】（记者 陈静）"},
    ),
    "a caption in bold over the text": (
        page("zh", opening="<p><img src=/a.jpg></p><p><b>▲老燈塔在夜色中亮起。（圖／記者李大華攝）</b></p><p>記者王小明／花蓮報導</p>"),
        {"deck": None, "authors": ["王小明"], "caption": "▲老燈塔在夜色中亮起。", "credit": "記者李大華", "first": ZH[0]},
    ),
    "two writers in links side by side": (
        page("ja", "<div><a href='/writer/101'>山田太郎</a><a href='/writer/102'>鈴木花子</a><time>2025年6月11日 9時30分</time></div>"),
        {"byline": "山田太郎 鈴木花子", "authors": ["山田太郎", "鈴木花子"]},
    ),
    "a signature after the last sentence": (page("ja", end="（山田太郎、鈴木花子）"), {"authors": ["山田太郎", "鈴木花子"]}),
    "two signatures, one of them of three signs": (page("ja", end="【山田太郎、岸川弘】"), {"authors": ["山田太郎", "岸川弘"]}),
    "a signature in a line of its own": (page("ja", after="<p>【ロンドン鈴木花子】</p>"), {"authors": ["鈴木花子"], "last": JA[-1]}),
    "a caption that ends in an agency": (
        page("ja", "<div class=img><img src=/a.jpg><p>岬に立つ灯台＝ロンドン近郊で2025年6月9日、AP</p></div>", lead="【ロンドン鈴木花子】"),
        {"caption": "岬に立つ灯台＝ロンドン近郊で2025年6月9日", "credit": "AP", "authors": ["鈴木花子"], "places": ["ロンドン"]},
    ),
    "a label that nobody knows": (page("ja", "<div>質問者：あいうえ</div>"), {"authors": []}),
    "two reporters and a button": (
        page("ko", "<div><a href='/r/1'>홍길순 기자</a><a href='/r/2'>김철민 기자</a> <button>구독</button></div>"),
        {"byline": "홍길순 기자 김철민 기자", "authors": ["홍길순", "김철민"]},
    ),
    "an agency's caption and tail": (
        page(
            "ko",
            "<div><img src=/a.jpg><p>[부산=뉴시스] 홍길순 기자 = 10일 등대에 불이 켜져 있다. 2025.06.10. hong@newsis.example</p></div>",
            lead="[부산=뉴시스]홍길순 기자 = ",
            after="<p>◎바다언론 뉴시스 hong@newsis.example</p>",
        ),
        {"authors": ["홍길순"], "source": "뉴시스", "places": ["부산"], "last": KO[-1]},
    ),
    "the name beside the date": (
        page("mn", "<div><span>Б.Энхтуяа</span> <span>2025 оны 6-р сарын 11, 09:30</span></div>", after="<p>Эх сурвалж: МОНЦАМЭ</p>"),
        {"authors": ["Б.Энхтуяа"], "published": "2025-06-11T09:30:00", "source": "МОНЦАМЭ", "last": MN[-1]},
    ),
    "filed from the capital": (
        page("mn", lead="Улаанбаатар, 2025 оны зургаадугаар сарын 11 /МОНЦАМЭ/. "),
        {"places": ["Улаанбаатар"], "source": "МОНЦАМЭ"},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_page(name: str) -> None:
    html, wanted = CASES[name]
    record = extract(html, url="https://www.haigang.example/news/2025/06/11/20250611123456.html").to_dict()
    record |= {"authors": [a["name"] for a in record["authors"]], **{k: (record["image"] or {}).get(k) for k in ("caption", "credit")}}
    record |= {"first": record["blocks"][0]["text"], "last": record["blocks"][-1]["text"]}
    assert {k: record[k] for k in wanted} == wanted
    assert record["kind"] == "article"


def test_a_caption_in_a_line_right_behind_its_picture_is_none_of_the_text_and_a_bold_standfirst_neither() -> None:
    top = "<strong class=end_summary>마지막 밤의 등대 풍경<br>&quot;손님 절반은 단골&quot;</strong>"
    shown = "<span class=photo><div class=w><img src=/p/1.jpg></div><em class=img_desc>등대를 닦는 마 씨. 윤서진 기자</em></span>"
    text = "<br><br>".join(KO)
    html = (
        f"<html lang=ko><title>{TITLES['ko']}</title><div class=head><h2>{TITLES['ko']}</h2><span>입력 2025.06.11. 오전 9:30</span>"
        f"<em>윤서진 기자</em></div><div id=ct><article>{top}{shown}{text}</article></div>"
    )
    record = extract(html, url="https://news.nabar.example/article/021/0002745123")
    assert [block.text for block in record.blocks] == list(KO)
    assert record.image is not None
    assert (record.image.caption, record.image.credit) == ("등대를 닦는 마 씨.", "윤서진 기자")
    assert record.deck == '마지막 밤의 등대 풍경 "손님 절반은 단골"'


@pytest.mark.parametrize(("line", "caption"), [("招聘会现场", "招聘会现场"), ("招聘会现场来了很多人。", None)])
def test_a_short_line_in_the_middle_under_a_picture_in_the_middle_is_its_caption(line: str, caption: str | None) -> None:
    shown = f"<p style='text-align:center'><img src=/p/W02.jpg></p><p style='text-align: center'>{line}</p>"
    html = page("zh", "<div>日期：2025-06-11 15:20来源：海港区人社局字号：[大 中 小]浏览次数：312分享到：</div>")
    record = extract(html.replace(f"<p>{ZH[2]}", f"{shown}<p>{ZH[2]}"), url="https://haigang.gov.example/t20250611_48213.html")
    assert record.image is not None
    assert (record.image.caption, record.published, record.source) == (caption, "2025-06-11T15:20:00", "海港区人社局")
    assert [block.text for block in record.blocks] == [*ZH[:2], *([] if caption else [line]), *ZH[2:]]
