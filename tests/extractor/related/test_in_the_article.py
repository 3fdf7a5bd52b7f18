"""Stories that the text itself offers, and what its own links are."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.record import Page
from tests.storylists import ADDRESSES, AFTER, BEFORE, CALLED, TITLES, TOPICS, URL, items, links, page, related


@pytest.mark.parametrize(
    "line",
    [
        "<p>Read more: {}</p>",
        "<p><b>ALSO READ:</b> {}</p>",
        "<p>Lesen Sie auch: {}</p>",
        "<p><strong>Auch spannend: {}</strong></p>",
        "<p><strong>Auch das könnte Sie interessieren: {}</strong></p>",
        "<p>À lire aussi {}</p>",
        "<p>{}</p>",
        "<p>BASAHIN: {}</p>",
        "<ul><li><b>Don’t miss:</b> {}</li></ul>",
        "<p>[ {} <span>Opens in new window</span> ]</p>",
        "<ul><li><strong>{}</strong></li></ul>",
        "<p>ये भी देखें: {}</p>",
        "<div><span>Lee también...</span>{}<time>Jueves 05 junio, 2025 | 10:00</time></div>",
    ],
)
def test_a_line_in_the_article_that_leads_to_a_story(line: str) -> None:
    link = f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a>"
    found = related(page(amid=line.format(link)))
    assert [(one.url, one.title, one.kind) for one in found] == [("https://courier.example" + ADDRESSES[0], TITLES[0], "in_body")]


def test_a_link_in_the_article_to_where_somebody_said_what_follows_is_not_offered() -> None:
    said = (
        f"<blockquote><div><a href='{ADDRESSES[0]}'>The keeper of the old lighthouse said:</a></div><div>The pier holds.</div></blockquote>"
    )
    assert related(page(amid=said)) == ()


def test_linked_sub_headings_of_the_article_are_not_offered() -> None:
    parts = "".join(
        f"<h3><a href='{address}'>{title}</a></h3><p>What became of it in {1950 + n} is told by those who stood on the quay that "
        f"morning, and by the {n + 3} letters that the harbour master kept.</p>"
        for n, (address, title) in enumerate(zip(ADDRESSES, TITLES, strict=True))
    )
    view = see(Page(page(amid=parts), url=URL))
    assert view.body is not None
    assert all(title in view.body.text for title in TITLES)
    assert view.value("related") == ()


def test_links_in_sentences_are_not_offered() -> None:
    amid = f"<p>As the paper <a href='{ADDRESSES[0]}'>reported when the long storm had gone by</a>, the loss is great and the "
    "harbour poor, many say.</p>"
    assert related(page(amid=amid)) == ()


def test_a_list_in_the_article_ends_before_topics_under_it() -> None:
    shape = "<article class=preview><a href='{}'><h3>{}</h3></a></article>"
    found = related(page(amid=items(shape, 1), after=f"<div><h5>More on</h5>{TOPICS}</div>{items(shape)}"))
    assert found[0].kind == "in_body"


def test_many_headlines_in_one_block_are_stories() -> None:
    shape = "<span><a href='{}'>{}</a></span> "
    more = [
        (f"/world/the-{n}-boat-of-the-fleet-came-home-{n}.html", f"The {n} boat of the fleet came home at noon")
        for n in ("third", "fourth")
    ]
    rest = "".join(shape.format(*one) for one in more)
    found = related(page(after=f"<section><h2>Read also</h2><div>{items(shape)}{rest}</div></section>"))
    assert {(one.kind, one.module) for one in found} == {("related", "Read also")}
    assert len(found) == 5


def test_a_cards_link_behind_its_section_in_one_line_is_a_story() -> None:
    shape = "<div class=card><a href='/world'>World</a> <a class=x href='{}'><h3>{}</h3></a></div>"
    found = related(page(after=f"<section><h2>Most read</h2>{items(shape)}</section>"))
    assert found == links("popular", "Most read")


@pytest.mark.parametrize(
    "shape",
    [
        "<li>17:53 GMT <a href='{}'>{}?</a></li>",
        "<li>Seafaring and all who live by it - <a href='{}'>{}</a></li>",
    ],
)
def test_a_line_of_a_headline_and_what_stands_beside_one_is_a_story(shape: str) -> None:
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title.rstrip("?") for link in found] == [*TITLES]


def test_a_picture_that_leads_to_a_story_too_is_no_word_in_a_line_with_its_headline() -> None:
    shape = (
        "<li><a href='{0}'><img src=/pier.jpg alt=''></a> <a href='{0}'>{1}</a> <span>first seen here by many on May 2, 2025</span></li>"
    )
    assert related(page(aside=f"<h3>Most read</h3><ul>{items(shape)}</ul>")) == links("popular", "Most read")


def test_headlines_under_related_topics_are_stories_and_topics_are_none() -> None:
    block = "<div class='{}'><h3>Related topics</h3><div><div>{}</div></div></div>"
    rows = [f"<div class=c1><a href='/harbour/storms-of-the-spring-part-{n}'>{title}</a></div>" for n, title in enumerate(TITLES[:3])]
    assert len(related(page(after=block.format("module module-related-articles", "".join(rows))))) == 3
    assert len(related(page(after=block.format("module", "".join(rows))))) == 3  # as many words as headlines have
    topics = [f"<div class=c1><a href='/harbour/storms-of-the-year-{n}'>Storms of the year {n}</a></div>" for n in range(2023, 2026)]
    assert related(page(after=block.format("module", "".join(topics)))) == ()


def test_where_a_script_shows_the_text_what_is_offered_in_it_is_hidden_too() -> None:
    line = items("<p><a href='{}'>{}</a></p>", 1)
    amid = f"<div class=x7><p>Noticia relacionada</p>{line}</div>"
    html = page(amid).replace(BEFORE, f"<div style='display:none'>{BEFORE}").replace(AFTER, f"{AFTER}</div>")
    assert related(html) == links("in_body", None, 1)
    alone = page(f"<div style='display:none'>{amid}</div>")
    assert related(alone) == ()


@pytest.mark.parametrize(
    "line",
    [
        "<p>Learn more: {}</p>",
        "<p><b>Check out:</b> {}</p>",
        "<p>&gt;&gt; Compare: {}</p>",
        "<p>▶ Zum Vergleich: {}</p>",
        "<p>Check out our full report on {} for more of it.</p>",
        "<p>Lire aussi Max Moe, « {} », La Lanterne, juin 2025.</p>",
    ],
)
def test_a_line_that_sends_its_reader_to_a_story_offers_it(line: str) -> None:
    link = f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a>"
    assert [(one.title, one.kind) for one in related(page(amid=line.format(link)))] == [(TITLES[0], "in_body")]


@pytest.mark.parametrize(
    "line",
    [
        "<p>The mayor, who had read our full report on {}, said on Monday that nobody would be asked to leave the pier before June.</p>",
        "<p>“Read the full report on {},” she said on Monday to those who had come to the pier with their boats and their dogs.</p>",
    ],
)
def test_a_sentence_of_the_text_sends_nobody_to_a_story(line: str) -> None:
    link = f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a>"
    assert related(page(amid=line.format(link))) == ()


def test_one_line_may_offer_several_stories() -> None:
    line = f"<div>Lesen Sie auch: {items('<a href={}>{}</a> ')}</div>"
    assert [(one.title, one.kind) for one in related(page(amid=line))] == [(title, "in_body") for title in TITLES]


@pytest.mark.parametrize("said", ["Read also:", "Articles from the same shelf:"])
def test_a_paragraph_of_stories_behind_words_that_offer_them_is_a_list(said: str) -> None:
    lines = items("<a href='{}'>{}</a><br>")
    assert related(page(after=f"<p>{said}<br>{lines}</p>")) == links("related", said.rstrip(":"))


def test_lines_under_words_that_say_so_are_stories_though_their_links_are_in_some_of_the_words() -> None:
    shape = "<li><p>From the pier: {1} because <a href='{0}'>it rains again</a>.</p></li>"
    one = f"<li><p>Inside the plan: <a href='{ADDRESSES[2]}'>lamps</a></p></li>"
    found = related(page(after=f"<div><h2>You may also like</h2><ul>{items(shape, 2)}{one}</ul></div>"))
    assert [row.title for row in found] == [f"From the pier: {title} because it rains again." for title in TITLES[:2]] + [
        "Inside the plan: lamps"
    ]
    text = f"<p>The <a href='{ADDRESSES[0]}'>harbour master</a> said so on Monday.</p>" * 2 + f"<p>{TITLES[0]}. {TITLES[1]}.</p>"
    assert related(page(amid=f"<h2>More about the harbour</h2>{text}")) == ()


@pytest.mark.parametrize(
    "shape",
    [
        "<nav class=x1><ul><li><a href='{}'><img src=/1.jpg></a><a href='{}'>{}</a></li><li><a href='{}'>{}</a></li></ul></nav>",
        "<nav class=x1><a href='{1}'>← {2}</a><a href='{3}'>{4} →</a></nav>",
        (
            "<nav class=x1><h2>Other posts</h2><a href=/author></a><div><a rel=prev href='{1}'>{2}</a></div>"
            "<div><a rel=next href='{3}'>{4}</a></div></nav>"
        ),
    ],
)
def test_a_navigation_of_no_more_than_two_headlines_is_no_menu(shape: str) -> None:
    ways = (ADDRESSES[0], ADDRESSES[0], TITLES[0], ADDRESSES[1], TITLES[1])
    assert [(row.title, row.kind) for row in related(page(after=shape.format(*ways)))] == [(title, "related") for title in TITLES[:2]]
    assert related(page(before=shape.format(*ways).replace("rel=", "data-rel="))) == ()  # over the story it is the site's
    words = ("/sea", "/sea", "By the sea and inland", "/coast", "Towns of the coast")
    assert related(page(after=shape.format(*words))) == ()


def test_where_all_of_the_page_counts_as_beside_a_list_under_the_text_is_not() -> None:
    html = page().replace("</article>", f"<div class=x1>{items('<div class=x2><a href={}>{}</a></div>')}</div></article>")
    assert related(html) == links("related", None)
    assert related(html.replace("<main>", "<aside><main>").replace("</main>", "</main></aside>", 1)) == links("related", None)


def test_a_line_under_the_article_offers_what_is_read_next() -> None:
    foot = "<footer><p>Filed under</p><p>Harbours</p><p>Storms</p><div>Read Next <a href='{}'>{}</a></div></footer>"
    html = page().replace("</article>", foot.format(ADDRESSES[0], TITLES[0]) + "</article>")
    assert related(html) == links("related", "Read Next", 1)


def test_a_line_under_the_headline_that_leads_to_a_story_is_offered() -> None:
    deck = "A storm had closed it to every ship. Forty boats left within the hour, most of them for the northern islands."
    line = (
        f"<h2 class=subtitle><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h2><p class=byline>By <a href='/authors/jane-roe'>Jane Roe</a></p>"
    )
    html = page().replace("<title>", f"<meta name=description content='{deck}'><title>")
    assert related(html.replace("</h1>", f"</h1><h2 class=subtitle>{deck}</h2>{line}")) == links("related", None, 1)


def test_a_heading_behind_the_last_paragraph_that_leads_to_a_story_is_offered() -> None:
    html = page().replace("</article>", f"<hr><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3></article>")
    assert related(html) == links("related", None, 1)
    away = page().replace("</article>", f"</article><div><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3></div>")
    assert related(away) == ()


@pytest.mark.parametrize("shape", ["<div class=c1><a href='{}'><h3>{}</h3></a></div>", "<div class=c1><a href='{}'>{}</a></div>"])
def test_headlines_under_related_topics_are_stories(shape: str) -> None:
    assert related(page(after=f"<div class=module><h3>Related topics</h3><div>{items(shape)}</div></div>")) == links(
        "related", "Related topics"
    )


def test_a_card_like_those_between_the_paragraphs_may_stand_under_the_last() -> None:
    card = "<div class=news-link><a href='{}'><h5>Courier story</h5><h4>{}</h4></a></div>"
    html = page(amid=items(card, 1)).replace("</article>", f"{card.format(ADDRESSES[1], TITLES[1])}</article>")
    assert [(link.title, link.kind) for link in related(html)] == [(TITLES[0], "in_body"), (TITLES[1], "in_body")]
    apart = card.replace("<div class=news-link>", "<div class=x>").replace("</div>", "</div></div>")
    assert related(page(after=f"<div>{apart.format(ADDRESSES[1], TITLES[1])}")) == ()


def test_the_line_that_ends_the_article_is_like_those_in_it() -> None:
    line = "<div class=inline-teaser><a class=teaser href='{}'><h5>From the desk</h5><h4>{}</h4></a></div>"
    amid, end = (line.format(address, title) for address, title in zip(ADDRESSES[:2], TITLES[:2], strict=True))
    assert related(page(amid=amid).replace("</article>", f"{end}</article>")) == links("in_body", None, 2)


def test_what_stands_over_the_headline_is_no_line_in_the_article() -> None:
    deck = "<p>The crews lost nets, engines and three weeks of the best season of the year, their union said in a letter to the port.</p>"
    teaser = f"{deck}<div class=box><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div>{deck}"
    assert related(page().replace("<h1>", f"{teaser}<h1>")) == ()


def test_a_card_amid_the_article_may_have_a_short_headline() -> None:
    card = (
        "<article class=preview><a href='/world/how-he-was-caught-20250501.html'><header><h3>How he was caught</h3></header></a></article>"
    )
    assert [link.kind for link in related(page(amid=card))] == ["in_body"]


def test_a_time_stands_under_the_headline_of_a_card_that_is_one_link() -> None:
    card = (
        "<a class=k1 href='{0}'><div class=k2><div class=k3>{1}</div><div><time>2 January 2024</time><span>·</span><span>300 words</span>"
        "</div><div>A short summary of that other story which is about something else.</div></div></a>"
    )
    assert related(page(after=f"<section><h2>More on this</h2>{items(card)}</section>")) == links("related", "More on this")


def test_parts_of_the_article_with_a_way_to_more_are_not_offered() -> None:
    assert related(page(amid=items(CALLED))) == ()


@pytest.mark.parametrize("line", ["NEXT: {}", "<b>MORE: {}</b>", "<span>Royals</span>: <span>{}</span>", "» {}", "<strong>{}</strong>"])
def test_a_story_in_a_line_of_its_own_that_ends_the_text_is_one_of_its_offers(line: str) -> None:
    last = "<p>" + line.format(items("<a href='{}'>{}</a>", 1)) + "</p>"
    assert related(page().replace("</article>", f"{last}</article>")) == links("in_body", None, 1)


def test_a_link_around_a_heading_amid_the_text_is_a_card() -> None:
    card = f"<div><a href='{ADDRESSES[0]}'><div><h2>{TITLES[0]}</h2></div></a></div>"
    assert related(page(amid=card)) == links("in_body", None, 1)


def test_a_heading_with_lines_that_are_no_text_is_a_card_and_none_of_the_text() -> None:
    card = f"<div class=inl><span>Analysis</span><h4><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h4><span>John Roe</span></div>"
    view = see(Page(page(amid=card), url=URL))
    assert view.value("related") == links("in_body", None, 1)
    assert view.body is not None
    assert not any(said in view.body.text for said in ("Analysis", TITLES[0], "John Roe"))
    several = "".join(f"<div><span>No {n}</span><h4><a href='{a}'>{t}</a></h4></div><p>{t} is a tale of its own, and it is long.</p>"
                      for n, (a, t) in enumerate(zip(ADDRESSES, TITLES, strict=True)))  # fmt: skip
    assert related(page(amid=several)) == ()


@pytest.mark.parametrize(
    ("card", "kind"),
    [
        ("<div class=k><a href='{0}'><p>Islands - Background</p><h2>{1}</h2><p>Who was there tells about it.</p></a></div>", "in_body"),
        ("<div class=e><div><a href='{0}'><div><div class=a>Inseln</div><div class=b>{1}</div></div></a></div></div>", "in_body"),
        ("<div class=k><a href='https://shop.example/goods/{1}'><p>Ad</p><h2>{1}</h2><p>Buy it here and now.</p></a></div>", None),
    ],
)
def test_a_card_that_is_one_link_ends_the_text_as_one_amid_it(card: str, kind: str | None) -> None:
    html = page().replace("</article>", card.format(ADDRESSES[0], TITLES[0]) + "</article>")
    assert related(html) == (links(kind, None, 1) if kind else ())


@pytest.mark.parametrize(
    "line", ["{0} <a href={1}>{2}</a><br>{0} <a href={3}>{4}</a>", "» {0} <a href={1}>{2}</a> {0} <a href={3}>{4}</a>"]
)
@pytest.mark.parametrize("words", ["Related:", "Lesen Sie auch:", "Leia também:", "Read more:"])
def test_a_line_may_offer_several_stories_each_behind_words_of_its_own(line: str, words: str) -> None:
    said = line.format(words, ADDRESSES[0], TITLES[0], ADDRESSES[1], TITLES[1])
    assert related(page(amid=f"<p>{said}</p>")) == links("in_body", None, 2)


def test_words_in_a_sentence_of_several_links_offer_nothing() -> None:
    line = f"More: <a href={ADDRESSES[0]}>{TITLES[0]}</a> was what <a href={ADDRESSES[1]}>{TITLES[1]}</a> had said before it."
    assert related(page(amid=f"<p>{line}</p>")) == ()


def test_a_linked_caption_amid_the_text_offers_no_story() -> None:
    figure = f"<figure><img src=/i.jpg width=900 height=600><figcaption><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></figcaption></figure>"
    assert related(page(amid=figure)) == ()


def test_a_bare_line_apart_from_the_text_offers_nothing() -> None:
    assert related(page(after=items("<div><p><a href='{}'>{}</a></p></div>", 1))) == ()


def test_a_story_between_headline_and_text_is_a_line_of_the_article() -> None:
    line = items("<ul><li><a href='{}'>{}</a></li></ul>", 1)
    html = page().replace("storm</h1>", f"storm</h1>{line}<div class=article-body>").replace("</article>", "</div></article>")
    assert related(html) == links("in_body", None, 1)


def test_the_box_that_holds_the_text_does_not_say_what_stands_in_it_is_no_list() -> None:
    line = items("<div class=inline-story><div class=text><a href='{}'>{}</a></div></div>", 1)
    html = page(amid=line).replace("<article>", "<article><div class=paywall>").replace("</article>", "</div></article>")
    assert related(html) == links("in_body", None, 1)


def test_stories_with_short_headlines_under_a_heading_are_known_by_their_articles() -> None:
    shape = "<{0} class=post><h2><a href='/{1}-for-the-winter'>{2} for the winter</a></h2></{0}>"
    rows = [("pears-in-a-jar", "Pears in a jar"), ("plums-in-a-pot", "Plums in a pot"), ("leeks-in-oil", "Leeks in oil")]
    for tag, count in (("article", 3), ("div", 0)):
        listed = "".join(shape.format(tag, *row) for row in rows)
        assert len(related(page(aside=f"<section><h4>Home canning</h4>{listed}</section>"))) == count


def test_a_lone_article_in_the_text_or_right_behind_it_is_one_of_its_offers() -> None:
    card = f"<div class=unit><article><h3><div>By the sea</div><span>:</span><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3></article></div>"
    html = page()
    assert related(html.replace("</article>", f"{card}</article>")) == links("in_body", None, 1)
    inner = html.replace("<h1>Harbour opens again after storm</h1>", "<h1>Harbour opens again after storm</h1><div class=text>")
    assert related(inner.replace("</article>", f"</div>{card}</article>")) == links("related", None, 1)
    assert related(page(aside=card)) == ()


def test_an_empty_link_over_an_article_leads_to_what_its_heading_says() -> None:
    card = (
        "<div><{0}><div><a href='{1}'></a><div><img src=i.jpg></div><h3><div>Years and years by the cold sea</div><span>:</span>"
        "<span class=t>{2}</span></h3><p>What the crews have to say of it all.</p></div></{0}></div>"
    )
    for tag, count in (("article", 1), ("div", 0)):
        html = page().replace("</article>", card.format(tag, ADDRESSES[0], TITLES[0]) + "</article>")
        assert related(html) == links("in_body", None, count)


def test_a_story_offered_under_the_text_as_one_amid_it_is_of_the_text() -> None:
    box = "<figure class=inline-teaser><div class=t>Read also</div><div class=b><a href='{}'>{}</a></div></figure>"
    lines = "<p>Jane Doe</p><p>Bo Quay</p><p>Photo: Ann Marsh</p><p>First printed in May</p>"
    html = page(amid=box.format(ADDRESSES[0], TITLES[0])).replace("</article>", lines + box.format(ADDRESSES[1], TITLES[1]) + "</article>")
    assert {link.kind for link in related(html)} == {"in_body"}


def test_headlines_under_more_on_this_in_the_foot_of_the_page_are_a_list() -> None:
    shelf = "<footer><div><h2>More on this</h2>{}</div>"
    assert related(page().replace("<footer>", shelf.format(items("<h3><a href={}>{}</a></h3>")))) == links("related", "More on this")
    assert related(page().replace("<footer>", shelf.format(items("<p><a href={}>{}</a></p>")))) == ()


def test_a_line_under_the_heading_of_a_section_parts_it_from_no_list_in_it() -> None:
    shape = "<div class=c><a href='{}'><h3>{}</h3></a></div>"
    line = "<div class=w><p>Read what our writers know of the sea.</p></div>"
    for tag, module in (("section", "Seen from the quay"), ("div", None)):
        heads = f"<div class=heads><h2>Seen from the quay</h2>{line}</div>"
        found = related(page(after=f"<{tag} class=x>{heads}<div class=loop>{items(shape)}</div></{tag}>"))
        assert [link.module for link in found] == [module] * 3


def test_a_line_whose_link_has_no_words_offers_no_story() -> None:
    lines = (
        items("<li><a href='{}'><b>{}</b></a> - 12 views</li>", 2)
        + "<li><a href='/world/nets-4689814.html'><svg></svg></a> - 13.978 views</li>"
    )
    assert len(related(page(after=f"<h3>Most read</h3><ul>{lines}</ul>"))) == 2


@pytest.mark.parametrize(
    "offer",
    [
        "<em>Read more: {}</em>",
        "(Lesen Sie auch: {})",
        "<b>Lire aussi :</b> {}",
        "<br><strong>ALSO READ | {}</strong>",
        "[Читайте также: {}]",
    ],
)
def test_an_offer_behind_the_last_sentence_of_a_paragraph_is_no_part_of_the_text(offer: str) -> None:
    said = "The harbour master said that the boats had waited in the lee of the northern islands until the morning."
    view = see(Page(page(f"<p>{said} {offer.format(items('<a href={}>{}</a>', 1))}</p>"), url=URL))
    assert view.value("related") == links("in_body", None, 1)
    assert view.body is not None
    assert said in [block.text for block in view.body.blocks]


@pytest.mark.parametrize("more", ["Read more", "Weiterlesen →", "Lire la suite", "Подробнее", "返回海港网，查看更多", "もっと見る"])
def test_a_link_behind_the_last_sentence_that_says_there_is_more_is_no_part_of_the_text(more: str) -> None:
    said = "The harbour master said that the boats had waited in the lee of the northern islands until the morning."
    for lines in (said, f"{said}<br><br>{said}"):
        body = see(Page(page(f"<p>{lines} <a href='/s/1'><i></i>{more}</a></p>"), url=URL)).body
        assert body is not None
        assert [block.text for block in body.blocks].count(said) == lines.count(said)
        assert more not in body.text


@pytest.mark.parametrize(
    "words", ["See also: <a href='#pier'>the chapter on the pier</a>", "He named it: <a href='/w/1'>The Lamp of Oldport</a>"]
)
def test_what_a_last_sentence_leads_to_stays_in_the_text(words: str) -> None:
    said = "The harbour master said that the boats had waited in the lee of the northern islands until the morning."
    body = see(Page(page(f"<p>{said} {words}</p>"), url=URL)).body
    assert body is not None
    assert body.blocks[2].text != said


@pytest.mark.parametrize("tag", ["div", "td"])
def test_a_paragraph_between_line_breaks_that_a_link_begins_is_no_card(tag: str) -> None:
    lines = (
        "The board voted for it in May.",
        f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a> on the islands too, where forty boats were lost, the union of the crews said on Monday.",
        "The pier is to be rebuilt until the summer.",
    )
    html = page(f"<{tag}>{'<br><br>'.join(lines)}<br><br></{tag}>".join(("<table><tr>", "</table>") if tag == "td" else ("", "")))
    assert related(html) == ()


@pytest.mark.parametrize("by", ["by Ada Quill. Port Lintel.", "von Ada Quill", "por Ada Quill", "posted on May 3, 2025"])
def test_who_wrote_it_and_when_in_the_line_of_a_headline_begins_no_sentence(by: str) -> None:
    rows = "".join(f"<div><a href='{address}'>{title}</a> {by}</div>" for address, title in zip(ADDRESSES, TITLES, strict=True))
    assert related(page(after=f"<section><h2>Read also</h2>{rows}</section>")) == links("related", "Read also")


@pytest.mark.parametrize("setting", ["h4", "strong"])
@pytest.mark.parametrize("label", ["Read also:", "Čtěte také:", "Διαβάστε επίσης"])
def test_a_card_whose_first_line_says_so_is_offered_by_a_short_article(label: str, setting: str) -> None:
    story = (
        "<h1>The ferry returns</h1><div><p>The ferry that once joined both shores of the bay sails again in June, the county says.</p>"
        "<p>It holds forty cars.</p>"
        f"<div><a href='{ADDRESSES[0]}'><img src='/s.jpg'><div><span>{label}</span><{setting}>{TITLES[0]}</{setting}></div></a></div>"
        "<p>“We waited for long,” said Ota Brand.</p><p>Tickets go on sale in May.</p><p>Source: AFP</p></div>"
    )
    html = f"<html><head><title>The ferry returns</title></head><body><main><article>{story}</article></main></body></html>"
    assert [(one.title, one.kind) for one in related(html.encode())] == [(TITLES[0], "in_body")]


@pytest.mark.parametrize(
    "offer",
    [
        "<p><strong><u><a href='{0}'>{1}</a></u></strong></p>",
        "<div class='x1 inset2'><div class=x2><h3><a href='{0}'>{1}</a></h3></div></div>",
        "<div class=x1><a href='{0}'><img src=/a.jpg></a><h4><a href='{0}'>{1}</a></h4></div>",
    ],
)
@pytest.mark.parametrize("end", ["<p>He will be back in the summer.</p>", "<p><b>And then?</b></p><p>I have one boat.</p>"])
def test_a_story_offered_before_the_last_short_lines_stands_in_the_article(offer: str, end: str) -> None:
    html = page().replace("</article>", f"{offer.format(ADDRESSES[0], TITLES[0])}{end}</article>")
    assert related(html) == links("in_body", None, 1)
    away = page().replace("</article>", f"</article><div>{offer.format(ADDRESSES[0], TITLES[0])}</div>{end}")
    assert related(away) != links("in_body", None, 1)
