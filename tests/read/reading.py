"""Reading a file as the child does, without the child: the same code in this process."""

from pathlib import Path

import ifcopenshell

from design_rules.geometry.bodies import Point3
from design_rules.model.survey import Survey
from design_rules.read.complaints import parse
from design_rules.read.ifc_source import IfcSource
from design_rules.read.model_file import open_model_file
from design_rules.read.supervisor import Patience, job_for
from design_rules.read.worker import first_survey


def survey_of(path: Path, origin: Point3 | None = None) -> Survey:
    """The survey of a file before the geometry kernel is asked."""
    file = open_model_file(path)
    mended = path.with_suffix(".mended.ifc")
    mended.write_bytes(file.data)
    model, unread = parse(str(mended))
    mended.unlink()
    job = job_for(file, mended, origin, Patience())
    return first_survey(IfcSource(model, job.origin), unread, job)


def source_of(path: Path) -> IfcSource:
    """A file as it lies on the disk, with everything that readers look up in it."""
    return IfcSource(ifcopenshell.open(str(path)), None)
