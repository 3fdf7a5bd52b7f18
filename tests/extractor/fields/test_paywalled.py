"""Whether only a teaser is in the page."""

from __future__ import annotations

import pytest
from harbourpost import ENGLISH, TITLE, URL, ld, record

from scraper import extract
from scraper.errors import Unreadable
from scraper.extractor.fields import paywalled
from scraper.record import Context

COMMENTS = "<div class=comments><h2>Comments</h2>" + "".join(f"<p>{n} {ENGLISH}</p>" for n in range(30)) + "</div>"
WALL = "<div class=site-access-wall><h2>Log in or create an account to continue</h2><p>Continue with your library</p></div>"


@pytest.mark.parametrize(
    ("head", "times", "after", "locked"),
    [
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), 1, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}'), 1, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"http://schema.org/False"}'), 1, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":0}'), 4, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":{"@value":false}}'), 4, "", True),
        (ld('[{"@type":"WebPage","isAccessibleForFree":false},{"@type":"NewsArticle","headline":"x"}]'), 4, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","hasPart":{"isAccessibleForFree":"False","cssSelector":".p"}}'), 4, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true,"hasPart":{"isAccessibleForFree":false}}'), 4, "", False),
        (ld('[{"@type":"Course","isAccessibleForFree":false},{"@type":"NewsArticle","headline":"x"}]'), 4, "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"True"}'), 1, "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true}'), 4, "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), 14, "", False),  # and yet the text is here
        ("<meta property=article:content_tier content=locked>", 1, "", True),
        ("<meta property=article:content_tier content=free>", 1, "", False),
        ("<meta property=article:content_tier content=metered>", 4, "", None),
        ("", 2, "<div class=paywall-box><p>Read on with a subscription.</p></div>", True),
        ("", 14, "<div class=paywall-box><p>Read on with a subscription.</p></div>", None),
        ("", 2, "<div><p>Already a subscriber? Log in. Subscribe now for full access.</p></div>", None),
        ("", 14, "<p>This is what the harbour master wrote:</p><div class=paywall-box><p>Read on with a subscription.</p></div>", True),
        ("", 14, "<p>This is what the harbour master wrote.</p><div class=paywall-box><p>Read on with a subscription.</p></div>", None),
        (
            ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true}'),
            14,
            f"<article><h2>At sea</h2><p>{ENGLISH}</p><h2>At the mole</h2>{WALL}</article>",
            True,
        ),
        (
            ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true}'),
            14,
            f"<article><p>{ENGLISH}</p><h2>Help us to report</h2>{WALL}</article>",
            False,
        ),
        (
            ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true}'),
            14,
            f"<article><h2>At sea</h2><p>{ENGLISH}</p>{WALL}</article>",
            False,
        ),
        ("", 2, "<div role=region aria-label=Paywall class=q7><p>Read on with a subscription.</p></div>", True),
        ("", 2, "<aside class=gh-post-upgrade-cta><h2>This post is for subscribers only</h2><a>Subscribe now</a></aside>", True),
        ("", 14, "<p>This is what he wrote:</p><div role=region aria-label=Paywall><p>Read on with a subscription.</p></div>", True),
        ("", 2, "<div role=region aria-label='No paywall'><p>Read on with us, for this story is a present.</p></div>", None),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":2000,"isAccessibleForFree":false}'), 14, "", True),
    ],
)
def test_a_paywall_is_what_the_page_says_of_access(head: str, times: int, after: str, locked: bool | None) -> None:
    assert record(head, times=times, after=after).paywalled is locked


