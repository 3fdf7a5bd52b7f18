"""Caption and credit are told apart in the forms that agencies and content systems use."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normaliser.credits import credit, is_credit, is_label, names_a_photographer, opens_a_caption, split

SENTENCE = "Boats lie in the harbour of Oldport on Monday, 3 May."


ALONE = [
    ("Asha Rao, The Courier", "Asha Rao, The Courier"),
    ("Fuente de la imagen, Getty Images", "Getty Images"),
    ("Credit...Jane Doe for The Courier", "Jane Doe for The Courier"),
    ("(All photos: Jane Doe)", "Jane Doe"),
    ("PHOTO JEANNE DUPONT, LE COURRIER", "JEANNE DUPONT, LE COURRIER"),
    ("PHOTO JEANNE DUPONT - LCOPQR", "JEANNE DUPONT - LCOPQR"),
    ("© Photo Jeanne Dupont pour Le Courrier", "Jeanne Dupont pour Le Courrier"),
    ("Foto Juana Pérez para El Ejemplo", "Juana Pérez para El Ejemplo"),
    ("Beeld: ANP", "ANP"),
    ("Illustration by Jane Doe. Source: Vandel / Getty.", "Jane Doe. Source: Vandel / Getty"),
    ("Photo-illustration by Jane Doe / The Courier. Sources: Getty; Pop / Alamy", "Jane Doe / The Courier. Sources: Getty; Pop / Alamy"),
    ("Fotograaf: Joost de Wit", "Joost de Wit"),
    ("Illustrasjonsfoto: Lars Myhre", "Lars Myhre"),
    ("Skärmdump: Fyren", "Fyren"),
    ("Valokuvaaja: Ville Rinne", "Ville Rinne"),
    ("Ljósmynd/Aðsend", "Aðsend"),
    ("Llun: Dafydd Llwyd", "Dafydd Llwyd"),
    ("Ffynhonnell y llun, Getty Images", "Getty Images"),
    ("مصدر الصورة، Getty Images", "Getty Images"),
    ("عدسة: سامر الخطيب", "سامر الخطيب"),
    ("عکس از رضا کریمی", "رضا کریمی"),
    ("תצלום: יואב שלו", "יואב שלו"),
    ("Picha na Juma Mwakasege", "Juma Mwakasege"),
    ("Larawan mula kay Jun Reyes", "Jun Reyes"),
    ("Asalin hoton, Getty Images", "Getty Images"),
]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("EC PHOTO: JANE DOE", (None, "JANE DOE")),
        ("[1/2]Boats lie in the harbour.", ("Boats lie in the harbour.", None)),
        ("© Jane Doe | Boats wait for the tide", ("Boats wait for the tide", "Jane Doe")),
        ("© Jane Doe/QRF | Boats wait for the tide.", ("Boats wait for the tide.", "Jane Doe/QRF")),
        ("(c) Jane Doe - Boats wait for the tide.", ("Boats wait for the tide.", "Jane Doe")),
        ("Foto: Erika Muster/dpa | Boote warten im alten Hafen", ("Boote warten im alten Hafen", "Erika Muster/dpa")),
        ("AFP | Boats wait for the tide in Oldport", ("Boats wait for the tide in Oldport", "AFP")),
        ("© dpa | Erika Muster", (None, "dpa | Erika Muster")),
        ("Foto: The Pier - boats wait for the tide", (None, "The Pier - boats wait for the tide")),
        ("Photo d’illustration. | LE COURRIER", ("Photo d’illustration.", "LE COURRIER")),
        ("Le pont est fermé. (Photo d'illustration Jeanne Dupont)", ("Le pont est fermé.", "Jeanne Dupont")),
        ("El puente cerrado desde mayo en la ciudad - JUANA PÉREZ", ("El puente cerrado desde mayo en la ciudad", "JUANA PÉREZ")),
        ("El puente cerrado desde mayo en la ciudad EFE/Juana Pérez", ("El puente cerrado desde mayo en la ciudad", "EFE/Juana Pérez")),
        ("El puente cerrado en la ciudad y/o Juana Pérez", ("El puente cerrado en la ciudad y/o Juana Pérez", None)),
        ("El puente está cerrado. Foto cortesía", ("El puente está cerrado.", "Foto cortesía")),
        ("The bridge is closed since May. Jane Doe photo", ("The bridge is closed since May.", "Jane Doe")),
        ("The bridge is closed since May. Photograph:( AFP )", ("The bridge is closed since May.", "AFP")),
        ("Die Brücke ist seit Mai zu; Foto: Erika Muster", ("Die Brücke ist seit Mai zu", "Erika Muster")),
        ("다리가 폐쇄됐다. 항구일보 DB", ("다리가 폐쇄됐다.", "항구일보 DB")),
        ("船隻返港。（海港漁會提供）海港社記者李守仁傳真", ("船隻返港。", "（海港漁會提供）海港社記者李守仁傳真")),
        ("폭풍이 지나간 항구. 바다=김도연 기자", ("폭풍이 지나간 항구.", "바다=김도연 기자")),
        ("写真・図版閉じた橋＝２０２６年１１月１８日、港町市、山田太郎撮影", ("閉じた橋＝２０２６年１１月１８日、港町市", "山田太郎")),
        ("Photo: A boat leaves the harbour.", ("Photo: A boat leaves the harbour.", None)),
        ("Archivbild: Die Brücke ist gesperrt.", ("Archivbild: Die Brücke ist gesperrt.", None)),
        ("FILE PHOTO: A boat leaves the harbour in May.", ("FILE PHOTO: A boat leaves the harbour in May.", None)),
        ("Imagen de archivo de la alcaldesa. EFE/Juana Díez", ("Imagen de archivo de la alcaldesa.", "EFE/Juana Díez")),
        ("Imagen de un puente cerrado", ("Imagen de un puente cerrado", None)),
        ("Photo of the bridge in Oldport", ("Photo of the bridge in Oldport", None)),
        ("Il ponte chiuso (foto di repertorio)", ("Il ponte chiuso (foto di repertorio)", None)),
        ("Il ponte è chiuso. (Ansa) © RIPRODUZIONE RISERVATA", ("Il ponte è chiuso.", "Ansa")),
        ("The bridge is closed. STAFF PHOTO BY JANE DOE", ("The bridge is closed.", "JANE DOE")),
        ("Most je uzavřen. Ilustrační foto: ČTK", ("Most je uzavřen.", "ČTK")),
        ("The bridge has been closed since May. /CFP", ("The bridge has been closed since May.", "CFP")),
        (
            "Jembatan ditutup sejak awal tahun. (Muster6.com/Budi Santosa)",
            ("Jembatan ditutup sejak awal tahun.", "Muster6.com/Budi Santosa"),
        ),
        ("The bridge, which was built then (1930)", ("The bridge, which was built then (1930)", None)),
        ("The bridge is in every photo provided by the museum.", ("The bridge is in every photo provided by the museum.", None)),
        ("The bridge is closed. File photo", ("The bridge is closed. File photo", None)),
        ("The bridge as it was opened by Gov. Jane Roe (AP)", ("The bridge as it was opened by Gov. Jane Roe", "AP")),
        ("On the bridge in May are, left: Jane Roe (Reuters)", ("On the bridge in May are, left: Jane Roe", "Reuters")),
        ("The harbour from the tower - RIPRODUZIONE RISERVATA", ("The harbour from the tower", None)),
        ("Il ponte di notte. Foto di Anna Neri", ("Il ponte di notte.", "Anna Neri")),
        (
            "The bridge is closed. That is what the mayor, Jane Doe, The",
            ("The bridge is closed. That is what the mayor, Jane Doe, The", None),
        ),
        ("Image: A boat leaves the harbour. view more", ("Image: A boat leaves the harbour. view more", None)),
        ("Click to expand Image A boat leaves the harbour. © Jane Doe", ("A boat leaves the harbour.", "Jane Doe")),
        ("Enlarge this image A boat leaves the harbour.", ("A boat leaves the harbour.", None)),
        ("View photo A boat leaves the harbour.", ("A boat leaves the harbour.", None)),
        ("View photos of the harbour.", ("View photos of the harbour.", None)),
        ("Ein Boot läuft aus. Zum Vergrößern auf das Bild klicken.", ("Ein Boot läuft aus.", None)),
        ("A boat leaves the harbour (click to enlarge)", ("A boat leaves the harbour", None)),
        ("Boats lie in the harbour • Jane Doe/The Courier", ("Boats lie in the harbour", "Jane Doe/The Courier")),
        ("Les bateaux au port, mardi. - Jeanne Dupont.", ("Les bateaux au port, mardi.", "Jeanne Dupont")),
        ("Les bateaux au port de Saint-Aubert - Jeanne", ("Les bateaux au port de Saint-Aubert - Jeanne", None)),
        ("Barcos no porto do Farol • Reprodução/Redes Sociais", ("Barcos no porto do Farol", "Reprodução/Redes Sociais")),
        ("The pier in March, uploaded by Jane Doe", ("The pier in March", "uploaded by Jane Doe")),
        ("The map was shown in March, submitted by the mayor", ("The map was shown in March, submitted by the mayor", None)),
        ("The river was walked to its end. Source of the Elbe", ("The river was walked to its end. Source of the Elbe", None)),
        ("Boats lie in the harbour • The Pilot", ("Boats lie in the harbour • The Pilot", None)),  # may be a ship's name
    ],
)
def test_what_stands_around_a_caption(line: str, expected: tuple[str, str | None]) -> None:
    assert split(line) == expected


@pytest.mark.parametrize("tail", ["(Yonhap)", "(WAFA)", "— Interfax", "/ Yonhap", "| Telam"])
def test_an_agency_at_the_end_is_the_credit_however_short_its_name(tail: str) -> None:
    assert split(f"Boats lie in the harbour of Oldport. {tail}") == ("Boats lie in the harbour of Oldport.", tail.strip("()—/| "))


@pytest.mark.parametrize(
    "line", ["Boats of the navy (MAP) in the harbour", "Boats lie at the pier. (Monday)", "The pier of the club — Mehr"]
)
def test_other_words_at_the_end_are_no_credit(line: str) -> None:
    assert split(line) == (line, None)


def test_a_caption_with_its_credit_is_no_credit_alone() -> None:
    assert not is_credit("FILE PHOTO: A view of the bridge in Oldport. REUTERS/Jane Doe/File Photo")
    assert is_credit("Foto de Juana Díez")
    assert not is_credit("Foto de familia de los ministros")
    assert not is_credit("Images from the scene show smoke over the harbour.")
    assert not is_credit("Compartir: WhatsApp Facebook Twitter")
    assert is_credit("Facebook / Instagram")
    assert is_credit("Photos courtesy of the National Archives.")
    assert is_credit("Photo by baron of the islands, public domain.")
    assert is_credit("Foto: Getty Images / Boats are my whole life.")
    assert not is_credit("Foto: Boats are my whole life.")


@pytest.mark.parametrize(("line", "expected"), ALONE)
def test_a_line_of_its_own(line: str, expected: str) -> None:
    assert split(line) == (None, expected)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [(" (أ ف ب)", "أ ف ب"), (" (أسوشييتد برس)", "أسوشييتد برس"), ("/ أ ف ب", "أ ف ب"), (" (يمين)", None)],
)
def test_arabic_captions_end_without_a_stop(tail: str, expected: str | None) -> None:
    assert split("سفن في ميناء المدينة يوم الاثنين" + tail)[1] == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (" (AP Photo/Jane Doe)", "AP Photo/Jane Doe"),
        (" (Jane Doe/The Courier)", "Jane Doe/The Courier"),
        (" (Jane Doe)", "Jane Doe"),
        (" (Foto: dpa)", "dpa"),
        (" (Symbolfoto: picture alliance/dpa | Erika Muster)", "picture alliance/dpa | Erika Muster"),
        (" (Bild: Erika Muster (hr))", "Erika Muster (hr)"),
        (" [Photo: Jane Doe/AFP]", "Jane Doe/AFP"),
        (" Foto: Erika Muster/dpa", "Erika Muster/dpa"),
        ("CreditCreditJane Doe/AFP", "Jane Doe/AFP"),
        ("CreditJane Doe for The Courier", "Jane Doe for The Courier"),
        ("Foto: Erika Muster/dpa", "Erika Muster/dpa"),
        (" Photograph: Jane Doe/Reuters", "Jane Doe/Reuters"),
        (" Credit: Jane Doe/Getty Images", "Jane Doe/Getty Images"),
        (" Photo by Jane Doe/AFP via Getty Images", "Jane Doe/AFP via Getty Images"),
        (" — Picture by Jane Doe", "Jane Doe"),
        (" © Jane Doe", "Jane Doe"),
        (" © dpa | Erika Muster", "dpa | Erika Muster"),
        (" (c) Jane Doe", "Jane Doe"),
        (" / AA", "AA"),
        (" | Jane Doe/PA Images via Getty Images", "Jane Doe/PA Images via Getty Images"),
        (" HANDOUT / AFP", "HANDOUT / AFP"),
        (" EFE/ J.J. Pérez", "EFE/ J.J. Pérez"),
        (" - Juana Pérez - Europa Press", "Juana Pérez - Europa Press"),
        (" | EP", "EP"),
        (" Fotografía: Juana Pérez", "Juana Pérez"),
        (" Foto: Cortesía", "Cortesía"),
        (" - João Lopes/Folhapress", "João Lopes/Folhapress"),
        (" JOÃO LOPES/LUSA", "JOÃO LOPES/LUSA"),
        (" - JEANNE DUPONT / AFP", "JEANNE DUPONT / AFP"),
        (" Photo Jeanne Dupont", "Jeanne Dupont"),
        (" Getty Images - Jeanne Dupont", "Getty Images - Jeanne Dupont"),
        (" Credit...Jane Doe for The Courier", "Jane Doe for The Courier"),
        (" (File photo: AFP)", "AFP"),
        (" (Example News: Jane Doe)", "Example News: Jane Doe"),
        (" (KQT Great Northern: Jane Doe)", "KQT Great Northern: Jane Doe"),
        (" Photo: Jane Doe jdoe@example.org", "Jane Doe"),
        (" (Example photo by Jane Doe)", "Jane Doe"),
        (" picture alliance / dpa", "picture alliance / dpa"),
        (" JEANNE DUPONT", "JEANNE DUPONT"),
        (" Jane Doe, CC BY-SA", "Jane Doe, CC BY-SA"),
        (" REUTERS/Jane Doe Purchase Licensing Rights", "REUTERS/Jane Doe"),
        (" Photo illustration by Jane Doe", "Jane Doe"),
        (" Photo Illustration: Jane Doe/Getty", "Jane Doe/Getty"),
        (" Composite: Courier Design/Getty", "Courier Design/Getty"),
        (" | Źródło zdjęć: © East News | Jan Lis", "East News | Jan Lis"),
        (" Źródło zdjęć: PAP", "PAP"),
        (" Photo d’archives : Jeanne Dupont", "Jeanne Dupont"),
        (" Photo archives : Jeanne Dupont", "Jeanne Dupont"),
        (" مصدر الصورة: Getty", "Getty"),
        (" Graphic by Jane Doe", "Jane Doe"),
        (" (Courtesy photo)", "Courtesy photo"),
        (" Submitted photo", "Submitted photo"),
        (" Photo provided", "Photo provided"),
        (" (Jane Doe photo)", "Jane Doe"),
        (" GPT photo", "GPT"),
        (" Jane Doe/Post photo", "Jane Doe/Post"),
        (" EC PHOTO: JANE DOE", "JANE DOE"),
        (" Example photo by Jane Doe", "Jane Doe"),
        (" U.S. Navy photo by Jane Doe", "Jane Doe"),
        (" Great Northern Post photo by Jane Doe", "Jane Doe"),
        (" Jane Doe for The Courier", "Jane Doe for The Courier"),
        (" Jane Doe, Special to the Courier", "Jane Doe, Special to the Courier"),
        (" (Jane Doe - The Courier)", "Jane Doe - The Courier"),
        (" Jane Doe, File", "Jane Doe, File"),
        (" JANE DOE jdoe@example.org", "JANE DOE"),
        (" - João Lopes - 12.mar.24/Folhapress", "João Lopes - 12.mar.24/Folhapress"),
        (" (WXYZ)", "WXYZ"),
        (" (Photo provided by Oldport Museum)", "Photo provided by Oldport Museum"),
        (" ∙ © Erika Muster", "Erika Muster"),
        (" ● Foto: Erika Muster", "Erika Muster"),
        (" Foto: Juana Pérez (EFE)", "Juana Pérez (EFE)"),
        (" Foto: Erika Muster (Archiv)", "Erika Muster (Archiv)"),
        (" Foto: dpa (Archiv)", "dpa (Archiv)"),
        (" © Erika Muster [dpa]", "Erika Muster [dpa]"),
        (" JUANA PÉREZ (EFE)", "JUANA PÉREZ (EFE)"),
        (" Juana Pérez (Getty Images)", "Juana Pérez (Getty Images)"),
        (" (foto ANSA)", "ANSA"),
        (" Foto di Paolo Serra", "Paolo Serra"),
        (" Bild Erika Muster", "Erika Muster"),
        (" (Bild Erika Muster)", "Erika Muster"),
        (" Kuva Ville Rinne", "Ville Rinne"),
        (" Beeld ANP / Joost de Wit", "ANP / Joost de Wit"),
        (" Arkivfoto: Jens Ravn", "Jens Ravn"),
        (" Bilde: Lars Myhre", "Lars Myhre"),
        (" Kuvat: Ville Rinne", "Ville Rinne"),
        (" Mynd/Jón Ægisson", "Jón Ægisson"),
        (" Argazkia: Jon Agirre", "Jon Agirre"),
        (" imago/Petra Lang", "imago/Petra Lang"),
        (" REUTERS/Jane Doe", "REUTERS/Jane Doe"),
        (" Crédit photo : Jeanne Dupont", "Jeanne Dupont"),
        (" Фото: Иван Иванов / ТАСС", "Иван Иванов / ТАСС"),
        (" Zdjęcie: Jan Kowalski", "Jan Kowalski"),
        (" / autor: Jan Kowalski", "Jan Kowalski"),
        (" (Cedida)", "Cedida"),
        (" fot. Jan Kowalski", "Jan Kowalski"),
        (" J. Jonaitis/LRT nuotr.", "J. Jonaitis/LRT"),
        (" (screen grab)", "screen grab"),
        (" CC-BY-SA 4.0 Jane Doe", "CC-BY-SA 4.0 Jane Doe"),
        (" Foto: Von Joschi71, CC BY-SA 3.0", "Joschi71, CC BY-SA 3.0"),
        (" Foto: Juana Díez (CC BY 2.0)", "Juana Díez (CC BY 2.0)"),
        (
            " Jane Doe from Oldport, CC BY-SA 2.0 <https://licences.example/2.0>, via Wikimedia Commons",
            "Jane Doe from Oldport, CC BY-SA 2.0, via Wikimedia Commons",
        ),
        (
            " Von Joschi71 - Eigenes Werk, Gemeinfrei, https://commons.wikimedia.org/w/index.php?curid=1",
            "Joschi71 - Eigenes Werk, Gemeinfrei",
        ),
        (" (Jane Doe, Public domain, via Wikimedia Commons)", "Jane Doe, Public domain, via Wikimedia Commons"),
        (" Kuva: Matti Meikäläinen / Lehtikuva", "Matti Meikäläinen / Lehtikuva"),
        (" Nguồn: Reuters", "Reuters"),
        (" Ảnh minh họa: Minh Anh", "Minh Anh"),
        (" Sumber: Reuters", "Reuters"),
        (" (dok. Humas)", "dok. Humas"),
        (" ANTARA FOTO/Budi Santosa/tom.", "ANTARA FOTO/Budi Santosa/tom"),
        (" (Kuha ni Juan Magbanua)", "Juan Magbanua"),
        (" Автор фото: Иван Иванов", "Иван Иванов"),
        ("Фото: Иван Иванов", "Иван Иванов"),
        (" Фото пресс-службы порта", "пресс-службы порта"),
        (" Фото из архива музея", "из архива музея"),
        (" Світлина: Оксана Мельник", "Оксана Мельник"),
        (" Фота: Алесь Каваль", "Алесь Каваль"),
        (" Źródło zdjęcia: Jan Kowalski", "Jan Kowalski"),
        (" Źródło zdjęcia głównego: Jan Kowalski", "Jan Kowalski"),
        (" Источник фото: пресс-служба порта", "пресс-служба порта"),
        (" Zdroj fotografie: Jan Novotný", "Jan Novotný"),
        (" Πηγή φωτογραφίας: Νίκος Λιπάρης", "Νίκος Λιπάρης"),
        (" Autor fotografie: Jan Novotný", "Jan Novotný"),
        (" Snímka: Ján Horák", "Ján Horák"),
        (" Illusztráció: Kovács Péter", "Kovács Péter"),
        (" Sursă foto: Inquam Photos", "Inquam Photos"),
        (" Източник: БГНЕС", "БГНЕС"),
        (" Извор: Танјуг", "Танјуг"),
        (" Fotografija: Marko Horvat", "Marko Horvat"),
        (" Vir: Profimedia", "Profimedia"),
        (" Φωτό: Γιώργος Παππάς", "Γιώργος Παππάς"),
        (" Görsel: Ayşe Demir", "Ayşe Demir"),
        (" Mənbə: AZƏRTAC", "AZƏRTAC"),
        (" Сурет: Айгүл Сейітқызы", "Айгүл Сейітқызы"),
        (" ფოტო: გიორგი ლომიძე", "გიორგი ლომიძე"),
        (" Լուսանկարը՝ Արամ Գևորգյանի", "Արամ Գևորգյանի"),
        (" Avots: LETA", "LETA"),
        (" Pilt: Mart Tamm", "Mart Tamm"),
        (" Photo / Jane Doe", "Jane Doe"),
        (" Foto | Erika Muster", "Erika Muster"),
        (" (foto Bianchi)", "Bianchi"),
        (" (Foto El Puerto: Juana Pérez)", "Juana Pérez"),
        (" Foto Erika Muster Archiv Hafen Alte Werft Musterhaven", "Erika Muster Archiv Hafen Alte Werft Musterhaven"),
        (" (Submitted by Jane Doe)", "Submitted by Jane Doe"),
        (" Uploaded by: Jane Doe", "Uploaded by: Jane Doe"),
        (" Source Example Trust", "Example Trust"),
        (" (Source Example Trust)", "Example Trust"),
        (" Quelle Stadt Musterhaven", "Stadt Musterhaven"),
        (" (Cedida por Juana Pérez)", "Cedida por Juana Pérez"),
        (" Фото Ивана Иванова", "Ивана Иванова"),
        (" imago images/Erika Muster", "imago images/Erika Muster"),
        (" picture-alliance/dpa/Erika Muster", "picture-alliance/dpa/Erika Muster"),
        (" picture alliance / Bildwerk | Erika Muster", "picture alliance / Bildwerk | Erika Muster"),
        (" dpa/picture alliance", "dpa/picture alliance"),
        (" Jane Doe - stock.adobe.com", "Jane Doe - stock.adobe.com"),
        (" stock.adobe.com/Jane Doe", "stock.adobe.com/Jane Doe"),
        (" leiden.is/Jón Ægisson", "leiden.is/Jón Ægisson"),
        (" Getty Images/iStockphoto", "Getty Images/iStockphoto"),
        (" Pixabay / jane_doe", "Pixabay / jane_doe"),
        (" Instagram/@janedoe", "Instagram/@janedoe"),
        (" X: @janedoe", "X: @janedoe"),
        (" (X: @janedoe)", "X: @janedoe"),
        (" X/@janedoe", "X/@janedoe"),
        (" Jane Doe on Unsplash", "Jane Doe on Unsplash"),
        (" Jane Doe-Imagn Images", "Jane Doe-Imagn Images"),
        (" Google Maps", "Google Maps"),
        (" epd", "epd"),
        (" NDR", "NDR"),
        (" Supplied: Port Authority", "Supplied: Port Authority"),
        (" (Submitted)", "Submitted"),
        (" Copyright Jane Doe", "Jane Doe"),
        (" Photo d'archives Jeanne Dupont", "Jeanne Dupont"),
        (" PHOTO JEANNE DUPONT LE COURRIER DU NORD - LCOPQR", "JEANNE DUPONT LE COURRIER DU NORD - LCOPQR"),
        (" PHOTO ARCHIVES JEANNE DUPONT - LCOPQR", "JEANNE DUPONT - LCOPQR"),
        (" LCO - JEANNE DUPONT", "LCO - JEANNE DUPONT"),
        (" (Ph: DR)", "DR"),
        (" Ph : Jeanne Dupont", "Jeanne Dupont"),
        (" Ph. Paolo Serra", "Paolo Serra"),
        (" Сн. Иван Иванов", "Иван Иванов"),
        (" Nuotr. J. Jonaitis", "J. Jonaitis"),
        (" J. Jonaitis / LRT nuotr.", "J. Jonaitis / LRT"),
        (" Urheber: Erika Muster", "Erika Muster"),
        (" Imagine: Ion Popescu", "Ion Popescu"),
        (" Фото з відкритих джерел", "з відкритих джерел"),
        (" צילום דני כהן", "דני כהן"),
        (" عکس از ایرنا", "ایرنا"),
        (" غيتي", "غيتي"),
        (" Cortesía", "Cortesía"),
        (" Foto Željko Horvat", "Željko Horvat"),
        (" Foto Łukasz Nowak / PAP", "Łukasz Nowak / PAP"),
        (" Fotoğraf Şebnem Yıldız", "Şebnem Yıldız"),
        (" Φωτογραφία Γιώργος Παππάς", "Γιώργος Παππάς"),
        (" Foto Əli Məmmədov", "Əli Məmmədov"),
        (" Picha Juma Ali", "Juma Ali"),
        (" Fotógrafo: João Pereira", "João Pereira"),
        (" Fotografía de Juana Pérez", "Juana Pérez"),
        (" Foto door Joost de Wit", "Joost de Wit"),
        (" Foto door Joost de Wit / ANP", "Joost de Wit / ANP"),
        (" foto Mario Rossi / Reuters", "Mario Rossi / Reuters"),
        (" Photography by Jane Doe", "Jane Doe"),
        (" Zdjęcia: Jan Kowalski", "Jan Kowalski"),
        (" Avtor: Janez Novak", "Janez Novak"),
        (" Fénykép: Kovács János", "Kovács János"),
        (" Kép forrása: MTI", "MTI"),
        (" Billede: Lars Jensen", "Lars Jensen"),
        (" Изображение: Иван Петров", "Иван Петров"),
        (" Nuotr.: J. Jonaitis", "J. Jonaitis"),
        (" Fotolar: Əli Məmmədov", "Əli Məmmədov"),
        (" מקור: דני כהן", "דני כהן"),
        (" छवि: राम कुमार", "राम कुमार"),
        (" ছবিঃ রহিম উদ্দিন", "রহিম উদ্দিন"),
        (" সূত্র: রহিম উদ্দিন", "রহিম উদ্দিন"),
        (" ماخذ: علی احمد", "علی احمد"),
        (" צילום דני כהן / Reuters", "דני כהן / Reuters"),
        (" تصوير أحمد علي / Reuters", "أحمد علي / Reuters"),
        (" Larawan mula sa Juan Cruz", "Juan Cruz"),
        (" Picha na Juma Ali / AFP", "Juma Ali / AFP"),
        (" Wikimedia Commons / CC BY-SA 4.0", "Wikimedia Commons / CC BY-SA 4.0"),
    ],
)
def test_a_credit_behind_a_caption_is_taken_off(tail: str, expected: str) -> None:
    caption, said = split(SENTENCE + tail)
    assert said == expected
    assert caption == SENTENCE


@pytest.mark.parametrize(
    ("text", "caption", "said"),
    [
        ("قوارب في الميناء القديم (رويترز)", "قوارب في الميناء القديم", "رويترز"),
        ("பழைய மீன் சந்தை - கோப்புப் படம்", "பழைய மீன் சந்தை", "கோப்புப் படம்"),
        ("Boats in the harbour of Oldport (Yonhap)", "Boats in the harbour of Oldport", "Yonhap"),
        ("Boats lie in the harbour on Tuesday.—White Star", "Boats lie in the harbour on Tuesday.", "White Star"),
        ("Boats lie in the harbour on Tuesday.—They stay", "Boats lie in the harbour on Tuesday.—They stay", None),
        ("قوارب في الميناء القديم | من المصدر", "قوارب في الميناء القديم", "من المصدر"),
        ("قوارب في الميناء القديم أمس (أرشيفية)", "قوارب في الميناء القديم أمس", "أرشيفية"),
        ("港に並ぶ漁船＝３日午後、旧港町（共同）", "港に並ぶ漁船＝３日午後、旧港町", "共同"),
        ("港に並ぶ漁船の様子（写真：山田太郎/アフロ）", "港に並ぶ漁船の様子", "山田太郎/アフロ"),
        ("港に並ぶ漁船（Ｃ）共同通信社", "港に並ぶ漁船", "共同通信社"),
        ("항구에 늘어선 어선들. [사진 출처 = 연합뉴스]", "항구에 늘어선 어선들.", "연합뉴스"),
        ("图源：新华社", None, "新华社"),
        (
            "joschi71 aus Kleinhafen, CC BY-SA 3.0, via Wikimedia Commons",
            None,
            "joschi71 aus Kleinhafen, CC BY-SA 3.0, via Wikimedia Commons",
        ),
        ("Jane Doe, CC BY 2.0", None, "Jane Doe, CC BY 2.0"),
        ("The old mill, CC BY 2.0", "The old mill", "CC BY 2.0"),
        ("港口的渔船整齐排列。（海港日报）", "港口的渔船整齐排列。", "海港日报"),
        ("港口的渔船整齐排列（农业合作社）", "港口的渔船整齐排列（农业合作社）", None),
        ("เรือประมงจอดเทียบท่า / REUTERS", "เรือประมงจอดเทียบท่า", "REUTERS"),
        ("ขอบคุณภาพจาก เฟซบุ๊ก ท่าเรือ", None, "เฟซบุ๊ก ท่าเรือ"),
        ("คำบรรยายภาพ, เรือประมงจอดเทียบท่า", "เรือประมงจอดเทียบท่า", None),
        ("Sumber gambar, Getty Images", None, "Getty Images"),
        ("बंदरगाह पर नावें। फोटो क्रेडिट: राम कुमार", "बंदरगाह पर नावें।", "राम कुमार"),
        ("बंदरगाह पर नावें (पीटीआई)", "बंदरगाह पर नावें", "पीटीआई"),
        ("ঘাটে নৌকা।ছবি: রয়টার্স", "ঘাটে নৌকা।", "রয়টার্স"),
        ("ঘাটে নৌকা। ফাইল ছবি: রয়টার্স", "ঘাটে নৌকা।", "রয়টার্স"),
        ("பட மூலாதாரம், Getty Images", None, "Getty Images"),
        ("بندرگاہ پر کشتیاں۔ فوٹو: رائٹرز", "بندرگاہ پر کشتیاں۔", "رائٹرز"),
        ("،تصویر کا کیپشن بندرگاہ پر کشتیاں", "بندرگاہ پر کشتیاں", None),
        ("ဆိပ်ကမ်းတွင် ကပ်ထားသော ငါးဖမ်းလှေများ။ ဓာတ်ပုံ - AFP", "ဆိပ်ကမ်းတွင် ကပ်ထားသော ငါးဖမ်းလှေများ။", "AFP"),
        ("រូបភាព៖ សុខ សាន្ត", None, "សុខ សាន្ត"),
        ("港の岸壁に並ぶ漁船。 Getty Images", "港の岸壁に並ぶ漁船。", "Getty Images"),
        ("เรือประมงจอดเทียบท่า ภาพจาก AFP", "เรือประมงจอดเทียบท่า", "AFP"),
        ("เรือประมงจอดเทียบท่า ที่มา: รอยเตอร์", "เรือประมงจอดเทียบท่า", "รอยเตอร์"),
    ],
)
def test_scripts_without_spaces_or_capitals(text: str, caption: str | None, said: str | None) -> None:
    assert split(text) == (caption, said)


@pytest.mark.parametrize(
    ("text", "caption", "said"),
    [
        ("Boats in the harbour, fot. stockhouse", "Boats in the harbour", "stockhouse"),
        ("Boats in the harbour at dawn (Jane Doe)", "Boats in the harbour at dawn", "Jane Doe"),
        ("Boats in the old harbour / J. Jonaitis/LRT nuotr.", "Boats in the old harbour", "J. Jonaitis/LRT"),
        ("Bot nelayan di jeti. - Foto BP/Nurul Huda", "Bot nelayan di jeti.", "BP/Nurul Huda"),
        ("Boats in the old harbour / Jono Jonaičio / Uosto nuotr.", "Boats in the old harbour", "Jono Jonaičio / Uosto"),
        ("Лодки в старой гавани (EUROKINISSI/Γιώργος Παππάς)", "Лодки в старой гавани", "EUROKINISSI/Γιώργος Παππάς"),
        ("2/5 Boats in the harbour. Foto: dpa", "Boats in the harbour.", "dpa"),
        ("Photo 1 of 5 | Boats in the harbour. Foto: dpa", "Boats in the harbour.", "dpa"),
        ("1 of 5Boats in the harbour. Foto: dpa", "Boats in the harbour.", "dpa"),
        ("Boats in the harbour Bild 1 von 9 (dpa)", "Boats in the harbour", "dpa"),
        (
            "FILE PHOTO: Boats in the harbour, Oldport, May 12, 2017. REUTERS/Jane Doe",
            "FILE PHOTO: Boats in the harbour, Oldport, May 12, 2017.",
            "REUTERS/Jane Doe",
        ),
        ("« Photo 1 of 3 » Boats in the harbour. (AP Photo/Jane Doe)", "Boats in the harbour.", "AP Photo/Jane Doe"),
        ("Foto 2 dari 5 - Kapal nelayan di jeti. Foto: dpa", "Kapal nelayan di jeti.", "dpa"),
        ("Boats in the old harbour of Oldport (foto Bianchi)", "Boats in the old harbour of Oldport", "Bianchi"),
        ("Boote im alten Hafen von Musterstadt - Foto Erika Muster", "Boote im alten Hafen von Musterstadt", "Erika Muster"),
        ("Boote im alten Hafen von Musterstadt - Foto Erika Muster / dpa", "Boote im alten Hafen von Musterstadt", "Erika Muster / dpa"),
        ("Barcos en el puerto viejo / Foto Juana Pérez / Reuters", "Barcos en el puerto viejo", "Juana Pérez / Reuters"),
        ("Barche nel vecchio porto - Foto di Mario Rossi", "Barche nel vecchio porto", "Mario Rossi"),
        ("Barche nel vecchio porto / Ph. Mario Rossi / Reuters", "Barche nel vecchio porto", "Mario Rossi / Reuters"),
        ("Csónakok a régi kikötőben - Fotó Kovács János", "Csónakok a régi kikötőben", "Kovács János"),
        ("Лодки в старой гавани - Фото Иван Петров / Reuters", "Лодки в старой гавани", "Иван Петров / Reuters"),
        ("Čamci u staroj luci | Foto Željko Horvat", "Čamci u staroj luci", "Željko Horvat"),
        ("Foto: Kapal nelayan di pelabuhan. (Budi Santosa/kabarlaut)", "Kapal nelayan di pelabuhan.", "Budi Santosa/kabarlaut"),
    ],
)
def test_captions_that_end_without_a_full_stop(text: str, caption: str, said: str) -> None:
    assert split(text) == (caption, said)


@pytest.mark.parametrize(
    "text",
    [
        "Getty Images",
        "AFP",
        "CC",
        "J. Jonaitis/LRT nuotr.",
        "CONTRIBUTOR (4)",
        "(Foto: dpa)",
        "Foto: dpa",
        "© Jane Doe",
        "Photo by Jane Doe",
        "Image source, Getty Images",
        "Автор фото, Getty Images",
        "Kaynak, Getty Images",
        "FOTO TASR - Ján Horák",
        "Снимка Ройтерс",
        "Nuotr. J. Jonaičio",
        "Publicitātes foto",
        "Jane Doe / Reuters",
        "iStock",
        "Instagram (Screenshot)",
        "Adobe",
        "freeimages",
        "Care of Jane Doe",
        "Uploaded by Jane Doe",
    ],
)
def test_a_line_that_is_only_a_credit_has_no_caption(text: str) -> None:
    assert is_credit(text)
    caption, said = split(text)
    assert caption is None
    assert said


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "The mayor (right) and her deputy (left).",
        "Soldiers on parade (Oldport, 6.12.2010)",
        "Some plants for your home (stock image)",
        "The candidates Anna Muster (CDU) and Max Beispiel (SPD)",
        "Photographs of the harbour hang in the town hall of Oldport.",
        "Jane Doe",
        "The keeper of the lighthouse and its last editor (Jane Doe)",
        "The Keeper (Jane Doe)",
        "1/2 cup of salt",
        "1 of 3 Oldporters has seen the sea",
        "Soup (provided by the harbour mission) on Monday",
        "Asociatyvi nuotr.",
        "На фото: Анна Крылова и её брат",
        "Στη φωτογραφία: η Άννα Κρητικού",
        "In the picture: Jane Roe",
        "На фото из архива музея гавань в 1926 году",
        "Boats in the harbour of Oldport. From the archives",
        "BOATS IN THE HARBOUR OF OLDPORT. MAYOR",
        "Boats of the fleet meet those of Lt. NATO",
        "הסירות בנמל. צילום מסך",
        "4.8 / 5",
        "Instagram: jane.doe",
        "The harbour office of Oldport. Ph: 555 0134",
        "LES BATEAUX DANS LE PORT. LE MAIRE - LES PÊCHEURS",
        "Der alte Hafen von Musterstadt - Foto vom alten Leuchtturm aus",
        "The old harbour of Oldport - Photo essays from the town",
        "Het gebouw van de haven. Foto door het raam van het kantoor",
        "Une vue du port. Photographie de la ville en hiver",
    ],
)
def test_a_caption_without_a_credit_stays_whole(text: str) -> None:
    assert split(text) == (text, None)


@pytest.mark.parametrize(
    "name", ["IMG_2034", "DSC00123", "image001", "harbour.at.dawn.JPG", "harbour-at-dawn-2", "oldport_boats_2019_final"]
)
def test_the_name_of_a_file_is_no_caption(name: str) -> None:
    assert split(name) == (None, None)


@pytest.mark.parametrize("word", ["Oldport", "Ferry-Boat", "Image", "1926", "MS_Gull"])
def test_a_word_is_one(word: str) -> None:
    assert split(word) == (word, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Foto: dpa)", "dpa"),
        ("© Jane Doe.", "Jane Doe"),
        ("Foto: Ilustracija/Pixabay", "Ilustracija/Pixabay"),
        ("Jono Jonaičio / Uosto nuotr.", "Jono Jonaičio / Uosto"),
        ("Jane Doe Jr.", "Jane Doe Jr."),
        ("Foto:", None),
        ("", None),
        ("Anadolu via Getty Images)", "Anadolu via Getty Images"),
    ],
)
def test_the_label_and_the_brackets_are_no_part_of_a_credit(text: str, expected: str | None) -> None:
    assert credit(text) == expected


def test_a_label_alone_is_known() -> None:
    assert is_label("Foto:")
    assert is_label("(Image:")
    assert not is_label("Foto: dpa")


@given(st.text(max_size=300))
def test_any_text_is_split_into_parts_of_itself(text: str) -> None:
    caption, said = split(text)
    for part in (caption, said):
        assert part is None or part in text


def test_hostile_lines_take_no_time() -> None:
    start = time.process_time()
    for text in ("(" * 50_000, "Foto: " * 20_000, "a / " * 30_000, "A" * 200_000, "Photo by " * 20_000, "." * 100_000):
        split(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "line",
    [
        *("Figure 3: Boats in the harbour", "Abb. 2: Boote im Hafen", "图为渡轮停靠在西码头", "图①：渡轮停靠在西码头"),
        *("Bild – oben: Boote im Hafen", "Foto links: Boote", "Photo (top): boats", "Imagen arriba: barcos", "Photo en bas : les bateaux"),
        *("Opening Image Credits: Design by Jane Roe", "Featured photo credit: Jane Roe", "Pictured: the Gull at her pier"),
        *("Header image: Boats in the harbour", "Titelbild: Boote im Hafen", "Imagen de portada: barcos en el puerto"),
        *("Symbolbild", "(Foto di repertorio)", "Foto cu caracter ilustrativ", "Imagen referencial.", "* Photo d’illustration", "资料图"),
        *("Symbolbild. Erika Muster / dpa", "Foto de archivo | El Puerto", "Image d’illustration - Le Phare"),
        *("Boats in the harbour (archive photo)", "Boote im Hafen – Symbolfoto", "Barcos no porto. Imagem ilustrativa"),
    ],
)
def test_a_line_may_say_that_it_belongs_to_a_picture(line: str) -> None:
    assert opens_a_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Figures rose by a third",
        "Abbau im Hafen",
        "图书馆今天开门：免费",
        "For the boats: a harbour",
        "The header image: boats",
        "Bilder: oben und unten",
        "Pictured there is a boat",
        "She asked for a file photo",
        "He sells what he calls a stock photo.",
        "The archive photo",
        "Foto de archivo de la torre",
    ],
)
def test_most_lines_do_not(line: str) -> None:
    assert not opens_a_caption(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Гавань после бури / Фото Анна Лебедева", True),
        ("Гавань після бурі / Фото РБН", True),
        ("The harbour after the gale | Photo Mary Cole", True),
        ("Le port après la tempête / Photo AFP", True),
        ("The prize of the month / photo of the year", False),
        ("What was said of the bridge and of the photo / The minister", False),
    ],
)
def test_a_bar_and_the_word_for_a_picture_name_who_took_it(line: str, names: bool) -> None:
    assert names_a_photographer(line) is names
