from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.normaliser import names
from scraper.record import Author, Context

# language | byline | people, parted by a semicolon (nothing: nobody is named)
TABLE = r"""
en | By Jane Roe | Jane Roe
en | BY JANE ROE | Jane Roe
en | by jane roe | jane roe
en | Jane Roe | Jane Roe
en | By: Jane Roe | Jane Roe
en | Written by Jane Roe | Jane Roe
en | Story by Jane Roe and Richard Miles | Jane Roe; Richard Miles
en | By Jane Roe and Richard Miles, Reuters | Jane Roe; Richard Miles
en | By ABBY GOODNIGHT, THOMAS KAPPEL and ROBERT PEARSON | Abby Goodnight; Thomas Kappel; Robert Pearson
en | By Jane Roe, Senior Political Correspondent, and John Doe in Paris | Jane Roe; John Doe
en | By Jane Roe in Paris and John Doe for Agency | Jane Roe; John Doe
en | By Jane Roe In Washington and John Doe In London | Jane Roe; John Doe
en | By Mia In | Mia In
en | By Jane Roe, Senior Political Correspondent | Jane Roe
en | Jane Roe, Political Editor | Jane Roe
de | Von Armin Gärtner | Armin Gärtner
en | By Rich Page and Ann Post | Rich Page; Ann Post
en | BY RICH PAGE | Rich Page
en | By Friday Okoro | Friday Okoro
en | By Denver Post |
de | Von Max von und zu Lichtenau und Jana Weber | Max von und zu Lichtenau; Jana Weber
de | Von dr. Jana Weber | dr. Jana Weber
en | By Juan Carlos de la Cruzada Harbour Learning Network | Juan Carlos de la Cruzada
en | By LÊ THU HẢI | Lê Thu Hải
en | Jean Luc Rohan on behalf of Harbour Doc group | Jean Luc Rohan
en | Dr. Jane Roe on behalf of Harbour Doc group | Dr. Jane Roe
de | Von Rahul, Siobhán O'Rohan | Rahul; Siobhán O'Rohan
en | By Roe, Jane T. | Jane T. Roe
da | April Young og Rich Page | April Young; Rich Page
en | By Jane Roe, Yorkshire Post | Jane Roe
fr | Par Source AFP | AFP
es | Fuente EFE | EFE
nb | Per Lunde | Per Lunde
nb | Av Per Lunde | Per Lunde
ca | Per Joan Puigmal | Joan Puigmal
id | Ni Luh Ayu Pertama | Ni Luh Ayu Pertama
en | By Di Stewell | Di Stewell
en | By Nurul Aini binti Hassim | Nurul Aini binti Hassim
ms | Oleh Suresh A/L Muthan | Suresh A/L Muthan
en | Guest column by Jane Roe | Jane Roe
fr | De notre correspondante à Rome, Jane Rohan | Jane Rohan
nl | Door onze verslaggever Jan Haart | Jan Haart
en | Jane Roe Political Editor | Jane Roe
en | Steffan Rowe Deputy Content Hub Director | Steffan Rowe
en | By Emma Fields Lifestyle Writer | Emma Fields
en | By Lucy Harrow News Reporter Tim Fallon News Reporter | Lucy Harrow; Tim Fallon
en | Jane Roe @ Agencies | Jane Roe
fr | Ren&#xE9;e Rohan | Renée Rohan
de | Autor: Steffen PACKE, Musterländische Landesanstalt für Fischerei, Nordhafen (D) | Steffen Packe
de | Anna Meier, Nordischer Fischereiverband | Anna Meier
de | Anna Meier, Hafenstiftung Musterstadt | Anna Meier
es | Por Ana Ruiz, Universidad de Ejemplo | Ana Ruiz
es | Ana Ruiz / Ayuntamiento Villanueva | Ana Ruiz
fr | Jane Rohan, Fédération Rurale | Jane Rohan
it | Anna Rossi, Fondazione Porto Vecchio | Anna Rossi
pt | Ana Rocha, Assessoria Prefeitura | Ana Rocha
nl | Jan de Boer, Stichting Havenstad | Jan de Boer
sv | Anna Berg, Hamnförbundet Norr | Anna Berg
pl | Anna Nowicka, Fundacja Stary Port | Anna Nowicka
pl | opr. Jan Kowal | Jan Kowal
ru | Иван Петров, Министерство Рыбы | Иван Петров
tr | Ayşe Demir, Liman Üniversitesi | Ayşe Demir
id | Budi Santosa, Universitas Laut | Budi Santosa
en | Jane Roe, Imperial College | Jane Roe
en | Jane Roe, Gull Federation | Jane Roe
de | Anna M&uuml;ller &amp; Max Moe | Anna Müller; Max Moe
fr | Jane Roe Publié à 0 h 23 | Jane Roe
fr | Par Martin Rohan (avec Anna Petit et Zoé Lamy) | Martin Rohan; Anna Petit; Zoé Lamy
ar | حسام العلا - القاهرة | حسام العلا
en | WORDS & IMAGES: Jane EDITING: Max | Jane
pl | Autor: Jan Kowalczyk Data: 28-04-2021, 09:29 | Jan Kowalczyk
en | Jane Roe / Agencies | Jane Roe
en | AFP with staff reporters | AFP
en | Joe Schmo, Jr., and Tara Doe, MD | Joe Schmo, Jr.; Tara Doe, MD
en | By Joe Schmo Jr. | Joe Schmo Jr.
en | By Henry Roe III and Sam Doe | Henry Roe III; Sam Doe
en | bell hooks | bell hooks
en | will.i.am | will.i.am
en | Dr. O'Brien-Smythe III | Dr. O'Brien-Smythe III
en | DOE, Jane | Jane Doe
es | GARCIA LOPEZ, Maria Jose | Maria Jose Garcia Lopez
en | By JANE ROE, MAX MOE | Jane Roe; Max Moe
en | ANNA ROE, DAN MOE | Anna Roe; Dan Moe
en | Jane Roe and Dan Moe | Jane Roe; Dan Moe
en | Jane Roe, Dan Moe and Kai Brand | Jane Roe; Dan Moe; Kai Brand
en | JANE ROE AND DAN MOE | Jane Roe; Dan Moe
en | JANE ROE WITH DAN MOE | Jane Roe; Dan Moe
de | JANE ROE UND KAI BRAND | Jane Roe; Kai Brand
es | JANE ROE Y DAN MOE | Jane Roe; Dan Moe
en | By Dan Moe, Eta Brand | Dan Moe; Eta Brand
id | Dewi Lestari dan Agus Wijaya | Dewi Lestari; Agus Wijaya
id | DEWI LESTARI DAN AGUS WIJAYA | Dewi Lestari; Agus Wijaya
uk | Oleh Tkachenko | Oleh Tkachenko
en | By Oleh Tkachenko and Nga Pham | Oleh Tkachenko; Nga Pham
en | Nga Pham and Jane Roe | Nga Pham; Jane Roe
id | Oleh Dewi Lestari | Dewi Lestari
sq | Nga Arta Hoxha | Arta Hoxha
ga | Aoife Byrne agus Dan Kelly | Aoife Byrne; Dan Kelly
en | Doe, Jane T. | Jane T. Doe
en | Levi Parsnip For Daily Sample Australia | Levi Parsnip
en | By Levi Parsnip for The Daily Sample | Levi Parsnip
en | jane.roe@example.com |
en | @janeroe |
en | Jane Roe jane.roe@example.com | Jane Roe
en | Jane Roe @janeroe | Jane Roe
en | By Jane Roe, @janeroe | Jane Roe
en | Staff |
en | Admin |
en | admin |
en | Newsroom |
en | Editor |
en | NOC Admin |
en | Watermark feed |
en | Web Desk |
en | By Staff Reporter |
en | Our Correspondent |
en | By EXA Staff | EXA Staff
en | The Example Team | The Example Team
en | Associated Press | Associated Press
en | By The Associated Press | The Associated Press
en | By JANE ROE, Associated Press | Jane Roe
en | JANE ROE Associated Press | Jane Roe
en | By Jane Roe, Reuters | Jane Roe
en | Jane Roe · Example News | Jane Roe
en | By Aaron Doe - Example News | Aaron Doe
en | Julia Vermeer - Clare Rothko | Julia Vermeer; Clare Rothko
en | By Takeo Maeno and Tatsuya Tanabe / Example Shimbun Staff Writers | Takeo Maeno; Tatsuya Tanabe
en | By Nell Hargrove and Tim Roe Staff Writers | Nell Hargrove; Tim Roe
en | By Nell Hargrove and Tim Roe River Post Staff Writers | Nell Hargrove; Tim Roe
en | By Nell Hargrove River Post Staff Writer | Nell Hargrove
en | By Nell Q. Hargrove Gull Bay Gazette Reporter | Nell Q. Hargrove
en | Associated Press in Valencia | Associated Press
en | Jane Roe in Valencia | Jane Roe
en | Jane Roe, London | Jane Roe
en | By Jane Roe and Ravi Patel in New Delhi | Jane Roe; Ravi Patel
en | By Jane Roe in Kyiv, Ravi Patel in New Delhi and Tom Doe in New York | Jane Roe; Ravi Patel; Tom Doe
en | Photographs by Ann Lens |
en | Reviewed by Ann Check |
en | Edited by Ann Check |
en | By Jane Roe, Photographs by Ann Lens | Jane Roe
en | By Jane Roe Photos by Ann Lens | Jane Roe
en | Words: Jane Roe. Pictures: Ann Lens | Jane Roe
en | Words Jane Roe / Photos Ann Lens | Jane Roe
en | Words by Jane Roe / Photos by Ann Lens | Jane Roe
en | By The Associated Press and Jane Roe | Jane Roe
en | By Jane Roe. Edited by Max Check | Jane Roe
en | By Jane Roe Published June 11, 2025 | Jane Roe
en | Jane Roe June 11, 2025 at 10:30 am | Jane Roe
en | By Jane Roe 11 June 2025 | Jane Roe
en | By Jane Roe, 3 min read | Jane Roe
en | Jane Roe 5 hours ago | Jane Roe
en | By Jane Roe Updated: 10:30 GMT, 11 June 2025 | Jane Roe
en | By Jane Roe & John Doe | Jane Roe; John Doe
en | By Xi Doe, Mara Len, Mohan Basra, Davide Castello & Jeff Toll | Xi Doe; Mara Len; Mohan Basra; Davide Castello; Jeff Toll
en | By Mary-Kate O'Neill and Seán Ó Rian | Mary-Kate O'Neill; Seán Ó Rian
en | By J. R. R. Tolle | J. R. R. Tolle
en | JD Fence | JD Fence
en | By MARY MCCARTER | Mary McCarter
en | Bill MCCARTER | Bill McCarter
es | Juana Pérez, Vigo | Juana Pérez
pt | Joana Reis, O Farol — Porto | Joana Reis
en | Anh Tran, Le Van Minh | Anh Tran; Le Van Minh
sk | 12. nov 2024 o 9:50 (aktualizované 12. nov 2024 o 12:05) Jana Nová | Jana Nová
fr | MAËLLE LE GUERNEC | Maëlle Le Guernec
it | LUCIO LA RUGGIA | Lucio La Ruggia
es | PEDRO DE LA ROCA | Pedro de la Roca
en | SEAN O'MALLEY-SMITH | Sean O'Malley-Smith
en | Omar bin Saleh al-Rashidi | Omar bin Saleh al-Rashidi
en | Anne-Marie van der Vaart | Anne-Marie van der Vaart
en | Jane Roe, Ph.D. | Jane Roe, Ph.D.
en | Jane Roe, MS, RD | Jane Roe, MS, RD
en | Jane Roe, MS, RDN, LD | Jane Roe, MS, RDN, LD
en | By Jane Roe, APRN, FNP-C, and Max Moe, MBBS | Jane Roe, APRN, FNP-C; Max Moe, MBBS
en | Jane Roe; John Doe | Jane Roe; John Doe
en | Jane Roe with John Doe | Jane Roe; John Doe
en | View all posts |
en | Read more |
en | June 11, 2025 |
en | 10:30 |
en | Posted by Jane Roe | Jane Roe
en | Posted in Weather by janeroe on August 3, 2019 | janeroe
en | Posted by Stella Marsh under @ Just For Laughs @, Tides | Stella Marsh
en | Jan 2, 2025 • Jane Roe in @ Harbour Life @ | Jane Roe
en | By @ Jane Roe @ in @ Oslo @ and @ John Doe @ in @ Rome | Jane Roe; John Doe
en | By @ Jane Roe @ in @ Oslo @ and John Doe in @ Rome | Jane Roe; John Doe
en | ByJane Roe | Jane Roe
en | by Marianne1 | Marianne1
en | By shorefan1984 on 3 May 2020 | shorefan1984
en | By Anna and Max | Anna; Max
en | Food & Drink |
en | Jane (Stone) Roe | Jane (Stone) Roe
en | Posted by Jane Roe and Ravi Patel - Harbour Watch Research team | Jane Roe; Ravi Patel
de | Themenstarter Krabbenfischer | Krabbenfischer
en | Sponsored by Anchor Goods |
en | Translated by Ann Check |
en | harbouradmin |
en | By Jane Roe 2–3 minutes | Jane Roe
en | By Jane Roe, special to the Daily Sample | Jane Roe
en | Jane Roe Special to Daily Sample | Jane Roe
en | By Jane Roe Follow @janeroe | Jane Roe
en | By Jane Roe Share | Jane Roe
en | By Jane Roe Add us on Google | Jane Roe
en | Jane Roe she/her | Jane Roe
en | By Jane Roe with additional reporting by Max Moe | Jane Roe
en | Reviewed by Ann Check, MD — By Jane Roe — Updated on June 11, 2025 | Jane Roe
en | As told to Jane Roe | Jane Roe
en | This post was written by Jane Roe, MD, gastroenterologist, Gull Health. | Jane Roe, MD
en | Jane Roe, VMD, DACVB; Ann Pult, BA, LVT, VTS (Behavior) & Max Moe, DVM | Jane Roe, VMD, DACVB; Ann Pult, BA, LVT; Max Moe, DVM
en | Author(s): Jane Roe | Jane Roe
de | Von Jonas Muster, Historiker an der Universität Oldhafen | Jonas Muster
nl | Anna Pen, hoogleraar | Anna Pen
en | By Jane Roe and Max Moe, Newtown Harbour, Norway | Jane Roe; Max Moe
en | Jane Roe • Newtown Harbour, Norway | Jane Roe
en | By Jane Roe — Oldport Valley | Jane Roe
fr | Jane Roe · Plus de Jane Roe | Jane Roe
en | By JANE ROE AP Sports Writer | Jane Roe
en | By Jane Roe Associated Press Writer | Jane Roe
en | By MARTIN ROE JR. | Martin Roe Jr.
en | By Li Wei and Zhang Min | Li Wei; Zhang Min
en | Moses wa Kamau | Moses wa Kamau
en | By wire services |
en | Politics |
de | Wirtschaft |
de | Von NORA VON DER LEINE | Nora von der Leine
nl | JAN VAN DER MEULEN | Jan van der Meulen
es | JUAN DE LA RUE Y LEÓN | Juan de la Rue y León
de | Von unserem Redaktionsmitglied Anna Meier | Anna Meier
de | Von unserer Gastautorin Anna Meier | Anna Meier
de | Bericht: Anna Meier, Fotos: Max Muster | Anna Meier
de | Das Interview führte Anna Meier | Anna Meier
de | Leserbrief von Anna Meier | Anna Meier
de | Autor:in: Anna Meier | Anna Meier
de | Verfasser: Anna Meier | Anna Meier
de | Dr. med. Anna Meier | Dr. med. Anna Meier
de | Anna Meier, ABC-Studio Kairo | Anna Meier
de | Von Anna Meier, ABC Berlin | Anna Meier
de | Von Anna Meier Publiziert: heute, 09:41 Aktualisiert: heute, 12:02 | Anna Meier
sv | Anna Rosén Publicerad: Idag 09.41 Uppdaterad: Idag 12.02 | Anna Rosén
nb | Anna Rød Publisert i dag, kl. 09.41 | Anna Rød
fi | Anna Ruusunen 11.6. 9:41 Päivitetty 11.6. 12:02 | Anna Ruusunen
nl | Anna de Ruiter Vandaag, 09:41 | Anna de Ruiter
nl | Van onze redacteur Anna de Ruiter | Anna de Ruiter
is | Höf.: Anna Ragnarsdóttir | Anna Ragnarsdóttir
fi | Teksti ja kuvat: Anna Ruusunen | Anna Ruusunen
et | Anna Roos täna 09:41 | Anna Roos
en | Jane Roe Today at 9:41 am | Jane Roe
de | Anna Meier berichtet aus Kairo | Anna Meier
de | Von Anna Meier Lesedauer: 4 Min. | Anna Meier
de | Von Dipl.-Ing. (FH) Anna Meier 3 min Lesedauer | Dipl.-Ing. (FH) Anna Meier
fr | Interview réalisée par Marie Durand | Marie Durand
fr | L'édito de Marie Durand | Marie Durand
es | Traducción de Marta Cañizo |
pt | Luana Pereira - Repórter da Agência Brasil | Luana Pereira
it | dalla nostra corrispondente Lucia Verdi | Lucia Verdi
nl | Door onze redacteur |
nl | Jan Jansma leestijd 4 minuten | Jan Jansma
da | Trine Juncker Politisk redaktør | Trine Juncker
sv | Debattör: Viktor Hedberg | Viktor Hedberg
pl | Ada Michalska (tekst), Piotr Jendro (zdjęcia) | Ada Michalska
pl | Tłumaczyła Ada Michalska |
cs | Přeložil Radek Nohel |
ru | Перевела Мария Сидорова |
nl | Tekst Jan Jansma Foto’s Piet Pietersma | Jan Jansma
ru | Интервью взяла Мария Сидорова | Мария Сидорова
en | Jane Roe is a reporter for the Daily Sample and has covered courts since 2011. |
de | Von Anna Meier | Anna Meier
de | Von Anna Meier, dpa | Anna Meier
de | Von Anna Meier und Jörg Sold, dpa | Anna Meier; Jörg Sold
de | Von Anna Meier, Zürich | Anna Meier
de | von Dr. Max Kolb | Dr. Max Kolb
de | Von: JÖRG ZSCHOPPE | Jörg Zschoppe
de | Von Christian Unruh, Tobias Köbel, Laura Wagner und Alexander Rohde | Christian Unruh; Tobias Köbel; Laura Wagner; Alexander Rohde
de | Von Ulrich Ex Korrespondent | Ulrich Ex
de | Von Holger Tschapke Leitender Wirtschaftsredakteur | Holger Tschapke
de | Kommentar von Jan Stellner | Jan Stellner
de | Kolumne von Lars Bruck | Lars Bruck
de | Redaktion: Roman Wart und Marcel Sommer | Roman Wart; Marcel Sommer
de | Autorin/Autor Roman Gontsch | Roman Gontsch
de | Text: Anna Meier Fotos: Bernd Bild | Anna Meier
de | Text: Anna Meier, Fotos: Bernd Bild | Anna Meier
de | Text von Anna Meier, Fotos von Bernd Bild | Anna Meier
de | Ein Interview von Anna Meier | Anna Meier
de | Bericht: Anna Meier | Anna Meier
en | Words and photographs by Ed Marl | Ed Marl
en | Photographs and text by Ed Marl | Ed Marl
de | Von Anna von der Leine | Anna von der Leine
de | Von Alexander Graf zu Eltzen | Alexander Graf zu Eltzen
de | Redaktion |
de | Die Redaktion |
de | Online-Redaktion |
de | dpa | dpa
de | Von DPA | DPA
de | dpa/lno | dpa
de | XYZ-Redaktion | XYZ-Redaktion
de | Daniel Groß Redakteur | Daniel Groß
de | Redakteurin Anna Meier | Anna Meier
de | Anna Meier Aktualisiert am 11.06.2025 - 10:30 Uhr | Anna Meier
de | Anna Meier, Aktualisiert: 11. Juni 2025 | Anna Meier
de | Von Anna Meier und Lea Wagner, Nairobi | Anna Meier; Lea Wagner
de | Gespeichert von nordlicht am 24. Juli 2017 - 18:55 | nordlicht
de | Verfasst von: nordlicht @ 31. Dezember 2008 | nordlicht
de | von Marianne1 am 20.09.2020 | Marianne1
de | Text & Fotos: Anna Meier | Anna Meier
de | Blog Beitrag von Anna Meier | Anna Meier
de | Ein Interview von Anna Meier mit Paula Gast. | Anna Meier
de | Max Kolb im Gespräch mit Anna Meier | Max Kolb; Anna Meier
de | Übersetzung Anna Meier |
de | Vorgelesen von Anna Meier |
de | Von Anna Meier, gelesen von Bernd Ton | Anna Meier
de | Zurück zu den Suchergebnissen |
fr | Par Jean de La Fontenelle avec AFP | Jean de La Fontenelle
fr | Par Denis Lochard | Denis Lochard
fr | Par Le Quotidien et AFP | Le Quotidien; AFP
fr | Propos recueillis par Marie Durand | Marie Durand
fr | Par Marie Durand et Luc Petit (à Londres) | Marie Durand; Luc Petit
fr | Marie Durand, envoyée spéciale à Kiev | Marie Durand
fr | Par Marie Durand, journaliste | Marie Durand
fr | Marie Durand Publié le 11/06/2025 à 10h30 | Marie Durand
fr | La rédaction |
fr | Texte : Marie Durand Photos : Luc Petit | Marie Durand
fr | Par Jean-Pierre d'Armor | Jean-Pierre d'Armor
es | Por Marta Cañizo | Marta Cañizo
es | Marta Cañizo Corresponsal en Atenas | Marta Cañizo
es | Por Marta Cañizo y Luis de la Torre | Marta Cañizo; Luis de la Torre
es | José Ortuño y Gassol | José Ortuño y Gassol
es | De nuestro corresponsal |
es | Redacción |
es | Agencia EFE | Agencia EFE
es | Por Marta Cañizo, Madrid | Marta Cañizo
es | Texto: Marta Cañizo Fotografía: Luis Luz | Marta Cañizo
pt | Por Luana Pereira e Rafael Feliz | Luana Pereira; Rafael Feliz
pt | Alberto Órfico | Alberto Órfico
pt | Da Redação |
pt | Por João da Silva Neto | João da Silva Neto
it | di Mario Rosati | Mario Rosati
it | Di Mario Rosati e Lucia Verdi | Mario Rosati; Lucia Verdi
it | dal nostro inviato Mario Rosati | Mario Rosati
it | A cura di Mario Rosati | Mario Rosati
it | Redazione |
nl | Door Jan van der Meulen | Jan van der Meulen
nl | Jan Jansma en Piet Pietersma | Jan Jansma; Piet Pietersma
nl | Van onze redactie |
da | Af Trine Juncker og Tore Reim | Trine Juncker; Tore Reim
no | Mathias Hage Journalist Anders Skjerd Journalist i Paris | Mathias Hage; Anders Skjerd
no | Av Ingrid Treborg | Ingrid Treborg
sv | Av Viktor Hedberg | Viktor Hedberg
sv | Text: Viktor Hedberg Foto: Lisa Bild | Viktor Hedberg
fi | Teksti: Matti Meikäläinen ja Maija Mallikas | Matti Meikäläinen; Maija Mallikas
is | Atli Guðmundsson skrifar frá Porsgrunn | Atli Guðmundsson
pl | Autor: Ada Michalska | Ada Michalska
pl | Ada Michalska i Piotr Jendro | Ada Michalska; Piotr Jendro
pl | Redakcja |
pl | oprac. Jan Nowacki | Jan Nowacki
cs | Ondřej Kaňa a Lucie Stuchlá | Ondřej Kaňa; Lucie Stuchlá
cs | Autor: Radek Nohel | Radek Nohel
hu | Írta: Kovács Béla | Kovács Béla
ro | De Ion Ionescu | Ion Ionescu
ro | Ion Ionescu și Maria Popa | Ion Ionescu; Maria Popa
hr | Piše: Ivan Horvatić | Ivan Horvatić
hr | Ivan Horvatić i Ana Marić | Ivan Horvatić; Ana Marić
sq | Nga Arben Krasta | Arben Krasta
el | Του Γιώργου Παππά | Γιώργου Παππά
el | Των Νίκου Παπαδάκη και Μαρίας Λάμπρου | Νίκου Παπαδάκη; Μαρίας Λάμπρου
ru | Автор: Иван Петровский | Иван Петровский
ru | Андрей Колесов | Андрей Колесов
ru | Иван Петровский, корреспондент | Иван Петровский
ru | Текст: Иван Петровский Фото: Олег Снимков | Иван Петровский
ru | Иван Петровский и Анна Сидорчук | Иван Петровский; Анна Сидорчук
ru | ТАСС | ТАСС
ru | Редакция |
uk | Автор: Олена Коваль та Ігор Мельник | Олена Коваль; Ігор Мельник
tr | Yazan: Ayşe Yılmazer | Ayşe Yılmazer
tr | AA | AA
tr | Anadolu Ajansı | Anadolu Ajansı
ru | Беседовала Мария Сидорова | Мария Сидорова
ru | Автор публикации: Иван Петровский | Иван Петровский
ru | Материалы подготовили: Иван Петровский, Мария Сидорова | Иван Петровский; Мария Сидорова
ru | Редактор: Иван Петровский |
ru | Мария Сидорова Главный редактор | Мария Сидорова
uk | Розмовляла Оксана Мельник | Оксана Мельник
uk | Авторка тексту: Оксана Мельник | Оксана Мельник
uk | Головна редакторка Оксана Мельник | Оксана Мельник
uk | Іван Петренко — Четвер, 12 червня 2025, 10:15 | Іван Петренко
be | Тэкст: Вольга Сава Фота: Алесь Каваль | Вольга Сава
be | Алесь Каваль і Вольга Сава | Алесь Каваль; Вольга Сава
pl | Opracowała Anna Nowicka | Anna Nowicka
pl | Opublikowano przez Anna Nowicka | Anna Nowicka
pl | Autor wpisu: Anna Nowicka | Anna Nowicka
sv | Inskickad av Anna Lindqvist | Anna Lindqvist
nl | Ingediend door Jan Visser | Jan Visser
de | Beitrags-Autor: Anna Meier | Anna Meier
fr | Auteur de l’article Par Anne Dubois | Anne Dubois
es | Autor de la entrada Por Ana Ruiz | Ana Ruiz
it | Autore dell'articolo: Anna Bianchi | Anna Bianchi
hu | Közzétette Nagy Anna | Nagy Anna
da | Udgivet af Anna Holm | Anna Holm
en | Post author: Jane Roe | Jane Roe
pl | Rozmawiał: Jan Kowalczyk | Jan Kowalczyk
pl | Autor tekstu: Jan Kowalczyk Data dodania: 12 czerwca 2025 | Jan Kowalczyk
pl | prof. Anna Nowicka | prof. Anna Nowicka
cs | Zpracovala Eva Malá | Eva Malá
cs | Jan Novotný Aktualizováno 12. 6. 2025 11:20 | Jan Novotný
sk | Pripravil Ján Horák | Ján Horák
hu | Készítette: Nagy Anna | Nagy Anna
hu | Szöveg: Nagy Anna Fotó: Kovács Péter | Nagy Anna
hu | Nagy Anna vezető szerkesztő | Nagy Anna
ro | Un articol de Ana Popa | Ana Popa
ro | Autor: Ana Popa Publicat: 12.06.2025, 10:15 | Ana Popa
bg | Публикувана от Мария Колева | Мария Колева
sr | Razgovarao Petar Jovanović | Petar Jovanović
sr | Новинарка: Ана Марић Фотографије: Петар Јовановић | Ана Марић
sr | Ana Marić, glavna urednica | Ana Marić
hr | Autorica: Iva Perić Objavljeno: 12.06.2025. 10:15 | Iva Perić
sl | Besedilo: Maja Zupan | Maja Zupan
sl | Avtorji: Janez Kranjc, Maja Zupan | Janez Kranjc; Maja Zupan
mk | Пишува: Марија Стојановска | Марија Стојановска
sq | Postuar nga Arben Hoxha | Arben Hoxha
el | Ρεπορτάζ: Γιώργος Παππάς | Γιώργος Παππάς
el | ΓΡΑΦΕΙ Ο ΝΙΚΟΣ ΛΑΓΟΣ | Νικος Λαγος
el | Μαρία Λάμπρου, ανταποκρίτρια στις Βρυξέλλες | Μαρία Λάμπρου
tr | AHMET YILMAZ | Ahmet Yılmaz
tr | Ayşe DEMİR | Ayşe Demir
tr | Haber: Ahmet Yılmaz Giriş: 12.06.2025 - 10:15 | Ahmet Yılmaz
tr | Ayşe Demir Köşe Yazarı | Ayşe Demir
tr | Editör: Ayşe Demir |
az | Elçin MƏMMƏDOV, baş redaktor | Elçin Məmmədov
kk | Мәтін: Айгүл Сейітқызы | Айгүл Сейітқызы
uz | Muallif: Jasur Karimov | Jasur Karimov
uz | Muallif: Jasur Karimov E’lon qilindi: 12 iyun 2025, 10:15 | Jasur Karimov
ka | ჟურნალისტი ნინო ბერიძე | ნინო ბერიძე
hy | Հեղինակներ՝ Արամ Գևորգյան, Աննա Սարգսյան | Արամ Գևորգյան; Աննա Սարգսյան
lt | Parengė Ona Kazlauskienė | Ona Kazlauskienė
lv | Sagatavoja: Ilze Kalniņa | Ilze Kalniņa
et | Autorid: Mart Tamm, Kadri Kask | Mart Tamm; Kadri Kask
et | Toimetaja: Kadri Kask |
et | Kadri Kask, välisuudiste toimetaja | Kadri Kask
ru | Мария Сидорова Источник: ТАСС | Мария Сидорова
ru | Мария Сидорова специально для «Вестника» | Мария Сидорова
ru | Ольга де Бройль | Ольга де Бройль
bg | д-р Иван Петров | д-р Иван Петров
pl | Jan Kowalczyk Źródło: PAP | Jan Kowalczyk
tr | Haber Merkezi |
ar | كتب: محمد علي | محمد علي
ar | بقلم: سارة حسن | سارة حسن
ar | كتب- سامر الخطيب: | سامر الخطيب
ar | القاهرة- سامر الخطيب | سامر الخطيب
ar | أمطار في الميناء |
ar | بقلم: سارة | سارة
bn | প্রতিনিধি, শরীয়তপুর |
tr | Ahmet YILMAZ-Ayşe DEMİR/İSTANBUL,(DHA) | Ahmet Yılmaz; Ayşe Demir
ar | رويترز | رويترز
fa | نویسنده: رضا کریمی | رضا کریمی
he | מאת: דנה כהן | דנה כהן
hi | Written By: Ravi Kumar | Ravi Kumar
hi | लेखक: रवि कुमार | रवि कुमार
zh | 文/记者 张三 | 张三
mn | Сэтгүүлч Б.Болд | Б.Болд
mn | Бэлтгэсэн: Б.Энхтуяа, Д.Сүхбат | Б.Энхтуяа; Д.Сүхбат
mn | МОНЦАМЭ | МОНЦАМЭ
mn | Орчуулсан: Б.Болд |
mn | Админ |
zh | 记者 张三丰 李四光 | 张三丰; 李四光
zh | 作者：张三丰 | 张三丰
zh | 本报记者 张三丰 | 张三丰
zh | 责任编辑：王五 |
zh | 文/张三丰 图/李四光 | 张三丰
zh | 新华社 | 新华社
ja | 責任編集：佐藤 | 佐藤
ja | 渡辺洋太 | 渡辺洋太
ja | 渡辺洋太、佐藤花子 | 渡辺洋太; 佐藤花子
ja | 文＝渡辺洋太 写真＝佐藤花子 | 渡辺洋太
ja | 【渡辺洋太】 | 渡辺洋太
ja | 渡辺洋太記者 | 渡辺洋太
ko | 배윤정 기자 bae@example.com 이상훈 기자 lee@example.com | 배윤정; 이상훈
ko | 홍길순 기자 | 홍길순
ko | 홍길순·김철민 기자 | 홍길순; 김철민
id | Oleh: Budi Santosa | Budi Santosa
id | Penulis Budi Santosa dan Siti Amina | Budi Santosa; Siti Amina
vi | Tác giả: Nguyễn Văn Ánh | Nguyễn Văn Ánh
id | Pewarta: Budi Santosa Editor: Siti Amina | Budi Santosa
he | נועה לוינסקי noa@ | נועה לוינסקי
id | Rep: Budi Santosa/ Red: Siti Amina | Budi Santosa
id | Laporan Wartawan Kabarlaut.id, Budi Santosa | Budi Santosa
id | Penulis: Budi Santosa @ Editor: Siti Amina @ Rabu, 25 November 2026 @ 10:15 WIB | Budi Santosa
ms | Wartawan: Ahmad Zaki | Ahmad Zaki
tl | Isinulat ni Juan Magbanua | Juan Magbanua
tl | Ni Juan Magbanua at Pedro Salonga | Juan Magbanua; Pedro Salonga
vi | Bài và ảnh: Minh Anh | Minh Anh
vi | Bài: Minh Anh - Ảnh: Quốc Bảo | Minh Anh
vi | Minh Anh Thứ tư, 25/11/2026, 12:15 (GMT+7) | Minh Anh
vi | Biên tập: Quốc Bảo |
vi | Theo Tiền Cảng |
en | Theo Carver | Theo Carver
vi | Nhóm phóng viên |
th | โดย สมชาย ใจดี | สมชาย ใจดี
th | เขียนโดย สมชาย ใจดี | สมชาย ใจดี
th | เรื่อง: สมชาย ใจดี ภาพ: มานะ ขยัน | สมชาย ใจดี
th | สมชาย ใจดี และ มานะ ขยัน | สมชาย ใจดี; มานะ ขยัน
th | โดย สมชาย ใจดี เผยแพร่: 25 พ.ย. 2569 12:15 น. | สมชาย ใจดี
th | 25 พ.ย. 2569 12:15 น.โดย สมชาย ใจดี | สมชาย ใจดี
hi | द्वारा राम कुमार | राम कुमार
hi | राम कुमार व सीमा वर्मा | राम कुमार; सीमा वर्मा
hi | बंदरगाह संवाददाता |
mr | राम पाटील, प्रतिनिधी | राम पाटील
bn | লেখা: রহিম উদ্দিন | রহিম উদ্দিন
bn | লেখকঃ রহিম উদ্দিন প্রকাশিতঃ ২৫ নভেম্বর ২০২৬ | রহিম উদ্দিন
bn | রহিম উদ্দিন ও করিম শেখ | রহিম উদ্দিন; করিম শেখ
bn | রহিম উদ্দিন, স্টাফ রিপোর্টার | রহিম উদ্দিন
bn | রহিম উদ্দিন, ঢাকা প্রকাশ: ২৫ নভেম্বর ২০২৬, ১০:১৫ | রহিম উদ্দিন
bn | নিজস্ব প্রতিবেদক ঢাকা |
bn | নিজস্ব প্রতিবেদক @ ঢাকা |
hi | By राम कुमार Edited By: सीमा वर्मा Publish Date: Wed, 25 Nov 2026 12:15 PM (IST) | राम कुमार
ta | முருகன் வேலன் மற்றும் கலா ராணி | முருகன் வேலன்; கலா ராணி
te | రచన: రాము వర్మ | రాము వర్మ
te | By Andhra Pradesh News Desk | Andhra Pradesh News Desk
kn | ರಾಮ ಗೌಡ ಮತ್ತು ಸೀತಾ ರಾವ್ | ರಾಮ ಗೌಡ; ಸೀತಾ ರಾವ್
ne | रमेश शर्मा र सीता थापा | रमेश शर्मा; सीता थापा
ur | تحریر احمد خان | احمد خان
ur | نمائندہ بندرگاہ |
ur | احمد خان، اسلام آباد | احمد خان
ur | احمد خان اور سارہ علی | احمد خان; سارہ علی
km | ដោយ៖ សុខ សាន្ត | សុខ សាន្ត
sw | Na Rahimu Fadhila | Rahimu Fadhila
af | Deur Jan Viljoen | Jan Viljoen
es | POR LUCÍA ROBLEDO Y MARCOS TEJADA | Lucía Robledo; Marcos Tejada
pt | Por Beatriz Falcão — Vila Serena | Beatriz Falcão
fr | Hélène Vasseur La Presse Canadienne | Hélène Vasseur
es | Escribe: Lucía Robledo | Lucía Robledo
es | Columna de Lucía Robledo | Lucía Robledo
es | Autor/a: Lucía Robledo | Lucía Robledo
pt | Beatriz Falcão com Lusa | Beatriz Falcão
pt | Beatriz Falcão, do Rio | Beatriz Falcão
pt | Beatriz Falcão (texto) e Tiago Moura (fotografia) | Beatriz Falcão
pt | Autoria: Beatriz Falcão | Beatriz Falcão
fr | Un reportage d’Hélène Vasseur | Hélène Vasseur
fr | Article rédigé par Hélène Vasseur | Hélène Vasseur
fr | Tribune de Bruno Castel | Bruno Castel
it | Articolo a cura di Chiara Montanelli | Chiara Montanelli
it | Servizio di Chiara Montanelli | Chiara Montanelli
nl | Politiek redacteur Joost de Wit | Joost de Wit
nl | Sanne Verbruggen, verslaggever Den Haag | Sanne Verbruggen
nl | Een interview van Sanne Verbruggen | Sanne Verbruggen
da | Kommentar af Mette Kragh | Mette Kragh
no | Ingrid Solbakken (tekst) Lars Myhre (foto) | Ingrid Solbakken
no | Fotograf Lars Myhre Journalist Ingrid Solbakken | Lars Myhre; Ingrid Solbakken
no | NTB-AFP | NTB-AFP
fa | نویسنده، رضا محمدی | رضا محمدی
sv | Krönika av Karin Lindqvist | Karin Lindqvist
sv | Text Karin Lindqvist Foto Nils Bergh | Karin Lindqvist
fi | Teksti Aino Koskela Kuva Ville Rinne | Aino Koskela
fo | Skrivað: Jógvan Dam | Jógvan Dam
ca | Escrit per Montserrat Vidal | Montserrat Vidal
eu | Testua: Nerea Etxarri Argazkiak: Jon Agirre | Nerea Etxarri
lb | Vun der Anne Schmit | Anne Schmit
mt | Miktub minn Karmenu Zammit | Karmenu Zammit
cy | Rhiannon Prys a Dafydd Llwyd | Rhiannon Prys; Dafydd Llwyd
cy | Dafydd ap Gwilym Rhys | Dafydd ap Gwilym Rhys
de | Aus Berlin berichtet Jonas Feldhaus | Jonas Feldhaus
de | Von unserem Korrespondenten Jonas Feldhaus | Jonas Feldhaus
de | Jonas Feldhaus (Text), Petra Lang (Bilder) | Jonas Feldhaus
ar | كتب ـ سامر الخطيب | سامر الخطيب
ar | القاهرة: سامر الخطيب | سامر الخطيب
ar | بيروت - ليلى منصور وسامر الخطيب | ليلى منصور; سامر الخطيب
ar | ليلى منصور وليد حداد | ليلى منصور وليد حداد
ar | سامر الخطيب، مراسل شؤون الشرق الأوسط | سامر الخطيب
ar | سامر الخطيب نُشر في 12 مايو 2025 | سامر الخطيب
fa | تهیه و تنظیم: مینا صادقی | مینا صادقی
ps | ليکوال: احمد خان | احمد خان
he | דנה כספי ויואב שלו | דנה כספי; יואב שלו
he | דנה כספי, כתבת המגדלור | דנה כספי
he | ד"ר דנה כספי | ד"ר דנה כספי
ku | Nivîskar: Baran Demir û Zelal Kaya | Baran Demir; Zelal Kaya
sw | Na Mwandishi Wetu, Dodoma |
am | ዘጋቢ፡ አበበ ተስፋዬ | አበበ ተስፋዬ
so | Waxaa qoray Axmed Warsame | Axmed Warsame
ha | Daga Aminu Sule, Kano | Aminu Sule
en | From CHIDI OKONJO, Abuja | Chidi Okonjo
en | Chege Mutiso Nation Correspondent | Chege Mutiso
en | HT Correspondent |
en | ABCD Correspondent | ABCD Correspondent
tr | Deniz Kaya İ Can Demir | Deniz Kaya İ Can Demir
en | Our Bureau |
en | ET Bureau |
en | TNN | TNN
en | Ministry of Fisheries, Harbours and Towns | Ministry of Fisheries, Harbours and Towns
de | Musterländisches Departement für Häfen, Bildung und Schiffe MDH | Musterländisches Departement für Häfen, Bildung und Schiffe MDH
en | Department of Fisheries, Jane Roe | Jane Roe
"""


