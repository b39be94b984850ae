"""Chronicles in which a day has a headline on its line and the text below."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Participation

FIRM = """芜湖城投集团2020年大事记

3月5日　学雷锋志愿服务活动
党委书记严立诚带领青年职工三十余人来到滨河社区清扫街道，工会主席方大同参加。

4月8日　跨江大桥通车
副市长云中鹤出席通车仪式并宣布通车，董事长严立诚致辞。

5月12日　防御台风“海燕”
上午，方大同在指挥中心主持召开调度会，云飞扬汇报准备情况。

6月18日至19日　赴上海考察
总经理方大同带队赴上海考察城市更新，副总经理云飞扬参加。

7月1日　集团公司召开党员大会
严立诚讲党课，方大同主持。次日，集团党委召开党建工作座谈会，严立诚出席。
"""
SCHOOL = """云州大学二〇二〇年大事记

一月六日　教职工代表大会
校长严立诚作工作报告。

一月九日　省教育厅来校调研
副厅长云中鹤一行来校调研招生工作，严立诚陪同。

二月三日　与滨河区人民政府签约
双方签署战略合作协议，严立诚、区长方大同出席。
"""
BROKEN = """云州市总工会2020年大事记

一月六日　主席严立诚出席市职工技能大赛
开幕式并致辞。

一月九日　严立诚慰问困难职工。

二月三日　副主席云中鹤参加市劳模座谈会
并讲话。

四月三日　市总工会召开市职工帮扶工作会议。
"""


def _events(text: str) -> set[tuple[str, str, str | None]]:
    told = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return {(one.date.edtf, one.title, one.venue) for one in told if one.date}


def test_each_day_is_called_by_its_headline() -> None:
    assert _events(FIRM) == {
        ("2020-03-05", "学雷锋志愿服务活动", None),
        ("2020-04-08", "跨江大桥通车", None),
        ("2020-05-12", "防御台风“海燕”", "指挥中心"),
        ("2020-06-18/2020-06-19", "赴上海考察", None),
        ("2020-07-01", "党员大会", None),
        ("2020-07-02", "党建工作座谈会", None),
    }


def test_days_in_words() -> None:
    titles = {title for _, title, _ in _events(SCHOOL)}
    assert titles == {"教职工代表大会", "省教育厅来校调研", "与滨河区人民政府签约"}


def test_lines_broken_within_their_sentence_are_no_headlines() -> None:
    titles = {title for _, title, _ in _events(BROKEN)}
    assert "市职工技能大赛开幕式" in titles and "市劳模座谈会" in titles


def test_who_opens_a_bridge_does_not_speak() -> None:
    roles = {one.person.name: one.roles for one in read_whole(FIRM).statements if isinstance(one, Participation)}
    assert roles["云中鹤"] == ("attendee",)


WRAPPED = """云州市总工会2020年大事记

1月6日　市总工会在职工之家召开困难职工帮扶
工作会议，主席严立诚讲话，副主席云中鹤主持。
1月9日　副主席云中鹤到滨河机械有限公司调研
民主管理工作，公司工会主席方大同陪同。
2月3日　市总工会召开五届四次全体委员会议，
严立诚作工作报告，副主席云飞扬主持会议。
3月6日　全市女职工技能大赛在云州大学体育馆
开幕，严立诚、副市长柳成荫出席并致辞。
"""


def test_days_broken_at_the_margin_have_no_headlines() -> None:
    assert _events(WRAPPED) == {
        ("2020-01-06", "困难职工帮扶工作会议", "职工之家"),
        ("2020-01-09", "副主席云中鹤到滨河机械有限公司调研民主管理工作", "滨河机械有限公司"),
        ("2020-02-03", "市总工会五届四次全体委员会议", None),
        ("2020-03-06", "全市女职工技能大赛", "云州大学体育馆"),
    }


def test_days_of_a_page_of_news_set_narrowly_have_no_headlines() -> None:
    lines = "".join(
        f"　　本报讯（通讯员 田小玉）7月1{day}日，市总工会召开{what}工作座谈会，学\n习有关文件和上级的各项决定，安排部署下半年工作。主席毕兴国主持会议。\n"
        for day, what in [(1, "宣传"), (2, "组织"), (3, "财务"), (4, "女工")]
    )
    found = read_whole(f"黄石工人报　2008年7月18日　星期五\n\n各项工作座谈会召开\n{lines}").statements
    posts = {one.date.edtf for one in found if isinstance(one, Holding) and one.date}
    assert posts == {"2008-07-11", "2008-07-12", "2008-07-13", "2008-07-14"}
