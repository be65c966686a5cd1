import pytest

from design_rules.cli import run
from tests.cli.calling import Call, Called


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "DESIGN_RULES_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def called(*arguments: str) -> Called:
        code = run(arguments)
        out, err = capfd.readouterr()
        return Called(code, out, err)

    return called
