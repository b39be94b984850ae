"""What the people of a list are called together behind their names: `甲、乙等老前辈`."""

from __future__ import annotations

TOGETHER = (
    r"(?:老(?:前辈|领导|同志|专家|教授|会员|干部|艺术家|艺人)|(?:著名|知名|资深|社会|爱国|民主|业内)?(?:专家|学者|前辈|艺术家|企业家|书画家|书法家|作家|"
    r"乡贤|校友|人士|骨干)|领导)"
)
"""The words alone, as a pattern."""
