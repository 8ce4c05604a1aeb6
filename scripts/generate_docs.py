"""Write the parts of the documentation that are made from the program itself.

A page holds its prose, and marks where a generated section stands:

    <!-- begin: exit-codes -->
    …
    <!-- end: exit-codes -->

`python scripts/generate_docs.py` fills all sections of README.md, CONTRIBUTING.md and docs/*.md;
with `--check` it writes nothing, names each page that would change, and exits with 1 if one would.
To add a section, write a function and name it in `sections`. What is generated from its first
letter to its last, completion and the manual page, is named in `wholes`.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent

Section = Callable[[], str | None]
"""Makes a section's text. None leaves what stands there: the part it describes is missing."""

_MARKED: Final = re.compile(
    r"(?P<begin>^<!-- begin: (?P<name>[\w-]+) -->\n).*?(?P<end>^<!-- end: (?P=name) -->$)",
    re.DOTALL | re.MULTILINE,
)


def sections() -> Mapping[str, Section]:
    """Return what makes each section, by the name that stands in the marks."""
    from scripts import (
        docs_commands,
        docs_configuration,
        docs_diff,
        docs_drafting,
        docs_format,
        docs_library,
        docs_problems,
        docs_search,
        docs_sources,
    )

    return {
        "actions": docs_configuration.actions,
        "amounts": docs_format.amounts,
        "checks": docs_problems.checks,
        "commands": docs_commands.commands,
        "common-fields": docs_format.common_fields,
        "config-example": docs_configuration.example,
        "dates": docs_format.dates,
        "exit-codes": docs_commands.exit_codes,
        "folders": docs_commands.folders,
        "diff-example": docs_diff.example,
        "diff-json": docs_diff.json_shape,
        "formats": docs_commands.formats,
        "header": docs_format.header,
        "json": docs_commands.json_shape,
        "keys": docs_commands.key_table,
        "layers": docs_sources.layers,
        "limits": docs_format.limits,
        "list-json": docs_library.list_json,
        "lists": docs_format.lists,
        "losses": docs_commands.losses,
        "port-halden": docs_sources.port_halden,
        "port-halden-article": docs_sources.port_halden_article,
        "problems": docs_problems.problems,
        "printed-records": docs_commands.records,
        "records": docs_format.records,
        "rules": docs_drafting.rule_table,
        "refused": docs_format.refused,
        "settings": docs_configuration.settings,
        "search-faults": docs_search.search_faults,
        "search-fields": docs_search.search_fields,
        "search-json": docs_search.search_json,
        "search-limits": docs_search.search_limits,
        "search-words": docs_search.search_words,
        "shortest": docs_format.shortest,
        "takers": docs_commands.takers,
        "variables": docs_commands.variables,
        "walk-limits": docs_library.walk_limits,
    }


def wholes() -> Mapping[str, Callable[[], str]]:
    """Return what makes each file that is generated as a whole, by its path in the repository."""
    from scripts import manual, shell_bash, shell_fish, shell_zsh

    return {
        "share/bash-completion/completions/briefing": shell_bash.bash,
        "share/fish/vendor_completions.d/briefing.fish": shell_fish.fish,
        "share/man/man1/briefing.1": manual.manual,
        "share/zsh/site-functions/_briefing": shell_zsh.zsh,
    }


def filled(text: str, made: Mapping[str, Section]) -> str:
    """Return a page's text with the sections between its marks made anew."""

    def fill(match: re.Match[str]) -> str:
        content = made[match["name"]]()
        if content is None:
            return match[0]
        return f"{match['begin']}\n{content.strip()}\n\n{match['end']}"

    return _MARKED.sub(fill, text)


def pages(root: Path = ROOT) -> Iterator[Path]:
    """Yield the pages that may hold generated sections."""
    yield from (root / "README.md", root / "CONTRIBUTING.md")
    yield from sorted((root / "docs").glob("*.md"))


def drifted(root: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """Yield each page or file that is not as it should be, with the text it should have."""
    made = sections()
    for page in pages(root):
        text = page.read_text("utf-8")
        if (wanted := filled(text, made)) != text:
            yield page, wanted
    for name, make in wholes().items():
        file = root / name
        wanted = make()
        if not file.exists() or file.read_text("utf-8") != wanted:
            yield file, wanted


def main(arguments: Sequence[str]) -> int:
    """Write the sections, or check them."""
    check = "--check" in arguments
    found = False
    for page, wanted in drifted():
        found = True
        name = page.relative_to(ROOT)
        if check:
            print(f"{name}: not as generated; run python scripts/generate_docs.py")
        else:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(wanted, "utf-8")
            print(f"{name}: written")
    return int(check and found)


if __name__ == "__main__":
    # Run as a file, the script sees only its own folder; its modules are found from the root.
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
