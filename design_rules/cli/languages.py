"""Which language to speak: what `--lang` says, else the language of the desk."""

from collections.abc import Mapping, Sequence

from design_rules.errors import InputError
from design_rules.language import Language, say

_NORWEGIAN = ("nb", "nn", "no")


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language of a run: needed before the arguments are parsed, to say what is wrong there.

    Raises:
        InputError: when `--lang` names another language.
    """
    asked = _asked(arguments)
    if asked is None:
        return _of_desk(environment)
    if asked == "en":
        return "en"
    if asked == "nb":
        return "nb"
    raise InputError(say("cli.wrong-choice", option="--lang", given=asked, choices="en, nb"))


def _asked(arguments: Sequence[str]) -> str | None:
    """The last value of `--lang`, as option parsers read it."""
    found = None
    for number, word in enumerate(arguments):
        if word == "--":
            break
        if word == "--lang":
            found = next(iter(arguments[number + 1 :]), None)
        elif word.startswith("--lang="):
            found = word.removeprefix("--lang=")
    return found


def _of_desk(environment: Mapping[str, str]) -> Language:
    names = (environment.get(key) for key in ("LC_ALL", "LC_MESSAGES", "LANG"))
    stated = next((name for name in names if name), "")
    return "nb" if stated.replace("_", ".").partition(".")[0].lower() in _NORWEGIAN else "en"
