"""The meeting that a visit ended with: an event of its own where the text tells where it was held."""

from __future__ import annotations

import pytest
from reading import read, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "晏子明到盐亭县调研\n2022-03-10　来源：绵阳市人民政府\n"


def events(text: str) -> dict[str, dict[str, set[str]]]:
    """The people of each event with their roles, by the end of its title."""
    found = read_whole(HEAD + text).statements
    people = [one for one in found if isinstance(one, Participation)]
    return {
        one.title[-4:]: {who.person.name: set(who.roles) for who in people if who.event == one.event}
        for one in found
        if isinstance(one, EventStatement)
    }


@pytest.mark.parametrize(
    ("lead", "meeting", "title"),
    [
        ("并主持召开座谈会", "座谈会在盐亭县政务中心召开", "座谈会"),
        ("随后主持召开工作汇报会", "下午，工作汇报会在盐亭县政务中心举行", "作汇报会"),
        ("并主持召开现场推进会", "现场推进会在盐亭县云溪镇召开", "场推进会"),
    ],
)
def test_a_meeting_with_its_place_has_its_own_people(lead: str, meeting: str, title: str) -> None:
    told = events(
        f"3月9日，市长晏子明赴盐亭县，实地调研粮食生产，{lead}。副市长贺文参加。\n"
        f"{meeting}。盐亭县县长田立、市水利局局长花正红汇报工作。\n"
    )
    assert told.pop(title) == {"晏子明": {"chair"}, "田立": {"speaker"}, "花正红": {"speaker"}}
    assert [*told.values()] == [{"晏子明": {"visitor"}, "贺文": {"attendee"}}]


def test_a_meeting_without_its_place_is_part_of_the_visit() -> None:
    told = events(
        "3月9日，市长晏子明赴盐亭县，实地调研粮食生产，并主持召开座谈会。\n座谈会上，盐亭县县长田立汇报工作。\n"
    )
    assert [*told.values()] == [{"晏子明": {"visitor", "chair"}, "田立": {"speaker"}}]


@pytest.mark.parametrize("house", ["工人疗养院", "干部休养所"])
def test_a_house_of_rest_is_where_something_is_held(house: str) -> None:
    found = [one for one in read(f"市总工会在{house}召开座谈会。").statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue) for one in found] == [("座谈会", house)]
