"""Reading pages in processes of their own: the one place that knows about processes.

selectolax and lxml are native code, and a page can make them take all time, all memory or a segmentation fault. So each page
is read in a worker with a limit of memory and a deadline, and a worker that dies costs its page and no more: a named failure,
with the page kept for study. What is read, and what becomes of it, is the caller's.

A worker is a fresh interpreter that is asked over its stdin and answers over its stdout, in frames of eight bytes of length
and a pickle. Each has pipes of its own, so a worker killed in mid-word garbles nobody else's answer (a `ProcessPoolExecutor`
is broken as a whole by one death), and none imports the caller's `__main__` again, so `run` may be called from any script.
"""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import hashlib
import importlib
import os
import pickle
import signal
import struct
import sys
import tempfile
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from scraper.errors import Bug, Crashed, NoWorker, OverBudget, ScrapeError
from scraper.record import Page
from scraper.writer import keep_newest

_LENGTH = struct.Struct(">Q")
KEPT = 100  # pages, the newest, each with its notes
_STARTING = 60.0  # seconds a worker may take until it has imported what it reads with
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # each thread reserves address space, which is limited


class Pool:
    """`async with Pool() as pool: record = await pool.call("scraper.extractor:extract_page", page, site)`.

    workers: processes at most; 0 is one a core. deadline: seconds of wall clock a page. memory: bytes of address space a worker.
    pages: read by a worker before a fresh one takes its place, since native heaps grow. kept: folder for the pages that killed
    or outlasted a worker or met a bug; made when the first is kept; None is a new temporary folder.
    """

    def __init__(
        self, workers: int = 0, *, deadline: float = 10.0, memory: int = 1_500_000_000, pages: int = 500, kept: Path | None = None
    ) -> None:
        self.deadline, self.memory, self.pages, self._kept = deadline, memory, pages, kept
        self._slots: asyncio.LifoQueue[_Worker | None] = asyncio.LifoQueue()  # last in, first out: one warm worker serves a trickle
        for _ in range(workers or _cores()):
            self._slots.put_nowait(None)
        self._alive: set[_Worker] = set()

    async def __aenter__(self) -> Self:
        self._slots.get_nowait()
        self._slots.put_nowait(await self._start())  # it imports while the first page is fetched
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await asyncio.gather(*(worker.end() for worker in self._alive))

    async def call(self, function: str, page: Page, *args: Any, **named: Any) -> Any:
        """`module:function` of a page, called in a worker. Raises what it raises of ScrapeError; Bug for any other exception;
        OverBudget and Crashed; NoWorker where none can be started. Waits while all workers are busy."""
        worker = await self._slots.get()
        try:
            if worker is not None and (worker.has_ended or worker.served >= self.pages):
                await self._retire(worker)
                worker = None
            worker = await self._up(worker)
            answer = await self._ask(worker, function, page, (function, page, args, named))
        except BaseException:
            if worker is not None and worker.asking:
                worker.kill()  # it is dead, late or its answer is no longer wanted
                worker = None
            raise
        finally:
            self._slots.put_nowait(worker)
        match answer:
            case ("value", value):
                return value
            case ("failure", failure):
                raise failure
            case ("memory", _):
                worker.served = self.pages  # a heap that was full is not one to read on with
                raise self._over_budget(function, page, f"{self.memory / 1e9:g} GB of memory")
            case (_, trace):
                kept = self._keep(page, trace)
                raise Bug(page.url, trace.strip().rpartition("\n")[2][:300], kept, trace)

    async def _up(self, worker: _Worker | None) -> _Worker:
        """A worker that has imported what it reads with: the given one, a new one, or one more where that did not come so far."""
        worker = worker or await self._start()
        if await self._why_not_ready(worker):
            worker = await self._start()
            if why := await self._why_not_ready(worker):
                raise NoWorker(why)
        return worker

    async def _why_not_ready(self, worker: _Worker) -> str:
        """What ended a worker, or took too long, before its first page; "" where it is ready."""
        try:
            async with asyncio.timeout(_STARTING):
                await worker.ready()
        except TimeoutError:
            await self._retire(worker)
            return f"one was not ready within {_STARTING:g} s"
        except (asyncio.IncompleteReadError, ConnectionError):
            worker.asking = False  # it ends by itself
            status, said = await self._retire(worker)
            return (said.strip().rpartition("\n")[2][:300] if status > 0 else "") or _ended(status)
        except asyncio.CancelledError:
            worker.kill()
            raise
        return ""

    async def _ask(self, worker: _Worker, function: str, page: Page, question: object) -> Any:
        try:
            async with asyncio.timeout(self.deadline):
                return await worker.ask(question)
        except TimeoutError:
            raise self._over_budget(function, page, f"{self.deadline:g} s") from None
        except (asyncio.IncompleteReadError, ConnectionError):
            worker.asking = False  # it ends by itself; to kill it now would hide of what it died
            status, said = await self._retire(worker)
            name = _ended(status)
            raise Crashed(page.url, name, self._keep(page, f"{page.url}\n{name} in {function}\n{said}")) from None

    def _over_budget(self, function: str, page: Page, limit: str) -> OverBudget:
        return OverBudget(page.url, limit, self._keep(page, f"{page.url}\nmore than {limit} in {function}\n"))

    async def _start(self) -> _Worker:
        for worker in [w for w in self._alive if w.killed]:
            await self._retire(worker)
        self._alive.add(worker := await _Worker.start(self.memory, self.deadline))
        return worker

    async def _retire(self, worker: _Worker) -> tuple[int, str]:
        outcome = await worker.end()
        self._alive.discard(worker)
        return outcome

    def _keep(self, page: Page, notes: str) -> str:
        """Writes the page and what is known of its failure; returns the page's path."""
        if self._kept is None:
            self._kept = Path(tempfile.mkdtemp(prefix="scraper-kept-"))
        content = page.content if isinstance(page.content, bytes) else page.content.encode("utf-8", "surrogatepass")
        path = self._kept / f"{hashlib.sha256(content).hexdigest()[:16]}.html"
        try:
            self._kept.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            path.with_suffix(".txt").write_text(notes, encoding="utf-8")
            for pattern in ("*.html", "*.txt"):
                keep_newest(self._kept, pattern, KEPT)
        except OSError as e:
            return f"no file: {e.strerror}"
        return str(path)


