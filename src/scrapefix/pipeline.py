"""Read this first: what is done to a text, in which order, and why in that order.

Damage is layered: a page is decoded wrongly, then escaped, then printed as a bytes literal. The steps that undo a
layer come first, outermost layer first, and when one of them has uncovered damage for those before it the work begins
again at the outermost; only when none of them finds anything more is it sure that what looks like a curly quote is one
and not a byte of something deeper. The steps that normalise come after. A text is done when a whole round changes
nothing, which is why cleaning it again can't change it either.

Most text is healthy. So each step names the signs of its damage, and is not asked where none of them stands; after a
change the signs are looked for around what changed, and not in the whole text again.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from .config import DEFAULT, Config
from .document import Document
from .edits import Composer, Replacement, Span, Suspect, apply
from .mentions import without_mentions
from .plan import Plan, Step
from .signs import CURLY_OPENERS, MARKS_BEFORE_LOST_CONTROL, REACH, Characters, Looks, Sign
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
    literal_leftovers,
    lost_controls,
    mail,
    markup,
    misread_numbers,
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
from .steps.artifacts import tails

# The characters beyond ASCII that any step decides on, most of those of `mojibake` apart: a text is gone through once
# for all of them.
_CHARACTERS = Characters(
    (
        CURLY_OPENERS,
        MARKS_BEFORE_LOST_CONTROL,
        *mojibake.LOOKS,
        *misread_numbers.LOOKS,
        *surrogates.LOOKS,
        *line_ends.LOOKS,
        *controls.LOOKS,
        *invisibles.LOOKS,
        *width.LOOKS,
        *ligatures.LOOKS,
        *composition.LOOKS,
        *spaces.LOOKS,
        *quotes.LOOKS,
        *dashes.LOOKS,
    )
)


def _some(*looks: Looks) -> Sign:
    return Characters(looks, within=_CHARACTERS)


STEPS = (
    # Around everything else: what a program printed instead of the text.
    Step("byte_literals", byte_literals.find, (*byte_literals.SIGNS, _some(CURLY_OPENERS)), undoes_a_layer=True),
    Step(
        "literal_leftovers",
        literal_leftovers.find,
        literal_leftovers.SIGNS,
        whole=True,
        of_a_line=(),
        undoes_a_layer=True,
    ),
    # Escapes, the surest notations first; what they prove serves those that need company.
    Step("byte_escapes", byte_escapes.find, byte_escapes.SIGNS, undoes_a_layer=True, may_be_named=True),
    Step(
        "spaced_escapes",
        spaced_escapes.find,
        spaced_escapes.SIGNS,
        spaced_escapes.HEEDS,
        undoes_a_layer=True,
        may_be_named=True,
    ),
    Step("code_points", code_points.find, code_points.SIGNS, undoes_a_layer=True, may_be_named=True),
    Step(
        "stripped_code_points",
        stripped_code_points.find,
        stripped_code_points.SIGNS,
        stripped_code_points.HEEDS,
        undoes_a_layer=True,
        may_be_named=True,
    ),
    Step("mail", mail.find, mail.SIGNS, mail.HEEDS, undoes_a_layer=True, may_be_named=True),
    Step(
        "single_bytes",
        single_bytes.find,
        single_bytes.SIGNS,
        single_bytes.HEEDS,
        undoes_a_layer=True,
        may_be_named=True,
    ),
    Step("control_escapes", control_escapes.find, control_escapes.SIGNS, undoes_a_layer=True),
    Step(
        "lost_controls",
        lost_controls.find,
        (*lost_controls.SIGNS, _some(MARKS_BEFORE_LOST_CONTROL)),
        lost_controls.HEEDS,
        undoes_a_layer=True,
    ),
    # Tags that are really there, before entities spell some that are text.
    Step("markup", markup.find, markup.SIGNS, asked=markup.is_asked, undoes_a_layer=True),
    # What was text in HTML: an entity may spell mojibake, so it goes first.
    Step("entities", entities.find, entities.SIGNS, undoes_a_layer=True, may_be_named=True),
    # Bytes that were read in the wrong encoding, now that nothing hides them.
    Step(
        "mojibake",
        mojibake.find,
        (*mojibake.SIGNS, _some(*mojibake.LOOKS)),
        mojibake.HEEDS,
        undoes_a_layer=True,
        may_be_named=True,
    ),
    # What a number was read as, however it was written.
    Step("misread_numbers", misread_numbers.find, (_some(*misread_numbers.LOOKS),), may_be_named=True),
    # Characters before words: from here on each character is what the author meant. First what no text should hold, ...
    Step("surrogates", surrogates.find, (_some(*surrogates.LOOKS),), makes_safe=True),
    Step("line_ends", line_ends.find, (*line_ends.SIGNS, _some(*line_ends.LOOKS))),
    Step("controls", controls.find, (*controls.SIGNS, _some(*controls.LOOKS)), makes_safe=True),
    Step("invisibles", invisibles.find, (_some(*invisibles.LOOKS),)),
    # ... then the characters that have another, plainer form; the letters before the marks that look at them.
    Step("width", width.find, (_some(*width.LOOKS),)),
    Step("ligatures", ligatures.find, (_some(*ligatures.LOOKS),)),
    Step("composition", composition.find, (_some(*composition.LOOKS),)),
    Step("spaces", spaces.find, (_some(*spaces.LOOKS),), asked=spaces.is_asked),
    Step("quotes", quotes.find, (_some(*quotes.LOOKS),)),
    Step("guillemets", quotes.find_guillemets, quotes.GUILLEMET_SIGNS, asked=quotes.asks_for_guillemets),
    Step("dashes", dashes.find, (_some(*dashes.LOOKS),), asked=dashes.is_asked),
    Step("punctuation", punctuation.find, punctuation.SIGNS, asked=punctuation.is_asked),
    # Lines that the page or the feed put around the text, once they read as they did there.
    Step("artifacts", artifacts.find, of_a_line=tails.SIGNS, asked=artifacts.is_asked),
    # Last: what all of these left behind.
    Step("whitespace", whitespace.find, whitespace.SIGNS, asked=whitespace.is_asked),
)

# Real damage seen so far is at most six layers deep, each of which takes a few rounds. Text that still changes after
# this many was made to, and is given back as it came.
MAX_ROUNDS = 60

TOO_DEEP = "too-many-layers"


# Few configurations differ in what they ask for.
_planned = lru_cache(maxsize=64)(Plan)


def plan(steps: Sequence[Step], config: Config) -> Plan:
    """The plan for the steps of a table that a configuration asks for."""
    if steps is STEPS and config is DEFAULT:
        return _DEFAULT_PLAN
    return _planned(tuple(step for step in steps if step.asked is None or step.asked(config)))


_DEFAULT_PLAN = Plan(step for step in STEPS if step.asked is None or step.asked(DEFAULT))


def repair(
    text: str, config: Config, steps: Sequence[Step] = STEPS, composer: Composer | None = None
) -> tuple[str, list[Suspect]]:
    """The repaired text, and what is left in it that looks like damage.

    This is the one path on which text changes: `clean` and `explain` differ only in whether a `composer` keeps count.
    """
    made = plan(steps, config)
    document = Document(text)
    wanted = made.wanted(document)
    if not wanted:
        return text, []
    work = _Work(document, config, made, wanted, composer)
    for _ in range(MAX_ROUNDS):
        if not work.changes():
            return work.document.text, work.suspects
    if composer is not None:
        composer.clear()
    made = Plan(step for step in steps if step.makes_safe)
    work = _Work(Document(text), config, made, -1, composer)
    work.changes()
    reason = f"still changing after {MAX_ROUNDS} rounds; given back as it came"
    return work.document.text, [Suspect(0, len(work.document.text), TOO_DEEP, reason)]


class _Work:
    """A text under repair.

    document: its present state.
    """

    def __init__(self, document: Document, config: Config, made: Plan, wanted: int, composer: Composer | None) -> None:
        self.document = document
        self._config = config
        self._plan = made
        self._composer = composer
        # The steps that the text concerns. The others are not asked until a change shows them a sign.
        self._wanted = wanted
        self._is_damaged = False
        # Whether the text was changed in so many places that all of it has to be looked at for signs: not before a step
        # asks for it, as several steps in a row may change it so.
        self._is_changed_all_over = False
        # Of the steps that have looked at the document as it is now, what each suspects.
        self._suspected: dict[int, list[Suspect]] = {}

    @property
    def suspects(self) -> list[Suspect]:
        """What the steps suspect that have looked at the document as it is now, in the order of the table."""
        return [suspect for number in sorted(self._suspected) for suspect in self._suspected[number]]

    def changes(self) -> bool:
        """Go through the table, as far as what changes does not call for beginning again; whether anything changed."""
        changed = undone = False
        for number, step in enumerate(self._plan.steps):
            if undone and not step.undoes_a_layer:
                break  # what was undone may be the proof that an outer step needs
            if not self._is_wanted(number) or number in self._suspected:
                continue
            if self.document.seen and not self._plan.is_shown(number, self.document):
                self._suspected[number] = []
                continue
            replacements, self._suspected[number] = self._look(step)
            if replacements:
                self._suspected.clear()
                woken = self._change(step, replacements)
                changed, undone = True, undone or step.undoes_a_layer
                if step.undoes_a_layer and woken & ((2 << number) - 1):
                    break
        return changed

    def _is_wanted(self, number: int) -> bool:
        """Whether the text concerns the step with this number."""
        if self._is_changed_all_over and not self._wanted >> number & 1:
            self._is_changed_all_over = False
            self._wanted |= self._plan.woken(self.document.text, self.document.signs)
        return bool(self._wanted >> number & 1)

    def _look(self, step: Step) -> tuple[list[Replacement], list[Suspect]]:
        """What a step proposes, and what it suspects."""
        replacements: list[Replacement] = []
        suspects: list[Suspect] = []
        found = step.find(self.document, self._config)
        if step.may_be_named:
            found = without_mentions(found, self.document, is_damaged=self._is_damaged)
        for finding in found:
            if isinstance(finding, Replacement):
                replacements.append(finding)
            else:
                suspects.append(finding)
        return replacements, suspects

    def _change(self, step: Step, replacements: list[Replacement]) -> int:
        """Carry out what a step proposes; the steps to which this shows a sign, or a rule that they heed.

        The replacements are used up: in a text that is all damage they take several times its memory.
        """
        before = self.document
        if self._composer is not None:
            self._composer.add(step.name, replacements)
        rules = {replacement.rule for replacement in replacements}
        waits = not step.undoes_a_layer and 4 * REACH * len(replacements) > len(before.text)
        near = [] if waits else _near(replacements)
        text = apply(before.text, _used_up(replacements))
        around = text if waits else "\n".join([text[begin:end] for begin, end in near])
        self.document = before.succeeded(text, around, rules)
        self._is_damaged = self._is_damaged or step.undoes_a_layer
        self._is_changed_all_over = self._is_changed_all_over or waits
        woken = 0 if waits else self._plan.woken(around, {})
        heeding = self._plan.heeding(rules - before.seen)
        if heeding:
            woken |= heeding & ~self._plan.heeding(before.seen)
        self._wanted |= woken | self._plan.always(self.document.text)
        return woken


def _used_up(replacements: list[Replacement]) -> Iterator[Replacement]:
    """The replacements, each of which is let go behind it."""
    replacements.reverse()
    while replacements:
        yield replacements.pop()


def _near(replacements: Iterable[Replacement]) -> list[Span]:
    """Where the text is changed, with what stands on both sides of each place, in the text with the changes."""
    spans: list[Span] = []
    shift, begin, end = 0, 0, -1
    for start, stop, new, _ in replacements:
        low = max(0, start + shift - REACH)
        if low > end:
            if end >= 0:
                spans.append(Span(begin, end))
            begin = low
        shift += len(new) - (stop - start)
        end = stop + shift + REACH
    spans.append(Span(begin, end))
    return spans
