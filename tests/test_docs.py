"""The documentation says what the program does: generated parts, examples, the guide's briefing."""

import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from scripts.generate_docs import ROOT, drifted, filled, pages
from tui.checks import run_checks
from tui.load.load import load_file, load_text
from tui.model.source import blocks, digest, folded

EXAMPLE = ROOT / "docs" / "examples" / "port-halden.yaml"
# On these pages a generator or a test of their own loads the examples.
LOADED_ELSEWHERE = {"configuration.md", "problems.md"}


def test_generated_sections_are_up_to_date() -> None:
    """`python scripts/generate_docs.py` would change nothing."""
    assert [page.name for page, _ in drifted()] == []


def test_the_check_names_a_drifted_page_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With `--check` nothing is written; without it the page is mended."""
    from scripts import generate_docs

    for page in pages():
        copy = tmp_path / page.relative_to(ROOT)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(page.read_text("utf-8"), "utf-8")
    page = tmp_path / "docs" / "commands.md"
    right = page.read_text("utf-8")
    page.write_text(right.replace("| 70 |", "| 71 |"), "utf-8")
    monkeypatch.setattr(generate_docs, "ROOT", tmp_path)
    monkeypatch.setattr(generate_docs, "drifted", lambda: drifted(tmp_path))
    assert generate_docs.main(["--check"]) == 1
    assert "docs/commands.md" in capsys.readouterr().out
    assert "| 71 |" in page.read_text("utf-8")
    assert generate_docs.main([]) == 0
    assert page.read_text("utf-8") == right


def test_a_section_that_cannot_be_made_is_left_as_it_is() -> None:
    """So a page can be checked before the part that it describes is there."""
    text = "<!-- begin: keys -->\nold\n<!-- end: keys -->\n"
    assert filled(text, {"keys": lambda: None}) == text
    assert filled(text, {"keys": lambda: "new"}) == (
        "<!-- begin: keys -->\n\nnew\n\n<!-- end: keys -->\n"
    )


def test_the_script_runs_as_a_file_from_anywhere(tmp_path: Path) -> None:
    """Authors and the build run it by its path."""
    script = ROOT / "scripts" / "generate_docs.py"
    done = subprocess.run([sys.executable, script, "--check"], cwd=tmp_path, check=False)
    assert done.returncode == 0


def test_help_is_the_same_however_wide_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages must not depend on who makes them."""
    from scripts.docs_commands import commands

    monkeypatch.setenv("COLUMNS", "40")
    narrow = commands()
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert commands() == narrow
    assert "\x1b" not in narrow


def snippets() -> list[tuple[str, str]]:
    """Return the YAML examples of the pages that are written by hand."""
    found = []
    for page in pages():
        if page.name not in LOADED_ELSEWHERE:
            text = page.read_text("utf-8")
            found += [
                (page.name, code) for code in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
            ]
    return found


@pytest.mark.parametrize(("page", "snippet"), snippets())
def test_every_yaml_example_loads(page: str, snippet: str) -> None:
    """What is printed can be copied; only ids may lead to items that the example leaves out."""
    text = snippet if re.search(r"^title:", snippet, re.MULTILINE) else f"title: x\n{snippet}"
    _, report = load_text(text)
    assert {problem.code for problem in report.problems} <= {"B402"}, page


def test_the_example_briefing_is_clean() -> None:
    """The guide ends with a briefing that `check --strict` has nothing against."""
    briefing, report = load_file(EXAMPLE)
    assert briefing is not None
    run_checks(briefing, report)
    assert report.problems == []


def test_the_example_briefing_has_the_fingerprint_of_its_article() -> None:
    """Pins lead to the passages that the guide shows."""
    briefing, _ = load_file(EXAMPLE)
    assert briefing is not None
    source = briefing.sources[0]
    passages = blocks((EXAMPLE.parent / source.file).read_text("utf-8"))
    assert [(one.hash, one.words) for one in source.blocks] == [
        (digest(passage), len(passage.split())) for passage in passages
    ]
    assert source.text is not None
    assert source.text.words == sum(len(passage.split()) for passage in passages)
    whole = "\n\n".join(map(folded, passages))
    assert source.text.sha256 == sha256(whole.encode()).hexdigest()


def links() -> list[tuple[Path, str]]:
    """Return the links of all pages that lead to files."""
    return [
        (page, target)
        for page in pages()
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
        if "://" not in target
    ]


@pytest.mark.parametrize(("page", "target"), links(), ids=lambda value: Path(value).name)
def test_every_link_leads_somewhere(page: Path, target: str) -> None:
    """A link to a file leads to one that is there, a link to a heading to one of that page."""
    name, _, heading = target.partition("#")
    file = page.parent / name if name else page
    assert file.exists()
    if heading:
        titles = re.findall(r"^#+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
        slugs = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
        assert heading in slugs


def test_the_program_has_no_means_for_what_the_safety_page_says_it_never_does() -> None:
    """Who gives it such means has to rewrite "What it starts, and what it never does"."""
    network = {"ftplib", "http", "http.client", "smtplib", "socket", "ssl", "urllib.request"}
    asks = ROOT / "tui" / "draft" / "engines" / "endpoint.py"
    servers = {"aiohttp", "aiohttp.web", "textual_serve", "textual_serve.server"}
    serves = ROOT / "tui" / "app" / "page_server.py"
    programs = {"subprocess", "pty", "multiprocessing", "os.system", "os.popen", "os.posix_spawn"}
    starts = {ROOT / "tui" / "app" / "programs.py", ROOT / "tui" / "cli" / "paging.py"}
    for module in (ROOT / "tui").rglob("*.py"):
        text = module.read_text("utf-8")
        found = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
        found |= set(
            re.findall(r"\bos\.(?:system|popen|posix_spawn)|\bos\.(?:exec|spawn)\w+", text)
        )
        assert network.isdisjoint(found) or module == asks, module
        assert "webbrowser" not in found, module
        assert servers.isdisjoint(found) or module == serves, module
        assert programs.isdisjoint(found) or module in starts, module
        assert not [one for one in found if one.startswith(("os.exec", "os.spawn"))], module
    assert all("shell=True" not in module.read_text("utf-8") for module in starts)


def test_only_keys_of_the_reader_start_programs() -> None:
    """What can start one is known to the reader's actions alone."""
    for module in (ROOT / "tui").rglob("*.py"):
        if "app.programs" in module.read_text("utf-8"):
            assert module.parent == ROOT / "tui" / "app" / "actions", module
