from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from scraper.errors import OutputError
from scraper.writer import Whole


def test_the_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Whole(path) as out:
        out.write('{"a":"ü"}\n')
        assert not path.exists()
        out.write("{}\n")
    assert path.read_text("utf-8") == '{"a":"ü"}\n{}\n'
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old")
    with contextlib.suppress(KeyboardInterrupt), Whole(path) as out:
        out.write("new")
        raise KeyboardInterrupt
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_rights_are_those_of_any_new_file_or_of_the_one_replaced(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        with Whole(tmp_path / "new"):
            pass
        (tmp_path / "old").touch()
        (tmp_path / "old").chmod(0o600)
        with Whole(tmp_path / "old"):
            pass
    finally:
        os.umask(old)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "old").stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to("target")
    with Whole(tmp_path / "link") as out:
        out.write("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "new"


def test_what_is_no_file_is_written_directly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with Whole(pipe) as out:
        out.write("x\n")
    assert os.read(reader, 10) == b"x\n"
    os.close(reader)
    assert os.listdir(tmp_path) == ["pipe"]


@pytest.mark.parametrize("name", ["no/such/folder/out.jsonl", "."])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="cannot be written"), Whole(tmp_path / name):
        pass


def test_a_full_disk_is_named_and_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"out\.jsonl: cannot be written \(No space left"), Whole(path) as out:
        out.write("new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.jsonl"]
