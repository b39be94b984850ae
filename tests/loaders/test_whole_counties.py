"""Banners called by some characters of the long names that a text has as well."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("科尔沁左翼后旗", "科左后旗"),
        ("科尔沁右翼中旗", "科右中旗"),
        ("莫力达瓦达斡尔族自治旗", "莫旗"),
        ("达尔罕茂明安联合旗", "达茂旗"),
        ("察哈尔右翼后旗", "察右后旗"),
    ],
)
@pytest.mark.parametrize("headed", [True, False])
def test_bodies_of_a_banner_bear_its_whole_name(whole: str, short: str, headed: bool) -> None:
    text = (
        f"{short if headed else whole}检察院召开公开听证会\n2023-08-16 09:21　稿源：{short}检察院\n\n"
        f"　　8月11日上午，{whole}人民检察院举行公开听证会，旗检察院检察长张立国主持。\n"
        f"　　旗妇联副主席韩晓光、{short}总工会主席刘大山、旗委组织部部长田海出席。\n"
    )
    held = {one.removesuffix(" stated") for one in held_whole(text)}
    assert {"检察院 检察长", "妇联 副主席", "总工会 主席", "委组织部 部长"} == {
        one.partition(" ")[2].removeprefix(whole) for one in held
    }


def test_a_county_without_the_name_of_its_people_is_called_so() -> None:
    text = "青山县总工会举办培训班\n2023-08-16\n\n　　8月11日，长阳土家族自治县和长阳县总工会主席刘大山到会。\n"
    assert held_whole(text) == {"刘大山 长阳县总工会 主席"}
