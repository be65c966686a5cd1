"""Loads rule packs: YAML in, rules out, or every problem of a pack at once."""

import re
from pathlib import Path

from design_rules.check.pack_files import PackFiles, read_pack_files
from design_rules.check.pack_form import PackFileForm, ParameterForm, RuleForm, WordsForm
from design_rules.check.pack_problems import pack_problems
from design_rules.check.tailoring import override, select
from design_rules.errors import PackError
from design_rules.language import Text, Words, say
from design_rules.pack import Citation, Pack, Parameter, Rule, Source
from design_rules.shipped import shipped_packs
from design_rules.yaml_forms import fit
from design_rules.yaml_lines import YamlFile

__all__ = ["load_pack", "load_packs", "override", "select"]


def load_packs(names_or_paths: list[str]) -> tuple[Pack, ...]:
    """Several packs, each once; no rule id may stand in two of them.

    Raises:
        PackError: with every problem of every pack.
    """
    packs: list[Pack] = []
    problems: list[Text] = []
    for each in dict.fromkeys(names_or_paths):
        try:
            packs.append(load_pack(each))
        except PackError as error:
            problems += error.sentences
    problems += _shared_ids(packs)
    if problems:
        raise PackError(*problems)
    return tuple(packs)


def _shared_ids(packs: list[Pack]) -> list[Text]:
    owner: dict[str, str] = {}
    problems = []
    for pack in packs:
        for rule in pack.rules:
            if rule.id in owner:
                args = {"id": rule.id, "one": owner[rule.id], "other": pack.path}
                problems.append(say("packs.in_two_packs", **args))
            owner.setdefault(rule.id, pack.path)
    return problems


def load_pack(name_or_path: str) -> Pack:
    """The pack that ships under a name, or the one in a YAML file or folder; rules by id.

    A shipped name wins over a file of that name in the working folder: write `./name` for that.

    Raises:
        PackError: with every problem of the pack.
    """
    found = read_pack_files(_path_of(name_or_path))
    faults = [*found.faults, *pack_problems(found)]
    fitting: list[tuple[YamlFile, PackFileForm]] = []
    for file in found.files:
        form, misfits = fit(PackFileForm, file)
        faults += [(file.file, fault) for fault in misfits]
        if form is not None:
            fitting.append((file, form))
    if faults:
        ordered = sorted(faults, key=lambda each: (each[0], each[1].line))
        raise PackError(*(fault.at(file) for file, fault in ordered))
    return _pack(found, fitting)


def _path_of(name_or_path: str) -> Path:
    if name_or_path in shipped_packs():
        return shipped_packs()[name_or_path]
    path = Path(name_or_path)
    if not path.exists():
        known = ", ".join(shipped_packs())
        raise PackError(say("packs.no_such_pack", pack=name_or_path, known=known))
    return path


def _pack(found: PackFiles, fitting: list[tuple[YamlFile, PackFileForm]]) -> Pack:
    head = next(form.pack for _, form in fitting if form.pack)
    rules = [
        _rule(rule, form.family, file.line(("rules", number)))
        for file, form in fitting
        for number, rule in enumerate(form.rules)
    ]
    return Pack(
        id=head.id, version=head.version, title=_words(head.title),
        document=_words(head.document), sha256=found.sha256, path=found.path,
        rules=tuple(sorted(rules, key=_by_number)),
    )  # fmt: skip


def _by_number(rule: Rule) -> tuple[str, int]:
    letters, number = re.split(r"(?=[0-9])", rule.id, maxsplit=1)
    return letters, int(number)  # TP201 before TP1002


def _rule(form: RuleForm, family: str, line: int) -> Rule:
    cited = form.citation
    return Rule(
        id=form.id, name=form.name, family=form.family or family, title=_words(form.title),
        quote=form.quote,
        citation=Citation(cited.document, cited.heading, cited.line, cited.requirement),
        reading=_words(form.reading), weight=form.weight, check=form.check,
        parameters=tuple(_parameter(*item) for item in form.parameters.items()),
        messages={reason: _words(words) for reason, words in form.messages.items()},
        explains={name: _words(words) for name, words in form.explains},
        line=line,
    )  # fmt: skip


def _parameter(name: str, form: ParameterForm) -> Parameter:
    source = Source(form.source.tag, form.source.text)
    return Parameter(name, form.value, form.unit, source, _words(form.says))


def _words(form: WordsForm) -> Words:
    return {"en": form.en, "nb": form.nb}
