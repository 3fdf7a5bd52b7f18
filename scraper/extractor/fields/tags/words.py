"""Words of tags: how long one is, what a list of them is called, what is none of them."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.text import key, weight

MAX_TAG: Final = 60  # weight of one
MAX_TAGS: Final = 25  # more are stuffing
WORDS: Final = 6  # of a tag; more are a headline
# What a list of tags may say in its first one.
LABEL = re.compile(
    r"^(?:tags?|topics?|keywords?|themen?|schlagw\w{2,8}|stichw\w{2,8}|etiquetas|temas"
    r"|more on|mehr zu\w*|related topics|in this story)(?!\w)\s{0,2}:?\s{0,2}",
    re.I,
)
# What a list of them is called on the page, over it or before it.
CALLED: Final = frozenset(
    key(word)
    for word in """
    article tags, post tags, article topics, story topics,
    tags, tag, tagged, tagged in, tagged with, topics, related topics, related tags, topics mentioned in this article, all topics,
    thema, schlagwort, stichwort, thème, tema, tópico, onderwerp, trefwoord, argomento, emne, ämne, aihe, štítek, тема, тег,
    follow topics, follow these topics, more on this topic, more on these topics,
    more topics, explore related topics, suggested topics, topic, subjects, related subjects, alle themen,
    keywords, filed under, filed in, filed to, explore more, in this article, in this story, more on, more about,
    read more about, read more on, explore more on these topics, mentioned in this article, markiert mit, verschlagwortet mit,
    abgelegt unter, themen, schlagworte, schlagwörter, stichworte, stichwörter,
    zugehörige themenseiten, themenseiten, schlagwörter zu diesem artikel,
    schlagworte zu diesem artikel, schlagworte zum thema, schlagwörter zum thema, themen zu diesem artikel, themen des artikels,
    mehr lesen über, mehr über, lesen sie mehr über,
    lesen sie mehr zum thema, lesen sie mehr zu den themen, mehr zu den themen, mehr zu diesen themen,
    mehr zum thema, ähnliche themen, weitere themen,
    weitere artikel zu, themen im artikel, themen im text, themen im beitrag, themen folgen,
    themen in diesem artikel, mots clés, mots clefs, étiquettes, sujets, thèmes, thématiques, en savoir plus sur,
    sur ce sujet, thèmes associés, sujets associés, mots clés associés, mots clés associés à cet article,
    les mots clés associés à cet article, dans cet article, etiquetas, temas, temas relacionados,
    tags relacionados, etiquetas relacionadas, más temas,
    temas de esta nota, temas en esta nota, temas de la nota, temas de la noticia, más sobre,
    archivado en, en este artículo, palabras clave,
    tópicos, más información sobre, etiquetado en, assuntos, assuntos relacionados, tópicos relacionados, mais sobre,
    leia mais sobre, saiba mais sobre, palavras chave, tudo sobre, etiquetes, temes, argomenti, temi, parole chiave, tag correlati,
    argomenti correlati, argomenti trattati, leia tudo sobre o tema e siga, neste artigo, nesta notícia,
    leggi anche su, onderwerpen, trefwoorden, meer over, lees meer over, in dit artikel, ämnen, taggar, läs mer om, mer om, emner,
    följ ämnen i artikeln, ämnen i artikeln, ämnen i den här artikeln, emner i artiklen, emner i artikkelen, emner i denne artikel,
    merkimiðar, artikkelin aiheet, jutun aiheet, atslēgvārdi, saistītās tēmas, raktiniai žodžiai, artikli teemad,
    les mer om, stikord, læs mere om, emneord, aiheet, avainsanat, asiasanat, lisää aiheesta, efnisorð, tagi, tematy,
    powiązane tematy, powiązane tagi, tematy artykułu, słowa kluczowe, więcej na ten temat, więcej o, témata, štítky, klíčová slova,
    emner i saken, emner i denne saken, ämnen i texten, mer om ämnet, artikkelin avainsanat, tagi artykułu, cikk címkéi,
    související témata, témata článku, témata v článku, témy článku, témy v článku, súvisiace témy, témy,
    kľúčové slová, címkék, kapcsolódó címkék, kapcsolódó témák, témák, kulcsszavak, etichete, taguri, cuvinte cheie, subiecte, oznake,
    tagovi, teme, povezane teme, ključne riječi,
    ključne reči, ključne besede, тагови, ознаке, тэгі, тэмы, tagy, značky, tagok, etiketat, тегтер, тақырыптар, teglar, ტეგები,
    թեգեր, žymos, žymės, raktažodžiai, sildid, silt, temos, birkas, tēmas, märksõnad, teemad, etiketa, temat, etiketler, konular,
    anahtar kelimeler, i̇lgili konular, teqlər, açar sözlər, теги, тэги, темы, ключевые слова, метки, сюжеты, подробнее о, теми,
    теги статьи, темы статьи, темы материала, теги статті, тагове на статията, ετικέτες άρθρου,
    мітки, ключові слова, етикети, ключови думи, тагове, клучни зборови, ετικέτες, θέματα, tags σχετικά, თეგები, պիտակներ, תגיות,
    נושאים, תגיות קשורות, وسوم, الوسوم, الكلمات الدلالية, دلالات, كلمات مفتاحية, الكلمات المفتاحية, كلمات دلالية, مواضيع, موضوعات,
    टॅग्स, mga tag, mga paksa,
    اقرأ أيضا عن, برچسب‌ها, برچسب ها, کلیدواژه‌ها, ٹیگز, موضوعات متعلقہ, टैग, टैग्स, विषय, ট্যাগ, ট্যাগস, বিষয়, குறிச்சொற்கள், ట్యాగ్‌లు, topik,
    topik terkait, kata kunci, label, từ khóa, stikkord, nøkkelord, nyckelord, etiketter, tagit, merki, paraules clau, arxivat a, meer oor,
    lees meer oor, oor hierdie onderwerp, thèmes liés, mots clés liés, temas del artículo, assuntos desta matéria, temi correlati,
    etiketak, gaiak, gako hitzak, tagiau, pynciau, etichette, etikette, trefwoorde, marcadores, mada, برچسب, کلمات کلیدی,
    کلید واژه ها, תגים, מילות מפתח, chủ đề, thẻ, tag terkait, mga tag, แท็ก, แท็กที่เกี่ยวข้อง, คำค้น, คำค้นหา, หัวข้อที่เกี่ยวข้อง, टैग्ज, संबंधित विषय,
    বিষয়সমূহ, টপিক, ట్యాగ్స్, ಟ್ಯಾಗ್‌ಗಳು, ടാഗുകൾ, ટૅગ્સ, ટેગ્સ, ਟੈਗ, ٹیگ, タグ, キーワード, 関連キーワード, 関連タグ, トピック, 関連トピック,
    テーマ, 标签, 標籤, 关键词, 關鍵字, 关键字, 關鍵詞, 相关话题, 相關話題, 相關標籤, 相關字詞, 相关标签, 文章標籤, 標記, 태그,
    키워드, 관련 키워드, 해시태그,
    più informazioni su, altri articoli su, tutto su, sur le même thème, plus d'infos sur, tags associés, mehr zu, thema's, labels,
    gerelateerde onderwerpen, gerelateerde tags, zobacz więcej na temat, czytaj więcej o, hasła, více o, více k tématu, viac o,
    mai multe despre, tagek, i̇lgili etiketler, haber etiketleri, ämnesord, fler artiklar om, nøgleord, mere om, tagger, emneknagger,
    tunnisteet, lue lisää aiheesta, lue lisää aiheista, lisää aiheista, aiheeseen liittyvää, baca berita lainnya tentang, xem thêm về,
    từ khoá, कीवर्ड, टॉपिक, ট্যাগসমূহ, المواضيع, تاغ, هاشتاغ, کلیدواژه, تگ ها, تگ‌ها, λέξεις κλειδιά, σχετικά θέματα, більше про,
    más noticias sobre, veja mais sobre,
    トピックス, 関連トピックス, 関連テーマ, ハッシュタグ, この記事のタグ, この記事のキーワード, 관련 태그, 주제어,
    延伸關鍵字, 相關關鍵字, ป้ายกำกับ, คีย์เวิร์ด
    """.split(",")
)
LONGEST: Final = max(map(len, CALLED)) + 4
# Words of those that say whose topics they are: such a label stands behind other stories too.
_STORYS: Final = frozenset("article story artikel artikels artikeln artikkelen articolo artículo artigo".split())
OF_THE_STORY: Final = frozenset(word for word in CALLED if not _STORYS.isdisjoint(word.split()))
# What leads to all of a list, or to what is said of it.
MORE: Final = frozenset(
    key(word)
    for word in """
    all, see all, show all, view all, see all topics, show all topics, view all topics, more topics, alle themen anzeigen, weitere themen,
    voir tous les sujets, ver todos los temas, ver todos os temas, vedi tutti gli argomenti,
    learn more, alle, alle anzeigen, mehr, mehr erfahren, mehr anzeigen, tous, toutes, voir tout,
    voir plus, en savoir plus, todos, todas, ver todos, ver todas, ver más, saber más, más información, más temas, ver mais, saiba mais,
    tutti, tutte, vedi tutti, scopri di più, meer, meer weten, bekijk alle, alla, visa alla, läs mer, se alle, les mer, læs mere, kaikki,
    lue lisää, wszystkie, więcej, zobacz wszystkie, všechny, vše, více, všetky, viac, mind, összes, több, toate, vezi toate, sve, više,
    все, всё, еще, ещё, показать все, подробнее, всі, усі, більше, всички, сите, όλα, περισσότερα, tümü, tümünü gör, hepsi, semua,
    tất cả, ทั้งหมด, すべて, もっと見る, 全部, 更多, 전체, 더보기, الكل, المزيد, הכל, عرض الكل, همه
    """.split(",")
)
# What a system writes of a story's form; where a reader is shown it among other topics, someone chose it.
FORMS: Final = frozenset(
    key(word)
    for word in """
    blog, blogs, blog post, blog posts, blogpost, blogbeitrag, blogartikel, article, articles, artikel, post, posts, press release,
    press releases, pressemitteilung, pressemitteilungen, comunicado de prensa, communiqué de presse
    """.split(",")
)


class Tag(str):
    """A tag that is displayed: one, whatever stands in it ('Food, Wine & Travel')."""


def is_short(text: str, many: int = 1) -> bool:
    """Whether it is no longer than so many tags are; where words are not parted, a headline is told by its weight alone."""
    return 0 < len(text.split()) <= WORDS * many and weight(text) <= (MAX_TAG if text.isascii() or " " in text else MAX_TAG // 2) * many


def unlabelled(text: str) -> str:
    """A tag without what the site calls its tags, said in the link itself."""
    label, colon, named = text.partition(":")
    return named.strip() if colon and key(label) in CALLED else LABEL.sub("", text)


def are_titles(texts: list[str]) -> bool:
    """Whether most are as long as titles of other stories, on a topic that is named so."""
    return sum(len(text.split()) > WORDS - 2 for text in texts) * 2 > len(texts)
