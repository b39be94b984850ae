"""Bodies that a document names in full once and shorter afterwards."""

from __future__ import annotations

from reading import brief, held, read_whole

from cursus.loaders.bodies.find import Named
from cursus.loaders.bodies.short_names import called_short, shortened
from cursus.model.statement import Holding


def _names(*words: str) -> list[Named]:
    return [Named(0, len(one), one) for one in words]


def test_names_without_their_place_or_academy() -> None:
    academy = "中国科学院"
    told = _names("杭州市长桥义工协会第二届理事会", "长桥义工协会")
    assert shortened("长桥义工协会", told) == {"长桥义工协会": "杭州市长桥义工协会"}
    told = _names("中共浙江省茶叶集团有限公司委员会", "茶叶集团有限公司")
    assert shortened("", told) == {"茶叶集团有限公司": "浙江省茶叶集团有限公司"}
    assert shortened("陶瓷所所长甲", _names(academy + "陶瓷研究所")) == {"陶瓷所": academy + "陶瓷研究所"}
    assert shortened("陶瓷", _names(academy + "陶瓷研究所")) == {}


def test_two_bodies_that_the_same_words_may_mean_or_words_of_the_kind_alone() -> None:
    assert shortened("", _names("浙江省义工协会", "杭州市义工协会", "义工协会")) == {}
    assert shortened("", _names("浙江省茶叶公司", "杭州市茶叶公司", "茶叶公司")) == {}
    assert shortened("", _names("杭州市摄影家协会", "摄影家协会")) == {}


def test_no_title_within_the_name_of_a_body() -> None:
    text = (
        "2020年12月10日，东莞市长桥义工协会第二届会员代表大会召开。\n"
        "通过选举，仇健民当选为长桥义工协会第二届理事会会长，邓海明当选为副会长。\n"
    )
    assert held(text) == {"仇健民 东莞市长桥义工协会 会长 elected", "邓海明 东莞市长桥义工协会 副会长 elected"}


def test_posts_in_the_company_that_the_clause_before_names() -> None:
    text = (
        "远山集团召开干部大会\n2012年3月1日，远山集团干部大会召开，远山集团董事长沙卫国、总裁张道明出席会议。\n"
        "会议宣布：张道明同志任江南茶叶有限公司董事长、党委书记；钱一民同志任董事、总经理；周晓明同志、顾文华同志任副总经理。"
        "沙卫国董事长做了重要讲话。\n"
    )
    firm = "江南茶叶有限公司"
    assert {one for one in held(text) if "远山集团" not in one} == {
        f"张道明 {firm} 董事长 appointed",
        f"张道明 {firm} 党委书记 appointed",
        f"钱一民 {firm} 董事 appointed",
        f"钱一民 {firm} 总经理 appointed",
        f"周晓明 {firm} 副总经理 appointed",
        f"顾文华 {firm} 副总经理 appointed",
    }


def test_bureaus_branches_and_institutes_of_an_academy() -> None:
    text = (
        "中科院陶瓷研究所领导班子宣布大会召开，中科院副院长王立民、人事局局长张明、上海分院院长李军到会。"
        "左良任陶瓷所所长，徐岩任陶瓷所党委副书记、副所长。\n"
    )
    academy = "中国科学院"
    posts = held(text)
    assert {f"王立民 {academy} 副院长", f"张明 {academy}人事局 局长", f"李军 {academy}上海分院 院长"} <= posts
    assert len([one for one in posts if one.startswith("徐岩")]) == 2
    text = "中国科学院金属研究所召开大会，徐岩任金属所党委副书记、副所长。\n"
    institute = "中国科学院金属研究所"
    assert held(text) == {f"徐岩 {institute} 党委副书记 appointed", f"徐岩 {institute} 副所长 appointed"}


def test_an_attached_hospital_is_that_of_the_one_university() -> None:
    names = _names("广州大学", "附属江滨医院")
    assert shortened("", names) == {"附属江滨医院": "广州大学附属江滨医院"}
    assert shortened("", [*names, *_names("苏州大学")]) == {}


def test_a_note_that_gives_several_bodies_their_short_names() -> None:
    text = (
        "云州市文联大事记（2019）\n说明：市作家协会、市戏剧家协会分别简称市作协、市剧协；市群星合唱团简称群星团。\n"
        "3月1日，市作协主席王立民、市剧协主席李军出席会议。\n"
    )
    assert held(text) == {"王立民 云州市作家协会 主席", "李军 云州市戏剧家协会 主席"}
    assert called_short("市作家协会、市戏剧家协会分别简称市作协。") == {}


def test_a_university_hospital_by_single_characters_of_its_name():
    text = (
        "云岭市第一医院大事记\n1997年\n3月5日　与河川医科大学附属第三医院签订协议，河川医大三院副院长罗小满来院。\n"
        "3月8日　与清江医科大学第一附属医院签约，清医大一附院院长陈志远签字。\n"
    )
    told = {brief(one) for one in read_whole(text).statements if isinstance(one, Holding)}
    assert told == {"罗小满 河川医科大学附属第三医院 副院长", "陈志远 清江医科大学第一附属医院 院长"}


def test_the_office_that_writes_a_body_s_own_history():
    text = "云岭市第一医院大事记\n1997年\n3月5日　聘罗小满为院志编纂办公室主编，陈志远任院刊编辑部主任。\n"
    told = {brief(one) for one in read_whole(text).statements if isinstance(one, Holding)}
    assert told == {
        "罗小满 云岭市第一医院院志编纂办公室 主编 appointed",
        "陈志远 云岭市第一医院院刊编辑部 主任 appointed",
    }
