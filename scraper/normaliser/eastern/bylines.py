"""Bylines in Han, kana and hangul: '記者王小明／台北報導', '文・山田太郎 写真・鈴木花子', '[서울=뉴시스] 홍길동 기자'.

No capitals tell a name there and no space need part it from what its bearer is, so that such a line is read word by word: a label, a
role, a desk, an outlet, a place, or else a name, if it has the shape of one. The words are data: words.toml. Leaves to heard.py
what else a byline may hold, to names.py whether a desk counts, to printed_dates.py the dates.
"""

from __future__ import annotations

from typing import NamedTuple

from scraper.normaliser import organisations, places
from scraper.normaliser.eastern.words import HAN_NAME, LETTERS, is_eastern_desk, is_han_name, is_outlet, register
from scraper.normaliser.patterns import late
from scraper.normaliser.persons import is_desk, is_house, is_name, is_nobody

LONGEST = 200  # characters of a line that is read so
LONGEST_BYLINE = 60  # characters of a byline that nothing but its words tells
_OURS = late(f"[{LETTERS}]")
_LATIN = late("[A-Za-z\u00c0-\u024f]")
_KANA = late("[\u3040-\u30ff]")
_WHERE = late("([\u30a0-\u30ff]{2,10})[\u3005-\u9fff]{3,6}")  # 'ワシントン山田太郎'
_IS_JAPANESE = late("[\u3040-\u30ff]|編集委員|論説委員|支局長|総局長|^[\u3005-\u9fff]{3,6}記者$")
_HANGUL = late("[\uac00-\ud7a3]")
_BRACKETS = {"(": ")", "（": "）", "[": "]", "［": "］", "【": "】", "〔": "〕", "〈": "〉", "<": ">"}
_BARS = str.maketrans("丨︱ㅣ｜", "||||")  # a sign of Han and a letter of hangul are set as bars
_CLOSERS = frozenset(_BRACKETS.values())
_FOREIGN = "[\u30a1-\u30fa\u30fc]+(?:[・＝=][\u30a1-\u30fa\u30fc]+)+"
_ADDRESS = late("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,80}")
_STAFF_NUMBER = late(r"_[A-Z]{1,4}\d{2,8}")  # '责任编辑：李立_NB12345'
_WORD = late(
    rf"(?P<address>{_ADDRESS.pattern})"
    r"|[A-Za-z\u00c0-\u024f][\w.'’&-]*(?: [A-Z][\w.'’-]*)*"  # names and outlets in Latin letters
    rf"|{_FOREIGN}"  # ジョン・スミス
    rf"|[\u3400-\u9fff]{{1,6}}(?:·[\u3400-\u9fff]{{1,6}})+"  # 阿依古丽·买买提
    rf"|[{LETTERS}]+(?:\d{{1,2}}[月日][{LETTERS}]*)*[A-Za-z0-9]*|[^\s]"
)
_FILED = late(r"(.{0,12}?)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:報導|报导|報道|报道|编译|編譯|專電|专电|電|电|訊|讯)")
_CLINGS = late(
    r"(.{0,12})(记者|記者|特派員|特派员|通讯员|实习生|實習生|评论员|評論員|編譯|编译|编辑|編輯|支局長|編集委員|論説委員|総局長)(.{0,20})"
)
_JOINED = late(r"([\u3005-\u9fff]{2,5})[和与與及と]([\u3005-\u9fff]{2,5})")
_TELLS = late(
    "[记記撰採采]|기자|특파원|위원|취재|글|작성자|投稿者|報導|报[导道]|報道|文|作者|著者|筆|聞き手|構成|取材|ライター|編集|論説|支局|编译|編譯|评论员|特派"
)
_LABEL = 2  # letters of the shortest label of others that a name clings to
_NO_REPORTER = ("会", "団", "クラブ", "席", "証", "室")  # behind 記者: a press conference
_HONORIFIC = late(r"^聞き手は|(?<=..)(?:さん|氏)$")
_HERE = ("本报", "本報")
_OWN = ("本", "")  # 'our' paper
_REPORTER = late("(?:实习|實習|特约|特約|见习|見習)?[记記]者|通[讯訊][员員]|特派[员員]|[实實][习習]生")
_REPORTERS = ("기자", "특파원")
_JAPANESE = late(r"[\u3005\u3006ヶノ\u3400-\u9fff]{1,4}[\u3005\u3040-\u30ff\u3400-\u9fff]{1,4}|[\u3040-\u309f]{4,8}|" + _FOREIGN)
_NO_JAPANESE = late(
    r"[をはがにへで]|[^ぁ-ん]の[^ぁ-ん]|[^ぁ-ん]する$"
    r"|(?:記事|限定|公開|更新|配信|大学|研究所|サイト|メディア|一覧|特集|連載|動画|解説|速報|会員|スタッフ|事務所|委員会|株式会社|報知)$"
)
_PART = late(r"[\u3005\u3400-\u9fffヶノ]{1,3}|[\u3040-\u309f]{1,5}|[\u30a0-\u30ff]{1,5}")


