"""What becomes of the one before, told between those whom a decision appoints: the list goes on behind it."""

from __future__ import annotations

import pytest
from reading import held

GIVEN = {
    "解小梅 云州市总工会办公室 主任 appointed",
    "权立 云州市总工会财务部 部长 appointed",
    "单飞 云州市总工会财务部 副部长 appointed",
}


@pytest.mark.parametrize(
    "aside",
    [
        "，原主任钱芳专职从事党务工作",
        "（试用期一年），原主任钱芳退休",
        "，原办公室主任钱芳同志另有任用",
        "，原主任钱芳光荣离休",
    ],
)
def test_the_list_goes_on(aside: str) -> None:
    found = held(f"市总工会决定聘任：解小梅为办公室主任{aside}；权立为财务部部长，单飞为财务部副部长。")
    assert found == GIVEN | {"钱芳 云州市总工会办公室 主任 former"}


def test_another_sentence_does_not() -> None:
    found = held("市总工会聘任解小梅为办公室主任，原主任钱芳退休。权立为财务部部长，单飞为财务部副部长。")
    assert not any("appointed" in one for one in found if "解小梅" not in one)
