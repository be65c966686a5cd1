"""Drawing devices by what they do: lights, switches, sensors, alarms and cameras."""

from sample_models.boards.things import ThingsBoard
from sample_models.directions import NORTH, Degrees, Point
from sample_models.elements import PropertySets


class DevicesBoard(ThingsBoard):
    """Short names for the devices that every house has."""

    def light(
        self,
        at: Point,
        *,
        kind: str = "CEILINGLIGHT",
        facing: Degrees = NORTH,
        circuit: str = "",
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Hang a light: CEILINGLIGHT, WALLLIGHT, POLELIGHT or EMERGENCYLIGHT."""
        self._put("device", kind, at, facing, sizes, mark, properties, circuit)

    def switch(
        self,
        at: Point,
        facing: Degrees,
        *,
        kind: str = "TOGGLESWITCH",
        circuit: str = "",
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set a switch: TOGGLESWITCH, DIMMERSWITCH, MOMENTARYSWITCH or KEYPAD."""
        self._put("device", kind, at, facing, sizes, mark, properties, circuit)

    def sensor(
        self,
        at: Point,
        *,
        kind: str = "SMOKESENSOR",
        facing: Degrees = NORTH,
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set a sensor: SMOKESENSOR, FIRESENSOR, MOVEMENTSENSOR, IDENTIFIERSENSOR ..."""
        self._put("device", kind, at, facing, sizes, mark, properties)

    def alarm(
        self,
        at: Point,
        facing: Degrees,
        *,
        kind: str = "MANUALPULLBOX",
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set an alarm: MANUALPULLBOX, BREAKGLASSBUTTON, SIREN, BELL or CALLBUTTON."""
        self._put("device", kind, at, facing, sizes, mark, properties)

    def camera(
        self,
        at: Point,
        facing: Degrees,
        *,
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Hang a camera that looks where it faces."""
        self._put("device", "CAMERA", at, facing, sizes, mark, properties)
