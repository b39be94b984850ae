"""Short news behind marks that are headed with their place, and 昨 for yesterday."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = "阳泉晚报\n2011年9月8日　星期四\nA2 要闻\n\n□ 短波\n\n　　▲9月6日，全市教师座谈会在市文化宫召开。\n"


@pytest.mark.parametrize(
    ("told", "held"),
    [
        (
            "▲盂县　秀水镇党委书记高明远、镇长贾宝昨带队走访25户困难家庭。",
            {"2011-09-07 高明远 盂县秀水镇 党委书记", "2011-09-07 贾宝 盂县秀水镇人民政府 镇长"},
        ),
        ("▲平定　县长李伟昨带队检查安全生产。", {"2011-09-07 李伟 平定县人民政府 县长"}),
        ("▲平定　冠山镇镇长李平昨带领干部植树。", {"2011-09-07 李平 平定县冠山镇 镇长"}),
        ("▲城区　昨日，区委书记王伟到上站街道调研。", {"2011-09-07 王伟 阳泉市城区委 书记"}),
        ("▲郊区　区委副书记张平6日到河底镇调研。", {"2011-09-06 张平 阳泉市郊区委 副书记"}),
    ],
)
def test_who_is_named_is_of_the_place_that_heads_the_piece(told: str, held: set[str]):
    assert dated_whole(f"{PAGE}　　{told}\n") == held
