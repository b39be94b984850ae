"""Parts of a house named behind a short word for it, departments that hold another word, one's own office by its level."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding


def posts(text: str) -> set[str]:
    """`name body role basis` of each post."""
    return {
        f"{one.person.name} {one.organization} {one.role} {one.basis}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }


@pytest.mark.parametrize(
    ("title", "said", "expected"),
    [
        ("云州大学", "学校图书馆馆长李平汇报", "李平 云州大学图书馆 馆长 stated"),
        ("云州大学", "校物理系主任李平汇报", "李平 云州大学物理系 主任 stated"),
        ("云州师范学院", "我院生物工程系主任李平汇报", "李平 云州师范学院生物工程系 主任 stated"),
        ("云州师范学院", "学院外语系主任李平汇报", "李平 云州师范学院外语系 主任 stated"),
        ("云州大学", "学校后勤集团总经理李平汇报", "李平 云州大学后勤集团 总经理 stated"),
        ("云州钢铁集团有限公司", "公司炼钢厂厂长李平汇报", "李平 云州钢铁集团有限公司炼钢厂 厂长 stated"),
        ("云州钢铁集团有限公司", "集团公司物流公司总经理李平汇报", "李平 云州钢铁集团有限公司物流公司 总经理 stated"),
        ("云州机床厂", "工厂铸造车间主任李平汇报", "李平 云州机床厂铸造车间 主任 stated"),
        ("云州市中心医院", "我院肿瘤研究所所长李平汇报", "李平 云州市中心医院肿瘤研究所 所长 stated"),
        ("云州市中心医院", "东院区院长李平汇报", "李平 云州市中心医院东院区 院长 stated"),
        ("云州市水利局", "市局工程处处长李平汇报", "李平 云州市水利局工程处 处长 stated"),
        ("云州市物流协会", "市协会副会长李平汇报", "李平 云州市物流协会 副会长 stated"),
        ("云州市物流协会", "我会冷链分会会长李平汇报", "李平 云州市物流协会冷链分会 会长 stated"),
        ("云州市总工会", "市总民主管理部部长李平汇报", "李平 云州市总工会民主管理部 部长 stated"),
        ("云州市总工会", "市总工会任命李平为民主管理部副部长", "李平 云州市总工会民主管理部 副部长 appointed"),
        ("云州市总工会", "集体合同部部长李平汇报", "李平 云州市总工会集体合同部 部长 stated"),
        ("云州市总工会", "劳动和经济工作部部长李平汇报", "李平 云州市总工会劳动和经济工作部 部长 stated"),
        ("云州市总工会", "基层工作部部长李平汇报", "李平 云州市总工会基层工作部 部长 stated"),
        ("云州市总工会", "市总工会主管副主席李平汇报", "李平 云州市总工会 副主席 stated"),
    ],
)
def test_parts_are_of_the_house_before_them(title: str, said: str, expected: str):
    assert expected in posts(f"{title}2013年大事记\n\n3月5日 副省长来检查工作，{said}。\n")


@pytest.mark.parametrize(
    ("title", "said", "expected"),
    [
        ("云州市总工会", "市总工会办公室主任赵文斌、宣传教育部副部长李平", "云州市总工会宣传教育部 副部长"),
        ("云州大学", "校长赵文斌、国际合作与交流处处长李平", "云州大学国际合作与交流处 处长"),
        ("云州市中心医院", "医务科科长赵文斌、康复科主任李平", "云州市中心医院康复科 主任"),
        ("云州市中心医院", "医务科科长赵文斌、党办主任李平", "云州市中心医院党办 主任"),
        ("云州机床厂", "办公室主任赵文斌、宣传科副科长李平", "云州机床厂宣传科 副科长"),
    ],
)
def test_a_department_in_a_list_is_nobodys_name(title: str, said: str, expected: str):
    found = posts(f"{title}2013年大事记\n\n3月5日 副省长来检查工作，{said}陪同。\n")
    assert f"李平 {expected} stated" in found
    assert {one.split()[0] for one in found} == {"赵文斌", "李平"}


@pytest.mark.parametrize(
    "expected",
    [
        "宏远化工厂工会 主席",
        "东方机床厂铸造车间 主任",
        "第二棉纺厂织布车间 主任",
        "百货大楼工会 主席",
        "宏远化工厂技术科 科长",
    ],
)
def test_a_department_of_a_works_is_not_the_unions(expected: str):
    body, role = expected.split()
    text = f"云州市总工会2013年大事记\n\n4月29日　劳模座谈会召开，市总工会副主席张涛、{body}{role}李平先后发言。\n"
    assert f"李平 {expected} stated" in posts(text)
