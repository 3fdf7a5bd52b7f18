"""What a person or a shell meets: results on stdout and nothing else, problems on stderr, the exit status as documented."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from loopback import FETCHING, Site

from scraper.cli import main
from scraper.cli.arguments import EPILOG

Sites = tuple[Site, Site]


@pytest.fixture
def config(tmp_path: Path, sites: Sites) -> str:
    """Lets one-offs ask loopback addresses."""
    path = tmp_path / "one-offs.toml"
    path.write_text(FETCHING + sites[0].source("north"))
    return str(path)


@pytest.fixture
def saved(tmp_path: Path, sites: Sites) -> Path:
    path = tmp_path / "saved.html"
    path.write_text(sites[0].answer(sites[0].articles[3].removeprefix(sites[0].home))[2])
    return path


def records(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize(
    ("targets", "status", "made"),
    [(["0", "1"], 0, 2), (["0", "gone", "1"], 1, 2), (["gone", "nonsense"], 3, 0), (["harbour"], 3, 0)],
)
def test_one_line_a_record_and_the_exit_status(
    sites: Sites, config: str, capsys: pytest.CaptureFixture[str], targets: list[str], status: int, made: int
) -> None:
    home = sites[0].home
    known = {"0": sites[0].articles[0], "1": sites[0].articles[1], "gone": home + "/gone", "harbour": home + "/harbour"}
    given = [known.get(t, t) for t in targets]
    assert main([*given, "--config", config]) == status
    out, err = capsys.readouterr()
    assert [r["requested_url"] for r in records(out)] == [g for g in given if "berth" in g]
    assert len(records(out)) == made
    assert len(err.splitlines()) == len(targets) - made
    for target in given:
        assert ("berth" in target) or (target in err)


def test_a_page_on_disk(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(saved), "--url", "https://gazette.example/berth"]) == 0
    (record,) = records(capsys.readouterr().out)
    assert record["headline"] == "Berth 4 to be dredged before the autumn"
    assert record["requested_url"] == "https://gazette.example/berth"


def test_lists_may_be_given_in_several_options(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "front.html").write_text("<title>Sign in</title><form><p>Sign in to go on.</p><input name=user></form>", encoding="utf-8")
    pages = [str(saved), str(tmp_path / "front.html")]
    assert main([*pages, "--keep", "article", "--keep", "other", "--fields", "kind", "--fields", "headline"]) == 0
    assert [list(record) for record in records(capsys.readouterr().out)] == [["kind", "headline"]] * 2


def test_fields_pretty_and_out(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(saved), "--fields", "kind,headline", "--pretty"]) == 0
    out = capsys.readouterr().out
    assert list(json.loads(out)) == ["kind", "headline"]
    assert out.startswith('{\n  "kind"')
    target = tmp_path / "out.jsonl"
    assert main([str(saved), str(saved), "--out", str(target)]) == 0
    assert len(records(target.read_text(encoding="utf-8"))) == 2
    assert capsys.readouterr().out == ""


@pytest.fixture
def stdin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Puts a text on stdin."""
    with ExitStack() as stack:

        def put(text: str) -> None:
            (tmp_path / "stdin").write_bytes(text.encode())
            monkeypatch.setattr(sys, "stdin", stack.enter_context((tmp_path / "stdin").open(encoding="utf-8")))

        yield put


def test_addresses_on_stdin(sites: Sites, config: str, capsys: pytest.CaptureFixture[str], stdin: Callable[[str], None]) -> None:
    stdin(f"\ufeff{sites[0].articles[0]}\n\n  {sites[0].articles[1]}  \r\n{sites[0].articles[2]}")
    assert main(["-", "--config", config]) == 0
    assert [r["requested_url"] for r in records(capsys.readouterr().out)] == sites[0].articles[:3]


