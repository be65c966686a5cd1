import json
from math import inf

import pytest
from pydantic import TypeAdapter

from design_rules.geometry.bodies import Body, Cut, HalfSpace, Parts, Point3, Polyhedron, Prism
from design_rules.model.survey import (
    Boundary,
    Classification,
    Frame,
    Gap,
    Group,
    Part,
    Portal,
    Space,
    Storey,
    Survey,
    Value,
)
from design_rules.read.messages import Job, decode, decode_job, encode

PRISM = Prism((((0.1, 0), (1, 0), (1, 1 / 3)),), -1e-7, 2.5)
CORNERS: tuple[Point3, ...] = ((0, 0, 0), (1, 0, 0.25), (1, 1, 0))
CUT = Cut(PRISM, (HalfSpace((0, 0, 1), (0, 0, 1), (((0, 0), (1, 0), (1, 1)),)),))
BODIES: list[Body] = [PRISM, Polyhedron(((CORNERS,),)), CUT, Parts((CUT, PRISM))]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.kind)
def test_a_body_arrives_as_it_was_sent(body: Body) -> None:
    assert TypeAdapter[Body](Body).validate_json(encode(body)) == body


def test_a_survey_arrives_as_it_was_sent() -> None:
    frame = Frame((1, 2, 3), (1, 0, 0), (0, 1, 0), (0, 0, 1))
    values: dict[str, dict[str, Value]] = {
        "TP_Door": {"a": True, "b": 3, "c": 2.5, "d": "Dør ☃", "e": None}
    }
    portal = Portal(
        key="d",
        guid="d",
        ifc_class="IfcDoor",
        frame=frame,
        properties=values,
        opening=PRISM,
        panels=("A", "B"),
        width=0.9,
    )
    space = Space(
        key="s",
        guid="s",
        ifc_class="IfcSpace",
        body=CUT,
        stated_area=12.5,
        classifications=(Classification("NS 3451", "2", "Bygning"),),
    )
    survey = Survey(
        schema="IFC4",
        project="Hus",
        application="",
        origin=(1, 2, 3),
        length_unit="metre",
        spaces=(space,),
        doors=(portal,),
        windows=(portal,),
        openings=(portal,),
        parts=(Part(key="w", guid="w", ifc_class="IfcWall", role="wall", damaged=True),),
        boundaries=(Boundary("s", "w", virtual=False, external=True),),
        groups=(Group("g", "g", "IfcZone", "Boenhet", members=("s",), properties=values),),
        storeys=(Storey("1", "1", "1. etasje", None),),
        gaps=(Gap("lost-records", keys=("a",), count=2),),
        classes={"IfcWall": 1},
    )
    assert TypeAdapter(Survey).validate_json(encode(survey)) == survey


def test_a_job_arrives_as_it_was_sent() -> None:
    job = Job(
        path="/tmp/æøå.ifc",
        memory=4,
        seconds=3,
        origin=(1.0, 2.0, 3.0),
        dangling=((1, 2), (3, 4)),
        twice=(7,),
        records=9,
        only_shapes=("a", "b"),
    )
    assert decode_job(encode(job)) == job
    assert decode_job(encode(Job("x", 1, 1))) == Job("x", 1, 1)


def test_a_message_is_one_line() -> None:
    assert b"\n" not in encode({"error": "two\nlines"})
    assert decode(encode({"error": "two\nlines"})) == {"error": "two\nlines"}


@pytest.mark.parametrize("line", [b"", b"[1]", b"{", b"3", b"\xff"])
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        decode(line)


def test_a_number_out_of_range_still_arrives() -> None:
    assert json.loads(encode({"value": inf})) == {"value": inf}


def test_what_is_no_data_cannot_be_sent() -> None:
    with pytest.raises(TypeError, match="Path"):
        encode({"path": __import__("pathlib").Path("x")})
