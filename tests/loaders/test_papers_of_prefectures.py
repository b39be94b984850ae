"""Short news in the paper of a prefecture of the 1980s: its offices, headquarters and congresses."""

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = "吉 云 日 报\n中共吉安地委机关报　　1987年6月12日　星期五\n\n会议召开\n　　本报讯　"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "前天晚上，地区防汛抗旱指挥部召开紧急会议，指挥部指挥谭太生讲话，副指挥王香通报了水情。",
            {"1987-06-10 谭太生 吉安地区防汛抗旱指挥部 指挥", "1987-06-10 王香 吉安地区防汛抗旱指挥部 副指挥"},
        ),
        (
            "昨天，地区春运领导小组召开会议，领导小组组长谭太生讲话，小组副组长王香通报情况。",
            {"1987-06-11 谭太生 吉安地区春运领导小组 组长", "1987-06-11 王香 吉安地区春运领导小组 副组长"},
        ),
        (
            "六月九日，行署办公室主任谭太生、省顾委副主任李云到会讲话。",
            {"1987-06-09 谭太生 吉安地区行署办公室 主任", "1987-06-09 李云 江西省顾委 副主任"},
        ),
        (
            "行署最近决定：谭太生任行署秘书长，免去其行署办公室主任职务；李云同志兼任地区扶贫办公室主任。",
            {
                "1987-06 谭太生 吉安地区行署 秘书长 appointed",
                "1987-06 谭太生 吉安地区行署办公室 主任 removed",
                "1987-06 李云 吉安地区扶贫办公室 主任 appointed",
            },
        ),
    ],
)
def test_offices_of_a_prefecture(text: str, posts: set[str]) -> None:
    """行署 is no bank, 地区 before an office is a place, and a group set up for a task goes by its bare name after that."""
    assert dated_whole(_HEAD + text + "\n") == posts


@pytest.mark.parametrize("day", ["昨天上午", "11日", "六月十一日下午", "昨日"])
def test_first_session_after_a_congress_on_its_own_day(day: str) -> None:
    """Who is chosen at the first session, told of with its own day, has the post in the body whose congress was told of."""
    told = (
        "六月九日开幕的吉安地区科学技术协会第二次代表大会，经过三天的紧张工作，昨日下午胜利闭幕。\n"
        f"　　大会选举产生了地区科协第二届委员会。在{day}举行的二届一次全委会议上，王学樵当选为主席，李时雍当选为副主席。"
        "老主席、离休干部高　峰被聘为名誉主席。\n"
    )
    body = "吉安地区科学技术协会"
    assert dated_whole(_HEAD + told) == {
        f"1987-06-11 王学樵 {body} 主席 elected",
        f"1987-06-11 李时雍 {body} 副主席 elected",
        f"1987-06-11 高峰 {body} 主席 former",
        f"1987-06-11 高峰 {body} 名誉主席 appointed",
    }


def test_short_news_of_sessions_and_papers_signed() -> None:
    """A session that elects on a day is an event without 召开, and who put his name to a paper took part in its signing."""
    told = read_whole(
        _HEAD
        + "▲泰和县第九届人民代表大会第一次会议六月五日选举李以诚为县长。\n"
        + "　　▲江云师范学院和泰和县政府六月七日签订《联合培训协议书》。学院副院长周则刚、副县长李文远在协议书上签了字。\n"
    )
    titles = [one.title for one in told.statements if isinstance(one, EventStatement)]
    assert titles[0] == "泰和县第九届人民代表大会第一次会议"
    people = {one.person.name for one in told.statements if isinstance(one, Participation)}
    assert people == {"周则刚", "李文远"}
