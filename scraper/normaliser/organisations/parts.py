"""The parts of an attribution, and where it ends."""

from __future__ import annotations

import re

from scraper.normaliser.eastern.words import is_outlet
from scraper.normaliser.organisations.agencies import agency
from scraper.normaliser.organisations.register import known
from scraper.normaliser.patterns import late, small

LONGEST = 200  # characters; no attribution needs more
OPENERS = "([{（【［「『«"
CLOSERS = ")]}）】］」』»"
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s/?#]{1,80}\.[a-z]{2,10}(?:[/?#]\S{0,300})?", re.I)  # of the page that a text is from
INITIALS = re.compile(r"[a-zäöüß]{1,5}\d?")
_ABBREVIATION = re.compile(r"(?:\w\.){2,6}|.{1,60}\s(?:Inc|Ltd|Co|Corp)\.")
LEGAL_FORM = re.compile(r",\s(?:Inc|LLC|LLP|Ltd|Corp|Co|PLC|plc|L\.?P|S\.?A|N\.?V|S\.?p\.?A)\.?$")
_SPLIT = re.compile(
    r"\s*[,;/|+،؛、，；｜·•＝=]\s*|\s+(?:&|and|und|et|y|e|en|og|och|ja|i|oraz|ve|и|та|і|și|dan|và|és|with|mit|avec|con|com|met|med|och|ile)\s+|\s*[和与與及]\s*"
    r"|\s[-–—]\s"
)
_SENTENCE_GOES_ON = late(
    r"(?<=[^\s.A-Z])(?<!\b[^\W\d_])[.。!?](?:\s|$)|(?<=\S)\s?\(?(?:https?:|www\.)|(?<=\S)\s?(?:19|20)\d\d[-年/.]\s?\d"
    r"|\s(?:under|on \d|on [A-Z][a-z]+ \d|and is|and has|and was|was used in this (?:report|story)|added\b|auf Deutsch|am \d|le \d|el \d)"
    r"|\s?[,;|/]\s?(?:[Pp]hotos?|[Ff]otos?|[Bb]ild(?:er)?|[Ii]mages?|[ảẢ]nh|ภาพ|फोटो|ছবি|படம்)\s?[:：]"
    r"|\ssous licence|(?:\s(?:Foto|Photo|Bild)s?)?:\s(?=[A-ZÀ-Þ\d'‘“\"$])"
    r"|\s[|•·–—-]\s\d{1,2}(?:[./:-]\d|\s[^\W\d_]{3,12}\.?\s\d{4})|(?<=\S)\s\d{1,2}[./]\d{1,2}[./]\d{4}"  # a date behind it
    r"|,? (?:and reviewed|and distributed|übermittelt)\b"
    r"|, (?:which|where|who|under|with permission|please [a-z]+)\b|\sdengan judul\s|\s[\u4e00-\u9fff]{2,6}[:：]|\s[-–(]\s?(?:read|see)\b",
)
_TRAILING = re.compile(
    r"\s*(?:[.。,;:—–-]|\(?with permission\)?|mit Genehmigung|(?:zuerst )?(?:erschienen|veröffentlicht|erstellt|verwendet|genutzt))\s*$",
    re.I,
)
_PEOPLE = re.compile(r"(?:reporting|editing|written|story|text|compiled|additional reporting) by\b.*|(?:photo|foto|bild|image)s?\b.*", re.I)


def until_the_sentence_ends(said: str) -> str:
    """An attribution without what goes on behind it: of several addresses none is one."""
    said = said.strip(" ©")
    if (address := ADDRESS.match(said)) is not None:
        return "" if ADDRESS.search(said, address.end()) else address[0].rstrip(".,;)")  # more are a list of literature
    if m := _SENTENCE_GOES_ON.search(said):
        shortened = said[m.start()] == "." and _ABBREVIATION.fullmatch(said, 0, m.start() + 1)  # 'Gull Pumps, Inc. is listed'
        said = said[: m.start() + 1 if shortened else m.start()]
    said = said.strip()
    if not _ABBREVIATION.fullmatch(said):
        said = _TRAILING.sub("", said).strip()
    if said[:1] > "\u2e80" and " " in said:
        said = _of_outlets(said)
    while said and said[0] in OPENERS and said[-1] in CLOSERS:
        said = said[1:-1].strip()
    return said


def _of_outlets(said: str) -> str:
    """'海港晚报 海港 举报' without the words that a page sets behind a name in Han."""
    words = said.split()
    n = next((n for n, word in enumerate(words) if not (agency(word) or is_outlet(word))), len(words))
    return " ".join(words[:n]) if n else said


def parted(said: str) -> list[str]:
    """Split at separators, but never inside a name of the register ('Johnson & Johnson' is lost, 'dpa/tmn' is not)."""
    if agency(said):
        return [said]
    said = _PEOPLE.sub("", said)
    form = LEGAL_FORM.search(said)
    if form is not None and not _SPLIT.search(said, 0, form.start()):
        return [said.strip()]  # 'Gull Pumps, Inc.' is one
    parts = [p.strip(' \t()[]©:"“”').lstrip(".") for p in _SPLIT.split(said)]
    parts = [*parts[:1], *(p[m.end() :] if (m := known().announced.match(small(p))) is not None else p for p in parts[1:])]
    return [p if _ABBREVIATION.fullmatch(p) else p.rstrip(".") for p in parts if p.strip(".")]
