"""Chronicles of standing committees of people's congresses: who goes along, who reports, who comes as a guest."""

from __future__ import annotations

from reading import held_by_year, read_whole

from cursus.model.statement import Hosting, Participation

_HEAD = "临夏州人大常委会2019年大事记\n\n"


def _roles(text: str) -> set[str]:
    told = (one for one in read_whole(text).statements if isinstance(one, Participation))
    return {f"{one.person.name} {role}" for one in told for role in one.roles}


def test_who_takes_part_in_a_tour_tours_and_who_reports_one_after_the_other_speaks() -> None:
    text = _HEAD + (
        "3月7日　州人大常委会副主任马柳率视察组到永靖县视察，州人大常委会秘书长李海林参加视察。\n"
        "3月18日　州十五届人大三次会议举行。王建国和州人民检察院代检察长蒋文山分别报告“两院”工作。\n"
    )
    assert {"李海林 visitor", "蒋文山 speaker"} <= _roles(text)


def test_a_former_deputy_who_comes_as_a_guest_is_none_of_the_committee_just_chosen_for() -> None:
    text = _HEAD + (
        "11月30日　州十五届人大常委会第十七次会议举行。会议免去田海山的州人大常委会农业与农村工作委员会主任职务。"
        "原副主任李平生应邀列席。\n"
    )
    assert "李平生 临夏州人大常委会 副主任 former" in held_by_year(text)["2019"]


def test_a_committees_office_staff_hold_a_meeting_and_a_city_of_one_character() -> None:
    text = _HEAD + "11月16日　州人大常委会机关召开干部会议，芒市副市长杨文柳到会。\n"
    read = read_whole(text).statements
    assert [one.organization for one in read if isinstance(one, Hosting)] == ["临夏州人大常委会机关"]
    assert "杨文柳 芒市人民政府 副市长" in held_by_year(text)["2019"]