def rows() -> list[tuple[str, str, list[str]]]:
    found = []
    for line in TABLE.strip().splitlines():
        language, said, wanted = (part.strip() for part in line.split("|"))
        found.append((language, said.replace(" @ ", " | "), [w.strip() for w in wanted.split(";") if w.strip()]))
    return found


@pytest.mark.parametrize(("language", "said", "wanted"), rows())
def test_byline(language: str, said: str, wanted: list[str]) -> None:
    try:
        found = [author.name for author in names.people(said, Context(language=language))]
    except Unreadable:
        found = []
    assert found == wanted


STRUCTURED: list[tuple[Any, list[Author]]] = [
    ({"@type": "Person", "name": "Jane Roe", "url": "https://example.com/roe", "jobTitle": "Reporter"},
     [Author("Jane Roe", "Reporter", "https://example.com/roe")]),
    ({"@type": "Person", "name": "Jane Roe"}, [Author("Jane Roe")]),
    ({"name": "Jane Roe and John Doe"}, [Author("Jane Roe"), Author("John Doe")]),
    ([{"name": "Jane Roe"}, {"name": "John Doe"}], [Author("Jane Roe"), Author("John Doe")]),
    ([[{"name": "Jane Roe"}], ["John Doe"]], [Author("Jane Roe"), Author("John Doe")]),
    (["Jane Roe", "Jane Roe"], [Author("Jane Roe")]),
    ({"name": ["Jane Roe", "John Doe"]}, [Author("Jane Roe"), Author("John Doe")]),
    ({"@type": "Organization", "name": "Reuters"}, [Author("Reuters")]),
    ([{"@type": "Organization", "name": "Daily Sample"}, {"@type": "Person", "name": "Jane Roe"}], [Author("Jane Roe")]),
    ("https://example.com/autorzy/jan-nowacki", [Author("Jan Nowacki", None, "https://example.com/autorzy/jan-nowacki")]),
    ("https://example.com/author/jane-roe", [Author("Jane Roe", None, "https://example.com/author/jane-roe")]),
    ({"@type": "Person", "givenName": "Jane", "familyName": "Roe"}, [Author("Jane Roe")]),
    ({"@type": "Person", "name": {"@value": "Jane Roe"}}, [Author("Jane Roe")]),
    ({"@type": "Person", "name": "gizmo77"}, [Author("gizmo77")]),
    ("Jane Roe, Political Editor", [Author("Jane Roe", "Political Editor")]),
    ("By | Jane Roe |, City Hall reporter", [Author("Jane Roe", "City Hall reporter")]),
    ("Jane Roe | Maschinenbauerin und Projektleiterin. Seit", [Author("Jane Roe", "Maschinenbauerin und Projektleiterin")]),
    ("Jane Roe | M.A. Journalism", [Author("Jane Roe")]),
    ("Jane Roe | Sample Business Reporter", [Author("Jane Roe", "Sample Business Reporter")]),
    ("| Jane Roe | | HarbourFeed News Reporter |", [Author("Jane Roe", "HarbourFeed News Reporter")]),
    ("By Jane Roe Live and breaking news reporter", [Author("Jane Roe", "Live and breaking news reporter")]),
    ("By Jane Roe and staff reporters", [Author("Jane Roe")]),
    ("Jane Roe | Max Moe Reporter", [Author("Jane Roe"), Author("Max Moe", "Reporter")]),
    ("Jane Roe, Managing Principal, Gull Architecture", [Author("Jane Roe", "Managing Principal")]),
    ("Jane Roe, Sr. Director of Operations, Gull Van Lines - 10+ Years", [Author("Jane Roe", "Sr. Director of Operations")]),
    ("Jane Roe, Crime Reporter, Max Moe, News Editor", [Author("Jane Roe", "Crime Reporter"), Author("Max Moe", "News Editor")]),
    ("Jane Roe, Professor of European and Global Governance", [Author("Jane Roe", "Professor of European and Global Governance")]),
    ({"@type": "Person", "name": ["Jane Roe", "Gull Web d.o.o."]}, [Author("Jane Roe")]),
    ({"@type": "Person", "name": "Jane Roe", "jobTitle": "Author"}, [Author("Jane Roe")]),
    ({"@type": "Person", "name": "Jane (Anna Maria) Roe"}, [Author("Jane (Anna Maria) Roe")]),
    ({"@type": "Organization", "name": "Newsroom of Gull Point"}, [Author("Newsroom of Gull Point")]),
    ("Siti Rahayu | Penulis", [Author("Siti Rahayu")]),
    *(({"@type": "Person", "name": f"Jane Roe {beside}"}, [Author("Jane Roe")])
      for beside in ("and Agencies", "with agencies", "& Agencies", "and Staff", "and wire services", "and the Associated Press",
                     "und Agenturen")),
    ({"@type": "Person", "name": "Marine Biology and Kelp Desk"}, [Author("Marine Biology and Kelp Desk")]),
    ({"@type": "Person", "name": '"Jane Roe"'}, [Author("Jane Roe")]),
    ("“Jane Roe”", [Author("Jane Roe")]),
    ("Marta Cañizo Corresponsal en Atenas", [Author("Marta Cañizo", "Corresponsal en Atenas")]),
    ("Jane Roe Reporter Author email", [Author("Jane Roe", "Reporter")]),
    ("Jane Roe | CloseJane Roe | Max Moe", [Author("Jane Roe"), Author("Max Moe")]),
    ("By Jane Roe, Senior Political Correspondent, and John Doe",
     [Author("Jane Roe", "Senior Political Correspondent"), Author("John Doe")]),
]  # fmt: skip


