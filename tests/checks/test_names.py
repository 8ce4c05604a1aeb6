"""B513 and B514: actors whose names are one, or much alike."""

import pytest

from tests.reading import judged


def found(*actors: str) -> list[str]:
    """Return the codes of what is said of some actors."""
    text = "title: t\nactors:\n" + "".join(f"- {actor}\n" for actor in actors)
    return [one.code for one in judged(text, "B513", "B514")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muammar Gaddafi", "Muammar Qadhafi"),
        ("Gaddafi", "Qaddafi"),
        ("Mohammed Karim", "Muhammad Kareem"),
        ("Yousef Karimi", "Yusef Kareemy"),
        ("Müller Bank", "Mueller Bank"),
        ("OEKO-HAUS", "Öko-Haus"),
        ("Jaeger & Söhne", "Jäger & Soehne"),
        ("Sørensen", "Soerensen"),
        ("Mu\u0308ller Bank", "Mueller Bank"),
        ("{name: x, names: [Müller, Jäger]}", "{name: y, names: [Mueller, Jaeger]}"),
        (
            "{name: x, names: [Khaled Omar]}",
            "{name: y, names: [Walid Omar, Ghaled Omar]}",
        ),
    ],
)
def test_two_spellings_of_a_name_are_told_once(one: str, other: str) -> None:
    """Whatever name of the two it is."""
    assert found(one, other) == ["B513"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hassan Ali", "Hussein Ali"),
        ("Jan Smith", "Ian Smith"),
        ("Gerry Adams", "Kerry Adams"),
        ("Allen Bell", "Ellen Ball"),
        ("Party A", "Party E"),
        ("Austria", "Australia"),
        ("Michael Novak", "Michal Novak"),
        ("Manuel Ortega", "Manul Ortega"),
        ("Joel Stein", "Jol Stein"),
        ("UN", "US"),
        ("Ali", "Eli"),
        ("North Union", "South Union"),
        ("أحمد علي", "أحمد سالم"),
        ("中国", "日本"),
        ("Party 1", "Party 2"),
    ],
)
def test_two_names_are_told_apart(one: str, other: str) -> None:
    """Short ones and other scripts by their letters alone."""
    assert found(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fayez Al-Sarraj", "FAYEZ AL SARRAJ"),
        ("Fayez Sarraj", "Fayez al-Sarráj"),
        ("Müller Bank", "Muller Bank"),
        ("Groß Bank", "Gross Bank"),
        ("The Union (HU)", "Hall Users (H.U.)"),
        ("{name: x, names: [the crews]}", "{name: y, names: [Crews]}"),
    ],
)
def test_one_name_for_two_is_told(one: str, other: str) -> None:
    """Case, accents, hyphens and articles make no difference."""
    assert found(one, other)[:1] == ["B514"]


@pytest.mark.parametrize("kind", ["weak", "former", "identified-as"])
def test_a_loose_name_may_be_shared(kind: str) -> None:
    """It is nobody's own."""
    shared = f"names: [{{name: the crews, kind: {kind}}}]"
    assert found(f"{{name: x, {shared}}}", f"{{name: y, {shared}}}") == []


def test_the_spellings_of_one_actor_are_no_news() -> None:
    """That is what `names` is for."""
    assert found("{name: Muammar Gaddafi, names: [Muammar Qadhafi, Muammar Gaddafi]}") == []
