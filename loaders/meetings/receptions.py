"""What a reception of guests is called: who receives whom, without where they sat and how many they were."""

from __future__ import annotations

from ..language.patterns import lazy

_RECEIVED = lazy(
    r"(?:新(?:当选|任|上任)的?)?(?P<who>[^，。；]{2,40}?)(?:[于在](?P<where>[^，。；在]{2,20}?(?:宾馆|饭店|酒店|大厦|招待所|[楼厅馆室堂]|山庄|大院|机关|中心)))?(?:里|内)?"
    r"(?:亲切|友好|热情)*(?P<act>会见|接见|会晤)了?(?P<whom>[^，。；]{2,60})"
)
_COUNTED = lazy(
    r"(?<=团)(?:一行|全体成员)?[一二三四五六七八九十余\d]{1,4}人$|(?<=一行)[一二三四五六七八九十余\d]{1,4}人$|(?<=团)一行$"
)


def called_by_guests(title: str) -> str:
    """The title of a reception in short: `新当选的市长甲在某宾馆会见了某市代表团一行九人` → 市长甲会见某市代表团; others as they are."""
    told = _RECEIVED.fullmatch(title) if "见" in title or "会晤" in title else None
    return f"{told['who']}{told['act']}{_COUNTED.sub('', told['whom'])}" if told else title
