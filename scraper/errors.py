"""The tree of failures.

    ScrapeError(url)            one page did not become a record: counted, never fatal
    ├─ BadTarget(why)                 what was asked for is neither an address nor a file that can be read
    ├─ Bug(why, kept, trace)          a fault of this program, met while reading the page
    ├─ FetchError
    │   ├─ TimedOut(seconds)          the exchange did not end within its deadline
    │   ├─ Unreachable(why)           no connection: DNS, refused, TLS, broken off
    │   ├─ BadStatus(status)          an answer that is not 200
    │   ├─ Blocked(status, vendor)    a bot wall answered in the page's stead
    │   ├─ NotHtml(content_type)      the answer is no page
    │   ├─ TooLarge(limit)            more bytes than the cap, packed or unpacked
    │   ├─ BadEncoding(encoding)      a Content-Encoding that was not asked for, or broken
    │   ├─ Disallowed(rule)           robots.txt says no
    │   ├─ NoRobots(why)              robots.txt cannot be had, which forbids all for now
    │   ├─ Resting(until)             the host asked for a long pause, or answered nothing for some time
    │   ├─ ForbiddenAddress(address, private)   an address that no page may send us to
    │   └─ RedirectLoop(hops)
    └─ PageError
        ├─ NotAnArticle(kind)         read well, but a run does not keep this kind
        ├─ Undecodable(charset)       bytes that are no text
        ├─ Empty()                    nothing to read
        ├─ SameText(other)            another address of the source has it: an error page in many stories' stead
        ├─ NothingFound(what, why)    a feed, sitemap or section page that yields no addresses
        ├─ Hostile(why)               refused before parsing: too deep, too many open tags, too large
        ├─ OverBudget(limit, kept)    reading took more time or memory than a page may take
        └─ Crashed(signal, kept)      the process that read the page died
    ConfigError(path, key, why)  found at start
    Busy(path, holder)           another run holds the lock
    NoWorker(why)                no process to read pages can be started; ends a run
    OutputError(path, why)       the disk does not take what is to be kept; ends a run
    └─ DamagedState(path, why)        what has been seen cannot be read
    Unreadable(why, text)        a candidate that is no value of its field; never leaves rank

Each carries its facts as attributes, survives pickling, and prints as one line that ends with what to do.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final


class _Failure(Exception):
    """An exception whose facts are its attributes, named once in `facts`."""

    facts: ClassVar[tuple[str, ...]] = ()
    says: ClassVar[str] = ""

    def __init__(self, *values: Any, **named: Any) -> None:
        if not named and len(values) == len(self.facts):  # nearly always, some ten times a page
            self.__dict__.update(zip(self.facts, values, strict=True))
            super().__init__(*values)
            return
        given = dict(zip(self.facts, values, strict=False)) | named
        if len(values) > len(self.facts) or (unknown := given.keys() - set(self.facts)):
            raise TypeError(f"{type(self).__name__} takes {self.facts}, not {unknown if len(values) <= len(self.facts) else values}")
        for fact in self.facts:
            setattr(self, fact, given.get(fact))
        super().__init__(*(getattr(self, fact) for fact in self.facts))

    def __str__(self) -> str:
        facts = {fact: getattr(self, fact) for fact in self.facts}
        return self.says.format(**(facts | {"url": "the page"} if facts.get("url", "") is None else facts))

    @property
    def code(self) -> str:
        """The failure's name in counts and in a run's failures."""
        return type(self).__name__

    def to_dict(self) -> dict[str, Any]:
        return {"error": self.code, "says": str(self)} | {f: getattr(self, f) for f in self.facts}


class ScrapeError(_Failure):
    """One page did not become a record."""

    facts: ClassVar[tuple[str, ...]] = ("url",)
    says = "{url}: no record"
    url: str | None


class BadTarget(ScrapeError):
    facts = ("url", "why")
    says = "{url}: neither an address nor a file that can be read ({why}); write an address whole, with https://"
    why: str


class Bug(ScrapeError):
    facts = ("url", "why", "kept", "trace")
    says = "{url}: a bug of this program ({why}); please report it, with its traceback and the page ({kept})"
    why: str
    kept: str
    trace: str


class FetchError(ScrapeError):
    """A page could not be had from the network."""

    says = "{url}: not fetched"


class TimedOut(FetchError):
    facts = ("url", "seconds")
    says = "{url}: no whole answer within {seconds} s; raise `timeout` if the site is known to be slow"
    seconds: float


class Unreachable(FetchError):
    facts = ("url", "why")
    says = "{url}: no connection ({why}); check the address, or try again later"
    why: str


# What an answer means and what to do, by its status (RFC 9110, 15; RFC 6585, 4; RFC 7725, 3).
_REMEDIES: Final = {
    401: "it is for those who sign in; leave it out, or give name and password in the address",
    403: "it refuses this program; look at `user_agent`, or ask the publisher for access",
    404: "gone or moved; open it in a browser to see",
    410: "taken away for good; leave it out",
    429: "it is asked too often; raise `delay`",
    451: "withheld for reasons of law; leave it out",
}
_FAULT: Final = 500  # from here on a status is the server's own failure


class BadStatus(FetchError):
    facts = ("url", "status")
    says = "{url}: the server answered {status}"
    status: int

    def __str__(self) -> str:
        others = "a fault of the site; try again later" if self.status >= _FAULT else "open it in a browser to see what it shows"
        return f"{super().__str__()}: {_REMEDIES.get(self.status, others)}"


class Blocked(FetchError):
    facts = ("url", "status", "vendor")
    says = "{url}: blocked by {vendor} (status {status}); raise the source's `delay` or ask the publisher for access"
    status: int
    vendor: str


class NotHtml(FetchError):
    facts = ("url", "content_type")
    says = "{url}: answers {content_type}, not a page; exclude such addresses"
    content_type: str


class TooLarge(FetchError):
    facts = ("url", "limit")
    says = "{url}: more than {limit} bytes; raise `max_bytes` if this is a real page"
    limit: int


class BadEncoding(FetchError):
    facts = ("url", "encoding")
    says = "{url}: a body that cannot be unpacked (Content-Encoding: {encoding}); try again later"
    encoding: str


class Disallowed(FetchError):
    facts = ("url", "rule")
    says = "{url}: robots.txt does not allow it ({rule}); exclude such addresses"
    rule: str


class NoRobots(FetchError):
    facts = ("url", "why")
    says = "{url}: not asked for, since the host's robots.txt cannot be had ({why}); a later run tries again"
    why: str


class Resting(FetchError):
    facts = ("url", "host", "until")
    says = "{url}: not asked for, since {host} wants to be left alone until {until}, or did not answer; a later run tries again"
    host: str
    until: str


class ForbiddenAddress(FetchError):
    facts = ("url", "address", "private")
    says = "{url}: leads to {address}, where no page can be; exclude such addresses"
    address: str
    private: bool  # of a network that may be one's own; else link-local, "javascript:", "no host"

    def __str__(self) -> str:
        if not self.private:
            return super().__str__()
        return (
            f"{self.url}: leads to {self.address}, which is not on the public network; allow it with `allow_private = true` if it is yours"
        )


class RedirectLoop(FetchError):
    facts = ("url", "hops")
    says = "{url}: still redirected after {hops} hops; open it in a browser to find its final address"
    hops: int


class PageError(ScrapeError):
    """A page was there and could not be read, or is none that is kept."""

    says = "{url}: not readable"


class NotAnArticle(PageError):
    facts = ("url", "kind")
    says = "{url}: is of kind {kind}, which is not kept; add it to `keep` to have it"
    kind: str


class Undecodable(PageError):
    facts = ("url", "charset")
    says = "{url}: its bytes are no text in {charset} or any other charset; check that it is a page"
    charset: str


class Empty(PageError):
    says = "{url}: an empty page; try again later"


class SameText(PageError):
    facts = ("url", "other")
    says = "{url}: has the text of {other}, as an error page would that is sent as a story; exclude one if the story has two addresses"
    other: str


class NothingFound(PageError):
    facts = ("url", "what", "why")
    says = "{url}: no addresses in this {what} ({why}); open it in a browser to see whether it is still the right one"
    what: str
    why: str


class Hostile(PageError):
    facts = ("url", "why")
    says = "{url}: refused before parsing ({why}); exclude it, or report it if a reader sees a normal page"
    why: str


class OverBudget(PageError):
    facts = ("url", "limit", "kept")
    says = "{url}: reading it took more than {limit}; exclude it, or report it with the page, which is kept in {kept}"
    limit: str
    kept: str | None


class Crashed(PageError):
    facts = ("url", "signal", "kept")
    says = "{url}: the process reading it died ({signal}); the page is kept in {kept}, please report it"
    signal: str
    kept: str | None


class ConfigError(_Failure):
    """A configuration says something that cannot be: in the file `path`, at `key`, `why` with the remedy."""

    facts: ClassVar[tuple[str, ...]] = ("path", "key", "why")
    says = "{path}: {key}: {why}"
    path: str
    key: str
    why: str


class Busy(_Failure):
    facts = ("path", "holder")
    says = "{path}: another run is at work ({holder}); wait for it to end, or stop it"
    path: str
    holder: str


class NoWorker(_Failure):
    facts = ("why",)
    says = "no process to read pages can be started ({why}); free memory or set a lower `workers`, then start again"
    why: str


class OutputError(_Failure):
    facts = ("path", "why")
    says = "{path}: cannot be written ({why}); free space, correct the rights or make its folder, then start again"
    path: str
    why: str


class DamagedState(OutputError):
    says = "{path}: is damaged ({why}); start again, or delete it first: it is made anew from the lines in data"


class Unreadable(_Failure):
    """A candidate that is no value of its field: `why` names what it is instead."""

    facts = ("why", "text")
    says = "{why}: {text!r}"
    why: str
    text: object
