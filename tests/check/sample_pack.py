"""A small pack in which every line is known, for tests to change."""

from pathlib import Path

HEAD = """\
pack:
  id: green-roof
  version: "1.0"
  title: {en: Green roof, nb: Grønt tak}
  document: {en: The roof report, nb: Takrapporten}
"""

RULES = """\
family: roofs
rules:
  - id: GR102
    name: roof-soil
    title: {en: Deep soil, nb: Dyp jord}
    quote: "jord på taket"
    citation: {document: roof-report, heading: Tak, line: 12, requirement: R-1}
    reading:
      en: The soil is deep enough for herbs.
      nb: Jorden er dyp nok til urter.
    weight: must
    check: soil-depth
    parameters:
      depth:
        value: 0.2
        unit: m
        source: {tag: L, text: A gardener's handbook}
        says: {en: soil depth, nb: jorddybde}
      layers: {value: 2, unit: "", source: {tag: J, text: ours}, says: {en: layers, nb: lag}}
      wet: {value: false, unit: "", source: {tag: J, text: ours}, says: {en: wet, nb: våt}}
      kind: {value: herb, unit: "", source: {tag: J, text: ours}, says: {en: kind, nb: type}}
    messages:
      deep: {en: "{roof} has {depth} m.", nb: "{roof} har {depth} m."}
      shallow: {en: "{roof} is thin.", nb: "{roof} er tynt."}
    explains:
      satisfied: {en: It is deep., nb: Den er dyp.}
      violated: {en: It is thin., nb: Den er tynn.}
      undecidable: {en: Nobody says., nb: Ingen sier det.}
      not_applicable: {en: There is no roof., nb: Det er ikke noe tak.}
"""

OTHER = (
    RULES.replace("GR102", "GR1001").replace("roof-soil", "roof-water").replace("roofs", "water")
)


def write_folder(folder: Path, **files: str) -> Path:
    """A folder pack: `pack.yaml` and `rules.yaml`, or what is given for them and others."""
    folder.mkdir(exist_ok=True)
    for name, text in {"pack": HEAD, "rules": RULES, **files}.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder
