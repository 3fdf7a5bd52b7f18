"""The words that are no section's name, or announce one."""

from __future__ import annotations

import unicodedata
from typing import Final

from scraper.normaliser.text import key

# What files every story of a site, or tells its form.
GENERAL: Final = frozenset(
    "artikel artículo articulo artigo articolo artykuł article articles"
    " story stories post posts uncategorized uncategorised 記事 newsarticle general allgemein detail details node"
    " beitrag blogbeitrag blogartikel blogpost".split()
) | {"news article", *map(key, ("کد خبر", "کد مطلب", "شناسه خبر", "رقم الخبر"))}
# What systems write for nothing, and what is paid for.
NOTHING: Final = frozenset(
    ("nil", "null", "none", "undefined", "n a", "default", "anzeige", "advertisement", "werbung", "sponsored", "tag", "tags")
) | frozenset(
    map(
        key,
        """
        all news, alle nachrichten, alle meldungen, toutes les actualités, todas las noticias, todas as notícias, tutte le notizie,
        al het nieuws, alle nyheter, alle nyheder, kaikki uutiset, wszystkie wiadomości, všechny zprávy, všetky správy, összes hír,
        toate știrile, všechny články, все новости, усі новини, всі новини, всички новини, sve vijesti, sve vesti, vse novice,
        όλες οι ειδήσεις, tüm haberler, bütün xəbərlər, барлық жаңалықтар, barcha yangiliklar, visas ziņas, kõik uudised, visos naujienos,
        جميع الأخبار, كل الأخبار, همه اخبار, כל החדשות, semua berita, tất cả tin
        """.split(","),
    )
)
# Where the site shows a story to all of its readers.
PLACED: Final = frozenset(
    map(
        key,
        """
        featured, featured post, featured posts, featured article, featured story, popular, latest, newest, trending, must read,
        editor's pick, editor's picks, editors pick, editor's choice, top story, top stories, topstory, top-thema, topthema,
        topmeldung, aufmacher, highlight, highlights, slider, homepage, home page, startseite, frontpage, front page, portada,
        en portada, destacado, destacados, destacada, destacadas, destaque, destaques, à la une, a la une, in evidenza, uitgelicht,
        wyróżnione, polecane, öne çıkan, manşet, главное, empfohlen, beliebt, beliebte, neu, neueste, neues, handgepickt
        """.split(","),
    )
)
PASSED: Final = GENERAL | NOTHING | PLACED
# What a line that tells it begins with.
WORDS: Final = frozenset(
    map(
        key,
        """
        section, category, categories, filed in, posted in, published in, posted under, veröffentlicht in, veröffentlicht unter,
        geplaatst in, publicerat i, udgivet i, opublikowano w, publicat în, опубликовано в, rubrik, rubriken, ressort, kategorie,
        kategorien, rubrique, rubriques, catégorie, catégories, publié dans, sección, secciones, categoría, categorías, publicado en,
        seção, secção, editoria, categoria, categorias, publicado em, sezione, categorie, pubblicato in, rubriek, categorieën,
        kategori, kategorier, publisert i, avdelning, kategoria, osasto, dział, rovat, rubrika, kategorija, secțiunea, kategoriler,
        рубрика, рубрики, раздел, категория, категории, категорія, категорії, κατηγορία, κατηγορίες, القسم, التصنيف, التصنيفات,
        קטגוריה, カテゴリー, カテゴリ, ジャンル, 分类, 分類, 栏目, 欄目, 频道, 頻道, 类别, 類別, 카테고리, 섹션, chuyên mục, danh mục,
        หมวดหมู่, หมวด, kanal, دسته‌بندی, دسته بندی, گروه خبری, سرویس, زمرہ, श्रेणी, বিভাগ, பிரிவு, კატეგორია, რუბრიკა, բաժին, айдар,
        санат, ангилал, rukn, 全站分類, 個人分類, 文章分類, 文章分类
        """.split(","),
    )
)
ANNOUNCED: Final = max(map(len, WORDS)) + 3
# What stands between the day and the section in a line of both: '11 June 2025 in Coast'.
IN: Final = ("in", "unter", "en", "em", "dans", "under", "i", "w")
SEVERAL: Final = 5  # sections that are looked at, where several are named
SAYS_NOTHING: Final = GENERAL | {"", "news", "nachrichten", "noticias", "actualités", "notícias", "notizie", "nieuws", "новости", "новини"}
TOPICS: Final = frozenset("topics themen thema temas sujets thèmes temi onderwerpen teman emner aiheet tematy темы теми".split())


def plain(name: str) -> str:
    """The letters that an address writes."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().replace("-", "").replace(" ", "")