def test_a_correspondent_of_no_name_is_the_papers_where_displayed() -> None:
    assert names.people("ABC Correspondent", Context(), displayed=True) == (Author("ABC Correspondent"),)


@pytest.mark.parametrize(("said", "wanted"), STRUCTURED)
def test_linked_data(said: Any, wanted: list[Author]) -> None:
    assert list(names.people(said, Context())) == wanted


NOBODY: list[Any] = [
    "העתקת קישור טוויטר",
    "फेसबुक शेयर",
    {"@type": "Organization", "name": "Daily Sample"},
    {"@type": "Person", "name": "Daily Sample"},
    {"@type": "Person", "name": "dailysample"},
    {"@type": "Person", "name": "admin"},
    {"@type": "Person", "name": "nil"},
    {"@type": "Person", "name": "Gull Web d.o.o."},
    {"@type": "Person", "name": "false"},
    *({"@type": "Person", "name": name} for name in ("undefined undefined", "null null", "Not Available", "Site Admin")),
    {"@type": "Person"},
    {"@type": "Person", "name": None},
    "Daily Sample",
    "Diario Daily Sample de Villanueva",
    "Sample Web Makers GmbH www.makers.example",
    "Freunde der Fähre e.V.",
    {"@type": "Organization", "name": "Gull Point Verlag, Daily Sample"},
    {"@type": "Organization", "name": "Gull Dailysample"},
    "redaktori",
    "Combined wire reports",
    "dailysample.com",
    "webmakers.net",
    "Gull Pumps, Inc.",
    {"@type": "Organization", "name": "Gull Pumps, Inc."},
    {"@type": "Person", "name": "ds-admin"},
    {"@type": "Person", "name": "إدارة التحرير"},
    "Daily Sample | أخبار العالم | Sample News Agency",
    "เข้าสู่ระบบ / สมัครสมาชิก",
    "Log in",
    "Iniciar sesión / Regístrate",
    "Fact Checked",
    "Medically Reviewed",
    "https://www.facebook.com/dailysample",
    "https://example.com/author/admin",
    "dailysample.com / Sample Online",
    "https://[example.com/author/jane-roe",
    "Alle Beiträge von Jane Roe",  # what leads to all that she wrote
    "Meer van Jane Roe",
    "Mer av Jane Roe",
    "Tous les articles de Jane Roe",
    [],
    {},
    None,
    7,
    "",
    "x" * 5000,
]


