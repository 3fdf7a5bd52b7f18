"""The readers' comments are not the story, whatever they outweigh."""

from __future__ import annotations

import pytest
from newspage import HEADLINE, STORY, URL, bare, body, p, page

from scraper.extractor import begin
from scraper.extractor.body import comments
from scraper.record import Page

CONTENT = '<div class="article-content">{}</div>'
WHOLE = list(STORY)


@pytest.mark.parametrize(
    ("label", "stays"),
    [
        ("Comments (2)", False),
        ("(2) comments", False),
        ("2 Kommentare", False),
        ("Leserkommentare", False),
        ("Guest Book", False),
        ("コメント", False),
        ("みんなのコメント", False),
        ("Ý kiến (12)", False),
        ("Пікірлер", False),
        ("留言列表 (42)", False),
        ("دیدگاه‌ها", False),
        ("Оставить комментарий", False),
        ("Comments of the keeper", True),
    ],
)
def test_what_stands_under_a_heading_of_comments_is_not_the_story(label: str, stays: bool) -> None:
    said = "I have climbed that tower as a child, and the keeper let me touch the lamp, which was warm."
    list_ = f"<ul class=directory><li class=x3><h4>marrow</h4>14 June, 13:47<div class=objlink><p>{said}</p></div></li></ul>"
    html = page(CONTENT.format(p(STORY)), after=f"<div class=community><div class=head><h2>{label}</h2></div>{list_}</div>")
    doc = begin(Page(html, url=URL)).doc
    likely = [0.9 if len(block.text) > 60 else 0.0 for block in doc.blocks]
    at = next(block.index for block in doc.blocks if block.text == said)
    assert (at in comments.find(doc.blocks, likely)) is not stays


@pytest.mark.parametrize(("line", "stays"), [("<b>2 Comments</b>", False), ("<b>Replies: 1 Comment</b>", False), ("<b>Comments</b>", True)])
def test_a_line_in_bold_that_counts_comments_stands_over_them(line: str, stays: bool) -> None:
    said = "I have climbed that tower as a child, and the keeper let me touch the lamp, which was warm."
    doc = begin(Page(f"<body>{p(STORY)}<hr><font size=2>{line}</font><p>{said}<p>Posted by marrow @ 08:20 AM</body>", url=URL)).doc
    found = comments.find(doc.blocks, [0.9 if len(block.text) > 60 else 0.1 for block in doc.blocks])
    assert (next(block.index for block in doc.blocks if block.text == said) in found) is not stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("The comments are owned by the poster. We aren't responsible for their content.", False),
        ("The Fine Print: The following comments are owned by whoever posted them.", False),
        ("Los comentarios son propiedad de quien los envió. No somos responsables por su contenido.", False),
        ("Les commentaires appartiennent à leurs auteurs.", False),
        ("Комментарии принадлежат их авторам. Мы не несем ответственности за их содержание.", False),
        ("The comments of the keeper are kept in the museum, and nobody has read them for years.", True),
    ],
)
def test_what_stands_under_the_line_that_says_whose_the_comments_are_is_not_the_story(line: str, stays: bool) -> None:
    said = "I have climbed that tower as a child, and the keeper let me touch the lamp, which was warm."
    under = (
        f"<table><tr><td>{HEADLINE} | 12 comments | Log in</td></tr><tr><td>{line}</td></tr><tr><td>by marrow<br>{said}</td></tr></table>"
    )
    doc = begin(Page(page(CONTENT.format(p(STORY)), after=under), url=URL)).doc
    found = comments.find(doc.blocks, [0.9 if len(block.text) > 60 else 0.25 for block in doc.blocks])
    at = next(block.index for block in doc.blocks if "12 comments" in block.text)
    assert found == (set() if stays else set(range(at, at + 3)))


def test_comments_above_a_story_in_the_same_box_end_at_its_next_heading() -> None:
    later = "<h2>The lamp in figures</h2>" + p(STORY[6:])
    doc = begin(Page(page(CONTENT.format(p(STORY[:6]) + "<h2>Comments</h2><p>Nobody has said anything so far.</p>" + later)), url=URL)).doc
    found = comments.find(doc.blocks, [0.9] * len(doc.blocks))
    assert [doc.blocks[i].text for i in sorted(found)] == ["Comments", "Nobody has said anything so far."]


