"""Chronicles of a month that are called 要事 or 要闻, whose days stand without their month."""

import pytest

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.steps import clean
from cursus.loaders.entries.find import find_entries


@pytest.mark.parametrize("called", ["3月要事", "3月份要事", "3月工作要事", "3月要闻", "三月要事"])
def test_the_title_gives_the_month(called: str) -> None:
    text = f"云岭市总工会2010年{called}\n5日，市总工会召开会议，罗满出席。\n12日，市总工会召开座谈会，罗满讲话。\n"
    document = describe(key="a.txt", version="1", raw=text, name="a", meta={})
    found = [entry.when.edtf for entry in find_entries(clean(document), document) if entry.when]
    assert found == ["2010-03-05", "2010-03-12"]
