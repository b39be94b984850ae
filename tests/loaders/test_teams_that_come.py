"""Teams that come to a house, whose leader is told in brackets or by who leads them."""

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "青河专区人民医院大事记（1960年）\n\n1960年\n12月　"


def _titles(told: str) -> list[str]:
    return [one.title for one in read_whole(HEAD + told).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("省卫生厅救护队由副厅长陆大川带领来院，部署防疫工作。", "省卫生厅救护队由副厅长陆大川带领来院"),
        ("省防疫队在队长陆大川率领下到院。", "省防疫队在队长陆大川率领下到院"),
        (
            "天津医疗队（队长、天津总医院主任医师周明）来院，至次年5月离院。",
            "天津医疗队（队长、天津总医院主任医师周明）来院",
        ),
        ("省地质勘探队到县，驻东关。", "省地质勘探队到县"),
    ],
)
def test_a_team_that_comes_is_an_event(told: str, title: str) -> None:
    assert _titles(told) == [title]


@pytest.mark.parametrize("told", ["为医疗队到院做准备。", "组织医疗队，来院参加者12人。"])
def test_a_team_made_up_or_awaited_comes_to_nobody(told: str) -> None:
    assert not any(title.endswith("院") for title in _titles(told))


@pytest.mark.parametrize(
    "told", ["省卫生厅救护队由副厅长陆大川带领来院，部署防疫工作。", "省医疗队由队长陆大川率领，来院指导。"]
)
def test_who_leads_them_comes_with_them(told: str) -> None:
    roles = [one.roles for one in read_whole(HEAD + told).statements if isinstance(one, Participation)]
    assert roles
    assert "visitor" in roles[0]
