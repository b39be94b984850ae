"""Lists with a day of their own, who proposed a list, and who of several with titles takes a post."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_by_year, held_whole


@pytest.mark.parametrize(
    "said",
    [
        "（截至2017年12月31日）",
        "（统计截止2017年12月）",
        "（2017年底在任）",
        "（2017年12月31日在册）",
        "（2017年末在岗人员）",
        "（以2017年底为准）",
    ],
)
def test_a_list_is_of_the_day_in_its_heading(said: str) -> None:
    held = held_by_year(
        "赣江师范大学大事记\n\n2016年\n12月26日　学校召开工作会议，校长周大同主持。\n\n"
        f"附：学校领导名单{said}\n党委书记　孙玉珩\n总会计师　钱一途\n"
    )
    assert {year: len(posts) for year, posts in held.items()} == {"2016": 1, "2017": 2}


def test_who_proposes_a_list_is_not_on_it() -> None:
    posts = held_whole(
        "南溪区人民代表大会常务委员会任免名单\n（2020年5月30日南溪区第十七届人大常委会第二十二次会议通过）\n\n"
        "　　免去：\n　　温一故同志的区人大常委会法制工作室主任职务。\n"
        "　　二、根据区人民法院院长钱一民的提请\n　　任命：\n　　方小舟为区人民法院立案庭庭长。\n"
        "　　三、根据区监察委员会主任史小册的提名\n　　任命景小行为区监察委员会委员。\n"
    )
    assert {"钱一民 宜宾市南溪区人民法院 院长", "史小册 宜宾市南溪区监察委员会 主任"} <= posts
    assert len(posts) == 5


def test_acting_for_a_county_names_no_county() -> None:
    posts = held_whole(
        "林台县人民代表大会常务委员会任免名单\n（2020年5月30日林台县第十七届人大常委会第二十二次会议通过）\n\n"
        "　　决定：朱小砂同志代理县人民法院院长职务。\n　　免去：\n　　温一故同志的县教育局局长职务。\n"
    )
    assert "温一故 林台县教育局 局长 removed" in posts
    assert not any("代理县" in one for one in posts)


def test_of_several_with_titles_the_last_takes_the_post() -> None:
    posts = held_whole(
        "云川市教育局关于成立督查组的通知\n\n　　工作由市教育局督查组负责，组长王大明，副组长李小军、赵一平，"
        "办公室主任钱余音任联络员。\n\n云川市教育局\n2020年1月17日\n"
    )
    assert [one.split()[0] for one in posts if "联络员" in one] == ["钱余音"]


def test_the_alumni_are_those_of_the_university() -> None:
    posts = held_whole("东江大学2016年大事记\n\n7月5日　校友总会会长郑长龄来校，副校长狄小云陪同。\n")
    assert "郑长龄 东江大学校友总会 会长" in posts


def test_who_is_in_charge_of_what_holds_the_posts_before_it() -> None:
    posts = held_whole(
        "云川县妇女联合会\n\n关于调整领导班子成员分工的通知\n\n　　蓝小虹　党组书记、主席　主持全面工作，分管办公室\n"
        "　　韦一青　党组成员、副主席　分管组织部、权益部\n\n云川县妇女联合会\n2023年2月14日\n"
    )
    assert {one.split(maxsplit=1)[1] for one in posts} == {
        "云川县妇女联合会 党组书记", "云川县妇女联合会 主席", "云川县妇女联合会 党组成员", "云川县妇女联合会 副主席",
    }  # fmt: skip


@pytest.mark.parametrize("verb", ["补选", "增选", "推选"])
def test_a_name_set_wide_behind_a_verb_of_choosing(verb: str) -> None:
    posts = held_whole(f"白河市人大常委会2019年大事记\n\n3月1日，市人大常委会会议{verb}连　山为市人大常委会副主任。\n")
    assert posts == {"连山 白河市人大常委会 副主任 elected"}


def test_a_post_held_besides_stands_in_brackets() -> None:
    posts = held_whole(
        "赣江大学2016年大事记\n\n12月26日　党委副书记薛一礼（兼纪委书记）、副校长狄小云（兼任教务处处长）出席。\n"
    )
    assert {"薛一礼 赣江大学 纪委书记", "狄小云 赣江大学教务处 处长"} <= posts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("市作家协会（3月20日）　主席：陈文彬　副主席：丁　剑", "市舞蹈家协会（4月9日）　主席：海一舟"),
        ("市作家协会（3月20日换届）主席：陈文彬　副主席：丁剑", "市舞蹈家协会（4月9日换届）主席：海一舟"),
        ("市作家协会　3月20日　主席：陈文彬　副主席：丁剑", "市舞蹈家协会　4月9日　主席：海一舟"),
        ("市作家协会（3月20日）：主席陈文彬，副主席丁剑。", "市舞蹈家协会（4月9日）：主席海一舟。"),
    ],
)
def test_bodies_of_a_list_have_days_of_their_own(first: str, second: str) -> None:
    posts = dated_whole(
        "云川文艺简报\n\n第6期\n\n云川市文学艺术界联合会办公室编　　2017年5月31日\n\n各协会换届选举结果\n"
        f"　　{first}\n　　{second}\n\n文联动态\n\n　　▲5月20日，市文联召开会议，市文联主席田一方主持。\n"
    )
    assert {one.rsplit(" ", 1)[0] if one.endswith(" elected") else one for one in posts} == {
        "2017-03-20 陈文彬 云川市作家协会 主席",
        "2017-03-20 丁剑 云川市作家协会 副主席",
        "2017-04-09 海一舟 云川市舞蹈家协会 主席",
        "2017-05-20 田一方 云川市文联 主席",
    }


def test_an_office_in_brackets_is_chosen_with_the_other() -> None:
    posts = held_whole(
        "云川市书法家协会2017年大事记\n\n3月26日　市书法家协会换届，选举田一方为主席，方小舟、温一故（兼秘书长）为副主席。\n"
    )
    assert "温一故 云川市书法家协会 秘书长 elected" in posts


@pytest.mark.parametrize("said", ["（含任职时间）", "及任职年限", "（按任职先后为序）", "（附任命时间）"])
def test_a_heading_that_tells_when_they_held_office_changes_nobody(said: str) -> None:
    posts = dated_whole(
        "西川农业科学院年鉴·2015\n\n大事记\n（2014年1月—12月）\n\n1月\n\n　　8日　全院工作会议召开，院长廖一秋主持。\n\n"
        f"领导名录\n\n院领导{said}\n\n党委书记　马怀川（回族，2009.06—2014.11）\n　　　　　廖一秋（2014.11—）\n"
        "副 院 长　桂小枝（女，2010.12—）\n纪委书记　华　年（2012.05—）\n"
    )
    assert {
        "2009-06/2014-11 马怀川 西川农业科学院 党委书记 term",
        "2014-11 廖一秋 西川农业科学院 党委书记 term",
    } <= posts
    assert {"2010-12 桂小枝 西川农业科学院 副院长 term", "2012-05 华年 西川农业科学院 纪委书记 term"} <= posts
    assert not any("appointed" in one for one in posts)


_SAID = "（2021年1月20日在协会第三届会员代表大会第二次会议上通过）"


@pytest.mark.parametrize(
    "head", ["二、本届负责人名录（截至2020年11月30日）", "二、理事会领导名单（2020年11月30日在任）"]
)
def test_a_numbered_section_that_is_a_list_of_another_day_ends_at_the_next_one(head: str) -> None:
    held = dated_whole(
        f"云州市游泳协会2020年工作报告\n{_SAID}\n\n一、2020年工作回顾\n5月6日，协会理事会召开，会长周大同主持。\n\n"
        f"{head}\n名誉会长：孙玉珩\n秘书长：钱一途\n\n三、其他\n（会议选举方小舟为协会理事。）\n"
    )
    assert {one.split()[0] for one in held if "孙玉珩" in one or "钱一途" in one} == {"2020-11-30"}
    assert "2021-01-20 方小舟 云州市游泳协会 理事 elected" in held


def test_sections_within_a_numbered_list_keep_its_day() -> None:
    held = dated_whole(
        "云州市游泳协会换届情况通报\n（2021年1月20日）\n\n一、会议召开\n会议由会长周大同主持。\n\n"
        "二、现任负责人名录（截至2020年11月30日）\n（一）会长\n会长：孙玉珩\n（二）秘书长\n秘书长：钱一途\n"
    )
    assert {one.split()[0] for one in held if "孙玉珩" in one or "钱一途" in one} == {"2020-11-30"}


def test_a_table_says_who_had_an_office_once() -> None:
    posts = held_whole(
        "云州市游泳协会负责人名录（截至2020年11月30日）\n\n职务　姓名　所在单位及职务\n"
        "会长　周大同　云州市体育局原局长\n副会长　孙玉珩　云州市第一中学校长\n"
    )
    assert {"周大同 云州市体育局 局长 former", "孙玉珩 云州市第一中学 校长"} <= posts


@pytest.mark.parametrize("honour", ["劳动模范", "三八红旗手", "技术能手", "先进工作者"])
@pytest.mark.parametrize("lead", ["有：", "为：", "分别为："])
def test_honours_shared_out_over_bodies_are_no_posts(honour: str, lead: str) -> None:
    posts = held_whole(
        "云州机床厂2021年大事记\n\n3月5日　工厂召开表彰大会，厂长周大同主持。受表彰的"
        f"{honour}{lead}铸造车间孙玉珩、热处理车间钱一途、销售公司方小舟。\n"
    )
    assert posts == {"周大同 云州机床厂 厂长"}


def test_offices_shared_out_over_bodies_are_posts() -> None:
    posts = held_whole(
        "云州机床厂2021年大事记\n\n3月5日　工厂召开大会，厂长周大同主持。三个分会的主席分别为：铸造车间孙玉珩、热处理车间钱一途。\n"
    )
    assert len(posts) == 3