@pytest.mark.parametrize("over", ["", "<p>The lighthouse of Gull Point was lit with whale oil in 1811, and with gas from 1893 on.</p>"])
def test_a_count_of_comments_over_the_whole_story_is_no_heading_of_it(over: str) -> None:
    """A picture's words may stand before it."""
    assert body(page(CONTENT.format(f"<div class=caption>{over}</div><h4 class=count>Reader comments</h4>{p(STORY)}")))[-9:] == WHOLE[-9:]


@pytest.mark.parametrize(("when", "gone"), [("11 June 2025 at 8:15 pm", True), ("12 juin 2025 à 9 h 12", True), ("in the museum", False)])
@pytest.mark.parametrize("who", ["<p>{0}</p><p>{1}</p>", "<h4>{0} <small>{1}</small></h4>"])
def test_under_a_brief_dated_lines_tell_that_a_heading_stands_over_comments(who: str, when: str, gone: bool) -> None:
    said = "I have climbed that tower as a child, and the keeper let me touch the lamp, which was warm, said one of {0} sailors."
    several = "".join(f"<li>{who.format(f'reader{n}', when)}<div><p>{said.format(n)}</p></div></li>" for n in range(2, 5))
    html = page(CONTENT.format(p(STORY[:1])), after=f"<div class=x1><h2>Comments</h2><ul>{several}</ul></div>")
    doc = begin(Page(html, url=URL)).doc
    found = comments.find(doc.blocks, [0.9 if len(block.text) > 60 else 0.0 for block in doc.blocks])
    assert {i for i in found if "sailors" in doc.blocks[i].text} == {b.index for b in doc.blocks if gone and "sailors" in b.text}


COMMENT = (
    "<div class='comment'><span class=name>reader{0}</span> <time>{1} hours ago</time><p>I have been to that lighthouse {0} times, and the "
    "keeper let us climb up every time. My children still talk of it, and I cannot believe that a sensor will do what she did.</p>"
    "<button>Reply</button></div>"
)


@pytest.mark.parametrize(
    "shape",
    [
        "<section id='comments'><h2>200 comments</h2>{}</section>",
        "<details><summary>Comments</summary>{}</details>",
        "<details><summary>Коментарі</summary>{}</details>",
        "<div class='yorumlar'>{}</div>",
        "<div class='comments-body'>{}</div>",
        "<div class='Page-commentsSection'><div class='CommentsList-root'>{}</div></div>",
    ],
)
def test_two_hundred_comments_are_not_the_story(shape: str) -> None:
    said = "".join(COMMENT.format(n, n % 20 + 1) for n in range(200))
    assert body(page(CONTENT.format(p(STORY[:3])), after=shape.format(said))) == WHOLE[:3]


@pytest.mark.parametrize(
    "shape",
    [
        "<section class=thread id=comments><h2>200 comments</h2><ol>{}</ol></section>",
        "<details><summary>ความคิดเห็น (200)</summary>{}</details>",
        "<div class=css-1><h3>Comments</h3>{}</div>",
        "<div id=replies><h4>0 Comments:</h4></div><div class=css-1><h3>Comments</h3>{}</div>",  # of two systems
    ],
)
def test_long_comments_under_a_bare_page_are_not_the_story(shape: str) -> None:
    said = "".join(
        f"<div class=c><b>user{n}</b><p>{STORY[n % 10]} Reader {n} has more to say of it than that.</p></div>" for n in range(200)
    )
    story = "".join(f"<div class=t-{n}><span>{each}</span></div>" for n, each in enumerate(STORY[:3]))
    assert body(bare(f"<div class=m><h1>{HEADLINE}</h1><div class=w>{story}</div>{shape.format(said)}</div>")) == WHOLE[:3]


def told(n: int, under: str = "") -> str:
    said = f"<p>{STORY[4 + n % 6]} Reader {n} knows.</p><p>{STORY[4 + (n + 3) % 6]} That is how it was, says reader {n}.</p>"
    return f"<li class=q{n}><article><div class=q><b>reader{n}</b> <i>3 May</i></div><div class=x>{said}</div>{under}</article></li>"


