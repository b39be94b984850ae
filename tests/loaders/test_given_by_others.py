"""Who is given or loses an office by others, told behind the name; and who holds something together with others."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting

_HEAD = "清源师范学校1958年大事记\n\n"


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("翁永强由清源市委任命为清源师范学校校长。", {"翁永强 清源师范学校 校长 appointed"}),
        ("何小平经市委批准任命为学校教导主任。", {"何小平 清源师范学校 教导主任 appointed"}),
        ("李大山由教育局委派为清源一中副校长。", {"李大山 清源一中 副校长 appointed"}),
        (
            "任命苏大松为清源师专校长，金小轩兼任的校长职务免去。",
            {"苏大松 清源师专 校长 appointed", "金小轩 清源师专 校长 removed"},
        ),
    ],
)
def test_others_appoint_and_dismiss(told: str, found: set[str]) -> None:
    """`甲由市委任命为…`, `甲兼任的…职务免去`."""
    assert held_whole(f"{_HEAD}2月 {told}\n") == found


@pytest.mark.parametrize(
    "told",
    [
        "温州师范学院会同温州医学院、工学院、农学院，在市人民大会堂联合举行新生开学典礼。",
        "温州师范学院、温州医学院、工学院、农学院联合举行新生开学典礼。",
    ],
)
def test_schools_of_a_city_hold_something_together(told: str) -> None:
    """The place between the hosts and the verb parts them from it no more, and the city is said once."""
    facts = read_whole(f"温州教育大事记\n\n1958年\n\n9月18日 {told}\n").statements
    hosts = {one.organization for one in facts if isinstance(one, Hosting)}
    assert hosts == {"温州师范学院", "温州医学院", "温州工学院", "温州农学院"}
