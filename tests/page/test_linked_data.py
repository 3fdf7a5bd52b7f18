from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.page.linked_data import MAX_NODES, LinkedData, parse, text_of, types_of

ONE = {"@type": "NewsArticle", "headline": "Ferry drops a sailing"}
WRITTEN = json.dumps(ONE)

# A script's text, the values in it; and whether it is JSON as it stands.
SOUND: dict[str, tuple[str, list[Any]]] = {
    "an object": (WRITTEN, [ONE]),
    "a list": (f"[{WRITTEN}, {WRITTEN}]", [[ONE, ONE]]),
    "white space around": (f"\n\t {WRITTEN}\r\n", [ONE]),
    "a raw newline and a tab in a string": ('{"headline": "Ferry\n\tdrops"}', [{"headline": "Ferry\n\tdrops"}]),
    "a control character in a string": ('{"headline": "Ferry\x01 drops"}', [{"headline": "Ferry\x01 drops"}]),
    "U+2028 in a string": ('{"headline": "Ferry\u2028drops"}', [{"headline": "Ferry\u2028drops"}]),
    "entities in a string": ('{"headline": "A &amp; B"}', [{"headline": "A &amp; B"}]),
    "not a number": ('{"wordCount": NaN}', [{"wordCount": None}]),
}
MENDED: dict[str, tuple[str, list[Any]]] = {
    "a comment of HTML around": (f"<!-- {WRITTEN} -->", [ONE]),
    "a comment of HTML around, ended as scripts do": (f"<!--\n{WRITTEN}\n//-->", [ONE]),
    "CDATA around": (f"<![CDATA[{WRITTEN}]]>", [ONE]),
    "CDATA around, behind slashes": (f"//<![CDATA[\n{WRITTEN}\n//]]>", [ONE]),
    "CDATA around, in comments": (f"/*<![CDATA[*/{WRITTEN}/*]]>*/", [ONE]),
    "a mark of byte order": (f"\ufeff{WRITTEN}", [ONE]),
    "a semicolon after": (f"{WRITTEN};", [ONE]),
    "an assignment": (f"window.story = {WRITTEN};", [ONE]),
    "two objects": (f"{WRITTEN}\n{WRITTEN}", [ONE, ONE]),
    "two objects and a comma": (f"{WRITTEN},{WRITTEN}", [ONE, ONE]),
    "trailing commas": ('{"a": [1, 2,], "b": {"c": 1,},}', [{"a": [1, 2], "b": {"c": 1}}]),
    "a comma and a bracket in a string stay": ('{"a": "x, ]",}', [{"a": "x, ]"}]),
    "two commas": ('{"a": 1,, "b": 2}', [{"a": 1, "b": 2}]),
    "a comma first": ('{, "a": 1}', [{"a": 1}]),
    "a comma left out": ('{"a": "x"\n"b": 2 "c": 3}', [{"a": "x", "b": 2, "c": 3}]),
    "a value left out": ('{"a": , "b": }', [{"a": None, "b": None}]),
    "undefined": ('{"a": undefined, "b": 2}', [{"a": None, "b": 2}]),
    "comments of scripts": ('/* a */ {"a": 1, // "z": 0\n "b": /* two */ 2}', [{"a": 1, "b": 2}]),
    "a comment after a string": ('{"a": "x" // the first\n, "b": 2}', [{"a": "x", "b": 2}]),
    "slashes in a string stay": ('{"url": "https://x.example/a",}', [{"url": "https://x.example/a"}]),
    "an escape that JSON has not": (r'{"a": "it\'s \d"}', [{"a": r"it's \d"}]),
    "quotes in a string": ('{"headline": "The "late" ferry", "b": 1}', [{"headline": 'The "late" ferry', "b": 1}]),
    "quotes at both ends of a part of a string": (
        '{"headline":""A disgrace": council votes","b":1}',
        [{"headline": '"A disgrace": council votes', "b": 1}],
    ),
    "quotes before a comma in a string": ('{"a": "He said "no", then left", "b": 1}', [{"a": 'He said "no", then left', "b": 1}]),
    "quotes before a comma in a list": ('{"a": ["She "left", they say", "x"], "b": 1}', [{"a": ['She "left", they say', "x"], "b": 1}]),
    "an empty string and a trailing comma": ('{"a": "", "b":"",}', [{"a": "", "b": ""}]),
    "line breaks of HTML between": (
        '<p>{"a": "x",<br />\n"b": 2,<br/>\n</p>\n<p>"c": ["y",<br>"z"<br />\n]}</p>',
        [{"a": "x", "b": 2, "c": ["y", "z"]}],
    ),
    "keys without quotes": ('{a: "x", @type: "Report", "b": {c: 1}}', [{"a": "x", "@type": "Report", "b": {"c": 1}}]),
    "entities for quotes": (WRITTEN.replace('"', "&quot;"), [ONE]),
    "entities for quotes and a trailing comma": ("{&#34;a&#34;: 1,}", [{"a": 1}]),
    "single quotes": ("{'headline': 'The \"late\" ferry\\'s', 'a': ['it's', 1]}", [{"headline": 'The "late" ferry\'s', "a": ["it's", 1]}]),
    "a space that does not break": ('{\u00a0"a": 1}', [{"a": 1}]),
    "a bracket too many": (f"{WRITTEN}}}", [ONE]),
    "an end that is cut off": ('{"a": 1, "b": [{"c": 2}, {"d": ', [{"a": 1, "b": [{"c": 2}, {"d": None}]}]),
    "a string that is cut off is not told": ('{"a": 1, "headline": "Ferry dro', [{"a": 1, "headline": None}]),
}


