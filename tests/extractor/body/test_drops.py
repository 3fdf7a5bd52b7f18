"""Other blocks that are no part of a text, each with its reason."""

from __future__ import annotations

import gc
import time
from dataclasses import replace

import newspage
import pytest
from newspage import AD, HEADLINE, STORY, URL, bare, body, heading, p, page

from scraper.extractor import begin, see
from scraper.extractor.body import drops, fills, notices, phrases, strays, tails, without_others
from scraper.extractor.body.facts import of_facts
from scraper.record import Page
from tests.storyparts import CONTENT, LINK, WHOLE, amid, dropped, first_taken, over, reasons, under


@pytest.mark.parametrize("names", ["hatnote navigation-not-searchable", "mbox-text-span mbox-text", "mbox-text-span"])
def test_what_an_encyclopedia_says_of_its_page_is_none_of_it(names: str) -> None:
    assert (
        body(amid(f"<div class='{names}'>Not to be confused with the <a href='/wiki/lightship'>lightship</a> of that name.</div>")) == WHOLE
    )


def test_the_menu_of_a_page_of_one_table_is_no_text() -> None:
    menu = "<a href=/>latest</a><br><a href=/old.html>older</a><br><a href=/profile.html>profile</a><br><a href=/notes.html>notes</a>"
    told = "<br><br>".join(STORY)
    columns = f"<center><table width=600><tr><td valign=top>{menu}</td><td><font size=2>2004-02-12 - 11:41 p.m.</font><br><br>{told}</td>"
    view = see(
        Page(f"<html><head><title>fennel's diary</title></head><body>{columns}</tr></table>", url="https://fennel.example/040212_88.html")
    )
    assert view.body is not None
    assert [block.text for block in view.body.blocks] == WHOLE
    assert view.kind is not None
    assert view.kind.name == "article"


def test_an_armenian_sentence_that_ends_in_a_colon_announces_nothing() -> None:
    end = "Փարոսի պահապանը բանալիները հանձնեց նավահանգստի վարչությանը և վերադարձավ տուն:"
    assert body(page(CONTENT.format(p([*STORY, end])))) == [*WHOLE, end]


@pytest.mark.parametrize("drawn", ["04-11-19-23-31-40", "7-0-2", "4 11 19 23 31"])
def test_numbers_that_were_drawn_are_no_date(drawn: str) -> None:
    view = see(Page(amid(f"<p>{drawn}</p>"), url=URL))
    assert of_facts(next(block for block in view.doc.blocks if block.text == drawn)) is None


HIDDEN = "The lamp was sold by the pound, the machine read here, and nobody who looked at the page ever saw this line of it."


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        (f"<p style='display:none'>{HIDDEN}</p>", True),
        (f"<div hidden><p>{HIDDEN}</p></div>", True),
        (f"<p aria-hidden=true>{HIDDEN}</p>", False),  # readers see it
        (f"<h3>Who sold the lamp?</h3><div style='display:none'><p>{HIDDEN}</p></div>", False),  # they unfold it
        (f"<div class=collapse style='display:none'><p>{HIDDEN}</p></div>", False),
    ],
)
def test_a_paragraph_out_of_sight_amid_the_text_is_no_part_of_it(line: str, gone: bool) -> None:
    assert bool(dropped(amid(line), HIDDEN)) == gone
    assert not dropped(under(line), HIDDEN)  # the end of a story is unfolded


@pytest.mark.parametrize(
    "line",
    [
        "<p>The keeper wrote an app for tides, <a href='https://apps.apple.com/app/id48213'>which anybody may have</a>, and books.</p>",
        "<p>The mayor <a href='https://t.me/mayor/48213'>wrote</a> that the lamp would stay where it has been for a hundred years.</p>",
    ],
)
def test_a_sentence_may_link_to_an_app_or_a_post(line: str) -> None:
    assert len(body(amid(line))) == len(WHOLE) + 1


