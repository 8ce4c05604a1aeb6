"""The pages of problem codes, out of the table that `briefing explain` reads."""

from collections.abc import Iterator, Sequence

from tui.clean import clean
from tui.codes import CODES, GROUPS, Code

PAGES = {True: "checks.md", False: "problems.md"}
"""The page of a code, by whether it judges."""


def problems() -> str:
    """Return a table of all codes, then each that does not judge with its reason and examples."""
    others = [code for code in CODES if not code.judges]
    return "\n\n".join([_table(CODES, judging=False), *_groups(others)])


def checks() -> str:
    """Return a table of the codes that judge, then each with reason, examples and allowance."""
    judging = [code for code in CODES if code.judges]
    return "\n\n".join([_table(judging, judging=True), *_groups(judging)])


def _table(codes: Sequence[Code], judging: bool) -> str:
    lines = ["| code | what |", "| --- | --- |"]
    for one in codes:
        page = "" if one.judges is judging else PAGES[one.judges]
        lines.append(f"| [{one.code}]({page}#{one.code.lower()}) | {one.title} |")
    return "\n".join(lines)


def _groups(codes: Sequence[Code]) -> Iterator[str]:
    for prefix, heading in GROUPS.items():
        found = [one for one in codes if one.code.startswith(prefix)]
        if found:
            yield f"## {heading}"
            yield from map(_explained, found)


def _explained(code: Code) -> str:
    parts = [
        f"### {code.code}",
        f"**{code.title[:1].upper()}{code.title[1:]}.** {code.explanation}",
    ]
    for heading, example in (("Wrong:", code.wrong), ("Right:", code.right)):
        if example:
            parts += [heading, f"```yaml\n{clean(example)}```"]
    if code.no_example:
        parts.append(f"*No example: {code.no_example[:1].lower()}{code.no_example[1:]}*")
    if code.allowance:
        parts.append(f"Let it stand: `{code.allowance}`")
    return "\n\n".join(parts)