@pytest.mark.parametrize("word", ["Reply", "Reply to reader2", "Antworten", "返信する", "Répondre", "Zum Antworten anmelden"])
def test_what_asks_for_an_answer_stands_under_comments(word: str) -> None:
    said = "".join(told(n, f"<div class=y>{word}</div>") for n in range(30))
    assert body(page(CONTENT.format(p(STORY[:4])), after=f"<ol class=z>{said}</ol>")) == WHOLE[:4]


@pytest.mark.parametrize(
    "label", ["30 Comments on “{}”", "30 thoughts on &#8220;{}&#8221;", "30 Antworten zu „{}“", "30 réflexions sur « {} »"]
)
def test_a_heading_with_the_storys_title_stands_over_comments(label: str) -> None:
    said = f"<div class=y><h3>{label.format(HEADLINE)}</h3><ol class=z>{''.join(map(told, range(30)))}</ol></div>"
    assert body(page(CONTENT.format(p(STORY[:4])), after=said)) == WHOLE[:4]


SAID = "I have climbed that tower as a child, and the keeper let me touch the lamp, which was warm."


def addressed(address: str, line: str = "<a href='{}'>9 June 2025 at 13:47</a>", before: list[str] = WHOLE) -> list[str]:
    each = f"<li class=k3x><div>Marrow says:</div><div>{line.format(address)}</div><div><p>{SAID}</p></div></li>"
    html = page(CONTENT.format(f"{p(before)}<h3>A thought on “{HEADLINE}”</h3><ol class=q7>{each}</ol>"))
    doc = begin(Page(html, url=URL)).doc
    found = comments.find(doc.blocks, [0.9] * len(doc.blocks), URL)
    return [doc.blocks[i].text for i in sorted(found)]


@pytest.mark.parametrize("address", ["#comment-12", f"{URL}#comment-12", f"{URL}/comment-page-2/#comment-12", "#div-comment-12"])
def test_a_line_that_has_the_address_of_a_comment_stands_over_one(address: str) -> None:
    assert addressed(address) == [f"A thought on “{HEADLINE}”", "Marrow says:", "9 June 2025 at 13:47", SAID]


@pytest.mark.parametrize(
    "address", ["#comments", "#c12", "https://harbourpost.example/other#comment-12", "#comment-policy", "http://[::1/x#comment-12"]
)
def test_another_address_stands_over_none(address: str) -> None:
    assert addressed(address) == []


def test_a_story_that_tells_of_a_comment_stays() -> None:
    assert (
        addressed("#comment-12", "<p>One of the readers, <a href='{}'>Marrow</a>, says that she has climbed the tower as a child.</p>")
        == []
    )
    assert addressed("#comment-12", before=[]) == []


def test_a_story_that_tells_of_replies_has_no_comments() -> None:
    story = [*WHOLE[:8], "Reply", WHOLE[8], "Reply", WHOLE[9]]
    doc = begin(Page(page(CONTENT.format(p(story))), url=URL)).doc
    assert comments.find(doc.blocks, [0.9] * len(doc.blocks)) == set()


@pytest.mark.parametrize(
    "said", ["itemscope itemtype='https://schema.org/Question'", "itemscope itemtype='https://schema.org/DiscussionForumPosting'"]
)
def test_what_a_forum_answers_is_what_its_page_is_for(said: str) -> None:
    answers = "".join(told(n, "<div class=y>Reply</div>") for n in range(6))
    doc = begin(Page(page(f"<div {said}>{CONTENT.format(p(STORY[:4]))}<ol class=z>{answers}</ol></div>"), url=URL)).doc
    assert comments.find(doc.blocks, [0.9] * len(doc.blocks)) == set()


