"""A single step of the table, as the tests of the steps run it."""

from scrapefix import Config
from scrapefix.edits import Composer, Suspect
from scrapefix.pipeline import STEPS, repair


def alone(name: str, text: str, **options: str) -> str:
    """The text after the step `name`, run until it finds nothing."""
    return repair(text, Config(**options), [step for step in STEPS if step.name == name])[0]  # type: ignore[arg-type]  # values of options are checked at run time


def suspects(name: str, text: str) -> list[Suspect]:
    """What the step `name` reports and leaves."""
    return repair(text, Config(), [step for step in STEPS if step.name == name])[1]


def rules(name: str, text: str, **options: str) -> list[str]:
    """The rules by which the step `name` changes the text, as a report names them."""
    composer = Composer()
    clean, _ = repair(text, Config(**options), [step for step in STEPS if step.name == name], composer)  # type: ignore[arg-type]  # values of options are checked at run time
    return [layer.rule for edit in composer.edits(text, clean) for layer in edit.layers]


def suspected(name: str, text: str) -> list[tuple[str, str, str]]:
    """What the step `name` reports and leaves: each place as it stands in what comes out, its rule and the reason."""
    clean, found = repair(text, Config(), [step for step in STEPS if step.name == name])
    return [(clean[suspect.start : suspect.end], suspect.rule, suspect.reason) for suspect in found]
