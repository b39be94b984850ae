"""Bodies told by who heads them: `甲任会长的某某商会`, where nobody is appointed."""

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("调研组来到由王建强担任会长的青山商会座谈。", "王建强 青山商会 会长"),
        ("由赵国强任校长的云州第三中学承办了比赛。", "赵国强 云州第三中学 校长"),
        ("市人大代表孙立平创办并任董事长的云州绿源食品有限公司开业。", "孙立平 云州绿源食品有限公司 董事长"),
        ("副主席何大川出席。主席林海走访了何大川任总经理的红岛水产有限公司。", "何大川 红岛水产有限公司 总经理"),
    ],
)
def test_a_post_at_the_body_named_behind(text: str, post: str) -> None:
    assert post in held(text)
    assert not any(one.endswith("appointed") for one in held(text))


def test_a_body_called_by_its_kind_says_nothing() -> None:
    assert held("由王建强任董事长的公司捐款十万元。") == set()
