"""Elections told with their votes, those who sit on the stage, and news behind the place and writer of a site."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

_HEAD = "云溪县选出新一届领导人员\n2012-12-23\n"
_MEETING = "云溪县第十六届人民代表大会第一次会议12月22日上午举行第三次全体会议。"
_COURT, _STATE, _STANDING = "云溪县人民法院 院长", "云溪县人民政府", "云溪县人大常委会 副主任"


@pytest.mark.parametrize(
    ("told", "chosen"),
    [
        ("李泽明得190票，当选县长。", {f"李泽明 {_STATE} 县长"}),
        ("李泽明也以190票当选县人民政府县长。", {f"李泽明 {_STATE} 县长"}),
        ("李泽明以全票当选县长，王文生则当选县人民法院院长。", {f"李泽明 {_STATE} 县长", f"王文生 {_COURT}"}),
        ("李泽明、王文生双双当选县人大常委会副主任。", {f"李泽明 {_STANDING}", f"王文生 {_STANDING}"}),
        ("副县长由李泽明、王文生和刘大山当选。", {f"{one} {_STATE} 副县长" for one in ("李泽明", "王文生", "刘大山")}),
        ("县长一职由李泽明高票当选。", {f"李泽明 {_STATE} 县长"}),
        ("以188票当选副县长的有李泽明、王文生。", {f"李泽明 {_STATE} 副县长", f"王文生 {_STATE} 副县长"}),
        ("王文生等20名代表当选县人大常委会委员。", {"王文生 云溪县人大常委会 委员"}),
    ],
)
def test_elections_tell_of_votes(told: str, chosen: set[str]) -> None:
    """Whoever gets so many votes, or is chosen too, is elected, whatever stands between name and verb."""
    assert held_whole(_HEAD + _MEETING + told) == {f"{one} elected" for one in chosen}


@pytest.mark.parametrize(
    "stage",
    ["在主席台前排就座的县领导有", "在主席台就座的有", "在主席台就座的领导还有", "在主席台前排就坐的县委领导是："],
)
def test_those_on_the_stage_attend(stage: str) -> None:
    """The leaders seated on the stage are there, be they of the county or not."""
    facts = read_whole(f"{_HEAD}{_MEETING}{stage}赵大宇、李泽明、王文生。").statements
    found = {one.person.name: one.roles for one in facts if isinstance(one, Participation)}
    assert found == {name: ("attendee",) for name in ("赵大宇", "李泽明", "王文生")}


@pytest.mark.parametrize("lead", ["红网云溪讯(分站记者 罗小雄) ", "云溪新闻网讯（记者 罗小雄 通讯员 何大为）"])
def test_a_site_its_place_and_writer_are_no_part_of_a_name(lead: str) -> None:
    """The body that is named right behind the dateline begins behind it."""
    text = f"{_HEAD}{lead}{_MEETING}当选副主任的是李泽明、王文生。"
    assert held_whole(text) == {f"{one} 云溪县人民代表大会常务委员会 副主任 elected" for one in ("李泽明", "王文生")}
