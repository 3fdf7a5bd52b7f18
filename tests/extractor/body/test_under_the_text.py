"""What stands under a text, and is not its end: bios, source lines, notes, boxes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from newspage import HEADLINE, STORY, URL, body, p, page

from scraper.extractor import begin, see
from scraper.extractor.body import drops, tails, without_others
from scraper.record import Page
from tests.storyparts import CONTENT, LINK, WHOLE, dropped, taking_in, under


def test_a_heading_that_a_widget_left_under_the_story_goes() -> None:
    liked = "<div class='sharedaddy'><h3 class='sd-title'>{}</h3><div class='likes-widget'><span>Loading...</span></div></div>"
    for word in ("Like this:", "Gefällt mir:", "Me gusta esto:"):
        view = see(Page(under(liked.format(word)), url=URL))
        found = drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))
        assert found[next(block.index for block in view.doc.blocks if block.text == word)] == "left by a widget"


@pytest.mark.parametrize(
    "line", ["<h2>Recommended reading</h2>", "<p>Sources:</p>", "<p>参考資料：</p>", "<h2>Notes</h2><p>See below:</p>"]
)
def test_what_stands_over_nothing_is_not_the_end_of_a_story(line: str) -> None:
    view = see(Page(under(line), url=URL))
    assert view.body is not None
    assert without_others(view, taking_in(view, line.count("</"))).kept == view.body.kept


def test_a_paragraph_at_the_end_that_is_set_as_a_heading_is_the_storys() -> None:
    last = (
        "Whoever wants to see the boats for herself finds them at the eastern pier every day. They lie there from first light until noon."
    )
    view = see(Page(under(f"<h3>{last}</h3>"), url=URL))
    assert view.body is not None
    assert view.body.blocks[-1].text == last


def test_a_byline_at_the_end_is_no_body_whatever_the_model_makes_of_it() -> None:
    view = see(Page(page(p(STORY) + "<p>By Ansgar Tolle</p>", heading=f"<h1>{HEADLINE}</h1>"), url=URL))
    assert view.body is not None
    assert view.value("byline") == "By Ansgar Tolle"
    assert without_others(view, taking_in(view, 1)).kept == view.body.kept


def test_what_stands_under_the_authors_name_at_the_end_tells_of_her() -> None:
    note = "Jane writes of the coast and its people. She lives in Port Lintel with two cats."
    about = f"<div class=c9><h4>Jane Roe</h4><p>{note}</p></div>"
    view = see(Page(page(CONTENT.format(p(STORY)) + about, heading=f"<h1>{HEADLINE}</h1><p>By Jane Roe</p>"), url=URL))
    at = next(block.index for block in view.doc.blocks if block.text == note)
    assert view.body is not None
    for taken in ({at}, {at - 1, at}):
        whole = replace(view.body, kept=tuple(sorted({*view.body.kept, *taken})))
        assert at not in without_others(view, whole).kept


@pytest.mark.parametrize(
    "line",
    [
        "<p>Source: Reuters</p>",
        "<p>SOURCE: Coast Wire and agencies</p>",
        "<p>Quelle: dpa</p>",
        "<p>Fuente: EFE</p>",
        "<p>المصدر: وكالات</p>",
        "<p>出典：共同通信</p>",
        "<p><em>With files from The Canadian Press</em></p>",
        "<p><i>With a report from Harbour Wire</i></p>",
        "<p><em>(ha collaborato Lia Morandi)</em></p>",
        "<p>Hanno collaborato Lia Morandi e Ugo Betti</p>",
        "<p>(久保田実)</p>",
        "<p>(Jane Roe)</p>",
        "<p>—Jane Roe</p>",
        (
            "<div class='author-bio'><img src=/i/jane.jpg><p>Jane Roe covers the coast for the Shoreline Post. She "
            "lives in Port Lintel.</p></div>"
        ),
        "<p><em>Jane Roe is the Shoreline Post's reporter on the coast. Follow her on X @janeroe.</em></p>",
        "<p>Jane Roe teaches the history of lamps in Port Lintel and has kept bees since 1998.</p>",
        "<p>*Jane Roe, MD, has kept bees since 1998.</p>",
        "<p>Inhaltliches Feedback? Gerne als Leser*innenkommentar unter dem Text auf bz.de oder über das Kontaktformular.</p>",
        "<p>* Η κ. Jane Roe είναι αρχιτέκτων και διδάσκει στο λιμάνι.</p>",
        "<p>Our correspondent Jane Roe is on the coast until the autumn, and reads what you send her.</p>",
        "<p>About the author: Jane Roe keeps bees and a boat in Port Lintel.</p>",
        "<p>Contact staff writer Jane Roe at 0555 0148 or by the letter box of the harbour office.</p>",
        "<p>This story about lamps was written by Jane Roe and first printed in the yearbook of the harbour office.</p>",
        "<p>Jane ROE</p>",
        "<p>★★★★★</p>",
        "<p>Shoreline Post</p>",
        "<p>The views expressed in this article are those of its author and not of the harbour office.</p>",
        "<p>Die Redaktion macht sich die Äußerungen ihrer Gäste nicht zu eigen.</p>",
        "<p>Instagram: @shoreline.post</p>",
        "<p>This text is licensed under a Creative Commons licence of the harbour office.</p>",
        "<p>A version of this article appears in the yearbook of the harbour office.</p>",
        "<p>Image source: Jane Doe</p>",
        "<p>Bildquelle: Erika Muster</p>",
        "<p>By Jane Roe</p>",
        "<p>(jr – dm)</p>",
        "<p>jar/CWA</p>",
        "<div class='tags'><span>Topics:</span> <a href='/tag/lighthouses'>Lighthouses</a> <a href='/tag/coast'>Coast</a></div>",
        "<p>Tags: <a href='/tag/lighthouses'>lighthouses</a>, <a href='/tag/coast'>coast</a></p>",
        "<p class='copyright'>© 2025 Shoreline Post. All rights reserved.</p>",
        "<p>Have you seen a mistake? <a href='mailto:desk@shoreline-post.example'>Tell us</a>.</p>",
        "<p>Comments (14)</p>",
        "<p>Editor: Jane Roe</p>",
        "<p>Minh Anh (Tổng hợp)</p>",
        "<p>এমএন/জিকেএস</p>",
        "<p>- Bernama</p>",
        "<p>ขอบคุณภาพจาก เฟซบุ๊กท่าเรือ</p>",
        "<p>Artikel ini telah tayang di Kabarlaut dengan judul Lampu di Tanjung Camar</p>",
        "<p>ताजा खबरों के लिए हमें फॉलो करें</p>",
        "<p>&lt;저작권자ⓒ해안일보. 무단전재-재배포 금지&gt;</p>",
        "<p>Keywords: lighthouses, coast, Port Lintel</p>",
        "<p>Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.</p>",
        "<p>If you found the reporting above valuable, please consider making a donation to support it.</p>",
        "<p>Подписывайтесь на наш канал, чтобы первыми узнавать о маяках.</p>",
        "<p>Do you have a story to tell? Email: coast@shoreline-post.example</p><p>— Jane Roe</p>",
        "<h3>More from the coast</h3>",
        "<p>This entry was posted in Coast. Bookmark the permalink.</p>",
        "<p>Esta entrada foi publicada em Domingo, 11 de Junho de 2006 às 21:14 na categoria Costa.</p>",
        "<p>ENDS</p><p>Contact: Ida Holm, press office, 555-0143</p>",
        "<p>Ten wpis został opublikowany 11 czerwca 2006 w kategorii Wybrzeże.</p>",
        f"<p>{LINK.format('Here is the new plan of the harbour')}</p>",
        f"<p>Previously: {LINK.format('How the lamp went out')}</p>",
        f"<p>Nächster Artikel: {LINK.format('Was die Flut brachte')}</p>",
        "<p>Suivez Le Phare sur Google News</p>",
        "<p>Siga o Farol no Instagram</p>",
        "<p>Únete a nuestro canal de WhatsApp</p>",
        "<p>Recevez l’actualité de la côte chaque matin</p>",
        "<p>Heb je een tip over de kust?</p>",
        "<p>Ansgar Tolle in Port Lintel and Ida Holm contributed to this report.</p>",
        "<h2>Disclaimer:</h2><p>As a service to our readers, we lend old stories of the coast. The tides may have changed since.</p>",
        "<h3>Haftungsausschluss</h3><p>Die Gezeiten können sich geändert haben.</p><p>Wer ausläuft, fragt vorher die Hafenmeisterei.</p>",
        "<p>Contributions From: Ansgar Tolle, Ida Holm &amp; Jane Roe</p>",
        "<h4>The author</h4><p>Ida Holm, a keeper’s child, has told of the coast since 1998. She lives in Port Lintel with two goats.</p>",
        "<div><h5>L’autore</h5><p>Ida Holm, giornalista dal 1998, racconta la costa e i suoi fari.</p></div>",
        "<p><b>Sobre a autora</b></p><p>Ida Holm escreve sobre a costa desde 1998. Vive em Port Lintel.</p>",
        "<p><em>Ida Holm is a professor of tides at Port Lintel and the author of “Lamps”.</em></p>",
        "<p>* Ida Holm es profesora de mareas en la Universidad de Port Lintel y autora de «Los faros».</p>",
        "<p>@idaholm.kueste</p>",
        "<p>Los comentarios son responsabilidad de sus autores.</p>",
        "<p>Ces propos n’engagent que leur auteur.</p>",
        "<p>Texto escrito ao abrigo do novo Acordo Ortográfico</p>",
        "<p>¿Te gustó la nota? Invitanos un cafecito</p>",
        "<p><em>*Estagiária sob supervisão do editor Ansgar Tolle</em></p>",
        "<p>Übersetzung: Ansgar Tolle, Redaktion: Ida Holm, Schlussredaktion: Jana Pult, Audioversion: Max Muster</p>",
        "<p>Translation: Ansgar Tolle; Editing: Ida Holm</p>",
        "<p>This article was edited by Ansgar Tolle and Ida Holm.</p>",
        "<p>Das Bildmaterial wurde von der Hafenmeisterei zur Verfügung gestellt.</p>",
        "<p>Posted on Wednesday 11 June 2025 at 09:11 by Jane Roe.</p>",
        "<p>With reporting by Coast Wire writer Ida Holm</p>",
        "<p>| Abgelegt unter <a href=/kueste>Küste</a>, <a href=/lampen>Lampen</a></p>",
        "<p>dpa-infocom, dpa:250611-930-123456/1</p>",
        "<p>Réagissez dans les commentaires.</p>",
        "<p>¿Qué te ha parecido esta noticia?</p>",
        "<p>This article was produced with the assistance of artificial intelligence and reviewed by an editor.</p>",
        "<p>What has changed at your pier? If you can’t see the form on this page, click <a href=https://form.example/pier>here</a>.</p>",
        "<p>Ida Holm a contribué à cet article</p>",
        "<p>Para leer más sobre la costa, clic aquí.</p>",
        "<p>No time to read about lamps? Get a weekly roundup in your inbox instead.</p>",
        "<p>Schon mit einem Euro im Monat kannst du unsere Arbeit unterstützen.</p>",
        "<p>66 % de votre don est déductible de vos impôts.</p>",
        "<p>Har du tips til saken? Send oss en e-post</p>",
        "<p>Lähetä juttuvinkki toimitukselle</p>",
        "<p>انضم إلى قناتنا على واتساب</p>",
        "<p>ما را در تلگرام دنبال کنید</p>",
        "<p>הצטרפו לערוץ הטלגרם שלנו</p>",
        "<p>انتهای پیام/</p>",
        "<p>Tutti i diritti riservati</p>",
        "<p>Stikkord: fyr, kyst, Port Lintel</p>",
        "<p>כל הזכויות שמורות</p>",
        "<p>برچسب‌ها: فانوس، ساحل</p>",
        "<p>Iturria: EFE</p>",
        "<p>/ritzau/</p>",
        "<p>Contact: desk@shoreline-post.example</p>",
        "<p>Published in Shoreline Post, May 12th, 2025</p>",
        "<p>Über dieses Thema berichtete Küstenfunk am 12. Mai 2025 um 20:00 Uhr.</p>",
        "<p>Kindly share this story</p>",
        "<p>Contact: Sgt. Ida Holm, 555-0143</p>",
        "<p>Media Contact</p><p>Ida Holm, Office of Communications, 555-0143, holm@shoreline.example</p>",
        "<p>م.ع</p>",
        (
            "<p><strong>More information:</strong> Ida Holm et al, The herring of the coast, <i>Journal of Tides</i> (2025). "
            "<a href='https://doi.org/10.1000/tides.48'>DOI: 10.1000/tides.48</a></p><p>Journal information: Journal of Tides</p>"
        ),
        "<p><b>Media Contact:</b><br>Ida Holm<br>(555) 555-0143<br>press@shoreline.example</p>",
        "<p>TrackBack URL for this entry: https://shoreline-post.example/t/48213</p>",
        "<p>Listed below are links to weblogs that reference <a href='/lamp'>Keeper of the last lamp</a>:</p>",
        "<p>Your donation will support the student journalists of Port Lintel High School.</p>",
        "<p>Ti potrebbe interessare</p>",
        "<p>More on the coast: https://shoreline-post.example/coast</p>",
        "<p>For more coverage of the coast, go to shoreline-post.example/coast.</p>",
        "<p>Have a tip? Email desk@shoreline-post.example</p>",
        "<p>Edited by Ann Desk and Tom Sub.</p>",
        "<p>Editado por Juan Corre.</p>",
        "<p>Aus dem Französischen von Anna Pult</p>",
        "<p>This article was originally written in German.</p>",
        "<p>Dieser Artikel wurde aus dem Englischen adaptiert.</p>",
        "<p>Read this article in Ukrainian</p>",
        "<p>This article was produced with the help of AI and reviewed by an editor.</p>",
        f"<p>The post {LINK.format('The lamp')} appeared first on {LINK.format('Shoreline Post')}.</p>",
        f"<p>Der Beitrag {LINK.format('Die Lampe')} erschien zuerst auf {LINK.format('Küstenpost')}.</p>",
        "<p><b>The Lamp is our talk of the week, on Apple Podcasts, Spotify and by RSS feed.</b></p>",
        "<p>(„Küstenpost“, Print-Ausgabe, 12.05.2025)</p>",
        "<p>Saken oppdateres.</p>",
        "<p>Picture used under license from Shuttercoast</p>",
        "<p>Gefällt mir: Wird geladen …</p>",
        f"<p><b>UPDATES</b></p><p>{LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        "<p><i>Don't miss the stories of the coast by signing up to the Daily Tide here.</i></p>",
        "<p>Hat dir dieser Artikel gefallen? Dann freut es uns, wenn du ihn deinen Freunden zeigst.</p>",
        "<p>Sources:</p>",
        "<p>Zdroj: ČTK, iROZHLED</p>",
        "<p>Αν βρείτε λάθος, πατήστε εδώ.</p>",
        "<p>Если вы заметили опечатку, выделите её и нажмите Ctrl+Enter</p>",
        "<p>Pratite nas i na Fejsbuku. Preuzmite aplikaciju za telefon.</p>",
        "<p>Štítky: majáky, pobřeží</p>",
        "<p class='copyright'>© 2025 Obala. Sva prava pridržana.</p>",
        "<p>Տեքստը՝ Ջեյն Ռո</p><p>Հետևեք մեզ ֆեյսբուքում։</p>",
        "<p>Jana Rohanová, ČTK</p>",
        "<p>Komentáře (14)</p>",
        "<p>Поделиться</p>",
        "<p>Editör: Ayşe Demir</p>",
        "<p>Sursa foto: Inquam Photos</p>",
        "<p>fot. Jan Kowalski</p>",
        "<p>J. Jonaičio nuotr.</p>",
        "<p>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.</p>",
        "<p>Самые важные новости — в нашем Telegram-канале</p>",
        f"<p>Siehe auch:</p><ul><li>{LINK.format('Die Austern')}</li><li>{LINK.format('Die Fähre')}</li></ul>",
        "<p>Die Lampe kostet Geld. Konto der Freunde des Turms: DE12 3456 0000 0012 3456 78, Küstenbank Port Lintel.</p>",
        "<p><b>The lamp needs your help!</b></p><p>Please consider making a donation: without it we go dark.</p>",
        "<p>Die Kommentare geben nicht notwendigerweise die Meinung der Küstenpost wieder.</p>",
        "<p>Dieser Beitrag enthält Affiliate-Links.</p>",
        "<p>Web Title: Keeper of the last lamp hands over the key print news</p>",
        "<p>मराठी बातम्या वाचण्यासाठी डाउनलोड करा दीपस्तंभचं अ‍ॅप.</p>",
        "<p>గమనిక: ఈ పేజీలో కనిపించే వ్యాపార ప్రకటనలు వివిధ సంస్థల నుంచి వస్తాయి.</p>",
        "<p>Jane Roe receives funding from the Valport Research Council.</p>",
        "<p>(This story has not been edited by our staff and is published from a syndicated feed.)</p>",
        "<p>▼塔頂的燈亮了三十年。（圖／港口日報提供）</p>",
        "<p>촬영기자:국지한/영상편집:인성빈/그래픽:변하람</p>",
        "<p>Hat bei Ihnen auch einer die Lampe gelöscht? Diskutieren Sie mit im Forum!</p>",
        "<p>LK</p>",
        "<p>(wl)</p>",
        "<p>rmlgv</p>",
        "<p><em>Personnalisez votre actualité en ajoutant vos villes et médias en favori.</em></p>",
        "<p>Redacción SHORELINE POST</p>",
        "<p><b>Bonus video:</b></p><p>00:45</p><p>THE LAMP IS LIT Source: Shoreline television</p>",
        "<p><em>*Sob supervisão de Carlos Meireles</em></p>",
        "<p>Kakvo je tvoje mišljenje o ovome?</p><p>Učestvuj u diskusiji ili pročitaj komentare</p>",
        "<p>Agentūros informaciją skelbti ar kitaip atgaminti visuomenės informavimo priemonėse be raštiško sutikimo neleidžiama.</p>",
        "<p><i>Header image: </i>Boats have landed at the old pier since 1811. <i>Credit: Colm Tierney (all rights reserved)</i></p>",
        "<p><em>We’d love to get your feedback at <a href='mailto:radio@shoreline-post.example'>radio@shoreline-post.example</a></em></p>",
        "<p><i>Dieser Beitrag ist am 12. Juni 2025 in der Wochenzeitung „die Boje“ erschienen.</i></p>",
        "<p>*boje.example ist ein Angebot der Küstenzeitungen.</p>",
        "<p>(c)2025 The Oldport Courier. Visit The Oldport Courier at www.courier.example. Distributed by Example Content Agency, LLC.</p>",
        "<p>Let us know in the comments what you think of the lamp.</p>",
        "<p>Was denken Sie? Schreiben Sie es uns in die Kommentare.</p>",
        "<p>Déjanos tu comentario.</p>",
        "<p>コメント欄でご意見をお聞かせください。</p>",
        "<p>For more, visit shoreline-post.example/lamps.</p>",
        "<p>Retrouvez tous nos articles sur la côte.</p>",
        "<p>Больше новостей на нашем сайте.</p>",
        "<p>You can contact us in confidence on WhatsApp at +44 1234 567890.</p>",
        "<p>(Writing by Ida Holm; editing by Ansgar Tolle)</p>",
        "<p>Reach Ida Holm at iholm@shoreline-post.example or 555-0123.</p>",
        "<p>Do you have an opinion about this? Email letters@shoreline-post.example</p>",
        "<p>Haben Sie eine Meinung dazu? Schreiben Sie an briefe@kuestenpost.example.</p>",
        "<p>¿Tiene una opinión sobre el faro? Escriba a cartas@costa.example</p>",
        "<p>Есть что сказать о маяке? Пишите на letters@bereg.example</p>",
        "<p>To contact the reporter on this story: Ida Holm in Port Lintel at iholm@shoreline-post.example</p>",
        "<p>View source version on wire.example: https://wire.example/48213</p>",
        "<p>Loading...</p>",
        "<p>Help us tell the stories of the coast. Your gift keeps our reporters on the road.</p>",
        "<p>Dieser Artikel wurde automatisch übersetzt.</p>",
        "<p>* Shoreline Post is a paper of the Harbour Group.</p>",
        "<p>Mehr Nachrichten von der Küste finden Sie hier.</p>",
        "<p>Für diesen Artikel wurde maschinelle Unterstützung genutzt.</p>",
        "<p>Dieser Text ist zuerst im Küstenblatt erschienen.</p>",
        "<p>Der Artikel wurde am 12. Juni um 12 Uhr aktualisiert.</p>",
        "<p>Haben Sie einen Fehler im Artikel entdeckt? Melden Sie ihn uns gern.</p>",
        "<p>Een versie van dit artikel verscheen ook in de krant van 12 juni 2025.</p>",
        "<p>Log in of maak een account aan en mis niets van de kust.</p>",
        "<p>Texten har uppdaterats.</p>",
        "<p>Hör av dig till reportern på kustbladet.</p>",
        "<p>Vil du diskutere denne saken?</p>",
        "<p>Dette er en kommentar. Den gir uttrykk for skribentens holdning.</p>",
        "<p>Artiklen er opdateret klokken 12.02.</p>",
        "<p>Du skal være logget ind for at deltage i debatten.</p>",
        "<p>Onko sinulla juttuvinkki rannikolta? Lähetä se meille.</p>",
        "<p>Fréttin hefur verið uppfærð.</p>",
        "<p>Saada vihje</p>",
        "<p>Pamanīji kļūdu?</p>",
        "<p>Griežtai draudžiama platinti šį tekstą kitur be sutikimo.</p>",
        "<p>(Anna Pult, 12.6.2025)</p>",
        "<p>(APA, red, 12.6.2025)</p>",
        "<p>(kb, shoreline-post.example)</p>",
        "<p>Vorgelesen von Kitty Ash</p>",
        "<p>Die Küstenpost hat jetzt einen WhatsApp-Kanal. Hier geht es zur Registrierung.</p>",
        "<p>Täglich die wichtigsten Nachrichten von der Küste in Ihr Postfach.</p>",
        "<p>Heb jij een tip of opmerking? Stuur ons je nieuws of foto.</p>",
        "<p>Missa inga nyheter! Ladda ner appen och slå på pushnotiser.</p>",
        "<p>Vil du lese hele saken? Bli abonnent for 1 krone.</p>",
        "<p>Kustbladet arbeider etter Vær Varsom-plakatens regler for god presseskikk.</p>",
        "<p>Artiklen er mere end 30 dage gammel</p>",
        "<p>Huomasitko virheen? Kerro siitä meille.</p>",
        "<p>Masz informacje? Redakcja czeka na #SYGNAŁ</p>",
        "<p>Chcete článek dočíst? Předplaťte si nás.</p>",
        "<p>Diskusia k článku je uzavretá.</p>",
        "<p>Ha hibát talált a cikkben, jelezze nekünk!</p>",
        "<p>Pentru a putea comenta trebuie să fii autentificat.</p>",
        "<p>По публикацията работи: Ана Розова</p>",
        "<p>За да коментирате, трябва да влезете в профила си.</p>",
        "<p>Za sudjelovanje u komentarima je potrebna prijava.</p>",
        "<p>Komentari odražavaju stavove njihovih autora, a ne nužno i stavove redakcije.</p>",
        "<p>Članek je nastal s pomočjo umetne inteligence.</p>",
        "<p>Μοιραστείτε το άρθρο</p>",
        "<p>Маєте новину? Надсилайте нам на пошту.</p>",
        "<p>Читайте нас в «Дзене» и «ВКонтакте».</p>",
        "<p>Artikkel on kättesaadav ainult tellijatele.</p>",
        "<p>Lai komentētu, ielogojies.</p>",
        "<p>Norėdami komentuoti, prisijunkite.</p>",
        "<p>Kopiowanie materiałów bez zgody redakcji zabronione</p>",
        "<p>Převzetí nebo šíření obsahu je bez souhlasu redakce zakázáno.</p>",
        "<p>Απαγορεύεται η αναδημοσίευση του κειμένου χωρίς την άδεια του εκδότη</p>",
        "<p>Materiallardan istifadə edərkən istinad vacibdir</p>",
        "<p>Při šíření článku uveďte souhlas vydavatele.</p>",
        "<p>Objevili jste v článku chybu? <a href='/oprava'>Dejte nám vědět</a></p>",
        "<p>Hibát talált? Jelölje ki a szöveget, és nyomja meg a Ctrl+Entert</p>",
        "<p>Haberde hata mı buldunuz? Bize bildirin</p>",
        "<p>Kövesse a <a href='https://posta.example'>Parti Postát</a> a Google Hírekben is!</p>",
        "<p>Следете нѐ на <a href='https://networks.example/posta'>Фејсбук</a></p>",
        "<p>Bëhu pjesë e kanalit tonë në <a href='https://networks.example/posta'>Viber</a></p>",
        "<p>Читайте «Береговую почту» в <a href='https://a.example'>Дзене</a> и <a href='https://b.example'>MAX</a>.</p>",
        "<p>Udostępnij ten artykuł znajomym</p>",
        "<p>Keskustele aiheesta</p>",
        "<p>Haber Merkezi</p>",
        "<p>Pobřežní pošta: <a href='/app'>buďte v obraze</a> i na cestách</p>",
        "<p>Daugiau naujienų mūsų <a href='https://networks.example/posta'>Facebook</a> paskyroje</p>",
        "<p>Svoje mišljenje napišite u komentaru</p>",
        "<p>Za više vijesti pratite nas na <a href='https://networks.example/posta'>Facebooku</a></p>",
        "<p>Všechny zprávy z domova i ze světa najdete v naší aplikaci</p>",
        "<p>Етикети: <a href='/t/lamp'>лампа</a>, <a href='/t/sea'>море</a></p>",
        "<p>Sudjeluj u raspravi</p>",
        "<p>更多精彩内容，请关注海港晚报微信公众号</p>",
        "<p>點擊加入 LINE 好友，重要新聞不漏接！</p>",
        "<p>作者：林若溪，海港大学城市研究所副教授，长期关注灯塔。</p>",
        "<p>ニュースレターに登録する</p>",
        "<p>당신의 제보가 뉴스로 만들어집니다.</p>",
        "<p>للاشتراك في نشرتنا الإخبارية اضغط هنا</p>",
        "<p>لا توجد تعليقات</p>",
        "<p>תגובות (12)</p>",
        "<p>انتهای خبر/ ۴۰۲۱</p>",
        "<p>کد خبر: ۱۲۳۴۵۶</p>",
        "<p>ہماری ایپ ڈاؤن لوڈ کریں</p>",
        "<p>ताजा खबरों के लिए डाउनलोड करें लालटेन ऐप।</p>",
        "<p>আমাদের গুগল নিউজ চ্যানেল অনুসরণ করুন।</p>",
        "<p>எங்கள் வாட்ஸ்அப் சேனலில் இணையுங்கள்</p>",
        "<p>మా వాట్సాప్ ఛానల్‌లో చేరండి</p>",
        "<p>ติดตามข่าวล่าสุดได้ที่นี่</p>",
        "<p>Theo dõi Báo Ngọn Đèn trên Google News</p>",
        "<p>Ikuti Kabar Suar di WhatsApp Channel</p>",
        "<p>በቴሌግራም ይከተሉን</p>",
        "<p>لینک کوتاه: lamp.example/abc</p>",
        "<p>/এআর/</p>",
        "<p>Ku biyo mu a Facebook</p>",
        "<h2>Cite this</h2><pre>@article{roe2025lamp,\n  author = {Roe, Jane},\n  year = {2025}\n}</pre>",
        (
            "<p>This text is licensed under a Creative Commons licence of the harbour office.</p>"
            "<p>You may print it for your village if you name those who wrote it: the harbour office of Port Lintel</p>"
        ),
    ],
)
def test_what_stands_under_a_story_is_not_its_end(line: str) -> None:
    assert body(under(line)) == WHOLE


def test_a_line_with_a_colon_over_the_sentences_of_a_last_list_stands_over_something() -> None:
    facts = ("The lamp was lit in 1811.", "Two others will be put out this year.")
    end = f"<p><b>Background:</b></p><ul>{''.join(f'<li>{fact}</li>' for fact in facts)}</ul>"
    html = under(end + "<div class=tags><a href='/tags/lamp'>Lamp</a></div>")
    assert body(html)[-3:] == ["Background:", *facts]


def test_a_phrase_with_a_colon_over_a_last_list_without_links_says_what_that_is() -> None:
    rows = ("Sloops: Marta Rell, 3 hours 12 minutes", "Ketches: Paul Hjort, 3 hours 40 minutes", "Dinghies: none came in")
    for line, tag in (("The winners of the day:", "ul"), ("Das Ergebnis im Überblick:", "ol")):
        items = "".join(f"<li>{row}</li>" for row in rows)
        assert body(under(f"<p>{line}</p><{tag}>{items}</{tag}>"))[-4:] == [line, *rows]
        linked = "".join(f"<li>{LINK.format(row)}</li>" for row in rows)
        assert body(under(f"<p>{line}</p><{tag}>{linked}</{tag}>")) == WHOLE


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("-30-", True),
        ("(Reportage de Jean Roux à Port-Lintel, rédigé par Ida Holm)", True),
        ("(Reporte de Nele Orth; editado por Paul Hjort)", True),
        ("Reporting by Nele Orth in Gull Point; additional reporting by Ida Holm; editing by Paul Hjort", True),
        ("(Bericht von Nele Orth, redigiert von Paul Hjort)", True),
        ("Propos recueillis par Jean Roux.", True),
        ("Das Gespräch führte Nele Orth.", True),
        ("Send news tips to desk@gull-courier.example.", True),
        ("Leserbriefe bitte an briefe@gull-courier.example", True),
        ("The reporting for this story was supported by a grant of the harbour office.", True),
        ("Diese Recherche wurde gefördert von der Stiftung am Hafen.", True),
        ("Der Text ist lizenziert unter CC BY 4.0.", True),
        ("Die Autorin lehrt Gezeitenkunde in Lintelhaven.", True),
        ("Do you have a question on the harbour? Fill out this form and we may answer it.", True),
        ("Transparenzhinweis: Der Autor hält Anteile an der Hafengesellschaft.", True),
        ("Full disclosure: I once kept a lamp there, and was paid for it.", True),
        ("This article is part of Coastlines, a series on towns at the edge of the sea.", True),
        ("Your subscription makes our reporting possible.", True),
        ("To reach Nele Orth, call 555-0188 or write to nele@gull-courier.example.", True),
        ("Der Gastautor Paul Hjort leitet das Institut der Gezeiten in Büsum.", True),
        ("Disclosure of the papers was refused by the harbour office.", False),
        ("To reach the lamp she had to wade through the tide.", False),
        ("The lamp was built by Nele Orth.", False),
        ("The book was edited by Paul Hjort in Gull Point.", False),
        ("His story was supported by two keepers.", False),
        ("She sent the tips of the oars to the harbour office.", False),
        ("ENDS", True),
        ("---- समाप्त ----", True),
        ("(끝)", True),
        ("(555) 555-0143", True),
        ("Tel.: +49 555 0143", True),
        ("Media: Ida Holm, 555-0143", True),
        ("The lamp is lit at 30 feet", False),
        ("Media asked for the number of the keeper, 555-0143, and she would not give it.", False),
    ],
)
def test_what_press_offices_end_their_news_with(line: str, ends: bool) -> None:
    blocks = begin(Page(under(f"<p>{line}</p>"), url=URL)).doc.blocks
    assert tails.lines.says_otherwise(next(block for block in blocks if block.text == line)) is ends


def test_a_note_on_an_author_whom_the_page_alone_names_goes() -> None:
    over = f"<h1>{HEADLINE}</h1><p class=byline>By <a rel=author href=/people/ida-holm>Ida Holm</a></p>"
    note = "<p>Ida Holm teaches the history of lamps in Port Lintel and has kept bees since 1998.</p>"
    assert body(page(CONTENT.format(p(STORY) + note), heading=over).replace("Jane Roe", "")) == WHOLE


def test_what_stands_under_an_authors_name_in_a_box_of_its_own_goes_with_it() -> None:
    over = f"<h1>{HEADLINE}</h1><p class=byline>By <a rel=author href=/people/ida-holm>Ida Holm</a></p>"
    said = "Ida has lived out of a bag since 2021, and the lamp is the one thing that she has ever missed."
    view = see(Page(page(CONTENT.format(p(STORY) + f"<div class=x9><h4>Ida Holm</h4><p>{said}</p></div>"), heading=over), url=URL))
    assert view.body is not None
    at = next(block.index for block in view.doc.blocks if block.text == said)
    kept = without_others(view, replace(view.body, kept=tuple(sorted({at - 1, at, *view.body.kept})))).kept
    assert not {at - 1, at} & set(kept)


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Artikel ist nur für Abonnenten.",
        "Cet article est réservé aux abonnés.",
        "Il vous reste 80 % de cet article à lire.",
        "Este artículo es solo para suscriptores.",
        "Register for free to read this article",
        "Läs hela artikeln med Lyktan Plus",
        "Czytaj dalej z subskrypcją",
        "Fizessen elő a folytatáshoz",
        "Për të lexuar artikullin e plotë abonohuni",
        "संपूर्ण लेख वाचण्यासाठी सदस्यत्व घ्या",
        "Материал доступен только подписчикам",
        "Bu içerik yalnızca abonelere özeldir",
        "ログインして続きを読む",
        "로그인하고 계속 읽기",
    ],
)
def test_a_line_under_a_text_that_lets_on_who_pays_ends_no_story(line: str) -> None:
    assert body(page(CONTENT.format(p(STORY) + f"<p>{line}</p>"))) == WHOLE


@pytest.mark.parametrize(
    "line", ["To send flowers to the family or plant a tree in memory of Ottilie Brand, please visit our floral store."]
)
def test_what_a_house_sells_under_an_obituary_is_no_part_of_it(line: str) -> None:
    assert body(page(CONTENT.format(p(STORY) + f"<p>{line}</p>"))) == WHOLE


def test_a_long_part_under_a_heading_that_disclaims_is_the_storys() -> None:
    view = begin(Page(page(CONTENT.format(p(STORY[:5]) + "<h2>Disclaimer</h2>" + p(STORY[5:9]))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, "Disclaimer")]
    assert tails.below(view, kept) == {}
    assert [view.doc.blocks[n].text for n in tails.below(view, kept[:-1])] == ["Disclaimer", *STORY[5:8]]


@pytest.mark.parametrize(
    ("name", "note"), [("陈晓岚", "陈晓岚，本报记者，长期关注乡镇。"), ("윤서진", "윤서진 사회부 기자. 작은 마을의 이야기를 쓴다.")]
)
def test_a_name_without_blanks_tells_who_the_author_is(name: str, note: str) -> None:
    head = f'<meta name="author" content="{name}">'
    story = ["清晨六点，老街的石板还是湿的，周师傅已经把十几把伞骨摆到了门口。", "镇里把一座闲置的粮仓改成了工坊，三年免收租金。"]
    assert body(page(CONTENT.format(p([*story, note])), head=head, lang="zh")) == story


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=infobox><h2>Gull Point</h2>{}</div>", True),
        ("<div class=article-content><h2>Gull Point</h2>{}</div>", False),  # the text goes on in a box of its kind
        ("<div class=infobox>{}</div>", False),
    ],
)
def test_a_box_under_the_source_tells_of_what_is_in_the_story(box: str, gone: bool) -> None:
    told = "Gull Point is the outermost rock of the coast. It has had a lamp since 1811, and before that a fire in a basket of iron."
    view = see(Page(page(f"{CONTENT.format(p(STORY))}<div class=origin><p>(AFP, Reuters)</p></div>{box.format(p([told]))}"), url=URL))
    assert view.body is not None
    assert view.value("source") is not None
    kept = tuple(block.index for block in view.doc.blocks if block.text in (*STORY, told, "Gull Point"))
    left = without_others(view, replace(view.body, kept=kept)).kept
    assert ([view.doc.blocks[n].text for n in left] == WHOLE) == gone


def test_a_box_about_the_author_goes_whatever_it_says() -> None:
    said = ["I grew up on the coast and have written of it since I was nine.", "My first book told of a lamp that nobody could mend."]
    for names in ("author-bio", "post-author author_description", "about-the-author"):
        html = page(CONTENT.format(p(STORY)) + f"<div class='{names}'>{p(said)}</div>")
        assert dropped(html, *said) == said
    assert dropped(page(CONTENT.format(p(STORY)) + f"<div class=article-tail>{p(said)}</div>"), *said) == []
    long = [f"{text} {said[0]}" for text in STORY[:6]]
    html = page(CONTENT.format(p(STORY[6:])) + f"<div class=author-description>{p(long[:5])}</div>")
    assert dropped(html, *long[:5]) == long[:5]  # though it says more than the story


@pytest.mark.parametrize(
    ("note", "gone"),
    [
        ("Roe is a correspondent for the Lantern in Port Lintel.", True),
        ("Ms. Roe covers the coast.", True),
        ("Roe had not seen the lamp before.", False),
        ("Brand is a keeper without a lamp.", False),
    ],
)
def test_a_family_name_tells_who_the_author_is(note: str, gone: bool) -> None:
    assert bool(dropped(under(f"<p><i>{note}</i></p>"), note)) is gone


@pytest.mark.parametrize(
    ("note", "gone"),
    [
        ("<p>Nele Orth covers the harbours of the north for the Gull Courier. Before that she mended nets.</p>", True),
        ("<p>Nele Orth can be reached at nele@gull-courier.example.</p>", True),
        ("<p>—Nele Orth is a freelance writer in Gull Point.</p>", True),
        ("<p><em>Prof. Dr. Nele Orth is the director of the Institute of Tides.</em></p>", True),
        ("<p>Nele Orth, Jahrgang 1984, ist Redakteurin im Ressort Küste.</p>", True),
        ("<p>Zur Person: Prof. Dr. Nele Orth lehrt Gezeitenkunde und berät Gemeinden.</p>", True),
        ("<p>Nele Orth est journaliste au service Mer.</p>", True),
        ("<p>Nele Orth es periodista y colabora con varios faros.</p>", True),
        ("<p>Nele Orth jest dziennikarką działu morskiego.</p>", True),
        ("<p>Nele Orth and Paul Hjort are staff writers at the Gull Courier.</p>", True),
        ("<p>Nele Orth is a reporter on the coast.</p><p>She kept a lamp before that, and has a degree in tides.</p>", True),
        ("<p>Correspondent Nele Orth can be reached by phone at 555-0131.</p>", True),
        ("<p>Nele Orth is a retired keeper. Her column runs every other Saturday.</p>", True),
        ("<p>Nele Orth has covered tides for the Gull Courier since 2009. Her first post was at a cannery.</p>", True),
        ("<p>The keeper has a daughter.</p><p>She kept a lamp before that, and has a degree in tides.</p>", False),
        ("<p>The Gull Point Project is an independent, nonprofit newsroom that covers the northern coast.</p>", True),
        ("<p><b>About Gull Harbours</b></p><p>Gull Harbours builds piers for 300 towns. It is based in Gull Point.</p>", True),
        ("<h3>Über Möwenhafen</h3><p>Die Möwenhafen GmbH baut Stege. Sie sitzt in Lintelhaven.</p>", True),
        ("<p>Nele Orth, who has lit lamps since 1998, is a member of the council. She says that she will vote no.</p>", False),
        ("<p>Nele Orth is the director of the Institute of Tides.</p>", False),  # in the type of the text
        ("<p><em>Nele Orth was never seen again.</em></p>", False),
        ("<p>“Nele Orth is a reporter at heart,” said the keeper.</p>", False),
        ("<p>Nele Orth came for the lamp. The keeper gave it away.</p><p>Nele Orth is a reporter now.</p>", False),
        ("<h3>About Gull Harbours</h3><p>Nobody in the village wished to say more.</p>", False),
    ],
)
def test_who_is_new_to_a_text_at_its_end_wrote_it_or_lent_it(note: str, gone: bool) -> None:
    lines = [text for text in re.split("<[^>]*>", note) if text]
    assert (lines[-1] in dropped(under(note), *lines)) is gone


def test_the_last_of_several_of_whom_a_text_tells_is_of_it_too() -> None:
    told = ("Nele Orth is a photographer.", "Paul Hjort is a writer.", "Ansgar Tolle is an editor.", "Ida Holm is a reporter in Oldport.")
    assert dropped(under(p(told)), *told) == []


def test_an_author_who_is_one_of_a_list_at_the_end_stays_in_it() -> None:
    over = f"<h1>{HEADLINE}</h1><p class=byline>By <a rel=author href=/people/ida-holm>Ida Holm</a></p>"
    listed = ("Ida Holm (that is me), of Port Lintel", "Paul Hjort, of Gull Point", "Ansgar Tolle, who keeps the lamps of Oldport")
    items = "".join(f"<li>{said}</li>" for said in listed)
    html = page(CONTENT.format(f"{p(STORY)}<p>These speakers live near the tower:</p><ul>{items}</ul>"), heading=over)
    assert body(html)[-3:] == list(listed)


@pytest.mark.parametrize(
    "last",
    [
        "<p>Ida Holm is a professor of tides at Port Lintel and will tell the council in May what the lamp is worth.</p>",
        "<p><em>Ottilie Brand is a teacher without a school, and of the lamp she will say nothing more.</em></p>",
        "<p><em>* The name of the harbour has been changed.</em></p>",
        "<p><em>“Ida Holm is a professor of tides,” says the sign on the door of the tower.</em></p>",
    ],
)
def test_a_last_sentence_on_somebody_is_the_storys(last: str) -> None:
    assert len(body(page(CONTENT.format(p(STORY) + last)))) == len(STORY) + 1


def test_a_line_with_a_colon_over_a_picture_at_the_end_says_what_that_shows() -> None:
    line = "And this is how the harbour looked on the morning after the storm, when the first of the boats had come back:"
    text = f"<div class=content>{p(STORY)}<p>{line}</p>{{}}</div>"
    assert body(page(text.format("<p><img src='/m/harbour.jpg' width=800 height=500></p>")))[-1] == line
    assert body(page(text.format("")))[-1] != line
