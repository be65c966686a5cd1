"""Files with words exchanged at random: each is refused in words, or read to the end."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from design_rules.errors import ModelError
from design_rules.model.survey import Survey
from design_rules.read.messages import encode
from design_rules.read.supervisor import survey_form
from sample_models.kit import LengthUnit

from .reading import survey_of

_WORD = re.compile(rb"#\d+|=IFC\w+|-?\d+\.\d*(?:E[-+]?\d+)?|\.\w+\.|'(?:[^']|'')*'|\$")
_ODD = (b"$", b"()", b"'x'", b"*", b"1E308", b"-1.", b"0.", b"0", b"(1.,2.)", b".T.", b"#999999")
_SEEDS = range(60)


def mutated(data: bytes, seed: int) -> bytes:
    """One to eight words of the DATA section exchanged for others of the file, or odd ones."""
    dice = random.Random(seed)
    start = data.index(b"DATA;")
    words = list(_WORD.finditer(data, start))
    chosen = sorted(dice.sample(words, dice.randint(1, 8)), key=re.Match.start, reverse=True)
    for word in chosen:
        kin = [each for each in words if each[0][:1] == word[0][:1]]
        new = dice.choice(kin)[0] if dice.random() < 0.6 else dice.choice(_ODD)
        data = data[: word.start()] + new + data[word.end() :]
    return data


@pytest.mark.parametrize("seed", _SEEDS)
def test_a_mutated_file_is_refused_in_words_or_read_to_the_end(
    seed: int, cabin: Callable[[LengthUnit], Path], tmp_path: Path
) -> None:
    path = tmp_path / "hus.ifc"
    path.write_bytes(mutated(cabin("m").read_bytes(), seed))
    survey = read(path)
    if survey is not None:
        assert survey_form().validate_json(encode(survey)) == survey


def read(path: Path) -> Survey | None:
    try:
        return survey_of(path)
    except ModelError:
        return None
    except Exception as error:
        if type(error).__module__.startswith("ifcopenshell") or "parse" in str(error):
            return None
        raise