@pytest.mark.parametrize(
    ("head", "end", "after", "locked"),
    [
        ("", "The next ship leaves at noon.", "", False),
        ("", "„Um zwölf geht es weiter.“", "", False),
        ("", "The next ship leaves at noon. 🚢 ⚓️", "", False),
        ("", "Նավը մեկնում է կեսօրին:", "", False),
        ("", "The next ship leaves at:", "", None),
        ("", "The next ship leaves …", "", None),
        ("", "The next ship", "", None),
        ("", "The next ship leaves at noon.", "<p>Subscribe to continue reading</p>", None),
        ("", "The next ship leaves at noon.", "<p>You have reached your limit of free articles.</p>", None),
        ("", "The next ship leaves at noon.", "<p>Este contenido es exclusivo para suscriptores.</p>", None),
        ("", "The next ship leaves at noon.", "<p>Continue lendo com acesso ilimitado</p>", None),
        ("", "The next ship leaves at noon.", "<p>Verder lezen?</p><p>Krijg onbeperkt toegang tot alle artikelen.</p>", None),
        ("", "The next ship leaves at noon.", "<p>Neomezený přístup ke všem článkům</p>", None),
        ("", "The next ship leaves at noon.", "<p>Registrati gratis per continuare a leggere</p>", None),
        ("", "The next ship leaves at noon.", "<p>Il vous reste 80 % de cet article à lire.</p>", True),
        ("", "The next ship leaves at noon.", "<p>Noch 1.240 Wörter des Artikels</p><p>Weiterlesen mit dem Abo</p>", True),
        ("", "The next ship leaves at noon.", "<p>この記事は有料記事です。残り1,240文字</p>", True),
        ("", "The next ship leaves at noon.", "<p>この記事は会員限定です</p><p>残り1,240文字</p>", True),
        ("", "The next ship leaves at noon.", "<form><p>コメント</p><textarea></textarea><p>残り400文字</p></form>", None),
        ("", "The next ship leaves at noon.", "<p>剩余内容80%，订阅后阅读</p>", True),
        ("", "Of the ice that was, there is 20 % left. Queda un 20 % de la nieve.", "", False),
        ("", "The next ship leaves at noon.", "<p>80% of readers like this article</p>", False),
        ("", "The next ship leaves at noon.", "<p hidden>Il vous reste 80 % de cet article à lire.</p>", None),
        ("", "The next ship leaves at noon.", "<p>Předplaťte si a čtěte dál</p>", None),
        ("", "The next ship leaves at noon.", "<p>Fizessen elő a folytatáshoz</p>", None),
        ("", "The next ship leaves at noon.", "<p>ログインして続きを読む</p>", None),
        ("", "The next ship leaves at noon.", "<p>Dalsza część artykułu dostępna dla subskrybentów.</p>", None),
        ("", "The next ship leaves at noon.", "<div class=paywall-box><p>The whole story awaits.</p></div>", True),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":2000}'), "The next ship leaves at noon.", "", True),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":"two"}'), "The next ship leaves at noon.", "", False),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":2000}'), "The next ship leaves at noon.", COMMENTS, None),  # or is it there
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":160}'), "The next ship leaves at noon.", "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), "The next ship leaves at noon.", "", True),
    ],
)
def test_a_story_that_is_there_from_first_to_last_is_free(head: str, end: str, after: str, locked: bool | None) -> None:
    """What is said decides; a body that ends as stories end, as long as the page's data say, is evidence; words of offers are doubt."""
    last = f"The harbour master said that the western pier would stay open until the evening, for whoever still waits. {end}"
    assert record(head, prose=ENGLISH, times=3, after=f"<article><p>{last}</p></article>{after}").paywalled is locked


@pytest.mark.parametrize(
    ("times", "after", "locked"),
    [
        (8, "", False),
        (5, "", True),
        (8, "<p>Subscribe to continue reading</p>", True),
        (8, "<div class=paywall-box><p>The whole story awaits.</p></div>", True),
    ],
)
def test_what_is_said_to_be_locked_may_be_there_to_its_end(times: int, after: str, locked: bool) -> None:
    head = ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}')
    prose = f"{ENGLISH[:166]}. "
    end = "<article><p>The harbour master said that the western pier would stay open until evening for whoever waits.</p></article>"
    assert record(head, prose=prose, times=times, after=end + after).paywalled is locked


