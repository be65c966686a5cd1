"""What is wrong with a pack as a whole, beyond the shape of each of its files."""

import re
from collections.abc import Iterator

from design_rules.check.pack_files import PackFiles, RawRule, raw_rules
from design_rules.language import say
from design_rules.yaml_lines import Fault, YamlFile

FAMILIES = (
    "private-bathroom", "zones", "retreat", "sightlines", "entrance", "shielding",
    "common-areas", "sensory", "autonomy", "safety", "staff", "home", "site",
)  # fmt: skip  # in the order of their numbers in the ids of the rules: TP103 is of the first
_OURS = re.compile(r"TP([0-9]{1,2})[0-9]{2}")


def pack_problems(pack: PackFiles) -> Iterator[tuple[str, Fault]]:
    """Faults with their files: heads, ids and names used twice, families."""
    rules = list(raw_rules(pack.files))
    if not pack.faults:  # else the head or the rules may stand where nobody could read
        yield from _heads(pack)
        if not rules:
            yield pack.path, Fault(0, say("packs.no_rules"))
    for key in ("id", "name"):
        yield from _twice(rules, key)
    for rule in rules:
        yield from _family(rule)


def _heads(pack: PackFiles) -> Iterator[tuple[str, Fault]]:
    heads = [file for file in pack.files if isinstance(file.data, dict) and "pack" in file.data]
    if not heads:
        yield pack.path, Fault(0, say("packs.no_head"))
    for file in heads[1:]:
        line = file.line(("pack",))
        yield file.file, Fault(line, say("packs.second_head", first=heads[0].place(("pack",))))


def _twice(rules: list[RawRule], key: str) -> Iterator[tuple[str, Fault]]:
    first: dict[str, str] = {}
    for rule in rules:
        value = rule.text(key)
        if value is None:
            continue
        path = (*rule.path, key)
        if value in first:
            what = say("packs.twice", of=key, value=value, first=first[value])
            yield rule.file.file, Fault(rule.file.line(path), what)
        first.setdefault(value, rule.file.place(path))


def _family(rule: RawRule) -> Iterator[tuple[str, Fault]]:
    stated = rule.text("family")
    path = (*rule.path, "family")
    if stated is None:
        stated, path = _common_family(rule.file), ("family",)
    if stated is None:
        yield rule.file.file, Fault(rule.file.line(rule.path), say("packs.no_family"))
        return
    ours = _OURS.fullmatch(rule.text("id") or "")
    if ours is None:
        return
    number = int(ours[1])
    if not 1 <= number <= len(FAMILIES):
        what = say("packs.no_such_family", id=ours[0], most=len(FAMILIES))
        yield rule.file.file, Fault(rule.file.line((*rule.path, "id")), what)
    elif stated != FAMILIES[number - 1]:
        what = say("packs.wrong_family", id=ours[0], right=FAMILIES[number - 1], given=stated)
        yield rule.file.file, Fault(rule.file.line(path), what)


def _common_family(file: YamlFile) -> str | None:
    family = file.data.get("family")
    return family if isinstance(family, str) else None
