"""Offers of other stories amid the text: lines, cards, labelled lists."""

from __future__ import annotations

from dataclasses import replace

import newspage
import pytest
from newspage import STORY, URL, body, p, page

from scraper.extractor import begin, see
from scraper.extractor.body import alone, drops, linked, without_others
from scraper.extractor.body.alone import stories
from scraper.extractor.body.alone.text import Text
from scraper.record import Page
from tests.storyparts import CONTENT, LINK, WHOLE, amid, dropped, reasons, taking_in, under


@pytest.mark.parametrize(
    "line",
    [
        f"<p><strong>READ MORE: {LINK.format('Oyster farmers count the cost of a warm winter')}</strong></p>",
        f"<p>Read more: {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        f"<p>{LINK.format('Read also: Oyster farmers count the cost')}</p>",
        f"<p><em>Lesen Sie auch: {LINK.format('Die Austern und der warme Winter')}</em></p>",
        f"<p><strong>À lire aussi : {LINK.format('Les huîtres et l’hiver trop doux')}</strong></p>",
        f"<ul><li><strong>Don’t Miss:</strong> {LINK.format('Oyster farmers count the cost of a warm winter')}</li></ul>",
        f"<p><strong>Also check:</strong></p><ul><li>{LINK.format('Oysters in a warm winter')}</li></ul>",
        f"<p>También te puede interesar: {LINK.format('Las ostras y el invierno')}</p>",
        f"<p><b>Además:</b> {LINK.format('Las ostras y el invierno')}</p>",
        f"<p>Entenda: {LINK.format('As ostras e o inverno')}</p>",
        f"<p>Écouter aussi : {LINK.format('Les huîtres et l’hiver trop doux')}</p>",
        f"<p>Lees ook: {LINK.format('Oesters en de warme winter')}</p>",
        f"<p>Lire aussi {LINK.format('Les huîtres et le doux hiver')}</p>",
        f"<p>👉 <strong>À lire aussi :</strong> {LINK.format('Les huîtres et le doux hiver')}</p>",
        f"<p>📌 Read also: {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        "<p>Mira también</p>",
        f"<p><b>MIRA: </b>{LINK.format('Las ostras y el invierno')}</p>",
        f"<p>Pot interessar-te: {LINK.format('Les ostres i l’hivern')}</p>",
        f"<p>Guarda anche: {LINK.format('il video')}</p>",
        "<p>Das könnte Sie auch interessieren</p>",
        "<p>Artikel wird nach der Anzeige fortgesetzt</p>",
        "<p>HABERİN DEVAMI</p>",
        "<p>Ce contenu n'a pas pu s'afficher</p>",
        "<p>Comparte esta nota</p>",
        f"<p>Lue myös: {LINK.format('Osterit ja lämmin talvi')}</p>",
        f"<p>بیشتر بخوانید: {LINK.format('صدف‌ها و زمستان گرم')}</p>",
        f"<p>קראו גם: {LINK.format('הצדפות והחורף החם')}</p>",
        f"<p>【関連記事】{LINK.format('暖冬と牡蠣の養殖')}</p>",
        f"<p>【写真】{LINK.format('霧の中の灯台守')}</p>",
        f"<p>{LINK.format('【動画】霧の中の灯台守')}</p>",
        f"<p>＞＞{LINK.format('暖冬と牡蠣の養殖')}</p>",
        f"<p>{LINK.format('▶暖冬と牡蠣の養殖')}</p>",
        f"<p>{LINK.format('暖冬と牡蠣の養殖→')}</p>",
        f"<p>Читайте также: {LINK.format('Устрицы и тёплая зима')}</p>",
        f"<p>اقرأ أيضا: {LINK.format('المحار والشتاء الدافئ')}</p>",
        f"<p>BASAHIN: {LINK.format('Mga talaba at ang mainit na taglamig')}</p>",
        f"<p>Tonton juga: {LINK.format('Tiram dan musim dingin yang hangat')}</p>",
        f"<p>ये भी देखें: {LINK.format('सीप और गर्म सर्दियां')}</p>",
        f"<p>BACA:</p><ul><li>{LINK.format('Tiram dan musim sejuk')}</li><li>{LINK.format('Feri yang lewat')}</li></ul>",
        f"<p>Також читайте: {LINK.format('Устриці й тепла зима')}</p>",
        f"<p>PROČITAJTE I: {LINK.format('Kamenice i topla zima')}</p>",
        f"<p>Citiți și: {LINK.format('Stridiile și iarna caldă')}</p>",
        f"<p>ΔΕΙΤΕ ΕΠΙΣΗΣ: {LINK.format('Τα στρείδια και ο ζεστός χειμώνας')}</p>",
        f"<p>Həmçinin oxuyun: {LINK.format('İstiridyələr və isti qış')}</p>",
        f"<p>Կարդացեք նաև՝ {LINK.format('Ոստրեները և տաք ձմեռը')}</p>",
        f"<p>Plačiau: {LINK.format('Austrės ir šilta žiema')}</p>",
        f"<p>Bu haber de ilginizi çekebilir: {LINK.format('İstiridyeler ve ılık kış')}</p>",
        f"<p>Տես նաև՝ {LINK.format('Ոստրեները և տաք ձմեռը')}</p>",
        f"<p>Aiheesta aiemmin: {LINK.format('Osterit ja lämmin talvi')}</p>",
        f"<p>Więcej na ten temat przeczytasz {LINK.format('tutaj')}.</p>",
        f"<p>Voit lukea lisää {LINK.format('täältä')}</p>",
        "<p>[All that is known of the oysters is <a href='/sea/oysters'>in our ticker</a>.]</p>",
        "<p>[Alles über die Austern lesen Sie <a href='/sea/oysters'>in unserem Brief von der Küste</a>.]</p>",
        "<p>Also read | Oyster farmers count the cost of a warm winter</p>",
        "<p>[Related: Oyster farmers count the cost of a warm winter]</p>",
        "<p>ALSO READ | Oyster farmers count the cost of a warm winter</p>",  # its link was lost on the way
        "<p>READ ALSO: Oyster farmers count the cost of a warm winter</p>",
        "<p><b>Lire aussi :</b> Ostréiculture : l’hiver trop doux coûte cher</p>",
        "<p>Le puede interesar: ¿Cuánto cuesta un invierno templado?</p>",
        "<p>➡ À lire aussi – L’hiver trop doux coûte cher aux ostréiculteurs</p>",
        "<p><b>Lire aussi</b></p><p>L’hiver trop doux coûte cher aux ostréiculteurs</p>",
        "<p>[LEA TAMBIÉN] Los ostricultores cuentan los daños del invierno</p>",
        f"<p>[PODCAST] {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        f"<p><b>À (re)lire : {LINK.format('L’hiver trop doux coûte cher')}</b></p>",
        f"<p>+ {LINK.format('Ostricultores contam os danos do inverno ameno')}</p>",
        "<p>Más sobre este tema</p>",
        "<p>Guarda il video qui sotto</p>",
        "<p>Veja no vídeo abaixo:</p>",
        "<p>Publicidad - Continúe leyendo abajo</p>",
        "<p>PUB • CONTINUE A LER A SEGUIR</p>",
        "<p>L’articolo prosegue, dopo la pubblicità</p>",
        "<p>Continuarea, după publicitate</p>",
        "<p>Ver esta publicación en Instagram</p>",
        "<p>Vous ne pouvez pas visualiser ce contenu. Acceptez les cookies pour y accéder.</p>",
        "<p>Leggi anche &gt; Gli ostricoltori contano i danni dell’inverno mite</p>",
        "<p>Read also: Oyster farmers count the cost of a warm winter</p>",
        "<p><b>延伸閱讀：暖冬裡的牡蠣養殖戶怎麼算帳</b></p>",
        "<p>【関連記事】暖冬と牡蠣、養殖業者の苦しい計算</p>",
        "<p>관련기사: 따뜻한 겨울, 굴 양식장의 손익 계산</p>",
        "<p>इसे भी पढ़ें : गर्म सर्दियों का हिसाब लगाते सीप पालक</p>",
        "<p>Baca juga: Kapan petani tiram menghitung kerugiannya?</p>",
        "<p>อ่านข่าวที่เกี่ยวข้อง: ชาวนาหอยนางรมกับฤดูหนาวที่อบอุ่น</p>",
        f"<p>Most read: {LINK.format('Oyster farmers count the cost')}</p>",
        f"<p>人気記事：{LINK.format('暖冬と牡蠣の養殖業者たち')}</p>",
        f"<p>많이 본 기사: {LINK.format('따뜻한 겨울과 굴 양식장')}</p>",
        f"<p>Karin labari: {LINK.format('Manoman kawa da hunturu')}</p>",
        f"<p>በተጨማሪ ያንብቡ፦ {LINK.format('የኦይስተር ገበሬዎች እና ሞቃታማው ክረምት')}</p>",
        f"<p>Unaweza pia kusoma:</p><ul><li>{LINK.format('Wafugaji wa chaza na majira ya baridi')}</li></ul>",
        f"<p>Watch</p><p>{LINK.format('Oyster farmers count the cost')}</p>",
        f"<p>اقرأ أيضا..</p><ul><li>{LINK.format('المحار والشتاء الدافئ')}</li></ul>",
        f"<p>Read also!</p><ul><li>{LINK.format('Oyster farmers count the cost')}</li></ul>",
        f"<p>इसे भी देखें👇 {LINK.format('गर्म सर्दियों का हिसाब लगाते सीप पालक')}</p>",
        f"<p>▶ おすすめ記事 {LINK.format('暖冬と牡蠣の養殖業者たち')}</p>",
        f"<p>पढ़ें</p><p>{LINK.format('गर्म सर्दियों का हिसाब लगाते सीप पालक')}</p>",
        "<p><b>Read Also: Oyster farmers count the cost of a warm winter</b></p>",
        "<p><b>Lesen Sie auch: Die Austern und der warme Winter</b></p>",
        f"<p><b>&gt;&gt; Compare:</b> {LINK.format('Two lamps, one winter')}</p>",
        f"<p><b>▶ Im Vergleich:</b> {LINK.format('Zwei Lampen und ein Winter')}</p>",
        f"<p>Learn more: {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        f"<p>Check out: {LINK.format('The oysters of a warm winter')}</p>",
        f"<p>Erfahren Sie mehr: {LINK.format('Die Austern und der warme Winter')}</p>",
        f"<h5>READ: {LINK.format('Oysters in winter')} (and what they cost where the beds are empty)</h5>",
        f"<p><b>Related: Our {LINK.format('letter')} tells you each week what the coast is talking about.</b></p>",
        f"<p>Check out my full {LINK.format('Oyster Bay review')} for more of it.</p>",
        f"<p>Read my review of the Oyster Bay {LINK.format('here')}.</p>",
        f"<p>{LINK.format('Read more about the oysters of the bay.')}</p>",
        f"<p>&gt;&gt;&gt; {LINK.format('Who pays for the oysters of the bay')}</p>",
        f"<p>{LINK.format('Read the full transcript of her speech')}</p>",
        "<p>Den Rest des Artikels gibt’s <a href='https://other.example/b'>hier</a>.</p>",
        "<p><b>Das ganze Interview gibt es hier: <a href='https://other.example/b'>other.example</a></b></p>",
        f"<p>Lire aussi Max Moe, « {LINK.format('Les huîtres et l’hiver')} », Le Phare, juin 2025.</p>",
        f"<p>Lee la entrevista completa {LINK.format('aquí')}.</p>",
        f"<p>Przeczytaj także nasz tekst o ostrygach: {LINK.format('Ostrygi i ciepła zima')}.</p>",
        f"<p>{LINK.format('The whole test of the oyster knife →')}</p>",
        f"<p>💲{LINK.format('Click here for ten free oysters')} &gt;&gt;</p>",
        f"<h3>&gt;&gt;&gt; {LINK.format('Order the new issue of the Tide now!')} &lt;&lt;&lt;</h3>",
        "<div class=c1><h4>TOP VIDEOS</h4><div class=c2></div></div>",  # a script sets what is listed
        "<div class=c1><h3>Popular on Shoreline Post</h3><div class=c2></div></div>",
    ],
)
@pytest.mark.parametrize("at", [2, 5, len(STORY)])
def test_a_line_that_offers_another_story_goes(line: str, at: int) -> None:
    assert body(amid(line, at)) == WHOLE