class Named(NamedTuple):
    """One who is named: a `person`, or else a desk or an outlet. `by`: behind a label of writers, or beside a role of theirs."""

    name: str
    person: bool
    by: bool = False


class Reading(NamedTuple):
    """What a line names. `sure`: a label or a role said so, and every word was understood."""

    named: tuple[Named, ...]
    sure: bool


class _Word(NamedTuple):
    text: str
    before: str  # the signs between it and the word before: ' ', '／'
    depth: int  # of brackets


def is_eastern(line: str) -> bool:
    """Whether it is for this module to read: most of its letters are Han, kana or hangul."""
    if line.isascii() or len(line) > LONGEST or _OURS.search(line) is None:
        return False
    if "@" in line:
        line = _ADDRESS.sub("", line)
    return 2 * len(_OURS.findall(line)) >= len(_LATIN.findall(line))


def looks_like_a_byline(text: str) -> bool:
    """Whether a short text is a byline and nothing else: a label or a role tells, and every word is understood."""
    return len(text) <= LONGEST_BYLINE and _TELLS.search(text) is not None and read(text, None).sure


def names_staff(text: str) -> bool:
    """Whether a short line says who did something for the page, and nothing else: '责任编辑：李立', '（編輯：林心怡）'."""
    if not 3 < len(text) <= LONGEST_BYLINE or not is_eastern(text):
        return False
    if text[-1] in "。！？" and not any(colon in text for colon in ":：") and any(comma in text for comma in "，、"):
        return False  # a sentence: '来信登出后，读者塞满了编辑部的信箱。'
    line = _Line(_STAFF_NUMBER.sub("", text) if "_" in text else text, None)
    read = line.read()
    return line.told and not line.unread and line.strange <= line.skipping and (line.skipping or bool(read.named))


def names_people(text: str, language: str | None) -> bool:
    """Whether a short text in brackets names people and nothing else: '山田太郎、鈴木花子', 'ロンドン鈴木花子', '聞き手・山田太郎'."""
    if not is_eastern(text) or organisations.agency(text):
        return False
    reading = _Line(text, language)
    found = reading.read().named
    long = 3 if not (language or "").startswith("zh") else LONGEST  # four signs in brackets are no Chinese name
    sure = [is_han_name(one.name) or len(one.name) > long for one in found]
    beside = reading.japanese and any(sure) and all(len(one.name) > 2 for one in found)  # '山田太郎、菅健吾'
    told = reading.told or reading.located or all(sure) or beside
    return bool(found) and all(one.person for one in found) and not reading.strange and told


