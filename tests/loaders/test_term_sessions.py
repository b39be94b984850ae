"""Sessions that a gazetteer calls by their number below the head of a term."""

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement


def _met(text: str) -> list[str]:
    return [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("chapter", "name"),
    [
        ("第一章　政协云溪县委员会\n\n第一节　历届委员会", "政协云溪县{}委员会"),
        ("第一章　云溪县人民代表大会\n\n第一节　历届人民代表大会", "云溪县{}人民代表大会"),
        ("第二章　云溪县人大常委会\n\n第一节　历届常委会会议", "云溪县{}人民代表大会常务委员会"),
    ],
)
@pytest.mark.parametrize("line", ["{}　", "{}\n", "一、{}\n"])
def test_sessions_have_the_name_of_who_meets(chapter: str, name: str, line: str) -> None:
    text = (
        f"第五编　政权\n\n{chapter}\n\n{line.format('第一届')}1981年3月5日至9日召开第一次会议，王平作报告。"
        f"1982年4月2日举行第二次会议，听取报告。\n\n{line.format('第二届')}1984年2月3日召开首次会议，王平作报告。\n"
    )
    first, second = name.format("第一届"), name.format("第二届")
    assert _met(text) == [f"{first}第一次会议", f"{first}第二次会议", f"{second}第一次会议"]


def test_gazetteer_goes_back_to_an_earlier_month() -> None:
    text = (
        "第三编　政权\n\n第一章　云溪县人民代表大会\n\n第一节　机构\n\n1984年增设财经工作委员会。\n"
        "1981年3月25日，县七届人大常委会第一次会议召开，决定任命林远为县计划委员会主任。\n"
    )
    days = [one.date.edtf for one in read_whole(text).statements if isinstance(one, EventStatement) and one.date]
    assert days[-1:] == ["1981-03-25"]


@pytest.mark.parametrize("own", ["经费审查委员会", "女职工委员会", "监事会"])
@pytest.mark.parametrize("head", ["第三次代表大会及第三届委员会", "第三届理事会"])
def test_session_of_another_organ_keeps_its_own_name(own: str, head: str) -> None:
    text = f"云溪市轻工工会志\n\n第二节　{head}\n\n2018年12月6日，{own}三届四次会议召开，王平主持。\n"
    assert _met(text) == [f"{own}三届四次会议"]
