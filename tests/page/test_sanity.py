"""What is refused before it is parsed, and above all what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Hostile
from scraper.page import nesting, sanity

PROSE = "<p>The ferry will not sail at noon on <b>Saturday</b>, <a href=/a>its operator</a> said.<br><img src=a.jpg></p>"


def fonts(count: int, between: str = "<p>", tag: str = "font") -> str:
    return "".join(f"{between}<{tag} a={i}>x" for i in range(count))


SOUND = {
    "nothing": "",
    "an article": PROSE * 10,
    "a long article": PROSE * 5_000,
    "a list of items never closed": "<ul>" + "<li>a word" * 9_000 + "</ul>",
    "paragraphs never closed": "<div>" + "<p>a word" * 9_000 + "</div>",
    "a table of cells never closed": "<table>" + "<tr><td>a<td>b" * 6_000 + "</table>",
    "definitions never closed": "<dl>" + "<dt>a<dd>b" * 9_000 + "</dl>",
    "an old page with a font in each cell": "<table>" + '<tr><td><font size="2" face="Arial">word</font></td></tr>' * 3_000 + "</table>",
    "fonts never closed in closed cells": "<table>" + "".join(f"<tr><td><font a={i}>word</td></tr>" for i in range(3_000)) + "</table>",
    "the same font never closed": '<p><font size="2">word' * 3_000,
    "icons": '<p><i class="icon icon-boat"></i> word</p>' * 3_000,
    "links never closed": "".join(f"<p><a href=/{i}>word" for i in range(3_000)),
    "bold paragraphs": "<p><b>A lead-in.</b> A <strong>word</strong>, <em>and</em> <i>words</i>.</p>" * 2_000,
    "an emphasis around blocks": "<em><strong>" + PROSE * 2_000 + "</strong></em>",
    "markup in a script": "<script>" + "'<div><b><font a=1>'+" * 5_000 + "</script>" + PROSE,
    "markup in a comment": "<!--" + "<div><b>" * 6_000 + "-->" + PROSE,
    "markup in a style and a title": f"<style>{'<b>' * 3_000}</style><title>{'<b>' * 3_000}</title>",
    "drawings": "<svg>" + '<path d="M0 0"/><g><circle r=1></circle></g>' * 3_000 + "</svg>" + PROSE,
    "100 selects of 60 options": ("<select>" + "<option>a" * 60 + "</select>") * 100,
    "a long address": f'<img src="data:image/png;base64,{"QUJD" * 50_000}">' + PROSE,
    "a long list in an attribute": f"<div data-words='{'word ' * 40_000}'>" + PROSE,
    "a long path": f'<svg><path d="{"M 1 2 L 3 4 " * 9_000}"/></svg>' + PROSE,
    "a script with words and less-than signs": "<script>" + "x<y and many words and no end of them " * 5_000 + "</script>" + PROSE,
    "data without an end of a tag": f'<script type="application/json">{{"text":"{"<b word word word " * 4_000}"}}</script>{PROSE}',
    "500 deep": "<div>" * 500 + PROSE + "</div>" * 500,
    "end tags alone": "</div></p></b>" * 5_000,
    "conditional comments with html tags": "<!--[if IE 8]><html class=ie><![endif]-->" * 4 + "<html lang=en>" + PROSE,
}
BOMBS = {
    "too many characters": ("word " * (sanity.MAX_CHARS // 5 + 1), "characters"),
    "too many tags": ("<p>" * (sanity.MAX_TAGS + 1), "tags"),
    "too deep": ("<div>" * 20_001, "deep"),
    "lists in lists": ("<ul><li>" * 20_001, "deep"),
    "tables in cells": ("<table><tr><td>" * 7_000, "deep"),
    "too deep by ends that end nothing": ("<div></x>" * 20_000, "deep"),
    "too deep by ends that are barred": ("<span><div></span></div>" * 6_000, "deep"),
    "too deep by ends in attributes": ("<div><p title='</p></div>'>" * 7_000, "deep"),
    "fonts": (fonts(3_000), "reopened"),
    "fonts in capitals": (fonts(3_000, "<P>", "FONT"), "reopened"),
    "fonts of several kinds": (fonts(200) + fonts(200, tag="tt") + fonts(200, tag="small") + "<p>x" * 1_000, "reopened"),
    "480 fonts and 2,000 paragraphs": (fonts(480) + "<p>x" * 2_000, "reopened"),
    "480 fonts and 1,000 boxes that end": ("<div>" * 1_000 + fonts(480, "") + "</div>x" * 1_000, "reopened"),
    "fonts ended in a comment": (fonts(480) + "<!--" + "</font>" * 480 + "-->" + "<p>x" * 2_000, "reopened"),
    "fonts ended in a script": (fonts(480) + "<script>" + "</font>" * 480 + "</script>" + "<p>x" * 2_000, "reopened"),
    "fonts ended in an attribute": (fonts(480) + f'<p title="{"</font>" * 480}">' + "<p>x" * 2_000, "reopened"),
    "fonts ended in a table": (fonts(480) + "<table>" + "</font>" * 480 + "</table>" + "<p>x" * 2_000, "reopened"),
    "fonts ended in a cell": (fonts(480) + "<table><tr><td>" + "</font>" * 480 + "</table>" + "<p>x" * 2_000, "reopened"),
    "fonts ended in a select": (fonts(480) + "<select>" + "</font>" * 480 + "</select>" + "<p>x" * 2_000, "reopened"),
    "fonts and a cell in a drawing": ("<table><td>" + fonts(480) + "<svg><td></td></svg>" + "<p>x" * 2_000, "reopened"),
    "fonts in one cell": ("<table><tr><td>" + fonts(480) + "<p>x" * 2_000, "reopened"),
    "fonts that differ in a quote": ("".join(f"""<p><font a=">{i}" b='"'>x""" for i in range(480)) + "<p>x" * 2_000, "reopened"),
    "fonts that half a character hides": (fonts(480).replace("<font", "<\ud800font") + "<p>x" * 2_000, "reopened"),
    "fonts in a title of a drawing": ("<svg><title>" + fonts(480) + "<p>x" * 2_000, "reopened"),
    "attributes of one tag": ("<div " + " ".join(f"a{i}" for i in range(20_000)) + ">", "attributes"),
    "attributes of one tag with values": ("<div " + " ".join(f'a{i}="x"' for i in range(20_000)) + ">" + PROSE, "attributes"),
    "attributes of a tag that doesn't end": ("<div " + " ".join(f"a{i}" for i in range(20_000)) + ">", "attributes"),
    "attributes of all": (f"<p {' '.join('abcdefghij')}>" * 99_000 + "word " * 100_000, "attributes"),
    "attributes of many html tags": ("".join(f"<html a{i}=1>" for i in range(21_000)), "attributes"),
    "options": ("<select>" + "<OPTION>a" * 30_000, "steps"),
}  # fmt: skip


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_what_may_pass(text: str) -> None:
    sanity.check(text)
    assert nesting.fault(text) is None, "and so it may where the counts leave doubt"


@pytest.mark.parametrize(("text", "why"), BOMBS.values(), ids=BOMBS)
def test_what_is_refused(text: str, why: str) -> None:
    with pytest.raises(Hostile) as refusal:
        sanity.check(text, "https://www.morning-ledger.example/x")
    assert why in refusal.value.why
    assert refusal.value.url == "https://www.morning-ledger.example/x"


TAGS = [
    ("<p>a</p>", "p /p"),
    ("<P CLASS=a>", "p"),
    ("<br/><img src=a>", "br img"),
    ("a < b, c<d>", "d"),
    ("<!-- <a> --><b>", "b"),
    ("<!--><b>", "b"),
    ("<!-- <a> --!><b>", "b"),
    ("<!-- <a>", ""),
    ("<!doctype html><?xml <a> ?></ <a> >", ""),
    ("<p title='<b>'><i title=\">\">", "p i"),
    ("<p title=a'b><b x=\"'\">", "p b"),
    ("<p =\"a><b>", "p b"),
    ("<p a=b=\"c><b>", "p b"),
    ("<p a= \n'<b>'><i>", "p i"),
    ("<script>'<b>'</script><p>", "script /script p"),
    ("<script>'</scripts><b>'</SCRIPT ><p>", "script /script p"),
    ("<title><b></title><p>", "title /title p"),
    ("<svg><title><b></title></svg><p>", "svg title b /title /svg p"),
    ("<textarea><b>", "textarea"),
    ("<plaintext><b></plaintext>", "plaintext"),
    ("<p", ""),
    ("<p title='", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TAGS)
def test_tags_are_those_of_the_standard(text: str, names: str) -> None:
    assert " ".join("/" * closes + name for closes, name, _ in nesting.tags(text)) == names


@pytest.mark.parametrize(("written", "count"), [("", 0), (" a b=1", 2), (' a="b c" d', 2), (" a = 'b' c/d", 3), (" a=b=c", 1), (' a"b', 1)])
def test_attributes_are_counted(written: str, count: int) -> None:
    assert nesting.attributes_in(written) == count


SCRAPS = st.sampled_from(
    "<p>|<div>|</div>|<b>|</b>|<table>|<td>|</td>|</table>|<svg>|</svg>|<!--|-->|<a href='|'|\"|<script>|</script>|>|<|=|x".split("|")
)


@given(st.lists(SCRAPS, max_size=60))
def test_no_short_heap_of_tags_is_refused_or_breaks_anything(scraps: list[str]) -> None:
    text = "".join(scraps)
    sanity.check(text)
    assert nesting.fault(text) is None
