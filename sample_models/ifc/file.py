"""An IFC file being written: entities with repeatable GlobalIds, in the file's schema and unit."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import ifcopenshell
from ifcopenshell import entity_instance

from sample_models.elements import DrawingError
from sample_models.ifc.flavour import FLAVOURS
from sample_models.ifc.identity import global_id
from sample_models.style import LengthUnit, Style

METRES_PER_UNIT: Final[Mapping[LengthUnit, float]] = {"m": 1.0, "mm": 0.001, "ft": 0.3048}
_TIME_STAMP = "2024-01-01T00:00:00"  # fixed, so that every run gives the same bytes
_CREATED = 1704067200  # the same moment for IfcOwnerHistory
_AUTHOR = "design-rules"
_PROGRAM = "design-rules sample models"
_NOTHING: Final[Mapping[str, Any]] = {}


class IfcFile:
    """A thin layer over `ifcopenshell.file`: lengths arrive in metres, ids from seeds."""

    def __init__(self, project: str, style: Style) -> None:
        self.model = ifcopenshell.file(schema=style.schema)
        self.style = style
        self.flavour = FLAVOURS[style.flavour]
        self.is_ifc2x3 = style.schema == "IFC2X3"
        self.is_ifc4x3 = style.schema == "IFC4X3"
        self._project = project
        self._metres_per_unit = METRES_PER_UNIT[style.length_unit]
        self._history = {"OwnerHistory": self._owner_history()} if self.is_ifc2x3 else {}
        self._shared: dict[tuple[Any, ...], entity_instance] = {}
        self._seeds: set[str] = set()
        self._contexts: dict[str, entity_instance] = {}

    def entity(self, kind: str, *values: Any, **attributes: Any) -> entity_instance:
        """A resource entity: no GlobalId."""
        return self.model.create_entity(kind, *values, **attributes)

    def shared(self, kind: str, *values: Any) -> entity_instance:
        """A resource entity that everything with the same plain values shares: points, say."""
        key = (kind, *values)
        if key not in self._shared:
            self._shared[key] = self.entity(kind, *values)
        return self._shared[key]

    def rooted(
        self,
        kind: str,
        seed: str,
        *,
        ifc4: Mapping[str, Any] = _NOTHING,
        ifc2x3: Mapping[str, Any] = _NOTHING,
        **attributes: Any,
    ) -> entity_instance:
        """An entity with a GlobalId; `ifc4` and `ifc2x3` hold what only that schema can say."""
        own = ifc2x3 if self.is_ifc2x3 else ifc4
        if f"{kind}/{seed}" in self._seeds:
            raise DrawingError(f"{seed} is written twice")
        self._seeds.add(f"{kind}/{seed}")
        return self.model.create_entity(
            kind,
            GlobalId=global_id(f"{self._project}/{kind}/{seed}"),
            **self._history,
            **attributes,
            **own,
        )

    def length(self, metres: float) -> float:
        """A length in the file's unit, free of rounding noise."""
        return round(metres / self._metres_per_unit, 6) + 0.0

    def area(self, square_metres: float) -> float:
        """An area in the file's unit: square feet beside feet, else square metres."""
        per_unit = self._metres_per_unit**2 if self._metres_per_unit == 0.3048 else 1.0
        return round(square_metres / per_unit, 6)

    def add_context(self, identifier: str, context: entity_instance) -> None:
        """Keep the context that representations of a kind ("Body", "Axis") belong to."""
        self._contexts[identifier] = context

    def context(self, identifier: str) -> entity_instance:
        """The context that representations of a kind belong to."""
        return self._contexts[identifier]

    def write(self, path: Path) -> None:
        """Write the file with a fixed header, so that the same drawing gives the same bytes."""
        header = self.model.header
        view = "CoordinationView" if self.is_ifc2x3 else self.flavour.view or "DesignTransferView"
        header.file_description.description = (f"ViewDefinition [{view}]",)
        header.file_name.name = f"{self._project}.ifc"
        header.file_name.time_stamp = _TIME_STAMP
        header.file_name.author = (_AUTHOR,)
        header.file_name.organization = (_AUTHOR,)
        header.file_name.preprocessor_version = _PROGRAM
        header.file_name.originating_system = _PROGRAM
        header.file_name.authorization = "none"
        self.model.write(str(path))

    def _owner_history(self) -> entity_instance:
        person = self.entity("IfcPerson", FamilyName=_AUTHOR)
        firm = self.entity("IfcOrganization", Name=_AUTHOR)
        user = self.entity("IfcPersonAndOrganization", person, firm)
        program = self.entity("IfcApplication", firm, "1", _PROGRAM, "sample-models")
        return self.entity(
            "IfcOwnerHistory",
            OwningUser=user,
            OwningApplication=program,
            ChangeAction="NOCHANGE",
            CreationDate=_CREATED,
        )