@pytest.mark.parametrize("said", NOBODY)
def test_the_publisher_is_no_person(said: Any) -> None:
    with pytest.raises(Unreadable):
        names.people(said, Context(url="https://www.dailysample.com/a", publisher="Daily Sample"))


def test_a_branch_of_a_station_with_a_digit_in_its_name_is_its_desk() -> None:
    context = Context(url="https://www.studio5.example/a", publisher="K5")
    assert names.people("Autor: K5 Beograd", context, displayed=True) == (Author("K5 Beograd", None, None),)


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ("/author/jane", "https://www.dailysample.com/author/jane"),
        ("//people.dailysample.com/jane", "https://people.dailysample.com/jane"),
        (["/author/jane", "https://net.example/jane"], "https://www.dailysample.com/author/jane"),
        ("/", None),
        ("jane", None),
        ("#jane", None),
        ("//[", None),
        ("https://www.dailysample.com/faces/jane.jpg", None),
        ("/faces/jane.PNG?w=200", None),
        (["/faces/jane.webp", "/author/jane"], "https://www.dailysample.com/author/jane"),
        ("/author/jane.page", "https://www.dailysample.com/author/jane.page"),
    ],
)
def test_the_page_of_an_author_may_be_told_relative_to_the_storys(said: Any, url: str | None) -> None:
    context = Context(url="https://www.dailysample.com/a/b", publisher="Daily Sample")
    assert names.people({"@type": "Person", "name": "Jane Roe", "url": said}, context) == (Author("Jane Roe", None, url),)


