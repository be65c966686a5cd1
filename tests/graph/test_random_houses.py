import pytest

from tests.graph.random_houses import RandomHouse
from tests.plans import plan


@pytest.mark.parametrize("seed", range(150))
def test_every_home_of_a_house_drawn_at_random_is_found_with_exactly_its_rooms(seed: int) -> None:
    house = RandomHouse(seed)
    found = sorted(sorted(unit.rooms) for unit in plan(house.rooms, house.doors).units)
    assert found == sorted(map(sorted, house.homes))
