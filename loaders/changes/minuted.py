"""Changes that the meeting itself decides of which minutes are, whatever days their sentence tells."""

from __future__ import annotations

from ..language.patterns import lazy

_DOES = lazy(
    r"(?:会议|与会(?:人员|同志|委员)|大家|班子|办公会|常委会|党[委组]会)(?:经?(?:研究|讨论|审议|表决|一致|原则|认真))*，?(?:同意|决定|通过|批准|审定|明确|聘任|任命)"
)
"""What the meeting does: `根据5月6日党委会的决定，|会议同意聘任…`."""


def meeting_decides(text: str, start: int, stop: int) -> bool:
    """Whether the change before `stop`, whose sentence begins at `start`, is one that the meeting decides, or one of a
    list below such words."""
    return _DOES.search(text, start, stop) is not None or text.find("\n", start, stop) >= 0
