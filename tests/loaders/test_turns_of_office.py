"""Other turns of phrase for coming into an office and out of it."""

import pytest
from reading import brief, read_whole

from cursus.model.statement import Body, Holding

HEAD = "柳河县志\n大事记\n1965年\n"
CASES = [
    ("12月9日　县五届人大一次会议召开，丁卯当选连任县人民委员会县长，常胜当选连任副县长。\n", {"丁卯 柳河县人民委员会 县长 elected", "常胜 柳河县人民委员会 副县长 elected"}),
    ("7月8日　县委召开会议，王海涛主持。8月，王海涛从青阳专署粮食局副局长任上调任县委第一书记。\n", {"王海涛 柳河县委 第一书记 appointed"}),
    ("9月28日　县政协书画院揭牌，画家司马光远受聘为院长。\n", {"司马光远 柳河县政协书画院 院长 appointed"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), CASES, ids=["again", "from a post", "an artist"])
def test_how_somebody_comes_into_office(text: str, held: set[str]):
    told = read_whole(HEAD + text).statements
    assert {brief(one) for one in told if isinstance(one, Holding)} == held


def test_who_loses_a_post_leaves_its_body_as_it_is():
    told = read_whole(HEAD + "11月　常胜被错误地撤销县委书记处书记职务。\n").statements
    assert not [one for one in told if isinstance(one, Body)]


def test_what_is_no_office_of_the_body_at_hand():
    text = (
        "青阳港务集团有限公司大事记\n2013年\n"
        "1月9日　集团公司职代会在职工俱乐部召开，选举程度为职工监事。\n"
        "2月5日　钱江兼任项目经理，王海涛任大堂经理。\n"
        "3月7日　《港务史话》首发，该书由冬青任主编，李长河任副主编。\n"
        "4月9日　市委、市政府决定：任重不再担任集团公司党委书记、董事长；周长安任党委书记。\n"
    )
    held = {brief(one) for one in read_whole(text).statements if isinstance(one, Holding)}
    assert held == {
        "程度 青阳港务集团有限公司 职工监事 elected", "任重 青阳港务集团有限公司 党委书记 removed",
        "任重 青阳港务集团有限公司 董事长 removed", "周长安 青阳港务集团有限公司 党委书记 appointed",
    }  # fmt: skip
