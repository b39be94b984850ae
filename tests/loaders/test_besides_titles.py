"""What somebody is besides his office, between title and name; and who stands beside a holder with his post told elsewhere."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("市总工会看望原市总工会主席、92岁离休干部沈沪平。", {"沈沪平 云州市总工会 主席 former"}),
        ("周志国看望市政协原副主席、88岁高龄离休老干部李小芳。", {"李小芳 云州市政协 副主席 former"}),
        (
            "会议聘请原市文联主席、彝族歌手李小芳为市音协名誉主席。",
            {"李小芳 云州市文联 主席 former", "李小芳 云州市音协 名誉主席 appointed"},
        ),
        (
            "会议选举王建军为市作协主席，聘请老主席、著名诗人李小芳为名誉主席。",
            {"李小芳 云州市作协 主席 former", "李小芳 云州市作协 名誉主席 appointed"},
        ),
    ],
)
def test_what_somebody_is_besides_parts_no_title_from_its_name(text: str, facts: set[str]) -> None:
    assert facts <= held(text)


def test_a_title_is_not_shared_by_one_who_is_known_by_another() -> None:
    text = "市总工会副主席郑自重出席会议，郑自重讲话。郑自重主持座谈会。市司法局副局长常青与郑自重共同揭牌。"
    assert "郑自重 云州市司法局 副局长" not in held(text)
    assert "王建军 云州市总工会 副主席" in held("市总工会副主席李小芳与王建军出席会议。")
