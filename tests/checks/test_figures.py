"""B505, B510 and B511: what is judged of numbers."""

import pytest

from tests.reading import judged

HEAD = "title: t\nsources:\n- {id: art, label: the article, published: 2018-06-04}\nfigures:\n"


def found(figure: str, code: str) -> list[str]:
    """Return what is said of a figure."""
    return [one.what for one in judged(f"{HEAD}- {{id: f, label: x, {figure}}}\n", code)]


@pytest.mark.parametrize(
    "figure",
    [
        "measure: deaths, value: 3",
        "measure: population, value: about 3, by: art",
        "measure: age, value: 3",
        "measure: count, values: [{value: 3, as_of: 2018}, {value: 4}]",
    ],
)
def test_a_number_that_changes_wants_its_day(figure: str) -> None:
    """Each value its own, if the figure has none for all."""
    assert found(figure, "B505") == ["the figure `f` has neither day nor period"]


@pytest.mark.parametrize(
    "figure",
    [
        "value: 3",
        "measure: distance, value: 3",
        "measure: money, value: 3",
        "measure: deaths, value: 3, as_of: 2018",
        "measure: deaths, value: 3, period: 2018/",
        "measure: deaths, value: unknown",
        "measure: deaths, value: 3, by: art, said_on: 2018-06-01",
        "measure: deaths, as_of: 2018, values: [{value: 3}, {value: 4}]",
        "measure: deaths, values: [{value: 3, period: 2018}, {value: 4, by: art, said_on: 2018}]",
    ],
)
def test_a_number_of_a_day_or_for_good_is_let_pass(figure: str) -> None:
    """What does not change is of every day."""
    assert found(figure, "B505") == []


def test_the_value_that_lacks_its_day_is_pointed_at() -> None:
    """And no other of the same figure."""
    text = HEAD + "- label: x\n  measure: deaths\n  values:\n  - {value: 3, as_of: 2018}\n  - 4\n"
    (problem,) = judged(text, "B505")
    assert (problem.mark, problem.item) == ((9, 5), "x")


@pytest.mark.parametrize(
    ("figure", "converted"),
    [
        ("value: 240, unit: km, also: 145 miles", "240 km is about 149 miles, not 145 miles"),
        ("value: 100, unit: kg, also: 240 lb", "100 kg is about 220 lb, not 240 lb"),
        ("value: 30, unit: °C, also: 96 °F", "30 °C is about 86 °F, or 54 °F as a difference, not"),
        ("value: 1.5, unit: °C, also: 4 °F", "1.5 °C is about 34.7 °F, or 2.7 °F as a difference"),
        ("value: 10, unit: hectares, also: 30 acres", "10 hectares is about 24.7 acres"),
        ("value: 10, unit: gallons, also: 30 litres", "10 gallons is about 37.9 litres"),
        ("value: 10 to 20, unit: m, also: 33 to 99 feet", "10 to 20 m is about 32.8 to 65.6 feet"),
        ("unit: km, values: [{value: 240, also: 145 miles}]", "240 km is about 149 miles"),
    ],
)
def test_a_conversion_that_does_not_come_out_is_told(figure: str, converted: str) -> None:
    """With what it would be."""
    (what,) = found(figure, "B510")
    assert what.startswith(converted)


@pytest.mark.parametrize(
    "figure",
    [
        "value: 240, unit: km, also: 149 miles",
        "value: 240, unit: km, also: 150 miles",
        "value: 3, unit: miles, also: 5 km",
        "value: about 10, unit: metres, also: 30 feet",
        "value: 10, unit: gallons, also: 38 litres",
        "value: 10, unit: gallons, also: 45 litres",
        "value: 30, unit: °C, also: 86 °F",
        "value: -40, unit: °C, also: -40 °F",
        "value: 0, unit: °C, also: 32 °F",
        "value: 1.5, unit: °C, also: 2.7 °F",
        "value: 1.5 to 2, unit: °C, also: 2.7 to 3.6 °F",
        "value: 9, unit: °F, also: 5 °C",
        "value: 10, unit: families, also: 50 people",
        "value: 10, unit: km, also: 2 hours",
        "value: dozens, unit: km, also: 900 miles",
        "value: unknown, unit: km, also: 900 miles",
        "value: 10, also: 900 miles",
        "value: 1.5 million, unit: tonnes, also: 1500000000 kg",
    ],
)
def test_rounding_and_what_cannot_be_compared_are_let_pass(figure: str) -> None:
    """A gallon has two meanings, and either will do."""
    assert found(figure, "B510") == []


