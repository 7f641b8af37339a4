"""Cases as lines of JSON: the text or the bytes, and the choices that are not the usual ones."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from strategies import PROFILE

from scrapefix import Config

from .grammar import Raw

# What the fuzzer found worth keeping: each reaches code that no other does, or once broke a promise.
KEPT = Path(__file__).with_name("cases.jsonl")


def to_json(raw: Raw, config: Config) -> str:
    """A case on one line."""
    usual = Config()
    choices: dict[str, Any] = {}
    for field in fields(Config):
        value = getattr(config, field.name)
        if value != getattr(usual, field.name):
            choices[field.name] = True if field.name == "profile" else sorted(value) if field.name == "drop" else value
    content = {"text": raw} if isinstance(raw, str) else {"bytes": raw.hex()}
    return json.dumps(content | ({"choices": choices} if choices else {}))


def kept() -> list[tuple[Raw, Config]]:
    """The cases of the file, in its order."""
    return [_case(json.loads(line)) for line in KEPT.read_text(encoding="ascii").splitlines()]


def _case(content: dict[str, Any]) -> tuple[Raw, Config]:
    choices = content.get("choices", {})
    if "profile" in choices:
        choices["profile"] = PROFILE
    return content["text"] if "text" in content else bytes.fromhex(content["bytes"]), Config(**choices)