@pytest.mark.parametrize(("text", "values"), SOUND.values(), ids=SOUND)
def test_sound(text: str, values: list[Any]) -> None:
    assert parse(text) == (values, False)


@pytest.mark.parametrize(("text", "values"), MENDED.values(), ids=MENDED)
def test_mended(text: str, values: list[Any]) -> None:
    assert parse(text) == (values, True)


@pytest.mark.parametrize("text", ["", "  ", "{'a'", "“a”", "var story;", "<html>", "word"])
def test_what_nothing_mends(text: str) -> None:
    assert parse(text) == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        '{"a":"' + '\\"' * 240_000,
        "{," * 240_000,
        '"' * 490_000,
        '{"a":' + '"\n' * 240_000,
        '{"a":"' + ('x"' + " " * 97 + '"') * 5_000,
        "/*" * 240_000,
        "/*" + "*" * 490_000,
        "[" * 490_000,
        '"' + "\\" * 490_000,
        '{"a":' * 90_000,
        "a" * 490_000,
        " " * 490_000 + "x",
        '{"a":"' + '", x' * 120_000,
        '["' + 'a" <br' * 80_000,
        "[" + '"a' * 240_000,
        "{" + "<" * 490_000,
    ],
    ids=range(16),
)
def test_half_a_megabyte_of_rubbish_is_never_taken_for_sound(text: str) -> None:
    """Each ends at once; were a pattern to take the square of it, this would be the test that never ends."""
    values, mended = parse(text)
    assert values is None or mended


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda v: st.lists(v) | st.dictionaries(st.text(), v)).filter(bool)
)
def test_json_is_read_as_json(value: Any) -> None:
    assert parse(json.dumps(value, ensure_ascii=False)) == ([value], False)


@given(st.lists(st.sampled_from('{ } [ ] , : " \\ // /* */ \n 1 true "a" "b": &quot; <!-- --> é null'.split(" ")), max_size=40))
def test_any_heap_of_marks_is_read_or_broken(marks: list[str]) -> None:
    values, mended = parse("".join(marks))
    assert values is None or mended or values == [json.loads("".join(marks), strict=False)]


# nodes


def linked(*values: Any) -> LinkedData:
    return LinkedData(value if isinstance(value, str) else json.dumps(value) for value in values)


def test_nodes_are_those_of_lists_graphs_and_main_entities_in_page_order() -> None:
    data = linked(
        [{"@type": "WebSite", "name": "a"}, [{"@type": "Person", "name": "b"}]],
        {"@context": "https://schema.org", "@graph": [{"@type": "Article", "name": "c"}, {"@type": "WebPage", "name": "d"}]},
        {"@type": "WebPage", "name": "e", "mainEntity": {"@type": "Article", "name": "f", "headline": "F"}},
        {"@type": "Article", "name": "g", "mainEntityOfPage": {"@id": "https://x.example/"}},
    )
    assert [node["name"] for node in data.nodes] == list("abcdefg")


def test_what_is_broken_and_what_is_mended_is_counted() -> None:
    data = linked("word", '{"a": 1,}', {"a": 1}, "{'b'")
    assert (data.broken, data.repaired, len(data.nodes)) == (2, 1, 2)


@pytest.mark.parametrize("script", ["", " \n", "<!-- -->", "<![CDATA[ ]]>", "//"])
def test_an_empty_script_is_not_broken(script: str) -> None:
    data = linked(script, ONE)
    assert (data.broken, data.nodes) == (0, [ONE])


@pytest.mark.parametrize("apart", [True, False])
def test_a_story_is_found_behind_any_number_of_other_things(apart: bool) -> None:
    things = [{"@type": "Product", "name": str(i)} for i in range(3 * MAX_NODES)]
    assert ONE in (linked(*things, ONE) if apart else linked({"@graph": [*things, ONE]})).nodes


PERSON = {"@type": "Person", "name": "Ada Quill"}


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ({"@type": "Article", "author": {"@list": [PERSON, PERSON]}}, {"@type": "Article", "author": [PERSON, PERSON]}),
        ({"@type": "Article", "keywords": {"@set": ["quay"]}}, {"@type": "Article", "keywords": ["quay"]}),
        (
            {"@type": "schema:Article", "schema:author": {"@type": "schema:Person", "schema:name": "Ada Quill"}},
            {"@type": "schema:Article", "author": {"@type": "schema:Person", "name": "Ada Quill"}},
        ),
        (
            {"@type": ["http://schema.org/Article"], "https://schema.org/headline": [{"@value": "Ferry", "@language": "en"}]},
            {"@type": ["http://schema.org/Article"], "headline": ["Ferry"]},
        ),
        ({"@type": "Article", "headline": {"@value": "Ferry"}}, {"@type": "Article", "headline": {"@value": "Ferry"}}),
    ],
)
def test_forms_of_json_ld_are_one(written: dict[str, Any], plain: dict[str, Any]) -> None:
    assert linked(written).nodes == [plain]