@pytest.mark.parametrize(
    "line",
    [
        "<p>[The keeper’s own words, as the harbour office took them down in 1926 and kept them in a drawer.]</p>",
        "<p>(The keys are the same that <a href='/people/roe'>Jane Roe</a> was given in the year of the great storm.)</p>",
        "<p>[Correction: The keys were handed over on Monday, as <a href='/sea/keys'>the first report</a> said, and not on Sunday.]</p>",
        "<p>See also: the word stood in chalk on the door, and nobody in the harbour office could say who had put it there.</p>",
        "<p>[The lamp] and what became of it in the year of the great storm</p>",
        "<p>Look</p>",
        "<p>La publicité continue de payer l’article, dit-on au port.</p>",
        "<p>La marcha continúa tras el anuncio</p>",
        "<p>More information: Harbour office of Port Lintel, Monday to Friday</p>",
        "<p>“Read also: what the sea gave back” is the title that the museum chose for its winter show</p>",
        "<p>相关报道显示：灯塔的钥匙一直挂在港务局的门后，从来没有人动过</p>",
        "<p>หน่วยงานที่เกี่ยวข้อง: กรมเจ้าท่าและสำนักงานท่าเรือเก่าแห่งปากน้ำ</p>",
        "<p>Read also: the keeper kept the log of the light, and the harbour office has it still.</p>",
        "<p>Background: the harbour office, where the light was kept from 1926</p>",
        "<p>READ: the word stood in chalk on the door, and nobody in the harbour office could say who had put it there.</p>",
        "<p>Lamp Explore: June 4, 2026 in <a href='/places/lintel'>Port Lintel, at the old harbour office</a></p>",
        "<p>▶ Website: <a href='https://lamp.example/'>lamp.example</a></p>",
        "<p>“Read the full <a href='/sea/report'>report of the harbour office</a>,” she told the mayor in June.</p>",
        "<p>Check out the new lamp on Sunday. The keeper shows it from ten to four, and <a href='/pier'>the pier</a> is open.</p>",
        "<p>Read more about the sea than you need, she says of her youth in the light, and you never go out in a boat.</p>",
        "<p>Read more about <a href='#lamp'>how the lamp was lit in the year of the great storm</a>.</p>",
        "<h3>Top stories</h3>",
        "<p>Background: the oysters of the warm winter of the storm</p>",
    ],
)
def test_what_only_looks_like_an_offer_stays(line: str) -> None:
    view = see(Page(amid(line), url=URL))
    at = next(
        block
        for block in view.doc.blocks
        if block.text == view.doc.text_of(block.box) and line.partition(">")[2].startswith(block.text[:11])
    )
    assert at.index not in drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))


