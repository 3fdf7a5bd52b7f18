"""One story is the same body however a page sets it: in one box or nine, in paragraphs or line breaks, under names that lie."""

from __future__ import annotations

import pytest
from newspage import AD, DECK, HEADLINE, RELATED, SHARE, SIGN_UP, STORY, bare, body, heading, kinds, p, page, text

WHOLE = list(STORY)
CONTENT = '<div class="article-content">{}</div>'


def cut(parts: int, shape: str = '<div class="article-content">{}</div>', between: str = AD) -> str:
    """The story in so many boxes of its own, something else between each."""
    size, rest = divmod(len(STORY), parts)
    boxes, at = [], 0
    for n in range(parts):
        end = at + size + (n < rest)
        boxes.append(shape.format(p(STORY[at:end])))
        at = end
    return between.join(boxes)


@pytest.mark.parametrize("parts", [1, 2, 3, 9])
@pytest.mark.parametrize(
    ("shape", "between"),
    [
        ('<div class="article-content">{}</div>', AD),
        ('<div class="css-1a2b3c">{}</div>', '<div class="css-9z8y7x"><div>ADVERTISEMENT</div></div>'),
        ('<div class="article-content">{}</div>', SIGN_UP),
        ("<section>{}</section>", RELATED),
        (
            "<div><div class=text>{}</div></div>",
            "<aside><a href='/region/2025/06/03/oyster-48103'>Oyster farmers count the cost</a></aside>",
        ),
    ],
)
def test_a_story_cut_into_boxes_is_the_uncut_one(parts: int, shape: str, between: str) -> None:
    assert body(page(cut(parts, shape, between))) == WHOLE


@pytest.mark.parametrize(
    "setting", ["<table><tr><td>{}</td></tr></table>", "<table width=600><tr><td><font size=2>{}</font></td></tr></table>"]
)
def test_a_story_whose_paragraphs_stand_in_tables_of_their_own_is_the_same(setting: str) -> None:
    """As newsletters are set, and old pages."""
    record = text(page(setting.format(DECK) + CONTENT.format(p(STORY, setting)), head=f'<meta name="description" content="{DECK}">'))
    assert ([block.text for block in record.blocks], record.deck) == (WHOLE, DECK)
    rows = "".join(f"<tr><td>{each}</td></tr>" for each in STORY)
    assert body(page(f"<table>{rows}</table>")) == WHOLE


def test_two_columns_are_one_story() -> None:
    columns = "".join(f'<div class="col col-{n}">{p(STORY[n * 5 : n * 5 + 5])}</div>' for n in range(2))
    assert body(page(f"<div class=row>{columns}</div>")) == WHOLE


@pytest.mark.parametrize(
    "shape",
    [
        '<div class="hero">{}</div>',
        '<div class="article-ad-free">{}</div>',
        '<div class="content-with-sidebar">{}</div>',
        '<div class="teaser-content">{}</div>',
        '<div class="caption-text">{}</div>',
        '<div class="share-content comment-free">{}</div>',
        '<div class="css-1a2b3c e1xdw9h0">{}</div>',
        '<div id="promo-main">{}</div>',
        "<aside>{}</aside>",
        '<form id="aspnetForm" action="./page.aspx">{}</form>',
        "<section><div><div><div>{}</div></div></div></section>",
        '<div itemprop="articleBody">{}</div>',
    ],
)
def test_names_and_elements_may_lie(shape: str) -> None:
    assert body(page(shape.format(p(STORY)))) == WHOLE


@pytest.mark.parametrize("whole", ['<form id="aspnetForm">{}</form>', "<aside>{}</aside>", "<table><tr><td>{}</td></tr></table>"])
def test_the_whole_page_may_stand_in_one_element(whole: str) -> None:
    assert body(bare(whole.format(heading() + CONTENT.format(p(STORY)) + RELATED))) == WHOLE


@pytest.mark.parametrize(
    "markup",
    [
        "<br><br>".join(STORY),
        "<br>\n&nbsp;<br>".join(STORY),
        p(STORY, "<div>{}</div>"),
        p(STORY, "<div><div><span>{}</span></div></div>"),
        p(STORY, '<span style="display:block">{}</span><br><br>'),
        p(STORY, "<p><span>{}</span></p><p>&nbsp;</p>"),
        p(STORY, '<p class="paragraph" data-component="text-block"><font size=2>{}</font>'),
        p(STORY, "<section class=paywall><p>{}</p></section>"),
        p(STORY, "{}<hr>"),
    ],
)
def test_paragraphs_are_paragraphs_however_set(markup: str) -> None:
    assert body(page(CONTENT.format(markup))) == WHOLE