def test_a_caveat_about_the_units_settles_it() -> None:
    """Both numbers stay as they are printed."""
    text = HEAD + "- {id: f, label: x, value: 240, unit: km, also: 145 miles}\ncaveats:\n"
    caveat = "- {text: They differ., about: f, kind: "
    assert judged(f"{text}{caveat}unit}}\n", "B510") == []
    assert len(judged(f"{text}{caveat}translation}}\n", "B510")) == 1


ACTOR = "actors:\n- {id: marrow, name: Ilse Marrow, born: 1961-04-10}\n"


@pytest.mark.parametrize(
    ("age", "fits"),
    [
        ("value: 57", True),  # on the day of publication
        ("value: 56", False),
        ("value: 56, as_of: 2018-04-09", True),
        ("value: 57, as_of: 2018-04-09", False),
        ("value: 56, as_of: 2018", True),
        ("value: 57, as_of: 2018", True),
        ("value: 58, as_of: 2018", False),
        ("value: 58, as_of: 2018?", True),
        ("value: about 60", True),
        ("value: 30, unit: months", True),
        ("value: 30, of: somebody else", False),
        ("value: 56, as_of: 2018-06", False),
        ("value: 680, unit: months", True),
    ],
)
def test_an_age_fits_birth_and_day(age: str, fits: bool) -> None:
    """Days that are not known widen what is possible."""
    figure = f"- {{id: f, label: Marrow's age at the time, measure: age, by: art, {age}}}\n"
    figure = figure.replace("Marrow's", "Ilse Marrow's")
    assert (judged(HEAD + figure + ACTOR, "B511") == []) is fits


@pytest.mark.parametrize(
    ("died", "age", "fits"),
    [
        ("2018-02-01", "value: 56", True),  # published months after the birthday she did not see
        ("2018-02-01", "value: 57", False),
        ("2018", "value: 56", True),
        ("2018", "value: 57", True),
        ("2018?", "value: 57", True),
        ("2018?", "value: 55", True),
        ("2018-02-01", "value: 50, as_of: 2012-02-01", True),
        ("2018-02-01", "value: 57, as_of: 2018-05-01", False),
        ("2018?", "value: 57, as_of: 2012-02-01", False),
        ("../2018-02-01", "value: 56", True),
        ("1950", "value: 57", True),  # which is told as such
    ],
)
def test_nobody_ages_after_death(died: str, age: str, fits: bool) -> None:
    """Where no day is given, the age is that of publication, or that of death before it."""
    figure = f"- {{id: f, label: Ilse Marrow's age, measure: age, by: art, {age}}}\n"
    actor = ACTOR.replace("born", f"died: {died}, born")
    told = [one for one in judged(HEAD + figure + actor, "B511") if one.item == "f"]
    assert (told == []) is fits


def test_an_age_of_nobody_known_is_let_pass() -> None:
    """Or of two at once."""
    figure = "- {label: the ages of Ilse Marrow and Bo Lind, measure: age, value: 3, by: art}\n"
    other = "- {name: Bo Lind, born: 1900}\n"
    assert judged(HEAD + figure + ACTOR + other, "B511") == []
    assert judged(HEAD + figure.replace("Marrow", "Marr") + ACTOR, "B511") == []


@pytest.mark.parametrize(
    ("life", "found"),
    [
        ("born: 1961, died: 1960", 1),
        ("born: 1961-04, died: 1961-03-31", 1),
        ("born: 1961, died: 1961", 0),
        ("born: 1961~, died: 1960", 0),
        ("born: 1961, died: ../1990", 0),
        ("born: 1961-04-10T01:00+03:00, died: 1961-04-09", 0),
        ("died: 1960", 0),
    ],
)
def test_nobody_dies_before_being_born(life: str, found: int) -> None:
    """Doubtful dates are let pass."""
    told = judged(f"title: t\nactors:\n- {{name: x, {life}}}\n", "B511")
    assert [one.what for one in told] == ["`x` died before being born"] * found
