"""A small run of the rules and a small building, made by hand."""

from shapely import box

from design_rules.evidence import DoorShown, NoneFound, RoomShown, RouteShown
from design_rules.findings import (
    Assumption,
    CheckRun,
    Crash,
    Finding,
    ModelInfo,
    Readiness,
    RuleResult,
    Subject,
)
from design_rules.language import Words, name, say
from design_rules.model.building import (
    Adjacency,
    Building,
    Clue,
    Door,
    Doorway,
    Link,
    Place,
    Room,
    Use,
)
from design_rules.model.survey import Portal
from design_rules.model.units import Unit
from design_rules.pack import Citation, Pack, Parameter, Rule, Source
from design_rules.verdict import Measure, Missing, Outcome, Repair

HOSTILE = "[red]Bad[/red]\x1b[31m\u202ekcol\x07\n<script>"
MESSAGES: dict[str, Words] = {
    "shared": {"en": "{room} is shared by two homes.", "nb": "{room} deles av to boliger."},
    "own": {"en": "{room} belongs to one home.", "nb": "{room} hører til én bolig."},
    "open": {"en": "Who uses {room} is open.", "nb": "Hvem som bruker {room}, er uvisst."},
}


def rule(id_: str = "TP103", weight: str = "must") -> Rule:
    """A rule about bathrooms."""
    assert weight in ("must", "should")
    return Rule(
        id=id_, name=f"rule-{id_.lower()}", family="private-bathroom",
        title={"en": "A bathroom of one's own", "nb": "Eget bad"}, quote="delte bad bidrar",
        citation=Citation("tpk", "2 Sammendrag", 76, "SA-1"),
        reading={"en": "Nobody else enters.", "nb": "Ingen andre går inn."},
        weight="should" if weight == "should" else "must", check="bathroom-exclusive",
        parameters=(
            Parameter("limit", 0.76, "m", Source("R", "TEK17"),
                      {"en": "least width", "nb": "minste bredde"}),
        ),
        messages=MESSAGES,
        explains={
            each: {"en": f"When {each}.", "nb": f"Når {each}."}
            for each in ("satisfied", "violated", "undecidable", "not_applicable")
        },
    )  # fmt: skip


def finding(of: Rule, outcome: Outcome, room: str = "104 Bad", guid: str = "bad") -> Finding:
    """A finding about a bathroom, with grounds that fit its outcome."""
    reason = {"violated": "shared", "satisfied": "own"}.get(outcome.value, "open")
    shown = RoomShown(guid, room, "bathroom", ("shower", "toilet"))
    door = DoorShown(
        "door", "Dør 1", (guid, "outside"), (room, "outside"), "contested", ("geometry",)
    )
    lacking = Missing(guid, say("missing.use", room=room), say("missing.use-remedy", guid=guid))
    broken, unclear = outcome is Outcome.VIOLATED, outcome is Outcome.UNDECIDABLE
    return Finding(
        id=f"{of.id}/{guid}", rule=of.id, family=of.family, outcome=outcome, weight=of.weight,
        subject=Subject("room", room, (guid,), "1. etasje"), reason=say(reason, room=room),
        evidence=(
            shown, door, NoneFound("toilet", ("a", "b")),
            RouteShown(("hall", guid), ("Hall", room), ("door",)),
        ),
        missing=(lacking,) if unclear else (),
        measures=(Measure("clear-width", 0.66, "m", 0.76, -0.1, 0.005),) if broken else (),
        repair=(Repair(say("checks.add-door", room=room), ("door",)),) if broken else (),
    )  # fmt: skip


def result(of: Rule, *findings: Finding) -> RuleResult:
    """What a rule came to, by the contract's order of outcomes."""
    order = (Outcome.VIOLATED, Outcome.UNDECIDABLE, Outcome.SATISFIED)
    found = {each.outcome for each in findings}
    outcome = next((each for each in order if each in found), Outcome.NOT_APPLICABLE)
    return RuleResult(of, outcome, len(findings), findings)


