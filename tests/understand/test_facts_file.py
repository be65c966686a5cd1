from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from design_rules.errors import InputError
from design_rules.model.answers import (
    Answers,
    DoorAnswer,
    RoomAnswer,
    StaffPosition,
    WindowAnswer,
)
from design_rules.understand.facts_file import check_guids, load_answers
from design_rules.understand.fixtures import fixture_words
from design_rules.understand.vocabulary import load_vocabulary

USES = frozenset({"bathroom", "bedroom", "staff_base"})
ZONES = frozenset({"private", "quiet"})
FIXTURES = frozenset({"toilet", "shower", "washbasin"})

ALL = """\
schema_version: "1"
rooms:
  room-1: {use: staff_base, zone: quiet, unit: "103", residents: 1, enclosed: true,
           fixtures: [toilet, toilet]}
  room-2:
    fixtures: []
doors:
  door-1:
    joins: [room-1, outside]
    role: main-entrance
    opens: {from_inside: free, from_outside: key}
    glass: none
    rw: 40
    self_closing: true
    hold_open: false
    anti_barricade: true
    clear_width: 0.86
    lockable_from_inside: true
windows:
  window-1: {glass: clear, opens: true, restrictor: 0.10}
staff_positions:
  - {room: room-1, point: [12.4, 3.1], seated: false}
  - room: room-2
building: {shared_with: none}
"""

UNANSWERED = """\
schema_version: "1"
rooms:
  room-1: {use: ~, zone: ~, unit: ~, residents: ~, fixtures: ~,
           enclosed: ~}
  room-2: {fixtures: [~]}
  room-3: ~
doors:
  door-1: {joins: ~, role: ~, opens: {from_inside: ~, from_outside: ~}, glass: ~, rw: ~,
           self_closing: ~, hold_open: ~, anti_barricade: ~, clear_width: ~,
           lockable_from_inside: ~}
  door-2: {joins: [room-1, ~], opens: ~}
windows: {window-1: {glass: ~, opens: ~, restrictor: ~}}
staff_positions: [~, {room: ~, point: ~, seated: ~}]
building: {shared_with: ~}
"""


def load(folder: Path, *texts: str) -> Answers:
    paths = [folder / f"{letter}.yaml" for letter in "abc"[: len(texts)]]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return load_answers(paths, USES, ZONES, FIXTURES)


def facts(body: str) -> str:
    return f'schema_version: "1"\n{body}\n'


def refusal(folder: Path, *texts: str) -> tuple[list[str], list[str]]:
    with pytest.raises(InputError) as raised:
        load(folder, *texts)
    return told(raised.value, folder)


def told(error: InputError, folder: Path) -> tuple[list[str], list[str]]:
    en, nb = (error.in_words(language).replace(f"{folder}/", "") for language in ("en", "nb"))
    return en.split("\n"), nb.split("\n")


class TestLoading:
    def test_everything_that_can_be_said_is_read(self, tmp_path: Path) -> None:
        assert load(tmp_path, ALL) == Answers(
            rooms={
                "room-1": RoomAnswer("staff_base", "quiet", "103", 1, ("toilet", "toilet"), True),
                "room-2": RoomAnswer(fixtures=()),
            },
            doors={
                "door-1": DoorAnswer(
                    ("room-1", "outside"), "main-entrance", "free", "key", "none", 40.0,
                    True, False, True, 0.86, True,
                )
            },
            windows={"window-1": WindowAnswer("clear", True, 0.1)},
            staff_positions=(
                StaffPosition("room-1", (12.4, 3.1), False), StaffPosition("room-2"),
            ),
            shared_with="none",
            files=(str(tmp_path / "a.yaml"),),
        )  # fmt: skip

    @pytest.mark.parametrize(
        ("name", "line"),
        [("", 8), ("joins", 9), ("role", 10), ("opens_from_outside", 11), ("clear_width", 17)],
    )
    def test_each_answer_knows_its_place(self, tmp_path: Path, name: str, line: int) -> None:
        door = load(tmp_path, ALL).doors["door-1"]
        assert door.place(name) == f"{tmp_path / 'a.yaml'}:{line}"
        assert door.line == 8

    def test_a_file_with_open_questions_only_answers_nothing(self, tmp_path: Path) -> None:
        answers = load(tmp_path, UNANSWERED)
        assert answers.rooms == dict.fromkeys(("room-1", "room-2", "room-3"), RoomAnswer())
        assert answers.doors == dict.fromkeys(("door-1", "door-2"), DoorAnswer())
        assert answers.windows == {"window-1": WindowAnswer()}
        assert (answers.staff_positions, answers.shared_with) == ((), None)

    @pytest.mark.parametrize("part", ["rooms", "doors", "windows", "staff_positions", "building"])
    def test_a_part_may_be_empty_or_left_out(self, tmp_path: Path, part: str) -> None:
        nothing = Answers(files=(str(tmp_path / "a.yaml"),))
        assert load(tmp_path, facts("")) == nothing
        assert load(tmp_path, facts(f"{part}:")) == nothing

    def test_no_files_say_nothing(self) -> None:
        assert load_answers([], USES, ZONES, FIXTURES) == Answers()

    def test_a_key_of_digits_is_a_globalid_as_written(self, tmp_path: Path) -> None:
        digits = "0123456701234567012345"
        assert list(load(tmp_path, facts(f"rooms: {{{digits}: {{use: bedroom}}}}")).rooms) == [
            digits
        ]

    def test_the_words_that_ship_are_accepted(self, tmp_path: Path) -> None:
        vocabulary = load_vocabulary()
        kinds = frozenset(kind.name for kind in fixture_words().kinds)
        path = tmp_path / "a.yaml"
        path.write_text(facts("rooms: {r: {use: staff_base, zone: quiet, fixtures: [toilet]}}"))
        answers = load_answers([path], vocabulary.uses, vocabulary.zones, kinds)
        assert answers.rooms["r"] == RoomAnswer("staff_base", "quiet", fixtures=("toilet",))


