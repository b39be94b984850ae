"""Groups of options: a command takes one as a parameter, and its help shows each option of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields, is_dataclass
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints


def ungrouped(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command as Typer takes it: for each parameter that is a group (a dataclass) the options of it."""
    hints = get_type_hints(command, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if isinstance(hint, type) and is_dataclass(hint)}

    @wraps(command)
    def run(**given: Any) -> Any:
        for name, group in groups.items():
            given[name] = group(**{one.name: given.pop(one.name) for one in fields(group)})
        return command(**given)

    own = [_keyword(one, hints[name]) for name, one in signature(command).parameters.items() if name not in groups]
    shared = [option for group in groups.values() for option in _options(group)]
    run.__signature__ = Signature([*own, *shared])  # pyright: ignore[reportAttributeAccessIssue]
    return run


def _options(group: type[Any]) -> Iterator[Parameter]:
    hints = get_type_hints(group, include_extras=True)
    for one in fields(group):
        default = Parameter.empty if one.default is MISSING else one.default
        yield Parameter(one.name, Parameter.KEYWORD_ONLY, default=default, annotation=hints[one.name])


def _keyword(one: Parameter, annotation: Any) -> Parameter:
    return one.replace(kind=Parameter.KEYWORD_ONLY, annotation=annotation)
