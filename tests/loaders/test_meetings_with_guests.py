"""A mayor meets guests: who leads them visits, who sits by attends, who greets them speaks; each signs for one body."""

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import Issuance, Participation

_LEAD = "市长任天明会见客人\n2014年08月16日\n昨日下午，云州市委副书记、市长任天明会见了"
_ROWS = [
    ("韩国全州市副市长金泰勋率领的经贸考察团一行。", "金泰勋", ("visitor",)),
    ("泰国孔敬府副府尹巴颂·猜亚蓬带领的客商。", "巴颂·猜亚蓬", ("visitor",)),
    ("华润集团副总裁金泰勋一行。副市长石柳，市外事局局长孙平会见时在座。", "石柳", ("attendee",)),
    ("华润集团副总裁金泰勋一行。副市长石柳，市外事局局长孙平会见时在座。", "孙平", ("attendee",)),
    ("华润集团副总裁金泰勋一行。任天明对客人的到来表示热烈欢迎。", "任天明", ("speaker",)),
]


@pytest.mark.parametrize(("text", "name", "roles"), _ROWS)
def test_who_does_what_where_guests_are_met(text: str, name: str, roles: tuple[str, ...]) -> None:
    told = [one for one in read_whole(_LEAD + text + "\n").statements if isinstance(one, Participation)]
    assert {one.roles for one in told if one.person.name == name} == {roles}


def test_each_signs_for_one_body() -> None:
    text = (
        "公司召开职代会\n2022-01-21\n1月19日，泾川陇云重工有限公司二届三次职工代表大会召开。"
        "会上，总经理高兴与工会主席钱伟分别代表公司和公司工会签订《2022年度集体合同》。\n"
    )
    papers = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert {body for one in papers for body in one.organizations} == {
        "泾川陇云重工有限公司",
        "泾川陇云重工有限公司工会",
    }


def test_what_somebody_gives_money_for_begins_with_its_own_name() -> None:
    text = (
        "爱心照亮梦想\n2016-05-31\n5月27日，洛城文远置业集团捐建栾川县启明高级中学图书馆捐赠仪式举行。"
        "县政府副县长钱伟、县慈善协会会长孙平出席仪式。\n"
    )
    assert {"钱伟 栾川县政府 副县长", "孙平 栾川县慈善协会 会长"} <= held_whole(text)


def test_those_who_are_shown_around_visit() -> None:
    text = (
        "沙河区检察院举行开放日活动\n2022-11-03\n10月31日，云州市沙河区人民检察院举行检察开放日活动。"
        "在副检察长高兴的陪同下，市人大代表、云州红枣公司董事长钱伟，区政协委员孙平等先后参观了办案区和院史馆。\n"
    )
    told = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert told == {"高兴": ("companion",), "钱伟": ("visitor",), "孙平": ("visitor",)}


def test_this_institute_is_no_academy() -> None:
    text = (
        "河北省青沟土壤研究所召开干部大会\n2019-01-10\n1月8日，河北省青沟土壤研究所召开干部大会。"
        "省科学院副院长高兴宣布：钱伟同志任副所长。钱伟此前任该所水土保持研究室主任。\n"
    )
    assert "钱伟 河北省青沟土壤研究所水土保持研究室 主任 former" in held_whole(text)


def test_a_name_ends_before_what_somebody_gave() -> None:
    text = "会议听取了主席慕容川所作的工作报告和副主席欧阳海所做的财务报告。"
    assert {"慕容川 云州市总工会 主席", "欧阳海 云州市总工会 副主席"} <= held(text)