@pytest.mark.parametrize("tag", ["p", "h3"])
def test_a_title_in_quotation_marks_stands_between_no_arrows(tag: str) -> None:
    view = see(Page(amid(f"<{tag}>{LINK.format('»Die Lampe brennt noch immer«')}</{tag}>"), url=URL))
    title = next(block for block in view.doc.blocks if block.text[0] == "»")
    assert stories.by_themselves(Text.of(view, [title]), title) is None


def test_a_link_in_capitals_between_paragraphs_offers_another_story() -> None:
    view = see(Page(amid(f"<p>{LINK.format('OYSTER FARMERS COUNT THE COST OF A WARM WINTER')}</p>"), url=URL))
    found = drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))  # whatever the model makes of it
    assert "offers another story" in {why for at, why in found.items() if view.doc.blocks[at].text.startswith("OYSTER")}


def test_a_labelled_list_of_stories_goes_whole_even_where_it_reads_like_the_articles_own() -> None:
    titles = ("Oyster farmers count the cost of a warm winter", "The eastern pier was never rebuilt")
    links = "".join(f"<li><a href='/sea/2025/06/0{n}/story-{n}-4810{n}'>{title}</a></li>" for n, title in enumerate(titles, 1))
    view = see(Page(under(f"<p><b>See also:</b></p><ul>{links}</ul>"), url=URL))
    assert view.body is not None
    assert without_others(view, taking_in(view, 3)).kept == view.body.kept


