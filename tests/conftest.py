"""Settings for all tests."""

from hypothesis import HealthCheck, settings

# Chance finds what nobody thought of, but a failure must come again on the next run: examples are derived from the
# test itself. `pytest --hypothesis-profile=search` looks further, with new examples each time.
settings.register_profile(
    "steady", derandomize=True, max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "search", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("steady")
