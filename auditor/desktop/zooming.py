"""The steps in which a contract is shown larger or smaller."""

STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
SMALLEST, LARGEST = STEPS[0], STEPS[-1]


def stepped(percent: int, steps: int) -> int:
    """So many steps up, or down if negative, from a percentage that need not be one of the steps."""
    while steps > 0:
        percent = next((step for step in STEPS if step > percent), LARGEST)
        steps -= 1
    while steps < 0:
        percent = next((step for step in reversed(STEPS) if step < percent), SMALLEST)
        steps += 1
    return percent
