"""Phenomena of meetings: who takes part how, who hosts, visits, signatures, documents issued."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

import world_words as words
from world_tell import Tale, head_of, named
from world_truth import Body, Tenure, World

Teller = Callable[[World, random.Random, date], Tale]


def meeting(world: World, chance: random.Random, day: date) -> tuple[Tale, str]:
    """A tale that begins with a meeting somewhere, and the meeting's title."""
    title = new_title(world, chance)
    venue = chance.choice(words.VENUES)
    tale = Tale(day).meets(title, venue)
    opened = chance.choice((f"{title}在{venue}召开。", f"{title}在{venue}举行。"))
    return tale.say(opened), title


def new_title(world: World, chance: random.Random) -> str:
    """What a meeting is called, that no other meeting of this world is called."""
    title = f"{world.home.short}{chance.choice(words.TOPICS)}{chance.choice(words.MEETINGS)}"
    if title in world.meetings:
        return new_title(world, chance)
    world.meetings.add(title)
    return title


def officers(world: World, chance: random.Random, day: date, count: int, body: Body | None = None) -> list[Tenure]:
    """Some who hold posts that day, of one body or of several, each person once."""
    bodies = [body] if body else chance.sample([b for b in world.bodies if b.short.startswith("市")], count)
    held = [tenure for one in bodies for tenure in world.holders(one, day)[: count if body else 1]]
    return list({tenure.person.key: tenure for tenure in held}.values())[:count]


def roles(world: World, chance: random.Random, day: date) -> Tale:
    """出席, 讲话, 主持, 致辞, 作报告, 发言."""
    tale, _ = meeting(world, chance, day)
    first, second, third, *_ = officers(world, chance, day, 3)
    mine = head_of(world, day, "秘书长")
    if mine.person in (first.person, second.person, third.person):
        return roles(world, chance, day)
    pattern = chance.randrange(4)
    if pattern == 0:
        tale.say(f"{named(first)}出席会议并讲话，{named(second)}主持会议，{named(third)}作工作报告。")
        tale.part(first.person, "attendee", "speaker").part(second.person, "chair").part(third.person, "speaker")
    elif pattern == 1:
        tale.say(f"{named(first)}、{named(second)}出席。{named(third)}主持会议并讲话。")
        tale.part(first.person, "attendee").part(second.person, "attendee").part(third.person, "chair", "speaker")
    elif pattern == 2:
        tale.say(f"{named(first)}致辞，{named(second)}作交流发言。会议由{named(third)}主持。")
        tale.part(first.person, "speaker").part(second.person, "speaker").part(third.person, "chair")
    else:
        tale.say(f"会议由{named(second)}主持，{named(first)}参加会议，{named(third)}讲话。")
        tale.part(first.person, "attendee").part(second.person, "chair").part(third.person, "speaker")
    for tenure in (first, second, third):
        tale.holds(tenure)
    return tale


def hosts(world: World, chance: random.Random, day: date) -> Tale:
    """主办, 联合主办, 承办, 协办."""
    one, two, three = chance.sample([b for b in world.bodies if b.short.startswith("市") and len(b.short) < 9], 3)
    title, venue = f"第{chance.choice('二三四五六')}届{chance.choice(words.TOPICS)}论坛", chance.choice(words.VENUES)
    tale = Tale(day).meets(title, venue)
    pattern = chance.randrange(3)
    if pattern == 0:
        tale.say(f"由{one.short}主办、{two.short}承办、{three.short}协办的{title}在{venue}举行。")
        tale.host(one).host(two, "undertaker").host(three, "co_organizer")
    elif pattern == 1:
        tale.say(f"{one.short}、{two.short}联合主办的{title}在{venue}开幕，{three.short}承办。")
        tale.host(one).host(two).host(three, "undertaker")
    else:
        tale.say(f"{one.short}与{two.short}联合举办{title}。活动在{venue}举行。")
        tale.host(one).host(two)
    return tale