@pytest.mark.parametrize(
    "line",
    [
        *("3 min read", "Tempo di lettura: 3 minuti", "Время чтения: 5 мин", "阅读时间：3分钟", "読了時間：3分", "Okuma süresi: 3 dk"),
        *(
            "Ten tekst przeczytasz w 4 minuty",
            "4 minúty čítania",
            "Straipsnį skaitysite: 3 min.",
            "Lukuaika noin 3 min",
            "3 λεπτά διάβασμα",
        ),
        *("Oxuma vaxtı: 3 dəqiqə", "Время прочтения: 4 мин.", "5 perc alatt elolvasható", "Koha e leximit: 3 minuta", "3 minutit lugemist"),
        *("Tiempo estimado de lectura: 3 minutos", "Temps de lectura: 3 min"),
        *("Czas czytania: 3 minuty", "Olvasási idő: 3 perc", "Час читання: 3 хв", "Χρόνος ανάγνωσης: 3 λεπτά", "Timp de citire: 3 minute"),
        *("مدة القراءة: 3 دقائق", "זמן קריאה: 3 דקות", "زمان مطالعه: ۳ دقیقه", "पढ़ने का समय: 3 मिनट", "Thời gian đọc: 3 phút"),
    ],
)
def test_a_time_of_reading_is_told_in_every_language(line: str) -> None:
    view = see(Page(over(f"<p>{line}</p>"), url=URL))
    at = next(block for block in view.doc.blocks if block.text == line)
    assert view.body is not None
    kept = [at, *(view.doc.blocks[i] for i in view.body.kept)]
    assert drops.reasons(view, kept, [1.0] * len(view.doc.blocks)).get(at.index) == "a date or a time of reading"


@pytest.mark.parametrize(
    "line",
    [
        "<p>This story was updated on Wednesday to add the answer of the port authority.</p>",
        "<p><em>Correction: an earlier version of this story gave the weight of the key as three pounds.</em></p>",
        "<p>Read more slowly, Brand told the visitors, and you will hear the sea in the book.</p>",
        "<p>“Goodbye.”</p>",
        "<p>Przeczytała cały list w 5 minut.</p>",
        "<p>Spor pokračuje i po reklamě, řekl správce lampy.</p>",
        "<p>And you? Would you climb that tower for a lamp like Brand's? Share your thoughts on it in the comments below.</p>",
        "<p>Follow the path for a mile and you come to the lamp.</p>",
        "<p>来信登出后，读者的回信塞满了编辑部的信箱。</p>",
        "<p>در پایان پیام خود، نگهبان از همه تشکر کرد.</p>",
        "<p>필자는 그날 등대에서 들은 이야기를 아직 기억하고 있다.</p>",
        "<p>หน่วยงานที่เกี่ยวข้อง: กรมเจ้าท่าและสำนักงานท่าเรือ จะหารือกันอีกครั้ง</p>",
        "<p>Ảnh hưởng của ngọn đèn trên mũi Hải Âu</p>",
        "<p>“Follow us on the stairs,” Brand told the visitors, and shut the door.</p>",
        "<p>Jane Roe: And what will you do on Saturday?</p>",
        "<p>JANE ROE, HOST: And what will you do on Saturday?</p>",
        "<p>“Ask Jane Roe, she is in the tower,” Brand told the visitors.</p>",
        "<p>Il sindaco ha collaborato con la polizia.</p>",
        "<p>The visitors’ book was bought at an auction by Jane Roe for the museum in Port Lintel.</p>",
    ],
)
@pytest.mark.parametrize("at", [0, len(STORY)])
def test_notes_and_short_sentences_stay(line: str, at: int) -> None:
    said = line.replace("<p>", "").replace("</p>", "").replace("<em>", "").replace("</em>", "")
    assert body(amid(line, at)) == [*STORY[:at], said, *STORY[at:]]


ABOUT = "{} has lived out of a bag since 2021, and the lamp is the one thing that she has ever missed on the road."


@pytest.mark.parametrize(
    ("card", "gone"),
    [
        (f"<h4>Ida Holm</h4><div>Reporter</div><p>{ABOUT.format('Ida')}</p>", True),
        (f"<div><span>By Ida Holm</span></div><div><p>{ABOUT.format('Holm')}</p><p>{ABOUT.format('She')}</p></div>", True),
        (f"<h4>Written by Rosa Lund</h4><p>{ABOUT.format('Rosa')}</p>", True),  # whom the page names here alone
        (f"<div>Ida Holm, harbour desk</div><p>A child of the islands, Ida Holm {ABOUT[3:]}</p>", True),
        (f"<h4>Rosa Lund</h4><p>{ABOUT.format('Rosa')}</p>", False),  # one of whom the story tells
        (f"<h4>Ida Holm</h4><p>{ABOUT.format('Rosa')}</p>", False),
        (f"<h4>Ida Holm</h4><p>Ida Holm: {ABOUT.format('She')}</p>", False),
        (f"<p>{STORY[3]}</p><p>{ABOUT.format('Ida')}</p>", False),
    ],
)
def test_who_a_writer_is_stands_beneath_her_name_however_that_is_set(card: str, gone: bool) -> None:
    blocks = begin(Page(f"<body><div>{p(STORY)}</div><section>{card}</section>", url=URL)).doc.blocks
    kept = [block.index for block in blocks]
    found = tails.writers.cards(blocks, kept, ("Ida Holm",))
    assert found == (set(kept[len(STORY) :]) if gone else set())
    assert not tails.writers.cards(blocks, kept[len(STORY) - 1 :], ("Ida Holm",))  # as much as the text itself


@pytest.mark.parametrize(
    ("items", "gone"),
    [
        ("<li>What the keepers of three towers have learnt in thirty years<ul><li>Small groups (30 mins)</li></ul></li>", False),
        ("<li>What the keepers of three towers have learnt</li><li>Small groups (30 mins)</li>", False),
        ("<li>The Sea</li><li>Small groups (30 mins)</li>", True),
    ],
)
def test_a_time_in_a_list_that_says_more_is_an_item_of_it(items: str, gone: bool) -> None:
    line = "Small groups (30 mins)"
    assert (line in first_taken(f"<ul>{items}</ul>{p(STORY)}", line)) is gone


@pytest.mark.parametrize("way", [f"Home Region {HEADLINE}", f"Home › Sea › {HEADLINE}"])
def test_the_way_to_a_story_is_no_part_of_it(way: str) -> None:
    assert dropped(page(CONTENT.format(p(STORY[:1])), heading=f"<div class=crumbs>{way}</div>" + heading()), way) == [way]
    assert dropped(page(CONTENT.format(p([*STORY, way]))), way) == []


@pytest.mark.parametrize("heading_said", ["Related", "Newsletter", "Advertisement feature", "More"])
def test_a_sub_heading_may_be_called_like_a_box(heading_said: str) -> None:
    assert heading_said in body(amid(f"<h2>{heading_said}</h2>"))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Estimated reading time: 4 minutes", "a date or a time of reading"),
        ("⏱ 4 min read", "a date or a time of reading"),
        ("Lesezeit: ca. 5 Minuten", "a date or a time of reading"),
        ("Temps de lecture : 4 min", "a date or a time of reading"),
        ("預計閱讀時間：5 分鐘", "a date or a time of reading"),
        ("この記事は約5分で読めます。", "a date or a time of reading"),
        ("15 minutes", None),
        ("Reading takes 4 minutes of the keeper's hour", None),
        ("[Total: 12 Average: 4.6]", "what a system counts"),
        ("4.6/5 - (23 votes)", "what a system counts"),
        ("Post Views: 1,204", "what a system counts"),
        ("5 of 5 boats were lost", None),
        ("Fact-checked by Tove Brandt", "who checked the text"),
        ("Medizinisch geprüft von Dr. Tove Brandt", "who checked the text"),
        ("Fact-checked by nobody, the keeper's book is full of whales.", None),
        ("📌 Save this for later!", "left by a widget"),
        ("Suggest a correction", "left by a widget"),
        ("You have reached your maximum number of saved items.", "left by a widget"),
        ("Hier geht es zum Video", "left by a widget"),
        ("Guarda la galleria", "left by a widget"),
        ("Bekijk de galerij", "left by a widget"),
        ("Подписаться на канал", "left by a widget"),
        ("続きを読む", "left by a widget"),
        ("#floors #bathroom #diy", "tags"),
        ("#1 is the lamp", None),
        ("https://www.youtube.com/watch?v=abc123", "the address of what should be embedded"),
        ("https://lamps.example/history", None),
        ("https://www.facebook.com/lamps/posts/1016", "the address of what should be embedded"),
        ("pic.twitter.com/9aXbQ", "the address of what should be embedded"),
        ("https://www.facebook.com/lamps", None),
        ("pictures of the lamp", None),
        ("Photo gallery (12 images)", "the title of a slideshow"),
        ("Page last reviewed: 5 March 2024", "a date or a time of reading"),
        ("Reviewed: March 2024 | Next review due: March 2027", "a date or a time of reading"),
        ("Reviewed in March 2024, the lamp was found to be dim", None),
    ],
)
def test_what_a_blog_sets_beside_its_text_is_none_of_it(line: str, what: str | None) -> None:
    assert notices.of_line(line) == what


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Page 1 of 2", True),
        ("Seite 2 von 12", True),
        ("Page: 1 2 Next", True),
        ("Pages: 1 2 3 Single page", True),
        ("Page 1 of the book is lost", False),
        ("Pages 1 and 2 of the book are lost", False),
    ],
)
def test_the_number_of_a_page_is_no_text(line: str, gone: bool) -> None:
    assert (notices.of_line(line) == "the number of a page") is gone