def run(room: str = "104 Bad", crashes: tuple[Crash, ...] = ()) -> CheckRun:
    """One rule violated, one undecidable, one satisfied, one not applicable."""
    rules = [rule("TP101"), rule("TP102"), rule("TP103", "should"), rule("TP104")]
    pack = Pack(
        "tpk", "1.0", {"en": "Trygg+ for women", "nb": "Trygg+ for kvinner"},
        {"en": "Trygg+ (report)", "nb": "Trygg+ (rapport)"}, "cd" * 32, "tpk.yaml", tuple(rules),
    )  # fmt: skip
    outcomes = (Outcome.VIOLATED, Outcome.UNDECIDABLE, Outcome.SATISFIED)
    results = [
        result(each, finding(each, outcome, room))
        for each, outcome in zip(rules, outcomes, strict=False)
    ]
    assumption = Assumption(
        "bad", say("assumption.one-resident", unit="103"), say("assumption.one-resident-because")
    )
    return CheckRun(
        models=(ModelInfo("a.ifc", "ab" * 32, "IFC4", room, "Revit", (name("Mended."),)),),
        packs=(pack,),
        readiness=Readiness(3, 2, 3, 2, 1, 1, 1, (say("gaps.no-storeys"),), (name("Area"),)),
        results=(*results, result(rules[3])),
        assumptions=((assumption, ("TP101",)),),
        crashes=crashes,
    )


def room(
    key: str, box_: tuple[float, float, float, float], use: str | None = None, number: str = "",
    storey: str = "EG",
) -> Room:  # fmt: skip
    """A room of three metres' height over a box in plan."""
    floor = 0.0 if storey == "EG" else 3.0
    outline = box(*box_)
    clue = Clue("long-name", key, use)
    known = Use(use, "likely", (use,), (clue,)) if use else Use(clues=(clue,))
    return Room(
        key, key, number, key, storey, storey, outline, floor, floor + 3.0, outline.area, known,
        "private" if use else None,
    )  # fmt: skip


def building(title: str = "Bad") -> tuple[Building, tuple[Unit, ...]]:
    """Hall, bathroom and an unknown room on one storey, an attic above, a room without shape."""
    rooms = (
        room("hall", (0, 0, 4, 2), "unit_hall", "101"),
        room(title, (0, 2.2, 2, 4), "bathroom", "102"),
        room("x", (2.2, 2.2, 4, 4), None, "=1+1"),
        room("loft", (0, 0, 4, 4), "store", "201", "OG"),
        Room("bare", "bare", "9", "Ghost", "", "", box(0, 0, 0, 0).buffer(0), 0, 0, None),
    )
    portal = Portal("door", "door", "IfcDoor", "Dør 1")
    doorway = Doorway((1.0, 2.1), (0.0, 1.0), 0.8, 0.2, 0.0, 2.1)
    links = (
        _link(("hall", title), "door", "door", "certain", (1.0, 2.1, 0.0)),
        _link(("hall", "x"), "opening", "gap", "contested", (3.0, 2.1, 0.0)),
        _link(("hall", "unmodelled:gap"), "opening", "gap", "contested", (3.0, 2.1, 0.0)),
        _link(("hall", "outside"), "door", "front", "certain", (2.0, -0.1, 0.0)),
        _link(("hall", "loft"), "stair", "stair", "certain", (3.5, 1.0, 0.0)),
    )
    places = (Place("outside", "outside"), Place("unmodelled:gap", "unmodelled"))
    unit = Unit(
        "unit:hall", "A", frozenset({"hall", title, "x"}), (links[3],), "inferred",
        say("understanding.inferred-unit"),
    )  # fmt: skip
    built = Building(
        origin=(100.0, 200.0, 10.0), rooms=rooms, links=links, places=places,
        doors=(Door("door", "door", "Dør 1", "EG", portal, doorway),),
        adjacency=(Adjacency("hall", title, "wall", 2.0, ("wall",)),),
        storeys=(("EG", "Ground", 0.0), ("OG", "Upper", 3.0)),
    )  # fmt: skip
    return built, (unit,)


def _link(
    ends: tuple[str, str], kind: str, via: str, status: str, point: tuple[float, float, float]
) -> Link:
    assert kind in ("door", "opening", "stair")
    return Link(
        ends, kind, via, via, f"the {via}",  # type: ignore[arg-type]
        "certain" if status == "certain" else "contested", ("geometry",), 0.05, point, 0.9,
    )  # fmt: skip
