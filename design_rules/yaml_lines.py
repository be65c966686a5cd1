"""Reads YAML with the line of every key, so that its writer can be told where it is wrong.

Stricter than YAML: keys are text as written, a key stands once, and there are no aliases, tags
or deep nestings, so that a file means what it looks like and cannot grow when it is read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from yaml.constructor import SafeConstructor

from design_rules.language import Text, say

KeyPath: TypeAlias = tuple[str | int, ...]  # keys and positions from the top of the file

_MOST_BYTES = 10_000_000
_MOST_ITEMS = 500_000  # a facts file with all of 8000 doors holds some 200 000
_DEEPEST = 30
_LONGEST_NUMBER = 40
_INDENTED_BY_TAB = re.compile(r" *\t")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CORE = "tag:yaml.org,2002:"
_TEXTS = ("str", "timestamp", "merge", "value")
_NUMBERS = ("int", "float")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a text file: the line, 0 for the file as a whole, and what to do."""

    line: int
    what: Text

    def at(self, file: str) -> Text:
        """The whole sentence, led by `file:line`."""
        return say("yaml_lines.at", place=place(file, self.line), what=self.what)


def place(file: str, line: int) -> str:
    """`file:line` as editors and compilers write it; the file alone where the line is 0."""
    return f"{file}:{line}" if line else file


class YamlError(ValueError):
    """A file is no YAML that can be read safely. Carries every fault found."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults


@dataclass(frozen=True, slots=True)
class YamlFile:
    """What a file holds: plain dicts, lists, texts, numbers, yes/no and None."""

    file: str
    data: Any
    lines: Mapping[KeyPath, int] = field(default_factory=dict)
    raw: bytes = b""

    def line(self, path: KeyPath) -> int:
        """The line of a key or list item; of the nearest one around it where it is absent."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def place(self, path: KeyPath) -> str:
        """`file:line` of a key or list item."""
        return place(self.file, self.line(path))


def read_yaml(path: Path) -> YamlFile:
    """What a YAML file holds, with the line of every key and list item.

    Raises:
        YamlError: when there is no such file, or it is no YAML that can be read safely.
    """
    if not path.is_file():
        raise YamlError(Fault(0, say("yaml_lines.no_file")))
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise YamlError(Fault(0, say("yaml_lines.too_large", limit=_MOST_BYTES // 1_000_000)))
        raw = path.read_bytes()
    except OSError as error:
        raise YamlError(Fault(0, say("yaml_lines.unreadable"))) from error
    return parse_yaml(raw, str(path))


def parse_yaml(raw: bytes, file: str) -> YamlFile:
    """What the bytes of a YAML file hold; `file` is its name in messages.

    Raises:
        YamlError: when it is no YAML that can be read safely.
    """
    text = _decoded(raw)
    try:
        _refuse_unsafe(text)
        root = yaml.compose(text, _LOADER)
    except yaml.MarkedYAMLError as error:
        raise YamlError(_syntax_fault(error, text)) from error
    builder = _Builder()
    data = builder.value(root, ()) if root is not None else None
    if builder.faults:
        raise YamlError(*builder.faults)
    return YamlFile(file, data, builder.lines, raw)


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise YamlError(Fault(line, say("yaml_lines.not_utf8"))) from error
    found = _UNPRINTABLE.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise YamlError(Fault(line, say("yaml_lines.unprintable")))
    return text


def _refuse_unsafe(text: str) -> None:
    """Stop before anything is built: aliases can multiply, deep nestings exhaust the stack."""
    depth = 0
    for number, event in enumerate(yaml.parse(text, _LOADER)):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise YamlError(Fault(line, say("yaml_lines.alias", name=str(event.anchor))))
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise YamlError(Fault(line, say("yaml_lines.too_deep", limit=_DEEPEST)))
        if number > _MOST_ITEMS:
            raise YamlError(Fault(line, say("yaml_lines.too_many", limit=_MOST_ITEMS)))


def _syntax_fault(error: yaml.MarkedYAMLError, text: str) -> Fault:
    at = error.problem_mark.line if error.problem_mark else 0
    start = error.context_mark.line if error.context_mark else at
    context, problem = error.context or "", error.problem or ""
    lines = text.splitlines()
    if at < len(lines) and _INDENTED_BY_TAB.match(lines[at]):
        return Fault(at + 1, say("yaml_lines.tab"))
    if context == "while scanning a quoted scalar":
        return Fault(start + 1, say("yaml_lines.open_quote"))
    if context in ("while parsing a flow sequence", "while parsing a flow mapping"):
        return Fault(start + 1, say("yaml_lines.open_bracket"))
    if problem.startswith("mapping values are not allowed"):
        return Fault(at + 1, say("yaml_lines.colon"))
    if context == "expected a single document in the stream":
        return Fault(at + 1, say("yaml_lines.two_documents"))
    return Fault(at + 1, say("yaml_lines.syntax"))


class _Builder:
    """Plain values out of YAML nodes; notes lines and faults as it goes."""

    def __init__(self) -> None:
        self.lines: dict[KeyPath, int] = {}
        self.faults: list[Fault] = []
        self._constructor = SafeConstructor()

    def value(self, node: yaml.Node, path: KeyPath) -> Any:
        if node.tag == _CORE + "map" and isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if node.tag == _CORE + "seq" and isinstance(node, yaml.SequenceNode):
            return [self._item(item, (*path, i)) for i, item in enumerate(node.value)]
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        return self._refuse(node, "yaml_lines.tag")

    def _item(self, node: yaml.Node, path: KeyPath) -> Any:
        self.lines[path] = node.start_mark.line + 1
        return self.value(node, path)

    def _mapping(self, node: yaml.MappingNode, path: KeyPath) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._refuse(key, "yaml_lines.key")
                continue
            here = (*path, key.value)
            if key.value in found:
                self._refuse(key, "yaml_lines.twice", again=key.value, line=self.lines[here])
                continue
            self.lines[here] = key.start_mark.line + 1
            found[key.value] = self.value(value, here)
        return found

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        kind, text = node.tag.removeprefix(_CORE), node.value
        if kind in _TEXTS or (kind in _NUMBERS and ":" in text):  # 12:30 is no number
            return text
        if kind == "null":
            return None
        if kind in _NUMBERS and len(text) > _LONGEST_NUMBER:
            return self._refuse(node, "yaml_lines.number")
        if kind not in ("bool", *_NUMBERS):
            return self._refuse(node, "yaml_lines.tag")
        try:
            return getattr(self._constructor, f"construct_yaml_{kind}")(node)
        except (ValueError, LookupError):  # "!!int x"
            return self._refuse(node, "yaml_lines.tag")

    def _refuse(self, node: yaml.Node, phrase: str, /, **args: str | int) -> None:
        self.faults.append(Fault(node.start_mark.line + 1, say(phrase, **args)))