@pytest.mark.parametrize(
    ("over", "line", "gone"),
    [
        ("<h2>The key</h2>", "By Jane Roe June 11, 2025", True),
        ("<h2>The key</h2>", "Von Erika Muster, 11. Juni 2025", True),
        ("<h2 class=part>The key</h2>", "From the Post's Jane Roe", True),  # of an element that is called so
        ("<h2>The key</h2>", "By June 11 of the year 2025 it was gone.", False),
        ("<h2>The key</h2>", "By the sea", False),
        ("<h2>The key</h2>", "Lamp Days 2026: June 8-11, 2026 | Port Lintel", False),
        ("<p>The key lies in the museum of the town.</p>", "By Jane Roe June 11, 2025", False),  # who said so
    ],
)
def test_who_wrote_a_part_is_none_of_it(over: str, line: str, gone: bool) -> None:
    name = "part__byline" if "class=part" in over else "by"
    view = begin(Page(amid(f"{over}<div class={name}>{line}</div>"), url=URL))
    at = next(block.index for block in view.doc.blocks if block.text == line)
    kept = [block for block in view.doc.blocks if block.text in STORY or block.index == at]
    assert (strays.lines(view, kept, [0.95] * len(view.doc.blocks)).get(at) == "the byline") is gone


@pytest.mark.parametrize("mark", ["* * *", "=========", "—", "ـــــ", "❤️"])
def test_a_mark_that_parts_a_text_is_no_part_of_it(mark: str) -> None:
    assert mark not in body(amid(f"<p>{mark}</p>"))
    assert dropped(amid(f"<p>{mark}</p>"), mark) == [mark]


@pytest.mark.parametrize(("address", "gone"), [("#part-{}", True), ("https://lamps.example/{}", False)])
def test_what_announces_a_table_of_contents_goes_with_it(address: str, gone: bool) -> None:
    said = "All that you will find on this page:"
    lines = "".join(f"<li><a href='{address.format(n)}'>The lamp of Gull Point, part {n}</a></li>" for n in range(3))
    view = see(Page(amid(f"<p>{said}</p><ul>{lines}</ul>"), url=URL))
    assert view.body is not None
    kept = tuple(block.index for block in view.doc.blocks if block.text in (*STORY, said))
    left = without_others(view, replace(view.body, kept=kept)).kept
    assert ([view.doc.blocks[n].text for n in left] == WHOLE) == gone


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("Hi! My name is Florina, and I have been at sea for four years now.", True),
        ("Ich bin Jessie, lebe auf der Insel und schreibe hier über das Meer.", True),
        ("Hola, soy Marta y escribo de la costa desde hace diez años.", True),
        ("I am sure that nobody will climb the tower again.", False),
        ("Ich bin gern dort gewesen, sagt sie.", False),
    ],
)
def test_who_introduces_herself_in_an_element_of_her_own_under_the_text_is_its_writer(said: str, gone: bool) -> None:
    more = "On Sundays nothing is written here, as the boats are out."
    html = page(f"<div class=a1>{p(STORY)}</div><div class=x3><div>Roe</div><div class=y2><p>{said}</p><p>{more}</p></div></div>")
    assert dropped(html, said, more) == [said, more] * gone
    assert dropped(page(f"<div class=a1>{p(STORY)}<p>{said}</p><p>{more}</p></div>"), said, more) == []


def test_every_dropped_block_has_its_reason() -> None:
    view = see(Page(amid(AD + f"<p>READ MORE: {LINK.format('Oyster farmers')}</p><p>{HEADLINE}</p>"), url=URL))
    assert view.body is not None
    assert all(reason for reason in view.body.dropped.values())
    assert not set(view.body.dropped) & set(view.body.kept)
    said = {view.doc.blocks[index].text: reason for index, reason in view.body.dropped.items()}
    assert said[HEADLINE]


@pytest.mark.parametrize(
    "shape", ["<blockquote><p>“I was told number {0} that it never sleeps,” she said, {0} times.</p></blockquote>", "<p>{0} sleeps.</p>"]
)
def test_thousands_of_blocks_cost_time_in_proportion(shape: str) -> None:
    def seconds(count: int) -> float:
        view = see(Page(amid("".join(shape.format(n) for n in range(count))), url=URL))
        times = []
        gc.disable()  # as it is while a page is read
        try:
            for _ in range(3):
                start = time.process_time()
                drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))
                times.append(time.process_time() - start)
        finally:
            gc.enable()
        return min(times)

    assert seconds(16_000) < 24 * max(seconds(2_000), 0.01)  # the square would take 64 times, and a machine with other work errs by two


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<a href=/2016/05>Mai 2016</a> (67)", True),
        ("<a href=/2016/05>May 2016 (67)</a>", True),
        ("<a href=/2016/05>2016年5月</a> (67)", True),
        ("May 2016 (67)", False),
        ("<a href=/2016/05>May 2016</a> saw 67 ships", False),
    ],
)
def test_the_months_of_an_archive_are_no_text(line: str, gone: bool) -> None:
    view = see(Page(amid(f"<ul><li>{line}</li></ul>"), url=URL))
    at = next(block for block in view.doc.blocks if "67" in block.text)
    found = drops.reasons(view, [at], [1.0] * len(view.doc.blocks)).get(at.index)
    assert (found == "leads to the archive") is gone


def test_each_notice_has_a_part_by_which_it_is_looked_for() -> None:
    said = phrases.listed()
    each = [phrase.replace("*", "").strip() for phrase in f"{said['paid']} | {said['checked']}".split("|")]
    assert [phrase for phrase in each if not notices.tells_who_is_paid(f"Note: {phrase}")] == []


@pytest.mark.parametrize("name", phrases.WITHIN)
def test_each_phrase_of_a_list_is_met_within_a_text_and_at_its_beginning(name: str) -> None:
    said = phrases.Phrases(name)
    each = [phrase.replace("*", "").strip() for phrase in phrases.listed()[name].split("|")]
    assert [phrase for phrase in each if not (said.stand_in(f"Note: {phrase}, today.") and said.open(f"“{phrase}”!"))] == []
    assert not said.stand_in("The lamp burns. A keeper trims it at night.")


def test_a_list_that_is_not_looked_for_within_a_text_cannot_be_asked_so() -> None:
    assert phrases.Phrases("itself").open("This article is old.")
    with pytest.raises(KeyError, match="itself"):
        phrases.Phrases("itself").stand_in("This article is old.")


def test_a_page_with_a_date_and_not_a_word_has_a_record() -> None:
    page = Page("<html><body><meta itemprop=datePublished content='2025-06-01 06:01:07'><img src=/a.jpg></body></html>", url=URL)
    assert see(page).value("published").iso.startswith("2025-06-01")


