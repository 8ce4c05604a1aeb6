"""What the figures of a draft are of: a label tells it beside the number, or there is no figure."""

import pytest

from tests.draft.drafting import asked, drafted
from tui.kinds.figure import Figure

PROSE = "In 2014 the crews of the ferries stayed in the harbour, and they did not sail."


def labels(text: str) -> dict[str, str]:
    """Return the labels of the figures that are drafted of a text, by their amounts with units."""
    briefing = drafted(asked(f"{PROSE}\n\n{text}")).briefing
    return {
        f"{figure.value} {figure.unit}".strip(): figure.label
        for figure in briefing
        if isinstance(figure, Figure)
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kestrel profit fell 12% on Friday.", {"12%": "Kestrel profit, down by"}),
        ("Fuel costs jumped by £11m.", {"11 million pounds": "Fuel costs, up by"}),
        ("The line lost $2m.", {"2 million dollars": "Line lost"}),
        ("Fares fell from 8 to 5 per cent.", {"5%": "Fares, from 8%"}),
        ("The top rate goes up from 42 to 44 per cent.", {"44%": "Top rate, from 42%"}),
        (
            "Revenue rose 4.2% to £412m.",
            {"4.2%": "Revenue, up by", "412 million pounds": "Revenue"},
        ),
        (
            "Spending on piers rises by 2 million euros to 9 million.",
            {"2 million euros": "Spending on piers, up by", "9 million": "Spending on piers"},
        ),
        (
            "The deficit widened by 2 million euros to 9 million.",
            {"2 million euros": "Deficit widened by", "9 million": "Deficit"},
        ),
        ("Support is at 58%, up 6 points.", {"58%": "Support", "6 points": "Support, up by"}),
        ("The plan would add 0.4% to growth.", {"0.4%": "Plan would add to growth"}),
        (
            "Net debt stood at £240m, an increase of 4%.",
            {"240 million pounds": "Net debt", "4%": "Net debt, increase"},
        ),
    ],
)
def test_what_changed_is_told_as_a_change(text: str, told: dict[str, str]) -> None:
    """No change is shown as a level, and what something was before is said."""
    assert labels(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Profit was £83m, compared with £95m a year ago.",
            {"83 million pounds": "Profit", "95 million pounds": "Profit, a year ago"},
        ),
        (
            "The margin narrowed to 9.8% from 11.4%.",
            {"9.8%": "Margin", "11.4%": "Margin, before"},
        ),
        (
            "Net debt stood at £240m on Friday, down from £262m at 30 June.",
            {"240 million pounds": "Net debt", "262 million pounds": "Net debt, at 30 June"},
        ),
        (
            "Halden Line expects a profit of £60m, against £75m a year ago.",
            {
                "60 million pounds": "Halden Line expects profit",
                "75 million pounds": "Profit, a year ago",
            },
        ),
        (
            "More than 40,000 people, or 6.5%, were born abroad.",
            {
                "more than 40,000 people": "People born abroad",
                "6.5%": "People born abroad, in per cent",
            },
        ),
        (
            "A further 210 people were injured, 30 of them seriously.",
            {"210 people": "People injured", "30": "People injured: seriously"},
        ),
        (
            "The number of patients waiting more than a year for care rose to 18,400 from 12,100 "
            "a year before.",
            {
                "18,400": "Number of patients waiting more than a year…",
                "12,100": "Number of patients waiting more…, a year before",
            },
        ),
        (
            "The line wants to sell 20 of its 90 ferries.",
            {"20 ferries": "Ferries: line wants to sell", "90 ferries": "Ferries in all"},
        ),
    ],
)
def test_a_number_beside_another_has_its_label_and_what_parts_them(
    text: str, told: dict[str, str]
) -> None:
    """The forecast and what was are not told alike."""
    assert labels(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Turnout was 71.4%, the highest for long.", {"71.4%": "Turnout"}),
        ("Public debt stands at 41% of GDP.", {"41%": "Public debt, of GDP"}),
        ("The Farmers got 38% of the vote.", {"38%": "Of vote: Farmers got"}),
        ("Bo Lind, who runs the port, is paid £90,000.", {"90,000 pounds": "Bo Lind is paid"}),
        ("About 80 of the region's 310 clerks walked out.",
         {"about 80 clerks": "Clerks walked out", "310 clerks": "Clerks in all"}),
        ("One in five posts was vacant.", {"one in five posts": "Of posts: was vacant"}),
        ("Two thirds of workers drive to work.",
         {"two thirds workers": "Of workers: drive to work"}),
        ("The minimum wage will be 12 euros an hour.",
         {"12 euros an hour": "Minimum wage will be"}),
        ("The storm left 40,000 people without power.",
         {"40,000 people": "People without power"}),
        ("The group has 27 ships and serves 14 ports.",
         {"27 ships": "Ships: group has", "14 ports": "Ports: group serves"}),
        ("The union sent 1,500 sailors, 40 boats and six tugs.",
         {"1,500 sailors": "Sailors: union sent", "40 boats": "Boats: union sent",
          "six tugs": "Tugs: union sent"}),
        ("At least 15 people were killed and 40 wounded when a pipe burst.",
         {"at least 15 people": "People killed", "40 wounded": "Wounded"}),
        ("Another five were killed in Skerry.", {"five": "Killed in Skerry"}),
        ("Dozens of clerks protested: the town holds 4,000 flats.",
         {"dozens clerks": "Clerks protested", "4,000 flats": "Flats: town holds"}),
    ],
)  # fmt: skip
def test_a_label_is_of_its_own_number(text: str, told: dict[str, str]) -> None:
    """What is counted or measured, with words of its clause, and none of another number's."""
    assert labels(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Some 75,000 had it back.",
        "Now 14% cycle.",
        "The two sides met on the pier.",
        "Halden 41 0 Skerry 57 1 Lindby 12 4",
    ],
)
def test_a_number_of_which_nothing_can_be_told_is_no_figure(text: str) -> None:
    """It is listed as what no item covers, as any number is."""
    assert labels(text) == {}
    assert drafted(asked(f"{PROSE}\n\n{text}")).uncovered


def test_a_very_long_list_of_numbers_is_labelled_in_no_time() -> None:
    """Each label is worked out once, however many go by that of the one before."""
    text = "Net debt stood at £9m, " + "from £8m, " * 12_000
    assert len(labels(text)) < 12_000