def test_what_begins_with_a_stations_initials_is_a_part_of_it_behind_a_name() -> None:
    station = Context(url="https://www.kqt.example/a", publisher="KQT", language="de")
    assert [author.name for author in names.people("von Anna Meier, KQT OSTHAFEN", station, displayed=True)] == ["Anna Meier"]
    elsewhere = Context(url="https://www.dailysample.com/a", publisher="Daily Sample", language="de")
    assert len(names.people("von Anna Meier, KIM OSTHAFEN", elsewhere, displayed=True)) == 2


@pytest.mark.parametrize("said", ["Anna Meier KQ", "Anna MeierKQ"])
@pytest.mark.parametrize(("host", "own"), [("www.kq.example", True), ("www.dailysample.com", False)])
def test_the_sites_initials_behind_a_name_are_no_part_of_it(said: str, host: str, own: bool) -> None:
    context = Context(url=f"https://{host}/a", publisher="Kleinhafener Quadrant", language="de")
    assert [author.name for author in names.people(said, context, displayed=True)] == ["Anna Meier" if own else said]


def test_the_front_page_is_nobodys_page() -> None:
    for address, page in (("https://www.dailysample.com", None), ("https://www.dailysample.com/", None), ("https://janeroe.example/",) * 2):
        said = {"@type": "Person", "name": "Jane Roe", "url": address}
        assert names.people(said, Context(url="https://www.dailysample.com/a")) == (Author("Jane Roe", None, page),)


