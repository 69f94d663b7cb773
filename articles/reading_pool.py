"""Processes beside this one: they parse pages, handed on in order, in bounded memory."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from types import TracebackType
from typing import TypeVar

from .sources import Reading, parse

#: Pages in hand for each process: enough that none waits, few enough for the memory.
_IN_HAND = 8
#: A forked process has all that is imported already; other systems than Linux can't be
#: relied on to fork.
_HOW = "fork" if sys.platform == "linux" else "spawn"
#: New objects, and rounds, between two looks for garbage.  Pages leave little of it, and the
#: words that are remembered are many to look through.
_GARBAGE = (20_000, 20, 50)
#: Below this many pages, starting processes costs more than it gains.
WORTH_A_POOL = 40

T = TypeVar("T")


def _nothing() -> None:
    pass


class ReadingPool:
    """As many processes as asked for; with one, this process does all the work itself.

    To be made before a database connection or any other thing is opened that processes
    must not share.
    """

    def __init__(self, processes: int, prepare: Callable[[], object] = _nothing) -> None:
        gc.set_threshold(*_GARBAGE)
        self._in_hand = processes * _IN_HAND
        self._pool = None
        if processes > 1:
            self._pool = ProcessPoolExecutor(
                processes,
                mp_context=multiprocessing.get_context(_HOW),
                initializer=_begin,
                initargs=(prepare,),
            )
            gc.freeze()  # what is there by now stays, and stays shared
            self._pool.submit(_nothing)  # starts them: before anything else is opened

    def __enter__(self) -> "ReadingPool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def parse_all(
        self, readings: Iterable[Reading], work: Callable[[Reading], Reading] = parse
    ) -> Iterator[Reading]:
        """The readings parsed, in the order given."""
        waiting: deque[Future[Reading]] = deque()
        for reading in readings:
            waiting.append(self.submit(work, reading))
            if len(waiting) >= self._in_hand or not self._pool:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def submit(self, work: Callable[..., T], *arguments: object) -> "Future[T]":
        """Work that is done while this process goes on; here and now, where it is the only one."""
        if self._pool:
            return self._pool.submit(work, *arguments)
        done: Future[T] = Future()
        done.set_result(work(*arguments))
        return done


def _begin(prepare: Callable[[], object]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is left to the parent
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.set_threshold(*_GARBAGE)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    prepare()


def _end_with_parent() -> None:
    """A parent that is killed closes nothing: its processes would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def available_processes() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
