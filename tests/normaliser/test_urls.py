from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.normaliser.urls import MAX_LENGTH, absolute, as_given, clean, domain, key, record_id, site

BASE = "https://www.gazette.example/world/2025/story-one?page=2"


@pytest.mark.parametrize(
    ("href", "wanted"),
    [
        ("https://www.gazette.example/a", "https://www.gazette.example/a"),
        ("/a/b", "https://www.gazette.example/a/b"),
        ("b", "https://www.gazette.example/world/2025/b"),
        ("../b", "https://www.gazette.example/world/b"),
        ("../../../../b", "https://www.gazette.example/b"),
        ("./b/./c/../d", "https://www.gazette.example/world/2025/b/d"),
        ("?page=3", "https://www.gazette.example/world/2025/story-one?page=3"),
        ("//other.example/x", "https://other.example/x"),
        ("https://other.example", "https://other.example/"),
        ("https://other.example?x=1", "https://other.example/?x=1"),
        ("https://other.example/a/../b", "https://other.example/b"),
        ("https://other.example/a/b/..", "https://other.example/a/"),
        ("https://other.example/.well-known/x", "https://other.example/.well-known/x"),
        ("  /a \n", "https://www.gazette.example/a"),
        ("/a\n b", "https://www.gazette.example/a%20b"),
        ("https://other.ex\tample/a", "https://other.example/a"),
        ("\u00a0/a\ufeff", "https://www.gazette.example/a"),
        ("/a#comments", "https://www.gazette.example/a"),
        ("HTTPS://Other.EXAMPLE/Path", "https://other.example/Path"),
        ("https://other.example:443/a", "https://other.example/a"),
        ("http://other.example:443/a", "http://other.example:443/a"),
        ("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("https://other.example./a", "https://other.example/a"),
        ("https://reader:secret@other.example/a", "https://other.example/a"),
        ("/straße/übung", "https://www.gazette.example/stra%C3%9Fe/%C3%BCbung"),
        ("/caf%C3%A9", "https://www.gazette.example/caf%C3%A9"),
        ("/100%", "https://www.gazette.example/100%"),
        ("/新闻/一", "https://www.gazette.example/%E6%96%B0%E9%97%BB/%E4%B8%80"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://新闻.example/", "https://xn--efvy88h.example/"),
        ('/a?q="x"', "https://www.gazette.example/a?q=%22x%22"),
        ("\\\\other.example\\a", "https://other.example/a"),
        ("/a?back=\\x", "https://www.gazette.example/a?back=%5Cx"),
        ("/a?next=https://other.example/b", "https://www.gazette.example/a?next=https://other.example/b"),
        ("/a\ud800b", "https://www.gazette.example/a%EF%BF%BDb"),
        ("", None),
        ("   ", None),
        ("#top", None),
        ("javascript:void(0)", None),
        (" JavaScript:alert(1)", None),
        ("mailto:desk@gazette.example", None),
        ("tel:+123", None),
        ("data:text/html,x", None),
        ("ftp://other.example/a", None),
        ("file:///etc/passwd", None),
        ("feed:https://other.example/rss", None),
        ("https://", None),
        ("https:///a", None),
        ("https://other.example:99999/", None),
        ("https://other.example:port/", None),
        ("http://[::1/", None),
        ("https://a..b/", None),
        ("https://exa mple.com/", None),
        ("https://-.-/", None),
        ("https://<b>.example/", None),
        ("/" + "a" * MAX_LENGTH, None),
        ("/" + "ü" * (MAX_LENGTH // 4), None),  # six characters each, once escaped
    ],
)
def test_absolute(href: str, wanted: str | None) -> None:
    assert absolute(BASE, href) == wanted


def test_without_a_base_only_whole_addresses_mean_something() -> None:
    assert absolute(None, "/a") is None
    assert absolute(None, "https://a.example/x") == "https://a.example/x"
    assert absolute("about:blank", "/a") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("https://a.example/x?utm_source=rss#end", "https://a.example/x?utm_source=rss#end"),
        ("  https://jane:hunter2@A.example/x@y?z=@\n", "https://A.example/x@y?z=@"),
        ("HTTP://jane@a.example", "HTTP://a.example"),
        ("https:\\\\jane:hunter2@a.example/", None),
        ("", None),
        ("/x", None),
        ("www.a.example/x", None),
        ("//a.example/x", None),
        ("javascript:alert(1)", None),
        ("https://[::1", None),
    ],
)
def test_what_somebody_gives_as_an_address_is_one_without_credentials_or_none(text: str, wanted: str | None) -> None:
    assert as_given(text) == wanted


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://a.example/x?utm_source=rss&utm_medium=feed", "https://a.example/x"),
        ("https://a.example/x?itm_source=strip&itm_channel=top", "https://a.example/x"),
        ("https://a.example/x?id=5&utm_campaign=z&page=2", "https://a.example/x?id=5&page=2"),
        ("https://a.example/news.asp?pk_no=1412361&pk_campaign=z", "https://a.example/news.asp?pk_no=1412361"),
        ("https://a.example/x?UTM_Source=rss&FBCLID=1", "https://a.example/x"),
        ("https://a.example/x?fbclid=abc&gclid=1&mc_cid=2&mkt_tok=3&xtor=RSS-1&cmpid=4", "https://a.example/x"),
        ("https://a.example/x?b=2&a=1", "https://a.example/x?b=2&a=1"),
        ("https://a.example/x?ref=rss", "https://a.example/x"),
        ("https://a.example/x?ref=tree-of-life", "https://a.example/x?ref=tree-of-life"),
        ("https://a.example/x?source=18344", "https://a.example/x?source=18344"),
        ("https://a.example/x?id=1&gad_source=1&gad_campaignid=22&ref_src=twsrc%5Etfw&taid=66&wprov=sfla1", "https://a.example/x?id=1"),
        ("https://a.example/x?_x_tr_sl=en&_x_tr_tl=de&tblci=x&dicbo=v2-x&hss_channel=x&sfmc_id=1&s_cid=x", "https://a.example/x"),
        ("https://a.example/x?_branch_match_id=1&tpcc=x&srnd=home&leadSource=uverify&ftag=x1&li_source=LI", "https://a.example/x"),
        ("https://a.example/x?feedType=RSS&feedName=topNews&mod=rss&rss=yes&replytocom=4411&_openstat=1", "https://a.example/x"),
        ("https://a.example/x?mod=view&id=3&PHPSESSID=ab12&amp;utm_source=x&amp;page=2", "https://a.example/x?mod=view&id=3&amp;page=2"),
        ("https://a.example/x;jsessionid=AB12.node1?id=3&jsessionid=1", "https://a.example/x?id=3"),
        ("https://a.example/x;JSESSIONID=AB12", "https://a.example/x"),
        ("https://a.example/x?outputType=amp", "https://a.example/x"),
        ("https://a.example/x?id=3&print=1", "https://a.example/x?id=3"),
        ("https://a.example/?m=1&campaign_id=7", "https://a.example/?m=1&campaign_id=7"),  # of a month, of who asks for money
        ("https://a.example/?p=123#respond", "https://a.example/?p=123"),
        ("https://a.example/x?", "https://a.example/x?"[:-1]),
        ("https://a.example/x?&&id=1&", "https://a.example/x?id=1"),
        ("https://a.example/x?a=1;b=2", "https://a.example/x?a=1;b=2"),
        ("https://a.example/story;jsessionid", "https://a.example/story;jsessionid"),
        ("HTTP://A.example:80/X", "http://a.example/X"),
    ],
)
def test_clean(url: str, wanted: str) -> None:
    assert clean(url) == wanted