@pytest.mark.parametrize(
    ("cut", "gone"),
    [
        (STORY[3][:90], True),
        (STORY[3][:90] + "…", True),
        (STORY[3].split(". ")[0] + ".", False),  # a sentence, which the text may say again
        (STORY[3][:40], False),
        (STORY[3][:90].replace("oil", "fat"), False),
    ],
)
def test_a_paragraph_that_breaks_off_goes_where_it_is_told_to_its_end(cut: str, gone: bool) -> None:
    answer = ["So it was.", STORY[3], *STORY[4:6]]
    found = reasons(p(STORY[:3]) + f"<div>{p(['So it was.', cut])}</div>" + f"<div>{p(answer)}</div>")
    assert (found.keys() == {"So it was.", cut}) is gone
    assert STORY[3] not in found


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("(<a href='/pictures/lamps'>See pictures of the last lamps of the coast.</a>)", True),
        ("<b><a href='/pictures/lamps'>• Click here to see pictures of the lamps.</a></b>", True),
        ("<b>PHOTO GALLERY:</b> <a href='/pictures/lamps'>A day at the lamp</a>", True),
        ("<a href='/pictures/lamps'>Fotostrecke: Die letzten Leuchttürme (9 Bilder)</a>", True),
        ("Order a reprint", True),
        ("E-mail | Save | Print | Reprints &amp; Permissions | Subscribe", True),
        ("페이스북 공유하기 | 트위터 공유하기 | URL 복사하기", True),
        ("العودة إلى الأعلى", True),
        ("次のページへ", True),
        ("इस खबर को शेयर करें", True),
        ("Representational image", True),
        ("(Symbolbild)", True),
        ("写真はイメージです", True),
        ("प्रतीकात्मक तस्वीर", True),
        ("(Ảnh minh họa)", True),
        ("אילוסטרציה", True),
        ("阅读 (1234)", True),
        ("残り:1,204文字／全文:2,031文字", True),
        ("文字サイズ：小中大", True),
        ("[PR]", True),
        ("ขอบคุณภาพจาก เพจคนรักทะเล", True),
        ("▲燈塔夜景。（圖／記者陳以安攝）", True),
        ("（新华社记者丁远摄）", True),
        ("▲ 서울 ▲ 부산 ▲ 대구에서 온 사람들이 등대를 보았다.", False),
        ("Representational images hang in the tower", False),
        ("Please turn on JavaScript. Media requires JavaScript to play.", True),
        ("The Lantern is not responsible for the content of external internet sites", True),
        ("The Lantern ist nicht verantwortlich für die Inhalte externer Internetseiten.", True),
        ("(See the pictures of <a href='/pictures/lamps'>the last lamps</a> of the coast, she said.)", False),
        ("“Click here,” the machine said to her, and she <a href='/pictures/lamps'>did not</a>.", False),
        ("Video: the word stood on the door, and <a href='/pictures/lamps'>nobody</a> knew what it meant", False),
    ],
)
def test_what_old_papers_set_between_paragraphs_goes(line: str, gone: bool) -> None:
    text = " ".join(see(Page(f"<p>{line}</p>", url=URL)).doc.blocks[0].text.split())
    assert bool(dropped(amid(f"<p>{line}</p>"), text)) is gone


def test_the_end_tag_of_a_font_parts_no_paragraph_from_the_text() -> None:
    """A parser takes the last paragraph out of it, where that has no end tag (HTML standard, 13.2.6.4.7)."""
    html = bare(
        f"<table><tr><td><h1>{HEADLINE}</h1><font size=2><b>{STORY[0]}</b>{p(STORY[1:], '<p>{}')}<br clear=all></font></td></tr></table>"
    )
    assert body(html) == WHOLE
    blocks = begin(Page(html, url=URL)).doc.blocks
    kept = {block.index for block in blocks if block.text in WHOLE[:-1]}
    likely = [0.99 if block.index in kept else 0.2 for block in blocks]
    assert fills.edges(blocks, kept, likely, min(kept) - 1) == {max(kept) + 1}


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=article-factbox><h3>Gull Point</h3>{}</div>", True),
        ("<aside class='c-infobox c-infobox--wide'><p class=label>More information</p><h3>Gull Point</h3>{}</aside>", True),
        ("<div class=faktaboks><p><strong>Gull Point</strong></p>{}</div>", True),
        ("<div class=article-factbox>{}</div>", False),  # without a title
        ("<div class=kt-infobox-text><span class=info-box-link><h3>Gull Point</h3>{}</span></div>", False),
        ("<div class=wp-block-kadence-infobox><h3>Gull Point</h3>{}</div>", False),  # of a page made of blocks
        ("<div class=chapter><h3>Gull Point</h3>{}</div>", False),
        ("<aside class=x3><h2>Gull Point:</h2>{}</aside>", True),
        ("<aside class=x3>{}</aside>", False),
    ],
)
def test_a_box_of_facts_amid_the_text_is_apart(box: str, gone: bool) -> None:
    fact = "Gull Point is the outermost rock of the coast. It has had a lamp since 1811, and before that a fire in a basket of iron."
    assert (fact not in body(amid(box.format(p([fact]))))) == gone