@pytest.mark.parametrize(
    ("items", "locked"),
    [
        (["Western pier: the ferry to the isles", "Eastern pier: closed until noon", "Old quay: fishing boats"], False),
        (["Western pier: the ferry to the isles", "Eastern pier: closed"], None),
        (["Western pier: the ferry to the isles", "Eastern pier: closed until noon", "Old quay …"], None),
    ],
)
def test_a_story_may_end_in_a_list_that_ends_as_its_items_do(items: list[str], locked: bool | None) -> None:
    story = "".join(f"<p>{n} {ENGLISH}</p>" for n in range(3))
    end = f"<p>Ships leave from these piers on Monday:</p><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    page = f"<html lang=en><title>{TITLE}</title><body><article><h1>{TITLE}</h1>{story}{end}</article></body></html>"
    assert extract(page, url=URL).paywalled is locked


@pytest.mark.parametrize(
    ("more", "locked"), [("&nbsp;   \\n<br class='line'>" * 100, False), ("The rest is for subscribers. " * 100, True)]
)
def test_marks_and_white_space_count_for_nothing_in_the_text_that_data_tell(more: str, locked: bool) -> None:
    told = " ".join(f"{n} {ENGLISH}" for n in range(6)) + more
    head = ld(f'{{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false,"articleBody":"{told}"}}')
    assert record(head, times=6).paywalled is locked


def test_what_is_called_a_wall_may_hold_the_whole_story() -> None:
    head = ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false,"hasPart":{"cssSelector":".paywall"}}')
    story = "".join(f"<p>{ENGLISH}This is part {n} of it.</p>" for n in range(8))
    html = (
        f"<title>{TITLE}</title>{head}<article><h1>{TITLE}</h1><div class='text paywall'>{story}<p>Published on Monday</p></div></article>"
    )
    assert extract(f"<html lang=en>{html}</html>", url=URL).paywalled is False


@pytest.mark.parametrize(
    ("end", "called", "locked"),
    [
        ("who still waits n…", "text paywall-container", True),
        ("who still w...", "text paywall-container", True),
        ("who still waits.", "text paywall-container", None),
        ("who still waits n…", "text", None),
    ],
)
def test_a_text_that_ends_amid_a_word_in_a_wall_is_cut_off(end: str, called: str, locked: bool | None) -> None:
    story = "".join(f"<p>{ENGLISH}This is part {n} of it.</p>" for n in range(8))
    story = (
        f"<article><h1>{TITLE}</h1><div class='{called}'>{story}<p>The harbour master said that the pier is open for those {end}</p></div>"
    )
    assert extract(f"<html lang=en><title>{TITLE}</title>{story}</article></html>", url=URL).paywalled is locked


ASKED = "<p>Already a subscriber? <a href='/in'>Log in</a></p><p><a href='/offers'>Subscribe to unlock this story</a></p>"


@pytest.mark.parametrize(
    ("end", "after", "locked"),
    [
        ("he says. “That is really ...", ASKED, True),
        ("and that the first ships had to wait for …", "<div>Become a paid subscriber to unlock this piece</div>", True),
        (
            "и первым судам пришлось ждать до…",
            "<div><a href='/in'>Уже есть подписка? Войти</a></div><div><a href='/offers'>Оформить подписку</a></div>",
            True,
        ),
        ("và những con tàu đầu tiên phải chờ …", "<h3>Đăng ký gói để đọc tiếp</h3><p>Đăng ký gói từ 1 đồng</p>", True),
        ("dat die eerste skepe moes wag …", "<h3>Teken in om die volle artikel te lees</h3><p>Teken in om vir R1</p>", True),
        ("և որ առաջին նավերը պետք է սպասեին …", "<h3>Բաժանորդագրվեք</h3><p>Բաժանորդագրվեք 1 դրամով</p>", True),
        ("und dass die ersten Schiffe warten ...", "<p>Weiterlesen mit dem Digitalabo</p><p>Schon Abonnent? Anmelden</p>", True),
        # whole to its last sentence, or nothing asks
        ("he says. “That is really so.”", ASKED, False),
        ("and that the first ships had to wait …", "<p>Gulls are back at the mole</p>", False),
        ("and that the first ships had to wait …", "<p>Log in to comment. Already a member? Log in to reply.</p>", False),
        ("and that the first ships had to wait …", "<p>Subscribe to our newsletter. Subscribe by e-mail.</p>", False),
        ("and that the first ships had to wait …", "<p><a href='/more'>Continue reading</a></p>", False),
    ],
)
def test_a_text_that_breaks_off_over_what_asks_is_cut_off(end: str, after: str, locked: bool) -> None:
    last = f"<p>The harbour master told us in the morning that nobody would sail before the wind had turned to the west, {end}</p>"
    assert (record("", times=2, after=last + after).paywalled is True) is locked


