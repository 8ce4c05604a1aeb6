"""B513: two actors whose names are spellings of one."""

from collections.abc import Iterator
from itertools import chain

from tui.checks.actor_names import namesakes
from tui.checks.spellings import folded_name, sounded_name, written_out_name
from tui.model.briefing import Briefing
from tui.problems import Problem


def same_spelling(briefing: Briefing) -> Iterator[Problem]:
    """Find actors that are probably one, spelled in two ways: `Gaddafi` and `Qadhafi`.

    Accents, case, hyphens, articles and the usual choices of transliteration make no difference,
    nor whether umlauts are written out.
    """
    told: set[tuple[str, str]] = set()
    alike = chain(namesakes(briefing, sounded_name), namesakes(briefing, written_out_name))
    for actor, name, mark, other, other_name in alike:
        pair = (other.id, actor.id)
        # One name that two actors have, letter for letter, is another matter: B514.
        if pair not in told and folded_name(name) != folded_name(other_name):
            told.add(pair)
            what = f"“{name}” of `{actor.id}` is spelled much like “{other_name}” of `{other.id}`"
            reason = "two items for one actor split what is known of it"
            help_ = "make one item of them, with the other spelling in `names` (`kind: translit`)"
            yield Problem("B513", what, mark, reason, help_, item=actor.id)
