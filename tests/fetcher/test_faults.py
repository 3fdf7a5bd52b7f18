"""httpx's exceptions have names here, all of them."""

from __future__ import annotations

import ssl

import httpx
import pytest

from scraper.errors import FetchError, TimedOut, Unreachable
from scraper.fetcher.faults import BUGS, FAULTS, NoSuchHost, failure


def tree(*roots: type[BaseException]) -> set[type[BaseException]]:
    found = set(roots)
    for root in roots:
        found |= tree(*root.__subclasses__())
    return found


PUBLISHED = {one for name in dir(httpx) if isinstance(one := getattr(httpx, name), type) and issubclass(one, Exception)}
EVERY = sorted(PUBLISHED | {one for one in tree(*PUBLISHED) if one.__module__.startswith("httpx")}, key=lambda one: one.__name__)


def made(kind: type[BaseException]) -> Exception:
    if kind is httpx.HTTPStatusError:
        request = httpx.Request("GET", "http://a.example/")
        return httpx.HTTPStatusError("no", request=request, response=httpx.Response(500, request=request))
    if issubclass(kind, httpx.StreamError):
        error = kind.__new__(kind)
        RuntimeError.__init__(error, "no")
        return error  # type: ignore[return-value]
    return kind("no")  # type: ignore[return-value]


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_exception_of_httpx_has_a_name_or_is_a_bug(kind: type[BaseException]) -> None:
    named = failure(made(kind), "http://a.example/", 3.0)
    if issubclass(kind, BUGS):
        assert named is None
    else:
        assert kind in FAULTS, "its parent's name is not its own"
        assert named is not None
        assert isinstance(named[0], FetchError)
        assert named[0].url == "http://a.example/"
        assert str(named[0]).startswith("http://a.example/: ")


def test_the_tree_was_walked() -> None:
    assert {httpx.ConnectTimeout, httpx.PoolTimeout, httpx.RemoteProtocolError, httpx.StreamClosed, httpx.InvalidURL} <= set(EVERY)


def test_timeouts_tell_the_deadline() -> None:
    named = failure(httpx.ReadTimeout(""), "u", 12.5)
    assert named is not None
    assert isinstance(named[0], TimedOut)
    assert (named[0].seconds, named[1]) == (12.5, True)


@pytest.mark.parametrize(
    ("cause", "says", "again"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "Connection refused", True),
        (ConnectionResetError(104, "Connection reset by peer"), "Connection reset by peer", True),
        (NoSuchHost(-2, "Name or service not known"), "does not resolve", False),
        (ssl.SSLError(1, "wrong version number"), "TLS", False),
        (None, "not connected", True),
    ],
)
def test_the_cause_is_told_and_decides_on_a_second_try(cause: Exception | None, says: str, again: bool) -> None:
    error = httpx.ConnectError("")
    error.__cause__ = cause
    named = failure(error, "u", 1.0)
    assert named is not None
    assert isinstance(named[0], Unreachable)
    assert says in named[0].why
    assert named[1] is again


def test_causes_that_go_in_a_circle_end() -> None:
    one, other = httpx.ConnectError("a"), OSError("b")
    one.__cause__, other.__cause__ = other, one
    assert failure(one, "u", 1.0) is not None


def test_what_is_not_httpx_is_a_bug() -> None:
    assert failure(KeyError("x"), "u", 1.0) is None