@pytest.mark.parametrize("shape", ["<div>{}</div>", "<section><div>{}</div></section>", "<blockquote>{}</blockquote>"])
def test_boxes_around_each_paragraph_say_nothing(shape: str) -> None:
    lines = [*STORY[:4], "<b>The village</b>", *STORY[4:8], "<b>The house</b>", *STORY[8:]]
    plain = kinds(page(CONTENT.format(p(lines))))
    assert ("heading", "The village") in plain
    assert kinds(page(CONTENT.format("".join(shape.format(f"<p>{line}</p>") for line in lines)))) == plain


def test_a_short_story_may_stand_in_the_form_that_holds_the_page() -> None:
    story = f"<div><div id=ctl00_text>{p(STORY[:6])}</div></div>"
    assert body(bare(f'<form id="aspnetForm" action="./page.aspx">{heading()}{story}{RELATED}</form>')) == WHOLE[:6]


def test_a_layout_table_holds_paragraphs() -> None:
    table = (
        "<table width=760><tr><td width=160><a href='/'>Home</a><br><a href='/sea'>Sea</a></td><td><h1>"
        + HEADLINE
        + "</h1>"
        + "<p>".join(STORY)
        + "</td></tr></table>"
    )
    assert kinds(bare(table)) == [("paragraph", each) for each in STORY]


def test_inline_elements_do_not_tear_a_paragraph() -> None:
    marked = STORY[0].replace("Ottilie Brand", "<b>Ottilie</b> <a href='/people/brand'>Brand</a>").replace("lamp", "<em>l</em>amp")
    assert body(page(CONTENT.format(p([marked, *STORY[1:]])))) == WHOLE


def test_the_first_paragraph_may_stand_in_another_box() -> None:
    assert body(page(f'<div class="article-top">{p(STORY[:1])}</div>{AD}' + CONTENT.format(p(STORY[1:])))) == WHOLE


@pytest.mark.parametrize(
    "first",
    [
        '<p><span class="dropcap">F</span>or',
        '<p><span class="dropcap">F</span><span>or</span>',
        '<p class="has-dropcap"><span style="font-variant:small-caps">For</span>',
        "<div><div class=dropcap>F</div><p>or",
        "<p><big>F</big>or",
    ],
)
def test_a_large_first_letter_belongs_to_its_word(first: str) -> None:
    assert body(page(CONTENT.format(STORY[0].replace("For", first, 1) + p(STORY[1:])))) == WHOLE


@pytest.mark.parametrize(
    "dateline", ["PORT LINTEL —", "Gull Point, Valport –", "ПОРТ-ЛИНТЕЛ —", "Gull Point -", "Gull Point, Courier --", "ISLAMABAD:"]
)
def test_a_dateline_in_a_box_of_its_own_begins_the_first_paragraph(dateline: str) -> None:
    article = f"<div class=place><span>{dateline}</span></div>" + p(STORY)
    assert body(page(CONTENT.format(article))) == [f"{dateline} {STORY[0]}", *STORY[1:]]


def test_lists_quotes_headings_and_code_are_kept_as_what_they_are() -> None:
    article = (
        p(STORY[:3])
        + "<h2>What the sensor does</h2>"
        + p(STORY[3:5])
        + "<ul><li>It measures the light of the lamp every second.</li><li>It calls the control room when the lamp fails.</li></ul>"
        + f"<h3>In the village</h3>{p(STORY[5:7])}"
        + "<blockquote><p>We have asked for a year in which both of them are there, the keeper and the sensor.</p></blockquote>"
        + p(STORY[7:])
    )
    assert kinds(page(CONTENT.format(article))) == [
        *(("paragraph", each) for each in STORY[:3]),
        ("heading", "What the sensor does"),
        *(("paragraph", each) for each in STORY[3:5]),
        ("list_item", "It measures the light of the lamp every second."),
        ("list_item", "It calls the control room when the lamp fails."),
        ("heading", "In the village"),
        *(("paragraph", each) for each in STORY[5:7]),
        ("quote", "We have asked for a year in which both of them are there, the keeper and the sensor."),
        *(("paragraph", each) for each in STORY[7:]),
    ]


def test_a_table_of_data_is_one_block() -> None:
    table = (
        "<table><caption></caption><thead><tr><th>Lighthouse</th><th>Steps</th><th>Keeper until</th></tr></thead><tbody>"
        "<tr><td>Gull Point</td><td>214</td><td>2025</td></tr><tr><td>Sallow Head</td><td>98</td><td>1987</td></tr>"
        "<tr><td>The Anvil</td><td>161</td><td>1994</td></tr></tbody></table>"
    )
    blocks = kinds(page(CONTENT.format(p(STORY[:5]) + table + p(STORY[5:]))))
    assert blocks[5] == ("table", "Lighthouse\tSteps\tKeeper until\nGull Point\t214\t2025\nSallow Head\t98\t1987\nThe Anvil\t161\t1994")
    assert [said for kind, said in blocks if kind == "paragraph"] == WHOLE


