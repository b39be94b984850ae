"""Bodies of one kind told by the places listed before them: each has its own holder."""

from __future__ import annotations

import pytest
from reading import held

_ABC = ("罗小满", "丁一凡", "石小川")


@pytest.mark.parametrize(
    ("bodies", "office", "full"),
    [
        ("东湖、西山、南岭三街道总工会", "主席", ["云州市东湖街道总工会", "云州市西山街道总工会", "云州市南岭街道总工会"]),
        ("东湖、西山、南岭3个街道总工会", "主席", ["云州市东湖街道总工会", "云州市西山街道总工会", "云州市南岭街道总工会"]),
        ("东湖、西山、南岭街道总工会", "副主席", ["云州市东湖街道总工会", "云州市西山街道总工会", "云州市南岭街道总工会"]),
        ("东湖、西山街道和南岭镇总工会", "主席", ["云州市东湖街道总工会", "云州市西山街道总工会", "云州市南岭镇总工会"]),
        ("东湖、西山、南岭二街道办事处", "主任", []),
        ("青石、白河、龙门等三镇", "党委书记", ["云州市青石镇", "云州市白河镇", "云州市龙门镇"]),
        ("青石、白河、龙门三镇", "镇长", ["云州市青石镇人民政府", "云州市白河镇人民政府", "云州市龙门镇人民政府"]),
        ("青石、白河、龙门三县", "县长", ["青石县人民政府", "白河县人民政府", "龙门县人民政府"]),
        ("青石县、白河县、龙门市三县（市）总工会", "主席", ["青石县总工会", "白河县总工会", "龙门市总工会"]),
        ("苏州、无锡和常州市总工会", "主席", ["苏州市总工会", "无锡市总工会", "常州市总工会"]),
        ("广东、湖北、江西作家协会", "主席", ["广东作家协会", "湖北作家协会", "江西作家协会"]),
        ("广东、湖北、江西等省总工会", "副主席", ["广东省总工会", "湖北省总工会", "江西省总工会"]),
        ("粤、鄂、赣三省总工会", "主席", ["广东省总工会", "湖北省总工会", "江西省总工会"]),
        ("京、津、冀三地总工会", "主席", ["北京市总工会", "天津市总工会", "河北省总工会"]),
        ("京津冀三地总工会", "主席", ["北京市总工会", "天津市总工会", "河北省总工会"]),
        ("江苏、浙江、上海两省一市总工会", "主席", ["江苏省总工会", "浙江省总工会", "上海市总工会"]),
        ("市财政、教育、卫生三局", "局长", ["云州市财政局", "云州市教育局", "云州市卫生局"]),
        ("旧县、石桥、交口公社", "党委书记", ["云州市旧县公社", "云州市石桥公社", "云州市交口公社"]),
        ("听取东湖、西山、南岭三街道总工会", "主席", ["云州市东湖街道总工会", "云州市西山街道总工会", "云州市南岭街道总工会"]),
    ],
)  # fmt: skip
def test_each_place_has_its_own(bodies: str, office: str, full: list[str]) -> None:
    found = held(f"{bodies}{office}{'、'.join(_ABC)}先后发言。")
    if full:
        assert found == {f"{name} {body} {office}" for name, body in zip(_ABC, full, strict=True)}
    else:
        assert len(found) < len(_ABC)  # two places are said, three listed


def test_two_offices_of_each() -> None:
    assert held("东湖、西山两街道总工会党组书记、主席罗小满、丁一凡到会。") == {
        f"{name} 云州市{place}街道总工会 {role}"
        for name, place in (("罗小满", "东湖"), ("丁一凡", "西山"))
        for role in ("党组书记", "主席")
    }


def test_who_took_the_office_at_each_and_the_next_office_there() -> None:
    found = held("红星、东风公社党委书记分别由罗小满、丁一凡担任，社长分别为石小川、王大明。")
    assert found == {
        "罗小满 云州市红星公社 党委书记 appointed", "丁一凡 云州市东风公社 党委书记 appointed",
        "石小川 云州市红星公社 社长", "王大明 云州市东风公社 社长",
    }  # fmt: skip
    found = held("青石、白河两县委书记分别由罗小满、丁一凡担任，县长分别由石小川、王大明担任。")
    assert {"石小川 青石县人民政府 县长 appointed", "王大明 白河县人民政府 县长 appointed"} <= found


def test_people_listed_before_somebody_of_a_body_are_no_places() -> None:
    assert held("罗小满、丁一凡、西山街道总工会主席石小川、王大明、李小红发言。") == {
        "石小川 云州市西山街道总工会 主席"
    }


def test_not_as_many_people_as_places() -> None:
    assert not any("东湖" in one for one in held("东湖、西山两街道总工会主席罗小满参加。"))


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("江州、海州、河州三家日报社总编辑", "江州日报社 海州日报社 河州日报社"),
        ("杭州、宁波、温州三家日报社总编辑", "杭州日报社 宁波日报社 温州日报社"),
        ("呼伦贝尔、赤峰和锡林郭勒三家日报社总编辑", "呼伦贝尔日报社 赤峰日报社 锡林郭勒日报社"),
    ],
)
def test_houses_counted_behind_their_places(told: str, posts: str) -> None:
    names = ("罗大山", "王小海", "李立民")
    found = held(f"市总工会召开座谈会。{told}{'、'.join(names)}先后介绍经验。")
    assert found == {f"{name} {body} 总编辑" for name, body in zip(names, posts.split(), strict=True)}
