"""Title chains: posts that stand one after another before a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from .phrases import PostPhrase

_LINK = lazy(
    r"(?:（[^（）]{1,20}）)?[、，,/／\s　]?(?:兼任?|并兼任?|和|及|暨|以及|与)?(?:时任|现任|曾担?任|原任?|前任?|新任|(?:刚刚?|新|再次)当选的?|[时现]?挂(?:职?任|职))?[我本]?"
)
_RUNS_MEETING = lazy("(?<=[、，])(?:本次|本届|此次|这次)?(?:大会|会议|全会|论坛|年会)的?$")
"""Before the second of two titles that says who runs a meeting: `某局局长、|大会|执行主席甲`."""
CHOICE = lazy(
    r"(?:为|当选|担任|兼任|(?<=[\u3400-\u9fff])兼|出任|就任|接任|升任|晋升|任|产生|选举|选出|职务?|辞去|请辞|辞任|免去|的|不再|[受被获]聘|(?:颁发|颁授|送上)了?[“《]?|：)(?:本届|新一届|新一任|首届|首任|第[一二三四五六七八九十百\d]+[届任])?$"
)
"""Ends with words behind which stands what somebody is chosen for or leaves."""
TERM = lazy(r"(?:本届|新一届|新一任|首届|首任|第[一二三四五六七八九十百\d]+[届任])$")
"""Which term of a body an office belongs to, at the end of a text."""
_TO_ANOTHER = lazy("(?:一职|职务)?(?:改)?由")
_COMMA = lazy("[，,]")
_HAN = lazy(r"[\u3400-\u9fff]")
_STANDS_IN = lazy("(?:临时|暂)?代(?:理|行)?(?!表)")
"""What the office of somebody begins with who stands in for its holder, right behind his name: `甲|代理主席，副主席乙…`."""


@dataclass(slots=True)
class Chain:
    """Posts of one person (or of the people listed behind them); `people` is empty for posts that stand alone."""

    phrases: list[PostPhrase]
    people: list[PersonMention] = field(default_factory=list[PersonMention])
    posts: list[PostMention] = field(default_factory=list[PostMention])
    spread: list[list[PostMention]] = field(default_factory=list[list[PostMention]])

    @property
    def start(self) -> int:
        """Where the first post's words begin."""
        return self.phrases[0].start

    @property
    def end(self) -> int:
        """Where the last post's words end."""
        return self.phrases[-1].end


_HANDED = lazy(r"(?:一职|职务)?(?:仍|继续|均)?由[^，。；：]{2,12}(?:兼任|担任|出任|接任|继任|代理)")
"""Behind an office that somebody is given: `秘书长由甲兼任`."""
_TAKES_TOO = lazy(
    r"[\u3400-\u9fff·]{2,4}?(?:（[^（）\n]{1,12}）)?(?:[、和][\u3400-\u9fff·]{2,4}?(?:（[^（）\n]{1,12}）)?){0,6}(?:同志)?(?:分别)?(?:任(?![命职期务意])|为|担任|兼任)[\u3400-\u9fff]{0,16}?(?:[长员任记席师]|总指挥|委员)"
)
"""Behind a title whose holder is given an office as the one before was: `甲任组长、副院长|乙任副组长`."""
_TOOK = ("任", "为", "担任", "兼任")
_TAKEN_OVER = lazy("(?:一职|职务|职位|之职)[仍则均现改]?由|(?:[改现则仍]|仍然|继续|依[旧然])由")
_LAPSES = lazy("(?:一职|职务?)(?:即|也|亦|将)?(?:相应|随之|自行|自然|自动|同时|一并|予以)[免解取终]")
"""Behind an office that is lost by what the clause before tells."""
_HELD_BY = lazy("(?:分别|[还另则]|仍[旧然]?|依[旧然]|继续)?(?:[为是系]|包括|有(?![限关]))(?=[\u3400-\u9fff]{2})")
"""Behind an office whose holders are named next: `选举甲为院长，审判员有乙、丙`."""
_WHAT_HE_IS = ("，现任", "，时任", "，曾任", "，原任")
"""Between what a life says of somebody and the post that it goes on with: `高级经济师，现任某局副局长`."""
_CALLED_ON = lazy(
    r"(?:看望|慰问|走访|问候|探望|探视|祝贺|勉励|接见|会见|奖励|资助|座谈|听取|欢送|欢迎)了?(?:[^，。；、\n]{0,8}[、和及]|[^，。；、\n]{0,8}的)?$"
)
"""Before those whom somebody calls on, whose calling no title goes on with: `看望教师，市委常委甲陪同`."""
_ONCE = lazy(r"曾(?:经?担)?任(?:过)?[^，。；：\n]{0,40}$")
"""Before the office that somebody had once, which 的 parts from his present one: `曾任|某乡党委书记的县委副书记甲`."""
_SO_MANY = lazy(
    r"[\d一二三四五六七八九十]{1,4}[人名位]|(?:连同|连|和|共|共有|共计|不过|仅|仅有|只有|约|计|增至|达|多系|多为|均为)[^，。；\n]{0,10}[\d一二三四五六七八九十百]{1,4}[余多]?[人名位]"
)


