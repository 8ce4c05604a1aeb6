"""The library as a process has it: a bar on a terminal, an index that nothing can damage."""

import os
import resource
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.bench.generated import briefing_of
from tests.process.conftest import Opener, Run
from tests.process.terminal import PROGRAM, surroundings


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the person's folder of briefings, so large that to read it takes seconds."""
    folder = tmp_path / ".local" / "share" / "briefing" / "briefings"
    folder.mkdir(parents=True)
    text = briefing_of(400)
    for number in range(60):
        (folder / f"{number:02}.yaml").write_text(text, "utf-8")
    return folder


def index_of(home: Path) -> Path:
    """Return where the index of a person is."""
    return home / ".cache" / "briefing" / "index.sqlite"


@pytest.mark.usefixtures("library")
def test_a_bar_shows_how_far_it_is_and_ctrl_c_leaves_what_was_read(
    opened: Opener, ran: Run, tmp_path: Path
) -> None:
    """Nothing is printed but the bar; the exit code is the shell's; the next run goes on."""
    terminal = opened("list")
    terminal.until(r"reading \[")
    terminal.signal(signal.SIGINT)
    assert terminal.ended() == 130
    assert b"Traceback" not in terminal.output
    assert terminal.text.strip() == ""
    assert index_of(tmp_path).stat().st_size > 0
    done = ran("list")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 62


@pytest.mark.usefixtures("library")
def test_a_program_that_is_killed_leaves_a_sound_index(ran: Run, tmp_path: Path) -> None:
    """Wherever it is hit: in reading, in writing, or between."""
    environment = surroundings(tmp_path)
    for seconds in (0.7, 1.1, 1.6):
        program = subprocess.Popen([*PROGRAM, "list"], env=environment, stdout=subprocess.DEVNULL)
        time.sleep(seconds)
        program.kill()
        program.wait()
    done = ran("search", "-l", "-- walk out")
    assert done.stderr == ""
    assert not index_of(tmp_path).with_name("index.broken.sqlite").exists()
    assert len(ran("list").stdout.splitlines()) == 62


def test_fifty_thousand_files_of_other_sorts_are_survived(ran: Run, tmp_path: Path) -> None:
    """With a word; and so are a pipe, a device, and a link that leads in a circle."""
    folder = tmp_path / ".local" / "share" / "briefing" / "briefings"
    (folder / "other").mkdir(parents=True)
    for number in range(50_000):
        os.close(os.open(folder / "other" / f"{number}.txt", os.O_CREAT | os.O_WRONLY))
    os.mkfifo(folder / "pipe.yaml")
    (folder / "null.yaml").symlink_to("/dev/zero")
    (folder / "circle").symlink_to(folder)
    (folder / "self.yaml").symlink_to("self.yaml")
    for _ in range(2):
        done = ran("list", cwd=tmp_path)
        assert done.returncode == 0
        names = [line.partition("\t")[0] for line in done.stdout.splitlines()]
        assert names == ["null", "pipe", "self", "derna-2018", "tutorial"]
        assert done.stderr.splitlines() == [
            "left out: your briefings: 1 link to folders, not followed",
            "left out: your briefings: 50,000 files that are no YAML",
        ]


@pytest.mark.parametrize("command", [["list"], ["search", "derna", "-l"]])
def test_a_full_disk_only_costs_time(tmp_path: Path, command: list[str]) -> None:
    """What cannot be kept is read each time."""
    environment = surroundings(tmp_path)

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    done = subprocess.run(
        [*PROGRAM, *command],
        env=environment,
        preexec_fn=small,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "derna-2018" in done.stdout