def _ended(status: int) -> str:
    return signal.Signals(-status).name if status < 0 else f"exit status {status}"


def _cores() -> int:
    """Cores this process may run on, which in a container are fewer than there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Worker:
    """The supervisor's end of one worker."""

    def __init__(self, process: asyncio.subprocess.Process, log: IO[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        self._process, self._log = process, log
        self._to, self._from = process.stdin, process.stdout
        self.is_ready = self.killed = self.asking = False
        self.served = 0

    @classmethod
    async def start(cls, memory: int, deadline: float) -> Self:
        log = tempfile.TemporaryFile()  # noqa: SIM115  lives as long as the worker; a pipe would block when nobody reads it
        code = f"import sys; sys.path[:] = {sys.path!r}; from scraper.pool import _serve; _serve({memory}, {deadline})"
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-c", code),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=os.environ | _ONE_THREAD,
                start_new_session=True,  # Ctrl-C is for the supervisor, which ends its workers in order
            )
        except BaseException:  # cancelled, or the machine has no room for one more
            log.close()
            raise
        return cls(process, log)

    @property
    def has_ended(self) -> bool:
        """Whether it died between two pages; the system takes memory back from whom it likes."""
        return self._process.returncode is not None

    async def ready(self) -> None:
        if not self.is_ready:
            self.asking = True
            await self._from.readexactly(_LENGTH.size)
            self.is_ready, self.asking = True, False

    async def ask(self, question: object) -> Any:
        self.asking = True
        frame = pickle.dumps(question)
        self._to.write(_LENGTH.pack(len(frame)) + frame)
        await self._to.drain()
        (length,) = _LENGTH.unpack(await self._from.readexactly(_LENGTH.size))
        answer = pickle.loads(await self._from.readexactly(length))  # noqa: S301  written by our own process
        self.served += 1
        self.asking = False
        return answer

    def kill(self) -> None:
        if self.killed:  # to kill looks whether it is dead, and would take the status that the event loop waits for
            return
        self.killed = True
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def end(self) -> tuple[int, str]:
        """Exit status, negative for a signal, and the last of what the worker wrote to stderr."""
        if self.asking:
            self.kill()
        self._to.close()  # an idle worker ends at the end of its input
        _, status = await asyncio.gather(self._from.read(), self._process.wait())
        if self._log.closed:
            return status, ""
        self._log.seek(max(0, self._log.seek(0, os.SEEK_END) - 4000))
        said = self._log.read().decode("utf-8", "replace")
        self._log.close()
        return status, said


def _serve(memory: int, deadline: float) -> None:
    """A worker's life: answers until its input ends."""
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)  # whatever a library prints must not stand between the frames
    faulthandler.enable()
    importlib.import_module("scraper.extractor")
    _limit_memory(memory)
    answers.write(_LENGTH.pack(0))
    answers.flush()
    while head := questions.read(_LENGTH.size):
        question = pickle.loads(questions.read(*_LENGTH.unpack(head)))  # noqa: S301  written by our own process
        signal.setitimer(signal.ITIMER_REAL, 2 * deadline)  # ends this process should the supervisor be gone by then
        frame = _answer(*question)
        signal.setitimer(signal.ITIMER_REAL, 0)
        answers.write(_LENGTH.pack(len(frame)) + frame)
        answers.flush()


def _answer(function: str, page: Page, args: tuple[Any, ...], named: dict[str, Any]) -> bytes:
    try:
        module, _, name = function.partition(":")
        return pickle.dumps(("value", getattr(importlib.import_module(module), name)(page, *args, **named)))
    except ScrapeError as failure:
        return pickle.dumps(("failure", failure))
    except MemoryError:
        return pickle.dumps(("memory", None))
    except Exception:  # a bug; the supervisor reports it with the page's address
        return pickle.dumps(("bug", traceback.format_exc()))


def _limit_memory(size: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # not there on Windows, not kept on macOS; the deadline still holds
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
