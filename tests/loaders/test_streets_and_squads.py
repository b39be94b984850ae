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
