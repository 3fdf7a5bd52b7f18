"""Arguments and printing. No logic: what a command does is `pipeline`'s, what a configuration may say is `config`'s.

stdout carries results alone; progress and problems go to stderr. Everything heavy is imported by the command that needs it.
"""

from __future__ import annotations

import argparse
import difflib
import errno
import io
import json
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager, nullcontext, suppress
from dataclasses import fields
from types import FrameType
from typing import TYPE_CHECKING, TextIO, get_args

from scraper import __version__
from scraper.errors import Bug, Busy, ConfigError, NoWorker, OutputError, ScrapeError
from scraper.record import Kind, Record
from scraper.text import printable

if TYPE_CHECKING:
    from scraper.config import Fetching, Source
    from scraper.report import Report

OK, SOME_FAILED, WRONG_USE, NONE, BUSY = 0, 1, 2, 3, 75  # 75: EX_TEMPFAIL of sysexits.h
CONFIG = "config.toml"
INTERRUPTED, PIPE_CLOSED = 128 + 2, 128 + 13  # as a shell reports SIGINT and SIGPIPE
_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # why what is redirected to a file cannot be written

EPILOG = """\
commands, each with a --help of its own:
  scrape TARGET ...     pages to records, one JSON line each on stdout
  scrape run            everything new at the sources of config.toml, appended to data/<source>/<date>.jsonl
  scrape check          what is wrong with config.toml; asks no network
  scrape explain TARGET why each field of a page's record is what it is
  scrape schema         the JSON Schema of a record

A TARGET is an address with https:// or http://, a file (a file named like a command is ./run), or - for addresses
on stdin, one a line.

exit status:
  0  all became records (run: nothing failed)
  1  some did not (run: something failed, and something was written)
  2  wrong usage or configuration
  3  none did (run: something failed, and nothing was written)
  75 another run is at work on the same data or state; try again later
  130, 143, 129  ended by Ctrl-C, SIGTERM, SIGHUP; what is written is whole
"""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status. Wrong usage leaves by SystemExit(2), as argparse does."""
    _open_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # JSON is UTF-8 whatever the locale, and a line leaves when it is whole
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    argv = list(sys.argv[1:] if argv is None else argv)
    command, arguments = (argv[0], argv[1:]) if argv and argv[0] in _COMMANDS else ("", argv)
    do, parser = _COMMANDS[command]
    try:
        status = do(parser(arguments))
        print(end="", flush=True)
    except (ExceptionGroup, ConfigError, Busy, NoWorker, OutputError) as failure:
        if isinstance(failure, ExceptionGroup) and failure.split(ConfigError)[1] is not None:
            raise  # a bug
        for one in failure.exceptions if isinstance(failure, ExceptionGroup) else (failure,):
            _say(str(one))
        return BUSY if isinstance(failure, Busy) else NONE if isinstance(failure, NoWorker | OutputError) else WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # `scrape ... | head`
        _silence(sys.stdout)
        return PIPE_CLOSED
    except OSError as failure:
        if failure.errno not in _DISK or failure.filename is not None:
            raise  # a bug
        _say(str(OutputError("stdout", failure.strerror)))
        _silence(sys.stdout)
        return SOME_FAILED
    return status


def _pages(args: argparse.Namespace) -> int:
    import asyncio  # noqa: PLC0415

    from scraper.writer import Whole  # noqa: PLC0415

    if sys.stdout is None and not args.out:
        raise OutputError("stdout", "it is closed")
    with _signals_as_interrupts() as sent, Whole(args.out) if args.out else nullcontext(sys.stdout) as out:
        try:
            return asyncio.run(_print_records(args, out.write))
        except KeyboardInterrupt:  # caught here so that --out keeps what there is
            return 128 + sent[0] if sent else INTERRUPTED


@contextmanager
def _signals_as_interrupts() -> Iterator[list[int]]:
    """SIGTERM and SIGHUP end as Ctrl-C does; they are listed as they come."""
    sent: list[int] = []

    def interrupt(number: int, frame: FrameType | None) -> None:
        sent.append(number)
        handler = signal.getsignal(signal.SIGINT)  # of the event loop, where one runs
        (handler if callable(handler) else signal.default_int_handler)(signal.SIGINT, frame)

    at_main = threading.current_thread() is threading.main_thread()
    taken = [n for n in (signal.SIGTERM, signal.SIGHUP) if at_main and signal.getsignal(n) is signal.SIG_DFL]  # not by nohup
    for number in taken:
        signal.signal(number, interrupt)
    try:
        yield sent
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)


async def _print_records(args: argparse.Namespace, write: Callable[[str], object]) -> int:
    from scraper import oneoffs  # noqa: PLC0415
    from scraper.config import KEEP  # noqa: PLC0415

    settings, site = _known(args)
    made = failed = 0
    keep = args.keep or KEEP
    outcomes = oneoffs.scrape_many(_targets(args.targets), settings=settings, site=site, keep=keep, url=args.url)
    async with aclosing(outcomes):
        async for outcome in outcomes:
            if isinstance(outcome, Record):
                made += 1
                write(_line(outcome, args) + "\n")
            else:
                failed += 1
                _problem(outcome)
    return OK if not failed else SOME_FAILED if made else NONE


def _run(args: argparse.Namespace) -> int:
    from scraper import pipeline  # noqa: PLC0415
    from scraper.config import load  # noqa: PLC0415

    with _Progress(verbose=args.verbose) as progress:
        report = pipeline.run(load(args.config), names=args.source, limit=args.limit, dry_run=args.dry_run, progress=progress.show)
    for line in progress.unsaid():
        _say(f"{line}, in {report.file}" if report.file else line)
    if not args.dry_run:  # whose summary goes there too
        for line in (*report.repairs, *([f"STOPPED: {report.stopped}"] if report.stopped else [])):
            _say(line)
    try:
        for address in report.new:
            print(address)
        print(report.screen(), file=sys.stderr if args.dry_run else sys.stdout)
    except BrokenPipeError:
        raise
    except OSError as full:
        _silence(sys.stdout)
        _say(f"stdout cannot be written ({full.strerror}); the report is {report.file}")
        return report.status if report.file else NONE
    return report.status


def _check(args: argparse.Namespace) -> int:
    from scraper.config import load  # noqa: PLC0415

    config = load(args.config)
    on = [s.name for s in config.sources if s.enabled]
    off = [s.name for s in config.sources if not s.enabled]
    print(f"{args.config}: no fault. Enabled: {', '.join(on) or 'none'}. Not enabled: {', '.join(off) or 'none'}.")
    return OK


def _explain(args: argparse.Namespace) -> int:
    import asyncio  # noqa: PLC0415

    from scraper import oneoffs  # noqa: PLC0415

    settings, site = _known(args)
    try:
        print(asyncio.run(oneoffs.explain(*args.targets, settings=settings, site=site, url=args.url, body=args.body)).rstrip("\n"))
    except ScrapeError as failure:
        _problem(failure)
        return NONE
    return OK


def _schema(args: argparse.Namespace) -> int:
    from scraper import schema  # noqa: PLC0415

    del args
    print(schema.text(), end="")
    return OK


def _known(args: argparse.Namespace) -> tuple[Fetching | None, Source | None]:
    """What a configuration says of fetching, and of the named source. Raises as `load` does."""
    if not (args.config or args.source):
        return None, None
    from scraper.config import did_you_mean, load  # noqa: PLC0415

    config = load(args.config or CONFIG, sources=bool(args.source))
    known = {s.name: s for s in config.sources}
    if args.source and args.source not in known:
        raise ConfigError(str(config.path), "source", f"there is none named {args.source!r}; {did_you_mean(args.source, known)}")
    return config.fetching, known.get(args.source)


async def _targets(given: Sequence[str]) -> AsyncIterator[str]:
    for target in given:
        if target != "-":
            yield target
            continue
        async for line in _stdin():
            if line.strip():
                yield line.strip()
            if line.startswith("<"):  # a page: one problem tells it
                break


async def _stdin() -> AsyncIterator[str]:
    """Lines as they come. A daemon thread reads them: no event loop can wait for a regular file, and Ctrl-C waits for no daemon."""
    import asyncio  # noqa: PLC0415

    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read(descriptor: int) -> None:
        with suppress(RuntimeError):  # the loop has ended: nobody waits for more
            for line in _lines(descriptor):
                loop.call_soon_threadsafe(lines.put_nowait, line)
            loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, args=(sys.stdin.fileno(),), daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line


def _lines(descriptor: int) -> Iterator[str]:
    """The lines of a file. Not read through `sys.stdin`: an interpreter that ends while a thread holds its lock aborts."""
    rest = b""
    with suppress(OSError):  # a terminal that has hung up
        while piece := os.read(descriptor, 65_536):
            *whole, rest = (rest + piece).split(b"\n")
            yield from (line.decode("utf-8", "replace").removeprefix("\ufeff") for line in whole)
    yield rest.decode("utf-8", "replace").removeprefix("\ufeff")


def _line(record: Record, args: argparse.Namespace) -> str:
    indent = 2 if args.pretty else None
    if not args.fields:
        return record.to_json(indent=indent)
    whole = json.loads(record.to_json())
    part = {name: whole[name] for name in args.fields}
    text = json.dumps(part, ensure_ascii=False, indent=indent, separators=None if indent else (",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _problem(failure: ScrapeError) -> None:
    from scraper.config import without_credentials  # noqa: PLC0415

    _say(f"{failure.code}: {without_credentials(str(failure))}")
    for line in failure.trace.rstrip().splitlines() if isinstance(failure, Bug) else ():
        _say(line)


def _say(text: str) -> None:
    _to_stderr(f"scrape: {printable(text)}\n")


def _to_stderr(text: str) -> None:
    """What nobody can read is no reason to stop."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Sends what a stream that takes nothing still holds, and all that follows, to where it is no fault when Python flushes it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _open_streams() -> None:
    """Opens those of stdin, stdout and stderr that the caller has closed: the next file to be opened would stand in their place."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free, which is this one
    if sys.stderr is None:  # what is printed to None would go to stdout
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  as long as the process


class _Progress:
    """A run on stderr: a line for each problem, a few of a kind; on a terminal, one line that counts; with -v, a line for each page."""

    FEW = 3  # lines of one kind of problem of one source: a feed of dead addresses is no mail of a thousand lines

    def __init__(self, *, verbose: bool) -> None:
        self.verbose, self.counting = verbose, sys.stderr.isatty() and not verbose
        self.said: Counter[tuple[str, str]] = Counter()

    def show(self, report: Report, source: str, outcome: str, about: str) -> None:
        if outcome in ("failed", "warned"):
            kind = (source, about.partition(":")[0] if outcome == "failed" else "warnings")
            self.said[kind] += 1
            if self.verbose or self.said[kind] <= self.FEW:
                self._clear()
                _say(f"{source}: {about}")
        elif self.verbose:
            _say(f"{source}: {outcome.replace('_', ' ')}: {about}")
        if self.counting:
            counts = f"{report.total('written')} written, {report.total('known')} known, {report.total('pages_failed')} failed"
            _to_stderr(f"\r\x1b[K{counts}  {source}")

    def unsaid(self) -> list[str]:
        """A line for each kind of problem that had more than a few."""
        more = {} if self.verbose else {kind: n - self.FEW for kind, n in self.said.items() if n > self.FEW}
        return [f"{source}: {kind}: and {n} more" for (source, kind), n in more.items()]

    def _clear(self) -> None:
        if self.counting:
            _to_stderr("\r\x1b[K")

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()


def _pages_parser(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape",
        description="News pages in, records out: one JSON line an article on stdout.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("targets", nargs="+", metavar="TARGET", help="address, file, or - for addresses on stdin")
    parser.add_argument("--pretty", action="store_true", help="indent the JSON, for a person")
    parser.add_argument("--fields", type=_names_of([f.name for f in fields(Record)]), metavar="A,B", help="only these keys, in this order")
    parser.add_argument("--keep", type=_names_of(get_args(Kind)), metavar="KIND,KIND",
                        help=f"kinds of page that become records (article,live_blog); known are {', '.join(get_args(Kind))}")  # fmt: skip
    parser.add_argument("--out", metavar="FILE", help="write there instead of stdout; the file appears whole, at the end")
    _site_arguments(parser)
    parser.add_argument("--version", action="version", version=f"scrape {__version__}")
    return _checked(parser, argv)


def _run_parser(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape run", description="Everything new at the configured sources, appended to the data folder."
    )
    _config_argument(parser)
    parser.add_argument("--source", action="append", default=[], metavar="NAME", help="only this one, enabled or not; may be repeated")
    parser.add_argument("--limit", type=_count, metavar="N", help="at most N new pages of each source")
    parser.add_argument("--dry-run", action="store_true", help="print the addresses that would be fetched; write no record and no report")
    parser.add_argument("-v", "--verbose", action="store_true", help="a line on stderr for each page")
    return parser.parse_args(argv)


def _check_parser(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape check", description="Names every fault of a configuration and its remedy; asks no network."
    )
    _config_argument(parser)
    return parser.parse_args(argv)


def _explain_parser(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape explain",
        description="For each field of one page: every candidate, where it was seen, what its normaliser made of it, why the winner won.",
    )
    parser.add_argument("targets", nargs=1, metavar="TARGET", help="address or file")
    parser.add_argument("--body", action="store_true", help="every block of the page, kept or dropped, and why")
    _site_arguments(parser)
    return _checked(parser, argv)


def _schema_parser(argv: Sequence[str]) -> argparse.Namespace:
    return argparse.ArgumentParser(prog="scrape schema", description="Prints the JSON Schema of a record.").parse_args(argv)


def _config_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", default=CONFIG, metavar="FILE", help=f"configuration ({CONFIG})")


def _site_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--url", type=_address, metavar="URL", help="the address that a page on disk came from")
    parser.add_argument("--config", metavar="FILE", help="take [fetching] from this configuration")
    parser.add_argument("--source", metavar="NAME", help=f"and what is known of this source's pages; of {CONFIG} where none is named")


def _checked(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """The arguments of a command that reads single pages."""
    args, unknown = parser.parse_known_args(argv)
    first = args.targets[0]
    near = difflib.get_close_matches(first, [*filter(None, _COMMANDS), "--help", "--version"], n=1)
    if near and not os.path.lexists(first):
        parser.error(f"{first!r} is no address, file or first word of a command; did you mean scrape {near[0]}?")
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if "-" in args.targets and (args.targets.count("-") > 1 or sys.stdin is None):
        parser.error("stdin is closed" if sys.stdin is None else "stdin can be read once: give one -")
    if args.url and (len(args.targets) != 1 or "://" in args.targets[0] or args.targets[0] == "-"):
        parser.error("--url is the address of one page on disk: give one file with it")
    return args


def _names_of(known: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        names = tuple(name.strip() for name in text.split(","))
        for name in names:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                raise argparse.ArgumentTypeError(f"no {name!r}; {f'did you mean {near[0]}?' if near else 'known are ' + ', '.join(known)}")
        return names

    return read


def _address(text: str) -> str:
    from scraper.normaliser import urls  # noqa: PLC0415

    if (url := urls.as_given(text)) is None:
        raise argparse.ArgumentTypeError("no http or https address; write it whole, with https://")
    return url


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of pages")
    return int(text)


_COMMANDS: Mapping[str, tuple[Callable[[argparse.Namespace], int], Callable[[Sequence[str]], argparse.Namespace]]] = {
    "": (_pages, _pages_parser),
    "run": (_run, _run_parser),
    "check": (_check, _check_parser),
    "explain": (_explain, _explain_parser),
    "schema": (_schema, _schema_parser),
}
