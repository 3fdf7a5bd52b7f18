"""Pages made to hurt: each ends within 5 s of processor time (more in proportion on a slower machine) and 500 MB, as a record or as a
named error.

Every page is read in a process of its own, forked from one that has the extractor loaded (`bomb_reader.py`); the kernel's
account of that process is the measure, and its limits see to it that a page that does hurt costs this test and no more.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import pytest
from bombs import BOMBS, HARMLESS

from scraper import errors

SECONDS, MEBIBYTES = 5.0, 500
PACE = 0.06  # seconds that `pace` takes on a machine of which that is asked
REFUSALS = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, errors.PageError)}


@pytest.fixture(scope="module")
def reader() -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("bomb_reader.py"))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        cast(IO[str], process.stdin).close()


@pytest.fixture(scope="module")
def slower() -> float:
    """How many times longer than a machine of which the limit is asked this one takes for the same; 1 where it is as fast."""
    return max(1.0, min(pace() for _ in range(5)) / PACE)


def pace() -> float:
    start = time.process_time()
    counted: Counter[str] = Counter()
    for n in range(300_000):
        text = f"block {n % 977}"
        counted[text] += len(text.split())
    return time.process_time() - start


def read(reader: subprocess.Popen[str], name: str) -> dict[str, Any]:
    stdin, stdout = cast(IO[str], reader.stdin), cast(IO[str], reader.stdout)
    stdin.write(name + "\n")
    stdin.flush()
    answer = json.loads(stdout.readline())
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize("name", [*BOMBS, *HARMLESS])
def test_bomb(reader: subprocess.Popen[str], slower: float, name: str) -> None:
    answer = read(reader, name)
    assert answer["signal"] == 0, f"the process died of signal {answer['signal']}"
    allowed = {"Record"} if name in HARMLESS else {"Record", *REFUSALS}
    assert answer["outcome"] in allowed, answer["says"]
    assert answer["seconds"] < SECONDS * slower
    assert answer["mebibytes"] < MEBIBYTES


@pytest.mark.parametrize(("name", "outcome"), [("says nothing of itself", "ZeroDivisionError"), ("hogs memory", "MemoryError")])
def test_the_reader_tells_a_bug_from_a_refusal(reader: subprocess.Popen[str], name: str, outcome: str) -> None:
    answer = read(reader, name)
    assert answer["outcome"] == outcome


def test_the_reader_sees_a_process_die(reader: subprocess.Popen[str]) -> None:
    assert read(reader, "dies")["signal"] == 11
