"""Content-Encoding undone: the same bytes however they are cut, and never more of them than the cap."""

from __future__ import annotations

import gzip
import random
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetcher.unpack import Broken, Overflow, Unpacker

PACKERS = {
    "": lambda body: body,
    "identity": lambda body: body,
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "Deflate": lambda body: zlib.compress(body)[2:-4],
    "deflate, gzip": lambda body: gzip.compress(zlib.compress(body)),
}


def unpacked(encoding: str, packed: bytes, *, cut: int = 1_000, limit: int = 100_000) -> bytes:
    unpacker = Unpacker(encoding, limit=limit)
    for start in range(0, len(packed), cut):
        unpacker.feed(packed[start : start + cut])
    return unpacker.finish()


@given(st.binary(max_size=300).filter(lambda body: not body.startswith(b"\x1f\x8b")), st.sampled_from(sorted(PACKERS)), st.integers(2, 50))
def test_bytes_come_back_however_the_wire_cut_them(body: bytes, encoding: str, cut: int) -> None:
    assert unpacked(encoding, PACKERS[encoding](body), cut=cut) == body


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "gzip, deflate"]))
def test_any_bytes_are_unpacked_or_refused_by_name(junk: bytes, encoding: str) -> None:
    with suppress(Broken, Overflow):
        assert len(unpacked(encoding, junk, limit=1_000)) <= 1_000


def test_noise_that_packing_makes_longer_is_within_the_cap() -> None:
    noise = random.Random(7).randbytes(20_000)
    assert len(gzip.compress(noise)) > 20_000
    assert unpacked("gzip", gzip.compress(noise), limit=20_000) == noise


@pytest.mark.parametrize("encoding", sorted(PACKERS))
def test_the_cap_is_the_same_packed_or_not(encoding: str) -> None:
    assert unpacked(encoding, PACKERS[encoding](b"a" * 5_000), limit=5_000) == b"a" * 5_000
    with pytest.raises(Overflow):
        unpacked(encoding, PACKERS[encoding](b"a" * 5_001), limit=5_000)


def test_what_was_unpacked_before_the_cap_can_be_had() -> None:
    unpacker = Unpacker("gzip", limit=4)
    with pytest.raises(Overflow):
        unpacker.feed(gzip.compress(b"abcdefgh"))
    assert unpacker.content == b"abcd"


def test_a_bomb_within_a_bomb() -> None:
    with pytest.raises(Overflow):
        unpacked("gzip, gzip", gzip.compress(gzip.compress(bytes(3_000_000))), limit=10_000)


def test_padding_that_nobody_keeps_is_counted_all_the_same() -> None:
    with pytest.raises(Overflow):
        unpacked("gzip, gzip", gzip.compress(gzip.compress(b"x") + bytes(3_000_000)), limit=10_000)


def test_members_follow_each_other_and_padding_is_nothing() -> None:
    assert unpacked("gzip", gzip.compress(b"one ") + gzip.compress(b"two") + b"\0" * 20) == b"one two"


def test_empty_members_without_end() -> None:
    with pytest.raises(Broken):
        unpacked("gzip", gzip.compress(b"") * 4_000)


def test_no_body_at_all_is_empty_and_not_broken() -> None:
    assert unpacked("gzip", b"") == b""


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip, br", "gzip, gzip, gzip", "x"])
def test_what_was_not_asked_for(encoding: str) -> None:
    with pytest.raises(Broken):
        Unpacker(encoding, limit=10)


@pytest.mark.parametrize("kept", [1, 5, 11, -1, -9])
def test_cut_short(kept: int) -> None:
    with pytest.raises(Broken, match="cut short"):
        unpacked("gzip", gzip.compress(b"a story that goes on")[:kept])
