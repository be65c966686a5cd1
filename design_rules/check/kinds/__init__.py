"""Every kind of check there is. A new kind is one new file and one new name here."""

from design_rules.check.base import Check
from design_rules.check.kinds.bathroom_beside_toilet import BathroomBesideToilet
from design_rules.check.kinds.bathroom_closes import BathroomCloses
from design_rules.check.kinds.bathroom_complete import BathroomComplete
from design_rules.check.kinds.bathroom_door_width import BathroomDoorWidth
from design_rules.check.kinds.bathroom_exclusive import BathroomExclusive
from design_rules.check.kinds.bathroom_floor_area import BathroomFloorArea
from design_rules.check.kinds.bathroom_leaf import BathroomLeaf
from design_rules.check.kinds.bathroom_one_each import BathroomOneEach
from design_rules.check.kinds.bathroom_reach import BathroomReach
from design_rules.check.kinds.bathroom_shower_zone import BathroomShowerZone
from design_rules.check.kinds.bathroom_turning_area import BathroomTurningArea
from design_rules.check.kinds.commons_area import CommonsArea
from design_rules.check.kinds.commons_choice import CommonsChoice
from design_rules.check.kinds.commons_graded import CommonsGraded
from design_rules.check.kinds.commons_leave import CommonsLeave
from design_rules.check.kinds.commons_never_forced import CommonsNeverForced
from design_rules.check.kinds.commons_reachable import CommonsReachable
from design_rules.check.kinds.entrance_dominates import EntranceDominates
from design_rules.check.kinds.entrance_free_exit import EntranceFreeExit
from design_rules.check.kinds.retreat_dead_end import RetreatDeadEnd
from design_rules.check.kinds.retreat_dominance import RetreatDominance
from design_rules.check.kinds.retreat_not_through import RetreatNotThrough
from design_rules.check.kinds.retreat_past_conflict import RetreatPastConflict
from design_rules.check.kinds.retreat_quick import RetreatQuick
from design_rules.check.kinds.retreat_staff import RetreatStaff
from design_rules.check.kinds.retreat_two_ways import RetreatTwoWays
from design_rules.check.kinds.zones_adjoining import ZonesAdjoining
from design_rules.check.kinds.zones_distinct import ZonesDistinct
from design_rules.check.kinds.zones_encounter import ZonesEncounter
from design_rules.check.kinds.zones_exist import ZonesExist
from design_rules.check.kinds.zones_impact import ZonesImpact
from design_rules.check.kinds.zones_sound import ZonesSound
from design_rules.check.kinds.zones_through import ZonesThrough

KINDS: dict[str, type[Check]] = {
    check.kind: check
    for check in (
        BathroomBesideToilet,
        BathroomCloses,
        BathroomComplete,
        BathroomDoorWidth,
        BathroomExclusive,
        BathroomFloorArea,
        BathroomLeaf,
        BathroomOneEach,
        BathroomReach,
        BathroomShowerZone,
        BathroomTurningArea,
        ZonesAdjoining,
        ZonesDistinct,
        ZonesEncounter,
        ZonesExist,
        ZonesImpact,
        ZonesSound,
        ZonesThrough,
        CommonsArea,
        CommonsChoice,
        CommonsGraded,
        CommonsLeave,
        CommonsNeverForced,
        CommonsReachable,
        RetreatDeadEnd,
        RetreatDominance,
        RetreatNotThrough,
        RetreatPastConflict,
        RetreatQuick,
        RetreatStaff,
        RetreatTwoWays,
        EntranceDominates,
        EntranceFreeExit,
    )
}