def test_a_nul_on_stdin_is_one_bad_target(saved: Path, tmp_path: Path, stdin: Callable[[str], None]) -> None:
    stdin(f"{saved}\na\0b\n{saved}\n")
    assert main(["-", "--out", str(tmp_path / "out.jsonl")]) == 1
    assert len(records((tmp_path / "out.jsonl").read_text(encoding="utf-8"))) == 2


def test_a_page_on_stdin_is_one_problem(capsys: pytest.CaptureFixture[str], stdin: Callable[[str], None]) -> None:
    stdin("<!doctype html>\n<html>\n<body>\n<p>A line.\n")
    assert main(["-"]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert "a page is given as a file" in line


@pytest.mark.parametrize(("redirect", "argv", "status", "says"), [
    ("<&-", "-", 2, "stdin is closed"),
    (">&-", "{saved}", 3, "stdout: cannot be written (it is closed)"),
    (">/dev/full", "{saved}", 1, "stdout: cannot be written (No space left on device)"),
    (">/dev/full", "schema", 1, "stdout: cannot be written (No space left on device)"),
])  # fmt: skip
def test_a_stream_that_cannot_be_used_is_one_line(saved: Path, redirect: str, argv: str, status: int, says: str) -> None:
    if redirect.endswith("full") and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    command = f"{sys.executable} -m scraper {argv.format(saved=saved)} {redirect}"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == status
    assert says in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_problems_are_no_results_where_stderr_is_closed(saved: Path) -> None:
    command = f"{sys.executable} -m scraper {saved}.missing 2>&-"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (3, "")


def test_a_problem_is_one_line_that_can_be_seen(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no\nsuch\x1b[31m\u202efile\u3000.html"]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert "no\\nsuch\\x1b[31m\\u202efile\u3000.html" in line


def test_the_address_of_a_page_on_disk_is_kept_without_credentials(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(saved), "--url", "https://jane:hunter2@gazette.example/berth"]) == 0
    out, err = capsys.readouterr()
    assert "hunter2" not in out + err
    assert records(out)[0]["final_url"] == "https://gazette.example/berth"


def test_a_configuration_of_fetching_alone_serves_single_pages(saved: Path, tmp_path: Path) -> None:
    (tmp_path / "f.toml").write_text(FETCHING)
    assert main([str(saved), "--config", str(tmp_path / "f.toml")]) == 0
    assert main(["run", "--config", str(tmp_path / "f.toml")]) == 2


def test_other_kinds_on_demand(sites: Sites, config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([sites[0].home + "/harbour", "--keep", "index,other", "--config", config]) == 0
    assert len(records(capsys.readouterr().out)) == 1


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ([], "TARGET"),
        (["--fields", "headlin", "x.html"], "did you mean headline?"),
        (["--keep", "essay", "x.html"], "no 'essay'"),
        (["a.html", "b.html", "--url", "https://gazette.example/"], "--url"),
        (["https://gazette.example/", "--url", "https://gazette.example/"], "--url"),
        (["explain", "https://gazette.example/", "--url", "https://gazette.example/"], "--url"),
        *(
            (["x.html", "--url", url], "write it whole")
            for url in ("", "www.gazette.example/x", "/x", "javascript:alert(1)", "https://[::1")
        ),
        (["-", "-"], "once"),
        (["explian", "x.html", "--body"], "did you mean scrape explain?"),
        (["chekc"], "did you mean scrape check?"),
        (["help"], "did you mean scrape --help?"),
        (["--config", "x.toml", "run", "--limit", "5"], "did you mean scrape run?"),
        (["x.html", "--bdy"], "unrecognized arguments: --bdy"),
        (["run", "--limit", "-1"], "no number"),
        (["run", "extra"], "extra"),
        (["check", "--network"], "--network"),
        (["explain"], "TARGET"),
    ],
)
def test_wrong_usage_is_2(argv: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err


@pytest.mark.parametrize("command", [["check"], ["run"], ["x.html"], ["explain", "x.html"]])
def test_a_faulty_configuration_is_2_with_a_line_a_fault(tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "config.toml"
    path.write_text('dta = "x"\nworkers = "y"\n')
    assert main([*command, "--config", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    keys = ("dta", "workers", "source") if command[0] in ("check", "run") else ("dta", "workers")  # single pages need no source
    assert [line.split(": ")[:3] for line in err.splitlines()] == [["scrape", str(path), key] for key in keys]


def test_an_unknown_source_is_2(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--config", config, "--source", "nort"]) == 2
    assert "did you mean north?" in capsys.readouterr().err


@pytest.mark.parametrize("command", [[], ["explain"]])
def test_a_source_of_single_pages_is_one_of_the_configuration_at_hand(
    command: list[str], config: str, saved: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(saved.parent)
    asked = [*command, str(saved), "--url", "https://gazette.example/berth", "--source", "nort"]
    assert main(asked) == 2
    assert "name one with --config" in capsys.readouterr().err
    Path(config).rename("config.toml")
    assert main(asked) == 2
    assert "did you mean north?" in capsys.readouterr().err
    assert main([*asked[:-1], "north"]) == 0


def test_check_says_what_is_on(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--config", config]) == 0
    assert "Enabled: north" in capsys.readouterr().out


def test_a_run_and_its_summary(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--config", config, "--source", "north", "--limit", "2"]) == 0
    out, err = capsys.readouterr()
    assert "2 new records" in out
    assert err == ""
    assert len(list(tmp_path.glob("runs/*.json"))) == 1


def test_a_dry_run_prints_addresses_to_pipe(config: str, sites: Sites, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--config", config, "--dry-run"]) == 0
    out, err = capsys.readouterr()
    assert sorted(out.splitlines()) == sites[0].articles
    assert "Dry run" in err


def test_a_problem_of_a_run_is_a_line_on_stderr(config: str, sites: Sites, capsys: pytest.CaptureFixture[str]) -> None:
    sites[0].broken.add(sites[0].articles[0].removeprefix(sites[0].home))
    assert main(["run", "--config", config]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("scrape: north: BadStatus: ")


def test_a_stop_and_a_repair_are_said_where_cron_mails_from(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state/seen.sqlite3").write_bytes(b"no database at all" * 100)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/north").write_text("a file where a folder belongs")
    main(["run", "--config", config])
    repaired, stopped = capsys.readouterr().err.splitlines()
    assert repaired.startswith("scrape: ")
    assert "made anew from the lines" in repaired
    assert stopped.startswith("scrape: STOPPED: ")
    assert "data/north" in stopped


def test_a_thousand_problems_of_one_kind_are_a_few_lines(config: str, sites: Sites, capsys: pytest.CaptureFixture[str]) -> None:
    sites[0].broken |= {a.removeprefix(sites[0].home) for a in sites[0].articles}
    assert main(["run", "--config", config]) == 3
    *some, last = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1:3] for line in some] == [["north", "BadStatus"]] * 3
    assert last.startswith("scrape: north: BadStatus: and 5 more, in ")
    assert last.endswith(".json")
    assert main(["run", "--config", config, "--verbose"]) == 3
    assert len([line for line in capsys.readouterr().err.splitlines() if "BadStatus" in line]) == 8


def test_a_source_that_offers_nothing_is_said_once(config: str, sites: Sites, capsys: pytest.CaptureFixture[str]) -> None:
    sites[0].articles.clear()
    Path(config).write_text(FETCHING + f'[[source]]\nname = "north"\nfeeds = ["{sites[0].home}/feed.xml"]\n')
    assert main(["run", "--config", config]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("scrape: north: ")
    assert "/feed.xml" in line


def test_one_empty_feed_of_several_is_for_the_report_alone(config: str, sites: Sites, capsys: pytest.CaptureFixture[str]) -> None:
    home = sites[0].home
    Path(config).write_text(FETCHING + f'[[source]]\nname = "north"\nfeeds = ["{home}/feed.xml", "{home}/harbour"]\n')
    assert main(["run", "--config", config]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "/harbour" in out


def test_what_a_server_sends_does_not_steer_the_terminal(config: str, sites: Sites, capsys: pytest.CaptureFixture[str]) -> None:
    sites[0].types[sites[0].articles[0].removeprefix(sites[0].home)] = "\x1b[31mevil\x07/type"
    main(["run", "--config", config])
    main([sites[0].articles[0], "--config", config])
    out, err = capsys.readouterr()
    assert "\\x1b[31mevil\\x07/type" in out
    assert err.count("\\x1b[31mevil\\x07/type") == 2
    assert (out + err).replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("redirection", "status", "lines"),
    [(">/dev/full", 1, 1), (">&-", 1, 0), ("2>/dev/full", 1, None), ("2>&-", 1, None), (">&- 2>&- <&-", 1, None)],
)
def test_a_stream_that_takes_nothing_costs_what_is_said_and_no_more(
    config: str, sites: Sites, tmp_path: Path, redirection: str, status: int, lines: int | None
) -> None:
    sites[0].broken.add("/feed.xml")
    command = f'"{sys.executable}" -m scraper run --config "{config}" {redirection}'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    if lines is not None:
        said = [line for line in done.stderr.splitlines() if "BadStatus" not in line]
        assert len(said) == lines, said
        assert all("No space left" in line and "/runs/" in line for line in said)
    (report,) = tmp_path.glob("runs/*.json")
    assert json.loads(report.read_text())["written"] == 5


def test_a_folder_that_cannot_be_made_is_3_for_nothing_was_written(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").write_text("a file where a folder belongs")
    assert main(["run", "--config", config]) == 3
    assert "cannot be written" in capsys.readouterr().err


def test_explain(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(saved)]) == 0
    assert "Berth 4 to be dredged before the autumn" in capsys.readouterr().out
    assert main(["explain", str(saved) + ".missing"]) == 3


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["type"] == "object"


def test_a_reader_that_has_enough_is_no_fault(saved: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "scraper", *[str(saved)] * 50]
    with subprocess.Popen(command, stdout=write, stderr=subprocess.PIPE, text=True) as process:
        os.close(write)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (141, "")


@pytest.fixture
def heard() -> Iterator[None]:
    """No signal is ignored, though the tests run under nohup: a process inherits what is."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize(
    ("out", "sent", "status"), [(False, "SIGINT", 130), (True, "SIGINT", 130), (True, "SIGTERM", 143), (True, "SIGHUP", 129)]
)
def test_a_signal_keeps_what_there_is(sites: Sites, config: str, tmp_path: Path, out: bool, sent: str, status: int) -> None:
    sites[0].hold_after = 1
    target = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "scraper", "-", "--config", config, *(["--out", str(target)] if out else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{sites[0].articles[0]}\n{sites[0].articles[1]}\n")
        process.stdin.flush()  # and left open: more addresses may come
        line = process.stdout.readline() if not out and select.select([process.stdout], [], [], 30)[0] else ""
        assert sites[0].holding.wait(30)
        process.send_signal(getattr(signal, sent))
        assert process.wait(30) == status  # while stdin is open and read
        rest, err = process.communicate(timeout=30)
    assert (rest, err) == ("", "")
    if not out:
        assert json.loads(line)["requested_url"] == sites[0].articles[0]
    assert target.exists() == out
    assert list(tmp_path.glob(".*.part")) == []


def test_help_and_version_load_nothing_heavy() -> None:
    heavy = ("asyncio", "httpx", "selectolax", "trafilatura", "dateparser", "numpy", "lxml", "tomllib")
    code = (
        "import sys\nfrom scraper.cli import main\n"
        "for flag in ('--help', '--version'):\n    try: main([flag])\n    except SystemExit as e: assert e.code == 0\n"
        f"sys.stderr.write(' '.join(m for m in {heavy!r} if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "exit status" in done.stdout


@pytest.mark.parametrize("status", ["0", "1", "2", "3", "75", "130"])
def test_the_help_tells_each_exit_status(status: str) -> None:
    assert f"\n  {status}" in EPILOG
