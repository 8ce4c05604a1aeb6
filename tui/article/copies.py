"""Copies of articles that a person has brought along, by their fingerprints, in the data directory.

They are the person's own: no briefing can ask for another than that which it has the fingerprint
of, and none is passed on.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tui.article.article import Article
from tui.article.fingerprint import is_of
from tui.article.folder import folder
from tui.article.reading import MOST_BYTES
from tui.clean import clean_name
from tui.load.file import read_bytes
from tui.model.source import SourceText
from tui.problems import Fault
from tui.writing import FOR_THE_PERSON, written_aside

_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def copy_of(text: SourceText, variables: Mapping[str, str]) -> Article | None:
    """Return the article that a fingerprint was taken of; None where no copy of it is kept.

    A copy that was changed is none.
    """
    path = path_of(text.sha256, variables)
    data = read_bytes(path, MOST_BYTES) if path else Fault("", "")
    if isinstance(data, Fault):
        return None
    article = Article.of(data.decode("utf-8", "replace"))
    return article if is_of(text, article) else None


def path_of(sha256: str, variables: Mapping[str, str]) -> Path | None:
    """Return where the copy of an article is kept; None where there is no place, or no such one."""
    copies = folder(variables)
    return copies / f"{sha256}.txt" if copies and _SHA256.fullmatch(sha256) else None


def keep(article: Article, text: SourceText, variables: Mapping[str, str]) -> Path | Fault | None:
    """Keep a copy of the article that a fingerprint was taken of, and return where.

    None where it is another article, or there is no place for copies. The `Fault`, which has no
    code, says why it cannot be kept.
    """
    path = path_of(text.sha256, variables)
    if path is None or not is_of(text, article):
        return None
    if copy_of(text, variables) is not None:
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        data = article.text.encode()
        with written_aside(path.parent, path.name, data, FOR_THE_PERSON) as aside:
            aside.replace(path)
    except OSError as error:
        what = "no copy of the article is kept"
        return Fault("", what, f"{clean_name(str(path.parent))}: {(error.strerror or '').lower()}")
    return path
