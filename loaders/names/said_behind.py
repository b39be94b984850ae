"""What stands behind the names of people, or before them, and says that they are people: `主席甲国画展`, who sits in front at a
congress, `甲以120票当选`, `甲、乙、丙三同志`, `来到原局长甲家中`; or that somebody did not come: `局长乙出差，由其代为参会`."""

from __future__ import annotations

from ..dates.words import number
from ..language.patterns import lazy

FIRSTS = frozenset("国油版书新水个作摄独诗画从师先事美漫篆剪雕收")
"""Characters that the words for it begin with."""
_ART = r"(?:国|油|版|漫|中国|山水|花鸟|水墨|水彩|水粉)画|书法|书画|篆刻|摄影|美术|剪纸|雕塑|诗词|诗歌|诗书画|作品|个人|画|师生|收藏"
_SHOWN = lazy(
    rf"(?:(?:{_ART}){{1,3}}(?:作品|艺术|精品|捐赠|回顾|汇报|巡回|专题|联|邀请){{0,2}}(?:展|专场|研讨会|分享会|交流会|首发式|捐赠仪式)(?![开示现览厅馆]|业)"
    rf"|(?:{_ART}){{1,3}}(?:作品|艺术|精品)?展览(?!馆)"
    r"|(?:新书|新作|诗集|画册|作品集|作品)[^，。；、\n]{0,4}?(?:首发式|首发|发布会|分享会|见面会|研讨会|座谈会|朗诵会|签售)"
    r"|独[唱奏](?:音乐)?会|从[艺教医]\d*[^，。；、\n]{1,8}?(?:座谈会|研讨会|展|专场|音乐会|纪念)|师生(?:作品)?展|收徒仪式"
    r"|(?:先进)?事迹(?:巡回)?报告会)"
)


def is_shown(text: str, at: int) -> bool:
    """Whether an exhibition, a concert or a book's presentation is named at `at`, behind whose it is."""
    return text[at : at + 1] in FIRSTS and _SHOWN.match(text, at) is not None


_SITS = lazy(
    r"(?:等(?:[\d一二三四五六七八九十]+[余多]?[名位]?)?(?:[省市县区州]?领导|同志|人)?)?(?:也|还|均|都|同|分别|应邀|受邀|一同|一起|共同|先后)*在(?:大会|会场|会议)?(?:的)?(?:主席台|前排就)"
)
"""Where those sit who run a congress, and its guests: `甲、乙等应邀在主席台就座`."""
_FIRSTS = frozenset("等也还均都同分应受一共先在")


def sits(text: str, at: int) -> bool:
    """Whether it is told at `at` that somebody sits in front."""
    return text[at : at + 1] in _FIRSTS and _SITS.match(text, at) is not None


_BY = r"(?:全票|满票|高票|[\d一二三四五六七八九十百〇零]{1,5}张?(?:赞成|同意)?票|(?:超过?|过)半数(?:的?(?:赞成|同意|选)?票)?|(?:绝对|压倒性?的?)?多数(?:赞成|同意)?票?)(?:的(?:得票数?|票数|高票|绝对优势|优势))?"
VOTES = rf"(?:(?:也|则|亦|又|均|都|双双|分别)*(?:以|得到?|获得?|得票)?{_BY}(?:[、和]{_BY})*，?)"
"""`以190票`, `也以全票`, `得190票，`."""
_GETS = lazy(rf"(?:也|则|亦|又|均|都|双双|分别)*(?:(?:以|得票?到?|获得?){_BY}|(?:高票|全票|满票)?当选)")


def gets_votes(text: str, at: int) -> bool:
    """Whether it is told at `at` with how many votes somebody is chosen, or that he is too: `得190票，当选…`, `则当选…`."""
    return text[at : at + 1] in "也则亦又均都双分以得获高全满" and _GETS.match(text, at) is not None


NUMERALS = frozenset("二两三四五六七八九十")
_LIST = lazy(r"[\u3400-\u9fff·（）\u3000]{2,}?(?:[、和与及][\u3400-\u9fff·（）\u3000]{2,}?)*$")
_PARTS = lazy("、|[和与及](?=[^、和与及]{2,8}$)")
"""What parts names: a comma, or the word before the last of them."""
_LONGEST = 160


def tells_number(text: str, at: int) -> bool:
    """Whether the numeral at `at` before 同志 says how many the list before it names, and belongs to no name."""
    if text[at : at + 1] not in NUMERALS or not text.startswith("同志", at + 1):
        return False
    found = _LIST.search(text, max(0, at - _LONGEST), at)
    named = len(_PARTS.findall(found[0])) + 1 if found else 0
    return named > 1 and named == number(text[at].replace("两", "二"))


_VISITED = r"(?:进行|开展|中)?(?:看望|慰问|走访|探望|拜访|做客|问候|拜年|座谈|送(?:上|去|来|温暖|清凉|慰问))"
_HOME = lazy(
    rf"家(?:中(?![心小型医学央国华级层长期部等年共药])|里|(?={_VISITED}))|(?:的)?(?:病房|病床前|床前|住处)(?=[，。；、]|{_VISITED})"
)
_STOPS = lazy(r"家(?=[，。；、和与])")
_GONE = lazy(r"(?:来到|走进|走到|前往|登门|上门|[到赴])[^。；\n]{0,60}$")
_FAR = 64


def is_at_home(text: str, at: int) -> bool:
    """Whether words for somebody's home stand at `at`, whose name ends there."""
    if text[at : at + 1] not in ("家", "病", "床", "住", "的"):
        return False
    if _HOME.match(text, at):
        return True
    return _STOPS.match(text, at) is not None and _GONE.search(text, max(0, at - _FAR), at) is not None


_REASON = r"(?:(?:因|在)[^，。；（）\n]{1,8}|另有[^，。；（）\n]{2,6}|(?:正在|临时)?(?:出差|请假|休假|外出|出国|出访)[^，。；（）\n]{0,4})"
_AWAY = lazy(
    rf"(?:同志)?(?:{_REASON}，?(?:故|而|已)?(?:由|委托|未[能到出参]|不能|没有|缺席|请[\u3400-\u9fff]{{2,10}}代)|(?:因[公事病]|临时)?(?:请假|缺席|出差|休假)(?=[，；）。\n])"
    r"|未(?:能)?(?:到会|出席|参会|参加|与会))"
)
_AWAY_FIRSTS = frozenset("同因在另正临出请休外未缺")


def is_away(text: str, at: int) -> bool:
    """Whether it is told at `at` that the one whose name ends there was kept from coming."""
    return text[at : at + 1] in _AWAY_FIRSTS and _AWAY.match(text, at) is not None
