"""What is shipped works with the source tree gone, and brings the built-in briefings along.

The packages are built by the front end that a release uses. The wheel is installed as anybody
installs it, dependencies and all, into an environment that knows no other package.
"""

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from tui import __version__
from tui.library import FIRST, TUTORIAL

ROOT = Path(__file__).parent.parent
BRIEFINGS = [
    f"briefings/{name}"
    for name in (f"{FIRST}.yaml", f"{TUTORIAL}.yaml", f"{TUTORIAL}.txt", f"{TUTORIAL}-late.txt")
]


class Built(NamedTuple):
    """What a build gives."""

    sdist: Path
    wheel: Path
    """Made from the sdist, as `python -m build` does it."""
    direct: Path
    """Made from the source tree, as `pip install .` does it."""


class Installed(NamedTuple):
    """An environment that the program is installed in, and an empty folder to run it from."""

    python: Path
    empty: Path

    def briefing(self, *arguments: str) -> str:
        """Run the program, which must succeed, and return what it prints."""
        return run(self.python.with_name("briefing"), *arguments, folder=self.empty)

    def install(self, *arguments: str | Path) -> None:
        """Install packages into the environment."""
        pip = (sys.executable, "-m", "pip", "--python", self.python, "install", "--quiet")
        run(*pip, *arguments, folder=self.empty)


def run(*command: str | Path, folder: Path) -> str:
    """Run a command that must succeed, without what could lead it back to the source tree."""
    environment = {name: value for name, value in os.environ.items() if name[:6] != "PYTHON"}
    # Nor with briefings, or the memory of one, that the person running the tests has.
    environment |= {"XDG_DATA_HOME": str(folder), "XDG_STATE_HOME": str(folder)}
    ran = subprocess.run(
        list(map(str, command)),
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout


def environment_in(folder: Path) -> Installed:
    """Make an environment without any package, beside an empty folder."""
    venv.create(folder / "environment", symlinks=True, with_pip=False)
    empty = folder / "empty"
    empty.mkdir()
    return Installed(folder / "environment" / "bin" / "python", empty)


def files_of(wheel: Path) -> list[str]:
    """Return the names of the files in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return sorted(archive.namelist())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build the packages."""
    folder, direct = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("direct")
    build = (sys.executable, "-m", "build", ROOT, "--outdir")
    run(*build, folder, folder=folder)
    run(*build, direct, "--wheel", folder=direct)
    (sdist,) = folder.glob("*.tar.gz")
    (wheel,) = folder.glob("*.whl")
    return Built(sdist, wheel, next(direct.glob("*.whl")))


@pytest.fixture(scope="module")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Install the wheel into an environment of its own."""
    made = environment_in(tmp_path_factory.mktemp("installed"))
    made.install(built.wheel)
    return made


def test_the_installed_package_is_not_the_source_tree(installed: Installed) -> None:
    """Or all that follows would prove nothing."""
    where = run(installed.python, "-c", "import tui; print(tui.__file__)", folder=installed.empty)
    assert not Path(where.strip()).is_relative_to(ROOT)
    assert Path(where.strip()).is_relative_to(installed.python.parent.parent)


def test_the_wheel_tells_its_version(installed: Installed) -> None:
    """The program, the package and its metadata are of one version."""
    assert installed.briefing("--version") == f"briefing {__version__}\n"
    program = "from importlib.metadata import version; print(version('briefing-browser'))"
    assert run(installed.python, "-c", program, folder=installed.empty).strip() == __version__


def test_the_wheel_lists_and_shows_the_built_in_briefings(installed: Installed) -> None:
    """From a folder that holds nothing."""
    assert [line.split("\t")[0] for line in installed.briefing("list").splitlines()] == [
        FIRST,
        TUTORIAL,
    ]
    shown = installed.briefing("show")
    assert shown == installed.briefing("show", FIRST)
    assert "READ WITH CARE" in shown
    assert "TIMELINE" in shown
    assert "invented" in installed.briefing("demo").partition("\n")[0]


def test_the_wheel_shows_colours(installed: Installed) -> None:
    """Rich was installed with it."""
    assert "\x1b[" in installed.briefing("show", "--color", "always", "--width", "80")


def test_the_wheel_brings_completion_and_the_manual_page(installed: Installed) -> None:
    """Each where its program looks below a prefix, and as it stands in the repository."""
    brought = installed.python.parent.parent / "share"
    for file in filter(Path.is_file, (ROOT / "share").rglob("*")):
        assert (brought / file.relative_to(ROOT / "share")).read_bytes() == file.read_bytes()


def test_the_built_in_briefings_are_without_fault(installed: Installed) -> None:
    """They are the examples that authors look at, and learn by."""
    installed.briefing("check", "--strict", FIRST)
    installed.briefing("check", "--strict", TUTORIAL)


def test_the_packages_hold_the_briefings_with_their_texts_and_what_types_it(built: Built) -> None:
    """The sdist has them where authors look for them, the wheel inside the package."""
    files = files_of(built.wheel)
    assert {f"tui/{name}" for name in BRIEFINGS} <= set(files)
    assert "tui/py.typed" in files
    with tarfile.open(built.sdist) as archive:
        names = archive.getnames()
    assert {f"briefing_browser-{__version__}/{name}" for name in BRIEFINGS} <= set(names)


def test_the_wheel_brings_nothing_but_the_package(built: Built) -> None:
    """No tests, no caches: only `tui`, the metadata, and what is shared with shells and `man`."""
    tops = {name.partition("/")[0] for name in files_of(built.wheel)}
    distribution = f"briefing_browser-{__version__}"
    assert tops == {"tui", f"{distribution}.dist-info", f"{distribution}.data"}
    assert not [name for name in files_of(built.wheel) if "__pycache__" in name]


def test_a_wheel_from_the_sdist_is_the_wheel_from_the_tree(built: Built) -> None:
    """The source distribution lacks nothing that the program needs."""
    assert files_of(built.wheel) == files_of(built.direct)


def test_an_editable_install_finds_the_briefing_in_the_source_tree(tmp_path: Path) -> None:
    """Who works on the program has the same briefings without installing them again."""
    editable = environment_in(tmp_path)
    # The print path needs no more than PyYAML, and resolving the rest again would prove nothing.
    editable.install("--no-deps", "--editable", ROOT, "pyyaml")
    program = "from tui.library import built_in; print(built_in())"
    where = run(editable.python, "-c", program, folder=editable.empty)
    assert Path(where.strip()) == ROOT / "briefings"
    assert editable.briefing("list").startswith(f"{FIRST}\t")
