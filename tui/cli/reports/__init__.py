"""The forms in which `check` tells what is wrong, in one table: one module each."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Final, NamedTuple, Protocol

from tui.cli.environment import Environment
from tui.cli.reports.checked import Checked as Checked


class Writer(Protocol):
    """What the module of a form holds."""

    @staticmethod
    def write(checked: Sequence[Checked], environment: Environment) -> None:
        """Write what is wrong with some files."""


class ReportFormat(NamedTuple):
    """A form as the help names it; its module is imported when it is asked for."""

    name: str
    words: str
    module: str


FORMATS: Final = (
    ReportFormat("text", "for people and editors", "lines"),
    ReportFormat("json", "every finding, for programs", "structured"),
    ReportFormat("github", "annotations, for GitHub Actions", "annotations"),
    ReportFormat("sarif", "SARIF 2.1.0, for code scanning", "sarif"),
)


def format_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--format`."""
    names = [one.name for one in FORMATS]
    parser.add_argument("--format", choices=names, default="text", help="how to tell")


def write_reports(checked: Sequence[Checked], form: str, environment: Environment) -> None:
    """Write what is wrong with some files, as `--format` asks for it."""
    chosen = next(one for one in FORMATS if one.name == form)
    module: Writer = import_module(f"{__name__}.{chosen.module}")  # type: ignore[assignment]  # a module fits the protocol
    module.write(checked, environment)