@pytest.mark.parametrize(("count", "stays"), [(5, True), (2, False)])
def test_a_round_up_keeps_its_linked_headings(count: int, stays: bool) -> None:
    titles = [f"<p>{LINK.format(title).replace('48103', f'4810{n}')}</p>" for n, title in enumerate(TOWNS[:count])]
    html = page(CONTENT.format(p(STORY[:2]) + "".join(title + p([STORY[2 + n]]) for n, title in enumerate(titles)) + p(STORY[2 + count :])))
    view = see(Page(html, url=URL))
    at = {block.index for block in view.doc.blocks if block.text in TOWNS}
    assert view.body is not None
    view.offered = at  # as the finder of offers takes them
    whole = replace(view.body, kept=tuple(sorted({*view.body.kept, *at})))
    assert at.issubset(without_others(view, whole).kept) == stays


TOWNS = ("Lintel sells its tugs", "Harrow buys a lamp", "A bridge for Gull Point", "The pier at Ness opens", "Swans hold up a ferry")
KICKED = "<p>Sea {}</p>".format(LINK.format("Oyster farmers count the cost of a warm winter"))
CUT_OFF = f"<li>{LINK.format('Oyster farmers count the cost of a warm winter')} No frost, and the {{}} mussels came ear...</li>"
KICKER = f"<p>{LINK.format('Sea and shore')} Oyster farmers count the cost of a warm winter</p>"


@pytest.mark.parametrize(("label", "gone"), [("Related stories", 2), ("The oysters", 0)])
def test_stories_with_their_first_words_go_under_a_label(label: str, gone: int) -> None:
    items = [CUT_OFF.format(of) for of in ("blue", "green")]
    lines = (f"Oyster farmers count the cost of a warm winter No frost, and the {of} mussels came ear..." for of in ("blue", "green"))
    assert len(dropped(amid(f"<h3>{label}</h3><ul>{''.join(items)}</ul>"), *lines)) == gone


