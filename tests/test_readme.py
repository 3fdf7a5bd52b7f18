"""What README.md and config.toml say is what the code does.

`python tests/test_readme.py` writes what the example prints now into README.md; read it before you commit it.
"""

from __future__ import annotations

import ast
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

import scraper
from scraper.cli import main
from scraper.cli.arguments import EPILOG
from scraper.config import SELECTABLE, Config, Fetching, Source, load
from scraper.schema import MEANING, WARNINGS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONFIG = (ROOT / "config.toml").read_text(encoding="utf-8")


def section(title: str) -> str:
    return README.split(f"\n## {title}\n")[1].split("\n## ")[0]


def blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def in_code(text: str) -> set[str]:
    return set(re.findall(r"`(\w+)`", text))


def test_the_two_commands_are_one_line_each_and_fit_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run, test = blocks("sh", section("Two commands"))
    for command in (run, test):
        assert len(command.splitlines()) == 1
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert "scrape" in project["scripts"]
    assert "dev" in project["optional-dependencies"]
    assert "'.[dev]'" in test


def test_the_example_shows_lines_of_the_page() -> None:
    (example,) = blocks("html")
    page = (ROOT / "fixtures/world-desk/grain-terminal-reopens/page.html").read_text(encoding="utf-8")
    for line in example.splitlines():
        assert line.removesuffix("…") in page


def test_the_example_prints_what_it_says(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (example,) = blocks("console")
    command, _, output = example.partition("\n")
    assert main(shlex.split(command.removeprefix("$ scrape "))) == 0
    assert capsys.readouterr().out == output


def _refresh() -> None:
    command, _, output = blocks("console")[0].partition("\n")
    words = [sys.executable, "-m", "scraper", *shlex.split(command.removeprefix("$ scrape "))]
    now = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    (ROOT / "README.md").write_text(README.replace(f"{command}\n{output}", f"{command}\n{now}"), encoding="utf-8")


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (example,) = blocks("python", section("From Python"))
    exec(compile(example, "README.md", "exec"), {})
    assert capsys.readouterr().out.startswith("Empty ")


def test_all_python_parses() -> None:
    for example in blocks("python"):
        ast.parse(example)


@pytest.mark.parametrize("line", [line for block in blocks("sh", section("One page") + section("Runs")) for line in block.splitlines()])
def test_every_command_line_is_understood(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is parsed by the command's own parser; nothing is done."""
    from scraper import cli

    words = shlex.split(line.partition(" # ")[0].partition(" < ")[0].partition(" | ")[0])
    assert words.pop(0) == "scrape"
    command = words.pop(0) if words[0] in cli._COMMANDS else ""
    cli._COMMANDS[command][1](words)


def test_the_tables_of_the_record_are_the_codes() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| (.*) \|$", section("The record"), re.MULTILINE)
    assert dict(rows) == {**MEANING, **WARNINGS}


def test_every_warning_that_is_explained_is_given_somewhere() -> None:
    code = "".join(path.read_text(encoding="utf-8") for room in ("page", "extractor") for path in (ROOT / "scraper" / room).rglob("*.py"))
    assert [warning for warning in WARNINGS if f'"{warning}"' not in code] == []


def test_every_key_of_the_configuration_is_explained() -> None:
    said = in_code(section("Configuration"))
    for kind in (Config, Fetching, Source):
        assert {f.name for f in fields(kind)} - {"path", "fetching", "sources"} <= said


def test_the_fields_that_can_be_selected_are_named() -> None:
    (row,) = re.findall(r"^\| `selectors` .*$", section("Configuration"), re.MULTILINE)
    assert in_code(row) == {"selectors", *SELECTABLE}


def test_the_defaults_in_the_table_are_the_codes() -> None:
    table = dict(re.findall(r"^\| `(\w+)` \| `(.*?)` \|", section("Configuration"), re.MULTILINE))
    defaults = {f.name: f.default for kind in (Source, Fetching, Config) for f in fields(kind)}
    assert table
    for key, value in table.items():
        assert tomllib.loads(f"x = {value}")["x"] == (list(defaults[key]) if isinstance(defaults[key], tuple) else defaults[key])


def test_the_defaults_in_the_example_configuration_are_the_codes(tmp_path: Path) -> None:
    (tmp_path / "fixtures/morning-ledger").mkdir(parents=True)
    uncommented = tmp_path / "config.toml"
    uncommented.write_text(re.sub(r"^# (\w+ = )", r"\1", CONFIG, flags=re.MULTILINE), encoding="utf-8")
    with_defaults = load(uncommented)
    assert len(re.findall(r"^# (\w+ = )", CONFIG, re.MULTILINE)) >= 12
    assert with_defaults.fetching == Fetching()
    for f in fields(Config):
        if f.name in ("keep", "workers"):
            assert getattr(with_defaults, f.name) == f.default
        elif f.name in ("data", "runs", "state"):
            assert getattr(with_defaults, f.name) == tmp_path / f.name


def test_the_example_configuration_is_sound_and_runs_the_demo_alone() -> None:
    config = load(ROOT / "config.toml")
    assert [s.name for s in config.sources if s.enabled] == ["morning-ledger"]
    assert config.sources[0].replay == ROOT / "fixtures/morning-ledger"
    assert len(config.sources) >= 4


def test_the_demo_ends_with_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(ROOT / "config.toml", tmp_path)
    shutil.copytree(ROOT / "fixtures/morning-ledger", tmp_path / "fixtures/morning-ledger")
    config = str(tmp_path / "config.toml")
    assert main(["run", "--config", config]) == 0
    out, err = capsys.readouterr()
    assert "7 new records" in out
    assert err == ""
    (file,) = tmp_path.glob("data/morning-ledger/*.jsonl")
    assert len(file.read_text(encoding="utf-8").splitlines()) == 7
    assert main(["run", "--config", config]) == 0
    assert "0 new records" in capsys.readouterr().out


def test_the_exit_statuses_are_those_of_the_help() -> None:
    numbers = re.findall(r"^\| ([\d, ]+) \|", section("Exit status"), re.MULTILINE)
    assert {n for row in numbers for n in row.split(", ")} == set(re.findall(r"\d+", EPILOG.split("exit status:")[1]))


def test_the_public_names() -> None:
    for name in re.findall(r"^from scraper import (.*)$", README, re.MULTILINE):
        for one in name.split(", "):
            assert one in scraper.__all__


def test_every_public_name_is_listed_and_explained() -> None:
    assert set(scraper.__all__) <= set(dir(scraper))
    assert [name for name in scraper.__all__ if not getattr(scraper, name).__doc__] == []


def test_the_changelog_knows_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changelog or f"## [{scraper.__version__}]" in changelog


if __name__ == "__main__":
    _refresh()
