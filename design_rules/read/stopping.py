"""What a run that is stopped from outside must end and remove before it goes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass(slots=True)
class _State:
    """One for the process, as its signals are."""

    duties: dict[int, Callable[[], object]] = field(default_factory=dict)
    busy: int = 0
    leave: Callable[[], object] | None = None  # a stop that waits


_state = _State()


def owe(duty: Callable[[], object]) -> Callable[[], None]:
    """Have something done should the run be stopped; what is given back calls it off."""
    _state.duties[id(duty)] = duty

    def call_off() -> None:
        _state.duties.pop(id(duty), None)

    return call_off


@contextmanager
def undisturbed() -> Iterator[None]:
    """A stop within this waits: what begins here is owed before it can be forgotten."""
    _state.busy += 1
    try:
        yield
    finally:
        _state.busy -= 1
        if not _state.busy and _state.leave is not None:
            _clear(_state.leave)


def stop(leave: Callable[[], object]) -> None:
    """Do what is owed, the latest first, then leave; as soon as it disturbs nothing."""
    if _state.busy:
        _state.leave = leave
    else:
        _clear(leave)


def _clear(leave: Callable[[], object]) -> None:
    _state.leave = None
    for key in reversed(list(_state.duties)):
        duty = _state.duties.pop(key)
        with suppress(Exception):  # the next one is owed all the same
            duty()
    leave()
