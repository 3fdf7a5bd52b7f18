"""Lines of a player: a film's title, the buttons, what announces a film or a gallery that is embedded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from scraper.extractor.body import asking, notices
from scraper.extractor.body.alone.text import Text
from scraper.extractor.body.reading import ANNOUNCES
from scraper.extractor.related import labels
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import LIST, TABLE, Block

_FILM: Final = 160  # characters of a film's title, or of its player's buttons
_HIGH, _LINES = 3, 6  # elements around a line beside buttons, and lines of the one that holds both
_TITLE: Final = 400  # of one that tells its length
_OF_A_FILM = re.compile(r"(?:^|[\s_-])(?:video|player)(?:_{1,2}|-)(?:title|desc|caption|text|ad-|info|label)|(?<![a-z])vjs-")
_ENDS_A_LENGTH: Final = frozenset("0123456789nN.")
_TELLS_ITS_LENGTH = re.compile(
    r"(?:\d{4}\s?\||\|(?=.{1,12}min))\s?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s?min\.?)?$", re.I
)  # '11.06.2025 | 3:18 min'
_NAMES_A_FILM = re.compile(  # 'First in a video: The lamp'
    r"(?:[^\W\d_][^:.!?]{0,24}\s)?(?:v[ií]d[eé]os?|wideo|видео|відео"
    r"|(?:(?:photo|foto|bilder)[ -]?)?(?:gallery|galer[ií][ea]|galleria)|slideshow|diaporama|(?:foto|bilder)strecke"
    r"|(?:фото)?галерея)\s?:\s",
    re.I,
)
_THE_WORD = re.compile(r"(?<!\w)(?:v[ií]d[eé]os?|wideo|видео|відео|فيديو|ویدیو|βίντεο)(?!\w)", re.I)
_LABEL: Final = 36  # characters of a line over a film's title
_FEWEST, _MOST = 2, 3  # lines of an element with nothing else in it
_LENGTH = re.compile(r"(?:[^\W\d]|[\s(\[])\d{1,2}:[0-5]\d[)\]]?$")
_LEAD: Final = 24  # characters of a label before a title and its length
# 'Watch our video report above.', 'You can listen to the interview below:', 'Listen here on any podcast platform': how it begins, what it
# names, where that stands.
_SHOWS = re.compile(
    "|".join(
        rf"\W{{0,3}}(?:{begins})\s(?:[^.!?:,;]{{0,80}}?\b(?:{named})\b[^.!?:,;]{{0,40}}?\b(?:{where})"
        rf"|(?:{where})\s[^.!?:,;]{{0,40}}?\b(?:{named})\b[^.!?:,;]{{0,24}})\W{{0,2}}"
        for begins, named, where in (
            (
                "(?:(?:you can|to) )?(?:watch|listen(?: to)?)",
                "video|film|clip|footage|trailer|report|interview|episode|podcast|audio|recording",
                "above|below|here",
            ),
            ("see|view|play", "video|clip|photos|gallery|slideshow", "above|below|here"),
            (
                "(?:sehen|schauen|hören) sie|seht|schaut|hört",
                "video|film|interview|podcast|folge|bericht|galerie",
                "oben|unten|hier",
            ),
            ("regardez|écoutez|voyez", "vidéo|film|entretien|interview|podcast|reportage|épisode", "ci-dessous|ci-dessus|ici"),
            ("mir[ae]|vea|escuch[ae]", "v[ií]deo|entrevista|p[oó]dcast|reportaje|episodio", "aquí|abajo|arriba"),
            ("assista|veja|ouça", "vídeo|entrevista|podcast|reportagem|episódio", "abaixo|acima|aqui"),
            ("guard[ai](?:te)?|ascolta(?:te)?", "video|intervista|podcast|servizio|puntata", "qui|sotto|sopra"),
            ("bekijk|beluister|luister naar", "video|film|interview|podcast|reportage", "hieronder|hierboven|hier"),
            (
                "se|hør|lyssna på|lytt til|lyt til|katso|kuuntele",
                "videoen|videon|filmen|filmin|intervjun|intervjuet|podcasten|podden",
                "nedan|ovan|här|nedenfor|ovenfor|her|alta|tästä",
            ),
        )
    )
    + r"|\W{0,3}scroll(?: down)? (?:to see|for)\s[^.!?:,;]{0,60}\b(?:photos|pictures|images|gallery|videos?)\W{0,2}",
    re.I,
)
_TITLED: Final = "the title of a film"


def parts(text: Text, block: Block) -> Mapping[int, str] | None:
    """What an element of a player says, or a few words beside the buttons that the small element around them begins with."""
    blocks = text.view.doc.blocks
    if len(block.text) <= _FILM and _is_beside_buttons(blocks, block):
        return {block.index: notices.BUTTONS}
    if (block.heading > 1 and _titles_a_film(blocks, block)) or _is_a_films(block):
        return {block.index: _TITLED}
    return dict.fromkeys(_under_the_word(blocks, block), _TITLED) or None


def announced(text: Text, block: Block) -> Mapping[int, str] | None:
    """A title that tells its film's length; a line that names what is embedded: 'Video: The lamp'."""
    line = block.text
    if ":" in line and len(line) < _TITLE and line[-1] in _ENDS_A_LENGTH and (_TELLS_ITS_LENGTH.search(line[-32:]) or _leads_to_one(line)):
        return {block.index: _TITLED}
    if len(line) <= _FILM and _SHOWS.fullmatch(line) is not None:
        return {block.index: ANNOUNCES}
    named = _NAMES_A_FILM.match(line) if len(line) <= _FILM and ":" in line else None
    if named is None or sentence_end(line):
        return None
    linked = block.link_chars * 5 >= (len(line) - named.end()) * 4
    return {block.index: ANNOUNCES} if linked or asking.is_set_off(text.view, block) else None


