"""Datelines in Han, kana and hangul: '（中央社記者王小明台北11日電）', '【ワシントン=山田太郎】', '(서울=연합뉴스) 홍길동 기자 ='.

Leaves to normaliser/datelines.py what a dateline of other languages looks like, to places.py which places are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from scraper.normaliser import organisations
from scraper.normaliser.eastern.words import LETTERS, is_eastern_desk, is_han_name, is_outlet, register
from scraper.normaliser.patterns import late


class Filed(NamedTuple):
    """`raw` verbatim; `places` as printed; `agency` and `date` where it has them."""

    raw: str
    places: tuple[str, ...]
    agency: str | None = None
    date: str | None = None


_HAN = "\u3005\u3040-\u30ff\u3400-\u9fff"
_DATE = r"(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)"
_WHO = r"(?:\s?[（(][^（()）]{1,40}[)）])?"
_WIRED = r"(?:电|電)(?![影视視力话話商子器動动梯台池网網信脑腦车車缆纜])|讯|訊|专电|專電|報導|报导|報道|报道"
# 新华社北京6月11日电  （中央社記者王小明台北11日電）  （吉隆坡11日讯）  【海港時報2025年06月11日訊】
_DATED = late(
    rf"(?P<open>[（(【\[])?(?:另?[据據])?(?P<head>[{_HAN}／/、A-Z]{{0,30}}?){_DATE}(?:综合|綜合)?(?:外電|外电)?(?:专|專|特)?(?:{_WIRED})"
    rf"{_WHO}(?P<close>\s?[)）】\]])?"
)
# 本报讯（记者陈静）  据新华社电  【海港日報訊】  央视网消息：  【环球网报道 记者 陈静】
_UNDATED = late(
    rf"(?:另?[据據])?(?P<head>[{_HAN}]{{2,12}}?)(?:综合|綜合|专|專)?(?P<word>讯|訊|电|電|消息)"
    r"(?:\s?[（(][^（()）]{2,30}[)）]|[:：]|(?=[\s　]|$))"
)
_UNDATED_ENCLOSED = late(
    rf"[（(【\[](?P<head>[{_HAN}]{{2,12}}?)(?:综合|綜合|专|專)?(?P<word>讯|訊|电|電|报道|報道|報導)(?:\s[^（()）【】]{{2,30}})?[)）】\]]"
    r"(?:\s?(?:记者|記者)[\u3400-\u9fff、]{2,12}(?:報導|报道|報道)[:：])?"
)
# 【海港网】（记者 陈静）
_OUTLET_AND_WRITER = late(
    rf"[【\[](?P<head>[{_HAN}]{{2,12}})[】\]]\s?[（(][\u3400-\u9fff]{{0,6}}(?P<word>记者|記者)[\s　\u3400-\u9fff、]{{2,24}}[)）]"
)
# 〔記者王小明／台北報導〕  國際中心／綜合報導
_SLASHED = late(
    rf"(?P<open>[〔【（(\[［])?\s?(?P<who>[{_HAN}、 ]{{2,30}}?)\s?[／/╱]\s?(?P<where>[{_HAN}]{{0,10}}?)(?P<date>\d{{1,2}}日)?"
    rf"(?P<how>(?:即時|綜合|综合|外電|外电|專題|专题|現場|獨家|連線|特稿)*)(?:報導|报导|報道|报道|電|讯)\s?(?P<close>[〕】）)\]］])?"
)
# 【ワシントン共同】  【ロンドン=山田太郎】  [東京　11日　ロイター] -
_JAPANESE = late(r"(?P<open>[【［\[（(])\s?(?P<inner>[^】］\]）)]{2,44}?)\s?[】］\]）)](?P<dash>\s?[-－―—：:])?")
_BY_NAME = late(rf"(?P<where>[{_HAN}]{{2,10}}?)\s?[=＝・ ]\s?(?P<who>[\u3040-\u309f\u3400-\u9fff]{{3,6}})")  # 'ロンドン 山田太郎'
_REPORTED = late(r"\s?[（(][^（()）]{2,30}(?:報導|报道|報道)[)）]")
_DAY = late(r"(?:\d{1,2}月)?\d{1,2}日")
_KOREAN = late(r"[(\[【](?P<where>[가-힣A-Za-z·,\s()]{2,24}?)\s?=\s?(?P<agency>[가-힣A-Za-z\d/\s]{2,20})[)\]】]")
_REPORTERS = late(r"\s?[가-힣·,\s]{2,50}?(?:기자|특파원|통신원)[가-힣·,\s]{0,30}?=")
_KOREAN_REPORTER = ("기자", "특파원")
_ENCLOSED = late(rf"(?P<where>[{_HAN}]{{2,12}})?[（(](?P<agency>[A-Z]{{2,6}}|[\u30a0-\u30ff\u3400-\u9fff]{{2,10}})[)）](?P<dash>[:：])?")
_EASTERN = late(rf"\s?[「『“‘《{LETTERS}]")
_OF_HERE = ("本报", "本報", "本社", "本网", "本網", "本刊")
_REPORTER = late("(?:特派)?(?:记者|記者)")
_WRITES = late("记者|記者|特派員|特派员|編譯|编译|文字|實習生")


def read(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    """The dateline that a text begins with."""
    first = said[0]
    if first < "\u2e80" and first not in "([":
        return None
    if "가" <= first <= "힣":
        return None
    for form in (_korean, _dated, _undated, _slashed, _bracketed, _enclosed):
        if (found := form(said, is_city)) is not None:
            return found
    return None


def _korean(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    m = _KOREAN.match(said)
    if m is None:
        return None
    where, agency = m["where"].strip(), m["agency"].strip()
    end = m.end()
    reporters = _REPORTERS.match(said, end)
    end = reporters.end() if reporters is not None else end
    wire = where.rpartition(" ")
    if wire[0] and organisations.agency(wire[2]):
        where, agency = wire[0], f"{wire[2]}={agency}"
    if agency.endswith(_KOREAN_REPORTER):
        outlet, _, place = where.partition("(")
        if place:
            return Filed(said[:end].strip(), (place.rstrip(")"),), outlet)
        return Filed(said[:end].strip(), (where,)) if is_city(where) else None
    if where in register().others or where in register().writers:
        return None  # '(사진=연합뉴스)'
    found = tuple(p.strip() for p in re.split("[·,]", where) if p.strip())
    signed = reporters is not None or is_outlet(agency) or any(organisations.agency(p) for p in re.split("[/=]", agency))
    return Filed(said[:end].strip(), found, agency) if found and (signed or all(map(is_city, found))) else None


def _dated(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    m = _DATED.match(said)
    if m is None or (m["open"] and not m["close"]):
        return None
    end = m.end()
    outlet, place = _outlet_and_place(m["head"].removesuffix("北京時間").removesuffix("北京时间"), is_city)
    if m["open"] and outlet is None and place and "年" in m["date"] and not is_city(place):
        outlet, place = place, ""
    if not m["open"] and outlet is None and "月" not in m["date"] and not is_city(place):
        return None
    if not (outlet or place or m["open"]):
        return None
    if m["open"] and (more := _REPORTED.match(said, end)) is not None:
        end = more.end()
    return Filed(said[:end].strip(), _split(place), _named(outlet), m["date"])


def _undated(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    enclosed = said[0] in "（(【["
    m = (_UNDATED_ENCLOSED.match(said) or _OUTLET_AND_WRITER.match(said)) if enclosed else _UNDATED.match(said)
    if m is None or (m["word"] == "消息" and m[0][-1] not in ":："):
        return None
    if m["word"] in ("报道", "報道", "報導") and said[0] not in "【[":
        return None
    outlet, place = _outlet_and_place(m["head"], is_city)
    if outlet is None and not (enclosed and is_city(place)):
        return None
    return Filed(m[0].strip(), _split(place), _named(outlet))


def _slashed(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    m = _SLASHED.match(said)
    if m is None or bool(m["open"]) != bool(m["close"]):
        return None
    who, where = m["who"], m["where"]
    desk = is_eastern_desk(who) or who.endswith(("新聞", "新闻"))
    if not (desk or _WRITES.search(who)):
        return None
    for told in register().told:
        where = where.removesuffix(told)
    if where and not is_city(where) and (len(where) > 4 or (desk and is_han_name(where))):
        where = ""
    return Filed(m[0].strip(), _split(where), None, m["date"])


def _bracketed(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    m = _JAPANESE.match(said)
    if m is None:
        return None
    inner = m["inner"].strip()
    day = _DAY.search(inner)
    date = day[0] if day is not None else None
    rest = inner if day is None else f"{inner[: day.start()].strip()} {inner[day.end() :].strip()}".strip()
    agency, where = _agency_of(rest)
    raw = m[0].strip()
    if agency is not None:
        if where and not is_place_shaped(where):
            return None
        return Filed(raw, _split(where), agency, date) if where or date or m["open"] in "【［[" else None
    by_name = _BY_NAME.fullmatch(rest)
    if by_name is not None and is_city(by_name["where"]) and not is_city(by_name["who"]):
        return Filed(raw, (by_name["where"],), None, date)
    if m["open"] not in "【［[":
        return None
    found: list[str] = []
    for part in rest.split("、"):
        place, sign, _ = part.replace("＝", "=").partition("=")
        if not sign:
            place = next((part[:n] for n in range(min(10, len(part)), 1, -1) if is_city(part[:n])), "")
            if place and not (len(part) == len(place) or 3 <= len(part) - len(place) <= 8):
                place = ""
        if place and (sign or is_city(place)):
            found.append(place.strip())
        elif not found:
            return None
    return Filed(raw, tuple(found), None, date) if found and all(map(is_place_shaped, found)) else None


def _enclosed(said: str, is_city: Callable[[str], bool]) -> Filed | None:
    """'（CNN）', 'ワシントン（CNN）', '（ブルームバーグ）：'."""
    m = _ENCLOSED.match(said)
    if m is None:
        return None
    agency = m["agency"]
    signed = organisations.agency(agency) is not None or (agency.isascii() and len(agency) > 2)
    if not signed or (m["where"] and not is_city(m["where"])) or _EASTERN.match(said, m.end()) is None:
        return None
    return Filed(m[0].strip(), (m["where"],) if m["where"] else (), agency)


def is_place_shaped(text: str) -> bool:
    return re.fullmatch(rf"[{_HAN}・／/、 A-Z]{{2,24}}", text) is not None


def _agency_of(text: str) -> tuple[str | None, str]:
    """(agency, place) of 'ワシントン共同', 'AFP＝時事', '新華社北京', '東京 ロイター'."""
    if organisations.agency(text) or _is_pair(text):
        return text, ""
    for n in range(len(text) - 1, 0, -1):
        said = text[n:].strip(" =＝")
        if n < len(text) - 1 and text[n - 1] not in "=＝" and (organisations.agency(said) or _is_pair(said)):
            longer = next((text[k:] for k in range(n) if organisations.agency(text[k:]) or _is_pair(text[k:])), said)
            return longer.strip(), text[: len(text) - len(longer)].strip(" =＝")
        if text[n - 1] in "=＝" and organisations.agency(said):
            before = _agency_of(text[: n - 1])
            return (text[len(before[1]) :].strip(), before[1]) if before[0] else (said, text[: n - 1].strip())
    for n in range(2, min(8, len(text) - 1)):
        if organisations.agency(text[:n]):
            return text[:n], text[n:].strip()
    return None, text


def _is_pair(text: str) -> bool:
    one, sign, other = text.replace("＝", "=").partition("=")
    return bool(sign) and organisations.agency(one) is not None and organisations.agency(other) is not None


def _outlet_and_place(head: str, is_city: Callable[[str], bool]) -> tuple[str | None, str]:
    """('中央社', '台北') of '中央社記者王小明台北': who tells it, the reporters, and then where."""
    outlet: str | None = None
    reporter = _REPORTER.search(head)
    before = head[: reporter.start()] if reporter is not None else head
    for n in range(len(before), 1, -1):
        if before[:n] in _OF_HERE or organisations.agency(before[:n]) or is_outlet(before[:n]):
            outlet = before[:n]
            break
    if reporter is None:
        return outlet, head[len(outlet) :] if outlet else head
    rest = re.split("[、 ]", head[reporter.end() :])[-1]
    place = next((rest[n:] for n in (2, 3, 4) if is_city(rest[n:])), None)
    if place is None:
        place = rest[3:] if len(rest) >= 5 and is_han_name(rest[:3]) else ""
    return outlet or before or None, place


def _named(outlet: str | None) -> str | None:
    return None if outlet in _OF_HERE else outlet


def _split(place: str) -> tuple[str, ...]:
    return tuple(p for p in re.split("[／/、]", place.strip()) if p and p not in ("综合", "綜合"))
