"""A run killed at any moment loses no address and writes no story twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import scraper.writer
from scraper.errors import Busy
from scraper.record import Record
from scraper.writer import Store

# Python 3.12 warns of forking where a thread of another test may still live; these children only write files and die.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")

URLS = [f"https://gazette.example/2025/06/11/story-{n}" for n in range(2)]
BEFORE_ANY_LINE = {"__init__", "open", "take", "due", "seen", "sizes", "_all", "_look_through", "_identity", "files"}
WRITER = str(Path(scraper.writer.__file__).parent)


def record(url: str) -> Record:
    return Record(url=url, requested_url=url, headline="Ferry runs again — “at last”\u2028", kind="article")


def run(folder: Path) -> None:
    """What a run does: every address that is due becomes a line."""
    with Store(folder / "data", folder / "state") as store:
        for n, url in enumerate(URLS):
            if store.due(url):
                store.write(("north", "south")[n % 2], "2025-06-11", record(url), url)


def killed_at(moment: int, folder: Path) -> bool:
    """A run in a child that is sent SIGKILL before the given executed line of the writer; whether it came that far.

    Lines of functions that only open or look are not counted: to die there is to die before the next line that is.
    """
    child = os.fork()
    if child == 0:
        left = moment

        def count(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal left
            if not frame.f_code.co_filename.startswith(WRITER):
                return None
            if event == "line" and frame.f_code.co_name not in BEFORE_ANY_LINE:
                left -= 1
                if left <= 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return count

        try:
            sys.settrace(count)
            run(folder)
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def written(folder: Path) -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted((folder / "data").glob("*/*.jsonl"))]
    return [json.loads(line)["url"] for text in texts for line in text.split("\n")[:-1]]


def test_killed_before_each_line_of_the_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sync in ("scraper.writer.lines._sync", "os.fsync"):  # a killed process leaves its writes to the kernel, synced or not
        monkeypatch.setattr(sync, lambda _: None)
    moment, came_that_far = 1, True
    while came_that_far:
        folder = tmp_path / str(moment)
        came_that_far = killed_at(moment, folder)
        run(folder)
        assert sorted(written(folder)) == URLS, f"killed at moment {moment}"
        assert not list(folder.glob("data/*/*.torn")), f"killed at moment {moment}"
        moment += 1
    assert moment > 80  # the moments are really there


def test_killed_again_and_again(tmp_path: Path) -> None:
    """Each run is killed a little later than the one before, all on the same folders."""
    for moment in range(1, 400, 7):
        if not killed_at(moment, tmp_path):
            break
        with Store(tmp_path / "data", tmp_path / "state") as store:
            assert {url for url in URLS if store.seen(url)} == set(written(tmp_path))
    assert sorted(written(tmp_path)) == URLS


@pytest.mark.parametrize("bytes_on_disk", [1, 5, 60, -3, -2, -1])
def test_killed_within_the_write_of_a_line(tmp_path: Path, bytes_on_disk: int) -> None:
    """A kernel or a loss of power may leave any beginning of a line."""
    run(tmp_path)
    path = tmp_path / "data/south/2025-06-11.jsonl"
    whole = path.read_bytes()
    line = (record("https://gazette.example/torn").to_json() + "\n").encode()
    path.write_bytes(whole + line[:bytes_on_disk])
    with Store(tmp_path / "data", tmp_path / "state") as store:
        assert len(store.repairs) == 1
        is_there = store.seen("https://gazette.example/torn")
        assert store.write("south", "2025-06-11", record("https://gazette.example/torn"), "https://gazette.example/torn") is not is_there
    assert sorted(written(tmp_path)) == [*URLS, "https://gazette.example/torn"]
    if bytes_on_disk != -1:  # nothing but the newline was missing
        assert path.with_name(path.name + ".torn").read_bytes() == line[:bytes_on_disk] + b"\n"


PROGRAM = """
import os, signal, sys
from pathlib import Path
from scraper.writer import Store
with Store(Path(sys.argv[1], "data"), Path(sys.argv[1], "state")) as store:
    worker = os.fork()
    if worker == 0:
        print("held", flush=True)
        sys.stdin.read()   # a worker that outlives the run until its own pipe is closed
        os._exit(0)
    signal.pause()
"""


def test_a_killed_run_leaves_no_lock_behind_even_when_its_workers_live_on(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Busy, match=f"process {holder.pid}, started 20"):
            run(tmp_path)
        assert written(tmp_path) == []
        holder.kill()
        holder.wait()
        run(tmp_path)
        holder.stdin.close()
    assert sorted(written(tmp_path)) == URLS
