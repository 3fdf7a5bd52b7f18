"""Whatever people are called, their names come whole out of the bylines and the data that name them."""

from __future__ import annotations

import pytest

from scraper.errors import Unreadable
from scraper.normaliser import names
from scraper.record import Context

# Parted by a semicolon; nobody real.
PEOPLE = """
Keanu Kahalewai; Keoni Ka‘ōpuni; Noelani Kahanuola; Olúwaṣeun Adébáyọ̀; Ọlá Ọ̀ṣúnkẹ́yẹ; Chukwuemeka Ọkọ́njọ́; Sigríður Ölmudóttir;
Þórdís Ósk Ýmisdóttir; Ævar Þór Hallsson; Xabier Etxegoien; Ainhoa Goikolea Urrutibeha; Jon Ander Ibarrondo; Nguyễn Thị Minh Khánh;
Trần Văn Đức; Đỗ Hoàng Ánh; Tran Duc; U Aung Kyaw Lin; Daw Khin Myo Nwe; Ko Ko Naingwin; Thant Myint-Aye; Suresh a/l Muthan;
Devi a/p Rajanathan; Nurul Huda binti Ahmadi; Ahmad Faizal bin Ismaili; Omar bin Rashidi; Mohammed al-Masriwi; Khalid El-Aminou;
Nour el-Din Hassoun; Abdel Fattah Nasroun; Yousef bin Mohammed Al Otaibani; Fatima Al Zahraoui; Juan Carlos de la Cruzada;
María José García-Marqués; Ana Belén Sancho de Leónidas; Pedro Ximeno y Castroviejo; José María Pereda Galdácano; Kovács Évike;
Szabó-Kis Anna; Kim Min-jiwon; Choe Sang-Huk; Tesfaye Gebre-Maryam; Abebe Bekele Tadessen; Ngũgĩ Kamauri; Wanjirũ Mũthoniki;
Mwai wa Kamauri; K. S. Ravikumaran; K.S. Ravikumaran; A. P. J. Kaliman; M. R. Narayanan Swami; S. Ramachandrin; P V Sindhuri; Smitha N.;
Arun M.G.; J.R.R. Tolkin; F. Scott Fitzharris; Joost van den Bergen; Wouter 't Hartog; Anouk ten Haven; Jan Van den Berghen;
Luc Van Dammen; Pieter-Jan De Smett; Charles d'Aspren; Jean-Baptiste de La Sallette; Claire Le Goffic; Anne-Sophie du Plessier;
Ulrike von Steinau; Karl zu Guttenau; Max von und zu Lichtenau; Gianluca D'Angelini; Carla Lo Russano; Nicolò Dell'Acquario;
Siobhán O'Reillan; Mary-Kate O’Neillan; Seán Ó Súillán; Máire Mac Giolla Íosach; Rhys ap Gwilymon; John Q. Harperton; Robert Smithy Jr.;
Thomas Wrightson III; Tama Itipa; Te Rangi Hīroana; Sione Fīfitane; ʻAisea Taufane; Lupe Fa'aosoni; Ezekiel Ben-Davidi; Yael ben Amiel;
Đorđe Markov; Ștefan Ionescov; Jānis Bērzs; Søren Ødegrund; Ľubomír Ťažkovič; Əli Məmmədzadə; Gʻofur G‘ulomzoda; Ng Kok Hoe;
Chan Ka-wen; Md. Rafiqul Islamy; A.K.M. Zakariyya; Cheikh Anta N'Diayo; Thabo 'Mafrika' Mokoenane; Putu Wijayana; Ni Luh Djelanti;
Γιάννης Παπαδάκος; Пётр Ильинец; Анна-Мария Орлович; Мухаммед аль-Хусейни;
Ղազար Պետրոսանց; გიორგი ბერიაშვილი; أحمد الخطيبي; محمد عبد الله السالم;
רוני בן־דרור; राहुल शर्मन; மணிமொழி நச்சினார்க்கினியன்; Grace Parker; April Younger; Sydney Marshal; Austin Hallam; Jack Londoner;
Rich Page; Ann Post; Sam Story; Herbert Read; Ann T. Post; Felix Sonntag; Blessing Sunday; Jonas Back
"""
# language | byline
BYLINES = """
en | By {}
en | By {}, Staff Writer
en | Written by {}
en | By {} in Paris
en | {} | Harbour Ledger
de | Von {}
de | Text: {}
de | Von {}, Redakteurin
fr | Par {}
fr | Écrit par {}
es | Por {}
it | Di {}
nl | Door {}
da | Af {}
id | Oleh {}
pl | Autor: {}
tr | Yazan: {}
hu | Írta: {}
"""
_LISTED = [" ".join(name.split()) for name in PEOPLE.split(";")]
# No names, unless something says that a name is to come.
_UNSURE = frozenset(_LISTED[_LISTED.index("Rich Page") :])


