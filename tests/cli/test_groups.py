"""Options that many commands share are said once, as groups, and stand in the help of each command."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import Parameter, signature

import pytest

from cursus.cli.commands import COMMANDS
from cursus.cli.groups import ungrouped

from .conftest import Run


@dataclass(frozen=True, kw_only=True)
class Where:
    place: str
    depth: int = 2


def look(name: str, where: Where, loud: bool = False) -> str:
    """Look for something."""
    return f"{name} {where.place} {where.depth} {loud}"


def test_the_options_of_a_group_stand_in_its_place_behind_those_of_the_command() -> None:
    found = signature(ungrouped(look)).parameters
    assert list(found) == ["name", "loud", "place", "depth"]
    assert (found["place"].default, found["depth"].default) == (Parameter.empty, 2)
    assert ungrouped(look).__doc__ == look.__doc__


def test_the_command_is_given_the_group() -> None:
    assert ungrouped(look)(name="a", loud=True, place="b", depth=3) == "a b 3 True"


@pytest.mark.parametrize("command", ["who", "export", "judgements", "forget"])
def test_every_command_about_a_graph_takes_the_graph(bare: Run, command: str) -> None:
    assert command in COMMANDS
    assert "--db" in bare(command, "--help").stdout
