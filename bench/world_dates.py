"""Phenomena of dates: how a chronicle prints the day at the head of an entry."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from world_meetings import Teller, meeting
from world_tell import Tale, head_of, named
from world_truth import World

Head = Callable[[date, random.Random], tuple[str, str]]
"""The head as printed, and the date as facts have it."""


def simple(world: World, chance: random.Random, day: date) -> Tale:
    """A meeting with a chair, the same for every notation."""
    tale, _ = meeting(world, chance, day)
    chair = head_of(world, day)
    return tale.say(f"{named(chair)}主持会议。").part(chair.person, "chair").holds(chair)


def dated(head: Head) -> Teller:
    """A teller whose entries have that head."""

    def tell(world: World, chance: random.Random, day: date) -> Tale:
        tale = simple(world, chance, day)
        tale.head, tale.when = head(day, chance)
        return tale

    return tell


def _span(day: date, chance: random.Random) -> tuple[date, str]:
    last = day + timedelta(chance.randrange(1, 4))
    return last, f"{day}/{last}"


def month_day(day: date, chance: random.Random) -> tuple[str, str]:
    """3月5日."""
    return f"{day.month}月{day.day}日", ""


def dotted(day: date, chance: random.Random) -> tuple[str, str]:
    """3.05."""
    return f"{day.month}.{day.day:02}", ""


def dashed(day: date, chance: random.Random) -> tuple[str, str]:
    """03-05."""
    return f"{day.month:02}-{day.day:02}", ""


def full(day: date, chance: random.Random) -> tuple[str, str]:
    """2021年3月5日."""
    return f"{day.year}年{day.month}月{day.day}日", ""


def wide(day: date, chance: random.Random) -> tuple[str, str]:
    """Full-width digits."""
    return f"{day.month}月{day.day}日".translate({ord("0") + n: ord("０") + n for n in range(10)}), ""


def spelled(day: date, chance: random.Random) -> tuple[str, str]:
    """三月五日."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(day.day, 10)
    number = ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")
    month = ("十" + (digits[day.month - 10] if day.month > 10 else "")) if day.month >= 10 else digits[day.month]
    return f"{month}月{number}日", ""


def ranged(day: date, chance: random.Random) -> tuple[str, str]:
    """3月5日至7日, 3月30日—4月1日."""
    last, when = _span(day, chance)
    dash = chance.choice(("至", "—", "-"))
    end = f"{last.day}日" if last.month == day.month else f"{last.month}月{last.day}日"
    return f"{day.month}月{day.day}日{dash}{end}", when


def dotted_range(day: date, chance: random.Random) -> tuple[str, str]:
    """10.26-10.28."""
    last, when = _span(day, chance)
    return f"{day.month}.{day.day:02}-{last.month}.{last.day:02}", when


def vague(day: date, chance: random.Random) -> tuple[str, str]:
    """3月上旬, 月底, 3月."""
    words = ("上旬", "中旬", "下旬") if chance.random() < 0.6 else ("初", "中", "底")
    return f"{day.month}月{words[min((day.day - 1) // 10, 2)]}", f"{day:%Y-%m}"


def same_day(world: World, chance: random.Random, days: list[date]) -> list[Tale]:
    """Entries of which every other one says 同日, 当日 or 次日."""
    tales: list[Tale] = []
    for day in days:
        first = dated(month_day)(world, chance, day)
        word, later = chance.choice((("同日", 0), ("当日", 0), ("次日", 1), ("同月", -1)))
        second = simple(world, chance, day + timedelta(max(later, 0)))
        second.head, second.when = word, f"{day:%Y-%m}" if later < 0 else ""
        tales += [first, second]
    return tales


def misread(day: date, chance: random.Random) -> tuple[str, str]:
    """1O月l2曰: letters for digits of the day, 曰 for 日."""
    faulty = chance.choice(("O", "Ｏ")) if day.day % 10 == 0 else "O"
    number = str(day.day)
    number = number[:-1] + faulty if number.endswith("0") else number.replace("1", "l", 1)
    return f"{day.month}月{number}{chance.choice('日曰')}", ""


def turned(day: date, chance: random.Random) -> tuple[str, str]:
    """3月6日至4月2日, 12月6日至次年1月2日: a range over the end of a month or of the year."""
    last = _over_end(day, chance)
    turn = "" if last.year == day.year else chance.choice(("次年", "翌年", f"{last.year}年"))
    dash = chance.choice(("至", "—", "－"))
    return f"{day.month}月{day.day}日{dash}{turn}{last.month}月{last.day}日", f"{day}/{last}"


def turned_dotted(day: date, chance: random.Random) -> tuple[str, str]:
    """3.06-4.02, 12.06-1.02."""
    last = _over_end(day, chance)
    return f"{day.month}.{day.day:02}-{last.month}.{last.day:02}", f"{day}/{last}"


def _over_end(day: date, chance: random.Random) -> date:
    """A day soon after the end of the month, from November on of the year."""
    first = date(day.year, day.month + 1, 1) if day.month < 11 else date(day.year + 1, 1, 1)
    return first + timedelta(chance.randrange(1, 4))


def next_year(world: World, chance: random.Random, days: list[date]) -> list[Tale]:
    """Pairs of entries, the second of the year after: 翌年1月9日, 次年2月."""
    tales: list[Tale] = []
    for number, day in enumerate(days):
        day = day.replace(year=day.year - 2 * (len(days) - number), day=min(day.day, 28))
        first = simple(world, chance, day)
        first.head = f"{day.year}年{day.month}月{day.day}日"
        later = date(day.year + 1, chance.randrange(1, 13), chance.randrange(1, 28))
        second = simple(world, chance, later)
        vague = chance.random() < 0.3
        second.head = f"{chance.choice(('翌年', '次年'))}{later.month}月" + ("" if vague else f"{later.day}日")
        second.when = f"{later:%Y-%m}" if vague else ""
        tales += [first, second]
    return tales
