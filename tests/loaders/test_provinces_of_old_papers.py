"""A paper of a province that is no more: its bodies are those of that province."""

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("paper", "city", "province"),
    [
        ("平原日报", "新乡市", "平原省"),
        ("察哈尔日报", "张家口市", "察哈尔省"),
        ("绥远日报", "包头市", "绥远省"),
        ("热河日报", "承德市", "热河省"),
        ("松江日报", "上海市", "上海市"),
    ],
)
def test_the_province_is_that_of_the_time(paper: str, city: str, province: str):
    union = "省总工会" if province.endswith("省") else "市总工会"
    found = held_whole(
        f"{paper}　　一九五〇年四月十九日　星期三　第二版\n\n店员工会成立\n\n　　【本报讯】{city}店员工会十六日成立。"
        f"{union}副主席李春和、市长王大成到会。\n"
    )
    assert found == {f"李春和 {province}总工会 副主席", f"王大成 {city}人民政府 市长"}