def test_a_long_aside_is_told_by_the_writer() -> None:
    facts = [f"The lamp on rock number {n} has a story of its own, as Brand told us twice: {STORY[n]} {STORY[n + 1]}" for n in range(4)]
    assert set(facts) <= set(body(amid(f"<aside><h2>A word on other lamps</h2>{p(facts)}</aside>")))


def test_several_boxes_of_facts_are_how_a_story_is_told() -> None:
    facts = [f"Lamp number {n} stands on a rock of its own, and has done so since the winter of 181{n}, they say." for n in range(5)]
    boxes = "".join(f"<div class=factbox><h3>Lamp {n}</h3>{p([fact])}</div>" for n, fact in enumerate(facts))
    assert set(facts) <= set(body(amid(boxes)))


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=box><h3>About the authors</h3><p>Jane Roe is a reporter of the Post and writes about the sea.</p></div>", True),
        ("<div class=x3><div>About the Author - Jane Roe</div><p>Hi! I have been at sea since I was four, and it shows.</p></div>", True),
        ("<div class=x3><div>Über die Autorin</div><p>Seit Jahren fährt sie mit den Fischern hinaus aufs Meer.</p></div>", True),
        ("<div class=x3><div>The keeper</div><p>She has been at sea since she was four, and it shows.</p></div>", False),
        ("<div class=box><h3>Tide of the day</h3><p>All that the sea brings. Sign up for our newsletter here.</p></div>", True),
        ("<h3>Tide of the day</h3><p>All that the sea brings. Sign up for our newsletter here.</p>", False),
    ],
)
def test_the_title_of_a_box_goes_with_what_is_in_it(box: str, gone: bool) -> None:
    found = body(amid(box))
    assert (found == WHOLE) == gone


@pytest.mark.parametrize(
    "note",
    [
        "Sammanfattningen är gjord med stöd av AI-verktyg och granskad av redaktionen.",
        "Oppsummeringen er laget av kunstig intelligens og lest av en journalist.",
        "Oppsummeringen er laget av et KI-verktøy og kvalitetssikret av avisens journalister.",
        "Ce résumé a été généré par une intelligence artificielle et relu par un journaliste.",
        "This summary was generated by a machine and read by an editor.",
    ],
)
def test_what_a_machine_made_of_the_story_in_points_goes_with_the_note(note: str) -> None:
    points = "<li>The lamp on Gull Point has a new keeper.</li><li>It is a sensor.</li>"
    summary = f"<div class=sum><button>In short</button><div><ul>{points}</ul><p>{note}</p></div></div>"
    assert body(page(f"{summary}{CONTENT.format(p(STORY))}")) == WHOLE


@pytest.mark.parametrize("source", ["Source: Example Wire", "Quelle: dpa", "Fuente: EFE"])
def test_a_paragraph_that_ends_in_its_source_is_one_all_the_same(source: str) -> None:
    last = f"The key goes to the museum in Port Lintel. It weighs two pounds, and the keeper has worn it at her belt for years. {source}"
    assert body(amid(f"<p>{last}</p>", len(STORY))) == [*WHOLE, last]
    assert body(amid(f"<p>{source}</p>", len(STORY))) == WHOLE


def test_a_note_on_a_machine_under_a_few_paragraphs_takes_none_of_them() -> None:
    few = page(CONTENT.format(p(STORY[:4]) + "<p>Summary: the lamp is out.</p><p>This text was translated with AI.</p>"))
    assert body(few)[:4] == WHOLE[:4]


@pytest.mark.parametrize(("left", "gone"), [((3,), True), ((2, 3), False), ((1, 3), False)])
def test_what_is_left_of_a_box_amid_the_text_goes_where_most_of_it_did(left: tuple[int, ...], gone: bool) -> None:
    box = "<aside><h2>In short:</h2><p>The lamp is out.</p><p>The keeper has gone home.</p><p>The key lies in the museum.</p></aside>"
    found = newspage.blocks(f"<div>{p(STORY[:1])}{box}{p(STORY[1:2])}</div>")
    assert [block.heading for block in found] == [0, 2, 0, 0, 0, 0]
    kept = {0, 5, *(n + 1 for n in left)} if 1 not in left else {0, 1, 4, 5}  # with its heading
    assert bool(strays.remnants(found, kept, [0.6] * 6)) is gone


