"""Lines that lead out of the text and to no story: to networks, shops, machines, comments, topics, the archive, files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from scraper.extractor.body import asking, comments, linked, notices, tails
from scraper.extractor.body.alone.text import Text
from scraper.extractor.body.reading import SOLICITS
from scraper.extractor.links import leads_within, shares
from scraper.extractor.view import View
from scraper.normaliser.text import sentence_end
from scraper.page.blocks import HEADING, LIST, QUOTE, TABLE, Block

_FEWEST: Final = 2  # machines that are asked without a question
_ASKED: Final = 160  # characters of a line that leads to them
_STOPS: Final = " .!"
_PROMPT: Final = 40  # characters of what leads to a shop
_PRICE = re.compile(r"^(?:[$€£¥]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?[€£])\s?")  # before what buys it: '$89 Buy at Gull Store'
_FOLLOWS = re.compile(
    r"(?:follow|folge[nt]?|folgen sie|suivre|suivez|seguir|sigue|siga|segui|volg|följ|følg|obserwuj)"
    r"(?:\s[^.!?@]{1,40})?[\s:]@\w[\w.]{0,40}$",
    re.I,
)  # 'Follow @lamp', 'Follow the author: @lamp'
# 'Order Lamps Today', 'Try the lamp for free!', 'Get the lamp on Gullstore', 'Shop Gullstore', 'Die Lampe jetzt kaufen'
_SELLS = re.compile(
    r"(?:(?:shop|order|buy|get|book|try|join|download)\s[^.!?]{2,40}\s(?:now|today|here|(?:for )?free(?: here)?)"
    r"|(?:get|buy|shop|order|find)\s[^.!?]{2,60}\s(?:on|at|from)\s(?-i:[A-Z])\w{2,20}(?:\s(?-i:[A-Z])\w{2,20})?|shop\s[^.!?]{3,24}"
    r"|(?:[^.!?]{2,40}\s)?jetzt\s(?:[^.!?]{2,40}\s)?(?:kaufen|bestellen|testen|buchen|sichern|ausprobieren|herunterladen)"
    r"|(?:essayez|testez|achetez|commandez|téléchargez)\s[^.!?]{2,40}\s(?:maintenant|gratuitement|ici)"
    r"|(?:prueba|compra|descarga|reserva|pide)\s[^.!?]{2,40}\s(?:ahora|gratis|aquí)"
    r"|(?:prova|acquista|scarica|ordina)\s[^.!?]{2,40}\s(?:ora|gratis|qui)|(?:experimente|compre|baixe)\s[^.!?]{2,40}\s(?:agora|grátis|aqui))!?",
    re.I,
)
_UNVOUCHED = re.compile(r"nofollow|sponsored", re.I)
_OF_THE_ARCHIVE = re.compile(
    r"[^\W\d_]{3,12}\.? (?:19|20)\d\d ?\(\d{1,4}\)|(?:19|20)\d\d年 ?\d{1,2}月 ?[(（]\d{1,4}[)）]"
)  # 'May 2016 (67)'
_A_MACHINE = re.compile(
    r"^https?://(?:www\.)?(?:chatgpt\.com|chat\.openai\.com|perplexity\.ai|claude\.ai|gemini\.google\.com|grok\.com|copilot\.microsoft\.com"
    r"|chat\.mistral\.ai|chat\.deepseek\.com|google\.com/search\?udm=50|x\.com/i/grok)(?:[/?]|$)",
    re.I,
)
_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|zip|epub|ics|mp3)(?:[?#]|$)", re.I)


def asks(text: Text, block: Block) -> Mapping[int, str] | None:
    """A line whose links send the page on, ask a machine to sum the text up, or call the reader to buy, give, sign."""
    if len(block.text) <= _ASKED:
        buttons = len(block.links) >= _FEWEST or not sentence_end(block.text)
        if buttons and all(shares(link.href) for link in block.links):
            return {block.index: notices.BUTTONS}
        if _asks_a_machine(block):
            return {block.index: "asks a machine to sum the text up"}
    if _ends_in_a_call(text.view, block):
        return {block.index: SOLICITS}
    said = _PRICE.sub("", block.text)
    whole = said and block.link_chars * 10 >= len(said) * 9 and not block.inside & (HEADING | LIST | TABLE)
    return {block.index: SOLICITS} if whole and (asking.calls(said) or _sells_elsewhere(text.view, block, said)) else None


def elsewhere(text: Text, block: Block) -> Mapping[int, str] | None:
    """A line of links to topics, to the readers' comments, to a month of the archive."""
    short = len(block.text) <= notices.LINE
    if tails.lines.lists_tags(block):
        return {block.index: tails.lines.TAGS}
    if short and linked.to_comments(block):
        return {block.index: "leads to the readers' comments"}
    if comments.is_listed(block, text.view.doc.url):
        return {block.index: "a comment on another page"}
    return {block.index: "leads to the archive"} if short and _OF_THE_ARCHIVE.fullmatch(block.text) else None


