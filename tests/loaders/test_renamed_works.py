"""A bureau that runs works and becomes a company: what 局 and 公司 mean before and afterwards, and its own organs."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding

TITLE = "芜湖供电局（公司）大事记\n\n1997年\n"
RENAMED = (
    "3月1日　安徽省电力工业局（简称省局）副局长李明远、省局工会主席丁一平来局调研。\n2001年\n"
    "3月12日　芜湖供电局更名后，芜湖供电公司揭牌仪式举行。\n"
)


def posts(text: str) -> set[str]:
    """`name body role` of each post."""
    found = read_whole(TITLE + text + "\n").statements
    return {f"{one.person.name} {one.organization} {one.role}" for one in found if isinstance(one, Holding)}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("7月1日　局团委换届，丁一平当选团委书记。", "丁一平 芜湖供电局 团委书记"),
        ("7月1日　局科协成立大会召开，推举丁一平为主席。", "丁一平 芜湖供电局科协 主席"),
        (f"{RENAMED}4月2日　丁一平任公司经理。", "李明远 安徽省电力工业局 副局长"),
        (f"{RENAMED}4月2日　丁一平任公司经理。", "丁一平 安徽省电力工业局工会 主席"),
        (f"{RENAMED}4月2日　丁一平任公司经理。", "丁一平 芜湖供电公司 经理"),
        (
            f"{RENAMED}4月2日　安徽省电力公司（简称省公司，2000年11月由省局改组成立）会议召开。\n5月2日　省公司安全监察部副主任方立民到会讲话。",
            "方立民 安徽省电力公司安全监察部 副主任",
        ),
        (f"{RENAMED}附：历任党委书记\n方立民（1984.5—1991.3）\n丁一平（1991.3—1997.2）", "方立民 芜湖供电局 党委书记"),
    ],
)
def test_a_bureau_of_works_becomes_a_company(text: str, post: str) -> None:
    assert post in posts(text)


def test_a_page_number_beside_the_name_of_the_book() -> None:
    text = (
        "·88·　　　　　　　吴州东江机床厂志\n大　事　记\n\n1984年\n1月2日　厂长李长河作报告。\n"
        "6月17日　厂与武汉机电工程学院签署协议，该院机电系主任陆洲桥签字。\n1988年\n"
        "3月28日　经市政府批准，本厂更名为吴州东江机械公司。\n4月2日　副经理钱江、党委书记谷大仓讲话。\n"
    )
    found = {
        f"{one.person.name} {one.organization} {one.role}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }
    assert {"李长河 吴州东江机床厂 厂长", "谷大仓 吴州东江机械公司 党委书记"} <= found


def test_the_committee_chosen_the_school_of_a_works_and_the_manager_of_a_company() -> None:
    text = (
        "吴州东江机床厂志\n大事记\n\n1985年\n2月8日　中共吴州东江机床厂第六次代表大会召开。大会选举产生中共吴州东江机床厂第六届委员会，"
        "谷大仓当选书记，王杏林当选副书记。\n9月1日　厂技工学校举行开学典礼，校长白一帆致词。\n1988年\n"
        "3月28日　经市政府批准，本厂更名为吴州东江机械公司。\n4月2日　公司召开会议，副经理钱江讲话。\n"
    )
    found = {
        f"{one.person.name} {one.organization} {one.role}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }
    assert {
        "谷大仓 吴州东江机床厂 党委书记",
        "王杏林 吴州东江机床厂 党委副书记",
        "白一帆 吴州东江机床厂技工学校 校长",
        "钱江 吴州东江机械公司 副经理",
    } <= found


FIRMS = (
    (
        ("江苏云令泵业股份有限公司\n关于我们 / 发展历程\n\n1972\n泰川县云令农机修造厂挂牌，殷实任厂长。\n\n1986\n研究室副主任步青云兼任我厂技术顾问。\n\n"
        "1998\n5月，企业改制为泰川市云令泵业有限公司，印小满当选董事长。\n\n2013\n12月，整体变更为股份有限公司，董事会聘任海洋为总经理。\n"),
        {
            "殷实 泰川县云令农机修造厂 厂长", "步青云 泰川县云令农机修造厂研究室 副主任",
            "步青云 泰川县云令农机修造厂 技术顾问", "印小满 泰川市云令泵业有限公司 董事长",
            "海洋 江苏云令泵业股份有限公司 总经理",
        },
    ),
    (
        ("浙江云顺轴承股份有限公司\n发展历程\n\n1975年\n云顺县轴承厂成立，王大海任厂长。\n\n1985年\n3月，李明任厂长，王大海改任党支部书记。\n\n"
        "1996年\n8月，改制为云顺轴承有限公司，李明任董事长。\n\n2008年\n6月，整体变更为浙江云顺轴承股份有限公司，李明当选董事长。\n"),
        {
            "王大海 云顺县轴承厂 厂长", "李明 云顺县轴承厂 厂长", "王大海 云顺县轴承厂 党支部书记", "李明 云顺轴承有限公司 董事长",
            "李明 浙江云顺轴承股份有限公司 董事长",
        },
    ),
    (
        ("山东东岭酒业集团有限公司\n企业文化 > 大事记\n\n1958年\n云河县组建东岭酒厂，周国栋任厂长。\n\n1979年\n5月，更名为云河县东岭酿酒厂，孙长河任厂长兼党支部书记。\n\n"
        "1994年\n9月，改制为山东东岭酒业有限公司，孙长河任董事长。\n"),
        {
            "周国栋 东岭酒厂 厂长", "孙长河 云河县东岭酿酒厂 厂长", "孙长河 云河县东岭酿酒厂 党支部书记",
            "孙长河 山东东岭酒业有限公司 董事长",
        },
    ),
    (
        ("湖北江汇化工股份有限公司大事记\n\n1966年\n3月　江汇化工厂建成投产。\n1978年\n党委书记王大海主持召开职工代表大会，厂长张立平作报告。\n"
        "1999年\n12月　江汇化工厂改制为湖北江汇化工有限责任公司，张立平当选董事长。\n"),
        {"王大海 江汇化工厂 党委书记", "张立平 江汇化工厂 厂长", "张立平 湖北江汇化工有限责任公司 董事长"},
    ),
    (
        "云河建设集团有限公司\n公司大事记\n\n1998年\n3月　公司召开职代会，总经理王大海作报告。\n2003年\n5月　所属第一建筑公司改制为云河第一建筑有限公司，李明任董事长。\n",
        {"王大海 云河建设集团有限公司 总经理", "李明 云河第一建筑有限公司 董事长"},
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), FIRMS)
def test_a_company_was_a_works_before(text: str, told: set[str]) -> None:
    found = read_whole(text).statements
    assert {f"{one.person.name} {one.organization} {one.role}" for one in found if isinstance(one, Holding)} == told
