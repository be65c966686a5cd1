from design_rules.read.stopping import owe, stop, undisturbed


def test_what_is_owed_is_done_once_the_latest_first_whatever_goes_wrong() -> None:
    done: list[str] = []

    def broken() -> None:
        raise OSError

    owe(lambda: done.append("folder"))
    owe(broken)
    call_off = owe(lambda: done.append("finished"))
    owe(lambda: done.append("child"))
    call_off()
    stop(lambda: done.append("leave"))
    assert done == ["child", "folder", "leave"]
    stop(lambda: done.append("again"))
    assert done[3:] == ["again"]


def test_a_stop_waits_for_what_must_not_be_disturbed() -> None:
    done: list[str] = []
    with undisturbed():
        with undisturbed():
            stop(lambda: done.append("left"))
        assert done == []
    assert done == ["left"]
    with undisturbed():
        pass
    assert done == ["left"]