def test_the_publisher_counts_where_the_byline_says_so() -> None:
    context = Context(url="https://www.dailysample.com/a", publisher="Daily Sample")
    assert [a.name for a in names.people("By Daily Sample", context)] == ["Daily Sample"]


@pytest.mark.parametrize(
    "line",
    [
        "Next Steps",
        "Key Points",
        "Quick Facts",
        "Looking Ahead",
        "Bottom Line",
        "Nächste Schritte",
        "Wichtige Punkte",
        "Points Clés",
        "Puntos Clave",
        "Próximos Pasos",
        "En Bref",
        "Punti Salienti",
        "Aus: Ausgabe 12/2024",
    ],
)
def test_what_heads_a_part_of_a_text_is_nobodys_name(line: str) -> None:
    assert not names.is_person(line)
    with pytest.raises(Unreadable):
        names.people(line, Context(), displayed=True)


@pytest.mark.parametrize("office", ["Polizei Musterwede", "Stadt Musterwede", "Kantonspolizei Muster", "Landratsamt Muster"])
def test_an_office_is_no_person(office: str) -> None:
    assert not names.is_person(office)


@pytest.mark.parametrize("name", ["Anna von der Leine", "Jan van den Berg", "Tom van de Velde", "Piet van ’t Hof", "Jan van Dijk"])
def test_small_words_within_a_surname_may_be_two(name: str) -> None:
    assert names.is_person(name)
    assert not names.is_person(name.replace(" v", " V").lower())


def test_the_house_that_a_writer_is_from_is_no_second_author() -> None:
    context = Context(url="https://www.exemplo.example/a", publisher="Exemplo", language="pt-BR")
    assert names.people("Ana Lima | Do Exemplo, em Porto Velho (RO)", context, displayed=True) == (Author("Ana Lima"),)
    assert [a.name for a in names.people("Ana Lima | Max da Silva", context, displayed=True)] == ["Ana Lima", "Max da Silva"]


@pytest.mark.parametrize(
    "role",
    [
        "fact-checker", "Meteorologist", "Meteorologin", "Météorologue", "Senior Staff Technologist", "CTO", "Associate Editor",
        "Reporter and Editor", "a deputy editor and author of the Tide Line newsletter", "Redakteurin und Moderatorin",
        "chief executive of Gull Harbours",
        "public sector CTO and VP for customer success", "journaliste et photographe", "periodista y escritora",
    ],
)  # fmt: skip
def test_what_a_writer_is_behind_a_comma_is_her_role(role: str) -> None:
    assert names.people(f"By Jane Roe, {role}", Context()) == (Author("Jane Roe", role),)


