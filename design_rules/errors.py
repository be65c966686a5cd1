"""Errors say that the tool or its inputs are broken; verdicts say what is true of a building."""

from design_rules.language import Language, Text, render


class DesignRulesError(Exception):
    """Base of every error raised on purpose: one sentence naming file, place and remedy."""

    def __init__(self, *sentences: Text) -> None:
        super().__init__(" ".join(render(sentence, "en") for sentence in sentences))
        self.sentences = sentences

    def in_words(self, language: Language) -> str:
        """The sentences in the language of the reader, one a line."""
        return "\n".join(render(sentence, language) for sentence in self.sentences)


class ModelError(DesignRulesError):
    """A model file cannot be read as a building."""


class InputError(DesignRulesError):
    """An argument, a facts file or a setting is wrong."""


class PackError(DesignRulesError):
    """A rule pack is wrong. Carries every problem found, not just the first."""