class TestSeveralFiles:
    def test_the_later_file_wins_field_by_field(self, tmp_path: Path) -> None:
        answers = load(
            tmp_path,
            facts(
                "doors: {d: {role: staff, rw: 40, opens: {from_inside: free, from_outside: key}}}"
            ),
            facts("doors:\n  d: {rw: 35, role: ~, opens: {from_outside: never}}"),
        )
        door = answers.doors["d"]
        assert door == DoorAnswer(
            role="staff", rw=35.0, opens_from_inside="free", opens_from_outside="never"
        )
        assert [door.place(name)[-8:] for name in ("role", "rw", "opens_from_inside", "")] == [
            "a.yaml:2", "b.yaml:3", "a.yaml:2", "b.yaml:3",
        ]  # fmt: skip

    def test_an_empty_list_of_fixtures_wins_too(self, tmp_path: Path) -> None:
        answers = load(
            tmp_path,
            facts("rooms: {r: {fixtures: [toilet]}}"),
            facts("rooms: {r: {fixtures: []}}"),
        )
        assert answers.rooms["r"].fixtures == ()

    def test_staff_positions_add_up_but_for_rooms_named_again(self, tmp_path: Path) -> None:
        answers = load(
            tmp_path,
            facts("staff_positions: [{room: r1}, {room: r2}, {room: r1, seated: false}]"),
            facts("staff_positions: [{room: r1, point: [1, 2]}, {room: r3}]"),
        )
        assert answers.staff_positions == (
            StaffPosition("r2"), StaffPosition("r1", (1.0, 2.0)), StaffPosition("r3"),
        )  # fmt: skip

    def test_what_is_said_of_the_building_wins(self, tmp_path: Path) -> None:
        answers = load(
            tmp_path,
            facts("building: {shared_with: shop}"),
            facts("building: {shared_with: none}"),
        )
        assert answers.shared_with == "none"
        assert answers.files == (str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml"))

    @settings(max_examples=30, deadline=None)
    @given(st.lists(st.sampled_from(["~", "staff", "internal"]), min_size=1, max_size=3))
    def test_the_last_answer_that_is_one_counts(
        self, tmp_path_factory: pytest.TempPathFactory, said: list[str]
    ) -> None:
        folder = tmp_path_factory.mktemp("facts")
        answers = load(folder, *(facts(f"doors: {{d: {{role: {role}}}}}") for role in said))
        last = next((role for role in reversed(said) if role != "~"), None)
        assert answers.doors["d"].role == last


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("body", "line", "en", "nb"),
        [
            ("room: {}", 2,
             '"room" is not a known key. Did you mean "rooms"? Allowed: building, doors, rooms, '
             "schema_version, staff_positions, windows.",
             "«room» er ikke en kjent nøkkel. Mente du «rooms»? Tillatt: building, doors, rooms, "
             "schema_version, staff_positions, windows."),
            ("rooms:\n  r:\n    usage: bedroom", 4,
             '"rooms.r.usage" is not a known key. Did you mean "use"? Allowed: enclosed, '
             "fixtures, residents, unit, use, zone.",
             "«rooms.r.usage» er ikke en kjent nøkkel. Mente du «use»? Tillatt: enclosed, "
             "fixtures, residents, unit, use, zone."),
            ("doors:\n  d:\n    opens: {inside: free}", 4,
             '"doors.d.opens.inside" is not a known key. Did you mean "from_inside"? Allowed: '
             "from_inside, from_outside.",
             "«doors.d.opens.inside» er ikke en kjent nøkkel. Mente du «from_inside»? Tillatt: "
             "from_inside, from_outside."),
            ("staff_positions:\n  - room: r\n  - {room: r, seatd: true}", 4,
             '"staff_positions.seatd" is not a known key. Did you mean "seated"? Allowed: point, '
             "room, seated.",
             "«staff_positions.seatd» er ikke en kjent nøkkel. Mente du «seated»? Tillatt: point, "
             "room, seated."),
            ("rooms:\n  r: {use: bedrom}", 3,
             '"rooms.r.use" cannot be "bedrom". Did you mean "bedroom"? Allowed: bathroom, '
             "bedroom, staff_base.",
             "«rooms.r.use» kan ikke være «bedrom». Mente du «bedroom»? Tillatt: bathroom, "
             "bedroom, staff_base."),
            ("rooms:\n  r: {zone: loud}", 3,
             '"rooms.r.zone" cannot be "loud". Use one of: private, quiet.',
             "«rooms.r.zone» kan ikke være «loud». Bruk en av disse: private, quiet."),
            ("rooms:\n  r:\n    fixtures:\n    - toilet\n    - showr", 6,
             '"rooms.r.fixtures" cannot be "showr". Did you mean "shower"? Allowed: shower, '
             "toilet, washbasin.",
             "«rooms.r.fixtures» kan ikke være «showr». Mente du «shower»? Tillatt: shower, "
             "toilet, washbasin."),
            ("rooms: {r: {unit: 103}}", 2,
             '"rooms.r.unit" must be text. Put it in quotation marks.',
             "«rooms.r.unit» må være tekst. Sett det i anførselstegn."),
            ("rooms: {r: {unit: ''}}", 2, '"rooms.r.unit" is empty. Fill it in.',
             "«rooms.r.unit» er tom. Fyll den ut."),
            ("rooms: {r: {use: ''}}", 2, '"rooms.r.use" is empty. Fill it in.',
             "«rooms.r.use» er tom. Fyll den ut."),
            ("doors: {d: {role: ' '}}", 2, '"doors.d.role" is empty. Fill it in.',
             "«doors.d.role» er tom. Fyll den ut."),
            ("building: {shared_with: ''}", 2, '"building.shared_with" is empty. Fill it in.',
             "«building.shared_with» er tom. Fyll den ut."),
            ("rooms: {r: {residents: 1.5}}", 2,
             '"rooms.r.residents" must be a whole number. Leave decimals and unit out.',
             "«rooms.r.residents» må være et heltall. Utelat desimaler og enhet."),
            ("rooms: {r: {residents: -1}}", 2,
             '"rooms.r.residents" must be at least 0. Correct it, and mind the unit.',
             "«rooms.r.residents» må være minst 0. Rett tallet, og pass på enheten."),
            ("rooms: {r: bedroom}", 2,
             '"rooms.r" must hold keys with values. Write "key: value" beneath it.',
             "«rooms.r» må inneholde nøkler med verdier. Skriv «nøkkel: verdi» under."),
            ("doors: {d: {glass: no}}", 2,
             '"doors.d.glass" must be one of these words: clear, frosted, one-way, none. Put '
             "numbers and yes or no in quotation marks.",
             "«doors.d.glass» må være ett av disse ordene: clear, frosted, one-way, none. Sett "
             "tall og ja/nei i anførselstegn."),
            ("doors: {d: {role: entrance}}", 2,
             '"doors.d.role" cannot be "entrance". Did you mean "unit-entrance"?',
             "«doors.d.role» kan ikke være «entrance». Mente du «unit-entrance»?"),
            ("doors: {d: {joins: outside}}", 2,
             '"doors.d.joins" must be a list. Put it in square brackets.',
             "«doors.d.joins» må være en liste. Sett den i hakeparenteser."),
            ("doors: {d: {joins: [outside]}}", 2,
             '"doors.d.joins" holds 1, but needs at least 2. Add what is missing.',
             "«doors.d.joins» har 1, men trenger minst 2. Legg til det som mangler."),
            ("doors: {d: {joins: [a, b, c]}}", 2,
             '"doors.d.joins" may hold no more than 2. Take out the rest.',
             "«doors.d.joins» kan ikke ha flere enn 2. Ta bort resten."),
            ("doors: {d: {rw: 40 dB}}", 2,
             '"doors.d.rw" must be a number. Write it with a decimal point and without a unit.',
             "«doors.d.rw» må være et tall. Skriv det med desimalpunktum og uten enhet."),
            ("doors: {d: {clear_width: 860}}", 2,
             '"doors.d.clear_width" must be at most 10. Correct it, and mind the unit.',
             "«doors.d.clear_width» kan ikke være mer enn 10. Rett tallet, og pass på enheten."),
            ("doors: {d: {clear_width: 0}}", 2,
             '"doors.d.clear_width" must be greater than 0. Correct it, and mind the unit.',
             "«doors.d.clear_width» må være større enn 0. Rett tallet, og pass på enheten."),
            ("doors: {d: {self_closing: 1}}", 2,
             '"doors.d.self_closing" must be true or false. Write one of the two.',
             "«doors.d.self_closing» må være true eller false. Skriv en av dem."),
            ("windows: {w: {restrictor: .nan}}", 2,
             '"windows.w.restrictor" must be a number. Write it with a decimal point',
             "«windows.w.restrictor» må være et tall. Skriv det med desimalpunktum"),
            ("staff_positions: [{point: [1, 2]}]", 2,
             '"staff_positions.room" is missing. Add it.',
             "«staff_positions.room» mangler. Legg det til."),
            ("rooms:\n  r: {use: bedroom}\n  r: {zone: quiet}", 4,
             '"r" already stands on line 3. Keep one of the two.',
             "«r» står allerede på linje 3. Behold én av dem."),
            ("rooms:\n\tr: {use: bedroom}", 3, "this line is indented with a tab. Use spaces.",
             "denne linjen er rykket inn med tabulator. Bruk mellomrom."),
        ],
    )  # fmt: skip
    def test_a_problem_is_told_with_file_line_and_remedy(
        self, tmp_path: Path, body: str, line: int, en: str, nb: str
    ) -> None:
        (english,), (norwegian,) = refusal(tmp_path, facts(body))
        assert english.startswith(f"a.yaml:{line}: {en}")
        assert norwegian.startswith(f"a.yaml:{line}: {nb}")

    @pytest.mark.parametrize("version", ["1", '"2"'])
    def test_the_version_is_the_text_1(self, tmp_path: Path, version: str) -> None:
        (english,), (norwegian,) = refusal(tmp_path, f"schema_version: {version}\n")
        assert english.startswith('a.yaml:1: "schema_version" ')
        assert norwegian.startswith("a.yaml:1: «schema_version» ")

    def test_the_version_is_needed(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, "rooms: {}\n") == (
            ['a.yaml:1: "schema_version" is missing. Add it.'],
            ["a.yaml:1: «schema_version» mangler. Legg det til."],
        )

    def test_an_empty_file_is_told_what_belongs_in_it(self, tmp_path: Path) -> None:
        (english,), _ = refusal(tmp_path, "")
        assert english == (
            "a.yaml:1: the file must consist of keys. Begin with these: schema_version, rooms, "
            "doors, windows, staff_positions, building."
        )

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(InputError) as raised:
            load_answers([tmp_path / "x.yaml"], USES, ZONES, FIXTURES)
        assert told(raised.value, tmp_path) == (
            ["x.yaml: there is no such file. Check the path."],
            ["x.yaml: filen finnes ikke. Kontroller stien."],
        )

    def test_all_problems_of_all_files_are_told_at_once(self, tmp_path: Path) -> None:
        english, _ = refusal(
            tmp_path,
            facts("rooms:\n  r: {use: x, zone: y}\n  s: {unit: 1}\ndoors: {d: {rw: x}}"),
            "a: 'b",
            facts("windows: {w: {opens: 1}}"),
        )
        assert [sentence.split(": ")[0] for sentence in english] == [
            "a.yaml:3", "a.yaml:3", "a.yaml:4", "a.yaml:5", "b.yaml:1", "c.yaml:2",
        ]  # fmt: skip


