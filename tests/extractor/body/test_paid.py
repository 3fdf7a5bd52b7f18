"""Subscriptions, advertisements, commissions and sign-up: what asks the reader for something."""

from __future__ import annotations

import pytest
from newspage import HEADLINE, STORY, URL, body, p, page

from scraper.extractor import begin, see
from scraper.extractor.body import drops, notices
from scraper.record import Page
from tests.storyparts import CONTENT, LINK, WHOLE, amid, dropped, over, reasons

LOCKED = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{HEADLINE}","isAccessibleForFree":false}}</script>'


@pytest.mark.parametrize(
    "notice",
    [
        "This slideshow requires JavaScript.",
        "Sorry, your browser doesn’t support films of lighthouses.",
        "Ich bin einverstanden, dass ich diesen Inhalt angezeigt bekomme und der Betreiber davon erfährt.",
        "Ich bin damit einverstanden, dass mir Karten von fremden Rechnern gezeigt werden. Mehr dazu im Impressum.",
        "Pour afficher ce contenu, il faut accepter les traceurs de son hébergeur.",
        "Para ver este contenido es necesario aceptar las galletas de quien lo aloja.",
        "This video is no longer available.",
        "Dieses Video ist nicht mehr verfügbar.",
        "Cette vidéo n’est plus disponible dans votre pays.",
        "Dieses Video ist leider aus rechtlichen Gründen nicht mehr verfügbar.",
        "Um diese Karte zu sehen, müssen Sie die Cookies ihres Anbieters zulassen.",
        "Um diese Grafik anzuzeigen, müssen Sie den Cookies ihres Anbieters zustimmen.",
        "Damit dieses Video geladen wird, brauchen wir deine Zustimmung. Ein Klick auf „Video laden“ genügt.",
        "Deze video kan niet worden getoond, omdat je de cookies hebt geweigerd.",
        "Denne videoen er ikke tilgjengelig lenger, eller er flyttet: den er ikke tilgjengelig.",
        "Det här innehållet visas först när du har godkänt kakor.",
        "Este contenido no está disponible sin las cookies de su plataforma.",
    ],
)
def test_what_asks_leave_to_load_something_is_no_paragraph(notice: str) -> None:
    view = see(Page(amid(f"<p>{notice}</p>"), url=URL))
    at = next(block for block in view.doc.blocks if block.text == notice)
    assert view.body is not None
    kept = sorted({*view.body.kept, at.index})
    found = drops.reasons(view, [view.doc.blocks[i] for i in kept], [1.0] * len(view.doc.blocks))
    assert found.get(at.index) == "asks leave to load what is embedded"


def test_what_is_enciphered_for_those_who_pay_is_no_text() -> None:
    letters = {chr(33 + n): chr(33 + (n + 47) % 94) for n in range(94)}
    kept = ["".join(letters.get(c, c) for c in f"<p>{text}</p>").replace("&", "&amp;").replace("<", "&lt;") for text in STORY[3:]]
    for style in ("", " style='display: none'"):
        locked = "".join(f"<div class=x3{style}><span><p>{text}</p></span></div>" for text in kept)
        assert body(page(f"<div class=text>{p(STORY[:3])}{locked}</div>")) == WHOLE[:3]


@pytest.mark.parametrize(("price", "goes"), [("$89", True), ("89 €", True), ("The lamp costs $89:", False)])
def test_what_buys_a_thing_goes_with_its_price(price: str, goes: bool) -> None:
    line = f"<div class=buy><span>{price}</span> <a href='https://shop.example/l2'>Buy at Gull Store</a></div>"
    assert bool(dropped(amid(line), f"{price} Buy at Gull Store")) is goes


WALL = "Create an account or sign in to go on with the story of the lamp."
GIFT = "If you like this story, think of supporting our journalism with a pound a month."
PERKS = ("Stories of the coast on every device.", "The tide table by letter each Thursday.")


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (f"<div class=join-1><h4>Read on</h4><p>{WALL}</p><ul>{''.join(f'<li>{perk}</li>' for perk in PERKS)}</ul></div>", [WALL, *PERKS]),
        (f"<p>{WALL}</p>", [WALL]),  # set as the paragraphs are
        (f"<p>“{WALL}”</p>", []),  # somebody says it
        (f"<div class=after-text><h4>A word</h4><p>{GIFT}</p><p>{PERKS[0]}</p></div>", [GIFT, PERKS[0]]),
        (f"<h3>On the coast</h3><p>{GIFT}</p>", ["On the coast", GIFT]),
        (f"<p>She put up a sign: “{GIFT}”</p>", []),
    ],
)
def test_a_box_that_lets_on_who_pays_goes_whole(box: str, gone: list[str]) -> None:
    assert dropped(amid(box), WALL, GIFT, f"“{WALL}”", f"She put up a sign: “{GIFT}”", *PERKS, "On the coast") == gone