@given(
    st.sampled_from(
        ["https://a.example/x/y?q=/b", "https://a.example/x//y", "https://a.example/x;p/y;q", "https://a.example", "http://A.example/ü/y"]
    ),
    st.text("ab/.;?=-%2", max_size=12),
)
def test_an_address_beside_the_page_is_what_the_long_way_makes_of_it(base: str, rest: str) -> None:
    assert absolute(base, "a" + rest) == absolute(None, urljoin(base, "a" + rest))


@pytest.mark.parametrize("text", ["", "no address", "mailto:a@b.example", "https://", "/relative"])
def test_clean_names_what_is_no_address(text: str) -> None:
    with pytest.raises(Unreadable, match="no address"):
        clean(text)


@pytest.mark.parametrize(
    "variant",
    [
        "http://a.example/2025/storm",
        "https://www.a.example/2025/storm/",
        "https://m.a.example/2025/storm",
        "https://amp.a.example/2025/storm",
        "https://www.m.a.example/2025/storm",
        "https://a.example/amp/2025/storm",
        "https://a.example/2025/storm/amp",
        "https://a.example/2025/storm/amp/",
        "https://a.example/2025/storm.amp",
        "https://a.example/2025/storm/index.html",
        "https://a.example/2025/storm/print",
        "https://a.example/2025/storm?outputType=amp",
        "https://a.example/2025/storm?amp=1&utm_source=x",
        "https://a.example/2025/storm?print=true#top",
        "https://a.example:443/2025/st%6Frm",
    ],
)
def test_one_story_one_key(variant: str) -> None:
    assert key(variant) == key("https://a.example/2025/storm") == "a.example/2025/storm"
    assert record_id(variant) == record_id("https://a.example/2025/storm")


