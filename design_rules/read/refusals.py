"""Why a file cannot be read, said by code that does not know the file's name."""

from design_rules.language import Argument, Text, say


class RefusalError(Exception):
    """A sentence about a file that still lacks its `{file}`."""

    def __init__(self, key: str, **args: Argument) -> None:
        """Take the key of a phrase and what fills its other placeholders."""
        super().__init__(key)
        self.key = key
        self.details = args

    def about(self, file: str) -> Text:
        """The sentence with the name of the file."""
        return say(self.key, file=file, **self.details)
