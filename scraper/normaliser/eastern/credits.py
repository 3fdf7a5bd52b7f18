"""Credits of pictures in Han, kana and hangul: '（圖／美聯社）', '新华社记者 陈静 摄', '＝山田太郎撮影', '/사진=연합뉴스'.

Neither a capital nor a space tells them from the caption before: a label, a word behind the name, or an agency at the end does. Leaves
to `credits` what stands in other scripts.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.eastern.words import LETTERS, is_han_name, is_outlet
from scraper.normaliser.patterns import last

REACH: Final = 80  # characters at a text's end in which its credit begins
_OURS = re.compile(f"[{LETTERS}]")
_LABEL: Final = (
    r"(?:图片来源|圖片來源|图片|圖片|照片|相片|图源|圖源|图据|圖據|供图|资料图|图|圖|摄影|攝影|摄像|写真提供|画像提供|写真・画像|写真|画像|撮影|カメラ|イラスト"
    r"|사진\s?제공|사진\s?출처|사진|이미지\s?출처|이미지|자료\s?사진|자료|영상|출처|제공|그래픽)"
)
_MARK: Final = r"\s?[:：／/=＝|｜丨︱ㅣ・]\s?(?!図版)"  # '写真・図版' is told before a caption
_LABELLED = re.compile(rf"(?:^|(?<=[\s。！？.」』）)\]】／/，、,▲]))[\[（(【<]?/?\s?(?P<label>{_LABEL}){_MARK}(?=[^\s\d])")
_SPACED = re.compile(rf"(?:^|(?<=[\s。！？.」』）)\]】])){_LABEL}\s(?=\S)")  # '사진 연합뉴스'
_OPENING = re.compile(rf"{_LABEL}{_MARK}")
_MADE = re.compile(r"\s?[／/]?\s?(?:攝影|摄影|撮影|傳真|(?<!翻)[摄攝])$|\s图$")  # behind a maker's name
_GIVEN = re.compile(
    r"(?:摄|攝|傳真|摄影|攝影|撮影|提供|供图|供圖|资料图|资料图片|資料照|資料照片|資料圖片|資料写真|資料画像|檔案照|檔案照片|檔案圖片|网络图片|網路圖片|视频截图|截图|截圖|合成图|效果图|示意图|示意圖"
    r"|翻攝|翻攝畫面|新华社发|中新社发|(?<=\s)图|제공|캡처|캡쳐|갈무리|자료\s?사진|(?<=[보문스제])\s?DB|홈페이지|인스타그램|페이스북|사진공동취재단|공동취재단)$"
)
_TAKEN = re.compile("(?:圖|图)?(?:取自|截自|擷取自|翻攝自|翻摄自|翻拍自)|翻攝|翻拍|示意圖|示意图|資料照|资料图|檔案照|档案")
_STOCK = re.compile(
    "게티이미지뱅크|게티이미지|게티이미지코리아|픽사베이|셔터스톡|클립아트코리아|이미지투데이|로이터|뉴스1|アフロ|ゲッティ|視覺中國|视觉中国|東方IC|达志影像|達志影像|代表撮影"
)
_PARTS = re.compile(r"[／/、，,=＝\s]+")
_REPORTER = re.compile(
    r"(?:[가-힣]{2,4}=)?(?:[A-Z가-힣\d]{2,10}\s)?[가-힣]{2,4}\s?(?:사진|인턴|선임|객원)?기자(?:\s[\w.+-]{1,40}@[\w.-]{0,40})?"
)
_BRACKETS: Final = {")": "(", "）": "（", "]": "[", "］": "［", "】": "【", "〉": "〈", ">": "<", "〕": "〔"}
_END = re.compile(r"[。！？!?」』”]|\.(?=\s|[^\s\d\w]|[\u3400-\uffff])")  # of a sentence
_PICTURED = re.compile(r"[图圖摄攝]|撮影|写真|사진|캡처|캡쳐|資料照|翻攝|ⓒ")
_PRESS_PHOTO = re.compile(r"\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s?[\w.-]{2,30}@[\w.-]{4,40}$")  # of Korean agencies
_TITLED = re.compile(r"[\u3400-\u9fff]{0,8}(?:记者|記者|社)[发發]?$")
_OF_SENTENCES = re.compile("[向将將为為免被]")
_NO_MAKER = re.compile("代表|本人|筆者|读者|讀者|読者|作者|网友|網友|民眾|编辑部|編集部")
_TITLE = re.compile("^[\u3400-\u9fff]{0,8}(?:记者|記者)")
_DATED = re.compile(r"\s?(?:\d{4}|\d{3})[年.]\s?\d{1,2}[月.]\s?\d{1,2}日?\.?$")


_RESERVED = re.compile(
    r"(?:재판매 및 (?:DB|디비)|무단 ?전재(?: ?(?:및|[·,-]) ?재배포)?|재배포|영리 목적 이용) ?금지\.?$"
)  # behind who has given it


# A whole line that tells who took all the pictures of a page, or who made a film:
# '本文图片均为李翰文摄', '(영상취재 : 홍길동 / 영상편집 : 김철수)'.
_OF_ALL = re.compile(
    r"(?:本文|文中|以上)?(?:图片|圖片|照片|配图|配圖|图|圖)(?:均|皆|都)?(?:为|為|由|系|係)[^。，]{2,16}(?:[摄攝]影?|拍[摄攝]|提供|供图|供圖)"
    r"|(?:[(\[](?:\s?/?\s?(?:영상|화면|자료|촬영|편집|그래픽|자막|사진|디자인|VJ)\s?(?:취재|편집|제공|출처|기자)?\s?:[^():/]{2,30})+[)\]]\s?){1,4}"
)


def is_eastern(text: str) -> bool:
    return not text.isascii() and _OURS.search(text) is not None


_PAPER = re.compile(
    r"[\u4e00-\u9fff\u3040-\u30ff]{2,8}(?:[日晚早时時][报報]|新[闻聞]网?|新聞網|电视台|電視台|テレビ)"
)  # whose picture it is


def split(text: str) -> tuple[str, str] | None:
    """(caption, credit as printed) of a line; '' for the caption where all of it is a credit; None where no credit ends it."""
    if _OF_ALL.fullmatch(text):
        return "", text
    for way in (_bracketed, _labelled, _behind, _agencies):
        if (found := way(text)) is not None:
            return found
    return None


def names_a_photographer(text: str) -> bool:
    """Whether a line ends in a credit that tells of a picture, as no paragraph of prose does; an agency alone may sign either."""
    found = split(text)
    if _PRESS_PHOTO.search(text) is not None or _OF_ALL.fullmatch(text) is not None:
        return True
    return found is not None and (_PICTURED.search(text, len(found[0])) is not None or ("＝" in text and len(found[0]) > 1))


def cleaned(said: str) -> str:
    """A credit without its label, before it or behind ('摄', '撮影')."""
    said = said.strip(" /／|▲")
    if (opening := _OPENING.match(said)) is not None and opening.end() < len(said):
        said = said[opening.end() :].strip()
    made = _MADE.search(said)
    if made is not None and made.start() > 1 and _PARTS.search(said[: made.start()].strip("，,")[:1]) is None:
        before = said[: made.start()]
        if _NO_MAKER.search(before) is None and not any(sign in before for sign in "，（("):
            said = before.strip()
    return said


def _bracketed(text: str) -> tuple[str, str] | None:
    end = text.rstrip(" .。")
    if not end or end[-1] not in _BRACKETS:
        return None
    at = end.rfind(_BRACKETS[end[-1]], max(0, len(end) - REACH))
    if at < 0:
        return None
    inner, before = _RESERVED.sub("", end[at + 1 : -1]).strip(" .,"), text[:at].rstrip()
    if not inner or not (_is_said(inner) or (len(before) > 4 and _PAPER.fullmatch(inner))):
        return None
    # '新华社发（陈静 摄）' is one credit.
    if before.endswith(("发", "發")) and (agency := re.search(r"(?:新华社|新華社|中新社)[发發]$", before)) is not None:
        return before[: agency.start()].strip(), text[agency.start() :].strip()
    return before, inner


def _is_said(inner: str) -> bool:
    """Whether what stands in brackets is a credit."""
    if (opening := _OPENING.match(inner)) is not None and opening.end() < len(inner):
        return True
    if len(inner) <= 40 and (_GIVEN.search(inner) or _TAKEN.match(inner)):
        return True
    return _are_agencies(inner) or (_REPORTER.fullmatch(inner) is not None)


def _labelled(text: str) -> tuple[str, str] | None:
    start = max(0, len(text) - REACH)
    found = last(_LABELLED, text, start)
    if found is None:
        found = last(_SPACED, text, start)
        if found is None or not _are_agencies(text[found.end() :].strip(" .。)]")):
            return None
    said = text[found.end() :].strip(" .。)]）】>")
    if not said or len(said) > 50 or any(sign in said for sign in "。！？") or said.endswith(("다", "요")):
        return None
    if found.start() and len(said.split()) > 5:
        return None
    before = text[: found.start()].rstrip(" /／[（(【<")
    return before, said


def _behind(text: str) -> tuple[str, str] | None:
    """'... 陈静 摄', '...、山田太郎撮影', '... 바다시 제공', '... 聯合報系資料照'."""
    end = _DATED.sub("", text[-REACH:]).rstrip(" .")
    given = _GIVEN.search(end)
    if given is None:
        return None
    base = len(text) - len(text[-REACH:])
    head = end[: given.end()]
    made = given[0] in ("摄", "攝", "傳真", "摄影", "攝影", "撮影") or (given[0] == "图" and head.count(" ") > 1)  # '... 港口 视觉中国 图'
    at = _sentence(head[:-1])
    if (sign := max(head.rfind("＝"), head.rfind("="))) > at:
        at = sign + 1
        if (comma := head.rfind("、", at)) > 0:
            at = comma + 1
    elif (comma := max(head.rfind("、", at), head.rfind("，", at))) > 0 and made:
        at = comma + 1
    if at == 0 and base == 0 and not made and _whole(head):
        return "", text
    if at == 0 or (made and len(head) - at > 24):
        # no sentence ends before it: '风暴过后的港口 陈静 摄'
        words = head.split(" ")
        n = 2 if words[-1] == given[0] else 1
        if len(words) < n or not made:
            return None
        name = _TITLE.sub("", "".join(words[-n:]).removesuffix(given[0]).rstrip("／/"))
        if not (is_han_name(name) or re.fullmatch("[\u3005-\u9fff]{3,5}", name)) or (len(words) == n and base):
            return None
        while len(words) > n and _TITLED.fullmatch(words[-n - 1]) is not None:
            n += 1
        at = len(head) - len(" ".join(words[-n:]))
    said = text[base + at :].strip()
    alone = not said[: -len(given[0])].strip(" /／")
    if len(said) > 32 or (alone and not made and len(given[0]) < 3):
        return None
    if re.search(r"[다요]\s|[をはがに](?=.{4})", said):
        return None
    before = text[: base + at].rstrip(" ＝=、，/／")
    return before, said


def _whole(said: str) -> bool:
    """Whether a whole line may be '바다시 제공', '海港市政府提供': few words, none that makes a sentence of them."""
    return len(said) <= 16 and len(said.split()) <= 3 and _OF_SENTENCES.search(said) is None


def _agencies(text: str) -> tuple[str, str] | None:
    """'... 항구. AFP 연합뉴스', '...的港口。法新社', '... 港＝ロイター', '... /연합뉴스', '... 홍길동 기자'."""
    end = text[-REACH:]
    base = len(text) - len(end)
    bare = end.rstrip(" .。")
    at = _sentence(bare)
    slash = max(bare.rfind(" /"), bare.rfind("./"))
    for start in sorted(
        {
            at,
            _last_comma(bare),
            *(sign for sign in (max(bare.rfind("＝"), bare.rfind("=")) + 1, slash + 2 if slash >= 0 else 0)),
            _last_pair(bare),
        }
    ):
        said = bare[start:].strip(" /")
        if start > 0 and 1 < len(said) <= 40 and (_are_agencies(said) or _REPORTER.fullmatch(said) is not None):
            return text[: base + start].rstrip(" ＝=/、，"), said
    if base == 0 and len(text) <= 40 and _are_agencies(bare):
        return "", text
    return None


def _sentence(text: str) -> int:
    """Where the words after the last full stop begin."""
    found = last(_END, text)
    return found.end() if found is not None else 0


def _last_comma(text: str) -> int:
    """Where the agency begins in '港＝海辺市で9日、AP', the style of captions in Japan."""
    return max(text.rfind("、"), text.rfind("，")) + 1 if "＝" in text else 0


def _last_pair(text: str) -> int:
    """Where 'AFP=연합뉴스' begins in a caption that no full stop ends."""
    at = max(text.rfind("="), text.rfind("＝"))
    return text.rfind(" ", 0, at) + 1 if at > 0 and organisations.agency(text[at + 1 :]) else 0


def _are_agencies(text: str) -> bool:
    parts = [part for part in _PARTS.split(text) if part]
    if not 0 < len(parts) <= 4:
        return False
    known = [part for part in parts if organisations.agency(unicodedata.normalize("NFKC", part)) or _STOCK.fullmatch(part)]
    return bool(known) and (len(known) == len(parts) or all(part in known or is_outlet(part) or part.isascii() for part in parts))
