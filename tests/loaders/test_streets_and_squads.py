"""Streets, squads, branches of village banks and of the party in the papers of a district."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("三家湾街道办事处主任高远述职。", "高远 武汉市青山区三家湾街道办事处 主任"),
        ("洪都街道党政办主任孔方圆讲话。", "孔方圆 武汉市青山区洪都街道党政办 主任"),
        ("区环卫所清扫班班长王桂枝发言。", "王桂枝 武汉市青山区环卫所清扫班 班长"),
        ("省妇联家庭和儿童工作部副部长裘大真讲话。", "裘大真 湖北省妇联家庭和儿童工作部 副部长"),
        ("江西兴农村镇银行青山支行行长金铭讲话。", "金铭 江西兴农村镇银行青山支行 行长"),
        ("区妇联机关支部换届，李一平当选机关支部书记。", "李一平 武汉市青山区妇联 机关支部书记 elected"),
        (
            "区妇联机关支部换届，李一平当选机关支部书记，花如锦、甄善当选委员。",
            "花如锦 武汉市青山区妇联 机关支部委员 elected",
        ),
    ],
)
def test_posts_in_a_district(text: str, post: str) -> None:
    assert post in held_whole(f"武汉市青山区妇女联合会2019年大事记\n\n9月26日　{text}\n")


@pytest.mark.parametrize("street", ["重庆路", "南京路", "上海街", "大连湾", "长安路", "马家渡"])
def test_a_street_called_by_a_city_lies_in_the_documents_district(street: str) -> None:
    raw = (
        "云海市青山区人民政府办公室\n关于成立青山区绿化领导小组的通知\n\n各单位：\n　　决定成立绿化领导小组，名单如下：\n"
        f"组　长：罗小满　　副区长\n成　员：邢波　　{street}街道办事处主任\n　　　　谷大伟　　{street}街道党工委书记\n\n"
        "云海市青山区人民政府办公室\n2023年3月18日\n"
    )
    assert {
        f"邢波 云海市青山区{street}街道办事处 主任",
        f"谷大伟 云海市青山区{street}街道 党工委书记",
    } <= held_whole(raw)


@pytest.mark.parametrize("house", ["中心人民医院", "中心妇幼保健院", "中心中医医院", "中心血站"])
def test_a_central_house_of_a_city_is_the_citys(house: str) -> None:
    raw = f"云海市残联2023年大事记\n\n　　5月6日，市{house}副主任罗小满出席座谈会。\n"
    assert held_whole(raw) == {f"罗小满 云海市{house} 副主任"}