@pytest.mark.parametrize(
    "shape",
    [
        "<div class=k3><p>{1}</p><span>Posted by: {0} at June {2}, 2009 01:1{2} AM</span></div>",
        "<table class=k3><tr><td><b>{0}</b><br>2009-06-1{2} 0{2}:10 pm UTC <a href=?t>(link)</a></td></tr><tr><td>{1}</td></tr></table>",
        "<div class='c {3}'><div class=w>{0} schrieb am {2}. Juni 2009 um 1{2}:10 Uhr:</div><p>{1}</p></div>",
        "<div class=k3><a href=//f.example>{0}</a><div>{1}</div><div>{0} · Like · June {2} at 1:1{2}am</div></div>",
    ],
)
@pytest.mark.parametrize(("names", "days", "stays"), [(6, 6, False), (1, 6, True), (6, 1, True)])
def test_what_many_people_sign_over_days_is_not_the_story(shape: str, names: int, days: int, stays: bool) -> None:
    """What one person signs may be the posts of a weblog, what is of one day a live blog."""
    who = ("Marrow", "J. Harker", "Nan", "oldsalt", "Betty K.", "Rolf")
    said = "".join(shape.format(who[n % names], STORY[4 + n % 6], 1 + n % days, ("odd", "even")[n % 2]) for n in range(6))
    doc = begin(Page(page(CONTENT.format(p(STORY)), after=f"<div class=q>{said}</div>"), url=URL)).doc
    found = comments.find(doc.blocks, [0.9] * len(doc.blocks), URL)
    assert any(doc.blocks[n].text == STORY[5] for n in found) is not stays
    assert not found or min(found) > next(block.index for block in doc.blocks if block.text == STORY[-1])


@pytest.mark.parametrize(
    "line", ["Instalment {0}: {2}.607,{1} Euro in 2019", "{0}, Lantern Street {1}, 1.{2}9.2019", "{0} {1}:2{2} against Lintel"]
)
def test_lines_with_numbers_sign_nothing(line: str) -> None:
    who = ("Marrow", "Harker", "Nan", "Rolf", "Betty", "Quentin")
    said = "".join(f"<p>{STORY[4 + n]}</p><ul><li>{line.format(who[n], n + 11, n + 1)}</li></ul>" for n in range(6))
    doc = begin(Page(page(CONTENT.format(p(STORY)), after=f"<div class=q>{said}</div>"), url=URL)).doc
    assert comments.find(doc.blocks, [0.9] * len(doc.blocks), URL) == set()


def test_what_is_signed_on_a_forum_is_what_its_page_is_for() -> None:
    said = "".join(f"<div class=k3><p>{STORY[n]}</p><i>user{n} at June {n + 1}, 2009 01:10 AM</i></div>" for n in range(6))
    doc = begin(Page(page(CONTENT.format(p(STORY)), after=said), url=URL)).doc
    assert comments.find(doc.blocks, [0.9] * len(doc.blocks), "https://harbourpost.example/forum/lamps?t=12") == set()
    over = f"<div class=k3><p>{STORY[0]}</p><i>user9 at June 1, 2009 01:10 AM</i></div>"
    doc = begin(Page(bare(f"<main><h1>{HEADLINE}</h1>{over}{CONTENT.format(p(STORY))}{said}</main>"), url=URL)).doc
    assert comments.find(doc.blocks, [0.9 * (len(block.text) > 60) for block in doc.blocks], URL) == set()


def test_an_answer_may_be_asked_for_in_brackets() -> None:
    said = "".join(told(n, "<div class=y>(<a href=#>Reply to this</a>) (<a href=#>Thread</a>)</div>") for n in range(30))
    assert body(page(CONTENT.format(p(STORY[:4])), after=f"<ol class=z>{said}</ol>")) == WHOLE[:4]


@pytest.mark.parametrize(("page_of", "stays"), [("/2025/ferry", False), ("", True)])
def test_a_list_of_a_sites_newest_comments_is_no_text(page_of: str, stays: bool) -> None:
    said = [f"Marrow said on the ferry of pier {n}: I have crossed with it for years, and never got wet ..." for n in range(4)]
    links = [line.replace("Marrow", f"<a href='{page_of}#comment-{n}'>Marrow</a>", 1) for n, line in enumerate(said)]
    items = "".join(f"<li>{line}</li>" for line in links)
    doc = begin(Page(page(CONTENT.format(f"{p(WHOLE)}<ul>{items}</ul>")), url=URL)).doc
    lines = [block for block in doc.blocks if block.text in said]
    assert [comments.is_listed(line, URL) for line in lines] == [not stays] * 4


@pytest.mark.parametrize("words", ["Read comments (12)", "Kommentare lesen (88)", "コメントを見る(12件)", "Join the conversation"])
def test_the_way_to_what_readers_say_elsewhere_is_no_line_of_the_story(words: str) -> None:
    way = f"<p><a href='/forum/keeper-of-the-last-lamp-48213'>{words}</a></p>"
    assert body(page(f"<div>{p(STORY[:3])}{way}{p(STORY[3:])}</div>")) == list(STORY)
