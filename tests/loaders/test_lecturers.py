"""Those who lecture behind a word for it, and a scanner's character for 出."""

from __future__ import annotations

from reading import held_by_year, read_whole

from cursus.model.statement import Participation

TEXT = """云江市总工会大事记（2016年）

7月5日　第二期“职工大讲堂”开讲，主讲人江南政法大学教授周明轩，主题“防范诉讼风险”，李大明主持，200余名职工听讲。
7月9日　市总工会召开全委会议，主席王建国主持，副主席陈文、罗文君
岀席。
"""


def test_the_lecturer_is_no_part_of_the_body_and_speaks() -> None:
    told = {
        f"{one.person.name} {' '.join(sorted(one.roles))}"
        for one in read_whole(TEXT).statements
        if isinstance(one, Participation)
    }
    assert {"周明轩 speaker", "李大明 chair", "王建国 chair", "陈文 attendee", "罗文君 attendee"} <= told
    assert "周明轩 江南政法大学 教授" in held_by_year(TEXT)["2016"]


def test_the_reason_for_leaving_is_no_part_of_the_name_and_partners_hold_a_post() -> None:
    text = (
        "云江市律师协会大事记（2016年）\n\n"
        "1月11日　市律协五届六次理事会召开，同意周文因转任法官辞去理事。\n"
        "1月12日　市律协举办沙龙，罗文君（江南金石律师事务所合伙人）致辞。\n"
    )
    found = held_by_year(text)["2016"]
    assert not any(fact.startswith("周文因") for fact in found)
    assert "罗文君 江南金石律师事务所 合伙人" in found