def paper(line: str) -> str | None:
    """The outlet that a line sets before its reporter: '海港日報 記者王小明／即時報導', '海港通讯社记者李文华'; not 'ours'."""
    words = _words(line[:LONGEST])
    first = words[0].text if words else ""
    clings = _CLINGS.fullmatch(first)
    name = clings[1] if clings is not None else first
    beside = clings is not None or (len(words) > 1 and _REPORTER.match(words[1].text) is not None)
    return name if beside and name[:1] not in _OWN and (is_outlet(name) or organisations.agency(name)) else None


def read(line: str, language: str | None) -> Reading:
    """The people, desks and outlets of a line in order."""
    return _Line(line, language).read()


class _Line:
    def __init__(self, line: str, language: str | None) -> None:
        self.words = _words(line)
        self.korean = _HANGUL.search(line) is not None
        self.japanese = (language or "").startswith("ja") or (not self.korean and _IS_JAPANESE.search(line) is not None)
        self.found: list[Named] = []
        self.by = False  # a label of writers stands before
        self.skipping = False  # a label of others does
        self.told = False  # some label, role or 'reports' was there
        self.located = False  # a place that is known stood before a name
        self.unread = 0  # words behind a label of others that are no names
        self.strange = 0  # words that were not understood

    def read(self) -> Reading:
        known, words = register(), self.words
        labelled = False  # the word before was a label
        n = 0
        while n < len(words):
            word = words[n]
            text, follows = word.text, words[n + 1].before if n + 1 < len(words) else "\n"
            n += 1
            if text in known.ends:
                if self.found:
                    break
                continue
            if word.depth and self.found and word.before[-1:] in _BRACKETS and text not in known.writers and not _CLINGS.fullmatch(text):
                while n < len(words) and words[n].depth >= word.depth:  # what stands in brackets behind a name tells of her
                    n += 1
                continue
            if self._is_label(text):
                writer = text in known.writers
                if labelled:
                    self.strange = 0
                    self.by, self.skipping = self.by or writer, not (self.by or writer)
                else:
                    if writer and text not in known.roles and not self.by and n < len(words):
                        self.found = []  # what stands before the label is a section or an outlet
                    self.by, self.skipping = writer, not writer
                    self.strange += n == 1 and not writer  # it begins with what is no writer's
                self.told = labelled = True
                continue
            if labelled and follows.strip() in ("・", "·", "/", "／", "、") and text in known.writers | known.others:
                continue
            labelled = False
            if self.skipping:
                rare = len(text) == 3 and (text[0] in known.hangul or (word.before.strip() == ":" and _HANGUL.match(text) is not None))
                self.unread += not (rare or self._is_name(text, alone=False))
                continue
            n += self._word(word, n, follows)
        return Reading(tuple(self.found), self.told and not self.strange and bool(self.found))

    def _is_label(self, text: str) -> bool:
        """Whether it labels what follows: a role behind a name does not ('山田太郎 記者')."""
        known = register()
        if text in known.roles and self.found and (self.korean or self.japanese):
            return False
        return text in known.writers or text in known.others

    def _word(self, word: _Word, n: int, follows: str) -> int:
        """Reads one word that is no label; how many of those after it were read with it."""
        known, text = register(), word.text
        if text in known.roles:
            self.told = True
            return 0
        if follows.strip()[:1] in (":", "：") and _CLINGS.fullmatch(text) is None:
            self.skipping, self.strange = True, self.strange + 1  # a label that is not known: '質問者：'
            return 0
        located = self.korean or _KANA.search(text) or places.is_place(text)
        if follows in ("=", "＝") and not self.found and n < len(self.words) and located:
            return 0  # where she is: 'ワシントン＝山田太郎', '서울=홍길동 기자'
        if _LATIN.match(text):
            beside = follows == " " and n < len(self.words) and is_eastern_desk(self.words[n].text)
            if beside or is_eastern_desk(text):  # 'Minato 編集部', 'Minato編集部'
                self._name(f"{text} {self.words[n].text}" if beside else text, alone=False)
            else:
                self._latin(text, follows)
            return int(beside)
        if self.korean and _HANGUL.match(text):
            return self._hangul(text, n, follows)
        if any(text[:end] in known.others and is_han_name(text[end:]) for end in range(_LABEL, len(text) - 1)):
            return 0  # '摄影记者赵敏'
        if not is_eastern_desk(text) and (clings := _CLINGS.fullmatch(text)) is not None:
            self._clinging(*clings.groups())
            return 0
        if (filed := _FILED.fullmatch(text)) is not None and (text[-1] in "導导道" or self.found or self.told or filed[1] in _HERE):
            self._filed(filed[1])
            return 0
        if (name := self._spaced(word, n, follows)) is not None:
            self._add(f"{text} {name}")
            return 1
        if (joined := _JOINED.fullmatch(text)) is not None and all(
            part[0] in known.han or (self.japanese and len(part) > 2) for part in joined.groups()
        ):
            for part in joined.groups():
                self._name(part, alone=False)
            return 0
        if self.japanese:
            text = _HONORIFIC.sub("", text)
            if (where := _WHERE.fullmatch(text)) is not None and places.is_place(where[1]):
                text, self.located = text.removeprefix(where[1]), True
        self._name(text, alone=len(self.words) == 1)
        return 0

    def _add(self, name: str) -> None:
        self.found.append(Named(name, True, self.by))

    def _latin(self, text: str, follows: str) -> None:
        if organisations.agency(text):
            self.found.append(Named(text, False, self.by))
        elif " " in text and is_name(text) and not is_desk(text) and (self.by or follows.strip() in ("、", ",", "，", "\n")):
            self._add(text)

    def _filed(self, said: str) -> None:
        """'台北報導' says where, '綜合報導' how, '王小明報導' who, '王小明台北11日電' who and where."""
        known = register()
        self.told = True
        while ending := next((told for told in known.told if said.endswith(told)), ""):
            said = said[: -len(ending)]
        who = _before_a_place(said)
        if is_han_name(who) and not places.is_place(who) and not (who == said and any(one.person for one in self.found)):
            self.by = True
            self._add(who)
        self.by = False  # what follows is the text

    def _clinging(self, before: str, role: str, after: str) -> None:
        """'本报记者李文华', '山田太郎記者', '編譯王小明', '政治部記者'."""
        self.told = True
        if role in ("编辑", "編輯"):
            self.skipping = True
        elif after:
            self.by = True
            filed = _FILED.fullmatch(after)
            who = _before_a_place(filed[1] if filed else after)
            if is_han_name(who) or (self.japanese and len(who) > 2 and not who.startswith(_NO_REPORTER)):
                self._name(who, alone=False)
            else:
                self.strange += 1
            self.by = filed is None  # what follows 'reports' is the text
        elif (name := before.removesuffix("・")) and (_JAPANESE.fullmatch(name) if self.japanese else is_han_name(name)):
            if not (is_eastern_desk(name) or is_outlet(name) or places.is_place(name)):
                self.found.append(Named(name, True, True))
        else:
            self.by = True

    def _spaced(self, word: _Word, n: int, follows: str) -> str | None:
        """The given name that a space parts from a family name: '山田 太郎', '李 华'."""
        if n >= len(self.words) or follows != " ":
            return None
        known, one, other = register(), word.text, self.words[n].text
        words = known.roles | known.writers | known.others | known.ends
        if other in words or one in words or is_eastern_desk(one) or is_eastern_desk(other) or places.is_place(one):
            return None
        if self.japanese:
            fits = _PART.fullmatch(one) and _PART.fullmatch(other) and len(one) + len(other) <= 8
            return other if fits and _FILED.fullmatch(other) is None and not is_outlet(one) else None
        return other if len(one) == 1 and one in known.han and len(other) <= 2 and HAN_NAME.fullmatch(one + other) else None

    def _name(self, text: str, *, alone: bool) -> None:
        """A person's name, a desk's or an agency's; else the word was not understood."""
        if is_house(text) or is_eastern_desk(text):
            if not any(one.person for one in self.found):
                self.found.append(Named(text, False, self.by))
        elif organisations.agency(text) or organisations.is_collective(text):
            self.found.append(Named(text, False, self.by))
        elif is_nobody(text) or is_desk(text) or is_outlet(text) or places.is_place(text):
            if self.by or alone:
                self.strange += not places.is_place(text)
        elif self._is_name(text, alone=alone):
            self._add(text)
        else:
            self.strange += 1

    def _is_name(self, text: str, *, alone: bool) -> bool:
        if self.japanese:
            if any(text.endswith(role) for role in register().roles):
                self.told = True
                return False
            fits = _NO_JAPANESE.search(text) is None and (is_name(text) if alone else _JAPANESE.fullmatch(text) is not None)
            return fits and (len(text) > 2 or self.by or alone)
        return is_han_name(text) or ((self.by or alone) and is_name(text))

    def _hangul(self, text: str, n: int, follows: str) -> int:
        """Korean sets what she is behind the name: '홍길동 기자', '홍길동 의학전문기자', '홍길동기자'."""
        known = register()
        following = self.words[n].text if n < len(self.words) else ""
        role = next((r for r in known.long_roles if text.endswith(r)), "")
        if role:
            before = text[: -len(role)]
            while field := next((f for f in known.fields if before.endswith(f)), ""):
                before = before[: -len(field)]
            if before and role == "기자" and self._is_korean(before, beside=True):
                self.told = True
                self.found.append(Named(before, True, True))
                return 0
            if not before:
                self.told = True
                return 0
        if text in known.fields and following in known.roles:
            return 0
        if is_house(text) or is_eastern_desk(text):
            if following not in known.roles and not any(one.person for one in self.found):
                self.found.append(Named(text, False, self.by))
            return 0
        if organisations.agency(text):
            self.found.append(Named(text, False, self.by))
            return 0
        if places.is_place(text) or is_outlet(text):
            return 0
        if follows == " " and len(text) == 1 and _HANGUL.match(following) and len(following) in (2, 3) and following not in known.roles:
            self._add(f"{text} {following}")  # '홍 길동', '존 스미스'
            return 1
        beside = self.by or following in _REPORTERS or (following in known.roles and not self.found)
        if self._is_korean(text.removesuffix("입니다"), beside=beside):
            self._add(text.removesuffix("입니다"))
        else:
            self.strange += 1
        return 0

    def _is_korean(self, text: str, *, beside: bool) -> bool:
        """Whether it has the shape of a Korean name; `beside` a role or behind a label a rarer one is enough."""
        known = register()
        if (
            not 2 <= len(text) <= (6 if beside else 4)
            or text in known.fields
            or is_eastern_desk(text)
            or is_outlet(text)
            or is_nobody(text)
        ):
            return False
        if text in known.ends or text in known.others or places.is_place(text):
            return False
        return beside or (text[0] in known.hangul and len(text) == 3) or (text[:2] in known.double and len(text) > 2)


def _before_a_place(text: str) -> str:
    """The name in '王小明台北'; the text itself where no place that is known ends it."""
    return next((text[:n] for n in (2, 3, 4) if len(text) > n + 1 and places.is_place(text[n:])), text)


def _words(line: str) -> list[_Word]:
    found: list[_Word] = []
    closing: list[str] = []
    between = ""
    at = 0
    for m in _WORD.finditer(line.translate(_BARS)):
        if m.start() > at:
            between += " "
        at = m.end()
        text = m[0]
        if m["address"]:
            continue
        if _OURS.match(text) or _LATIN.match(text):
            found.append(_Word(text, between, len(closing)))
            between = ""
            continue
        between = between.strip() + text
        if text in _BRACKETS:
            closing.append(_BRACKETS[text])
        elif text in _CLOSERS and closing and text == closing[-1]:
            closing.pop()
    return found
