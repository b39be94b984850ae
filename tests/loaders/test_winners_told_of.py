"""What a paper tells of those who were elected: their lives in one paragraph, where they work, and districts beside counties."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import Issuance

PAGE = "襄阳晚报\n2017年3月13日　星期一\n\n政协襄阳市第十三届委员会第一次会议选举产生领导班子\n\n本报讯（记者 高明）　政协襄阳市第十三届委员会第一次会议昨日举行选举大会。孙立当选市政协主席，郑凯当选副主席。{}\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1998.03—2001.11　枣阳市副市长", "2001.11—2006.10　枣阳市委书记"),
        ("1998年3月至2001年11月，枣阳市副市长", "2001年11月至2006年10月，枣阳市委书记"),
    ],
)
def test_terms_of_a_life_told_in_one_paragraph(first: str, second: str) -> None:
    life = f"\n\n【人物简历】\n郑凯，男，汉族，1955年8月生，湖北宜城人。{first}；{second}；2006年10月起，其他工作。"
    found = {one for one in dated_whole(PAGE.format(life)) if one.endswith("term")}
    assert found == {"1998-03/2001-11 郑凯 枣阳市人民政府 副市长 term", "2001-11/2006-10 郑凯 枣阳市委 书记 term"}


def test_one_term_alone_parts_no_paragraph() -> None:
    life = "\n\n郑凯，男，1955年8月生。1998.03—2001.11任枣阳市副市长。"
    assert "1998-03/2001-11 郑凯 枣阳市人民政府 副市长 term" in dated_whole(PAGE.format(life))


@pytest.mark.parametrize(
    ("house", "role"), [("襄江学院", "副院长"), ("襄江大学", "副校长"), ("市林业局", "副局长"), ("汉水医院", "院长")]
)
def test_at_what_house_somebody_is(house: str, role: str) -> None:
    found = dated_whole(PAGE.format(f"据悉，郑凯系{house}{role}。"))
    assert any("郑凯" in one and one.endswith(f"{house.removeprefix('市')} {role}") for one in found)


def test_a_department_is_no_verb() -> None:
    found = dated_whole("云州大学2012年大事记\n2012年\n5月4日　中文系学院办公室主任李建国出席。\n")
    assert not any("系" not in one for one in found)


def test_what_an_electing_sitting_adopts_is_of_its_session() -> None:
    text = PAGE.format("会议审议通过了《提案工作条例》。")
    papers = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert papers == [("政协襄阳市第十三届委员会第一次会议",)]


def test_a_district_of_a_city_is_of_no_county_beside_it() -> None:
    news = (
        "襄江晚报　　2007年1月13日　星期六\n\n市文联召开年会\n\n本报讯　襄樊市文联年会昨日召开，市委副书记夏远主持。\n\n两地换届\n\n"
        "本报讯　1月10日，襄城区第二届人民代表大会第一次会议闭幕，孙立当选区人大常委会主任，郑凯当选区长。\n"
        "又讯　11日，谷城县十六届人大一次会议选举产生新一届县政府领导，李平当选县长。县委书记高明讲话。\n"
    )
    found = dated_whole(news)
    assert "2007-01-10 郑凯 襄樊市襄城区人民政府 区长 elected" in found
    assert "2007-01-11 李平 谷城县人民政府 县长 elected" in found
