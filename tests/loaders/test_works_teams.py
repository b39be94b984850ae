"""Teams and shifts of works, guests who come to congratulate, and those called by surname and deputy office."""

import pytest
from reading import held, read, read_whole

from cursus.model.statement import EventStatement, Participation


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "会上宣布厂党委决定：成立厂技术表演队，周冬生任队长，王桂莲、李喜妹任副队长。",
            {f"{one} appointed" for one in ("周冬生 云江机器厂技术表演队 队长", "王桂莲 云江机器厂技术表演队 副队长", "李喜妹 云江机器厂技术表演队 副队长")},
        ),
        ("会议决定成立职工歌咏队，周冬生任队长。", {"周冬生 云江机器厂职工歌咏队 队长 appointed"}),
        ("铸工车间甲班班长李小江到会。", {"李小江 云江机器厂铸工车间甲班 班长"}),
        ("总工程师王大成、二车间主任幸福田向优胜者颁发了奖状。", {"王大成 云江机器厂 总工程师", "幸福田 云江机器厂二车间 主任"}),
    ],
)  # fmt: skip
def test_teams_and_shifts_are_of_the_works(told: str, posts: set[str]):
    assert held(told, title="云江机器厂大事记", organization="云江机器厂") == posts


def roles(told: str) -> dict[str, tuple[str, ...]]:
    """What each did, by the name."""
    found = read(told).statements
    return {one.person.name: one.roles for one in found if isinstance(one, Participation)}


def test_what_people_do_at_meetings_of_the_fifties():
    found = roles(
        "市搬运工会召开大会。市总工会副主席贺大城、市长王小江参加。市妇联主任李秀芬专程来会祝贺。"
        "贺副主席讲话，勉励工人办好工会。王市长号召大家提高警惕。市总工会委员靳大山、苗秀英登台控诉把头的罪恶。"
    )
    assert found["贺大城"] == ("attendee", "speaker") == found["王小江"]
    assert found["李秀芬"] == ("attendee",)
    assert found["靳大山"] == found["苗秀英"] == ("speaker",)
    assert "贺副" not in found


def test_a_sitting_with_a_day_of_its_own_is_an_event():
    found = read_whole(
        "青海日报　1978年6月15日\n\n全省卫生大会闭幕\n\n　　本报讯　青海省卫生大会六月七日至十三日在西宁举行。"
        "省委书记麦大河致开幕词。\n　　十二日下午举行全体会议，由省委宣传部部长萧大苇主持。\n"
    ).statements
    titles = [(one.title, one.date and one.date.edtf) for one in found if isinstance(one, EventStatement)]
    assert titles == [("青海省卫生大会", "1978-06-07/1978-06-13"), ("全体会议", "1978-06-12")]
