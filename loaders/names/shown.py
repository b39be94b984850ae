"""What an artist is named with: `主席甲国画展`, `副主席乙新书首发式`, `主席丙从艺五十年座谈会`."""

from __future__ import annotations

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
