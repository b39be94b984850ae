"""A report under a slogan, whose subtitle says where it was given or whose it is: `——在某协会第四次会员大会上的换届工作报告`."""

import pytest
from reading import held_whole, own_body

TOLD = (
    "各位会员：\n\n受理事会委托，我向大会作工作报告，请予审议。\n\n"
    "2014年4月2日，理事会补选高有田为常务副会长，决定聘任方同舟为秘书长。\n"
)
SOCIETIES = ["云州市钟表业同业公会", "云州市女企业家协会", "云州市集邮协会", "云州市餐饮业联合会", "云州市慈善总会"]


@pytest.mark.parametrize("own", SOCIETIES)
@pytest.mark.parametrize(
    "told",
    [
        "在{}第四次会员大会上的换届工作报告", "在{}第四届会员代表大会上的第三届理事会工作报告", "在{}换届大会上的报告",
        "{}第三届理事会工作报告", "{}换届工作报告", "在{}三届五次理事会上的述职报告",
    ],
)  # fmt: skip
def test_subtitle_says_whose_report_it_is(own: str, told: str) -> None:
    text = f"守正创新　再上新台阶\n——{told.format(own)}\n（2017年11月28日）\n\n{TOLD}"
    assert own_body(text) == own
    assert held_whole(text) >= {f"高有田 {own} 常务副会长 elected", f"方同舟 {own} 秘书长 appointed"}


@pytest.mark.parametrize(
    "head",
    [
        "云州市集邮协会工作总结\n——在云州市文化艺术联合会全体会议上的报告",
        "守正创新　再上新台阶\n——记云州市集邮协会会长方同舟",
    ],
)
def test_headline_that_names_its_own_body_stands(head: str) -> None:
    assert own_body(f"{head}\n\n2014年4月2日，会议召开，方同舟讲话。\n") in ("云州市集邮协会", "")