def _leads_to_one(line: str) -> bool:
    """Whether a label of what is offered stands before a title, and its length behind it: 'Watch: The lamp is lit1:42'."""
    label, mark, _ = line[:_LEAD].partition(":")
    return len(line) <= _FILM and mark != "" and _LENGTH.search(line) is not None and labels.opener(label)


def _is_beside_buttons(blocks: list[Block], block: Block) -> bool:
    """Whether the small element around a line begins with buttons and says little else."""
    for box in block.box.up(_HIGH):
        if box.block_end - box.block_start > _LINES or box.tag in ("body", "main", "article"):
            return False
        first = blocks[box.block_start]
        if first is not block and are_buttons(first.text):
            return sum(weight(line.text) for line in blocks[box.block_start : box.block_end]) <= _FILM
    return False


def _titles_a_film(blocks: list[Block], heading: Block) -> bool:
    """Whether a heading shares its element with a player and nothing else."""
    whole, at = heading.box.parent, heading.index + 1
    alone = whole is not None and (whole.block_start, whole.block_end) == (heading.index, at + 1) and at < len(blocks)
    return alone and any(box.tag == "video" for box in blocks[at].box.up(2))


def _under_the_word(blocks: list[Block], line: Block) -> range:
    """The small element of a line that opens with a label with the word for a film in it, and has no sentence: 'Video of the day'."""
    whole = line.box.parent
    if whole is None or not _FEWEST <= whole.block_end - whole.block_start <= _MOST or line.inside & (LIST | TABLE):
        return range(0)
    inside = blocks[whole.block_start : whole.block_end]
    labelled = len(inside[0].text) <= _LABEL and _THE_WORD.search(inside[0].text) is not None
    named = labelled and all(len(each.text) < _FILM and not sentence_end(each.text) for each in inside)
    return range(whole.block_start, whole.block_end) if named else range(0)


def _is_a_films(block: Block) -> bool:
    """Whether a line without a sentence's end stands in an element that is called after a part of a player."""
    return not block.heading and len(block.text) < _FILM and not sentence_end(block.text) and _OF_A_FILM.search(block.box.names) is not None
