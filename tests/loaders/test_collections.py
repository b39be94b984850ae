"""Collections of papers: each has its number, its text and its day, and what it says is of that day."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import Holding

_PAPERS = (
    """{0}
丹政人〔2020〕4号

丹江县人民政府
关于文小舟等同志职务任免的通知

各乡镇人民政府，县直各单位：
　　经研究，决定：
　　文小舟任县水利局副局长。

丹江县人民政府
2020年2月3日
""",
    """{1}
丹政人〔2020〕6号

关于韩立冬同志挂职的通知

县直各单位：
　　云岭大学土木系副主任韩立冬挂职任县交通局副局长，挂职时间一年。

2020年4月9日
""",
    """{2}
丹政人〔2020〕9号

关于戚明远等同志任免职的通知

　　2020年6月2日县政府第12次常务会议决定：
　　戚明远任县水利局局长，免去其县交通局局长职务。

丹江县人民政府
2020年6月5日
""",
)
_FACTS = {
    "2020-02-03 文小舟 丹江县水利局 副局长 appointed",
    "2020-04-09 韩立冬 丹江县交通局 副局长 appointed",
    "2020-04-09 韩立冬 云岭大学土木系 副主任",
    "2020-06-02 戚明远 丹江县水利局 局长 appointed",
    "2020-06-02 戚明远 丹江县交通局 局长 removed",
}


def _found(text: str) -> set[str]:
    found = (one for one in read_whole(text).statements if isinstance(one, Holding))
    return {f"{one.date.edtf if one.date else ''} {brief(one)}" for one in found}


@pytest.mark.parametrize(
    "numbers",
    [
        ("【一】", "【二】", "【三】"),
        ("一、", "二、", "三、"),
        ("（一）", "（二）", "（三）"),
        ("①", "②", "③"),
        ("", "", ""),
        ("", "----------", "----------"),
    ],
)
def test_each_paper_of_a_collection_has_its_own_day(numbers: tuple[str, ...]) -> None:
    text = "\n".join(paper.format(*numbers) for paper in _PAPERS)
    assert _found(f"丹江县人民政府任免通知汇编\n\n{text}") == _FACTS


def test_a_number_and_title_in_one_line_begin_a_paper() -> None:
    heads = [
        f"{sign}、关于{name}同志职务任免的通知"
        for sign, name in zip("一二三", ("甲小舟", "韩立冬", "戚明远"), strict=True)
    ]
    text = "\n".join(paper.split("\n", 1)[1] for paper in _PAPERS)
    text = text.replace("丹江县人民政府\n关于文小舟等同志职务任免的通知\n", "")
    text = text.replace("关于韩立冬同志挂职的通知\n", "").replace("关于戚明远等同志任免职的通知\n", "")
    for head, number in zip(heads, ("4", "6", "9"), strict=True):
        text = text.replace(f"丹政人〔2020〕{number}号", f"{head}\n（丹政人〔2020〕{number}号）")
    assert _found(f"丹江县人民政府任免通知汇编\n\n{text}") == _FACTS


def test_a_day_below_the_title_is_the_papers() -> None:
    text = """石桥区人民政府公文选

石政任〔2021〕3号
关于卢一舟同志任职的通知
（2021年3月4日）
区政府决定，任命卢一舟为区教育局局长。

石政任〔2021〕8号
关于向晚晴同志任职的通知
（2021年9月6日）
区政府决定，任命向晚晴为区民政局局长。
"""
    assert _found(text) == {
        "2021-03-04 卢一舟 石桥区教育局 局长 appointed",
        "2021-09-06 向晚晴 石桥区民政局 局长 appointed",
    }