def visits(world: World, chance: random.Random, day: date) -> Tale:
    """一行到…调研, 陪同."""
    guest, *_ = officers(world, chance, day, 1)
    host, second = head_of(world, day, "主席"), head_of(world, day, "秘书长")
    if guest.person in (host.person, second.person):
        return visits(world, chance, day)
    verb = chance.choice(("调研", "走访", "考察"))
    topic = chance.choice(words.TOPICS)
    place = chance.choice(words.COMPANIES)
    which = chance.randrange(2)
    tale = Tale(day)
    if which == 0:
        said = f"{named(guest)}一行到{world.home.short}{verb}{topic}工作"
        tale.meets(said, world.home.short).say(f"{said}，{named(host)}、{named(second)}陪同。")
    else:
        said = f"{named(guest)}到{place}{verb}{topic}工作"
        tale.meets(said, place).say(f"{said}。{named(host)}、{named(second)}陪同{verb}。")
    tale.part(guest.person, "visitor").part(host.person, "companion").part(second.person, "companion")
    return tale.holds(guest).holds(host).holds(second)


def signing(world: World, chance: random.Random, day: date) -> Tale:
    """Two bodies sign an agreement, two people sign for them."""
    other = chance.choice([b for b in world.bodies if b.short.startswith("市") and b.roles[0] in ("局长",)])
    mine, theirs = head_of(world, day, "副主席"), world.holders(other, day)[0]
    title = f"{chance.choice(words.TOPICS)}合作协议"
    tale = Tale(day).meets(f"{world.home.short}与{other.short}签署《{title}》")
    tale.say(f"{world.home.short}与{other.short}签署《{title}》。{named(mine)}、{named(theirs)}代表双方签字。")
    tale.host(world.home, "signatory").host(other, "signatory").issue([world.home.name, other.name], title, "signed")
    return tale.part(mine.person, "other").part(theirs.person, "other").holds(mine).holds(theirs)


def issued(world: World, chance: random.Random, day: date) -> Tale:
    """印发, 联合印发, 出台; such an entry need not be an event."""
    title = f"{world.city}{chance.choice(words.TOPICS)}{chance.choice(words.PAPERS)}"
    other = chance.choice([b for b in world.bodies if b.short.startswith("市") and b.roles[0] == "局长"])
    tale, home = Tale(day), world.home
    which = chance.randrange(3)
    if which == 0:
        tale.say(f"{home.short}印发《{title}》。").issue([home.name], title)
    elif which == 1:
        tale.say(f"{home.short}、{other.short}联合印发《关于加强{title}的通知》。")
        tale.issue([home.name, other.name], f"关于加强{title}的通知")
    else:
        tale.say(f"{home.short}出台《{title}（试行）》。").issue([home.name], f"{title}（试行）")
    tale.facts.append({"kind": "event", "title": tale.text.rstrip("。"), "venue": None, "optional": True})
    return tale


def adopted(world: World, chance: random.Random, day: date) -> Tale:
    """审议通过《…》."""
    title = f"{world.home.short}{chance.choice('三四五六七')}届{chance.choice('二三四五')}次全委会议"
    paper = f"{world.home.short}{world.year}年{chance.choice(words.PAPERS)}"
    chair = head_of(world, day)
    venue = chance.choice(words.VENUES)
    tale = Tale(day).meets(title, venue).say(f"{title}在{venue}召开。{named(chair)}主持会议。会议审议通过《{paper}》。")
    return tale.part(chair.person, "chair").holds(chair).issue([world.home.name], paper, "adopted")


def guests(world: World, chance: random.Random, day: date) -> Tale:
    """Words for groups, doctrines and works that hold no person with a post."""
    tale, _ = meeting(world, chance, day)
    speaker = head_of(world, day)
    tale.say(f"会上{chance.choice(words.SLOGANS)}。{named(speaker)}讲话，{world.home.short}领导班子成员、")
    tale.say("各县区分管负责人、劳动模范代表及机关干部参加。")
    return tale.part(speaker.person, "speaker").holds(speaker)