WITH_WORDS = (
    (
        "Oyster farmers count the cost of a warm winter",
        "No frost came at all.",
        "The mussels of the bay grew early, and the starfish ate...",
    ),
    ("The mail boat is late for the third week", "Its engine is older than its captain.", "A new one was ordered in March, from a yard..."),
    ("A bell is found in the mud of the harbour", "Nobody knows whose it was.", "It bears a year, and half of a name that the divers..."),
)


@pytest.mark.parametrize(
    ("label", "first", "gone"),
    [("Related stories", "/sea/{}-48213", 6), ("The oysters", "/sea/{}-48213", 0), ("Related stories", "https://www.bay.example/{}", 0)],
)
def test_stories_in_a_list_go_under_a_label_with_all_that_is_said_of_them(label: str, first: str, gone: int) -> None:
    told = (
        f"<li><a href='{first.format(n) if not n else f'/sea/{n}-48214'}'>{title}</a><br><small>{words}<br><br>{more}</small></li>"
        for n, (title, words, more) in enumerate(WITH_WORDS)
    )
    taken = begin(Page(under(f"<h2>{label}</h2><ul>{''.join(told)}</ul>").encode(), url=URL))
    over_list = next(block for block in taken.doc.blocks if block.text == label and block.heading)
    assert len(linked.told(taken, over_list)) == gone


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (f"<div class=side><h6>More on this topic</h6>{KICKED}{KICKED.replace('Sea', 'Coast')}</div>", 2),
        (f"<div class=side><h6>More on this topic</h6>{KICKER}{KICKER.replace('Sea', 'Coast')}</div>", 2),
        (f"<div class=side><h6>The oysters</h6>{KICKED}{KICKED.replace('Sea', 'Coast')}</div>", 0),
        (f"<div class=side><h6>More on this topic</h6>{KICKED}</div>", 1),
        (f"<div class=side><h6>The oysters</h6>{KICKED}</div>", 0),
    ],
)
def test_lines_with_a_kicker_before_their_link_offer_stories_under_a_label(box: str, gone: int) -> None:
    lines = (f"{kicker} Oyster farmers count the cost of a warm winter" for kicker in ("Sea", "Coast", "Sea and shore", "Coast and shore"))
    assert len(dropped(amid(box), *lines)) == gone


