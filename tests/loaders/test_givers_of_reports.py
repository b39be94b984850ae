"""Who gives a report or speech, and at which session, by the lines between its title and those whom it addresses."""

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

SESSION = "云州市第十六届人民代表大会第五次会议"


def _told(head: str) -> tuple[set[str], set[str]]:
    """The events of a report with this head, with their days, and who speaks there."""
    said = read_whole(
        f"{head}\n各位代表：\n现在，我向大会报告工作，请予审议。\n一年来，各项工作取得新进展。\n"
    ).statements
    events = {f"{one.date.edtf if one.date else ''} {one.title}" for one in said if isinstance(one, EventStatement)}
    return events, {one.person.name for one in said if isinstance(one, Participation) and "speaker" in one.roles}


@pytest.mark.parametrize("line", ["周立民", "莫敬之", "欧阳澜", "市长　周立民", "云州市市长 阎之恒", "　　周　苇"])
@pytest.mark.parametrize("address", ["——2021年1月18日在{}上", "（2021年1月18日在{}上）", "2021年1月18日在{}上"])
def test_a_session_on_the_line_below_the_title(line: str, address: str) -> None:
    events, speakers = _told(f"政府工作报告\n{address.format(SESSION)}\n{line}")
    assert events == {f"2021-01-18 {SESSION}"}
    assert speakers == {line.replace("　苇", "苇").split("　")[-1].split(" ")[-1]}


@pytest.mark.parametrize("line", ["周立民", "莫敬之\n（审议稿）", "会长　周立民"])
def test_a_session_in_the_title(line: str) -> None:
    head = f"团结奋进\n——在云州市钟表协会第三次会员大会上的工作报告\n（2022年1月4日）\n{line}"
    events, speakers = _told(head)
    assert events == {"2022-01-04 云州市钟表协会第三次会员大会"}
    assert len(speakers) == 1


def test_an_opening_speech() -> None:
    events, speakers = _told("开幕词\n（2018年9月12日在云州市第七次归侨侨眷代表大会上）\n市侨联副主席  苗春雨")
    assert events == {"2018-09-12 云州市第七次归侨侨眷代表大会"}
    assert speakers == {"苗春雨"}


@pytest.mark.parametrize(
    "line", ["云州市发展和改革委员会", "（审议稿）", "和衷共济", "市财政局", "党委书记", "2021年1月18日"]
)
def test_what_is_nobody(line: str) -> None:
    assert _told(f"关于计划执行情况的报告\n——2021年1月18日在{SESSION}上\n{line}")[1] == set()


def test_a_line_without_a_report_above_is_nobody() -> None:
    assert _told("喜迎佳节\n周立民\n2021年1月18日")[1] == set()
