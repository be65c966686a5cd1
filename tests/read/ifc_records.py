"""Small IFC models made in memory, one record at a time."""

from collections.abc import Sequence
from typing import Any

import ifcopenshell


class Records:
    """A model being made; every method returns the record it adds."""

    def __init__(self, schema: str = "IFC4") -> None:
        self.model = ifcopenshell.file(schema=schema)

    def make(self, kind: str, *values: Any, **named: Any) -> Any:
        return self.model.create_entity(kind, *values, **named)

    # --- points and directions --------------------------------------------------------------
    def point(self, *at: float) -> Any:
        return self.make("IfcCartesianPoint", tuple(map(float, at)))

    def direction(self, *ratios: float) -> Any:
        return self.make("IfcDirection", tuple(map(float, ratios)))

    def axes2(self, at: Sequence[float] = (0, 0), x: Sequence[float] | None = None) -> Any:
        ref = self.direction(*x) if x else None
        return self.make("IfcAxis2Placement2D", self.point(*at), ref)

    def axes3(
        self,
        at: Sequence[float] = (0, 0, 0),
        z: Sequence[float] | None = None,
        x: Sequence[float] | None = None,
    ) -> Any:
        return self.make(
            "IfcAxis2Placement3D",
            self.point(*at),
            self.direction(*z) if z else None,
            self.direction(*x) if x else None,
        )

    def placement(self, *args: Any, inside: Any = None, **named: Any) -> Any:
        return self.make("IfcLocalPlacement", inside, self.axes3(*args, **named))

    # --- curves ---------------------------------------------------------------------------------
    def polyline(self, *points: Sequence[float]) -> Any:
        return self.make("IfcPolyline", [self.point(*point) for point in points])

    def circle(self, radius: float, **axes: Any) -> Any:
        return self.make("IfcCircle", self.axes2(**axes), float(radius))

    def ellipse(self, major: float, minor: float, **axes: Any) -> Any:
        return self.make("IfcEllipse", self.axes2(**axes), float(major), float(minor))

    def trimmed(
        self, basis: Any, start: Any, end: Any, sense: bool = True, master: str = "PARAMETER"
    ) -> Any:
        return self.make(
            "IfcTrimmedCurve", basis, self._trims(start), self._trims(end), sense, master
        )

    def _trims(self, stated: Any) -> list[Any]:
        """A number is a parameter, a pair a point; a list holds both."""
        several = stated if isinstance(stated, list) else [stated]
        return [
            self.point(*each)
            if isinstance(each, tuple)
            else self.make("IfcParameterValue", float(each))
            for each in several
        ]

    def composite(self, *segments: tuple[Any, bool], kind: str = "IfcCompositeCurve") -> Any:
        pieces = [
            self.make("IfcCompositeCurveSegment", "CONTINUOUS", sense, curve)
            for curve, sense in segments
        ]
        return self.make(kind, pieces, False)

    def indexed(self, points: Sequence[Sequence[float]], *segments: tuple[str, Any]) -> Any:
        pieces = [self.make(kind, indices) for kind, indices in segments]
        at = self.make("IfcCartesianPointList2D", [tuple(map(float, p)) for p in points])
        return self.make("IfcIndexedPolyCurve", at, pieces or None)

    # --- profiles and solids ----------------------------------------------------------------
    def profile(self, kind: str, *sizes: float, position: Any = None) -> Any:
        return self.make(kind, "AREA", None, position, *map(float, sizes))

    def outline(self, *points: Sequence[float]) -> Any:
        ring = self.polyline(*points, points[0])
        return self.make("IfcArbitraryClosedProfileDef", "AREA", None, ring)

    def extrusion(
        self,
        profile: Any,
        depth: float,
        position: Any = None,
        along: Sequence[float] = (0, 0, 1),
    ) -> Any:
        return self.make(
            "IfcExtrudedAreaSolid", profile, position, self.direction(*along), float(depth)
        )

    def block(self, x: float, y: float, z: float, at: Sequence[float] = (0, 0, 0)) -> Any:
        """A box with its lowest corner at `at`."""
        place = self.axes3((at[0] + x / 2, at[1] + y / 2, at[2]))
        return self.extrusion(self.profile("IfcRectangleProfileDef", x, y), z, place)

    def half_space(self, at: Any, z: Any, agrees: bool, kind: str = "IfcHalfSpaceSolid") -> Any:
        plane = self.make("IfcPlane", self.axes3(at, z))
        return self.make(kind, plane, agrees)

    def minus(self, first: Any, second: Any, kind: str = "IfcBooleanClippingResult") -> Any:
        return self.make(kind, "DIFFERENCE", first, second)

    def mapped(self, items: Sequence[Any], target: Any = None, origin: Any = None) -> Any:
        inner = self.representation(*items)
        source = self.make("IfcRepresentationMap", origin or self.axes3(), inner)
        return self.make("IfcMappedItem", source, target or self.operator())

    def operator(self, at: Sequence[float] = (0, 0, 0), **named: Any) -> Any:
        kind = "IfcCartesianTransformationOperator3D"
        if "Scale2" in named or "Scale3" in named:
            kind += "nonUniform"
        axes = {k: self.direction(*v) if k.startswith("Axis") else v for k, v in named.items()}
        return self.make(kind, LocalOrigin=self.point(*at), **axes)

    def faces(self, *faces: Sequence[Sequence[Sequence[float]]]) -> list[Any]:
        """Faces of rings of points, the first ring of each the outer one."""
        made = []
        for rings in faces:
            bounds = [
                self.make(
                    "IfcFaceBound" if hole else "IfcFaceOuterBound",
                    self.make("IfcPolyLoop", [self.point(*point) for point in ring]),
                    True,
                )
                for hole, ring in enumerate(rings)
            ]
            made.append(self.make("IfcFace", bounds))
        return made

    # --- products ---------------------------------------------------------------------------
    def representation(self, *items: Any, identifier: str = "Body", kind: str = "Any") -> Any:
        return self.make("IfcShapeRepresentation", None, identifier, kind, list(items))

    def product(
        self,
        kind: str,
        *items: Any,
        guid: str = "",
        name: str | None = None,
        at: Any = None,
        **named: Any,
    ) -> Any:
        """A product with a body of these items, at a point or in a placement."""
        shape = None
        if items:
            shape = self.make(
                "IfcProductDefinitionShape", None, None, [self.representation(*items)]
            )
        place = self.placement(at) if isinstance(at, tuple) else at
        guid = guid or f"guid-{len(self.model.by_type('IfcRoot'))}"
        return self.make(
            kind, GlobalId=guid, Name=name, ObjectPlacement=place, Representation=shape, **named
        )

    def relate(self, kind: str, guid: str = "", **named: Any) -> Any:
        guid = guid or f"rel-{len(self.model.by_type('IfcRoot'))}"
        return self.make(kind, GlobalId=guid, **named)

    def project(self, *units: Any, guid: str = "project") -> Any:
        context = self.make("IfcUnitAssignment", list(units)) if units else None
        return self.make("IfcProject", GlobalId=guid, UnitsInContext=context)

    def unit(self, kind: str = "LENGTHUNIT", name: str = "METRE", prefix: Any = None) -> Any:
        return self.make("IfcSIUnit", UnitType=kind, Name=name, Prefix=prefix)

    def conversion(self, name: str, factor: float, base: Any, kind: str = "LENGTHUNIT") -> Any:
        measure = self.make("IfcMeasureWithUnit", self.make("IfcReal", float(factor)), base)
        return self.make("IfcConversionBasedUnit", None, kind, name, measure)
