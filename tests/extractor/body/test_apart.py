"""What reads like the story and stands in another part of its page is none of it."""

from __future__ import annotations

import pytest
from newspage import HEADLINE, STORY, URL, bare, body, p, page

from scraper.extractor import see
from scraper.extractor.body import apart
from scraper.record import Page

CONTENT = '<div class="article-content">{}</div>'
WHOLE = list(STORY)


NEXT = (
    "<p>The ferry to the northern islands left the western pier on Monday morning with two hundred people on board, most of whom had slept "
    "in the school for three nights.</p><p>It will run three times a day until the end of the month, the company said, and twice a day "
    "from July.</p><p>Tickets that were bought for the days of the storm can be used until the end of the year.</p>"
)


@pytest.mark.parametrize(
    "shape",
    [
        (
            "<article class='post'><h1>Ferry to the northern islands runs again</h1><p class=byline>By John "
            "Doe</p><div class='article-content'>{}</div></article>"
        ),
        (
            "<div id='add-more'><article><h1>Ferry to the northern islands runs again</h1><time "
            "datetime='2025-06-09'>9 June 2025</time>{}</article></div>"
        ),
        (
            "<div class=next-story><h1>Ferry to the northern islands runs again</h1><div><time "
            "datetime='2025-06-09T08:00'>9 June</time></div>{}</div>"
        ),
    ],
)
def test_the_next_story_is_not_this_one(shape: str) -> None:
    assert body(page(CONTENT.format(p(STORY)), after=shape.format(NEXT))) == WHOLE
    assert body(page(CONTENT.format(p(STORY)), after=shape.format(NEXT) * 3)) == WHOLE