@pytest.mark.parametrize(
    "label",
    [
        "<p>Advertisement</p>",
        "<div>ADVERTISEMENT</div>",
        "<p>Anzeige</p>",
        "<p>Publicité</p>",
        "<div>PUBLICIDAD</div>",
        "<p>Реклама</p>",
        "<p>広告</p>",
        "<p>إعلان</p>",
        "<p>Publicitat</p>",
        "<p>বিজ্ঞাপন</p>",
        "<p>آگهی</p>",
        "<p>Advertensie</p>",
        "<p>Tekst loopt door onder de advertentie</p>",
        "<p>SCROLL TO RESUME CONTENT</p>",
        "<p>Saken held fram under annonsen</p>",
        "<p>Teksti jatkuu mainoksen jälkeen</p>",
        "<p>يستمر المقال بعد الإعلان</p>",
        "<p>[Gambas:Video CNN]</p>",
        "<p>Advertisement - scroll to continue</p>",
        "<p>Scroll untuk membaca</p>",
        "<p>Story continues below advertisement</p>",
        "<p>Article continues below</p>",
        "<p>Inzerce</p>",
        "<p>ΔΙΑΦΗΜΙΣΗ</p>",
        "<p>A cikk a hirdetés után folytatódik</p>",
        "<p>記事は広告の後に続きます</p>",
        "<p>广告之后继续阅读</p>",
        "<p>기사는 광고 다음에 이어집니다</p>",
        "<p>อ่านต่อหลังโฆษณา</p>",
        "<p>Nội dung tiếp tục sau quảng cáo</p>",
        "<p>يتبع المقال بعد الإعلان</p>",
        "<p>Реклама. ООО «Маяк». erid: 2Vtzqx4Kpwb</p>",
        "<p>この記事を聴く（5分）</p>",
        "<p>האזינו לכתבה (5 דקות)</p>",
        "<p>Scroll down for video</p>",
        "<p><a href='https://apps.apple.com/app/id48213'>हमारा ऐप लें और ताजा खबरें पाएं</a></p>",
        "<p>הצטרפו לקבוצת <a href='https://chat.whatsapp.com/48213'>הוואטסאפ</a> שלנו</p>",
        "<p><a href='https://t.me/lantern_coast'>ما را دنبال کنید</a></p>",
        "<p>Tekst se nastavlja ispod oglasa</p>",
        "<p>Reszta tekstu pod materiałem wideo</p>",
        "<p><b>Текстът продължава под видеото</b></p>",
        "<p>Материал продолжается после рекламы</p>",
        "<p>Haber reklamdan sonra devam ediyor</p>",
        "<p>Lajmi vazhdon poshtë reklamës</p>",
        "<p>Tęsinys po reklama</p>",
        "<p>La noticia continúa debajo del vídeo</p>",
        "<p>Zobacz zdjęcia</p>",
        "<p>Film znajdziesz poniżej:</p>",
        "<p>Video pogledajte u nastavku</p>",
        "<p>Poniżej dalsza część artykułu</p>",
        "<p>Видео смотрите ниже</p>",
        "<p>A videó itt tekinthető meg:</p>",
        "<p>Jeżeli podobał ci się ten tekst, udostępnij go znajomym</p>",
        "<p>Споделете ја статијата</p>",
        "<p><b>Jaga seda lugu sõpradega</b></p>",
        "<p>Рекламно съобщение</p>",
        "<p><em>Фото ілюстративне</em></p>",
        "<p>18+</p>",
        "<p>Δείτε το βίντεο</p>",
        "<p>Pogledajte BONUS VIDEO:</p>",
        "<p>Чуйте статията</p>",
        "<p>Bu haberi dinleyin (3 dk)</p>",
        "<p>Objavu dijeli Port Lintel (@lintel.lamp)</p>",
        "<p>Lamba Evi (@lamba.evi)'in paylaştığı bir gönderi</p>",
        "<h2>Table of contents</h2>",
        "<p>Inhaltsverzeichnis</p>",
        "<span class=visually-hidden>Article content</span>",
        "<p>3 von 9</p>",
        "<div>$69 at Gull Outdoors</div>",
        "<p>《 海港日报 》（ 2023年10月18日 05 版）</p>",
        "<h4>Fotostrecke mit 3 Bildern</h4>",
        "<p>☆違法行為 請勿模仿 檢舉不法可撥打110☆</p>",
        "<p>Rys. 1. The tower and its lamp, seen from the sea</p>",
        "<p><em>Praat mee. Alleen reacties voorzien van een volledige naam worden geplaatst.</em></p>",
        '<p>[signup form=48213 colour="blue"]</p>',
        "<p>[BANNER_WIDE]</p>",
        '<p>{{banner-sea="/banners/sea"}}</p>',
        "<p>Sign up for the Shoreline newsletter</p>",
        "<p>Follow Shoreline Post on X</p>",
        "<p>View this post on Instagram</p>",
        "<h2>Social Sharing</h2>",
        "<p>Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung von Daten notwendig.</p>",
        "<p>Please accept YouTube cookies to play this video.</p>",
        "<p>We use cookies to give you the best of the coast. By continuing you agree to them.</p>",
        "<p>Wir verwenden Cookies, um die Küste besser zu zeigen.</p>",
        "<p>We use cookies. Read our cookie policy for more of it.</p>",
        "<p>Používáme soubory cookie. Více se dočtete zde.</p>",
        "<p>当サイトではクッキーを使用しています。詳しくはこちらをご覧ください。</p>",
        "<p>Enter your email</p>",
        "<p>Preferred source on Google</p>",
        "<p>Ida Holm/Getty Images</p>",
        f"<p>【关联阅读】{LINK.format('海鸥角灯塔昨晚换上新灯')}</p>",
    ],
)
def test_a_label_of_an_advertisement_goes(label: str) -> None:
    assert body(amid(label)) == WHOLE


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<aside class=rich><div><h2>Oyster farmers count the cost</h2></div><div>Read more</div></aside>", True),
        ("<aside class=rich><h2>Austern im warmen Winter</h2><span>Weiterlesen</span></aside>", True),
        ("<h2>Oyster farmers count the cost</h2><p>Read more</p>", False),  # in no box of their own
        ("<aside class=rich><h2>Oyster farmers count the cost</h2><p>Of a warm winter</p></aside>", False),
    ],
)
def test_a_heading_beside_read_more_alone_offers_another_story(box: str, gone: bool) -> None:
    view = see(Page(amid(box), url=URL))
    at = next(block for block in view.doc.blocks if block.heading == 2 and block.text[:6] in ("Oyster", "Auster"))
    kept = [block for block in view.doc.blocks if block.text in STORY or block is at]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert (found.get(at.index) == "offers another story") is gone


@pytest.mark.parametrize(("href", "gone"), [("/lamp-of-gull-point-48213", True), ("https://lamps.example/gull-point", False)])
def test_a_heading_that_leads_to_another_site_over_its_paragraph_is_no_offer(href: str, gone: bool) -> None:
    view = see(Page(amid(f"<h2>Highlights</h2><h3><a href={href}>The lamp of Gull Point</a></h3><p>{STORY[0]}</p>"), url=URL))
    at = [block.index for block in view.doc.blocks if block.text in ("Highlights", "The lamp of Gull Point")]
    kept = [block for block in view.doc.blocks if block.text in STORY or block.index in at]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert [found.get(index) == "offers other stories" for index in at] == [gone, gone]