@pytest.mark.parametrize(
    ("name", "role", "language"),
    [
        ("Marta Olmedo", "Subdirectora", "es"), ("Ana Lima", "Comentarista", "pt"), ("Carla Bruni", "Vicedirettrice", "it"),
        ("Jeanne Morvan", "Auteure", "fr"), ("Anna Lind", "Chefredaktör", "sv"), ("Kari Nord", "Nyhetssjef", "no"),
        ("Matti Virta", "Uutispäällikkö", "fi"), ("Νίκος Παπαδάς", "Διευθυντής", "el"), ("דנה כהן", "עיתונאית", "he"),
        ("علی رضایی", "سردبیر", "fa"), ("สมชาย ใจดี", "บรรณาธิการ", "th"), ("Budi Santosa", "Kolumnis", "id"),
        ("أحمد سالم", "رئيس التحرير", "ar"), ("أحمد سالم", "نائب رئيس التحرير", "ar"), ("Budi Santosa", "Pemimpin Redaksi", "id"),
        ("Nguyễn Văn An", "Phóng viên", "vi"), ("Nguyễn Văn An", "Biên tập viên", "vi"),
        ("Jan Kowal", "Zastępca redaktora naczelnego", "pl"),
    ],
)  # fmt: skip
def test_a_role_may_take_several_words_and_has_its_word_in_each_language(name: str, role: str, language: str) -> None:
    context = Context(language=language)
    assert names.people(f"{name}, {role}", context, displayed=True) == (Author(name, role),)
    assert names.people(f"| {name} | {role} |", context, displayed=True) == (Author(name, role),)


def test_a_word_of_a_role_of_several_is_a_name_elsewhere() -> None:
    context = Context(language="vi")
    assert names.people("Trần Thanh Bình", context, displayed=True) == (Author("Trần Thanh Bình"),)


@pytest.mark.parametrize(
    ("line", "language", "told"),
    [
        ("| Isna Sri Rahayu | Penulis | | Budi Santosa | Editor |", "id", [("Isna Sri Rahayu", "Penulis")]),
        ("| Jane Roe | Author | John Doe | Reporter", "en", [("Jane Roe", "Author"), ("John Doe", "Reporter")]),
        ("Penulis | Siti Rahayu", "id", [("Siti Rahayu", None)]),
        (
            "Authors | Jane Roe | Postdoctoral Research Associate in Tides, Gull University | Max Moe | Professor of Kelp, Gull University",
            "en",
            [("Jane Roe", "Postdoctoral Research Associate in Tides, Gull University"), ("Max Moe", "Professor of Kelp, Gull University")],
        ),
        (
            "| Anna Meier | Professorin für Meereskunde, Universität Musterstadt",
            "de",
            [("Anna Meier", "Professorin für Meereskunde, Universität Musterstadt")],
        ),
        ("Anna Nowicka, dziennikarka Latarni Porannej", "pl", [("Anna Nowicka", "dziennikarka Latarni Porannej")]),
        ("Anna Nowicka, dziennikarka, Jan Morski, fotograf", "pl", [("Anna Nowicka", "dziennikarka"), ("Jan Morski", "fotograf")]),
        ("| Jane Roe | Editor, Max Moe, Ann Lens", "en", [("Jane Roe", None), ("Max Moe", None), ("Ann Lens", None)]),
        ("Autor/-in: Jane Roe, Gull Agriculture and Forestry University (Gullport)", "de", [("Jane Roe", None)]),
        ("By Jane Roe, John Doe and Max Moe", "en", [("Jane Roe", None), ("John Doe", None), ("Max Moe", None)]),
        ("By Jane Roe, Reporter and John Doe, Editor", "en", [("Jane Roe", "Reporter"), ("John Doe", "Editor")]),
        ("By Jane Roe, Editor and Publisher Max Moe", "en", [("Jane Roe", "Editor"), ("Max Moe", "Publisher")]),
        ("Von Erika Muster, Redakteurin und Max Moe", "de", [("Erika Muster", "Redakteurin"), ("Max Moe", None)]),
        ("Por Juana Pérez, periodista y Pedro Gómez, editor", "es", [("Juana Pérez", "periodista"), ("Pedro Gómez", "editor")]),
        ("By Jane Roe and John Doe, Staff Writers", "en", [("Jane Roe", None), ("John Doe", None)]),
    ],
)
def test_another_writer_is_no_part_of_a_role(line: str, language: str, told: list[tuple[str, str | None]]) -> None:
    assert [(a.name, a.role) for a in names.people(line, Context(language=language))] == told


@pytest.mark.parametrize(
    "role",
    [
        "Former Gullport Consultant", "Senior Harbour Writer", "Chief Ports Correspondent", "Bureau Chief",
        "Stellvertretende Ressortleiterin", "Executive Digital Editor and Senior Writer",
    ],
)  # fmt: skip
def test_how_high_a_writer_stands_is_no_part_of_her_name(role: str) -> None:
    assert names.people(f"Jane Roe {role}", Context(), displayed=True) == (Author("Jane Roe", role),)


@pytest.mark.parametrize("head", ["About the Author", "The Author", "Über die Autorin", "Sobre la autora", "À propos de l’auteur"])
@pytest.mark.parametrize("role", [None, "Reporter"])
def test_what_stands_over_a_box_that_tells_of_her_is_no_role(head: str, role: str | None) -> None:
    line = f"{head} | Jane Roe | {role or ''}"
    assert names.people(line, Context(), displayed=True) == (Author("Jane Roe", role),)


@pytest.mark.parametrize(
    ("role", "kept"),
    [
        ("China Correspondent, in Gullhaven", "China Correspondent"),
        ("corresponsal, en Puerto Viejo", "corresponsal"),
        ("Editor, in charge of ports", "Editor, in charge of ports"),
        ("Asia Editor in Gullhaven", "Asia Editor in Gullhaven"),
    ],
)
def test_where_she_wrote_behind_a_comma_is_no_part_of_her_role(role: str, kept: str) -> None:
    assert [a.role for a in names.people(f"| Jane Roe | {role}", Context(), displayed=True)] == [kept]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Live coverage by Jane Roe", "en"),
        ("Obituary by Jane Roe", "en"),
        ("Quiz by Jane Roe", "en"),
        ("Live animé par Jane Roe", "fr"),
        ("Diretta a cura di Jane Roe", "it"),
        ("Liveticker von Jane Roe", "de"),
        ("Relację prowadzi Jane Roe", "pl"),
    ],
)
def test_of_what_kind_a_story_is_may_stand_before_who_wrote_it(said: str, language: str) -> None:
    context = Context(language=language)
    assert names.looks_like_a_byline(said, language)
    assert [a.name for a in names.people(said, context)] == ["Jane Roe"]


def test_what_checked_the_facts_is_nobodys_name() -> None:
    assert [a.name for a in names.people("By Jane Roe, Fact Checker", Context())] == ["Jane Roe"]


def test_what_a_writer_is_in_the_house_is_her_role() -> None:
    context = Context(url="https://www.latarnia.example/a", publisher="Latarnia Poranna", language="pl")
    found = names.people("Anna Nowicka | Dziennikarka Latarnia Poranna", context, displayed=True)
    assert found == (Author("Anna Nowicka", "Dziennikarka Latarnia Poranna"),)
    desk = names.people("Anna Meier | Redakteurin Lokalredaktion Hafen", replace(context, language="de"), displayed=True)
    assert desk == (Author("Anna Meier", "Redakteurin Lokalredaktion Hafen"),)
    assert [a.name for a in names.people("Anna Nowicka | Dziennikarka Ewa Morska", context, displayed=True)] == [
        "Anna Nowicka",
        "Ewa Morska",
    ]


HOUSE = [
    ("Staff", "Staff"),
    ("By Staff Reporter", "Staff Reporter"),
    ("by News Desk", "News Desk"),
    ("Von Redaktion", "Redaktion"),
    ("Die Redaktion", "Die Redaktion"),
    ("La rédaction", "La rédaction"),
    ("Von Anna Meier, Redaktion", "Anna Meier"),
    ("admin", ""),
    ("By Staff and news service reports", "Staff and news service reports"),
    ("Autor: www.sample.example Data", ""),
    ("Автор: Отдел новостей", "Отдел новостей"),
    ("Uredništvo", "Uredništvo"),
    ("Par la rédaction de L'Exemple", "la rédaction de L'Exemple"),
    ("Por la Redacción de El Faro", "la Redacción de El Faro"),
    ("Redazione del Porto Nuovo", "Redazione del Porto Nuovo"),
    ("Die Redaktion von Musterblatt", "Die Redaktion von Musterblatt"),
    ("Redaktion: Anna Meier", "Anna Meier"),
    ("Giriş: 12.06.2025 - 10:15", ""),
]


@pytest.mark.parametrize(("said", "wanted"), HOUSE)
def test_a_desk_without_a_name_counts_where_it_is_displayed(said: str, wanted: str) -> None:
    try:
        found = [author.name for author in names.people(said, Context(), displayed=True)]
    except Unreadable:
        found = []
    assert "; ".join(found) == wanted


def test_the_sites_acronym_behind_a_name_is_no_part_of_it() -> None:
    context = Context(publisher="KQT.com", url="https://www.kqt.example/2009/storm.html")
    assert [a.name for a in names.people("By Marta Ellingson KQT", context)] == ["Marta Ellingson"]
    assert [a.name for a in names.people("By Marta Kqt", context)] == ["Marta Kqt"]


def test_a_team_that_has_the_sites_name_stays_whole() -> None:
    context = Context(publisher="Gull Point Improvements")
    assert [a.name for a in names.people("By: Gull Point Editorial Team", context)] == ["Gull Point Editorial Team"]


