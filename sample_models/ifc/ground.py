"""The ground as triangles, and neighbours' buildings as masses."""

from ifcopenshell import entity_instance
from shapely import MultiPoint, Polygon, delaunay_triangles

from sample_models.ifc.file import IfcFile
from sample_models.ifc.meshes import face, triangulated
from sample_models.ifc.shapes import body, extrusion, place, shape, surface
from sample_models.ifc.sheet import Sheet
from sample_models.ifc.solids import Loop, sorted_corners
from sample_models.surroundings import Neighbour, Terrain


def write_ground(sheet: Sheet, ground: Terrain) -> None:
    """The ground: the site's own shape, or an element filed under the site."""
    file, site = sheet.file, sheet.entity
    look = shape(file, surface(file, _surface(file, ground)))
    if file.is_ifc2x3 or file.flavour.site_surface:
        site.Representation = look
        return
    sheet.products["Terreng"] = file.rooted(
        "IfcGeographicElement",
        "terrain",
        Name="Terreng",
        ObjectPlacement=place(file, sheet.placement),
        Representation=look,
        PredefinedType="TERRAIN",
    )


def write_neighbour(file: IfcFile, neighbour: Neighbour, site: entity_instance) -> entity_instance:
    """A building of its own with nothing in it but its mass."""
    seed = f"neighbour/{neighbour.mark}"
    placement = place(file, site.ObjectPlacement, (0.0, 0.0, neighbour.base))
    building = file.rooted(
        "IfcBuilding",
        seed,
        Name=neighbour.mark,
        CompositionType="ELEMENT",
        ObjectPlacement=placement,
    )
    solid = extrusion(file, [neighbour.outline], neighbour.height, 0.0, file.flavour.structure)
    mass = file.rooted(
        "IfcBuildingElementProxy",
        seed,
        Name=neighbour.mark,
        ObjectType="Nabobygg",
        ObjectPlacement=place(file, placement),
        Representation=shape(file, body(file, [solid])),
    )
    file.rooted(
        "IfcRelContainedInSpatialStructure",
        seed,
        RelatedElements=[mass],
        RelatingStructure=building,
    )
    return building


def _surface(file: IfcFile, ground: Terrain) -> entity_instance:
    loops = _triangles(ground)
    if not file.is_ifc2x3:
        return triangulated(file, loops, closed=False)
    shell = file.entity("IfcOpenShell", [face(file, loop) for loop in loops])
    return file.entity("IfcShellBasedSurfaceModel", [shell])


def _triangles(ground: Terrain) -> list[Loop]:
    heights = {(round(x, 6), round(y, 6)): z for x, y, z in ground.points}
    flat = delaunay_triangles(MultiPoint(list(heights))).geoms
    found = sorted(sorted_corners(part) for part in flat if isinstance(part, Polygon))
    return [[(x, y, heights[x, y]) for x, y in corners] for corners in found]
