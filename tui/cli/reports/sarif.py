"""Findings as SARIF 2.1.0 (OASIS), which code scanning and editors read."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from tui import __version__
from tui.clean import clean
from tui.cli.environment import Environment
from tui.cli.messages import shortened
from tui.cli.programs import for_programs
from tui.cli.reports.checked import Checked
from tui.codes import BY_CODE, Code
from tui.digests import digest
from tui.model.words import count
from tui.problems import Problem, Report

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT: Final = "finding/v1"
"""What a fingerprint is made of has this name; of another sort it gets another."""
_BYTES: Final = 16
_ENDS_LINK: Final = re.compile(r"(\\*)\](?=\()")
"""The bracket behind the words of what would be a link, and the backslashes before it."""

Object = dict[str, Any]


def write(checked: Sequence[Checked], environment: Environment) -> None:
    """Write one run over all files."""
    document = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [_run([one.report for one in checked])],
    }
    environment.out.write(f"{for_programs(document, environment.out)}\n")


def _run(reports: Sequence[Report]) -> Object:
    found = [one for report in reports for one in _found(report)]
    codes = sorted({problem.code for _, problem, _ in found})
    fingerprints: Counter[str] = Counter()
    left_out = [_left_out(report) for report in reports if report.left_out]
    # All results of a run tell whether they are suppressed, or none does (3.27.23).
    tells = any(why for *_, why in found)
    return {
        "tool": {
            "driver": {
                "name": "briefing",
                "version": __version__,
                "rules": [_rule(BY_CODE[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": left_out}],
        "results": [
            {
                **_result(problem, report, codes.index(problem.code)),
                "partialFingerprints": {
                    FINGERPRINT: _numbered(_fingerprint(problem, report), fingerprints)
                },
                **({"suppressions": [_suppression(why)] if why else []} if tells else {}),
            }
            for report, problem, why in found
        ],
    }


def _found(report: Report) -> Iterator[tuple[Report, Problem, str]]:
    """Yield the findings, and those that are allowed with the reason."""
    yield from ((report, problem, "") for problem in report.sorted())
    yield from ((report, one.problem, one.why) for one in report.allowed)


def _rule(code: Code) -> Object:
    text, markdown = [code.explanation], [code.explanation]
    for heading, example in (("Wrong", code.wrong), ("Right", code.right)):
        if example:
            shown = clean(example)
            text.append(f"{heading}:\n{shown}")
            markdown.append(f"**{heading}**\n\n```yaml\n{shown}```\n")
    level = Problem(code.code, "").severity
    return {
        "id": code.code,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.explanation},
        "help": {"text": "\n\n".join(text), "markdown": "\n\n".join(markdown)},
        "defaultConfiguration": {"level": level},
    }


def _result(problem: Problem, report: Report, rule: int) -> Object:
    labelled = (("reason", problem.reason), ("help", problem.help))
    lines = [f"{label}: {shortened(text)}" for label, text in labelled if text]
    location: Object = {"physicalLocation": _place(problem, report)}
    if problem.item:
        location["logicalLocations"] = [{"fullyQualifiedName": problem.item}]
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": _message("\n".join([shortened(problem.what), *lines]))},
        "locations": [location],
    }


def _message(text: str) -> str:
    """Return a text as a message has it, in which nothing is a placeholder or a link.

    Braces are doubled (3.11.5). A bracket is escaped where it would end the words of a link, and
    stands for itself everywhere else (3.11.6).
    """
    unlinked = _ENDS_LINK.sub(r"\1\1\\]", text)
    return unlinked.replace("{", "{{").replace("}", "}}")


def _place(problem: Problem, report: Report) -> Object:
    artifact = {"artifactLocation": {"uri": _uri(report.path)}}
    line, column = problem.mark
    if not 1 <= line <= len(report.lines):
        return artifact
    # The column behind the last letter is the last there is.
    end = max(column, min(column + problem.width, len(report.lines[line - 1]) + 1))
    region = {"startLine": line, "startColumn": column, "endColumn": end}
    return {**artifact, "region": region}


def _uri(path: str) -> str:
    """Return a path as a reference relative to the folder the program ran in, or as a file's."""
    parts = path.replace("\\", "/")
    escaped = quote(parts, safe="/")
    return f"file://{escaped}" if parts.startswith("/") else escaped


def _fingerprint(problem: Problem, report: Report) -> str:
    """Return what stays the same when lines move: the item, or else the line's own words."""
    line = problem.mark.line
    words = report.lines[line - 1].strip() if 1 <= line <= len(report.lines) else ""
    where = problem.item or words
    told = "\0".join((report.path, problem.code, where, problem.what))
    return digest(told.encode("utf-8", "surrogatepass"), _BYTES)


def _numbered(fingerprint: str, seen: Counter[str]) -> str:
    """Return a fingerprint that no other finding has, however much alike they are."""
    seen[fingerprint] += 1
    return f"{fingerprint}:{seen[fingerprint]}"


def _suppression(why: str) -> Mapping[str, str]:
    return {"kind": "inSource", "status": "accepted", "justification": why}


def _left_out(report: Report) -> Object:
    words = f"and {count(report.left_out, 'more problem')}"
    location = {"physicalLocation": {"artifactLocation": {"uri": _uri(report.path)}}}
    return {"level": "warning", "message": {"text": words}, "locations": [location]}
