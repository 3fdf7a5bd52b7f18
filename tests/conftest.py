"""Fixtures shared by the tests that go from end to end."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import FETCHING, Site

# A shell that puts this run in the background ignores Ctrl-C for it and all its children; tests that send one need the default.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def sites() -> Iterator[tuple[Site, Site]]:
    """Two hosts."""
    both = Site("127.0.0.1"), Site("127.0.0.2")
    threads = [threading.Thread(target=site.serve_forever, args=(0.01,)) for site in both]
    for thread in threads:
        thread.start()
    yield both
    for site in both:
        site.release.set()
        site.shutdown()
        site.server_close()
    for thread in threads:
        thread.join()


@pytest.fixture
def config_file(tmp_path: Path, sites: tuple[Site, Site]) -> Path:
    """Both hosts, in a folder of their own."""
    path = tmp_path / "config.toml"
    path.write_text("workers = 1\n" + FETCHING + sites[0].source("north") + sites[1].source("south"))
    return path
