"""Fetching a page: politely, within a deadline, under a cap, and never where no page should lead us.

    fetch -> retries (retry.py) -> one visit: its redirects, each hop past the guard, robots.txt and the host's pace -> one exchange

What an answer means is told by answer.py; this file knows when to ask whom.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Self

import httpcore
import httpx

from scraper.config import Fetching
from scraper.errors import (
    BadEncoding,
    BadStatus,
    Disallowed,
    FetchError,
    ForbiddenAddress,
    NoRobots,
    RedirectLoop,
    Resting,
    TimedOut,
    TooLarge,
    Unreachable,
)
from scraper.fetcher import faults, media, retry, robots, unpack, walls
from scraper.fetcher.answer import Answer, onward, page_of
from scraper.fetcher.archive import Archive, NoArchive
from scraper.fetcher.guard import Guard, Refused, Resolve, VettedBackend
from scraper.fetcher.pace import Pace, Rests, longer
from scraper.fetcher.validators import Validators
from scraper.record import Page

_log = logging.getLogger(__name__)

_HOPS = 10  # redirects followed; RFC 9309 asks for five of robots.txt, browsers follow twenty
_REFUSAL_READ = 65_536  # bytes read of an answer that is no page, for the sign of a bot wall
_LOCATION = "scraper.location"
_CONNECT = 10.0  # seconds for a connection, within the deadline


class Fetcher:
    """One for a run: it holds the connections, each host's pace and robots.txt.

    `settings.timeout` is the deadline of one visit's exchanges with their redirects; waiting for a host's turn, robots.txt and
    further tries are not counted. `now` (aware, UTC),
    `sleep` and `resolve` (host, port -> IPs) stand for the clock and the resolver; `connect` makes connections to vetted IPs.
    """

    def __init__(
        self,
        settings: Fetching,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        resolve: Resolve | None = None,
        connect: httpcore.AsyncNetworkBackend | None = None,
        archive: Archive | None = None,
    ) -> None:
        self._settings = settings
        self._now = now
        self._sleep = sleep
        self._guard = Guard(allow_private=settings.allow_private, resolve=resolve)
        self._connect = connect
        self._archive = archive or NoArchive()
        self._pace = Pace(settings.concurrency, now=now, sleep=sleep)
        self._robots = robots.Robots(self._ask_robots, settings.user_agent, now=now)
        self._client: httpx.AsyncClient | None = None

    async def fetch(
        self, url: str, *, accept: media.Accept = "page", validators: Validators | None = None, delay: float | None = None
    ) -> Page:
        """The page at an address. Raises a FetchError that names what was in the way, and nothing else.

        `accept` "feed" takes feeds and sitemaps too. With `validators` of an earlier answer the request is conditional: the page
        has status 304 and no content if nothing changed. `delay`: seconds between two requests to a host on the way, in place of
        `settings.delay`.
        """
        asked, auth = _address(url)
        pause = self._settings.delay if delay is None else delay
        errand = _Errand(_shown(url), accept, validators, self._settings.max_bytes, self._settings.obey_robots, pause)
        answer = await self._tried(errand, asked, auth)
        conditional = validators is not None and validators.url == answer.url
        page = page_of(answer, errand.asked, accept=accept, conditional=conditional)
        return replace(page, archive=self._archive.keep(page))

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """The Sitemap lines of robots.txt at the address' host; none if it has none. Raises FetchError if it cannot be asked."""
        asked, _ = _address(url)
        self._vet(asked, _shown(url))
        return (await self._robots.rules(str(asked))).sitemaps

    async def __aenter__(self) -> Self:
        timeout = httpx.Timeout(self._settings.timeout, connect=min(_CONNECT, self._settings.timeout))
        self._client = httpx.AsyncClient(
            transport=_Transport(VettedBackend(self._guard, self._connect), self._settings.concurrency),
            timeout=timeout,
            trust_env=False,  # neither .netrc's passwords nor a proxy, behind which the guard would see nothing
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # takes none: a visit keeps its own, for one host
            headers={"user-agent": self._settings.user_agent, "accept-encoding": unpack.ACCEPTED},
        )
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _tried(self, errand: _Errand, url: httpx.URL, auth: httpx.Auth | None) -> Answer:
        try:
            answer: Answer = await retry.retrying(self._settings.retries, self._sleep)(self._visit, errand, url, auth)
        except retry.Again as again:
            raise again.failure from again.__cause__
        return answer

    async def _visit(self, errand: _Errand, url: httpx.URL, auth: httpx.Auth | None) -> Answer:
        """From the address through its redirects to the answer that is none. Raises FetchError, Again."""
        budget = _Budget(self._settings.timeout)
        first, before, cookies = url, url, httpx.Cookies()
        seen = set()
        for hop in range(_HOPS + 1):
            self._vet(url, errand.asked)
            delay = await self._delay(url, errand)
            if _origin(url) != _origin(before):
                cookies = httpx.Cookies()
            # A redirect on the same host is still the same visit, as it is for a browser; robots.txt is read on the way in.
            at_once = errand.for_robots or (hop > 0 and url.host == before.host)
            try:
                async with self._pace.turn(url.host, 0.0 if at_once else delay, counted=not errand.for_robots):
                    answer = await self._exchange(errand, url, auth if _origin(url) == _origin(first) else None, cookies, budget)
                    self._pace.answered(url.host)
                    self._consider(errand, url.host, answer)
            except (retry.Again, Unreachable) as error:
                if isinstance(error.failure if isinstance(error, retry.Again) else error, TimedOut | Unreachable):
                    self._pace.unanswered(url.host, errand.asked)
                raise
            except Rests as rests:
                raise Resting(errand.asked, url.host, f"{rests.until:%Y-%m-%d %H:%M %Z}") from None
            _log.debug("%s %s, %d bytes", answer.status, answer.url, len(answer.content))
            if (target := _target(url, onward(answer, errand.accept))) is None:
                return answer
            # The cookie that a redirect to itself sets is what lets the second request through.
            state = (str(url), str(target), tuple(sorted((c.name, c.value or "") for c in cookies.jar)))
            if state in seen:
                raise RedirectLoop(errand.asked, hop + 1)
            seen.add(state)
            before, url = url, target
        raise RedirectLoop(errand.asked, _HOPS)

    def _vet(self, url: httpx.URL, asked: str) -> None:
        try:
            self._guard.vet(url)
        except Refused as refused:
            raise ForbiddenAddress(asked, str(refused), refused.private) from None

    async def _delay(self, url: httpx.URL, errand: _Errand) -> float:
        """Seconds between two requests to the host of `url`. Raises Disallowed, NoRobots."""
        theirs = None
        if errand.obey:
            try:
                rules = await self._robots.rules(str(url))
            except (Unreachable, ForbiddenAddress, Resting) as failure:  # the page would fare no better
                raise _about(failure, errand.asked) from failure
            except FetchError as failure:
                raise NoRobots(errand.asked, str(failure)) from failure
            if rules.refusal is not None:
                raise NoRobots(errand.asked, rules.refusal)
            if (rule := rules.against(str(url))) is not None:
                raise Disallowed(errand.asked, rule)
            theirs = rules.delay
        return longer(errand.delay, theirs)

    async def _exchange(self, errand: _Errand, url: httpx.URL, auth: httpx.Auth | None, cookies: httpx.Cookies, budget: _Budget) -> Answer:
        """One request and its answer, read under the cap. Raises FetchError, Again."""
        if self._client is None:
            raise RuntimeError("a Fetcher is used within `async with`")
        headers = {"accept": media.ACCEPT_HEADER[errand.accept]}
        if errand.validators is not None and errand.validators.url == str(url):
            headers |= errand.validators.headers()
        request = self._client.build_request("GET", url, headers=headers)
        cookies.set_cookie_header(request)
        deadline = asyncio.timeout(budget.left)
        try:
            async with budget, deadline:
                response = await self._client.send(request, stream=True, auth=auth)
                try:
                    cookies.extract_cookies(response)
                    content = await _body(response, errand)
                finally:
                    await response.aclose()
        except TimeoutError:
            if not deadline.expired():
                raise
            raise retry.Again(TimedOut(errand.asked, self._settings.timeout)) from None
        except Refused as refused:
            raise ForbiddenAddress(errand.asked, str(refused), refused.private) from None
        except Exception as error:
            named = faults.failure(error, errand.asked, self._settings.timeout)
            if named is None:
                raise
            failure, worth = named
            if worth:
                raise retry.Again(failure) from error
            raise failure from error
        return Answer(str(url), response.status_code, _headers(response), content, self._now())

    def _consider(self, errand: _Errand, host: str, answer: Answer) -> None:
        """Raises Again for an answer that a later try may better; a bot wall and a host that wants a long rest are not asked again."""
        if answer.status not in retry.WORTH or walls.vendor(answer.status, answer.headers, answer.content) is not None:
            return
        after = retry.retry_after(answer.headers.get("retry-after"), self._now())
        if after is not None:
            self._pace.postpone(host, after)
        if after is None or after <= retry.LONGEST_PAUSE:
            raise retry.Again(BadStatus(errand.asked, answer.status), after)

    async def _ask_robots(self, address: str) -> tuple[int, bytes]:
        url, _ = _address(address)
        errand = _Errand(str(url), "feed", None, robots.LIMIT, obey=False, delay=0.0, for_robots=True)
        try:
            answer = await self._tried(errand, url, None)
        except BadStatus as failure:
            return failure.status, b""
        return answer.status, answer.content


