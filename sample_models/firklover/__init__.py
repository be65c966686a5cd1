"""Firkløver: four clusters of two homes round a common house, drawn to comply with every rule.

"Firkløver" is Norwegian for a four-leaf clover. Glazed links lead from each leaf to the common
house, so that nobody has to go outdoors; a fenced garden lies round the whole.
"""

from sample_models.firklover.cluster import draw_cluster
from sample_models.firklover.commons import draw_commons
from sample_models.firklover.furnishing import furnish_commons
from sample_models.firklover.leaves import CLUSTERS
from sample_models.firklover.outside import draw_outside
from sample_models.firklover.shell import draw_shell
from sample_models.kit import Drawing

FLOOR = "1. etasje"


def draw_firklover() -> Drawing:
    """A fresh drawing of the house: IFC4, metres, five buildings, homes stated as zones."""
    drawing = Drawing("Firkløver")
    drawing.properties = {"Pset_BuildingCommon": {"SprinklerProtection": True}}
    floor = drawing.storey(FLOOR)
    floor.properties = {"Pset_BuildingStoreyCommon": {"EntranceLevel": True}}
    draw_shell(floor)
    draw_commons(drawing, floor)
    furnish_commons(floor)
    clusters = [(draw_cluster(drawing, cluster), cluster) for cluster in CLUSTERS]
    draw_outside(drawing, clusters)
    return drawing