def away(text: Text, block: Block) -> Mapping[int, str] | None:
    """A line of links that somebody paid for, or of files."""
    size = len(block.text)
    if size <= _PROMPT * len(block.links) and not block.inside & (LIST | TABLE | HEADING | QUOTE) and _is_paid(text.view, block):
        return {block.index: notices.ADVERTISEMENT}
    if block.heading or size > notices.LINE * len(block.links) or not (linked.leads_away(block) or _is_labelled(block)):
        return None
    return {block.index: "a file to take away"} if all(_FILE.search(link.href) for link in block.links) else None


def _is_labelled(block: Block) -> bool:
    """Whether a line is a word and a link behind its colon: 'Download: <a>The plan (PDF)</a>'."""
    label, colon, rest = block.text.partition(":")
    return bool(colon) and " " not in label and not block.inside & (LIST | TABLE) and block.link_chars * 10 >= len(rest.strip()) * 9


def _sells_elsewhere(view: View, block: Block, said: str) -> bool:
    """Whether a line that is a link has the words of a button that sells; one to a page of the site may be a story's title."""
    sells = len(said) <= notices.LINE and _SELLS.fullmatch(said.rstrip(" »>→❯")) is not None
    return sells and not (block.links[0].href.startswith("#") or leads_within(block.links[0].href, view.doc.url))


def _ends_in_a_call(view: View, block: Block) -> bool:
    """Whether a short line ends in the button that follows somebody on a network; set off as a whole, in a link that sells, or that says no
    more than that the reader is to read on there; or in one out of the site behind words that sell: 'BUY NOW: <a>A lamp, £45</a>'."""
    if len(block.text) > _ASKED or block.inside & (HEADING | LIST | TABLE):
        return False
    said = view.doc.text_of(block.links[-1].box)
    if block.text.endswith(said):
        label, mark, _ = block.text.partition(":")
        if mark and len(label) <= _PROMPT and asking.calls(label) and not leads_within(block.links[-1].href, view.doc.url):
            return True
        bold = (block.bold_chars + block.link_chars) * 10 >= len(block.text) * 9
        if _FOLLOWS.search(block.text) is not None or (bold and (asking.calls(said) or _SELLS.fullmatch(said) is not None)):
            return True
    ends = said != block.text and len(said) <= _PROMPT and block.text.rstrip(_STOPS).endswith(said.rstrip(_STOPS))
    within = ends and leads_within(block.links[-1].href, view.doc.url)
    return within and asking.said_of("pointer").stand_in(block.text) and asking.is_set_off(view, block)


def _asks_a_machine(block: Block) -> bool:
    """Whether all links of a line lead to machines that are asked, with a question or to several: 'Sum this up with A, B, C'."""
    if sentence_end(block.text) or not all(_A_MACHINE.search(link.href) for link in block.links):
        return False
    return len(block.links) >= _FEWEST or "?" in block.links[0].href


def _is_paid(view: View, block: Block) -> bool:
    """Whether a line is nothing but words that lead out of the site, for whose links the paper does not vouch (HTML standard, 4.6.7)."""
    if block.link_chars * 5 < len(block.text) * 4 or sentence_end(block.text) or " " not in block.text or "." in block.text.split()[0]:
        return False
    return all(
        _UNVOUCHED.search(link.box.attributes.get("rel") or "") and not leads_within(link.href, view.doc.url) for link in block.links
    )