class TestGlobalIds:
    def problems(self, answers: Answers, folder: Path) -> tuple[list[str], list[str]]:
        with pytest.raises(InputError) as raised:
            check_guids(answers, ["room-1", "room-2"], ["door-1"], ["window-1"])
        return told(raised.value, folder)

    def test_globalids_of_the_model_are_accepted(self, tmp_path: Path) -> None:
        check_guids(load(tmp_path, ALL), ["room-1", "room-2"], ["door-1"], ["window-1"])

    @pytest.mark.parametrize("end", ["outside", "court", "gallery", "neighbour"])
    def test_a_door_may_lead_to_what_is_no_room(self, tmp_path: Path, end: str) -> None:
        answers = load(tmp_path, facts(f"doors: {{door-1: {{joins: [room-1, {end}]}}}}"))
        check_guids(answers, ["room-1"], ["door-1"], [])

    @pytest.mark.parametrize(
        ("body", "line", "en", "nb"),
        [
            ("rooms:\n  x: {use: bedroom}", 3,
             'the model has no room with the GlobalId "x". Correct it, or take the entry out.',
             "modellen har ikke noe rom med GlobalId «x». Rett den, eller ta bort oppføringen."),
            ("rooms:\n  x: ~", 3,
             'the model has no room with the GlobalId "x". Correct it, or take the entry out.',
             "modellen har ikke noe rom med GlobalId «x». Rett den, eller ta bort oppføringen."),
            ("doors:\n  x: {rw: 40}", 3,
             'the model has no door with the GlobalId "x". Correct it, or take the entry out.',
             "modellen har ingen dør med GlobalId «x». Rett den, eller ta bort oppføringen."),
            ("windows:\n  x: {opens: true}", 3,
             'the model has no window with the GlobalId "x". Correct it, or take the entry out.',
             "modellen har ikke noe vindu med GlobalId «x». Rett den, eller ta bort oppføringen."),
            ("doors:\n  door-1:\n    rw: 40\n    joins: [room-1, garden]", 5,
             'the door cannot join "garden". Write the GlobalId of a room, or one of: outside, '
             "court, gallery, neighbour.",
             "døren kan ikke føre til «garden». Skriv GlobalId for et rom, eller en av disse: "
             "outside, court, gallery, neighbour."),
            ("staff_positions:\n- {room: room-1}\n- seated: true\n  room: x", 5,
             'the model has no room with the GlobalId "x". Correct it, or take the entry out.',
             "modellen har ikke noe rom med GlobalId «x». Rett den, eller ta bort oppføringen."),
            ("rooms:\n  door-1: {use: bedroom}", 3,
             '"door-1" is a door, but a room should stand here. Move it or correct it.',
             "«door-1» er en dør, men her skal det stå et rom. Flytt eller rett den."),
            ("doors:\n  window-1: {rw: 40}", 3,
             '"window-1" is a window, but a door should stand here. Move it or correct it.',
             "«window-1» er et vindu, men her skal det stå en dør. Flytt eller rett den."),
        ],
    )  # fmt: skip
    def test_one_that_the_model_lacks_is_told_with_file_line_and_remedy(
        self, tmp_path: Path, body: str, line: int, en: str, nb: str
    ) -> None:
        english, norwegian = self.problems(load(tmp_path, facts(body)), tmp_path)
        assert english == [f"a.yaml:{line}: {en}"]
        assert norwegian == [f"a.yaml:{line}: {nb}"]

    def test_a_wrong_end_is_placed_in_the_file_that_names_it(self, tmp_path: Path) -> None:
        answers = load(
            tmp_path, facts("doors: {door-1: {joins: [x, y]}}"), facts("doors: {door-1: {rw: 40}}")
        )
        english, _ = self.problems(answers, tmp_path)
        assert [sentence.split(": ")[0] for sentence in english] == ["a.yaml:2", "a.yaml:2"]

    def test_every_wrong_one_is_told(self, tmp_path: Path) -> None:
        body = "rooms: {a: ~}\ndoors: {b: ~}\nwindows: {c: ~}\nstaff_positions: [{room: d}]"
        english, _ = self.problems(load(tmp_path, facts(body)), tmp_path)
        assert [sentence.split(": ")[0] for sentence in english] == [
            "a.yaml:2", "a.yaml:3", "a.yaml:4", "a.yaml:5",
        ]  # fmt: skip


@pytest.mark.parametrize("answer", [RoomAnswer, DoorAnswer, WindowAnswer])
def test_every_answer_can_be_given_in_a_file(answer: type) -> None:
    given = {"RoomAnswer": "room-1", "DoorAnswer": "door-1", "WindowAnswer": "window-1"}
    block = (
        ALL.split(f"  {given[answer.__name__]}:")[1].split("\n  room-2")[0].split("windows:")[0]
    )
    for each in fields(answer):
        if each.name not in ("line", "places"):
            assert each.name.removeprefix("opens_") in block
