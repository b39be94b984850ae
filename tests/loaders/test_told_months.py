"""Changes that look back on their own month, and lists of those who left with the month behind each name."""

from __future__ import annotations

import pytest
from reading import dated_whole

_HEAD = "郴州市总工会2012年大事记\n\n"
_MET = "10月13日，市妇联召开全委会，选举王芳为主席。"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (_MET + "此前，市委已于9月下旬任命王芳为市妇联党组书记，李英调任市文联党组书记。", "2012-09 王芳 郴州市妇联 党组书记 appointed"),
        (_MET + "此前，市委已于9月下旬任命王芳为市妇联党组书记，李英调任市文联党组书记。", "2012-09 李英 郴州市文联 党组书记 appointed"),
        (_MET + "此前，省妇联已于8月批准李英任市妇联党组书记。", "2012-08 李英 郴州市妇联 党组书记 appointed"),
        (_MET + "早在8月中旬，市委就任命王芳为市妇联党组书记。", "2012-08 王芳 郴州市妇联 党组书记 appointed"),
        (_MET + "市委同时任命李英为市妇联党组书记。", "2012-10-13 李英 郴州市妇联 党组书记 appointed"),
        ("附：2012年离任的老同志：原副主席、调研员秦月，1月退休；原组织部部长成迁，6月退休。", "2012-01 秦月 郴州市总工会 副主席 former"),
        ("附：2012年离任的老同志：原副主席、调研员秦月，1月退休；原组织部部长成迁，6月退休。", "2012-06 成迁 郴州市总工会组织部 部长 former"),
        ("2012年退休人员：原办公室主任李明，3月退休；原财务部部长王华，10月底退休。", "2012-10 王华 郴州市总工会财务部 部长 former"),
        ("离退休：原副主席陈田，4月离休；宣教部原部长马云，7月调离。", "2012-04 陈田 郴州市总工会 副主席 former"),
    ],
)  # fmt: skip
def test_told_months(told: str, post: str) -> None:
    assert post in dated_whole(_HEAD + told + "\n")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("那是1986年首届职代会的合影，居中的是时任云州机械厂厂长孙玉珩。", "1986"),
        ("在一张摄于1958年5月的老照片上，时任云州机械厂厂长孙玉珩站在前排。", "1958-05"),
        ("1986年，时任云州机械厂厂长的孙玉珩创办了职工夜校。", "1986"),
        ("早在1986年5月，由时任云州机械厂厂长孙玉珩提议，厂史室开办。", "1986-05"),
        ("据介绍，1986年秋，时任云州机械厂厂长孙玉珩提议开办厂史室。", "1986"),
        ("1986年时任云州机械厂厂长的孙玉珩提议开办厂史室。", "1986"),
        ("时任云州机械厂厂长孙玉珩于1986年创办了职工夜校。", "1986"),
        ("大会由时任云州机械厂厂长孙玉珩主持。", "2021-03-05"),
        ("1986年建成的俱乐部里坐满了人，时任云州机械厂厂长孙玉珩主持。", "2021-03-05"),
    ],
)
def test_somebody_was_what_he_was_in_the_year_of_the_picture_or_sentence_that_tells_of_him(said: str, day: str) -> None:
    posts = dated_whole(f"云州机械厂2021年大事记\n\n3月5日　老职工重聚厂史室。{said}\n")
    assert posts == {f"{day} 孙玉珩 云州机械厂 厂长 then"}
