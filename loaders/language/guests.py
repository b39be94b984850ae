"""Headlines of guests: `某市政协考察团来我市`, `某某领导到我院调研`."""

from __future__ import annotations

from .patterns import lazy

COMES = r"(?:来|到|到访|莅临?|赴|走进|深入|访问|抵达?|考察|参观)[我本](?:[校院厂矿司局会馆社所行站区县市州旗省镇乡]|公司|集团|中心|协会|学会|单位)"
"""What stands behind the guests: that they come to the one whose page it is."""
GUESTS_COME = lazy(COMES)
