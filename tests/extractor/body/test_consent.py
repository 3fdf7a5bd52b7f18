"""What asks for consent to use a reader's data is no text, whatever else the page has; a story about it is."""

from __future__ import annotations

import pytest
from newspage import STORY, bare, body, heading, p

SAID = "We and our 26 partners use cookies to store information on your device and to measure what you read. You can withdraw at any time."
TOLD = (
    "Advertising that you see can be based on what you read here before, and on what partners know of your other visits to pages of theirs."
)
PURPOSES = {
    "en": ("Store and/or access information on a device", "Measure advertising performance", "Develop and improve services"),
    "de": ("Messung der Werbeleistung", "Messung der Performance von Inhalten", "Entwicklung und Verbesserung der Angebote"),
    "fr": ("Mesurer la performance des publicités", "Mesurer la performance des contenus", "Développer et améliorer les services"),
    "it": ("Misurare le prestazioni degli annunci", "Misurare le prestazioni dei contenuti", "Sviluppare e perfezionare i servizi"),
    "nl": ("Advertentieprestaties meten", "Contentprestaties meten", "Diensten ontwikkelen en verbeteren"),
    "pl": ("Pomiar wydajności reklam", "Pomiar wydajności treści", "Rozwój i ulepszanie usług"),
    "es": ("Cookies estrictamente necesarias", "Cookies de rendimiento", "Cookies dirigidas"),
}


def dialog(purposes: tuple[str, ...], button: str = "<button>Reject</button><button>Accept</button>") -> str:
    rows = "".join(f"<div><h3>{purpose}</h3><p>{TOLD}</p>{button}</div>" for purpose in purposes)
    return f"<div class=c1><div class=c2><h2>Read on with advertising</h2><p>{SAID}</p></div><div class=c3>{rows}</div></div>"


@pytest.mark.parametrize("language", PURPOSES)
def test_a_dialog_that_names_its_purposes_is_no_text(language: str) -> None:
    assert body(bare(dialog(PURPOSES[language]), lang=language, title="Shoreline Post")) == []


def test_a_story_stays_beside_the_dialog() -> None:
    story = f"{heading()}<div>{p(STORY)}</div>"
    assert body(bare(f"<main>{story}</main>{dialog(PURPOSES['en'])}")) == list(STORY)
    assert body(bare(f"{dialog(PURPOSES['en'])}<main>{story}</main>")) == list(STORY)


def test_a_story_that_tells_of_the_purposes_keeps_them() -> None:
    told = "".join(f"<h3>{purpose}</h3><p>{text}</p>" for purpose, text in zip(PURPOSES["en"], STORY[2:5], strict=True))
    texts = body(bare(f"<main>{heading()}<div>{p(STORY[:2])}{told}{p(STORY[5:])}</div></main><button>Menu</button><button>Share</button>"))
    assert set(STORY) <= {*texts}
    assert set(PURPOSES["en"]) <= {*texts}


BANNERS = {
    "pl": (
        "My i nasi 842 partnerzy przechowujemy informacje na urządzeniu, na przykład w plikach cookie, w celu przetwarzania danych.",
        "Możesz zarządzać preferencjami, klikając poniżej, i sprzeciwić się wykorzystaniu prawnie uzasadnionego interesu.",
    ),
    "sv": (
        "Vi och våra 842 partner lagrar och/eller får åtkomst till information på en enhet för att behandla personuppgifter.",
        "Du kan hantera dina val genom att klicka nedan, och invända där berättigat intresse används.",
    ),
    "lv": (
        "Mēs un mūsu 842 partneri glabājam un/vai piekļūstam informācijai ierīcē, lai apstrādātu personas datus.",
        "Jūs varat pārvaldīt savas izvēles, noklikšķinot zemāk, un iebilst, ja tiek izmantotas leģitīmās intereses.",
    ),
}


@pytest.mark.parametrize("language", BANNERS)
@pytest.mark.parametrize("names", ["", " id=qc-cmp2-container class=qc-cmp2-ui"])
def test_a_dialog_that_says_what_is_stored_is_no_text(language: str, names: str) -> None:
    banner = f"<div{names}><h2>?</h2><div>{p(BANNERS[language])}</div><button>OK</button></div>"
    story = f"<main>{heading()}<div>{p(STORY[:3])}</div></main>"
    assert body(bare(f"{story}{banner}", lang=language)) == list(STORY[:3])
    assert body(bare(f"{banner}{story}", lang=language)) == list(STORY[:3])


def test_a_story_that_tells_what_is_stored_keeps_it() -> None:
    told = "The sensor stores information on a device in the tower, and nobody on the island has a legitimate interest in it."
    texts = [*STORY[:3], told, *STORY[3:5]]
    assert body(bare(f"<main>{heading()}<div>{p(texts)}<button>Share</button></div></main>")) == texts
