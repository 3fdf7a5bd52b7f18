"""What may be given to each command. A parser takes the arguments behind the command's name, and leaves by SystemExit(2) with the fault."""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import get_args

from scraper import __version__
from scraper.record import Kind, Record

CONFIG = "config.toml"
COMMANDS = ("run", "check", "explain", "schema")

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


def pages(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape",
        description="News pages in, records out: one JSON line an article on stdout.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("targets", nargs="+", metavar="TARGET", help="address, file, or - for addresses on stdin")
    parser.add_argument("--pretty", action="store_true", help="indent the JSON, for a person")
    keys, kinds = [f.name for f in fields(Record)], get_args(Kind)
    parser.add_argument("--fields", action="extend", type=_names_of(keys), metavar="A,B", help="only these keys, in this order")
    kept = f"kinds of page that become records (article,live_blog); known are {', '.join(kinds)}"
    parser.add_argument("--keep", action="extend", type=_names_of(kinds), metavar="KIND,KIND", help=kept)
    parser.add_argument("--out", metavar="FILE", help="write there instead of stdout; the file appears whole, at the end")
    _site_arguments(parser)
    parser.add_argument("--version", action="version", version=f"scrape {__version__}")
    return _checked(parser, argv)


def run(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape run", description="Everything new at the configured sources, appended to the data folder."
    )
    _config_argument(parser)
    parser.add_argument("--source", action="append", default=[], metavar="NAME", help="only this one, enabled or not; may be repeated")
    parser.add_argument("--limit", type=_count, metavar="N", help="at most N new pages of each source")
    parser.add_argument("--dry-run", action="store_true", help="print the addresses that would be fetched; write no record and no report")
    parser.add_argument("-v", "--verbose", action="store_true", help="a line on stderr for each page")
    return parser.parse_args(argv)


def check(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape check", description="Names every fault of a configuration and its remedy; asks no network."
    )
    _config_argument(parser)
    return parser.parse_args(argv)


def explain(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scrape explain",
        description="For each field of one page: every candidate, where it was seen, what its normaliser made of it, why the winner won.",
    )
    parser.add_argument("targets", nargs=1, metavar="TARGET", help="address or file")
    parser.add_argument("--body", action="store_true", help="every block of the page, kept or dropped, and why")
    _site_arguments(parser)
    return _checked(parser, argv)


def schema(argv: Sequence[str]) -> argparse.Namespace:
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
    near = difflib.get_close_matches(first, [*COMMANDS, "--help", "--version"], n=1)
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
