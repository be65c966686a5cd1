"""Houses of flats drawn at random: the homes are known, because they were drawn first."""

from collections.abc import Callable
from itertools import pairwise
from random import Random

Rooms = dict[str, str | None]

ACCESS = ("stair", "corridor", "chain", "ring", "gallery")
CLIMBS = ("/", "/", "/?", "")  # a stair in the model, one that may be there, none


class RandomHouse:
    """An apartment house of one to four storeys."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.rooms: Rooms = {}
        self.doors: list[str] = []
        self.homes: list[set[str]] = []
        self._climb = self.random.choice(CLIMBS)
        self._access = self.random.choice(ACCESS)
        self._stairs = self.random.choice(
            ["stair", "stair", "corridor"] if self._climb else ["stair"]
        )
        for storey in range(self.random.randrange(1, 5)):
            self._storey(storey)
        if self.maybe(0.4):
            self._cellar()
        if self.maybe(0.2):
            self._shop()

    def maybe(self, share: float) -> bool:
        """True that often."""
        return self.random.random() < share

    def room(self, name: str, use: str | None) -> str:
        """Draw a room."""
        self.rooms[name] = use
        return name

    def door(self, a: str, b: str, sign: str = "-") -> None:
        """Draw a door, or an open side or a stair."""
        self.doors.append(f"{a} {sign} {b}")

    # --- what all share ------------------------------------------------------------------
    def _storey(self, storey: int) -> None:
        stair = self.room(f"TH{storey}", self._stairs)
        if storey and self._climb:
            self.door(f"TH{storey - 1}", stair, self._climb)
        if storey == 0 and self.maybe(0.8):
            self._entrance(stair)
        entries = self._entries(storey, stair)
        least = 1 if entries == [stair] and storey else 2
        at = [entries[k % len(entries)] for k in range(self.random.randrange(least, 6))]
        for number, entry in enumerate(at):
            Flat(self, f"{storey}-{number}", entry, alone=at.count(entry) == 1)
        for number, entry in enumerate(entries):
            if entry not in at:
                self.door(self.room(f"Putz{storey}{number}", "cleaning"), entry)

    def _entrance(self, stair: str) -> None:
        if self.maybe(0.5):
            self.door(stair, "outside")
            return
        porch = self.room(
            "Eingang", self.random.choice(["main_entrance", "windbreak", "corridor"])
        )
        self.door(porch, "outside")
        self.door(porch, stair)

    def _entries(self, storey: int, stair: str) -> list[str]:
        """The ways on which the flats of a storey hang."""
        if self._access == "stair":
            return [stair]
        number = {"chain": self.random.randrange(2, 4), "ring": 4}.get(self._access, 1)
        ways = [self.room(f"K{storey}{k}", "corridor") for k in range(number)]
        self.door(ways[0], stair)
        for a, b in pairwise(ways):
            self.door(a, b, self.random.choice("-~") if self._access == "chain" else "-")
        if self._access == "ring":
            self.door(ways[-1], ways[0])
        if self._access == "gallery":
            self.door(ways[0], "outside", "~")
        return ways

    def _cellar(self) -> None:
        way = self.room("Kellerflur", "corridor")
        self.door(way, "TH0", self._climb or "-")
        for number in range(self.random.randrange(1, 6)):
            self.door(self.room(f"Keller{number}", "store"), way)
        if self.maybe(0.5):
            self.door(self.room("Waschküche", "laundry"), way)

    def _shop(self) -> None:
        shop = self.room("Laden", self.random.choice(["shop", "office"]))
        self.door(shop, "outside")
        self.door(self.room("LWC", "wc"), shop)
        if self.maybe(0.5):
            self.door(shop, "TH0")


class Flat:
    """A flat behind one door; `alone`: no other flat hangs on the way to it."""

    def __init__(self, house: RandomHouse, mark: str, entry: str, *, alone: bool) -> None:
        self._house, self._mark, self._entry = house, mark, entry
        self._home: set[str] = set()
        kinds: list[Callable[[], str]] = [self._around_a_hall, self._two_halls, self._maisonette]
        kinds += [self._in_a_row]
        if not alone:  # a way before one flat without a hall might as well be that hall
            kinds += [self._straight, self._studio]
        kind = house.random.choice(kinds)
        at = kind()
        if kind != self._studio:
            self._extras(at)
        house.homes.append(self._home)

    def _add(self, name: str, use: str | None, *beside: str, sign: str = "-") -> str:
        room = self._house.room(f"{name}.{self._mark}", use)
        self._home.add(room)
        for other in beside:
            self._house.door(room, other, sign)
        return room

    def _hall(self, use: str | None = None) -> str:
        told = use or self._house.random.choice(["corridor", "unit_hall"])
        return self._add("Hall", told, self._entry)

    def _living(self, at: str) -> str:
        if self._house.maybe(0.5):
            living = self._add("Stuekjøkken", "living_kitchen", at)
        else:
            living = self._add("Wohnen", "living", at)
            where = at if self._house.maybe(0.6) else living
            kitchen = self._add("Küche", "kitchen", where, sign=self._house.random.choice("-~"))
            if self._house.maybe(0.3):
                self._house.door(kitchen, living)
        if self._house.maybe(0.3):
            self._house.door(living, "outside")
        if self._house.maybe(0.4):
            self._add("Balkon", "balcony", living)
        return living

    def _around_a_hall(self) -> str:
        hall = self._hall()
        self._living(hall)
        bed = self._add("Schlafen", "bedroom", hall)
        bath = self._add("Bad", "bathroom", hall)
        if self._house.maybe(0.1):
            self._house.door(bath, bed)
        return hall

    def _in_a_row(self) -> str:
        hall = self._hall("unit_hall")
        living = self._living(hall)
        bed = self._add("Schlafen", "bedroom", living)
        self._add("Bad", "bathroom", self._house.random.choice([hall, living, bed]))
        return self._house.random.choice([hall, living])

    def _two_halls(self) -> str:
        hall = self._hall("unit_hall")
        self._living(hall)
        inner = self._add("Flur", "corridor", hall, sign=self._house.random.choice("-~"))
        self._add("Schlafen", "bedroom", inner)
        self._add("Bad", "bathroom", inner)
        return inner

    def _maisonette(self) -> str:
        hall = self._hall()
        self._living(hall)
        stair = self._add("Treppe", "stair", hall, sign=self._house.random.choice("-~"))
        upper = self._add("Flur", "corridor", stair, sign="/")
        for name, use in (("Schlafen", "bedroom"), ("Kind2", "bedroom"), ("Bad", "bathroom")):
            self._add(name, use, upper)
        return upper

    def _straight(self) -> str:
        living = self._add("Stuekjøkken", "living_kitchen", self._entry)
        bed = self._add("Schlafen", "bedroom", living)
        self._add("Bad", "bathroom", self._house.random.choice([living, bed]))
        return living

    def _studio(self) -> str:
        at = self._hall() if self._house.maybe(0.5) else self._entry
        living = self._add("Wohnschlafraum", "bedroom", at)
        self._add("Kochnische", "kitchen", living, sign="~")
        self._add("Bad", "bathroom", living if at == self._entry else at)
        return living

    def _extras(self, at: str) -> None:
        rest: list[tuple[float, str, str | None, str]] = [
            (0.4, "Kind", "bedroom", at), (0.3, "GWC", "wc", at), (0.15, "Buero", "office", at),
            (0.2, "Bad2", "bathroom", f"Schlafen.{self._mark}"), (0.1, "HWR", "laundry", at),
            (0.1, "Zimmer", None, at), (0.4, "Abst", "store", at),
        ]  # fmt: skip
        for share, name, use, beside in rest:
            if self._house.maybe(share):
                self._add(name, use, beside)
