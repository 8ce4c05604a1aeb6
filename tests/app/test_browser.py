"""Only http and https links are opened, by a program of the system, where the reader can see it."""

from collections.abc import Callable

import pytest

from tests.reading import whole
from tui.app.browser import linked_sources, opening_command
from tui.model.briefing import Briefing
from tui.problems import Fault

LINK = "https://example.org/a?b=c&d=%20#e"
X11 = {"DISPLAY": ":0"}


def there(*names: str) -> Callable[[str], bool]:
    """Return what finds these programs alone."""
    return frozenset(names).__contains__


@pytest.mark.parametrize(
    ("variables", "platform", "programs", "words"),
    [
        (X11, "linux", ["xdg-open", "gio"], ["xdg-open"]),
        ({"WAYLAND_DISPLAY": "w"}, "linux", ["xdg-open"], ["xdg-open"]),
        (X11, "linux", ["gio"], ["gio", "open"]),
        ({}, "darwin", ["open", "xdg-open"], ["open"]),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["wslview"], ["wslview"]),
        ({"WSL_DISTRO_NAME": "Debian", **X11}, "linux", ["xdg-open"], ["xdg-open"]),
    ],
)
def test_the_systems_own_opener_is_given_the_link_as_one_word(
    variables: dict[str, str], platform: str, programs: list[str], words: list[str]
) -> None:
    """Which no shell reads."""
    assert opening_command(LINK, variables, there(*programs), platform) == [*words, LINK]


@pytest.mark.parametrize(
    ("variables", "programs", "reason"),
    [
        (X11, [], "no program to open links with is found"),
        ({}, ["xdg-open"], "there is no display"),
        ({"DISPLAY": ""}, ["xdg-open"], "there is no display"),
    ],
)
def test_where_nothing_can_open_it_that_is_told(
    variables: dict[str, str], programs: list[str], reason: str
) -> None:
    """Without a display the opener would start a browser on this very terminal."""
    fault = opening_command(LINK, variables, there(*programs), "linux")
    assert isinstance(fault, Fault)
    assert fault.reason == reason
    assert "copy" in fault.help


@pytest.mark.parametrize(
    "link",
    [
        "", "-h", "--help", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org",
        "https:///path", "https://", "http:example.org", "https://exa mple.org",
        "https://example.org/\x1b[31m", "https://example.org/\n--help", "https://[::1", "data:,x",
        "HTTPS ://example.org", "//example.org", "example.org",
    ],
)  # fmt: skip
def test_nothing_else_is_ever_opened(link: str) -> None:
    """Not even if it got past the loader."""
    assert isinstance(opening_command(link, X11, there("xdg-open"), "linux"), Fault)


@pytest.fixture
def three() -> Briefing:
    """Return a briefing with three sources, one of them without a link."""
    return whole(
        """\
        title: Ferry strike
        sources:
          - {id: wire, label: the wire, url: "https://wire.example/1", text: {blocks: [a, b]}}
          - {id: post, label: a post, url: "https://post.example/2", text: {blocks: [c]}}
          - {id: leaflet, label: a leaflet, text: {blocks: [d]}}
        background:
          - {id: one, text: One., by: unattributed, at: post/p1}
          - {id: both, text: Both., by: post, at: [wire/p2, wire/p1]}
          - {id: paper, text: On paper., by: unattributed, at: leaflet/p1}
          - {id: loose, text: Loose., by: unattributed}
        """
    )


@pytest.mark.parametrize(
    ("identifier", "sources"),
    [
        ("one", ["post"]),
        ("both", ["wire", "post"]),
        ("wire", ["wire"]),
        ("wire/p2", ["wire"]),
        ("paper", []),
        ("leaflet", []),
        ("leaflet/p1", []),
        ("loose", ["wire", "post"]),
        ("nothing", ["wire", "post"]),
    ],
)
def test_an_items_links_are_those_of_its_sources(
    identifier: str, sources: list[str], three: Briefing
) -> None:
    """Where it stands, then who says so; all there are, for what is tied to none."""
    found = linked_sources(three.find(identifier), three)
    assert [source.id for source in found] == sources