def test_the_order_of_parameters_and_the_way_of_escaping_make_no_other_key() -> None:
    assert key("https://a.example/x?b=2&a=1") == key("https://a.example/x?a=1&b=2")
    assert key("https://a.example/caf%c3%a9") == key("https://a.example/café")


@pytest.mark.parametrize(
    "other",
    [
        "https://a.example/2025/storm-2",
        "https://a.example/2025/Storm",
        "https://a.example/2025/storm?page=2",
        "https://b.example/2025/storm",
        "https://de.a.example/2025/storm",
        "https://a.example/2025/storm.html",
        "https://a.example/2025",
    ],
)
def test_other_pages_have_other_keys(other: str) -> None:
    assert key(other) != key("https://a.example/2025/storm")


def test_a_host_or_a_section_that_is_named_like_a_variant_is_kept() -> None:
    assert key("https://m.example/") == "m.example"
    assert key("https://a.example/amp") == "a.example/amp"
    assert key("https://a.example/print/") == "a.example/print"
    assert key("https://a.example/") == "a.example"


def test_an_id_is_stable() -> None:
    assert record_id("https://a.example/2025/storm") == "de6e417bb3daf1f79dbf"


@pytest.mark.parametrize(
    ("url", "host", "registrable"),
    [
        ("https://www.a.example/x", "a.example", "a.example"),
        ("https://news.gazette.co.uk/x", "news.gazette.co.uk", "gazette.co.uk"),
        ("https://www2.gazette.com.au:8080/x", "gazette.com.au", "gazette.com.au"),
        ("https://one.blogspot.com/", "one.blogspot.com", "one.blogspot.com"),
        ("https://co.uk/", "co.uk", "co.uk"),
        ("https://news.quay.kawasaki.jp/", "news.quay.kawasaki.jp", "news.quay.kawasaki.jp"),
        ("https://news.city.kawasaki.jp/", "news.city.kawasaki.jp", "city.kawasaki.jp"),
        ("https://вести.пример.рф/", "xn--b1agj9af.xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
        ("http://127.0.0.1:8000/x", "127.0.0.1", "127.0.0.1"),
        ("http://[::1]:8000/x", "[::1]", "[::1]"),
        ("http://news.localhost/x", "news.localhost", "news.localhost"),
        ("http://deep.news.test/x", "deep.news.test", "news.test"),
        ("http://localhost/x", "localhost", "localhost"),
        ("https://www.example/", "www.example", "www.example"),
        ("not an address", "", ""),
        ("", "", ""),
    ],
)
def test_domain_and_site(url: str, host: str, registrable: str) -> None:
    assert domain(url) == host
    assert site(url) == registrable


@given(st.text(max_size=300), st.one_of(st.none(), st.text(max_size=60), st.just(BASE)))
def test_any_text_is_an_address_or_none(href: str, base: str | None) -> None:
    whole = absolute(base, href)
    key(href), record_id(href), domain(href), site(href)
    if whole is not None:
        assert whole.isascii()
        assert whole.startswith(("http://", "https://"))
        assert "#" not in whole
        assert " " not in whole
        assert absolute(None, whole) == whole


ADDRESS = st.builds(
    "{}{}/{}{}".format,
    st.sampled_from(["https://", "http://", "HTTPS://"]),
    st.sampled_from(["a.example", "www.a.example", "m.b.co.uk:8080", "ü.example"]),
    st.text("abAB19/.-_%é ~!", max_size=30),
    st.one_of(st.just(""), st.text("abAB19=&?/.utm_id-%+ü;", max_size=40).map("?".__add__)),
)


@given(ADDRESS)
def test_clean_has_nothing_left_to_clean_and_the_key_does_not_see_the_difference(url: str) -> None:
    once = clean(url)
    assert clean(once) == once
    assert key(once) == key(url)


@pytest.mark.parametrize("unit", ["/.", "a-", "a.", "-", "/", "?&", "%", "&=", "/../", "@", "[", ":", "index.html/", "/amp", "\\"])
@pytest.mark.parametrize("start", ["https://", "https://a.example/", "/", ""])
def test_repetition_up_to_the_cap_is_read_in_passing(start: str, unit: str) -> None:
    """Patterns that backtrack would never return from these."""
    href = start + unit * ((MAX_LENGTH - len(start)) // len(unit))
    whole = absolute(BASE, href)
    assert whole is None or key(whole)
    assert len(key(href)) <= MAX_LENGTH
