"""Papers of a works, hospital or branch that lies within a group: whose they are, and what they call the group above."""

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("云光矿业集团石桥铜矿", "云光矿业集团石桥铜矿"),
        ("赣北钢铁集团公司轧钢厂", "赣北钢铁集团公司轧钢厂"),
        ("南昌矿务局职工医院", "南昌矿务局职工医院"),
        ("赣北石油管理局第二采油厂", "赣北石油管理局第二采油厂"),
        ("九江市公安局交通警察支队", "九江市公安局交通警察支队"),
        ("中共九江市委党校（九江行政学院）", "九江市委党校"),
        ("中共九江市委党校 九江市行政学院", "九江市委党校"),
        ("云光铜业（集团）有限公司石桥冶炼厂", "云光铜业（集团）有限公司石桥冶炼厂"),
        ("江西省赣江管理局勘测设计院", "江西省赣江管理局勘测设计院"),
        ("九江市教育局第三届职工运动会", "九江市教育局"),
    ],
)
def test_a_chronicle_is_of_the_house_that_its_title_names(title: str, own: str) -> None:
    told = held_whole(f"{title}2013年大事记\n\n3月9日　召开干部会议，任命滕飞为财务科科长。")
    assert f"滕飞 {own}财务科 科长 appointed" in told


FIRM = "中国云光建设集团第五工程有限公司2015年大事记\n\n3月9日　"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("集团公司董事长滕飞到公司调研，总经理孟花陪同。", "滕飞 中国云光建设集团 董事长"),
        ("集团公司董事长滕飞到公司调研，总经理孟花陪同。", "孟花 中国云光建设集团第五工程有限公司 总经理"),
        ("集团总经理滕飞来公司检查。", "滕飞 中国云光建设集团 总经理"),
        ("集团公司工会主席滕飞到公司慰问。", "滕飞 中国云光建设集团工会 主席"),
        ("集团公司任命滕飞为公司总经理。", "滕飞 中国云光建设集团第五工程有限公司 总经理 appointed"),
    ],
)
def test_the_group_is_not_its_part(sentence: str, expected: str) -> None:
    assert expected in held_whole(FIRM + sentence)


def test_a_group_calls_itself_so() -> None:
    told = held_whole("云光矿业集团股份有限公司2015年大事记\n\n3月9日　集团公司总经理滕飞讲话。")
    assert "滕飞 云光矿业集团股份有限公司 总经理" in told


def test_the_firm_of_a_branch() -> None:
    told = held_whole("中国云光保险股份有限公司九江分公司2015年大事记\n\n3月9日　总公司副总裁滕飞到公司调研。")
    assert "滕飞 中国云光保险股份有限公司 副总裁" in told


@pytest.mark.parametrize(
    ("title", "sentence", "expected"),
    [
        ("九江大学", "复旦大学副校长滕飞到九江大学交流，副校长孟花陪同。", "孟花 九江大学 副校长"),
        (
            "九江大学",
            "复旦大学副校长滕飞到九江大学交流，副校长孟花、教务处处长邹立参加座谈。",
            "邹立 九江大学教务处 处长",
        ),
        ("中共九江市委党校", "江西省委党校副校长滕飞来校调研，副校长孟花陪同。", "孟花 九江市委党校 副校长"),
        ("九江大学", "复旦大学副校长滕飞到上饶调研，副校长孟花陪同。", "孟花 复旦大学 副校长"),
    ],
)
def test_who_receives_guests_of_the_same_kind(title: str, sentence: str, expected: str) -> None:
    assert expected in held_whole(f"{title}2015年大事记\n\n3月9日　{sentence}")


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("江西省赣江管理局勘测设计院", "勘测设计院"),
        ("云光铜业（集团）有限公司石桥冶炼厂", "石桥冶炼厂"),
        ("中国科学院赣江植物研究所", "赣江植物研究所"),
    ],
)
def test_the_own_house_without_that_above(title: str, short: str) -> None:
    told = held_whole(f"{title}2013年大事记\n\n3月9日　上级任命滕飞为{short}党委书记。")
    assert f"滕飞 {title} 党委书记 appointed" in told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("医院任命滕飞为医务科科长、质控科科长。", "滕飞 九江大学附属医院质控科 科长 appointed"),
        ("医院聘任滕飞为医务科科长，兼质控办主任。", "滕飞 九江大学附属医院质控办 主任 appointed"),
        ("护理部主任孟花、副院长滕飞出席会议。", "滕飞 九江大学附属医院 副院长"),
        ("九江大学副校长孟花、人事处处长滕飞来院检查。", "滕飞 九江大学人事处 处长"),
    ],
)
def test_departments_are_of_the_hospital_and_not_of_its_university(sentence: str, expected: str) -> None:
    assert expected in held_whole(f"九江大学附属医院2013年大事记\n\n3月9日　{sentence}")


def test_a_city_s_committee_is_not_that_of_another_party() -> None:
    told = held_whole("民盟九江市委1997年大事记\n\n3月9日　中共九江市委副书记滕飞到会祝贺。")
    assert "滕飞 九江市委 副书记" in told
