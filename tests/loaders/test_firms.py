"""Companies by their short names, and 该公司 in a company's own papers."""

import pytest
from reading import read_whole

from cursus.model.statement import Holding

HEAD = "青阳东港务集团有限公司大事记\n2013年\n"
CASES = [
    (
        "4月9日　青阳东船舶修造有限责任公司承办运动会，修造公司总经理匡庐致辞。\n",
        {("匡庐", "青阳东船舶修造有限责任公司", "总经理")},
    ),
    (
        "4月5日　青阳东驳运有限公司并入集团。原驳运公司经理舒展出席仪式。\n",
        {("舒展", "青阳东驳运有限公司", "经理")},
    ),
    (
        "6月8日　青阳东港务集团柳河埠务有限公司（即柳河公司）揭牌，柳河公司董事长严格致辞。\n",
        {("严格", "青阳东港务集团柳河埠务有限公司", "董事长")},
    ),
    (
        "3月5日　总经理万家赴海陵浔江港埠有限公司考察，该公司董事长陶然、总经理聂小青接待。\n",
        {("万家", "青阳东港务集团有限公司", "总经理"), ("陶然", "海陵浔江港埠有限公司", "董事长"), ("聂小青", "海陵浔江港埠有限公司", "总经理")},
    ),
    (
        "6月8日　青阳港务集团柳河埠务有限公司召开临时股东会。随后召开的二届一次董事会选举严格为董事长，聘任赵明为总经理。\n8月9日　董事会选举李长河为董事长。\n",
        {("严格", "青阳港务集团柳河埠务有限公司", "董事长"), ("赵明", "青阳港务集团柳河埠务有限公司", "总经理"), ("李长河", "青阳东港务集团有限公司", "董事长")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), CASES, ids=["trade", "former", "that is", "that company", "its board"])
def test_a_company_called_by_less_than_its_name(text: str, held: set[tuple[str, str, str]]):
    told = [one for one in read_whole(HEAD + text).statements if isinstance(one, Holding)]
    assert {(one.person.name, one.organization, one.role) for one in told} == held
