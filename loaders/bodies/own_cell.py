"""The branch of the party or the League whose own paper tells how it chose its committee: `关于中共某局机关支部委员会换届选举结果的报告`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import Context
from .expand import expand
from .party_seats import branch_of

_CHOOSES = lazy(r"换届|选举|补选|增补|改选|分工")
_REPLIES = lazy(r"批复|通知|函$")
_COMMITTEE = lazy(
    r"(?P<party>中共|中国共产党|共青团|中国共产主义青年团)(?P<body>[\u3400-\u9fff（）]{3,36}?(?:总支部?|支部))(?:委员会)?(?=$|[\u3400-\u9fff])"
)
_BRANCH = lazy(r"(?:中共|中国共产党)?(?P<body>[\u3400-\u9fff（）]{3,36}?[党团](?:总支|支部))(?:委员会)?$")
_TERM = lazy(r"第[一二三四五六七八九十\d]+届")


def cell_that_chooses(title: str, signer: str, context: Context) -> str:
    """The branch of the party or the League that signs a paper on its own election, by the fuller name of title and foot; else empty."""
    if "支" not in title + signer or not _CHOOSES.search(title) or _REPLIES.search(title):
        return ""
    before, _, about = title.partition("关于")
    signed, titled = _named(signer), _named(about) or _named(before)
    if signer and not signed:
        return ""
    words = titled if titled.endswith(signed) else signed
    return expand(words, context) if words else ""


def _named(words: str) -> str:
    """The branch that words name, by its usual name."""
    found = _COMMITTEE.search(words)
    body = found["body"] if found else own["body"] if (own := _BRANCH.match(words)) else ""
    body = _TERM.sub("", body)
    branch = branch_of(body) or body
    return (
        branch.replace("党总支", "团总支").replace("党支部", "团支部") if found and "团" in found["party"] else branch
    )
