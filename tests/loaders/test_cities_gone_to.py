"""A city that people of a district go to is not the city in which the district lies."""

from __future__ import annotations

from reading import held_whole

TEXT = (
    "{district}总工会2009年大事记\n\n1月8日　区总工会召开全委会。区总工会主席丛大林作工作报告。\n"
    "3月12日至14日　于大飞带队赴{city}考察，{city}总工会主席段小落接待。\n"
)


def test_a_city_that_speaks_for_itself_is_the_districts() -> None:
    text = TEXT.format(district="望江门区", city="南通市").replace(
        "3月12日", "2月5日　云州市总工会主席石坚到区总工会慰问。\n3月12日"
    )
    assert "石坚 云州市总工会 主席" in held_whole(text)