OWN = [
    # publisher | language | byline | authors
    "Sea and Shore | en | Sea and Shore | Sea and Shore",
    "Sea and Shore | en | Sea and Shore Staff | Sea and Shore Staff",
    "Sea and Shore | en | By Sea and Shore and AP | Sea and Shore; AP",
    "Sea and Shore | en | By Jane Roe, Sea and Shore Harbour Correspondent | Jane Roe",
    "Sea and Shore | en | JANE ROE, SEA AND SHORE | Jane Roe",
    "Sea and Shore | en | By Jane Roe and Max Moe, Sea and Shore | Jane Roe; Max Moe",
    "Sea and Shore | en | By Jane Roe and Shore Moe | Jane Roe; Shore Moe",
    "Wind und Wellen | de | Von der Wind und Wellen Redaktion | der Wind und Wellen Redaktion",
    "Reef & Tide | en | By Reef & Tide | Reef & Tide",
    "Ruta 45 | es | Ruta 45 | Ruta 45",
    "El Faro del Sur | fr | Par El Faro del Sur et AFP | El Faro del Sur; AFP",
    "El Faro | es | Por El Faro y EFE | El Faro; EFE",
    "Barco | pt | Por Barco e Lusa | Barco; Lusa",
    "De Kustbode | nl | Door De Kustbode | De Kustbode",
    "De Kustbode | fr | Par De Kustbode | De Kustbode",
    "Par Avion | fr | Par Avion | Par Avion",
    "La Dépêche du Quai | en | By Paul Steiner La Dépêche du Quai | Paul Steiner",
    "Морской Курьер | ru | Иван Кузнецов, Морской Курьер | Иван Кузнецов",
    "Jane Roe | en | Jane Roe and Max Moe | Jane Roe; Max Moe",
    "Marina Costa | en | Jane Roe, Marina Costa Published 7:40 p.m. ET March 17, 2020 | Jane Roe",
    "Marina Costa | en | By Jane Roe, Marina Costa | Jane Roe",
    "Rick Stevens | en | Jane Roe and Rick Stevens | Jane Roe; Rick Stevens",
    "Rick Stevens | en | Jane Roe, Max Moe, Rick Stevens | Jane Roe; Max Moe; Rick Stevens",
    "Rick Stevens | en | Rick Stevens, Jane Roe | Rick Stevens; Jane Roe",
    "W+M | en | The W+M Team | The W+M Team",
    "24 | en | Jane Roe, 24 May 2024 | Jane Roe",
    "Harbour Post | en | By Jane Roe, Harbour Post Staff Writer | Jane Roe",
]


@pytest.mark.parametrize("row", OWN)
def test_the_sites_own_name_is_not_cut(row: str) -> None:
    publisher, language, said, wanted = row.split(" | ")
    context = Context(url="https://www.sample.example/a", publisher=publisher, language=language)
    assert "; ".join(author.name for author in names.people(said, context, displayed=True)) == wanted


@pytest.mark.parametrize(
    ("said", "publisher", "byline"),
    [
        ("By Route 45", "Route 45", "By Route 45"),
        ("Jane Roe, ROUTE 45 | 12 May 2025", "Route 45", "Jane Roe, ROUTE 45"),
        ("By Jane Roe 14", "Route 45", "By Jane Roe"),
        ("By Jane Roe 14", None, "By Jane Roe"),
        ("Jane Roe | 24 May 2024", "24", "Jane Roe"),  # as a site is called that is on the air all day
        ("By Jane Roe | 7 days ago", "7 Days", "By Jane Roe"),
        ("By Jane Roe, 7 DAYS", "7 Days", "By Jane Roe, 7 DAYS"),
    ],
)
def test_the_number_in_the_sites_name_is_no_count(said: str, publisher: str | None, byline: str) -> None:
    assert names.printed_by(said, publisher) == byline


def test_the_host_with_a_hyphen_is_no_author_in_data() -> None:
    with pytest.raises(Unreadable, match="the publisher itself"):
        names.people("coast-post.am", Context(url="https://www.coast-post.am/a", publisher="The Coast"))


def test_the_sites_own_name_that_was_not_cut_is_no_author_in_data() -> None:
    for publisher in ("Sea and Shore", "Ruta 45", "Reef & Tide", "Par Avion"):
        with pytest.raises(Unreadable, match="the publisher itself"):
            names.people(publisher, Context(url="https://www.sample.example/a", publisher=publisher))


@given(
    st.one_of(
        st.text(max_size=200),
        st.recursive(
            st.text(max_size=20) | st.none(),
            lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["name", "url", "@type"]), inner),
        ),
    )
)
def test_anything_gives_names_or_unreadable(said: Any) -> None:
    try:
        found = names.people(said, Context())
    except Unreadable:
        return
    assert found
    assert all(author.name and author.name == author.name.strip() for author in found)


def test_nesting_has_no_depth_limit_but_a_bound() -> None:
    deep: Any = "Jane Roe"
    for _ in range(150):
        deep = [deep]
    assert [a.name for a in names.people(deep, Context())] == ["Jane Roe"]


@pytest.mark.parametrize(
    "line", ["Posted in News", "Geschrieben am 15. April 2025 in Nachrichten", "Escrito el 3 de marzo de 2024 en Noticias", "Geschrieben"]
)
def test_where_a_story_is_filed_is_no_name(line: str) -> None:
    with pytest.raises(Unreadable):
        names.people(line, Context(), displayed=True)


@pytest.mark.parametrize(
    "where", ["(Portville, envoyée spéciale)", "(Portville [Rivage-Maritime], envoyée spéciale)", "(Portville (Rivage), envoyée spéciale)"]
)
def test_where_she_wrote_is_no_part_of_her_role(where: str) -> None:
    assert names.people(f"Par Jane Roe {where}", Context()) == (Author("Jane Roe", "envoyée spéciale", None),)


@pytest.mark.parametrize(("said", "role"), [("Oldport. Reporter", "Reporter"), ("St. Louis Reporter", "St. Louis Reporter")])
def test_a_place_before_what_she_is_is_no_part_of_her_role(said: str, role: str) -> None:
    assert [a.role for a in names.people(f"| Jane Roe | {said} |", Context(), displayed=True)] == [role]


def test_what_is_told_of_her_behind_her_name_again_is_no_part_of_her_role() -> None:
    (author,) = names.people("Jane Roe | Reporter Jane Roe covers the coast.", Context())
    assert (author.name, author.role) == ("Jane Roe", "Reporter")


def test_a_role_that_is_displayed_twice_is_said_once() -> None:
    assert [a.role for a in names.people("Jane Roe – Journalist Journalist", Context())] == ["Journalist"]


@pytest.mark.parametrize(("said", "name"), [("Jane Roe Jane Roe", "Jane Roe"), ("Jo Jo Roe", "Jo Jo Roe")])
def test_a_name_that_is_displayed_twice_is_said_once(said: str, name: str) -> None:
    assert [author.name for author in names.people(said, Context(), displayed=True)] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Roe, AFP", "Jane Roe"),
        ("Jane Roe / AFP", "Jane Roe"),
        ("Mart Tamm, reporter", "Mart Tamm"),
        ("Jane Roe, RN", "Jane Roe"),
        ("Jane Roe, MD, PhD", "Jane Roe"),
        ("Silver Gate, MD", None),
        ("Jane Roe, Oldport", None),
        ("Harbour Post, AFP", None),
        ("JANE ROE, HOST:", None),  # she speaks next
        ("सुनीता शर्मा / पीटीआई", "सुनीता शर्मा"),
        ("김민지 / 연합뉴스", "김민지"),
        ("佐藤花子 / 共同通信", "佐藤花子"),
        ("سارة منصور / رويترز", "سارة منصور"),
        ("नई दिल्ली / पीटीआई", None),
        ("東京 / 共同通信", None),
        ("编辑部 / 新华社", None),
        ("القاهرة / رويترز", None),
    ],
)
def test_a_name_with_an_agency_or_a_role_signs(line: str, name: str | None) -> None:
    assert names.signer(line) == name


def test_a_name_with_the_sites_host_signs_where_signatures_stand() -> None:
    assert names.signer("Jane Roe, www.dailysample.com", placed=True) == "Jane Roe"
    assert names.signer("Jane Roe, www.dailysample.com") is None


@pytest.mark.parametrize(
    ("said", "language", "wanted"),
    [
        ("By Jane Roe and By Max Moe", "en", ["Jane Roe", "Max Moe"]),
        ("By Jane Roe, by Max Moe, and by Ann Coe", "en", ["Jane Roe", "Max Moe", "Ann Coe"]),
        ("By JANE ROE & By MAX MOE", "en", ["Jane Roe", "Max Moe"]),
        ("Von Jane Roe und von Max Moe", "de", ["Jane Roe", "Max Moe"]),
        ("Por Ana Lima y por Juan Mar", "es", ["Ana Lima", "Juan Mar"]),
        ("di Anna Riva e di Luca Molo", "it", ["Anna Riva", "Luca Molo"]),
        ("Par Jane Roe et par Max Moe", "fr", ["Jane Roe", "Max Moe"]),
        ("Von Anna Meier und von Trotha", "de", ["Anna Meier", "von Trotha"]),  # that is her name
    ],
)
def test_a_by_word_before_each_name(said: str, language: str, wanted: list[str]) -> None:
    assert [author.name for author in names.people(said, Context(language=language))] == wanted


def test_a_papers_online_desk_in_japanese_is_no_person() -> None:
    assert names.is_desk("文潮オンライン")
    assert not names.is_desk("本多蓮")
