"""Papers called by their city or county alone, and who signs or speaks for a body."""

from __future__ import annotations

import pytest
from reading import held, held_whole

PAGE = """{paper}
1985年9月10日　第1版

{level}化肥厂试行厂长负责制

　　本报讯（记者 文思）八月二十六日，{level}人民政府在{level}化肥厂召开职工大会。
　　{level}委常委、副{level}长郝立仁到会讲话，{level}经委副主任门国梁主持大会。
　　该厂厂长从兰州化工学校毕业。本月五日，该厂又与杭州氮肥厂签订协议，总工程师孟志坚代表杭州氮肥厂签字。
"""


@pytest.mark.parametrize(
    ("paper", "level", "place"),
    [
        ("石嘴山报", "市", "石嘴山市"),
        ("张家口报", "市", "张家口市"),
        ("安陆报", "市", "安陆市"),
        ("《铜川报》", "市", "铜川市"),
        ("沂水报", "县", "沂水县"),
    ],
)
def test_paper_is_of_the_place_that_it_is_called_by(paper: str, level: str, place: str) -> None:
    """Bodies of 市 and 县 are that place's, whatever other cities the page names more often."""
    assert held_whole(PAGE.format(paper=paper, level=level)) >= {
        f"郝立仁 {place}委 常委",
        f"门国梁 {place}经委 副主任",
        "孟志坚 杭州氮肥厂 总工程师",
    }


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "该厂与银川氮肥厂签订协议。副厂长孟志坚、总工程师王建国代表银川氮肥厂签字。",
            {"孟志坚 银川氮肥厂 副厂长", "王建国 银川氮肥厂 总工程师"},
        ),
        (
            "市妇联主席王建国到会。副院长孟志坚代表市第二医院致辞。",
            {"王建国 云州市妇联 主席", "孟志坚 云州市第二医院 副院长"},
        ),
        (
            "市教育局副局长王建国、校长孟志坚代表云州市第一中学向来宾表示感谢。",
            {"王建国 云州市教育局 副局长", "孟志坚 云州市第一中学 校长"},
        ),
    ],
)
def test_bare_title_is_of_the_body_that_is_signed_or_spoken_for(text: str, posts: set[str]) -> None:
    """Somebody with a title alone holds it in the body that he represents."""
    assert held(text) == posts