@pytest.mark.parametrize(
    "box",
    [
        (
            "<div class='newsletter'><h3>The Tide Table</h3><p>Our letter from the coast, every "
            "Thursday.</p><form><input><button>Sign up</button></form></div>"
        ),
        (
            "<div class='box'><h3>Never miss a tide</h3><p>Sign up for our weekly letter.</p><form><input "
            "type=email><button>Subscribe</button></form></div>"
        ),
        "<div class='inline-cta'><p>Sign up for our newsletter to get the news of the coast every morning.</p></div>",
        "<div class='post-cta'>Looking for a lamp that lasts? Ask <a href='/lamps'>the makers of Port Lintel</a>.</div>",
        (
            "<div class='letter-box'><h3>Sign up for the Harbour newsletter</h3><p>What was said on the quay this week, and what was meant."
            "</p><p>Sent on Fridays.</p></div>"
        ),
        "<aside class='promo'><p>Download our app for Android and iPhone.</p></aside>",
        (
            "<div class='poll'><h4>Should lighthouses have keepers?</h4><label><input "
            "type=radio>Yes</label><label><input type=radio>No</label></div>"
        ),
        "<ul class='share'><li>Facebook</li><li>X</li><li>WhatsApp</li></ul>",
        "<div class=x2><h4>Verder lezen?</h4><p>Krijg onbeperkt toegang tot alle artikelen.</p><p>Eerste maand gratis.</p></div>",
        "<div class=x2><h4>Läs hela artikeln</h4><p>Få obegränsad tillgång till alla artiklar.</p><p>Avsluta när du vill.</p></div>",
        "<div class=x2><h4>Z prenumeratą</h4><p>Zyskaj dostęp do wszystkich artykułów.</p><p>Pierwszy miesiąc za 1 zł.</p></div>",
        "<div class=x2><h4>Podle předplatného</h4><p>Získejte přístup ke všem článkům.</p><p>První měsíc za 1 Kč.</p></div>",
        "<div class=x2><h4>Читайте по подписке</h4><p>Доступ ко всем статьям без рекламы.</p><p>Первый месяц за 1 рубль.</p></div>",
        "<p>Follow us on Facebook, X and Instagram.</p>",
    ],
)
def test_a_box_that_is_about_the_paper_goes(box: str) -> None:
    assert body(amid(box)) == WHOLE


def test_a_box_that_lets_on_who_pays_goes_from_a_short_text_too() -> None:
    box = f"<div class=join-1><h4>Read on</h4><p>{WALL}</p><p>{PERKS[0]}</p></div>"
    assert body(page(f"<div class=text>{p(STORY[:3])}{box}{p(STORY[3:5])}</div>")) == WHOLE[:5]


@pytest.mark.parametrize(
    "line",
    [
        "You are receiving this email because you signed up for the Lantern’s letter from the coast.",
        "Was this newsletter forwarded to you? Ask for your own.",
        "Sie erhalten diesen Newsletter, weil Sie sich auf lantern.example angemeldet haben.",
        "Vous recevez cet e-mail parce que vous suivez la côte avec nous.",
    ],
)
@pytest.mark.parametrize("over", [True, False])
def test_what_a_letter_says_of_itself_is_no_story(line: str, over: bool) -> None:
    said = f"<p>{line}</p>"
    assert body(page(CONTENT.format(said * over + p(STORY) + said * (not over)))) == WHOLE


@pytest.mark.parametrize("at", [0, len(STORY)])
def test_the_terms_of_a_letter_are_no_story(at: int) -> None:
    assert body(amid("<p>We will write to you when the lamp is lit. You may unsubscribe at any time.</p>", at)) == WHOLE


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p>Lamps for every tower in the land. <a href='https://lamps.example/buy'>Order one now</a>!*</p>", True),
        (f"<p>Lamps for every tower in the land. {LINK.format('Order one now')}!*</p>", False),
        ("<p>Lamps for every tower in the land, said the keeper.</p>", False),
    ],
)
def test_a_line_that_leads_out_of_the_site_again_and_again_is_an_advertisement(line: str, gone: bool) -> None:
    found = reasons("".join(f"<p>{text}</p>{line if n in (2, 4, 6) else ''}" for n, text in enumerate(STORY)))
    assert (notices.ADVERTISEMENT in found.values()) == gone


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p>➡ <a rel='nofollow noopener' href='https://lamps.example/l?a=1'>See the lamp</a></p>", True),
        (
            "<p><a rel=sponsored href='https://lamps.example/1'>Her lamps</a> <a rel=sponsored href='https://lamps.example/2'>his</a></p>",
            True,
        ),
        ("<p><a href='https://lamps.example/l?a=1'>See the lamp</a></p>", False),
        ("<p><a rel=nofollow href='https://www.lamps.example/'>www.lamps.example</a></p>", False),
        ("<p><a rel=nofollow href='https://www.lamps.example/'>The harbour office has the lamp in its drawer.</a></p>", False),
        ("<p><a rel=nofollow href='/region/2025/06/10/the-lamp-48100'>See the lamp</a></p>", False),
    ],
)
def test_a_line_of_links_for_which_the_paper_does_not_vouch_is_an_advertisement(line: str, gone: bool) -> None:
    found = reasons(p(STORY[:4]) + line + p(STORY[4:]))
    assert (notices.ADVERTISEMENT in found.values()) == gone


