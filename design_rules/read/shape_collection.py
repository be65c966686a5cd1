"""Shapes that only the geometry kernel can tell, as they come in from the child."""

import time
from functools import cache
from typing import TYPE_CHECKING, Any

from design_rules.geometry.bodies import Body
from design_rules.read.child import Child, ChildLostError
from design_rules.read.messages import decode

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_DIED = "the geometry kernel died or hung"


class ShapeCollection:
    """What the kernel answered so far, and how long it may go on."""

    def __init__(self, for_each: float, for_all: float) -> None:
        """`for_each` and `for_all` are seconds of the kernel's work; loading does not count."""
        self.bodies: dict[str, Body] = {}
        self.failed: dict[str, str] = {}
        self.seconds_left = for_all
        self._for_each = for_each

    @property
    def answered(self) -> set[str]:
        """Keys of the shapes that are there or will never be."""
        return {*self.bodies, *self.failed}

    def collect(self, child: Child, start: float) -> bool:
        """Take shapes until the child is done (True) or lost over one (False).

        `start` are the seconds until the first message: a new child parses the file again.
        """
        trying, wait = "", start
        while True:
            began = time.monotonic()
            try:
                message = decode(child.line(wait))
            except (ChildLostError, ValueError):
                message = {}
            if trying:
                self.seconds_left -= time.monotonic() - began
            if message.keys().isdisjoint(("trying", "shape", "failed")):
                if trying:
                    self.failed[trying] = _DIED
                return "done" in message
            trying = message.get("trying", "")
            self._keep(message)
            wait = min(self._for_each, max(self.seconds_left, 0.0))

    def _keep(self, message: dict[str, Any]) -> None:
        if "shape" in message:
            try:
                self.bodies[message["shape"]] = _body_form().validate_python(message["body"])
            except ValueError:
                self.failed[message["shape"]] = "a shape that is none"
        elif "failed" in message:
            self.failed[message["failed"]] = str(message.get("why"))


@cache
def _body_form() -> "TypeAdapter[Body]":
    from pydantic import TypeAdapter

    return TypeAdapter(Body)
