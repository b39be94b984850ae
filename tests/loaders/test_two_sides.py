"""Who 双方 and 两校 are where they sign."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import Hosting, Issuance, Participation, SourceDocument

from .test_lists import facts

CASES = (
    ("3月2日　何远、石磊赴南溪市摄影协会交流，南溪市摄影协会主席江南介绍采风计划，双方签订《采风联盟协议》。", "南溪市摄影协会"),
    ("3月9日　南溪市摄影协会主席江南一行来访，市文联副主席叶茂陪同，两市协会现场签署《采风联盟协议》。", "南溪市摄影协会"),
    ("3月9日　北川大学摄影学院院长江南来访。两家就共办影展签订《采风联盟协议》。", "北川大学摄影学院"),
)  # fmt: skip


@pytest.mark.parametrize(("line", "other"), CASES)
def test_both_sides_are_the_own_body_and_its_guest_or_host(line: str, other: str) -> None:
    raw = "青川市摄影协会2022年大事记\n" + line
    source = SourceDocument(
        key="test", version="0", title="青川市摄影协会2022年大事记", organization="青川市摄影协会",
        date=When.parse("2022"), covers=When.parse("2022"), raw=raw, medium="chronicle",
    )  # fmt: skip
    statements = extract(source).statements
    assert {one.organization for one in statements if isinstance(one, Hosting) and one.role == "signatory"} == {
        "青川市摄影协会", other,
    }  # fmt: skip
    assert [set(one.organizations) for one in statements if isinstance(one, Issuance)] == [{"青川市摄影协会", other}]


YEAR = """北川师范大学2019年大事记
1月6日　校党委下发任免通知：免去石磊的外国语学院院长职务、席慕云的图书馆馆长职务。
3月5日　学校党委第一次全体会议选举厉知行为党委书记，江南为党委副书记。原纪委书记高山不再担任。
4月8日　东海大学教授卡尔·魏斯受聘为我校客座教授。
5月2日　校友工作办公室主任叶茂到省教育厅汇报。
6月1日　撤销成人教育学院，成立继续教育学院，丁一帆任院长。
"""


def test_names_and_bodies_in_the_entries_of_a_school() -> None:
    found = facts(YEAR, title="北川师范大学2019年大事记", organization="北川师范大学", date="2019", medium="chronicle")
    assert {
        "石磊 北川师范大学外国语学院 院长 removed 2019-01-06",
        "席慕云 北川师范大学图书馆 馆长 removed 2019-01-06",
        "厉知行 北川师范大学 党委书记 elected 2019-03-05",
        "江南 北川师范大学 党委副书记 elected 2019-03-05",
        "高山 北川师范大学 纪委书记 removed 2019-03-05",
        "卡尔·魏斯 北川师范大学 客座教授 appointed 2019-04-08",
        "叶茂 北川师范大学校友工作办公室 主任 stated 2019-05-02",
        "丁一帆 北川师范大学继续教育学院 院长 appointed 2019-06-01",
    } <= found


@pytest.mark.parametrize("did", ["到校洽谈共建", "赴南溪学院交流", "一行3人来访"])
def test_whoever_comes_or_goes_to_talk_is_a_visitor(did: str) -> None:
    source = SourceDocument(
        key="test", version="0", title="北川师范大学2019年大事记", organization="北川师范大学",
        date=When.parse("2019"), covers=When.parse("2019"), medium="chronicle",
        raw=f"北川师范大学2019年大事记\n4月8日　青川区委书记何远{did}。\n",
    )  # fmt: skip
    roles = [one.roles for one in extract(source).statements if isinstance(one, Participation)]
    assert roles == [("visitor",)]


def test_a_rare_surname_at_the_head_of_usual_names_is_one() -> None:
    raw = "4月8日　北川市政协召开主席会议。市政协主席何远主持，副主席接新文、王文华、海兰（女，回族）、丁小林，秘书长叶茂出席会议。\n"
    found = facts(raw, title="北川市政协2019年大事记", organization="北川市政协", date="2019", medium="chronicle")
    held = {one.removesuffix(" 副主席 stated 2019-04-08") for one in found if " 副主席 " in one}
    assert held == {f"{name} 北川市政协" for name in ("接新文", "王文华", "海兰", "丁小林")}


def test_a_bare_title_is_of_no_party_committee_and_of_nobody_whose_words_are_passed_on() -> None:
    raw = (
        "4月8日　北川市总工会召开全委会议。市委副书记何远到会讲话，副主席叶茂传达省总全会精神，副主席丁小林宣读决定，"
        "会议聘请作家谷一声为名誉主席。\n"
    )
    found = facts(raw, title="北川市总工会2019年大事记", organization="北川市总工会", date="2019", medium="chronicle")
    assert {
        "叶茂 北川市总工会 副主席 stated 2019-04-08",
        "丁小林 北川市总工会 副主席 stated 2019-04-08",
        "谷一声 北川市总工会 名誉主席 appointed 2019-04-08",
    } <= found


@pytest.mark.parametrize(("who", "other"), [
    ("南溪区委副书记、区长房一谋分别", "南溪区人民政府"), ("南溪农商银行行长钱一多", "南溪农商银行"),
])  # fmt: skip
def test_who_signs_for_both(who: str, other: str) -> None:
    raw = f"赣江大学2022年大事记\n3月2日　校地合作仪式在行政楼举行，副校长狄小云与{who}代表双方签署《共建科技园协议》。"
    source = SourceDocument(
        key="test", version="0", title="赣江大学2022年大事记", organization="赣江大学", date=When.parse("2022"),
        covers=When.parse("2022"), raw=raw, medium="chronicle",
    )  # fmt: skip
    signed = [one.organizations for one in extract(source).statements if isinstance(one, Issuance)]
    assert signed == [("赣江大学", other)]


@pytest.mark.parametrize(("lines", "hosts"), [
    ("市文联、市教育局联合印发《办法》。次日，两家单位在青川宾馆举办培训班。", {"青川市文联", "青川市教育局"}),
    ("市文联、市教育局和市民政局联合印发《办法》。\n3月5日　三部门联合召开推进会。", {"青川市文联", "青川市教育局", "青川市民政局"}),
    ("市文联、市教育局联合印发《办法》。\n3月5日　三部门联合召开推进会。", set[str]()),
])  # fmt: skip
def test_a_count_points_back_at_the_bodies_listed_last(lines: str, hosts: set[str]) -> None:
    source = SourceDocument(
        key="test", version="0", title="青川市文联2022年大事记", organization="青川市文联", date=When.parse("2022"),
        covers=When.parse("2022"), medium="chronicle", raw=f"青川市文联2022年大事记\n3月2日　{lines}\n",
    )  # fmt: skip
    found = {one.organization for one in extract(source).statements if isinstance(one, Hosting)}
    assert found == hosts


OPENING = "云州市政协2014年大事记\n\n5月\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "24日　四地政协协作座谈会召开，由市政协承办。齐齐哈尔市政协主席安立夏、伊春市政协主席覃远志、大庆市政协方冉出席。"
            + "会上，四地政协共同签署《协作框架协议》。",
            {"云州市政协", "齐齐哈尔市政协", "伊春市政协", "大庆市政协"},
        ),
        (
            "25日　大庆市政协主席安立夏、伊春市政协主席覃远志来访，三市政协联合签署《合作备忘录》。",
            {"云州市政协", "大庆市政协", "伊春市政协"},
        ),
        (
            "26日　俄罗斯阿尔泰共和国社会院副院长伊万·彼得罗夫率代表团来访，市政协主席罗小满在市政府宾馆会见客人。双方签署《备忘录》。",
            {"云州市政协", "俄罗斯阿尔泰共和国社会院"},
        ),
        ("27日　大庆市政协主席安立夏来访，四地政协联合签署《合作备忘录》。", set[str]()),
    ],
)
def test_all_of_a_kind_sign(text: str, expected: set[str]) -> None:
    found = [one for one in read_whole(OPENING + text).statements if isinstance(one, Issuance)]
    assert {name for one in found for name in one.organizations} == expected
