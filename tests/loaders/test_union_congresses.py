"""Congresses in the section of a gazetteer that tells of a county's union, and the bodies of the prefecture above it."""

from __future__ import annotations

from reading import held_whole

TITLE = "云陵县志·卷九　群众团体\n\n第一章　工会（1978—1992年）\n\n第二节　代表大会\n\n"


def posts(text: str) -> set[str]:
    """`person organization role basis` of each post."""
    return held_whole(TITLE + text)


def test_the_last_day_of_a_congress_elects_to_the_body_of_the_congress():
    found = posts(
        "　　县总工会第五次代表大会　1979年3月12日至14日在县人民礼堂举行。14日，五届一次全委会选举金德才为主席，贺在田、巢英为副主席，"
        "常务委员4人：金德才、贺在田、巢英、汤水生。\n"
    )
    assert "金德才 云陵县总工会 主席 elected" in found
    assert "巢英 云陵县总工会 副主席 elected" in found
    assert "汤水生 云陵县总工会 常务委员 elected" in found
    assert not any("全委会" in one for one in found)


def test_a_congress_of_the_union_is_of_the_general_union_that_the_text_names():
    found = posts(
        "　　县工会第六次代表大会　1984年5月8日至10日召开。10日，选出第六届委员会领导成员：主席贺在田，副主席钟响（专职）。\n"
        "　　1986年11月22日，县总工会召开六届四次全委会，补选汤水生为副主席。\n"
    )
    assert {"贺在田 云陵县总工会 主席 elected", "钟响 云陵县总工会 副主席 elected"} <= found
    assert "贺在田 云陵县工会 主席 elected" in posts(
        "　　县工会第一次代表大会　1951年5月8日召开。大会选举贺在田为主席。\n"
    )


def test_bodies_of_the_prefecture():
    found = posts(
        "　　1985年3月5日，县总工会召开大会，县委书记闻立、宜春地区工会办事处副主任蓝青到会讲话。\n"
        "　　1985年4月5日，县总工会召开大会。省总工会副主席周有余、地区工会办事处主任蓝青出席。\n"
    )
    assert {"蓝青 宜春地区工会办事处 副主任", "蓝青 宜春地区工会办事处 主任"} <= found
    assert "周有余 江西省总工会 副主席" in found


def test_bodies_founded_together_have_a_head_each():
    found = posts(
        "　　组织建设　1985年，县教育工会、商业工会、粮食工会先后成立，张水根、刘福如、聂小梅（女）分别任主席。1986年，县成立教育局、商业局，"
        "金德才、贺在田分别任局长。1987年，城关镇、株山镇总工会相继成立，李大海、王小川分别当选主席。1988年，县文教工会、财贸工会相继成立，"
        "主席分别为赵中立、孙小兰。\n"
    )
    assert found == {
        "张水根 云陵县教育工会 主席 appointed",
        "刘福如 云陵县商业工会 主席 appointed",
        "聂小梅 云陵县粮食工会 主席 appointed",
        "金德才 云陵县教育局 局长 appointed",
        "贺在田 云陵县商业局 局长 appointed",
        "李大海 云陵县城关镇总工会 主席 elected",
        "王小川 云陵县株山镇总工会 主席 elected",
        "赵中立 云陵县文教工会 主席",
        "孙小兰 云陵县财贸工会 主席",
    }


def test_a_school_is_no_part_of_its_buildings():
    found = posts(
        "　　1992年3月15日，县职工业余学校新校舍落成典礼举行，校长柳青川介绍建校经过。\n"
        "　　1992年4月15日，县第一小学新教学楼落成，校长金大川讲话。\n"
    )
    assert found == {"柳青川 云陵县职工业余学校 校长", "金大川 云陵县第一小学 校长"}


def test_who_steps_back_gets_another_post():
    found = posts("　　1984年5月10日，成立县总工会女职工委员会，巢英兼任主任；金德才退居二线，任县总工会调研员。\n")
    assert "金德才 云陵县总工会 调研员 appointed" in found
    assert not any(one.startswith("巢英") and "调研员" in one for one in found)


def test_works_of_a_county_and_who_acts_together_with_another():
    found = posts(
        "　　1982年4月6日，县总工会会同县经济委员会在县酒厂召开现场会，厂长彭满川、工会主席黄连山介绍经验。\n"
        "　　1982年4月9日，县总工会在县糖厂进行职工代表大会制度试点，厂长李大山具体负责。\n"
        "　　1982年4月7日，县总工会到县花炮厂检查工作，县花炮厂厂长周大全汇报。\n"
    )
    assert {
        "彭满川 云陵县酒厂 厂长",
        "黄连山 云陵县酒厂工会 主席",
        "周大全 云陵县花炮厂 厂长",
        "李大山 云陵县糖厂 厂长",
    } <= found


def test_a_numbered_group_from_above_by_its_bare_name():
    found = posts(
        "　　1991年9月18日，宜春地委第二巡察组巡察县总工会党组工作动员会召开。巡察组组长金石川作动员讲话，县总工会主席贺在田主持会议并作工作报告。\n"
    )
    assert "金石川 宜春地委第二巡察组 组长" in found
