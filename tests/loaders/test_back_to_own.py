"""Posts that go back to the document's own body behind those of others, and two congresses told of in one sentence."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

HEAD = "吴州市工商联2023年大事记\n\n7月1日　市工商联召开会议。\n"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "7月4日　市工商联党组会召开，市委党校副校长关大山作辅导，党组成员、副主席荣一民作交流发言。",
            "荣一民 吴州市工商联 副主席",
        ),
        (
            "8月2日　市律师协会会长齐大海致辞，法律维权科科长马小军宣读方案。",
            "马小军 吴州市工商联法律维权科 科长",
        ),
    ],
)
def test_posts_of_the_own_body(text: str, post: str) -> None:
    assert post in held_whole(f"{HEAD}{text}\n")


def test_each_congress_chooses_its_own() -> None:
    text = "7月6日　东山区工商联第六次会员代表大会选举齐大海为主席，西山区工商联第七次会员代表大会选举温良玉为主席。"
    assert dated_whole(f"{HEAD}{text}\n") >= {
        "2023-07-06 齐大海 吴州市东山区工商联 主席 elected",
        "2023-07-06 温良玉 吴州市西山区工商联 主席 elected",
    }
