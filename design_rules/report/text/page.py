"""A page of plain paragraphs: wrapped to a width, coloured only on a terminal."""

from collections.abc import Iterable
from typing import TypeAlias

from rich.text import Text as Styled

from design_rules.report.screen import Screen

Part: TypeAlias = "str | tuple[str, str]"  # words, or words with a style


class Page:
    """Paragraphs written one after the other."""

    def __init__(self, width: int = 80, colour: bool = False) -> None:
        self._screen = Screen(max(width, 40), colour)

    def write(self, *parts: Part, indent: int = 0, mark: str = "", style: str = "") -> None:
        """A paragraph; a mark hangs to its left, further lines stand under the first."""
        hang = indent + (len(mark) + 1 if mark else 0)
        first = Styled(" " * indent) + Styled(mark + " " if mark else "", style=style)
        for number, line in enumerate(self._wrapped(parts, hang)):
            self._screen.show((first if number == 0 else Styled(" " * hang)) + line)

    def gap(self) -> None:
        """An empty line."""
        self._screen.show("")

    def heading(self, words: str, style: str = "bold") -> None:
        """A heading, underlined, with an empty line above."""
        self.gap()
        self.write((words, style))
        self.write(("─" * min(self._screen.width, len(words)), style))

    def text(self) -> str:
        """Everything written so far."""
        return self._screen.text()

    def _wrapped(self, parts: Iterable[Part], hang: int) -> Iterable[Styled]:
        words = Styled.assemble(*parts)
        width = max(self._screen.width - hang, 20)
        return words.wrap(self._screen.console, width) or [words]
