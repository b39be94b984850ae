"""Who was at the head of a part of a body, where the word for it stands between both: `某市政协|原|文史委主任`."""

from __future__ import annotations

import pytest
from reading import held, held_whole


@pytest.mark.parametrize("then", ["原", "前"])
@pytest.mark.parametrize(
    ("body", "part", "role"),
    [
        ("市政协", "文史委", "主任"),
        ("市人大", "财经委", "主任"),
        ("市文化局", "艺术科", "科长"),
        ("市教育局", "教研室", "主任"),
        ("市第一医院", "护理部", "主任"),
    ],
)
def test_the_part_is_that_bodys(body: str, part: str, role: str, then: str) -> None:
    told = f"座谈会由市文联主席何若兰主持，{body}{then}{part}{role}林育民发言。"
    assert f"林育民 云州{body}{part} {role} former" in held(told)


def test_the_body_itself_as_before() -> None:
    assert held("市政协原副主席林育民、原市体委主任何若兰到会。") == {
        "林育民 云州市政协 副主席 former",
        "何若兰 云州市体委 主任 former",
    }


@pytest.mark.parametrize("post", ["副主席", "秘书长", "文史委主任"])
def test_a_day_before_the_name_gives_nobody_what_the_bracket_tells(post: str) -> None:
    text = f"云州市商会简报\n\n2019年11月9日，名誉会长林育民（市政协{post}）到会。\n"
    assert not any("appointed" in one for one in held_whole(text))
