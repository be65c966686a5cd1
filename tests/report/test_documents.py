import json
import math

from design_rules.evidence import RoomShown
from design_rules.report.documents import document, plain


def test_numbers_are_rounded_and_nothing_is_negative_zero() -> None:
    assert str(plain(-0.00001)) == "0.0"
    assert plain(1.23456789) == 1.2346
    assert plain((1, True, 0.1 + 0.2)) == [1, True, 0.3]


def test_what_json_cannot_write_becomes_null_or_a_question_mark() -> None:
    written = json.loads(document({"a": math.inf, "b": math.nan, "c": "x\ud800"}))
    assert written == {"a": None, "b": None, "c": "x?"}


def test_dataclasses_become_objects_and_letters_stay_letters() -> None:
    text = document({"shown": RoomShown("g", "Kjøkken", None)})
    assert "Kjøkken" in text
    assert json.loads(text)["shown"]["fixtures"] == []
    assert text.endswith("}\n")