def test_code_keeps_its_lines() -> None:
    code = "read lamp\nif dark:\n    call(control_room)"
    blocks = kinds(page(CONTENT.format(p(STORY[:5]) + f"<pre><code>{code}</code></pre>" + p(STORY[5:]))))
    assert ("code", code) in blocks


@pytest.mark.parametrize(
    "listing",
    [
        "<div class=toolbar><button>Copy</button><pre><code>{}</code></pre><div><span>Copy</span></div></div>",
        "<table class=hl><tr><td><div><pre>1\n2\n3</pre></div></td><td><div><pre><code>{}</code></pre></div></td></tr></table>",
        "<table><tr><td><pre><span class=line>1</span><br><span class=line>2</span></pre></td><td><pre>{}</pre></td></tr></table>",
    ],
)
def test_a_listing_amid_the_text_is_kept_without_the_numbers_of_its_lines(listing: str) -> None:
    code = "read lamp\nif dark:\n    call(control_room)"
    wanted = [*(("paragraph", each) for each in STORY[:5]), ("code", code), *(("paragraph", each) for each in STORY[5:])]
    assert kinds(page(CONTENT.format(p(STORY[:5]) + listing.format(code) + p(STORY[5:])))) == wanted


def test_the_body_is_its_blocks_joined_by_blank_lines() -> None:
    record = text(page(CONTENT.format(p(STORY[:5]) + "<h2>In the village</h2><ul><li>One of them.</li></ul>" + p(STORY[5:]))))
    assert record.body == "\n\n".join(block.text for block in record.blocks)
    assert record.body


@pytest.mark.parametrize("shape", ["<h2>{}</h2>", "<div class=sub-title>{}</div>", "<div class=teaser-text><p>{}</p></div>"])
@pytest.mark.parametrize("count", [1, 2, 6])
@pytest.mark.parametrize("whole", ["{}", "<form id=aspnetForm action=./page.aspx>{}</form>"])
def test_a_short_story_has_its_standfirst_apart(shape: str, count: int, whole: str) -> None:
    article = heading() + shape.format(DECK) + CONTENT.format(p(STORY[:count], "<p class=text>{}</p>"))
    record = text(bare(whole.format(f"<div>{article}</div>")))
    assert [block.text for block in record.blocks] == WHOLE[:count]
    assert record.deck == DECK


@pytest.mark.parametrize("name", ["standfirst", "article-deck", "lead", "subtitle"])
def test_the_standfirst_is_not_the_story(name: str) -> None:
    article = f'<p class="{name}">{DECK}</p>{SHARE}' + CONTENT.format(p(STORY))
    assert body(page(article, head=f'<meta name="description" content="{DECK}">')) == WHOLE
    amid = f'<div class=entry-content><p class="{name}">{DECK}</p>{AD}{p(STORY)}</div>'
    assert body(page(amid)) == WHOLE  # what no metadata describe, in the text's own element


def test_a_short_text_in_han_whose_paragraphs_empty_lines_part_keeps_its_signed_end() -> None:
    lines = [
        "――日記と出会ったきっかけは。",
        "「祖母の家の納戸から、ノートが61冊も出てきました」",
        "――次の作品は。",
        "「まだ言えませんが、また海の話です」（聞き手・本多蓮）",
    ]
    said = "\n\n".join(f"　{line}" for line in lines)
    told = "灯台守が四十年にわたって書き続けた日記をもとにした記録文学が版を重ねている。著者の鹿島透さんに、取材の裏側を聞いた。"
    head = "<title>灯台守の日記</title>"
    html = f"<html lang=ja><head>{head}</head><body><main><h1>灯台守の日記</h1><p>{told}</p><p>{said}</p></main></body></html>"
    assert body(html) == [told, *lines]


def test_a_short_sentence_that_ends_a_text_in_han_is_its_own_though_who_wrote_it_signs_behind_it() -> None:
    lines = [
        "铁路部门四日宣布，停运九年的小站重新开门迎客，沿线四个乡镇的村民又可以坐上慢车。",
        "站长马国栋说，站台和候车室都已修好，每天有两趟列车在这里停靠，票价两元。",
        "首班车坐了11个人。（记者 秦小满）",
    ]
    html = f"<html lang=zh><head><title>小站重新开门</title></head><body><main><h1>小站重新开门</h1>{p(lines)}</main></body></html>"
    assert body(html) == lines
