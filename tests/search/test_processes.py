"""Several processes, and processes that die: rows and index come together again."""

import random
import signal
import subprocess
import sys
import time

import pytest

from tests.processes import own_archive

AGREE = "ok [] ok"


@pytest.fixture
def archive(tmp_path):
    """The folder of an archive that other processes work on."""
    folder = tmp_path / "archive"
    folder.mkdir()
    run(folder, "prepare", 1)
    return folder


def start(folder, what, seed):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.search.driver", what, str(seed)],
        env=own_archive(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(folder, what, seed):
    process = start(folder, what, seed)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors


def killed(folder, seed, after):
    """What a worker says of the archive that it finds; it is killed in its work."""
    process = start(folder, "work", seed)
    said = process.stdout.readline().strip()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    return said or errors


def kill_at_random_moments(folder, times):
    rng = random.Random(times)
    for seed in range(times):
        assert killed(folder, seed, rng.uniform(0.0, 0.6)) == AGREE
    assert killed(folder, times, 0.0) == AGREE


def test_a_killed_process_leaves_what_the_next_brings_to_agreement(archive):
    kill_at_random_moments(archive, 5)


@pytest.mark.slow
def test_fifty_killed_processes_leave_what_the_next_brings_to_agreement(archive):
    kill_at_random_moments(archive, 50)


def test_two_processes_at_once_lose_nothing(archive):
    processes = [start(archive, "share", seed) for seed in (1, 2)]
    for process in processes:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
    # Seed 2 brings in and compares, without building the index anew.
    assert random.Random(2).random() >= 0.5
    assert killed(archive, 2, 0.0) == AGREE
