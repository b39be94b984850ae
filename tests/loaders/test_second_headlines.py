"""Pages of a body that only the second line of the headline calls 我院 or 学会, or no line does: their first sentence names it
by the meeting of its staff or members."""

import pytest
from reading import held_whole, own_body

STAMP = "\n发布时间：2020-01-13 09:20　来源：办公室\n\n"


@pytest.mark.parametrize(
    ("head", "lead", "own"),
    [
        ("奋楫扬帆再出发\n——我院召开三届二次职代会", "1月10日，宁陵市第三人民医院第三届职工代表大会第二次会议在综合楼召开。院长高兴作报告。", "宁陵市第三人民医院"),
        ("奋楫扬帆再出发　踔厉前行谱新篇\n我校教代会隆重开幕", "1月10日，宁陵市第二中学第四届教职工代表大会第一次会议召开。校长高兴作报告。", "宁陵市第二中学"),
        ("群策群力　再绘蓝图\n公司隆重召开职代会", "1月10日，宁陵恒达化工有限公司第三届一次职工代表大会召开。总经理高兴作报告。", "宁陵恒达化工有限公司"),
        ("翰墨飘香聚群贤\n我会隆重召开代表大会", "1月10日，宁陵市书法家协会第五次会员代表大会在文化馆召开。", "宁陵市书法家协会"),
        ("三届二次教代会在学院隆重召开", "1月10日，宁陵职业技术学院第三届教代会暨工代会第二次会议召开。院长高兴作报告。", "宁陵职业技术学院"),
        ("三届二次职代会圆满落幕", "1月10日，宁陵市第三人民医院第三届职工代表大会第二次会议召开。院长高兴作报告。", "宁陵市第三人民医院"),
        ("凝聚智慧　再启新程", "1月10日，宁陵农村商业银行二届三次职工代表大会在总行召开。行长高兴作报告。", "宁陵农村商业银行"),
        ("凝聚智慧　再启新程", "1月10日，宁陵市水利局机关工会换届选举大会召开。局长高兴出席。", "宁陵市水利局"),
        ("凝聚智慧　再启新程", "1月10日，宁陵市第二中学第四届教职工代表大会召开，大家为我校建言。我校工会主席高兴作报告。", "宁陵市第二中学"),
    ],
)  # fmt: skip
def test_a_page_is_of_the_body_whose_meeting_opens_it(head: str, lead: str, own: str) -> None:
    assert own_body(f"{head}{STAMP}{lead}\n") == own


def test_bare_posts_are_of_that_body_and_not_of_its_guests() -> None:
    text = (
        f"奋楫扬帆再出发\n——我院召开三届二次职代会{STAMP}1月10日，宁陵市第三人民医院第三届职工代表大会第二次会议召开。"
        "宁陵市卫健委副主任常乐到会指导。院长高兴作报告，工会主席钱伟作工会工作报告。"
    )
    assert {
        "高兴 宁陵市第三人民医院 院长", "钱伟 宁陵市第三人民医院工会 主席", "常乐 宁陵市卫健委 副主任",
    } <= held_whole(text)  # fmt: skip


@pytest.mark.parametrize(
    "lead",
    [
        "1月10日，宁陵市第八届人民代表大会第四次会议召开。院长高兴作报告。",
        "1月10日，宁陵市第三人民医院举办义诊。副市长高兴到场。",
        "1月10日，宁陵市第三人民医院第三届职工代表大会第二次会议召开。副市长高兴到会。",
    ],
)
def test_no_body_is_taken_where_nothing_is_its_own(lead: str) -> None:
    assert own_body(f"凝聚智慧　再启新程{STAMP}{lead}\n") == ""
