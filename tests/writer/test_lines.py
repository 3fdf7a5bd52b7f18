from __future__ import annotations

import os
import resource
import signal
from pathlib import Path

import pytest

from scraper.errors import OutputError
from scraper.writer.lines import Lines, lines_from, mend

DAY = "2025-06-11"


def test_append_gives_the_file_and_its_size(tmp_path: Path) -> None:
    lines = Lines(tmp_path)
    assert lines.append("gazette", DAY, '{"a":1}') == (f"gazette/{DAY}.jsonl", 8)
    assert lines.append("gazette", DAY, '{"b":"ü"}') == (f"gazette/{DAY}.jsonl", 19)
    assert lines.append("gazette", "2025-06-12", "{}") == ("gazette/2025-06-12.jsonl", 3)
    lines.close()
    assert (tmp_path / f"gazette/{DAY}.jsonl").read_text("utf-8") == '{"a":1}\n{"b":"ü"}\n'


@pytest.mark.parametrize(
    ("source", "date"),
    [("../x", DAY), ("a/b", DAY), ("", DAY), (".hidden", DAY), ("a" * 200, DAY), ("gazette", "today"), ("gazette", "2025-06-11/..")],
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, source: str, date: str) -> None:
    with pytest.raises(ValueError, match="not a source's name"):
        Lines(tmp_path).append(source, date, "{}")
    assert list(tmp_path.iterdir()) == []


def test_text_that_no_encoding_holds_is_written_all_the_same(tmp_path: Path) -> None:
    Lines(tmp_path).append("gazette", DAY, '{"a":"x\ud800y"}')
    assert (tmp_path / f"gazette/{DAY}.jsonl").read_text("utf-8") == '{"a":"x?y"}\n'


def test_a_write_that_takes_parts_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:3]))
    lines = Lines(tmp_path)
    lines.append("gazette", DAY, '{"a":"0123456789"}')
    lines.close()
    assert (tmp_path / f"gazette/{DAY}.jsonl").read_text() == '{"a":"0123456789"}\n'


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file size limit of the process stands in for the disk: the kernel takes what still fits, then refuses."""
    lines = Lines(tmp_path)
    lines.append("gazette", DAY, '{"a":1}')
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, before[1]))
    try:
        with pytest.raises(OutputError, match=rf"{DAY}\.jsonl: cannot be written \(File too large\)"):
            lines.append("gazette", DAY, '{"b":"0123456789 0123456789"}')
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert (tmp_path / f"gazette/{DAY}.jsonl").read_text() == '{"a":1}\n'
    lines.append("gazette", DAY, '{"c":1}')
    assert (tmp_path / f"gazette/{DAY}.jsonl").read_text() == '{"a":1}\n{"c":1}\n'


def test_a_line_that_may_not_have_reached_the_disk_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> None:
        raise OSError(5, "Input/output error")

    lines = Lines(tmp_path)
    lines.append("gazette", DAY, '{"a":1}')
    monkeypatch.setattr("scraper.writer.lines._sync", broken)
    with pytest.raises(OutputError, match="Input/output error"):
        lines.append("gazette", DAY, '{"b":1}')
    assert (tmp_path / f"gazette/{DAY}.jsonl").read_text() == '{"a":1}\n'


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "gazette").write_text("")
    with pytest.raises(OutputError, match=r"gazette/2025-06-11\.jsonl: cannot be written"):
        Lines(tmp_path).append("gazette", DAY, "{}")


def test_more_files_than_may_be_open_at_once(tmp_path: Path) -> None:
    lines = Lines(tmp_path)
    for _ in range(2):
        for n in range(Lines.MOST_OPEN + 3):
            lines.append(f"s{n}", DAY, "{}")
    lines.close()
    assert all(path.read_text() == "{}\n{}\n" for path in tmp_path.glob("*/*.jsonl"))


WHOLE = b'{"a":1}\n{"b":2}\n'


@pytest.mark.parametrize(
    ("content", "kept", "torn"),
    [
        (b"", b"", None),
        (WHOLE, WHOLE, None),
        (WHOLE + b'{"c":', WHOLE, b'{"c":\n'),
        (WHOLE + b'{"c":3}', WHOLE + b'{"c":3}\n', None),
        (WHOLE + b"rubbish\n", WHOLE, b"rubbish\n"),
        (WHOLE + b"\0\0\0\0", WHOLE, b"\0\0\0\0\n"),
        (WHOLE + b'{"c":"\xc3', WHOLE, b'{"c":"\xc3\n'),
        (WHOLE + b"17\n", WHOLE, b"17\n"),
        (WHOLE + b"\n", WHOLE, b"\n"),
        (b'{"a":', b"", b'{"a":\n'),
        (b"{}", b"{}\n", None),
        (WHOLE + b'{"c":"' + b"x" * 200_000, WHOLE, b'{"c":"' + b"x" * 200_000 + b"\n"),
        (WHOLE + b"[" * 100_000, WHOLE, b"[" * 100_000 + b"\n"),
    ],
)
def test_a_torn_tail_is_moved_aside(tmp_path: Path, content: bytes, kept: bytes, torn: bytes | None) -> None:
    path = tmp_path / "2025-06-11.jsonl"
    path.write_bytes(content)
    assert (mend(path) is None) == (content == kept)
    aside = tmp_path / "2025-06-11.jsonl.torn"
    assert path.read_bytes() == kept
    assert (aside.read_bytes() if aside.exists() else None) == torn
    assert mend(path) is None


def test_tears_collect(tmp_path: Path) -> None:
    path = tmp_path / "2025-06-11.jsonl"
    for piece in (b"{one", b"{two"):
        path.write_bytes(WHOLE + piece)
        mend(path)
    assert (tmp_path / "2025-06-11.jsonl.torn").read_bytes() == b"{one\n{two\n"


@pytest.mark.parametrize(("start", "wanted"), [(0, [8, 16]), (8, [16]), (16, []), (3, [8, 16]), (900, [8, 16])])
def test_lines_from_an_offset(tmp_path: Path, start: int, wanted: list[int]) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(WHOLE)
    assert [end for end, _ in lines_from(path, start)] == wanted
