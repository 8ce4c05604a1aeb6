"""Other programs are started without a shell, and none can hang the reader or take its terminal."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.app.helpers import script
from tui.app import programs
from tui.app.programs import feed, found, launch, run_in_terminal
from tui.problems import Fault

needs_proc = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc"
)
VARIABLES = {"PATH": os.environ["PATH"]}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less long for what hangs."""
    monkeypatch.setattr(programs, "PATIENCE", 0.5)


def waited(condition: object, limit: float = 20.0) -> bool:
    """Wait until something is so."""
    assert callable(condition)
    until = time.monotonic() + limit
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return bool(condition())


def test_a_program_is_looked_for_in_the_path_that_is_given(tmp_path: Path) -> None:
    """Or where its own path says; a file that cannot be run is none."""
    path = script(tmp_path / "bin", "helper", "")
    (tmp_path / "bin" / "text").write_text("no program", "utf-8")
    variables = {"PATH": str(tmp_path / "bin")}
    assert found("helper", variables)
    assert found(str(path), {"PATH": ""})
    assert not found("text", variables)
    assert not found("helper", {"PATH": str(tmp_path)})
    assert not found("", variables)


def test_a_program_is_fed_what_it_reads(tmp_path: Path) -> None:
    """All of it, as it is."""
    kept = tmp_path / "kept"
    path = script(tmp_path, "helper", f"open({str(kept)!r}, 'wb').write(sys.stdin.buffer.read())")
    data = "Derna — درنة\n".encode() * 50_000
    assert feed([str(path)], data, VARIABLES)
    assert kept.read_bytes() == data


def test_words_are_words_and_no_shell_reads_them(tmp_path: Path) -> None:
    """Blanks, quotes and dollars arrive as they are."""
    kept = tmp_path / "kept"
    path = script(tmp_path, "helper", f"open({str(kept)!r}, 'w').write(repr(sys.argv[1:]))")
    words = ["$(touch /tmp/x)", "; true", "a b", '"', "*"]
    assert feed([str(path), *words], b"", VARIABLES)
    assert kept.read_text("utf-8") == repr(words)


@pytest.mark.parametrize(
    "text",
    ["sys.exit(3)", "os.close(0); sys.exit(1)", "os.kill(os.getpid(), 9)"],
)
def test_a_program_that_fails_took_nothing(text: str, tmp_path: Path) -> None:
    """Whatever it does with what it is given."""
    assert not feed([str(script(tmp_path, "helper", text))], b"x" * 1_000_000, VARIABLES)


def test_a_program_that_is_not_there_or_no_program_took_nothing(tmp_path: Path) -> None:
    """And nothing is raised."""
    (tmp_path / "text").write_text("no program", "utf-8")
    (tmp_path / "text").chmod(0o755)
    for word in ("/nonexistent/helper", str(tmp_path), str(tmp_path / "text"), "a\0b"):
        assert not feed([word], b"x", VARIABLES)


@needs_proc
def test_a_program_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    """It took nothing, though it may be asleep with the text unread."""
    pids = tmp_path / "pids"
    text = (
        f"child = os.fork()\nopen({str(pids)!r}, 'a').write(f'{{os.getpid()}} ')\ntime.sleep(600)"
    )
    assert not feed([str(script(tmp_path, "helper", text))], b"x" * 1_000_000, VARIABLES)
    assert pids.exists()
    started = [int(pid) for pid in pids.read_text("utf-8").split()]
    assert started
    assert waited(lambda: not any(map(is_running, started)))