@pytest.mark.parametrize(
    ("count", "why", "gone"),
    [(2, "offers another story", True), (2, "the source", False), (1, "offers another story", False)],
)
def test_a_heading_goes_with_all_the_stories_that_it_offers_however_sure(count: int, why: str, gone: bool) -> None:
    under = "<p><a href='/lamps/1'>The first lamp</a></p>" * count
    view = see(Page(amid(f"<h2>Lamps of this coast</h2>{under}<h2>The lamp itself</h2>"), url=URL))
    blocks = view.doc.blocks
    assert view.body is not None
    kept = tuple(block.index for block in blocks if block.text in (*STORY, "Lamps of this coast", "The lamp itself"))
    out = {block.index: why for block in blocks if block.text == "The first lamp"}
    left = without_others(view, replace(view.body, kept=kept, likely=(0.99,) * len(blocks), dropped=out)).kept
    assert [blocks[n].text for n in set(kept).difference(left)] == ["Lamps of this coast"] * gone


@pytest.mark.parametrize(
    ("over", "under", "gone"),
    [
        ("Lamps of this coast", "<a href='/lamps/1'>The first lamp</a>", True),
        ("Lamps of this coast", "The first lamp", False),
        ("2. Lamps of this coast", "<a href='/lamps/1'>The first lamp</a>", False),  # a part of the text, by its number
        ("The whole story of the lamps", "<img src=/media/book.jpg><button>Get the book</button>", True),
    ],
)
def test_a_heading_over_links_that_were_left_out_goes_with_them(over: str, under: str, gone: bool) -> None:
    view = see(Page(amid(f"<h2>{over}</h2><div>{under}</div><h2>The lamp itself</h2>"), url=URL))
    blocks = view.doc.blocks
    assert view.body is not None
    kept = tuple(block.index for block in blocks if block.text in (*STORY, over, "The lamp itself"))
    likely = tuple(0.6 if block.heading else 0.99 if block.text in STORY else 0.1 for block in blocks)
    left = without_others(view, replace(view.body, kept=kept, likely=likely, dropped={})).kept
    assert [blocks[n].text for n in set(kept).difference(left)] == [over] * gone


def test_a_trial_of_the_paper_that_a_box_offers_is_no_text() -> None:
    offer = "Zeiten wie diese brauchen Seiten wie diese, jetzt die Wochenpost testen! 10 Ausgaben für 10 Euro im Probeabo."
    assert dropped(amid(f"<div class=card><h3>abo</h3><p>{offer}</p></div>"), offer) == [offer]


ITEMS = "".join(
    f"<li>{LINK.format(f'The {nth} ferry of the day is late')} Nobody knows why, and its crew has been asked to write it down.</li>"
    for nth in ("first", "next", "last")
)