@dataclass(frozen=True, slots=True)
class _Errand:
    """What a visit is for: `asked` is the address in failures, `limit` the cap in bytes, `delay` in seconds."""

    asked: str
    accept: media.Accept
    validators: Validators | None
    limit: int
    obey: bool
    delay: float
    for_robots: bool = False


class _Budget:
    """The seconds that a visit may spend on the network, over all its hops; waiting for a turn is not spending."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self._since = 0.0

    async def __aenter__(self) -> None:
        self._since = asyncio.get_running_loop().time()

    async def __aexit__(self, *_: object) -> None:
        self.left = max(0.0, self.left - (asyncio.get_running_loop().time() - self._since))


class _Transport(httpx.AsyncHTTPTransport):
    """httpx's own, over connections that the guard makes."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, concurrency: int) -> None:
        context = httpx.create_ssl_context(trust_env=True)  # SSL_CERT_FILE, for those with a certificate authority of their own
        super().__init__(verify=context)
        if not isinstance(getattr(self, "_pool", None), httpcore.AsyncConnectionPool):
            raise TypeError("this httpx keeps its connections elsewhere: the guard would be bypassed")
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            http2=True,
            max_connections=None,  # as many as hosts are asked at once, which the pace bounds
            max_keepalive_connections=max(8, 2 * concurrency),
            keepalive_expiry=30.0,  # longer than the usual pause between two requests to a host
            network_backend=backend,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """httpx reads Location even where it is told not to follow it, and fails on what it cannot read; so it is put aside."""
        response = await super().handle_async_request(request)
        if "location" in response.headers:
            response.extensions[_LOCATION] = response.headers.pop("location")
        return response


