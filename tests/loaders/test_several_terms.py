"""People who held a post for several terms, first heads of bodies, and the League of a works in its own section."""

from __future__ import annotations

import pytest
from reading import dated_whole, own_body, read_whole

from cursus.model.statement import Holding

TWICE = {
    "1961-10/1968-11 文玉洁 临岗县粮食局 副局长 term",
    "1973-12/1984-03 文玉洁 临岗县粮食局 副局长 term",
    "1968-11/1973-12 钟春生 临岗县粮食局 副局长 term",
}


@pytest.mark.parametrize(
    "rows",
    [
        "职务　　姓名　　　任职时间\n副局长　文玉洁（女）　1961.10—1968.11，1973.12—1984.3\n　　　　钟春生　　1968.11—1973.12\n",
        "职务\t姓名\t任职时间\n副局长\t文玉洁\t1961.10—1968.11、1973.12—1984.3\n\t钟春生\t1968.11—1973.12\n",
        "历任副局长\n文玉洁　1961年10月至1968年11月，1973年12月至1984年3月\n钟春生　1968年11月至1973年12月\n",
        "历任副局长：文玉洁（女，1961.10—1968.11，1973.12—1984.3）、钟春生（1968.11—1973.12）\n",
        "历任副局长：文玉洁（1961.10—1968.11；1973.12—1984.3）、钟春生（1968.11—1973.12）\n",
    ],
)
def test_holder_of_several_terms(rows: str) -> None:
    assert dated_whole("临岗县粮食局志\n\n" + rows) == TWICE


@pytest.mark.parametrize(
    "told",
    [
        "成立云溪县粮食局，首任局长龚伯安。",
        "云溪县粮食局成立，首任局长龚伯安。",
        "设立云溪县粮食局，首任局长：龚伯安。",
    ],
)
def test_first_head_of_a_body_just_founded(told: str) -> None:
    assert "1949-06 龚伯安 云溪县粮食局 局长" in dated_whole(f"云溪县志\n\n1949年6月，{told}\n")


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("历任书记为：汪桂香（1980.5—1984.7）。", "1980-05/1984-07 汪桂香 青岗机械厂 团委书记 term"),
        (
            "1980年5月成立共青团青岗机械厂委员会，历任书记为：汪桂香（1980.5—1984.7）。",
            "1980-05/1984-07 汪桂香 共青团青岗机械厂委员会 书记 term",
        ),
        (
            "1974年5月建立共青团青岗机械厂总支委员会，历任书记依次为：汪桂香（1980.5—1984.7）。",
            "1980-05/1984-07 汪桂香 共青团青岗机械厂总支委员会 书记 term",
        ),
        ("1959年3月建立团支部，书记申有才。", "1959-03 申有才 青岗机械厂团支部 书记"),
    ],
)
def test_league_in_its_section(told: str, held: str) -> None:
    assert held in dated_whole(f"青岗机械厂厂志\n\n三、共青团\n\n{told}\n")


@pytest.mark.parametrize(
    "title", ["历任领导", "组织机构", "历届领导班子", "机构设置", "领导班子沿革", "历任党政负责人名录"]
)
def test_page_of_nobodys_title(title: str) -> None:
    text = f"{title}\n\n宁川市第三人民医院建于1952年8月，前身为宁川市工人医院。\n\n历任院长\n葛培元　1984年4月至1995年6月\n"
    assert own_body(text) == "宁川市第三人民医院"


ORGANS = """青岚县志　卷五　政　党

第三节　历任领导人

机构名称　职务　姓名　籍贯　任职时间
中共青岚县工委　书记　王大力　山西平顺　1949.3—1949.8
中共青岚县委员会　书记　王大力　山西平顺　1949.8—1952.10
　　　　　　　　　书记　石小川　河南林县　1952.10—1956.6
　　　　　　　　　副书记　何秀英　本县　1951.2—1956.6
"""


def test_rows_that_leave_out_the_cells_before_the_post() -> None:
    found = [one for one in read_whole(ORGANS).statements if isinstance(one, Holding)]
    assert {f"{one.person.name} {one.organization} {one.role} {one.date.edtf}" for one in found if one.date} == {
        "王大力 青岚县工委 书记 1949-03/1949-08",
        "王大力 青岚县委 书记 1949-08/1952-10",
        "石小川 青岚县委 书记 1952-10/1956-06",
        "何秀英 青岚县委 副书记 1951-02/1956-06",
    }