def is_running(pid: int) -> bool:
    """Whether a process is there and not merely unburied."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@needs_proc
def test_what_a_program_leaves_behind_to_hold_the_text_goes_on(tmp_path: Path) -> None:
    """As xclip does: it is not waited for, and holds no stream of ours."""
    pid = tmp_path / "pid"
    text = (
        "sys.stdin.read()\n"
        "if os.fork(): os._exit(0)\n"
        f"open({str(pid)!r}, 'w').write(str(os.getpid()))\n"
        "time.sleep(600)"
    )
    assert feed([str(script(tmp_path, "helper", text))], b"x", VARIABLES)
    assert waited(lambda: pid.exists() and pid.read_text("utf-8"))
    holder = int(pid.read_text("utf-8"))
    try:
        assert is_running(holder)
        streams = [Path(f"/proc/{holder}/fd/{number}").readlink() for number in (1, 2)]
        assert streams == [Path(os.devnull)] * 2
        assert os.getsid(holder) != os.getsid(0)
    finally:
        os.kill(holder, signal.SIGKILL)


@pytest.mark.parametrize(("text", "began"), [("", True), ("sys.exit(4)", False)])
def test_a_launched_program_tells_by_its_end_whether_it_began(
    text: str, began: bool, tmp_path: Path
) -> None:
    """Told once."""
    told: list[bool] = []
    launch([str(script(tmp_path, "opener", text))], VARIABLES, told.append)
    assert told == [began]


def test_a_launched_program_that_goes_on_has_begun(tmp_path: Path) -> None:
    """The browser itself may be what was started; it is told of long before it ends."""
    told: list[bool] = []
    end = tmp_path / "end"

    def tell(began: bool) -> None:
        told.append(began)
        end.touch()

    text = f"while not os.path.exists({str(end)!r}): time.sleep(0.01)\nsys.exit(1)"
    launch([str(script(tmp_path, "opener", text))], VARIABLES, tell)
    assert told == [True]


def test_a_program_that_cannot_be_launched_is_told() -> None:
    """As one that did not begin."""
    told: list[bool] = []
    launch(["/nonexistent/opener", "https://example.org"], VARIABLES, told.append)
    assert told == [False]


@pytest.mark.parametrize(
    ("text", "what", "reason"),
    [
        ("", None, ""),
        ("sys.exit(2)", "`editor` ended with exit code 2", ""),
        ("os.kill(os.getpid(), 15)", "`editor` was ended by the signal SIGTERM", ""),
    ],
)
def test_what_came_of_an_editor_is_told(
    text: str, what: str | None, reason: str, tmp_path: Path
) -> None:
    """Nothing, if all went well."""
    fault = run_in_terminal([str(script(tmp_path, "editor", text))], VARIABLES)
    assert (fault and (fault.what, fault.reason)) == (what and (what, reason))


def test_an_editor_that_cannot_be_run_is_told(tmp_path: Path) -> None:
    """In the system's words, by a name that is safe to show."""
    (tmp_path / "ed\x1b").write_text("", "utf-8")
    fault = run_in_terminal([str(tmp_path / "ed\x1b"), "x"], VARIABLES)
    assert fault == Fault("", "`ed␛` cannot be run", "permission denied")
    fault = run_in_terminal([str(tmp_path / "none")], VARIABLES)
    assert fault == Fault("", "`none` cannot be run", "no such file or directory")


def test_ctrl_c_in_an_editor_is_the_editors_alone(tmp_path: Path) -> None:
    """The terminal sends it to the reader too, which must not end by it; nor does it afterwards."""
    text = (
        "import signal\n"
        "assert signal.getsignal(signal.SIGINT) is signal.default_int_handler\n"
        "os.kill(os.getppid(), signal.SIGINT)\n"
        "os.kill(os.getppid(), signal.SIGQUIT)\n"
    )
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        assert run_in_terminal([str(script(tmp_path, "editor", text))], VARIABLES) is None
        assert heard == []
        os.kill(os.getpid(), signal.SIGINT)
        assert waited(lambda: heard == [signal.SIGINT])
    finally:
        signal.signal(signal.SIGINT, before)


def test_what_ends_the_reader_ends_the_editor_too(tmp_path: Path) -> None:
    """It is passed on; nobody is left alone on the terminal."""
    heard: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: heard.append(number))
    try:
        path = script(tmp_path, "editor", "os.kill(os.getppid(), 15)\ntime.sleep(600)")
        fault = run_in_terminal([str(path)], VARIABLES)
        assert fault == Fault("", "`editor` was ended by the signal SIGTERM")
        assert heard == [signal.SIGTERM]
    finally:
        signal.signal(signal.SIGTERM, before)


def test_programs_get_the_variables_that_are_given(tmp_path: Path) -> None:
    """And no others."""
    text = "sys.exit(0 if os.environ.get('ONE') == '1' and 'HOME' not in os.environ else 1)"
    path = str(script(tmp_path, "helper", text))
    assert feed([path], b"", {**VARIABLES, "ONE": "1"})
    assert run_in_terminal([path], {**VARIABLES, "ONE": "1"}) is None
