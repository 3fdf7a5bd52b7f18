from __future__ import annotations

import contextlib
import time

import pytest

from scraper.errors import Unreadable
from scraper.normaliser import credits, datelines, names
from scraper.record import Context

# language | byline | people, parted by a semicolon (nothing: nobody is named)
TABLE = """
zh | 记者王小明 | 王小明
zh | 本报记者 李文华 陈静 | 李文华; 陈静
zh | 本报记者 李 华 | 李 华
zh | 新京海报记者 陈静 编辑 赵磊 校对 李立 | 陈静
zh | 新华社记者陈静、赵磊 | 陈静; 赵磊
zh | 新华社记者常静 | 常静
zh | 本报驻纽约记者 陈静 | 陈静
zh | 特约撰稿人：陈静 | 陈静
zh | 记者：陈静 实习生 赵磊 | 陈静; 赵磊
zh | 记者陈静、实习生赵磊 | 陈静; 赵磊
zh | 首席记者陈静 摄影记者赵磊 | 陈静
zh | 记者陈静 摄影赵磊 | 陈静
zh | 文/陈静 编辑赵磊 | 陈静
zh | 文丨陈静 编辑丨赵磊 | 陈静
zh | 文、图/记者 陈静 | 陈静
zh | 图/文 记者 陈静 | 陈静
zh | 陈静/文 | 陈静
zh | 每海记者：陈静 每海编辑：赵磊 | 陈静
zh | 主笔：陈静 | 陈静
zh | 评论员 陈静 | 陈静
zh | 陈静和赵磊 | 陈静; 赵磊
zh | 陈静 发自 纽约 | 陈静
zh | 作者：陈静（作者系海滨大学教授） | 陈静
zh | 作者：阿依古丽·买买提 | 阿依古丽·买买提
zh | 本文作者： 林小棠 | 林小棠
zh | 文章作者: 林小棠 | 林小棠
zh | （责任编辑：赵磊） |
zh | 记者陈静报道 | 陈静
zh | 本报评论员 |
zh | 作者： |
zh | 综合报道 |
zh-TW | 記者王小明／台北報導 | 王小明
zh-TW | 〔記者王小明、李大華／綜合報導〕 | 王小明; 李大華
zh-TW | 海港報 記者王小明／台北即時報導 | 王小明
zh-TW | 記者 王小明 / 台北報導 | 王小明
zh-TW | 生活中心／王小明報導 | 王小明
zh-TW | 娛樂中心／綜合報導 | 娛樂中心
zh-TW | 駐日特派員王小明／東京報導 | 王小明
zh-TW | （中央社記者王小明、李大華華盛頓11日專電） | 王小明; 李大華
zh-TW | 中央社記者王小明台北11日電 | 王小明
zh-TW | （中央社台北11日電） |
zh-TW | 編譯王小明／綜合報導 | 王小明
zh-TW | 採訪、攝影：陳大文 | 陳大文
zh-TW | 撰文：陳大文　攝影：李小明 | 陳大文
zh-TW | 核稿編輯：王小明 |
zh-TW | 【本報訊】 |
ja | 山田 太郎 | 山田 太郎
ja | 佐々木 一、鈴木 花子 | 佐々木 一; 鈴木 花子
ja | 山田太郎、鈴木花子 | 山田太郎; 鈴木花子
ja | さとう かおり | さとう かおり
ja | ジョン・スミス記者 | ジョン・スミス
ja | （ワシントン＝山田太郎） | 山田太郎
ja | 【ワシントン山田太郎】 | 山田太郎
ja | （編集委員・山田太郎） | 山田太郎
ja | （聞き手・山田太郎） | 山田太郎
ja | 聞き手・構成 山田太郎 | 山田太郎
ja | 文・山田太郎、写真・鈴木花子 | 山田太郎
ja | 文・写真＝山田太郎 | 山田太郎
ja | 取材・文／山田太郎 撮影／鈴木花子 | 山田太郎
ja | 執筆者：山田太郎 | 山田太郎
ja | 経済ジャーナリスト・山田太郎 | 山田太郎
ja | 社会部・山田太郎 | 山田太郎
ja | ワシントン支局長 山田太郎 | 山田太郎
ja | 海辺編集部・山田太郎 | 山田太郎
ja | Umibe編集部 | Umibe編集部
ja | 文：Umibe 編集部 | Umibe 編集部
ja | Umibe編集部 山田太郎 | 山田太郎
ja | 山田太郎（経済ジャーナリスト） | 山田太郎
ja | 山田太郎さん | 山田太郎
ja | 有料記事 山田太郎 2025年6月11日 9時30分 | 山田太郎
ja | 取材班 | 取材班
ja | 翻訳：鈴木花子 |
ja | 海辺新聞社 |
ko | 글·사진=홍길순 기자 | 홍길순
ko | 홍길순, 김철민 기자 | 홍길순; 김철민
ko | 홍길순 의학전문기자 | 홍길순
ko | 홍길순 수습기자 | 홍길순
ko | 워싱턴=홍길순 특파원 | 홍길순
ko | [서울=뉴시스]홍길순 기자 = | 홍길순
ko | (부산=연합뉴스) 홍길순 김철민 기자 = | 홍길순; 김철민
ko | [바다일보=홍길순 기자] | 홍길순
ko | 기자명 홍길순 기자 | 홍길순
ko | 사회부 홍길순 기자 | 홍길순
ko | 홍길순 논설실장 | 홍길순
ko | 홍길순 기자의 다른 기사 보기 | 홍길순
ko | 홍길순 기자 구독 | 홍길순
ko | 취재 홍길순 사진 김철민 | 홍길순
ko | 존 스미스 기자 | 존 스미스
ko | 온라인뉴스팀 | 온라인뉴스팀
ko | 온라인 기자 |
ko | 사진=김철민 기자 |
ko | 번역: 김철민 |
ko | 관리자 |
zh | 小编 |
ja | 質問者：あいうえお |
"""
# What linked data give as a name, and who that is.
LINKED = {
    "홍길순 기자": ["홍길순"],
    "記者王小明／台北報導": ["王小明"],
    "海港网": ["海港网"],
    "共同通信": ["共同通信"],
    "綜合報導": [],
    "鈴木 花子／ライター": ["鈴木 花子"],
}
BYLINES = """
〔記者王小明／台北報導〕
生活中心／王小明報導
新华社记者陈静、赵磊
（中央社記者王小明台北11日電）
國際中心／綜合報導
執筆者：山田太郎
文・山田太郎、写真・鈴木花子
編集委員 山田太郎
山田太郎記者
홍길순·김철민 기자
홍길순 의학전문기자
바다일보 홍길순 기자
[서울=뉴시스] 홍길순 기자
홍길순 기자 hong@example.com
"""
NO_BYLINES = """
记者们在现场等待
记者从海港市教育局获悉，新学期将于九月一日开始。
记者了解到，这座桥已经修建了三年
记者会今天举行
作者的话
采访手记
据报道
相關報導
綜合報導
编译
责任编辑：赵磊
（中央社記者王小明台北11日電）風暴
記者会で説明した。
記者の目
取材ノート
編集後記
支局長からの手紙
기자수첩
기자의 눈
취재수첩
글로벌 경제가 흔들리고 있다
글이 올라오자 시민들은 분노했다
기자들은 현장에서 기다렸다.
"""


