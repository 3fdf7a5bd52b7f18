from __future__ import annotations

import pytest

from scraper.normaliser.buttons import are_buttons, lead_to_remarks


@pytest.mark.parametrize(
    "line",
    [
        "Print",
        "Print this page | E-mail this to a friend",
        "Click to share on Facebook (Opens in new window) Facebook",
        "Click to email a link to a friend (Opens in new window) Email",
        "[Printer-friendly version] [Email article]",
        "Printer-friendly version E-mail this story to a friend",
        "ARTICLE TOOLS E-Mail This Article Printer-Friendly Format Most E-Mailed Articles",
        "Text size: A A A",
        "Drucken Senden Merken",
        "Imprimer | Envoyer à un ami",
        "Versión para imprimir · Enviar",
        "Версия для печати",
        "【字号 大 中 小】【打印】【关闭】",
        "缩小字体放大字体收藏微博微信分享0",
        "印刷する ／ 文字サイズ 大 中 小",
        "기사공유하기 인쇄 글자크기",
        "1 | 2 | 3 | Next >>",
        "Listen to this article4 min",
        "Artikel anhören (03:15 min)",
        "Escuchar nota:",
        "ت + ت - الحجم الطبيعي",
        "העתקת קישור טוויטר",
        "Copy link | Facebook",
        "Auf X teilen | Per E-Mail versenden",
        "37 Kommentare | Beitrag merken | Diesen Beitrag drucken",
        "Teilen Twittern Mailen Drucken",
        "Bewaar dit verhaal",
        "Hør artiklen",
        "Dela via WhatsApp",
        "Χρόνος ανάγνωσης: 3 λεπτάΑκούστε το άρθρο",
        "Print this articleShare",
    ],
)
def test_what_stands_on_buttons(line: str) -> None:
    assert are_buttons(line)


@pytest.mark.parametrize(
    "line",
    [
        "Next",
        "Weiter",
        "大",
        "分享收藏的故事",
        "微博推荐",
        "Print is dead",
        "37 Kommentare",
        "Artikel der Woche drucken",
        "Auf dem Platz teilen",
        "The printable version of the map",
        "1 2 3",
        "1 | 2",
        "15 - 20 minutes",
        "Reading time for all",
        "ShareSave",
        "2 years later",
        "",
        "— —",
    ],
)
def test_what_may_be_of_a_story(line: str) -> None:
    assert not are_buttons(line)


@pytest.mark.parametrize(
    "words",
    "Read comments (88); View all 12 comments; Kommentare lesen; Alle Kommentare anzeigen (3); Lire les commentaires; "
    "Ver los 12 comentarios; Leggi i commenti (12); Lees de reacties; Läs kommentarer (2); Zobacz komentarze; Читать комментарии; "
    "Yorumları oku; コメントを見る(12件); 댓글 12개 보기; 查看评论; Xem bình luận (12); קרא תגובות; Join the conversation; "
    "Réagir à cet article; Jetzt mitdiskutieren".split("; "),
)
def test_the_way_to_what_readers_say(words: str) -> None:
    assert lead_to_remarks(words)


@pytest.mark.parametrize(
    "headline",
    "Comments by the mayor anger islanders; Kommentar: Die Fähre darf nicht warten; Le commentaire du maire fait réagir; "
    "Commenti razzisti sotto il post del sindaco; Diskussion um die Fähre; 12 comments that sank a ferry; "
    "Read the mayor's comments on the pier".split("; "),
)
def test_a_headline_about_remarks_leads_to_none(headline: str) -> None:
    assert not lead_to_remarks(headline)
