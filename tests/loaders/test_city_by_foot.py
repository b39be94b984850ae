"""The city that a document speaks from where a firm of another city stands near its end."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import Holding


def test_a_firm_of_another_city_near_the_end_is_not_the_documents_city():
    text = (
        "辽东理工学院2006年大事记\n\n3月6日　副市长权志琛来校调研，丹东市丝绸公司经理李平陪同。\n"
        "\n10月21日　建校五十周年庆祝大会举行，校友代表、大连造船重工集团总工程师于心等出席。\n"
    )
    posts = {
        f"{one.person.name} {one.organization} {one.role}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }
    assert "权志琛 丹东市 副市长" in {one.replace("人民政府", "") for one in posts}
