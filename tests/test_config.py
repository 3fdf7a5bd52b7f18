"""A configuration is read whole or refused with every fault named."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.config import Config, Fetching, Source, load
from scraper.errors import ConfigError

SOURCE = '[[source]]\nname = "ledger"\nfeeds = ["https://ledger.example/feed"]\n'


def faults(tmp_path: Path, text: str | bytes) -> dict[str, str]:
    path = tmp_path / "config.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ExceptionGroup) as caught:
        load(path)
    assert all(isinstance(e, ConfigError) and e.path == str(path) for e in caught.value.exceptions)
    return {e.key: str(e) for e in caught.value.exceptions}


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    path = tmp_path / "config.toml"
    path.write_text(
        """
        data = "out"
        keep = ["article", "gallery"]
        workers = 3
        [fetching]
        user_agent = "bot/1 (+https://ledger.example/bot)"
        timeout = 9.5
        max_bytes = 1_000_000
        delay = 0
        concurrency = 2
        retries = 0
        obey_robots = false
        allow_private = true
        [[source]]
        name = "ledger"
        feeds = ["https://ledger.example/feed"]
        sitemaps = ["https://ledger.example/sitemap.xml"]
        sections = ["https://ledger.example/world"]
        include = ["/world/"]
        exclude = ["/live/"]
        language = "pt-BR"
        timezone = "America/Sao_Paulo"
        country = "BR"
        delay = 1
        selectors = { headline = "h1.title" }
        replay = "pages"
        enabled = false
        """
    )
    assert load(path) == Config(
        path=path,
        data=tmp_path / "out",
        runs=tmp_path / "runs",
        state=tmp_path / "state",
        keep=("article", "gallery"),
        workers=3,
        fetching=Fetching("bot/1 (+https://ledger.example/bot)", 9.5, 1_000_000, 0, 2, 0, False, True),
        sources=(
            Source(
                name="ledger",
                feeds=("https://ledger.example/feed",),
                sitemaps=("https://ledger.example/sitemap.xml",),
                sections=("https://ledger.example/world",),
                include=("/world/",),
                exclude=("/live/",),
                language="pt-BR",
                timezone="America/Sao_Paulo",
                country="BR",
                delay=1,
                selectors={"headline": "h1.title"},
                replay=tmp_path / "pages",
                enabled=False,
            ),
        ),
    )


def test_a_name_and_a_place_to_look_are_enough(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("\ufeff" + SOURCE)
    assert load(path).sources == (Source(name="ledger", feeds=("https://ledger.example/feed",)),)
    assert load(path).fetching == Fetching()


@pytest.mark.parametrize(
    ("text", "key", "remedy"),
    [
        ("[[source]\n", "line 1, column 9", "mend this line"),
        ("a = 1\n\na = 2\n" + SOURCE, "line 3, column 6", "mend this line"),
        ("a = [", "end of the file", "not TOML"),
        (b'name = "\xff"', "byte 8", "UTF-8"),
        ("", "source", "add a [[source]] table"),
        ("source = []", "source", "add a [[source]] table"),
        ('[source]\nname = "x"', "source", "two brackets"),
        ("fetching = 5\n" + SOURCE, "fetching", "[fetching]"),
        ('dta = "x"\n' + SOURCE, "dta", "did you mean data?"),
        ("data = 5\n" + SOURCE, "data", "not 5"),
        ('keep = ["artcle"]\n' + SOURCE, "keep", "did you mean article?"),
        ("keep = []\n" + SOURCE, "keep", "such as article"),
        ("workers = 1.5\n" + SOURCE, "workers", "whole number"),
        ("workers = true\n" + SOURCE, "workers", "whole number"),
        ('[fetching]\ntimeout = "5"\n' + SOURCE, "fetching.timeout", "from 0.1 to 600"),
        ("[fetching]\ntimeout = nan\n" + SOURCE, "fetching.timeout", "from 0.1 to 600"),
        ("[fetching]\ntimout = 5\n" + SOURCE, "fetching.timout", "did you mean timeout?"),
        ("[fetching]\nobey_robots = 1\n" + SOURCE, "fetching.obey_robots", "true or false"),
        ('[fetching]\nuser_agent = "Bot"\n' + SOURCE, "fetching.user_agent", "contact"),
        ('[fetching]\nuser_agent = "bot\\r\\nCookie: a@b"\n' + SOURCE, "fetching.user_agent", "one line of printable signs"),
        ('[fetching]\nuser_agent = ""\n' + SOURCE, "fetching.user_agent", "one line of printable signs"),
        ("[fetching]\nuser_agent = 3\n" + SOURCE, "fetching.user_agent", "text in quotes"),
        ('[[source]]\nfeeds = ["https://ledger.example/"]', "source[1].name", "is missing"),
        ('[[source]]\nname = "ledger"', 'source "ledger".feeds', "at least one of"),
        ('[[source]]\nname = "../up"\nfeeds = ["https://ledger.example/"]', 'source "../up".name', "folder"),
        (SOURCE + SOURCE.replace("ledger", "LEDGER"), "source[2].name", "source[1]"),
        (SOURCE.replace("https://ledger.example/feed", "ledger.example/feed"), 'source "ledger".feeds[1]', "https://"),
        (SOURCE.replace("https://", "file:///"), 'source "ledger".feeds[1]', "https://"),
        (SOURCE.replace(".example/", ".example:port/"), 'source "ledger".feeds[1]', "no address"),
        (SOURCE + 'sitemaps = "https://ledger.example/"', 'source "ledger".sitemaps', "square brackets"),
        (SOURCE + "include = ['(']", 'source "ledger".include[1]', "regular expression"),
        (SOURCE + 'country = "UK"', 'source "ledger".country', "write GB"),
        (SOURCE + 'country = "Germany"', 'source "ledger".country', "write DE"),
        (SOURCE + 'country = "XX"', 'source "ledger".country', "ISO 3166"),
        (SOURCE + 'timezone = "New York"', 'source "ledger".timezone', "America/New_York"),
        (SOURCE + 'timezone = "Europe/Berln"', 'source "ledger".timezone', "Europe/Berlin"),
        (SOURCE + 'timezone = "XQZ"', 'source "ledger".timezone', "IANA"),
        (SOURCE + 'language = "English"', 'source "ledger".language', "BCP 47"),
        (SOURCE + "delay = -1", 'source "ledger".delay', "from 0"),
        (SOURCE + 'selectors = "h1"', 'source "ledger".selectors', "table"),
        (SOURCE + 'selectors = { headlin = "h1" }', 'source "ledger".selectors.headlin', "did you mean headline?"),
        (SOURCE + 'selectors = { places = "b" }', 'source "ledger".selectors.places', "can't be selected; headline,"),
        (SOURCE + 'selectors = { headline = "h1[[" }', 'source "ledger".selectors.headline', "no CSS selector"),
        (SOURCE + 'replay = "nowhere"', 'source "ledger".replay', "not a folder"),
        (SOURCE + "enabled = 0", 'source "ledger".enabled', "true or false"),
    ],
)
def test_a_fault_names_its_key_and_the_remedy(tmp_path: Path, text: str | bytes, key: str, remedy: str) -> None:
    found = faults(tmp_path, text)
    assert list(found) == [key]
    assert remedy in found[key]


def test_all_faults_at_once(tmp_path: Path) -> None:
    text = 'dta = 1\n[fetching]\ndelay = "5"\n' + SOURCE + 'country = "de"\n[[source]]\nname = "x"\n'
    assert list(faults(tmp_path, text)) == ["dta", "fetching.delay", 'source "ledger".country', 'source "x".feeds']


def test_credentials_in_an_address_are_refused_and_not_shown(tmp_path: Path) -> None:
    ((_, says),) = faults(tmp_path, SOURCE.replace("https://", "https://jane:hunter2@")).items()
    assert "hunter2" not in says
    assert "jane" not in says


@pytest.mark.parametrize("path", ["missing.toml", "."])
def test_a_file_that_cannot_be_read(tmp_path: Path, path: str) -> None:
    with pytest.raises(ExceptionGroup) as caught:
        load(tmp_path / path)
    assert [e.key for e in caught.value.exceptions] == ["file"]
