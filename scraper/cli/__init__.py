"""The command `scrape`. No logic: what a command does is `pipeline`'s, what a configuration may say is `config`'s.

stdout carries results alone; progress and problems go to stderr. Everything heavy is imported by the command that needs it.
"""

from __future__ import annotations

import argparse
import errno
import io
import json
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager, nullcontext
from types import FrameType
from typing import TYPE_CHECKING

from scraper.cli import arguments
from scraper.cli.arguments import CONFIG
from scraper.cli.progress import Progress
from scraper.cli.streams import open_streams, say, silence, stdin
from scraper.errors import Bug, Busy, ConfigError, NoWorker, OutputError, ScrapeError
from scraper.record import Record

if TYPE_CHECKING:
    from scraper.config import Fetching, Source

OK, SOME_FAILED, WRONG_USE, NONE, BUSY = 0, 1, 2, 3, 75  # 75: EX_TEMPFAIL of sysexits.h
INTERRUPTED, PIPE_CLOSED = 128 + 2, 128 + 13  # as a shell reports SIGINT and SIGPIPE
_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # why what is redirected to a file cannot be written


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status. Wrong usage leaves by SystemExit(2), as argparse does."""
    open_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # JSON is UTF-8 whatever the locale, and a line leaves when it is whole
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    argv = list(sys.argv[1:] if argv is None else argv)
    command, given = (argv[0], argv[1:]) if argv and argv[0] in _COMMANDS else ("", argv)
    do, parser = _COMMANDS[command]
    try:
        status = do(parser(given))
        print(end="", flush=True)
    except (ExceptionGroup, ConfigError, Busy, NoWorker, OutputError) as failure:
        if isinstance(failure, ExceptionGroup) and failure.split(ConfigError)[1] is not None:
            raise  # a bug
        for one in failure.exceptions if isinstance(failure, ExceptionGroup) else (failure,):
            say(str(one))
        return BUSY if isinstance(failure, Busy) else NONE if isinstance(failure, NoWorker | OutputError) else WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # `scrape ... | head`
        silence(sys.stdout)
        return PIPE_CLOSED
    except OSError as failure:
        if failure.errno not in _DISK or failure.filename is not None:
            raise  # a bug
        say(str(OutputError("stdout", failure.strerror)))
        silence(sys.stdout)
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

    with Progress(verbose=args.verbose) as progress:
        report = pipeline.run(load(args.config), names=args.source, limit=args.limit, dry_run=args.dry_run, progress=progress.show)
    for line in progress.unsaid():
        say(f"{line}, in {report.file}" if report.file else line)
    if not args.dry_run:  # whose summary goes there too
        for line in (*report.repairs, *([f"STOPPED: {report.stopped}"] if report.stopped else [])):
            say(line)
    try:
        for address in report.new:
            print(address)
        print(report.screen(), file=sys.stderr if args.dry_run else sys.stdout)
    except BrokenPipeError:
        raise
    except OSError as full:
        silence(sys.stdout)
        say(f"stdout cannot be written ({full.strerror}); the report is {report.file}")
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
        async for line in stdin():
            if line.strip():
                yield line.strip()
            if line.startswith("<"):  # a page: one problem tells it
                break


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

    say(f"{failure.code}: {without_credentials(str(failure))}")
    for line in failure.trace.rstrip().splitlines() if isinstance(failure, Bug) else ():
        say(line)


_COMMANDS: Mapping[str, tuple[Callable[[argparse.Namespace], int], Callable[[Sequence[str]], argparse.Namespace]]] = {
    "": (_pages, arguments.pages),
    "run": (_run, arguments.run),
    "check": (_check, arguments.check),
    "explain": (_explain, arguments.explain),
    "schema": (_schema, arguments.schema),
}
