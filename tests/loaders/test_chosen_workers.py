"""Workers, shop assistants and craftsmen chosen to an office, called by their trade before the name."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("选举纸业工人赵三省为副主席", {"赵三省"}),
        ("选举老舵工江满仓、药店店员华如春为副主席", {"江满仓", "华如春"}),
        ("选出泥瓦匠赵大成、裁缝李二牛为副主席", {"赵大成", "李二牛"}),
        ("选举码头搬运工赵大成、邮差李二牛为副主席", {"赵大成", "李二牛"}),
        ("选举水泥厂工人王有福、东风煤矿工人李春生为副主席", {"王有福", "李春生"}),
        ("推举汽车司机赵大成为副主席", {"赵大成"}),
        ("大会补选赵大成接任副主席", {"赵大成"}),
        ("推选赵大成出任副主席", {"赵大成"}),
    ],
)
def test_trade_before_the_name_of_somebody_chosen(told: str, names: set[str]) -> None:
    assert held(f"云州市总工会成立大会举行，{told}。") == {f"{name} 云州市总工会 副主席 elected" for name in names}


def test_office_that_one_of_the_chosen_holds_besides() -> None:
    told = held("云州市总工会成立大会举行，选举赵大成为主席，危子衡兼秘书。")
    assert told == {"赵大成 云州市总工会 主席 elected", "危子衡 云州市总工会 秘书 elected"}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("县委任命赵一接替主席职务", "赵一 云州市总工会 主席 appointed"),
        ("会议推选费国桢接替主席职务", "费国桢 云州市总工会 主席 elected"),
        ("市委任命赵大成继任主席", "赵大成 云州市总工会 主席 appointed"),
    ],
)
def test_office_that_somebody_chosen_takes_over(told: str, post: str) -> None:
    assert held(f"{told}。") == {post}
