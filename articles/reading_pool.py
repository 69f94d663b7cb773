"""Pages parsed in parallel processes, handed on in order, in bounded memory."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor

from .sources import Reading, parse

#: Pages in hand for each process: enough that none waits, few enough for the memory.
_IN_HAND = 8
#: Below this many pages, starting processes costs more than it gains.
WORTH_A_POOL = 40


def parse_all(
    readings: Iterable[Reading],
    processes: int,
    work: Callable[[Reading], Reading] = parse,
) -> Iterator[Reading]:
    """The readings parsed, in the order given; with one process, in this one."""
    if processes <= 1:
        yield from map(work, readings)
        return
    # Spawned, not forked: a forked child would share the database connection.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_leave_ctrl_c_to_parent)
    waiting: deque[Future[Reading]] = deque()
    try:
        for reading in readings:
            waiting.append(pool.submit(work, reading))
            if len(waiting) >= processes * _IN_HAND:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_ctrl_c_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def available_processes() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
