"""Works that a chronicle calls by their short names: 某钢, 某某石化."""

from __future__ import annotations

from reading import dated_whole

TEXT = (
    "云钢党建大事记\n"
    "1959年11月5日，云州地委批准，云钢党委由罗小满等19人组成，罗小满任党委书记，丁一凡任党委组织部部长。\n"
    "1960年11月14日，石勇任云钢党委副书记。\n"
    "1962年5月18日，罗小满调任河钢党委书记，免去云钢党委书记兼经理职务。\n"
)


def test_posts_at_works() -> None:
    assert dated_whole(TEXT) == {
        "1959-11-05 罗小满 云钢 党委书记 appointed",
        "1959-11-05 丁一凡 云钢党委组织部 部长 appointed",
        "1960-11-14 石勇 云钢 党委副书记 appointed",
        "1962-05-18 罗小满 河钢 党委书记 appointed",
        "1962-05-18 罗小满 云钢 党委书记 removed",
        "1962-05-18 罗小满 云钢 经理 removed",
    }
