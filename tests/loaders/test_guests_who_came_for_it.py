"""Visitors of whom it is said first that they came: `专程来某市的省文联副主席甲走进某馆，看望了…`."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import EventStatement, Participation


@pytest.mark.parametrize("came", ["专程来云的", "特意来我市的", "远道而来的", ""])
def test_where_they_came_to_is_no_part_of_the_visit(came: str) -> None:
    found = read(f"{came}省总工会副主席石大勇走进工人文化宫，看望了老劳模何远，市总工会副主席章少卿陪同。").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [
        "省总工会副主席石大勇走进工人文化宫，看望了老劳模何远"
    ]
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert (roles["石大勇"], roles["章少卿"]) == (("visitor",), ("companion",))
