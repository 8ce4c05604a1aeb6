"""The page of problem codes, out of the table that `briefing explain` reads."""

from collections.abc import Iterator

from tui.clean import clean
from tui.codes import CODES, GROUPS, Code


def problems() -> str:
    """Return a table of all codes, then each with its reason and examples."""
    return "\n\n".join([*_contents(), *_groups()])


def _contents() -> Iterator[str]:
    lines = ["| code | what |", "| --- | --- |"]
    lines += [f"| [{one.code}](#{one.code.lower()}) | {one.title} |" for one in CODES]
    yield "\n".join(lines)


def _groups() -> Iterator[str]:
    for prefix, heading in GROUPS.items():
        yield f"## {heading}"
        for one in CODES:
            if one.code.startswith(prefix):
                yield _explained(one)


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
    return "\n\n".join(parts)