@pytest.mark.parametrize(
    "prompt",
    [
        (
            "<div class='paywall'><h2>Keep reading with a subscription</h2><p>This story is for subscribers of the "
            "Shoreline Post. From £1 a week you "
            "can read everything on every device, and cancel whenever you like.</p><ul><li>Unlimited access to the "
            "website</li></ul><a href=/subscribe>Subscribe</a></div>"
        ),
        "<div class='x1'><p><b>This story is for subscribers only.</b></p><p>Already a subscriber? <a href='/login'>Log in</a></p></div>",
        "<p>To continue reading, please <a href='/subscribe'>subscribe</a> or <a href='/login'>sign in</a>.</p>",
        "<div class='offer-box'><h3>Weiterlesen mit S+</h3><p>Jetzt vier Wochen kostenlos testen.</p><a href='/abo'>Zum Angebot</a></div>",
    ],
)
@pytest.mark.parametrize("said", [LOCKED, "<meta property=article:content_tier content=locked>", ""], ids=["json-ld", "meta", "silent"])
def test_the_prompt_under_a_teaser_goes(prompt: str, said: str) -> None:
    assert body(page(CONTENT.format(p(STORY[:2])) + prompt, head=said)) == WHOLE[:2]


@pytest.mark.parametrize(
    "prompt",
    [
        "<h3>Want to read more?</h3><p>Subscribe today from £1.</p><p>A member? <a href=/login>Sign in</a></p>",
        "<h2>Keep reading with a free trial</h2><p>Subscribe to the Post to keep reading it.</p><p>Paid? <a href=/in>Sign in</a></p>",
        "<h2>Register for free to continue reading</h2><input type=email><button>Continue</button><p>Already registered? Sign in</p>",
        "<h3>Jetzt weiterlesen. Mit dem passenden Abo.</h3><p>Sie haben bereits ein Digital-Abonnement? <a href=/in>Zum Login</a></p>",
        "<h3>Cet article est réservé aux abonnés</h3><p>Pour lire la suite, profitez de notre offre d’essai à 1 €.</p>",
        "<p>Pozostało 87% tekstu.</p><p>Artykuł tylko dla subskrybentów. Wykup dostęp od 9,90 zł.</p>",
        "<p><b>Pokračování článku je jen pro předplatitele.</b></p><p>Předplaťte si Pobřežní list od 99 Kč měsíčně.</p>",
        "<p>A cikk folytatását előfizetőink olvashatják.</p><p>Fizessen elő havi 990 forinttól!</p><a href=/e>Előfizetek</a>",
    ],
)
def test_a_small_box_that_asks_for_a_subscription_goes_though_the_page_says_nothing(prompt: str) -> None:
    said = {block.text for block in begin(Page(f"<html><body>{prompt}</body></html>", url=URL)).doc.blocks}
    assert reasons(p(STORY[:3]) + f"<div class=x1>{prompt}</div>").keys() == said


def test_a_boxed_last_line_that_tells_of_a_subscription_is_no_prompt() -> None:
    said = "The keeper has sold a subscription to the tower to each of the forty-one houses, she said."
    assert body(page(CONTENT.format(p(STORY[:3]) + f"<div class='x1'><p>{said}</p></div>"))) == [*WHOLE[:3], said]


def test_a_wrapped_paragraph_that_tells_of_a_subscription_is_no_prompt() -> None:
    said = (*STORY[:8], "You can buy a subscription to the tower, she said, and sign up for the stairs.", STORY[8])
    assert body(page("".join(f"<div class=w2><p>{each}</p></div>" for each in said), head=LOCKED)) == list(said)


def test_a_text_whose_rest_is_boxed_for_those_who_pay_is_no_prompt() -> None:
    sentence = "She taped a card to the till: those who sign up for the stairs pay no more than a nickel here, and nothing in June."
    said = (*STORY[:6], sentence, *STORY[6:9])
    boxed = p(said[:3]) + "".join(f"<div class=paid-only><p>{each}</p></div>" for each in said[3:])
    assert body(page(boxed, head=LOCKED)) == list(said)


def test_what_somebody_says_of_a_commission_stays() -> None:
    said = "“On every lamp that they sell we may earn a commission,” the harbour master told the council on Monday evening."
    assert body(over(f"<p>{said}</p>")) == [said, *WHOLE]
