"""Chronicles of a county in the 1950s: its council, its party's departments beside another's, who builds works with a name."""

from reading import held_whole

_HEAD = "武定县志·大事记\n\n1957年\n\n"


def test_heads_are_chosen_for_the_council_of_the_time() -> None:
    text = (
        f"{_HEAD}2月8日　县人民委员会发出《武定县一九五六年至一九六七年农业规划（草案）》，县长沈思作了说明。\n"
        "7月9日　县第二届人民代表大会第一次会议召开，选举沈思为县长，鲁平、谷正纲为副县长。\n"
    )
    assert held_whole(text) == {
        "沈思 武定县人民委员会 县长",
        "沈思 武定县人民委员会 县长 elected",
        "鲁平 武定县人民委员会 副县长 elected",
        "谷正纲 武定县人民委员会 副县长 elected",
    }


def test_heads_are_chosen_for_the_government_that_comes_after_it() -> None:
    text = (
        "武定县志·大事记\n\n1954年\n\n3月1日　县人民政府发出防汛指示。\n\n1964年\n\n2月8日　县人民委员会发出防火指示。\n"
        "\n1981年\n\n3月1日　县革命委员会改称县人民政府。\n7月9日　县第七届人民代表大会第一次会议选举沈思为县长。\n"
    )
    assert "沈思 武定县人民政府 县长 elected" in held_whole(text)


def test_a_department_beside_its_committee_is_of_it() -> None:
    text = (
        f"{_HEAD}2月8日　曲靖地委副书记唐望川一行来县检查春耕，县委副书记方启明、农村工作部部长覃大椿陪同。\n"
        "3月4日　中共云南省委决定：宋世明调任曲靖地委农村工作部副部长。\n"
    )
    held = held_whole(text)
    assert "覃大椿 武定县委农村工作部 部长" in held
    assert "宋世明 曲靖地委农村工作部 副部长 appointed" in held


def test_who_builds_works_with_a_name_is_no_section() -> None:
    told = "县人民委员会任命谭启明为县水利科科长兼白沙水库工程处主任，石磊为县水利局副局长兼工程处主任。"
    held = held_whole(f"{_HEAD}9月1日　{told}\n")
    assert "谭启明 白沙水库工程处 主任 appointed" in held
    assert "石磊 武定县水利局工程处 主任 appointed" in held


def test_works_behind_an_office_that_somebody_has_besides_are_named_alone() -> None:
    told = "县人民委员会任命：卜诚为县工业局局长兼松坎煤矿矿长，免去关山月松坎煤矿矿长职务。"
    assert held_whole(f"{_HEAD}5月6日　{told}\n") == {
        "卜诚 武定县工业局 局长 appointed",
        "卜诚 松坎煤矿 矿长 appointed",
        "关山月 松坎煤矿 矿长 removed",
    }


def test_an_office_for_the_economy_of_farms_is_named_whole() -> None:
    held = held_whole(f"{_HEAD}5月6日　省计委农经处处长岳大阳来县检查。\n")
    assert "岳大阳 云南省计委农经处 处长" in held
