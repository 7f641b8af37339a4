"""Read this first: what is done to a text, in which order, and why in that order.

Damage is layered: a page is decoded wrongly, then escaped, then printed as a bytes literal. The steps that undo a
layer come first, outermost layer first, and when one of them has found something the work begins again at the
outermost; only when none of them finds anything more is it sure that what looks like a curly quote is one and not a
byte of something deeper. The steps that normalise come after. A text is done when a whole round changes nothing,
which is why cleaning it again can't change it either.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .config import Config
from .document import Document
from .edits import Composer, Replacement, Suspect, apply
from .steps import (
    artifacts,
    byte_escapes,
    byte_literals,
    code_points,
    composition,
    control_escapes,
    controls,
    dashes,
    entities,
    invisibles,
    ligatures,
    line_ends,
    lost_controls,
    mail,
    markup,
    mojibake,
    punctuation,
    quotes,
    single_bytes,
    spaced_escapes,
    spaces,
    stripped_code_points,
    surrogates,
    whitespace,
    width,
)

Finding = Replacement | Suspect


class Step(NamedTuple):
    """A named stage of the work.

    find: looks at a document and proposes replacements, sorted and without overlaps, and suspects; it never changes
        anything, and for a text without its kind of damage it costs a scan for a literal.
    undoes_a_layer: whether a change by this step can uncover damage for the steps before it.
    makes_safe: whether what the step takes out could break who reads the text: no encoding, database or sheet holds
        it. Such a step works even on a text that is given back as it came.
    """

    name: str
    find: Callable[[Document, Config], Iterable[Finding]]
    undoes_a_layer: bool = False
    makes_safe: bool = False


STEPS = (
    # Around everything else: what a program printed instead of the text.
    Step("byte_literals", byte_literals.find, undoes_a_layer=True),
    # Escapes, the surest notations first; what they prove serves those that need company.
    Step("byte_escapes", byte_escapes.find, undoes_a_layer=True),
    Step("spaced_escapes", spaced_escapes.find, undoes_a_layer=True),
    Step("code_points", code_points.find, undoes_a_layer=True),
    Step("stripped_code_points", stripped_code_points.find, undoes_a_layer=True),
    Step("mail", mail.find, undoes_a_layer=True),
    Step("single_bytes", single_bytes.find, undoes_a_layer=True),
    Step("control_escapes", control_escapes.find, undoes_a_layer=True),
    Step("lost_controls", lost_controls.find, undoes_a_layer=True),
    # Tags that are really there, before entities spell some that are text.
    Step("markup", markup.find, undoes_a_layer=True),
    # What was text in HTML: an entity may spell mojibake, so it goes first.
    Step("entities", entities.find, undoes_a_layer=True),
    # Bytes that were read in the wrong encoding, now that nothing hides them.
    Step("mojibake", mojibake.find, undoes_a_layer=True),
    # Characters before words: from here on each character is what the author meant. First what no text should hold, ...
    Step("surrogates", surrogates.find, makes_safe=True),
    Step("line_ends", line_ends.find),
    Step("controls", controls.find, makes_safe=True),
    Step("invisibles", invisibles.find),
    # ... then the characters that have another, plainer form; the letters before the marks that look at them.
    Step("width", width.find),
    Step("ligatures", ligatures.find),
    Step("composition", composition.find),
    Step("spaces", spaces.find),
    Step("quotes", quotes.find),
    Step("dashes", dashes.find),
    Step("punctuation", punctuation.find),
    # Lines that the page or the feed put around the text, once they read as they did there.
    Step("artifacts", artifacts.find),
    # Last: what all of these left behind.
    Step("whitespace", whitespace.find),
)

# Real damage seen so far is at most six layers deep, each of which takes a few rounds. Text that still changes after
# this many was made to, and is given back as it came.
MAX_ROUNDS = 60

TOO_DEEP = "too-many-layers"


def repair(
    text: str, config: Config, steps: Sequence[Step] = STEPS, composer: Composer | None = None
) -> tuple[str, list[Suspect]]:
    """The repaired text, and what is left in it that looks like damage.

    This is the one path on which text changes: `clean` and `explain` differ only in whether a `composer` keeps count.
    """
    raw, document = text, Document(text)
    for _ in range(MAX_ROUNDS):
        suspects: list[Suspect] = []
        changed = False
        for step in steps:
            found, after = _pass(step, document, config, composer)
            suspects += found
            if after is not document:
                document, changed = after, True
                if step.undoes_a_layer:
                    break
        if not changed:
            return document.text, suspects
    if composer is not None:
        composer.clear()
    document = Document(raw)
    for step in steps:
        if step.makes_safe:
            _, document = _pass(step, document, config, composer)
    reason = f"still changing after {MAX_ROUNDS} rounds; given back as it came"
    return document.text, [Suspect(0, len(document.text), TOO_DEEP, reason)]


def _pass(
    step: Step, document: Document, config: Config, composer: Composer | None
) -> tuple[list[Suspect], Document]:
    """What a step suspects, and the document after its replacements: the same one where it has none."""
    suspects: list[Suspect] = []
    replacements: list[Replacement] = []
    for finding in step.find(document, config):
        if isinstance(finding, Replacement):
            replacements.append(finding)
        else:
            suspects.append(finding)
    if not replacements:
        return suspects, document
    if composer is not None:
        composer.add(step.name, document.text, replacements)
    rules = {replacement.rule for replacement in replacements}
    return suspects, Document(apply(document.text, replacements), document.seen | rules)