# as displayed | caption | credit
CREDITS = """
폭풍이 지나간 항구 [바다시 제공. 재판매 및 DB 금지] | 폭풍이 지나간 항구 | 바다시 제공
风暴过后的港口。新华社记者 陈静 摄 | 风暴过后的港口。 | 新华社记者 陈静
风暴过后的港口 陈静 摄 | 风暴过后的港口 | 陈静
风暴过后的港口。（陈静摄） | 风暴过后的港口。 | 陈静
风暴过后的港口。新华社发（陈静 摄） | 风暴过后的港口。 | 新华社发（陈静 摄）
风暴过后的港口。图/新华社 | 风暴过后的港口。 | 新华社
风暴过后的港口。图｜新华社 | 风暴过后的港口。 | 新华社
风暴过后的港口（图片来源：视觉中国） | 风暴过后的港口 | 视觉中国
风暴过后的港口。视觉中国 图 | 风暴过后的港口。 | 视觉中国
风暴过后的港口 视觉中国 图 | 风暴过后的港口 | 视觉中国
风暴过后的港口 海港新闻记者 陈静 图 | 风暴过后的港口 | 海港新闻记者 陈静
风暴过后的港口。受访者供图 | 风暴过后的港口。 | 受访者供图
风暴过后的港口。法新社 | 风暴过后的港口。 | 法新社
風暴過後的港口。圖／達志影像／美聯社 | 風暴過後的港口。 | 達志影像／美聯社
▲風暴過後的港口。（圖／記者王小明攝） | ▲風暴過後的港口。 | 記者王小明
風暴過後的港口。（資料照，記者王小明攝） | 風暴過後的港口。 | 資料照，記者王小明攝
風暴過後的港口。記者王小明／攝影 | 風暴過後的港口。 | 記者王小明
風暴過後的港口。海港報系資料照 | 風暴過後的港口。 | 海港報系資料照
風暴過後的港口。中央社記者王小明攝 114年6月11日 | 風暴過後的港口。 | 中央社記者王小明攝 114年6月11日
風暴過後的港口。（圖取自海港市政府臉書） | 風暴過後的港口。 | 圖取自海港市政府臉書
風暴過後的港口。（海港市政府提供） | 風暴過後的港口。 | 海港市政府提供
嵐の去った港＝11日午後、海辺市（山田太郎撮影） | 嵐の去った港＝11日午後、海辺市 | 山田太郎
嵐の去った港＝海辺市で2025年6月11日、山田太郎撮影 | 嵐の去った港＝海辺市で2025年6月11日 | 山田太郎
嵐の去った港（11日、海辺市）＝山田太郎撮影 | 嵐の去った港（11日、海辺市） | 山田太郎
嵐の去った港＝ロイター | 嵐の去った港 | ロイター
嵐の去った港＝海辺市提供 | 嵐の去った港 | 海辺市提供
嵐の去った港＝11日、海辺市（代表撮影） | 嵐の去った港＝11日、海辺市 | 代表撮影
嵐の去った港＝11日、ワシントン（ロイター＝共同） | 嵐の去った港＝11日、ワシントン | ロイター＝共同
嵐の去った港（資料写真） | 嵐の去った港 | 資料写真
폭풍이 지나간 항구. /사진=뉴스1 | 폭풍이 지나간 항구. | 뉴스1
폭풍이 지나간 항구. 연합뉴스 | 폭풍이 지나간 항구. | 연합뉴스
폭풍이 지나간 항구. /연합뉴스 | 폭풍이 지나간 항구. | 연합뉴스
폭풍이 지나간 항구. 바다시 제공 | 폭풍이 지나간 항구. | 바다시 제공
폭풍이 지나간 항구. 사진제공=바다시 | 폭풍이 지나간 항구. | 바다시
폭풍이 지나간 항구. 사진ㅣ연합뉴스 | 폭풍이 지나간 항구. | 연합뉴스
폭풍이 지나간 항구. 사진 연합뉴스 | 폭풍이 지나간 항구. | 연합뉴스
폭풍이 지나간 항구 AFP=연합뉴스 | 폭풍이 지나간 항구 | AFP=연합뉴스
폭풍이 지나간 항구. 홍길순 기자 | 폭풍이 지나간 항구. | 홍길순 기자
폭풍이 지나간 항구. 홍길순 기자 gshong@ | 폭풍이 지나간 항구. | 홍길순 기자
폭풍이 지나간 항구. 게티이미지뱅크 | 폭풍이 지나간 항구. | 게티이미지뱅크
圖／美聯社 | | 美聯社
記者王小明／攝影 | | 記者王小明
写真・山田太郎 | | 山田太郎
写真提供：海辺市 | | 海辺市
바다시 제공 | | 바다시 제공
폭풍이 지나간 항구에서 시민들이 산책하고 있다. | 폭풍이 지나간 항구에서 시민들이 산책하고 있다. |
风暴过后，市民在港口散步（左一为市长）。 | 风暴过后，市民在港口散步（左一为市长）。 |
防波堤を歩く市民（左から2人目が市長） | 防波堤を歩く市民（左から2人目が市長） |
嵐の去った港＝11日午後3時、海辺市 | 嵐の去った港＝11日午後3時、海辺市 |
各校向学生免费提供 | 各校向学生免费提供 |
"""
PHOTOGRAPHED = [
    "▲風暴過後的港口。（圖／記者王小明攝）",
    "风暴过后的港口。陈静 摄",
    "폭풍이 지나간 항구. 사진=연합뉴스",
    "嵐の去った港＝山田太郎撮影",
    "本文图片均为陈静摄",
    "(화면제공 : 견본연구소) (영상취재 : 홍길동 / 영상편집 : 김철수)",
]
NOT_PHOTOGRAPHED = [
    "風暴已經過去。（中央社）",
    "嵐が去った。（共同）",
    "폭풍이 지나갔다. 연합뉴스",
    "홍길순 기자",
    "본문에 (사진 : 자료) 라고 적혀 있다.",
    "政府表示將免費提供",
]
# dateline | what follows | places, parted by a semicolon | agency
DATELINES = """
据新华社北京6月11日电 | 风暴过去了。 | 北京 | 新华社
据新华社电 | 风暴过去了。 | | 新华社
新华社北京6月11日电（记者陈静、赵磊） | 风暴过去了。 | 北京 | 新华社
本报北京6月11日电 （记者陈静） | 风暴过去了。 | 北京 |
本报讯（记者 陈静） | 风暴过去了。 | |
海港日报讯 | 风暴过去了。 | | 海港日报
海港网6月11日电 | 风暴过去了。 | | 海港网
【环球海港网报道 记者 陈静】 | 风暴过去了。 | | 环球海港网
（中央社記者王小明花蓮縣11日電） | 風暴過去了。 | 花蓮縣 | 中央社
（中央社記者王小明、李大華華盛頓11日專電） | 風暴過去了。 | 華盛頓 | 中央社
（中央社東京11日綜合外電報導） | 風暴過去了。 | 東京 | 中央社
（中央社記者王小明台北2025年6月11日電） | 風暴過去了。 | 台北 | 中央社
（美联社华盛顿6月11日电） | 风暴过去了。 | 华盛顿 | 美联社
(吉隆坡11日讯) | 风暴过去了。 | 吉隆坡 |
【海港時報2025年06月11日訊】（海港記者王小明報導） | 風暴過去了。 | | 海港時報
【海港日報專訊】 | 風暴過去了。 | | 海港日報
【海港网】（见习记者 陈静） | 风暴过去了。 | | 海港网
〔國際新聞中心／綜合報導〕 | 風暴過去了。 | |
〔駐日特派員王小明／東京11日報導〕 | 風暴過去了。 | 東京 |
［記者王小明／新北報導］ | 風暴過去了。 | 新北 |
記者王小明、李大華／台北報導 | 風暴過去了。 | 台北 |
生活中心／王小明報導 | 風暴過去了。 | |
【ワシントン=共同】 | 嵐が去った。 | ワシントン | 共同
【ロンドン山田太郎】 | 嵐が去った。 | ロンドン |
【カイロ山田太郎、エルサレム鈴木花子】 | 嵐が去った。 | カイロ; エルサレム |
【ニューヨーク＝山田太郎、ワシントン＝鈴木花子】 | 嵐が去った。 | ニューヨーク; ワシントン |
【北京＝山田太郎、鈴木花子】 | 嵐が去った。 | 北京 |
【北京・山田太郎】 | 嵐が去った。 | 北京 |
（ロンドン 山田太郎） | 嵐が去った。 | ロンドン |
（ワシントン＝山田太郎） | 嵐が去った。 | ワシントン |
[ワシントン/ロンドン 11日 ロイター] - | 嵐が去った。 | ワシントン; ロンドン | ロイター
【6月11日 AFP】 | 嵐が去った。 | | AFP
【AFP＝時事】 | 嵐が去った。 | | AFP＝時事
（台北中央社） | 嵐が去った。 | 台北 | 中央社
【ソウル聯合ニュース】 | 嵐が去った。 | ソウル | 聯合ニュース
【新華社北京6月11日】 | 嵐が去った。 | 北京 | 新華社
（ブルームバーグ）： | 嵐が去った。 | | ブルームバーグ
ワシントン（CNN） | 嵐が去った。 | ワシントン | CNN
(서울·부산=연합뉴스) 홍길순 기자 = | 폭풍이 지나갔다. | 서울; 부산 | 연합뉴스
(워싱턴 AFP=연합뉴스) | 폭풍이 지나갔다. | 워싱턴 | AFP=연합뉴스
[워싱턴=AP/뉴시스]홍길순 기자 = | 폭풍이 지나갔다. | 워싱턴 | AP/뉴시스
[갈매기곶=물결소리] 홍길순 기자 = | 폭풍이 지나갔다. | 갈매기곶 | 물결소리
(서울=연합뉴스) 홍길순 기자 김철민 인턴기자 = | 폭풍이 지나갔다. | 서울 | 연합뉴스
[바다뉴스(부산)=홍길순 기자] | 폭풍이 지나갔다. | 부산 | 바다뉴스
[부산=홍길순 기자] | 폭풍이 지나갔다. | 부산 |
"""
NO_DATELINES = """
北京6月11日晚间，风暴过去了。
6月11日，记者从海港市获悉
记者11日从海港市获悉
新华社6月11日电影节开幕
快訊／風暴過去了
【速報】嵐が去った。
【独自】嵐が去った。
【記者会見】嵐が去った。
（一）風暴過去了。
（北京 上海）風暴過去了。
（東京・大阪）嵐が去った。
(단위=천원) 표를 보면
(사진=연합뉴스) 표를 보면
[앵커] 폭풍이 지나갔습니다.
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines())
def test_byline(row: str) -> None:
    language, said, wanted = (cell.strip() for cell in row.split("|", 2))
    try:
        found = [a.name for a in names.people(said, Context(language=language), displayed=True)]
    except Unreadable:
        found = []
    assert found == [name.strip() for name in wanted.split(";") if name]


@pytest.mark.parametrize("said", LINKED)
def test_linked_data(said: str) -> None:
    try:
        found = [a.name for a in names.people({"@type": "Person", "name": said}, Context(language="ja" if "花" in said else None))]
    except Unreadable:
        found = []
    assert found == LINKED[said]


@pytest.mark.parametrize("said", BYLINES.strip().splitlines())
def test_looks_like_a_byline(said: str) -> None:
    assert names.looks_like_a_byline(said)


@pytest.mark.parametrize("said", NO_BYLINES.strip().splitlines())
def test_does_not_look_like_a_byline(said: str) -> None:
    assert not names.looks_like_a_byline(said)


@pytest.mark.parametrize("row", DATELINES.strip().splitlines())
def test_dateline(row: str) -> None:
    raw, rest, where, agency, *_ = (cell.strip() for cell in f"{row} |".split("|"))
    found = datelines.dateline(f"{raw} {rest}", Context())
    assert (found.raw, found.places, found.agency) == (raw, tuple(p.strip() for p in where.split(";") if p), agency or None)


@pytest.mark.parametrize("said", NO_DATELINES.strip().splitlines())
def test_what_is_no_dateline(said: str) -> None:
    with pytest.raises(Unreadable):
        datelines.dateline(said, Context())


@pytest.mark.parametrize("row", CREDITS.strip().splitlines())
def test_a_credit_is_parted_from_its_caption(row: str) -> None:
    said, caption, credit = (cell.strip() for cell in row.rsplit(" |", 2))
    assert credits.split(said) == (caption or None, credit or None)


def test_what_tells_of_a_picture() -> None:
    assert all(map(credits.names_a_photographer, PHOTOGRAPHED))
    assert not any(map(credits.names_a_photographer, NOT_PHOTOGRAPHED))
    assert credits.is_credit("新华社记者 陈静 摄")
    assert not credits.is_credit("홍길순 기자")


@pytest.mark.parametrize("unit", ["ア・", "阿·", "王6日", "記者", "（", "文／", "가 ", "a@", "と山田"])
def test_hostile_lines_cost_little(unit: str) -> None:
    line = (unit * 200)[:199] + "漢"
    start = time.process_time()
    names.looks_like_a_byline(line[:60])
    with contextlib.suppress(Unreadable):
        names.people(line, Context(language="ja"), displayed=True)
    credits.split(line)
    with contextlib.suppress(Unreadable):
        datelines.dateline(line, Context(language="ja"))
    assert time.process_time() - start < 0.2