@pytest.mark.parametrize(
    ("markup", "goes"),
    [
        (f"<h2>Related articles</h2><ul>{ITEMS}</ul>", True),
        (f"<h2>Why the ferries were late</h2><ul>{ITEMS}</ul>", False),
        (f"<h2>Related articles</h2><ul>{ITEMS.replace('/sea/2025', '#')}</ul>", False),  # further down on the page
        (f"<h2>Related articles</h2><ul>{ITEMS}<li>The harbour master has no link and says so at length.</li></ul>", False),
    ],
)
def test_linked_items_that_tell_of_their_stories_go_with_their_label(markup: str, goes: bool) -> None:
    view = begin(Page(under(markup), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or "ferr" in block.text or "Related articles" in block.text]
    gone = drops.reasons(view, kept, [0.9] * len(view.doc.blocks))
    assert all("ferry of the day" in view.doc.blocks[n].text or view.doc.blocks[n].text == "Related articles" for n in gone)
    assert len(gone) == (4 if goes else 0)


@pytest.mark.parametrize(
    ("label", "gone"), [("Watch", True), ("Analysis", True), ("Kommentar:", True), ("Décryptage", True), ("The lamp", False)]
)
def test_the_kind_of_another_story_goes_with_the_link_to_it(label: str, gone: bool) -> None:
    link = "<a href='/sea/2025/the-first-ferry-of-the-day-is-late'>The first ferry of the day is late</a>"
    found = reasons(p(STORY[:3]) + f"<p>{label}</p><p>{link}</p>" + p(STORY[3:]))
    assert (label in found) is gone
    assert label not in reasons(p(STORY[:3]) + f"<p>{label}</p>" + p(STORY[3:]))


STORIES = ("The last of the tugs is sold", "Swans hold up a ferry for an hour", "The harbour office opens its cellar")


def links(shape: str = "<li>{}</li>") -> str:
    return "".join(shape.format(f"<a href='/sea/2009/06/0{n}/story-{n}-4810{n}'>{title}</a>") for n, title in enumerate(STORIES, 1))


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (f"<p><strong>Leia mais</strong></p><ul>{links()}</ul>", ("Leia mais", *STORIES)),  # no heading by its tag, no colon
        (f"<p>Read more</p><ul>{links()}</ul>", ("Read more", *STORIES)),
        (f"<p><b>The boats of the harbour</b></p><ul>{links()}</ul>", ()),
        (
            f"<div class=box><h4>Sur le même sujet</h4><ul>{links('<li><span>Compte rendu</span> {}</li>')}</ul></div>",
            ("Sur le même sujet", *(f"Compte rendu {title}" for title in STORIES)),
        ),
        (
            "<div class=box><h4>ZUM THEMA IM INTERNET</h4><ul><li><a href=//l.example>The last of the tugs is sold</a></li></ul></div>",
            ("ZUM THEMA IM INTERNET", STORIES[0]),
        ),
        (
            f"<div>FIND MORE STORIES IN: {links('{} | ')}</div>",
            (f"FIND MORE STORIES IN: {' | '.join(STORIES)} |",),
        ),
    ],
)
def test_stories_under_a_label_go_however_that_is_set(box: str, gone: tuple[str, ...]) -> None:
    lines = (
        "Leia mais",
        "Read more",
        "ZUM THEMA IM INTERNET",
        "The boats of the harbour",
        "Sur le même sujet",
        f"FIND MORE STORIES IN: {' | '.join(STORIES)} |",
    )
    assert dropped(amid(box), *lines, *STORIES, *(f"Compte rendu {title}" for title in STORIES)) == list(gone)


@pytest.mark.parametrize(
    ("rest", "gone"),
    [
        ([f"{said} See the {LINK.format('log')}." for said in STORY[2:7]], False),
        ([], True),
        ([STORY[2]], True),  # fewer than the links
    ],
)
def test_links_that_begin_a_list_of_the_text_offer_nothing(rest: list[str], gone: bool) -> None:
    first = [LINK.format("Here is our year in review!"), LINK.format("Here is what we did for the lamps!")]
    found = newspage.blocks(f"<h3>Highlights</h3>{newspage.items([*first, *rest])}")
    assert linked.opens_a_list(found, [1, 2], range(len(found))) is not gone


@pytest.mark.parametrize(
    ("over", "gone"),
    [("Pros: bright and light", False), ("Bright and light", True), ("<a href=https://lamps.example/>Pros: bright</a>", True)],
)
def test_an_item_with_a_label_as_the_one_over_it_has_offers_no_story(over: str, gone: bool) -> None:
    goods = " and ".join(f"<a href=https://lamps.example/{n}>{name}</a>" for n, name in enumerate(("Gull 40", "Tern 12 in brass")))
    view = begin(Page(amid(f"<ul><li>{over}</li><li>Recommendations: {goods}</li></ul>"), url=URL))
    last = next(block for block in view.doc.blocks if block.text.startswith("Recommendations"))
    kept = [block for block in view.doc.blocks if block.text in STORY or last.index - 1 <= block.index <= last.index]
    assert (last.index in alone.lines(view, kept)) is gone


def test_a_linked_sub_heading_under_a_label_is_the_texts() -> None:
    part = "<h2><a href='https://lamps.example/{n}'>{n}. A lamp of the coast</a></h2>"
    label = f"<p><strong>{LINK.format('Sponsor this newsletter')}</strong></p>"
    html = amid(label + "".join(part.format(n=n) + p([STORY[n]]) for n in range(1, 4)), 0)
    view = begin(Page(html, url=URL))
    text = (block for block in view.doc.blocks if block.text in STORY or "of the coast" in block.text or "Sponsor" in block.text)
    found = alone.lines(view, list(text))
    assert [view.doc.blocks[n].text for n in found] == ["Sponsor this newsletter"]


@pytest.mark.parametrize(("shape", "gone"), [("<ul><li>{}</li><li>{}</li></ul>", False), ("<p>{}</p><p>{}</p>", True)])
def test_an_item_in_capitals_offers_no_story(shape: str, gone: bool) -> None:
    said = ("THE LAMPS OF THE WESTERN COAST, A HISTORY", "The lamp and its oil")
    view = begin(Page(amid(shape.format(*(f"<a href=https://lamps.example/{n}>{line}</a>" for n, line in enumerate(said)))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, *said)]
    assert any(block.text == said[0] and block.index in alone.lines(view, kept) for block in kept) is gone
