"""Text as a terminal shows it: a width, perhaps colours, and nothing taken for mark-up."""

from io import StringIO

from rich.console import Console, RenderableType


class Screen:
    """Collects what would appear on a terminal. Words are taken as they are."""

    def __init__(self, width: int = 80, colour: bool = False) -> None:
        self._file = StringIO()
        self.width = width
        self.console = Console(
            file=self._file, width=width, force_terminal=colour, no_color=not colour,
            color_system="standard" if colour else None, highlight=False, markup=False,
            emoji=False, legacy_windows=False, _environ={},
        )  # fmt: skip

    def show(self, what: RenderableType) -> None:
        """Put a table or a line below what is there."""
        self.console.print(what, soft_wrap=isinstance(what, str))

    def text(self) -> str:
        """Everything shown so far, without blanks at the ends of lines."""
        return "".join(line.rstrip() + "\n" for line in self._file.getvalue().splitlines())
