"""httpx's exceptions in our words: one table, kept complete by a test that walks httpx's tree.

What it says is `failure`: the FetchError for an exception, and whether the same request may go better a second time.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator

import httpx

from scraper.errors import BadEncoding, BadStatus, FetchError, RedirectLoop, TimedOut, Unreachable


def failure(error: Exception, url: str, seconds: float) -> tuple[FetchError, bool] | None:
    """The name of what went wrong, and whether it is worth a retry; None for a bug, which is to be raised as it is.

    `url` without credentials; `seconds` is the deadline that the exchange had.
    """
    for kind in type(error).__mro__:
        if kind in FAULTS:
            make, again = FAULTS[kind]
            return make(error, url, seconds), again and not any(isinstance(cause, _FINAL) for cause in _causes(error))
    return None


_Make = Callable[[Exception, str, float], FetchError]


def _timed_out(error: Exception, url: str, seconds: float) -> FetchError:
    del error
    return TimedOut(url, seconds)


def _unreachable(what: str) -> _Make:
    def make(error: Exception, url: str, seconds: float) -> FetchError:
        del seconds
        return Unreachable(url, _why(what, error))

    return make


# Exception -> what it is called here, and whether a second try may help.
FAULTS: dict[type[BaseException], tuple[_Make, bool]] = {
    httpx.TimeoutException: (_timed_out, True),
    httpx.ConnectTimeout: (_timed_out, True),
    httpx.ReadTimeout: (_timed_out, True),
    httpx.WriteTimeout: (_timed_out, True),
    httpx.PoolTimeout: (_timed_out, True),
    httpx.NetworkError: (_unreachable("network"), True),
    httpx.ConnectError: (_unreachable("not connected"), True),
    httpx.ReadError: (_unreachable("broken off while reading"), True),
    httpx.WriteError: (_unreachable("broken off while asking"), True),
    httpx.CloseError: (_unreachable("broken off"), True),
    httpx.ProtocolError: (_unreachable("not HTTP"), True),
    httpx.LocalProtocolError: (_unreachable("cannot be asked"), False),
    httpx.RemoteProtocolError: (_unreachable("not HTTP, or broken off"), True),
    httpx.ProxyError: (_unreachable("proxy"), True),
    httpx.UnsupportedProtocol: (_unreachable("no http or https address"), False),
    httpx.InvalidURL: (_unreachable("no valid address"), False),
    httpx.DecodingError: (lambda error, url, _: BadEncoding(url, str(error)), False),
    httpx.TooManyRedirects: (lambda _, url, __: RedirectLoop(url, None), False),
    httpx.HTTPStatusError: (lambda error, url, _: BadStatus(url, _status(error)), False),
    httpx.TransportError: (_unreachable("network"), True),
    httpx.RequestError: (_unreachable("request"), False),
    httpx.HTTPError: (_unreachable("request"), False),
}

# Wrong use of httpx on our side: no fact of a page, so never counted as one.
BUGS: tuple[type[Exception], ...] = (httpx.StreamError, httpx.CookieConflict)


class NoSuchHost(OSError):
    """The name does not resolve."""


# Under these a second try meets the same wall: a certificate that does not hold, no TLS at all, a name that does not exist.
_FINAL = (ssl.SSLError, NoSuchHost)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and what it was raised from, outermost first."""
    for _ in range(10):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def _why(what: str, error: Exception) -> str:
    """The innermost thing that the system itself said, in one short line."""
    words = what
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLError):
            return f"TLS: {getattr(cause, 'verify_message', '') or getattr(cause, 'reason', '') or cause}"
        if isinstance(cause, NoSuchHost | socket.gaierror):
            return f"the name does not resolve: {cause.strerror or cause}"
        if isinstance(cause, OSError) and cause.strerror:
            words = cause.strerror
        elif isinstance(cause, httpx.ProtocolError) and str(cause):
            words = f"{what}: {str(cause)[:200]}"
    return words


def _status(error: Exception) -> int:
    assert isinstance(error, httpx.HTTPStatusError)
    return error.response.status_code
