"""Documents of a town or township, and gazetteers of a city that tell of the county that it once was."""

from __future__ import annotations

from reading import dated_whole, held_whole

TOWNSHIP = """云南省昭通市鲁甸县青石乡志　大事记
1984年
3月　撤社建乡，罗小满任乡长，乡党委书记由管秋实担任。
1987年
2月　县委调管秋实任县民宗局局长，罗小满任乡党委书记。
5月2日　乡第三届人民代表大会第一次会议召开，柳望舒当选乡长。
"""
TOWN = """鲁甸县青石镇2019年大事记
4月2日　镇第三届人民代表大会第一次会议召开，选举罗小满为镇长，管秋实为镇人大主席。
6月1日　镇总工会换届，管秋实当选主席。
"""
CITY = """江油市志·大事记
1952年
春　县委书记罗小满调绵阳地委工作，管秋实继任县委书记，柳望舒任县长。
1956年
5月　中共江油县第一次代表大会举行，选举管秋实为县委第一书记，柳望舒为书记。
"""


def test_a_township_that_the_title_names_is_the_one_meant() -> None:
    assert held_whole(TOWNSHIP) == {
        "罗小满 鲁甸县青石乡人民政府 乡长 appointed",
        "管秋实 鲁甸县青石乡 党委书记 appointed",
        "管秋实 鲁甸县民宗局 局长 appointed",
        "罗小满 鲁甸县青石乡 党委书记 appointed",
        "柳望舒 鲁甸县青石乡人民政府 乡长 elected",
    }


def test_bodies_of_a_town_hang_on_it() -> None:
    assert held_whole(TOWN) == {
        "罗小满 鲁甸县青石镇人民政府 镇长 elected",
        "管秋实 鲁甸县青石镇人大 主席 elected",
        "管秋实 鲁甸县青石镇总工会 主席 elected",
    }


def test_the_county_of_the_time_is_meant_in_the_gazetteer_of_a_city() -> None:
    assert held_whole(CITY) == {
        "罗小满 江油县委 书记",
        "管秋实 江油县委 书记 appointed",
        "柳望舒 江油县人民政府 县长 appointed",
        "管秋实 江油县委 第一书记 elected",
        "柳望舒 江油县委 书记 elected",
    }


STREET = """首页 > 信息公开 > 石桥街道
索引号：0013　　发布机构：东岭区石桥街道办事处　　发布时间：2021-03-18
【人事信息】
石桥街道办事处主任办公会议纪要
2021年3月15日，罗小满主持召开主任办公会议。办事处副主任管秋实，党工委委员、人武部部长柳望舒出席，石桥派出所副所长丁一凡，党政办公室主任马承时列席。
会议研究决定：
韩志高任街道经济服务办公室主任；
免去石小川街道财政所副所长职务，任命其为柳树社区主任。
"""


def test_offices_of_a_street_in_its_own_papers_hang_on_it() -> None:
    assert held_whole(STREET) == {
        "管秋实 东岭区石桥街道办事处 副主任",
        "柳望舒 东岭区石桥街道 党工委委员",
        "柳望舒 东岭区石桥街道人武部 部长",
        "丁一凡 石桥派出所 副所长",
        "马承时 东岭区石桥街道党政办公室 主任",
        "韩志高 东岭区石桥街道经济服务办公室 主任 appointed",
        "石小川 东岭区石桥街道财政所 副所长 removed",
        "石小川 东岭区石桥街道柳树社区 主任 appointed",
    }


DUTIES = """首页 > 信息公开 > 石桥街道
发布机构：东岭区石桥街道办事处　　发布时间：2021-03-18
【人事信息】
关于罗小满等同志职务任免的通知
各社区、各科室：
经2021年3月8日街道党工委会议研究，决定：
罗小满任街道党政办公室主任。
　　　　　　2021年3月8日

【领导分工】

石桥街道领导班子成员工作分工
（2021年3月11日街道党政联席会议研究）
办事处主任管秋实主持办事处全面工作。
"""


def test_who_does_what_is_of_the_day_of_the_meeting_that_stands_below_its_title() -> None:
    assert dated_whole(DUTIES) == {
        "2021-03-08 罗小满 东岭区石桥街道党政办公室 主任 appointed",
        "2021-03-11 管秋实 东岭区石桥街道办事处 主任",
    }


OLD = """江陵县妇联大事记
1961年
4月6日　罗小满调任荆州专区妇联副主任。
5月8日　郧阳地区妇联副主任管秋实到会祝贺。
9月2日　周大川因工作变动辞去县妇联主任职务。
"""


def test_a_prefecture_of_old_keeps_its_name_and_a_name_ends_before_why_somebody_left() -> None:
    assert held_whole(OLD) == {
        "罗小满 荆州专区妇联 副主任 appointed",
        "管秋实 郧阳地区妇联 副主任",
        "周大川 江陵县妇联 主任 resigned",
    }


PREFECTURE = """石川县大事记
1955年
4月　罗小满调任中共柳溪地委农村工作部副部长，管秋实任县委书记。
6月　柳溪专署副专员柳望舒来石川检查防汛，地委委员、组织部部长江月白同行。
8月　周大川调任柳溪专署水利局副局长，赵小川任阿拉木行署文教办公室主任。
"""


def test_a_prefecture_that_no_list_has_stands_on_its_own() -> None:
    assert held_whole(PREFECTURE.replace("，赵小川任阿拉木行署文教办公室主任", "")) == {
        "罗小满 柳溪地委农村工作部 副部长 appointed",
        "管秋实 石川县委 书记 appointed",
        "柳望舒 柳溪专署 副专员",
        "江月白 柳溪地委 委员",
        "江月白 柳溪地委组织部 部长",
        "周大川 柳溪专署水利局 副局长 appointed",
    }
    assert "赵小川 阿拉木行署文教办公室 主任 appointed" in held_whole(PREFECTURE)
