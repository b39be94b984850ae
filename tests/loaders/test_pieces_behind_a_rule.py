"""Another piece below a rule under a notice, with the day on which it was put up: `【相关阅读】…`, below it `（2021-01-09　来源：…）`."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

NOTICE = """林北市拟任领导干部任前公示

　　罗长青，男，汉族，1970年9月生，现任市水利局局长，拟任市政府秘书长。

　　　　　　　　　　　　　　中共林北市委组织部
　　　　　　　　　　　　　　2020年12月13日

————————————————————
{title}
{stamp}

林北市第九届人民代表大会第一次会议1月8日上午举行第四次全体会议，进行选举。副主任付启山主持会议。选举结果如下：

一、市人民政府
市　长　冮望春（306票）
副市长　王大海、付长河（女）、李　岸
副市长选举中，另选他人：罗长青2票。

"""
CLOSED = "当天下午，市九届人大一次会议举行闭幕会。市委书记丁望山、市长冮望春出席。{after}\n"


@pytest.mark.parametrize(
    "title", ["【相关阅读】市九届人大一次会议选举产生市长、副市长", "市九届人大一次会议选举产生新一届领导人员"]
)
@pytest.mark.parametrize(
    "stamp", ["（2021-01-09　来源：林北晚报）", "2021年01月09日 来源：林北日报", "发布日期：2021-01-09　浏览：12次"]
)
def test_the_piece_is_of_its_own_day(title: str, stamp: str) -> None:
    found = dated_whole(NOTICE.format(title=title, stamp=stamp))
    assert "2020-12-13 罗长青 林北市水利局 局长" in found
    assert {one for one in found if "elected" in one} == {
        f"2021-01-08 {name} 林北市人民政府 {role} elected"
        for name, role in (("冮望春", "市长"), ("王大海", "副市长"), ("付长河", "副市长"), ("李岸", "副市长"))
    }


@pytest.mark.parametrize(
    "after", ["", "随后举行宪法宣誓仪式，由付启山监誓。丁望山作闭幕讲话。", "丁望山发表闭幕讲话。"]
)
def test_the_sitting_that_ends_a_session_beside_one_of_the_same_day(after: str) -> None:
    text = NOTICE.format(
        title="市九届人大一次会议选举产生市长", stamp="（2021-01-09　来源：林北晚报）"
    ) + CLOSED.format(after=after)
    said = read_whole(text).statements
    closing = [one.event for one in said if isinstance(one, EventStatement) and one.title.endswith("闭幕会")]
    roles = [
        set(one.roles)
        for one in said
        if isinstance(one, Participation) and one.person.name == "丁望山" and one.event in closing
    ]
    assert len(closing) == 1
    assert roles == [{"attendee", "speaker"} if "讲话" in after else {"attendee"}]
