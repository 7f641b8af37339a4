"""stub"""
TRAPS: dict[str, tuple[str, ...]] = {}