def link_chains(text: str, phrases: Iterable[PostPhrase]) -> Iterator[Chain]:
    """Group phrases that only separators part."""
    chain: Chain | None = None
    for phrase in phrases:
        if chain is not None and _linked(text, chain.phrases[-1], phrase):
            chain.phrases.append(phrase)
            continue
        if chain is not None:
            yield chain
        chain = Chain([phrase])
    if chain is not None:
        yield chain


def split_chosen(text: str, chain: Chain) -> list[Chain]:
    """A chain before a name, parted behind what an earlier person was chosen for: `甲任某校校长，某部主任乙`."""
    term = TERM.search(text, max(0, chain.start - 8), chain.start)
    start = term.start() if term else chain.start - (text[chain.start - 1 : chain.start] in ("我", "本", "该"))
    handed_on = _TO_ANOTHER.match(text, chain.end)
    chosen = CHOICE.search(text, max(0, start - 4), start) is not None
    stands_in = _STANDS_IN.match(chain.phrases[0].role) and _HAN.match(text, start - 1)
    if stands_in and len(chain.phrases) > 1 and text.startswith("，", chain.phrases[0].end):
        return [Chain(chain.phrases[:1]), Chain(chain.phrases[1:])]
    if not handed_on and (not chosen or text[start - 1] in "的："):
        return [chain]
    for at in range(len(chain.phrases) - 1, 0, -1):
        if _COMMA.search(text, chain.phrases[at - 1].end, chain.phrases[at].start):
            return [Chain(chain.phrases[:at]), Chain(chain.phrases[at:])]
    if chosen and len(chain.phrases) > 1 and text.endswith(_TOOK, 0, start) and _TAKES_TOO.match(text, chain.end):
        return [Chain(chain.phrases[:1]), Chain(chain.phrases[1:])]
    if chosen and len(chain.phrases) > 1 and _HANDED.match(text, chain.end) and text[start - 1] not in "的：":
        return [Chain(chain.phrases[:-1]), Chain(chain.phrases[-1:])]  # `甲、乙当选为副会长、秘书长由丙兼任`
    return [chain]


def is_lapsing(text: str, end: int) -> bool:
    """Whether the office that ends at `end` is lost by what the clause before tells."""
    return _LAPSES.match(text, end) is not None


def _linked(text: str, left: PostPhrase, right: PostPhrase) -> bool:
    if left.kind == "group" or left.plural or right.plural:
        return False
    gap = text[left.end : right.start]
    gap = _RUNS_MEETING.sub("", gap) if gap.endswith(("会", "会的", "论坛")) and not right.organization else gap
    if "\n" in gap:
        return False  # each line says what it says by itself
    if gap and (_SO_MANY.match(text, right.end) or ("，" in gap and _HELD_BY.match(text, right.end))):
        return False  # `乙为副主任，委员12人`: a number of others
    if "，" in gap and _TAKEN_OVER.match(text, right.end):
        return False  # `甲调任某处副处长，总工程师一职由乙接替`
    if "，" in gap and is_lapsing(text, right.end):
        return False  # `甲任某局副局长，某科科长职务自行免除`
    if gap in _WHAT_HE_IS or (gap == "，" and text.startswith("拟任", right.start)):
        return False
    if "，" in gap and _CALLED_ON.search(text, max(0, left.start - 16), left.start):
        return False
    if "，" in gap and left.organization and left.organization == right.organization:
        return False  # `看望某校教师，某校校长甲`: nobody's title names its body twice
    if gap == "的":
        return _ONCE.search(text, max(0, left.start - 60), left.start) is not None
    return len(gap) <= 28 and _LINK.fullmatch(gap) is not None and (gap != "" or right.organization == "")


def held_as(phrase: PostPhrase, body: str, mark: str, role: str = "") -> PostMention:
    """The post that a phrase means at a body; `mark`: former, then or nothing."""
    basis = "former" if mark == "former" else "stated"
    return PostMention(phrase.start, phrase.end, body, role or phrase.role, basis, mark == "then")
