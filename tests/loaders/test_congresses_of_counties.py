"""What county congresses choose and what is held beside them: chief procurators, sessions of the same days, who held a feast."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting

HEAD = "竹山县志　卷首\n大事记（1976—1985）\n\n一九八四年\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "县第八届人民代表大会一次会议召开，满小仓当选县长，周大川当选副县长，罗小满连任检察长。",
        "县第八届人民代表大会一次会议召开，选举满小仓为县长，周大川为法院院长，罗小满为检察长。",
    ],
)
def test_a_chief_procurator_is_of_the_procuratorate(text: str) -> None:
    assert "罗小满 竹山县人民检察院 检察长 elected" in held_whole(HEAD + "4月2日　" + text)


@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_a_session_of_the_same_days(gap: str) -> None:
    text = f"1月11日　县第七届人民代表大会第一次会议在县城举行。{gap}同期，政协竹山县第一届委员会第一次会议召开。"
    titles = [one.title for one in read_whole(HEAD + text).statements if isinstance(one, EventStatement)]
    assert titles == ["县第七届人民代表大会第一次会议", "政协竹山县第一届委员会第一次会议"]


@pytest.mark.parametrize(
    "text",
    [
        "首个教师节庆祝大会在县礼堂召开，由县体委、县总工会联合举办，县教育工会协办。",
        "首届龙舟赛在县城举行，由县体委、县总工会共同举办。",
    ],
)
def test_who_held_it_is_said_behind(text: str) -> None:
    hosts = {
        one.organization
        for one in read_whole(HEAD + "9月10日　" + text).statements
        if isinstance(one, Hosting) and one.role == "organizer"
    }
    assert hosts == {"竹山县体委", "竹山县总工会"}