def test_the_number_of_nodes_is_bounded() -> None:
    assert len(linked([{"@type": "Article", "name": str(i)} for i in range(20_000)]).nodes) == MAX_NODES
    assert len(linked(*({"@type": "Article", "name": str(i)} for i in range(5_000))).nodes) == MAX_NODES


def test_deep_and_wide_data_is_read_or_broken() -> None:
    deep = linked('{"@type":"NewsArticle","about":' * 3_000 + "1" + "}" * 3_000)
    assert deep.broken == 1
    wide = linked({"@type": "NewsArticle", "author": [{"@type": "Person", "name": f"Ada Quill {i}"} for i in range(20_000)]})
    assert len(wide.nodes) == 1
    assert wide.resolve({"@id": "#none"}) == {"@id": "#none"}


def test_mending_is_bounded_over_a_page() -> None:
    data = linked(*['{"a": 1,}' + " " * 100_000] * 40)
    assert (data.repaired, data.broken) == (5 - 1, 40 - 4)


def test_a_reference_stands_for_the_node_that_says_most() -> None:
    data = linked(
        {
            "@graph": [
                {"@id": "#p"},
                {"@type": "NewsArticle", "author": {"@id": "#p"}, "publisher": {"@id": "#o", "name": "Morning Ledger"}},
            ]
        },
        {"@id": "#p", "@type": "Person", "name": "Ada Quill"},
    )
    (story,) = data.of("newsarticle")
    assert data.resolve(story["author"])["name"] == "Ada Quill"
    assert data.resolve({"@id": "#o"})["name"] == "Morning Ledger", "also where it stands inside another node"
    assert data.resolve({"@type": "Organization", "@id": "#o"})["name"] == "Morning Ledger"


def test_a_reference_that_says_something_has_its_name_where_the_thing_is_told() -> None:
    data = linked({"@id": "https://x.example/a#p", "@type": "Person", "name": "Ada Quill", "url": "/ada"})
    said = {"@type": "Person", "@id": "https://x.example/a#p", "url": "/people/ada"}
    assert data.resolve(said) == {**said, "name": "Ada Quill"}


@pytest.mark.parametrize(
    ("ident", "reference"), [("#p", "https://x.example/a#p"), ("https://x.example/a#p", "#p"), ("/p", "https://x.example/p")]
)
def test_references_are_relative_to_the_page(ident: str, reference: str) -> None:
    data = LinkedData([json.dumps({"@id": ident, "name": "Ada Quill"})], "https://x.example/a")
    assert data.resolve({"@id": reference})["name"] == "Ada Quill"


@pytest.mark.parametrize("value", [None, "Ada", 1, [], {"name": "Ada"}, {"@id": "#x"}, {"@id": 1}, {"@id": ["#p"]}])
def test_what_refers_to_nothing_stands_for_itself(value: Any) -> None:
    assert linked({"@id": "#p", "name": "Ada"}).resolve(value) == value


@pytest.mark.parametrize(
    ("node", "types"),
    [
        ({"@type": "NewsArticle"}, ["newsarticle"]),
        ({"@type": "NEWSARTICLE"}, ["newsarticle"]),
        ({"@TYPE": "NewsArticle"}, ["newsarticle"]),
        ({"type": "NewsArticle"}, ["newsarticle"]),
        ({"@type": ["NewsArticle", "Report"]}, ["newsarticle", "report"]),
        ({"@type": "https://schema.org/NewsArticle"}, ["newsarticle"]),
        ({"@type": "schema:NewsArticle"}, ["newsarticle"]),
        ({"@type": [1, None, "Article"]}, ["article"]),
        ({"@type": {"a": 1}}, []),
        ({"@type": 7}, []),
        ({}, []),
    ],
)
def test_types(node: dict[str, Any], types: list[str]) -> None:
    assert types_of(node) == types


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Ada Quill", "Ada Quill"),
        ("A &amp; B", "A & B"),
        (f"A &#{'1' * 5_000}; B", "A \ufffd B"),
        (7, "7"),
        (True, None),
        (None, None),
        ([], None),
        ({}, None),
        (["a", "b"], "a"),
        ([["a"]], "a"),
        ({"@type": "Person", "name": "Ada"}, "Ada"),
        ({"@value": "x", "@language": "en"}, "x"),
        ({"url": "https://x.example/"}, "https://x.example/"),
        ({"@id": "#a"}, "#a"),
        ([{"name": ["Ada"]}], "Ada"),
        ([[[[[["a"]]]]]], None),
    ],
)
def test_text(value: Any, text: str | None) -> None:
    assert text_of(value) == text
