"""A section of a gazetteer that stands alone below its chapters, and who loses an office right behind his name."""

import pytest
from reading import based_whole, own_body


@pytest.mark.parametrize(
    "head",
    [
        "第四编　党政机构　第七章　人事\n\n第三节　县林业局",
        "第三节　县林业局",
        "第二编　农业\n第七章　机构\n第三节　县林业局",
    ],
)
def test_the_section_at_the_head_is_what_the_text_is_about(head: str):
    text = (
        f"{head}\n\n1979年4月，云岭县革命委员会任命王海为林业局局长，林大为、高山为副局长。1988年2月，任命白兰为副局长。"
        "同年9月，县委任命白兰为局党组书记。\n"
    )
    assert own_body(text) == "云岭县林业局"
    assert {"白兰 云岭县林业局 副局长 appointed", "白兰 云岭县林业局 党组书记 appointed"} <= based_whole(text)


@pytest.mark.parametrize("name", ["林海", "高原", "来新华"])
@pytest.mark.parametrize(
    "words", ["免去{}副局长职务。", "免去{}副局长职务，任命白兰为副局长。", "免去{}的副局长职务。"]
)
def test_names_known_from_elsewhere_end_before_the_office_that_is_lost(words: str, name: str):
    text = f"云岭县林业局大事记\n\n1979年4月，王海任县林业局局长，{name}、林大为为副局长。\n\n1988年2月，{words.format(name)}\n"
    assert f"{name} 云岭县林业局 副局长 removed" in based_whole(text)