async def _body(response: httpx.Response, errand: _Errand) -> bytes:
    """The body, unpacked under the cap; of what is no page only as much as names a bot wall. Raises TooLarge, BadEncoding."""
    whole = response.status_code == 200 and not errand.for_robots
    kind = response.headers.get("content-type", "")
    if whole and media.refused_type(kind, errand.accept) is not None:
        return b""
    limit = errand.limit if whole or errand.for_robots else min(errand.limit, _REFUSAL_READ)
    if whole and _declared(response) > limit:
        raise TooLarge(errand.asked, limit)
    encoding = response.headers.get("content-encoding", "")
    try:
        unpacker = unpack.Unpacker(encoding, limit=limit)
        try:
            async for chunk in response.aiter_raw():
                unpacker.feed(chunk)
            return unpacker.finish()
        except unpack.Overflow:
            if whole:
                raise TooLarge(errand.asked, limit) from None
            return unpacker.content
    except unpack.Broken as broken:
        if response.status_code != 200:
            return b""
        raise BadEncoding(errand.asked, str(broken)) from broken


def _declared(response: httpx.Response) -> int:
    length = response.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and len(length) < 20 else 0


def _headers(response: httpx.Response) -> dict[str, str]:
    headers = {name.lower(): value for name, value in response.headers.items()}
    if _LOCATION in response.extensions:
        headers["location"] = response.extensions[_LOCATION]
    return headers


def _address(text: str) -> tuple[httpx.URL, httpx.Auth | None]:
    """An address without fragment and credentials, and the credentials. Raises Unreachable for what is none."""
    try:
        url = httpx.URL(text.strip())
        auth = httpx.BasicAuth(url.username, url.password) if url.userinfo else None
        url = url.copy_with(fragment=None, userinfo=b"")
        _ = url.host  # decodes the name: a broken xn-- label shows here
    except (httpx.InvalidURL, ValueError) as error:
        raise Unreachable(_shown(text), f"no valid address: {error}") from None
    return url, auth


def _target(url: httpx.URL, where: str | None) -> httpx.URL | None:
    """The next hop, without the credentials that a stranger wrote into it; None if there is none, or none readable."""
    if where is None:
        return None
    try:
        target, _ = _address(str(url.join(where)))
    except (httpx.InvalidURL, ValueError, Unreachable):
        return None
    return target


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _about(failure: FetchError, url: str) -> FetchError:
    """The same failure, of the page for whose sake robots.txt was asked for."""
    facts = {fact: getattr(failure, fact) for fact in failure.facts}
    return type(failure)(**(facts | {"url": url}))


def _shown(text: str) -> str:
    """An address as it was written, without credentials: what failures, logs and records show."""
    scheme, slashes, rest = text.strip().partition("://")
    authority = re.match(r"[^/?#]*", rest)
    end = authority.end() if authority else 0
    return f"{scheme}{slashes}{rest[:end].rpartition('@')[2]}{rest[end:]}"