def test_a_short_paragraph_may_be_what_breaks_off_over_what_asks() -> None:
    assert record("", times=2, after=f"<p>The harbour master told us in the morning that no …</p>{ASKED}").paywalled is True


def test_channels_elsewhere_are_no_doubt() -> None:
    end = "<article><p>The harbour master said that the western pier would stay open until evening for whoever waits.</p></article>"
    assert record(prose=ENGLISH, times=3, after=end + "<p>Subscribe to us on Telegram</p><p>Read more:</p>").paywalled is False


@pytest.mark.parametrize(("end", "locked"), [("noon. (jro)", False), ("noon. (dpa/jro)", False), ("noon. (more)", None)])
def test_initials_behind_the_last_sentence_are_no_doubt(end: str, locked: bool | None) -> None:
    last = f"The harbour master said that the western pier would stay open until the evening, and that the next ship leaves at {end}"
    assert record(prose=ENGLISH, times=3, after=f"<article><h2>The western pier</h2><p>{last}</p></article>").paywalled is locked


def test_thai_ends_a_sentence_with_nothing() -> None:
    prose = "เรือข้ามฟากกลับมาให้บริการอีกครั้งเมื่อเช้าวันจันทร์หลังพายุพัดผ่านท่าเรือเก่าของเมือง "
    assert record(lang="th", prose=prose * 3, times=4, after=f"<article><p>{prose}</p></article>").paywalled is False


@pytest.mark.parametrize(
    ("times", "after", "locked"),
    [
        (14, "<p>Read more »</p><p>Subscribe to our newsletter for more of the coast.</p>", False),
        (3, "<p>Read more »</p><p>Subscribe to our newsletter for more of the coast.</p>", None),
        (14, "<p>Subscribe to continue reading</p>", None),
        # the topics and other stories, and what stands around an advertisement
        (3, "<p>Read more on these topics</p>", False),
        (3, "<p>Read more: The pier opens on Monday</p>", False),
        (3, "<p>Advertisement. Scroll to continue reading.</p>", False),
        (3, "<p>Read more</p>", None),
        (3, "<p>Read more of this story</p>", None),
    ],
)
def test_letters_for_everybody_and_the_next_story_are_no_doubt_under_a_long_one(times: int, after: str, locked: bool | None) -> None:
    end = "<article><p>The harbour master said that the western pier would stay open until evening for whoever waits.</p></article>"
    assert record(prose=ENGLISH, times=times, after=end + after).paywalled is locked


@pytest.mark.parametrize(
    ("times", "after", "locked"),
    [
        (30, "<p>Subscribe</p><p>Read more posts by Jane Doe of the Harbour Post</p>", False),
        (30, "<p>Please log in to write a comment on this story</p>", False),
        (30, "<p>Subscribe to the letters of our harbour masters, and hear from the pier each morning</p>", False),
        (30, "<article><p>Where to eat on the pier, as the harbour master told it to us on Monday morning:</p></article>", False),
        (30, "<p>Subscribe to continue reading</p>", None),
        (14, "<p>Subscribe</p>", None),
    ],
)
def test_under_a_very_long_story_only_what_asks_to_read_on_is_a_doubt(times: int, after: str, locked: bool | None) -> None:
    end = "<article><ul><li>The western pier</li><li>The eastern pier</li></ul></article>"
    assert record(prose=ENGLISH, times=times, after=end + after).paywalled is locked


def test_only_truth_values_are_read() -> None:
    with pytest.raises(Unreadable):
        paywalled.read("metered", Context())