@pytest.mark.parametrize(("button", "gone"), [("Close ×", True), ("<button>Schließen</button>", True), ("Close", False), ("Open ×", False)])
def test_a_layer_that_a_button_closes_is_no_story(button: str, gone: bool) -> None:
    terms = "Lamps are sent within three days, and nobody pays for the way of a lamp that weighs more than two pounds."
    layer = f"<div id=terms><div class=shut>{button}</div><h3>How lamps are sent</h3><p>{terms}</p></div>"
    view = see(Page(page(f"<div>{p(STORY)}</div>{layer}"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, terms)]
    assert (apart.layers(view, kept) == {kept[-1].index: "a layer that a button closes"}) is gone


@pytest.mark.parametrize(
    ("name", "over", "gone"),
    [("x-modal", 8, True), ("modal fade", 8, True), ("modality", 8, False), ("x-modal", 2, False)],
)
def test_what_is_called_modal_is_no_story_but_where_that_stands_in_one(name: str, over: int, gone: bool) -> None:
    view = see(Page(page(f"<div>{p(STORY[:over])}</div><div class='{name}'>{p(STORY[over : over + 2])}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY]
    assert (apart.layers(view, kept).keys() == {block.index for block in kept[over:]}) is gone


@pytest.mark.parametrize(("between", "tag", "gone"), [(70, "h5", True), (12, "h5", False), (70, "p", False)])
def test_what_comes_after_very_much_else_is_apart_however_sure_the_model_is(between: int, tag: str, gone: bool) -> None:
    rest = "".join(f"<div class=x>Lamp {n}</div>" for n in range(between))
    after = f"<div><{tag}>{STORY[8]}</{tag}></div>"
    view = see(Page(page(f"<main><div>{p(STORY[:8])}</div><div>{rest}</div>{after}</main>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY]
    found = apart.long_after(view, kept, [0.95] * len(view.doc.blocks))
    assert found == ({kept[-1].index: "apart from the story"} if gone else {})


@pytest.mark.parametrize(
    ("tag", "over", "gone"),
    [("div role=dialog", 6, True), ("dialog open", 6, True), ("div role=group", 6, False), ("div role=dialog", 1, False)],
)
def test_a_dialog_is_no_story_but_where_that_stands_in_one(tag: str, over: int, gone: bool) -> None:
    layer = f"<{tag}><div class=x3>The lamp</div>{p(STORY[over : over + 3])}</{tag.partition(' ')[0]}>"
    view = see(Page(page(f"<div>{p(STORY[:over])}</div>{layer}"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY]
    assert apart.layers(view, kept) == (dict.fromkeys((block.index for block in kept[over:]), "a dialog") if gone else {})


@pytest.mark.parametrize(("tag", "told", "gone"), [("article", 7, True), ("div", 7, False), ("article", 2, False)])
def test_what_comes_long_after_the_article_with_its_headline_is_apart_however_much_it_is(tag: str, told: int, gone: bool) -> None:
    menu = "".join(f"<li><a href=/coast/{n}>Coast {n}</a></li>" for n in range(70))
    notices = "".join(f"<div class=slide>{said} The family gives thanks to all who came to the church on the pier.</div>" for said in STORY)
    html = bare(f"<div id=page><{tag}><h1>{HEADLINE}</h1>{p(STORY[:told])}</{tag}><ul>{menu}</ul><div>{notices}</div></div>")
    view = see(Page(html, url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY[:told] or "gives thanks" in block.text]
    assert bool(apart.behind_the_article(view, kept)) is gone


FEED = "<div class=feed><h2>Port news</h2><ul><li>The ferry runs again from Monday, and the children sleep in their beds.</li></ul></div>"


@pytest.mark.parametrize(
    ("form", "gone"),
    [
        ("<div class=comment-respond><form id=commentform><p>Your words</p></form></div>", True),
        ("<form class=kommentarformular><p>Ihre Worte</p></form>", True),
        ("<div id=comments><form class='kommentar-form'><label>Ihre Worte</label></form></div>", True),
        ("<form class=search><label>Look for</label></form>", False),
        ("<h3 class=q7>Schreibe einen Kommentar</h3><p>Felder mit * sind Pflicht.</p><form class=x3><p>Name *</p></form>", True),
        ("<h4>Antworten</h4><form class=x3><p>Name (Pflicht)</p><p>Website</p></form>", True),
        ("<form class=x3><div>Nombre</div><div>Tu comentario *</div></form>", True),
        ("<h3>Ask the keeper</h3><form class=x3><p>Name *</p><p>What do you think of the comments?</p></form>", False),
        ("<h3>Schreibe einen Kommentar</h3><p>Name *</p>", False),  # no form
    ],
)
@pytest.mark.parametrize("story", [STORY, STORY[:1], []])
def test_what_stands_behind_the_element_of_headline_and_comments_is_no_story(form: str, gone: bool, story: list[str]) -> None:
    html = bare(f"<div id=page><div id=post><h1>{HEADLINE}</h1><div>{p(story)}</div>{form}</div>{FEED}</div>")
    view = see(Page(html, url=URL))
    kept = [block for block in view.doc.blocks if block.text in story or "ferry" in block.text]
    found = apart.long_after(view, kept, [0.9 for _ in view.doc.blocks])
    assert found == ({kept[-1].index: "under the readers' comments"} if gone else {})


def test_a_text_may_go_on_under_the_form_for_comments_in_its_element() -> None:
    form = "<form id=commentform><p>Your words</p></form>"
    view = see(Page(bare(f"<div id=post><h1>{HEADLINE}</h1>{p(STORY[:4])}{form}{p(STORY[4:])}</div>"), url=URL))
    likely = [0.9 for _ in view.doc.blocks]
    assert apart.long_after(view, [block for block in view.doc.blocks if block.text in STORY], likely) == {}
    assert apart.long_after(view, [], likely) == {}


def test_what_waits_in_a_dialog_far_below_is_no_story() -> None:
    rules = "".join(f"<li>{said} A comment that says otherwise is taken out.</li>" for said in STORY[:5])
    menu = "".join(f"<li><a href=/coast/{n}>Coast {n}</a></li>" for n in range(60))
    html = f"<div id=main><h1>{HEADLINE}</h1><div class=text>{p(STORY)}</div><ul>{menu}</ul></div>"
    assert body(bare(f"{html}<div class=rules><ul>{rules}</ul></div>")) == WHOLE


TEASERS = (
    "The ferry to the northern islands left the western pier on Monday morning with two hundred people on board...",
    "Oyster farmers on the coast count the cost of the warmest winter since 1926, and some think of selling...",
)
BETWEEN = "".join(f"<div><a href=/coast/{n}>Coast {n}</a></div>" for n in range(12))


@pytest.mark.parametrize(
    ("shape", "between", "chance", "gone"),
    [
        ("<td class=card><div class=sum>{}</div></td>", BETWEEN, 0.6, True),
        ("<td class=card><div class=sum>{}</div></td>", BETWEEN, 0.9, False),  # the model is sure
        ("<td class=card><div class=sum>{}</div></td>", "", 0.6, False),  # right under the story
        ("<div class=text><p>{}</p></div>", BETWEEN, 0.6, False),  # set as the story is
    ],
)
def test_the_first_lines_of_other_stories_far_below_are_no_story(shape: str, between: str, chance: float, gone: bool) -> None:
    cards = "".join(shape.format(teaser) for teaser in TEASERS)
    cards = f"<table><tr>{cards}</tr></table>" if "<td" in shape else cards
    view = see(Page(bare(f"<div><h1>{HEADLINE}</h1><div class=text>{p(STORY)}</div>{between}{cards}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, *TEASERS)]
    likely = [chance if block.text in TEASERS else 0.95 for block in view.doc.blocks]
    found = apart.long_after(view, kept, likely)
    assert found == (dict.fromkeys((block.index for block in kept[-2:]), "apart from the story") if gone else {})


@pytest.mark.parametrize(
    ("bar", "links", "gone"),
    [
        ("side-bar", 40, True),
        ("widget widget_remarks", 40, True),
        ("<aside>", 40, True),
        ("sidebar", 4, False),  # the story may go on behind a small box
        ("elementor-widget", 40, False),  # what a builder of pages calls everything
        ("second-part", 40, False),
    ],
)
def test_what_a_side_bar_holds_long_after_the_story_is_none_of_it(bar: str, links: int, gone: bool) -> None:
    menu = "".join(f"<li><a href=/coast/{n}>Coast {n}</a></li>" for n in range(links))
    said = "".join(f"<li>{name} on Another story: {text}</li>" for name, text in zip(("Ann", "Bo", "Cy"), STORY[7:10], strict=True))
    beside = f"<aside><ul>{menu}</ul><h2>Last said</h2><ul>{said}</ul></aside>"
    beside = beside if bar == "<aside>" else f"<div class={bar!r}><ul>{menu}</ul><h2>Last said</h2><ul>{said}</ul></div>"
    html = f"<div class=post><h1>{HEADLINE}</h1><div class=text>{p(STORY[:6])}</div></div>"
    view = see(Page(bare(f"<div class=page>{html}{beside}<div class=over>{STORY[6]}</div></div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY[:7] or " on Another story" in block.text]
    found = apart.long_after(view, kept, [0.95 for _ in view.doc.blocks])
    assert found == (dict.fromkeys((block.index for block in kept[-4:]), "in a side bar") if gone else {})


ASKED = "<div id=respond><h3>Leave a remark</h3><form {}><p><label>Name</label></p><p><label>Mail</label></p></form></div>"


@pytest.mark.parametrize(
    ("form", "over", "gone"),
    [
        ("id=commentform class='comment-form wide'", 2, True),
        ("class=kommentar-formular", 2, True),
        ("id=formulaire_commentaire", 2, True),
        ("class=comments-form", 0, True),  # the story is a picture: what stands outside of the headline's element is none of it
        ("class=search-form", 2, False),
        ("class='contact-form commentsblock'", 2, False),
        ("class=uncommented-form", 2, False),
    ],
)
def test_what_stands_under_the_form_for_remarks_is_no_story(form: str, over: int, gone: bool) -> None:
    said = "The owls of the lantern room are asleep, and nobody who comes up the stairs is to wake them this week."
    bar = f"<div class=beside><ul><li><h2>Heard elsewhere</h2><ul><li>{said}</li></ul></li></ul></div>"
    view = see(Page(bare(f"<div class=post><h1>{HEADLINE}</h1>{p(STORY[:over])}{ASKED.format(form)}</div>{bar}"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY[:over], said)]
    found = apart.long_after(view, kept, [0.9 for _ in view.doc.blocks])
    assert found == ({kept[-1].index: "under the readers' comments"} if gone else {})


def test_the_form_for_remarks_and_its_heading_are_no_story() -> None:
    rules = "Ihre Adresse wird nicht gezeigt. Was hier steht, wird erst gelesen und dann freigegeben."
    form = f"<div><h3>Kommentar verfassen</h3><form class=x3><p>Name</p><p>{rules}</p></form><p>{rules}</p></div>"
    view = see(Page(bare(f"<div><h1>{HEADLINE}</h1><div>{p(STORY)}</div>{form}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, "Kommentar verfassen", "Name", rules)]
    gone = {view.doc.blocks[n].text for n in apart.long_after(view, kept, [0.9] * len(view.doc.blocks))}
    assert gone == {"Kommentar verfassen", "Name", rules}


def test_a_page_in_one_form_is_no_form_for_remarks() -> None:
    whole = f"<form id=page><h1>{HEADLINE}</h1><div>{p(STORY)}</div><p>Comment *</p><p>Name *</p></form>"
    assert body(bare(whole)) == WHOLE


def test_a_story_under_a_form_for_remarks_on_a_few_words_is_one() -> None:
    html = f"<h1>{HEADLINE}</h1><p>{STORY[-1]}</p>{ASKED.format('class=comment-form')}<div class=text>{p(STORY[:9])}</div>"
    view = see(Page(bare(f"<div class=page>{html}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY]
    assert apart.long_after(view, kept, [0.9 for _ in view.doc.blocks]) == {}


def test_what_ends_the_element_of_a_story_is_the_story_however_far_away() -> None:
    view = see(Page(bare(f"<h1>{HEADLINE}</h1><div class=text>{p(STORY)}{BETWEEN}<div><h4>{TEASERS[0]}</h4></div></div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, TEASERS[0])]
    assert apart.long_after(view, kept, [0.6 if block is kept[-1] else 0.95 for block in view.doc.blocks]) == {}


UNIT = "<div class='entry e-{}'><div class=head><{}>{}</{}><span>{}</span></div><div class=text>{}</div></div>"


@pytest.mark.parametrize(
    ("tag", "of_next", "facts", "goes"),
    [
        ("h1", "h1", "By John Doe", True),
        ("h1 class=t", "h1 class=t", "9 June 2025", True),
        ("h2 class=t", "h2 class=t", "9 June 2025, 8:00", True),
        ("h2", "h3", "9 June 2025", False),
        ("h1 class=t", "h1 class=chapter", "By John Doe", False),
        ("h1", "h1", "Of boats and their captains", False),  # a chapter
    ],
)
def test_the_next_story_is_set_as_this_one(tag: str, of_next: str, facts: str, goes: bool) -> None:
    title = "Ferry to the northern islands runs again"
    own = UNIT.format(1, tag, HEADLINE, tag[:2], "By Jane Roe", p(STORY[:6]))
    found = body(bare(f"<div class=all>{own}{UNIT.format(2, of_next, title, of_next[:2], facts, NEXT) * 2}</div>"))
    assert (found == WHOLE[:6]) == goes
    assert found[:6] == WHOLE[:6]


@pytest.mark.parametrize(
    ("label", "shape", "chance", "gone"),
    [
        ("<div>More on this topic</div>", "<p class=teaser>{}</p>", 0.6, True),
        ("<div>More on this topic</div>", "<p class=teaser>{}</p>", 0.8, False),
        ("<div>More on this topic</div><button>Who lights it?</button>", "<div class=card><div>{}</div></div>", 0.6, False),  # an answer
        ("<div>More on this topic</div>", "<p>{}</p>", 0.6, False),  # as the text is: the label stands in it
        ("<div>The keeper's own words</div>", "<p class=teaser>{}</p>", 0.6, False),
    ],
)
def test_the_unsure_end_under_a_label_of_other_stories_is_theirs(label: str, shape: str, chance: float, gone: bool) -> None:
    view = see(Page(page(CONTENT.format(p(STORY)) + label + f"<div class=article-content>{p(TEASERS, shape)}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, *TEASERS)]
    likely = [chance if block.text in TEASERS else 0.95 for block in view.doc.blocks]
    found = apart.long_after(view, kept, likely)
    assert {view.doc.blocks[n].text for n in found} == (set(TEASERS) if gone else set())


POST = "The lamp is out. I have never seen the point so dark, and I have lived under it for sixty years."


@pytest.mark.parametrize(
    ("names", "gone"),
    [
        ("twitter-tweet", True),
        ("twitter-tweet tw-align-center", True),
        ("bluesky-embed", True),
        ("text-post-media", True),
        ("quote", False),
        ("not-twitter-tweeted", False),
    ],
)
def test_a_post_that_is_embedded_is_none_of_the_storys_words(names: str, gone: bool) -> None:
    said = f"<p lang=en dir=ltr>{POST}</p>— Colm (@colm) <a href=https://posts.example/colm/status/1>June 9, 2025</a>"
    view = see(Page(page(CONTENT.format(p(STORY[:4]) + f'<blockquote class="{names}">{said}</blockquote>' + p(STORY[4:]))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, POST)]
    at = next(block.index for block in kept if block.text == POST)
    assert list(apart.posts(view.doc.blocks, kept)) == ([at, at + 1] if gone else [])


@pytest.mark.parametrize(
    ("address", "gone"),
    [
        ("https://twitter.com/colm/status/1234567?ref=embed", True),
        ("https://x.com/colm/status/1234567", True),
        ("https://www.instagram.com/p/Ab12/", True),
        ("https://www.tiktok.com/@colm/video/77", True),
        ("https://bsky.app/profile/colm.example/post/3kab", True),
        ("https://harbour.example/@colm/112233445566778899", True),
        ("https://twitter.com/colm", False),
        ("https://colm.example/status/1234567", False),
    ],
)
def test_a_quotation_that_ends_in_the_address_of_a_post_is_one_whatever_it_is_called(address: str, gone: bool) -> None:
    said = f"<blockquote class=k3x><p>{POST}</p>— Colm (@colm) <a href='{address}'>June 9, 2025</a></blockquote>"
    view = see(Page(page(CONTENT.format(p(STORY[:4]) + said + p(STORY[4:]))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, POST)]
    at = next(block.index for block in kept if block.text == POST)
    assert list(apart.posts(view.doc.blocks, kept)) == ([at, at + 1] if gone else [])


@pytest.mark.parametrize(
    ("post", "gone"),
    [
        ("<div class=k><p>{}</p>— Colm (@colm) <a href='https://twitter.com/colm/status/1234567'>June 9, 2025</a></div>", 2),
        (
            (
                "<div class=k><div><a href='https://x.com/colm'>Colm</a> @colm</div><p>{}</p>"
                "<div><a href='https://x.com/colm/status/12'>9:15 PM · Jun 9, 2025</a></div></div>"
            ),
            3,
        ),
        ("<div class=k><p>Colm @colm</p><p>{}</p><p>9:15 PM · Jun 9, 2025</p><p>1.2K Likes</p></div>", 4),
        ("<div class=k><p>{}</p><p>9:15 PM · Jun 9, 2025</p></div>", 0),
        (
            (
                "<blockquote class=k><a href='https://www.reddit.com/r/sea/comments/a1/lamp/'>{}</a><br> by "
                "<a href='https://www.reddit.com/user/colm'>u/colm</a> in <a href='https://www.reddit.com/r/sea/'>sea</a></blockquote>"
            ),
            1,
        ),
        ("<blockquote class=k cite='https://www.facebook.com/colm/posts/1'><p>{}</p>Posted by Colm</blockquote>", 2),
        ("<blockquote class=k><p>{}</p>Posted by Colm on <a href='https://www.facebook.com/colm/posts/1'>9 June</a></blockquote>", 2),
        ("<blockquote class=k><p>{}</p><p>So he wrote <a href='https://www.facebook.com/colm/posts/1'>there</a>.</p></blockquote>", 0),
        (
            "<div class=k><p>{}</p><blockquote>— Colm (@colm) <a href='https://x.com/colm/status/12'>June 9, 2025</a></blockquote></div>",
            0,
        ),
        ("<div class=k><p>{}</p><p>He wrote it <a href='https://x.com/colm/status/12'>in June</a></p></div>", 0),
    ],
)
def test_a_post_is_one_without_a_name_for_it(post: str, gone: int) -> None:
    view = see(Page(page(CONTENT.format(p(STORY[:4]) + post.format(POST) + p(STORY[4:]))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or POST in block.text]
    assert len(apart.posts(view.doc.blocks, kept)) == gone


def test_a_story_in_a_quote_that_was_never_closed_is_no_post() -> None:
    view = see(Page(page(CONTENT.format(f"{p(STORY[:2])}<blockquote class=instagram-media><p>A post by Colm</p>{p(STORY[2:])}")), url=URL))
    assert apart.posts(view.doc.blocks, [block for block in view.doc.blocks if block.text in STORY]) == {}