def _people(said: object, language: str) -> list[str]:
    context = Context(url="https://www.harbour-ledger.example/2024/a-b", language=language, publisher="Harbour Ledger")
    return [author.name for author in names.people(said, context, displayed=isinstance(said, str))]


@pytest.mark.parametrize("byline", [line for line in BYLINES.splitlines() if line])
def test_a_byline_names_them(byline: str) -> None:
    language, line = byline.split(" | ", 1)
    bare = line.startswith("{}")
    asked = {name: _people(line.format(name), language) for name in _LISTED if not (bare and name in _UNSURE)}
    assert {name: found for name, found in asked.items() if found != [name]} == {}


def test_data_name_them() -> None:
    asked = {name: _people({"@type": "Person", "name": name}, "en") for name in _LISTED}
    assert {name: found for name, found in asked.items() if found != [name]} == {}


def test_they_stand_beside_others() -> None:
    whole = [name for name in _LISTED if not name.endswith(".") and name < "\u0370"]
    asked = {name: _people(f"By {name} and Jane Roe", "en") for name in whole}
    assert {name: found for name, found in asked.items() if found != [name, "Jane Roe"]} == {}


@pytest.mark.parametrize(
    "name",
    """Siobhán O'Reillan; Gianluca D'Angelini; K. S. Ravikumaran; Mohammed al-Masriwi; Omar bin Rashidi; Claire Le Goffic; Maria Le;
    Michele De Lucano; Jan Van den Berghen; Nguyễn Thị Minh Khánh; Ọlá Ọ̀ṣúnkẹ́yẹ; Robert Smithy Jr.; Md. Rafiqul Islamy; P V Sindhuri;
    Suresh a/l Muthan; U Aung Kyaw Lin; Мухаммед аль-Хусейни; Rhys ap Gwilymon; Wouter 't Hartog; Mwai wa Kamauri""".split(";"),
)
def test_they_look_like_persons_names(name: str) -> None:
    assert names.is_person(" ".join(name.split()))


@pytest.mark.parametrize(
    "said",
    "Harbour of Oldport; Noticia al Dia; Coupe de France; Corée du Sud; Spende zu Ostern; Le Courrier; La Voz del Faro; Jane Roe and; "
    "New Harbour Opens Its Gates; Jefe de Prensa".split("; "),
)
def test_others_do_not(said: str) -> None:
    assert not names.is_person(said)


@pytest.mark.parametrize(
    "said",
    "By Home Page; Home Page; By Denver Post; By Guest Post; Must Read; Cover Story; By Black Friday; Friday Feeling; Jane Roe Share; "
    "Sports Page; Opinion Page; Washington Post; Your Story; Sunday Post; By Good Friday; Wiki Page; Next Post".split("; "),
)
def test_a_word_of_pages_makes_nobody(said: str) -> None:
    try:
        found = _people(said, "en")
    except Unreadable:
        return
    assert found == ["Jane Roe"]
