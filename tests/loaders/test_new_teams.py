"""A new team made known with those who lead from now on, and those engaged again when they have retired."""

import pytest
from reading import held_whole

HEAD = "东溪中学大事记\n1980年3月，校长李春生在校庆会上讲话。\n1984年8月，"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "州教育局局长宋大成宣布新班子：校长万长春，党总支书记顾大全，副校长鲁小班（女）、邰再明（苗族）。",
            {"万长春 校长", "顾大全 党总支书记", "鲁小班 副校长", "邰再明 副校长"},
        ),
        (
            "县教育局公布学校新一届领导班子成员：校长李春生，副校长王大明、赵小兰。",
            {"李春生 校长", "王大明 副校长", "赵小兰 副校长"},
        ),
        (
            "学校领导班子调整：校长何志远，党支部书记钱进，教导主任孙立。",
            {"何志远 校长", "钱进 党支部书记", "孙立 教导主任"},
        ),
        ("县委组织部任命了新的校领导班子，校长周正平，副校长吴为民。", {"周正平 校长", "吴为民 副校长"}),
        (
            "县教育局组建学校新的领导班子：校长方正明，副校长吴为民、何志远。",
            {"方正明 校长", "吴为民 副校长", "何志远 副校长"},
        ),
        ("李春生离休，聘为名誉校长。", {"李春生 名誉校长"}),
        ("李春生退休后被聘为名誉校长。", {"李春生 名誉校长"}),
        ("李春生因病退休，返聘为教务处主任。", {"李春生 教务处主任"}),
        ("学校领导班子调整后，校长周正平主持会议。", set()),
        ("宋大成宣布了学校新一届领导班子名单，副校长钱进作表态发言。", set()),
        ("县教育局确定学校新的领导班子，校长周正平和副校长钱进到会讲话。", set()),
    ],
)
def test_new_team(text: str, changes: set[str]) -> None:
    """The team's list appoints; somebody who only speaks or takes the chair after the news is not appointed."""
    found = {one for one in held_whole(HEAD + text + "\n") if one.endswith(" appointed")}
    assert {" ".join((name, "".join(post))) for name, *post in map(_parts, found)} == changes


def _parts(found: str) -> list[str]:
    """Name and post, without the school."""
    return found.removesuffix(" appointed").replace("东溪中学", "").split()
