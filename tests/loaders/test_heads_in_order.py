"""Parts that a clause sets up, and who heads each in their order."""

import pytest
from reading import held


@pytest.mark.parametrize(
    ("told", "parts", "head", "how"),
    [
        ("工会设组织、宣教两个部，部长分别为{}、{}。", ("组织部", "宣教部"), "部长", ""),
        ("机关设生产、财务两股，股长依次为{}、{}。", ("生产股", "财务股"), "股长", ""),
        ("机关下设文科、理科两个教研组，组长依次为{}（兼）、{}。", ("文科教研组", "理科教研组"), "组长", ""),
        ("全会设技术、财务两科，科长依次是{}、{}。", ("技术科", "财务科"), "科长", ""),
        ("机关设文科、理科两个教研室，主任分别由{}、{}担任。", ("文科教研室", "理科教研室"), "主任", " appointed"),
        ("机关设有办公室、财务科，负责人依次为{}、{}。", ("办公室", "财务科"), "负责人", ""),
    ],
)
def test_each_heads_the_part_at_his_place(told: str, parts: tuple[str, str], head: str, how: str) -> None:
    names = ("李大山", "王小平")
    expected = {f"{name} 云州市总工会{part} {head}{how}" for name, part in zip(names, parts, strict=True)}
    assert held(told.format(*names)) == expected