@pytest.mark.parametrize(
    ("items", "left", "likely", "gone"),
    [
        (9, {2, 5}, 0.6, True),
        (9, {2, 5}, 0.9, False),  # the model is sure
        (9, {1, 2, 5}, 0.6, False),  # a third
        (4, {2}, 0.6, False),  # a short list
    ],
)
def test_hardly_an_item_of_a_list_is_kept_by_itself(items: int, left: set[int], likely: float, gone: bool) -> None:
    listed = "".join(f"<li>Roe {n}, The lamps of the north, p. {n}</li>" for n in range(items))
    found = newspage.blocks(f"<div>{p(STORY[:1])}<h4>The harbour's books</h4><ol>{listed}</ol>{p(STORY[1:2])}</div>")
    kept = {0, len(found) - 1, *(n + 2 for n in left)}
    assert strays.remnants(found, kept, [likely] * len(found)) == ({n + 2 for n in left} if gone else set())
    assert strays.remnants(found, {1, *kept}, [likely] * len(found)) == set()  # with what stands over it


ROWS = ("Version: 85.0", "Language: German", "Licence: free", "Systems: lamps of brass, lamps of tin")


@pytest.mark.parametrize(
    ("rows", "left", "gone"),
    [
        (ROWS, {3}, True),
        (ROWS, {2, 3}, False),  # half of them
        ((*ROWS[:2], "The lamp is out.", ROWS[3]), {3}, False),
        (ROWS[:3], {2}, False),  # too few to be a box of them
        (("1811: The lamp is lit", "214: Steps to the lamp", "2nd: Of the towers of the coast", "64: Her age"), {3}, True),
        (("18:11 The lamp is lit", "18:14 The keeper is there", "18:20 The key is lost", "19:40 It is found"), {3}, False),
    ],
)
def test_a_row_of_facts_goes_with_the_others(rows: tuple[str, ...], left: set[int], gone: bool) -> None:
    box = "".join(f"<div>{row}</div>" for row in rows)
    found = newspage.blocks(f"<div>{p(STORY[:1])}<div class=facts>{box}</div>{p(STORY[1:2])}</div>")
    kept = {0, len(found) - 1, *(n + 1 for n in left)}
    assert strays.remnants(found, kept, [0.6] * len(found)) == ({n + 1 for n in left} if gone else set())


@pytest.mark.parametrize(
    ("box", "chance", "gone"),
    [
        ("<div><h2>On the keeper</h2><div><p>Ottilie Brand has kept the lamp since 1994.</p></div></div>", 0.3, True),
        ("<div><h2>On the keeper</h2><div><p>Ottilie Brand has kept the lamp since 1994.</p></div></div>", 0.6, False),
        ("<h2>On the keeper</h2><div><p>Ottilie Brand has kept the lamp since 1994.</p></div>", 0.3, False),
        ("<div><h2>On the keeper</h2><p>No more of her.</p></div>" + "<div><h2>On the key</h2></div>", 0.3, False),  # set alike
        ("<div><h2>On the keeper</h2><figure><figcaption>Ottilie Brand</figcaption></figure></div>", 0.3, False),
    ],
)
def test_a_heading_goes_with_the_box_that_it_opens(box: str, chance: float, gone: bool) -> None:
    view = see(Page(amid(f"{box}<h2>The lamp itself</h2>"), url=URL))
    blocks = view.doc.blocks
    assert view.body is not None
    kept = tuple(block.index for block in blocks if block.text in (*STORY, "On the keeper", "On the key", "The lamp itself"))
    likely = tuple(0.7 if block.heading else 0.99 if block.text in STORY else chance for block in blocks)
    left = without_others(view, replace(view.body, kept=kept, likely=likely, dropped={}, doubt=0.1)).kept
    assert [blocks[n].text for n in set(kept).difference(left)] == ["On the keeper"] * gone
    assert set(without_others(view, replace(view.body, kept=kept, likely=likely, dropped={}, doubt=0.4)).kept) == set(kept)
