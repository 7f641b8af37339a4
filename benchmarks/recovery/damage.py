"""Every kind of damage by name, what lies over what, and what no one can recover."""

from typing import NamedTuple

from . import characters, entities, escapes, literals, mojibake
from .damaged import Damaged, Harm
from .sentences import LATIN


class Kind(NamedTuple):
    """A kind of damage.

    harm: the function that does it.
    family: what its traces look like, which decides what may come to lie over it.
    by_character: whether it hits characters one at a time, so that it can hit some and spare others.
    only: the languages in which it occurs; None for all.
    """

    harm: Harm
    family: str
    by_character: bool = False
    only: frozenset[str] | None = None


KINDS = {
    # Literals around text
    "bytes literal": Kind(literals.literal, "literal"),
    "bytes literal, double quotes": Kind(literals.double_quoted, "literal"),
    "bytes literal, escaped quotes": Kind(literals.escaped_quotes, "literal"),
    "bytes literal, Windows lines": Kind(literals.windows_lines, "literal"),
    "bytearray": Kind(literals.byte_array, "literal"),
    "B'...'": Kind(literals.upper_prefix, "literal"),
    "rb'...'": Kind(literals.raw_prefix, "literal"),
    "u'...'": Kind(literals.unicode_prefix, "singles"),
    "b’...’": Kind(literals.curly("’", "’"), "curled"),
    "b‘...’": Kind(literals.curly("‘", "’"), "curled"),
    "b’...‘": Kind(literals.curly("’", "‘"), "curled"),
    "b“...”": Kind(literals.curly("“", "”"), "curled"),
    "b&#39;...&#39;": Kind(literals.entity_quoted, "quoted"),
    "b&quot;...&quot;": Kind(literals.entity_double_quoted, "quoted"),
    'CSV "b""..."""': Kind(literals.csv_field, "quoted"),
    "opener on its own line": Kind(literals.opener_on_its_own_line, "stripped"),
    "opener only": Kind(literals.opener_only, "bare"),
    "line feeds decoded in a literal": Kind(literals.lines_inside, "bare"),
    "closers only, escapes kept": Kind(literals.closer_on_each_line, "bare"),
    "closers only, escapes decoded": Kind(literals.closer_decoded, "bare"),
    "a literal a line": Kind(literals.each_line, "literals"),
    "quotes lost, tokenised": Kind(literals.tokenised, "bare"),
    "file slug": Kind(literals.file_slug, "bare"),
    "nested literals": Kind(literals.nested, "literal"),
    "list of literals": Kind(literals.listed, "literals"),
    "literal in a tuple": Kind(literals.in_a_tuple, "literals"),
    "literal in a line": Kind(literals.in_a_label, "literals"),
    "several literals in a line": Kind(literals.several_in_a_line, "literals"),
    "cut inside an escape": Kind(literals.cut, "bare"),
    "cut inside an escape, dots": Kind(literals.cut_with_dots, "bare"),
    "cut between characters": Kind(literals.cut_between, "bare"),
    # Escapes in the open
    r"\xe2\x80\x99": Kind(escapes.utf8_hex, "hex", by_character=True),
    r"\xe2\x80\x99 and \n": Kind(escapes.utf8_hex_printed, "hex"),
    r"\xE2\x80\x99": Kind(escapes.utf8_hex_upper, "hex", by_character=True),
    r"\\xe2\\x80\\x99": Kind(escapes.utf8_hex_doubled, "hex", by_character=True),
    r"\342\200\231": Kind(escapes.utf8_octal, "notation", by_character=True),
    r"\\342\\200\\231": Kind(escapes.utf8_octal_doubled, "notation", by_character=True),
    "xe2x80x99": Kind(escapes.utf8_stripped, "stripped", by_character=True),
    "xe2x80x99 and n": Kind(escapes.utf8_stripped_printed, "stripped"),
    "xE2x80x99": Kind(escapes.utf8_stripped_upper, "stripped", by_character=True),
    " xe2 x80 x99": Kind(escapes.utf8_spaced, "bare"),
    " xe2 x80 x99, spaces collapsed": Kind(escapes.utf8_spaced_collapsed, "bare", only=LATIN),
    r"è\x90\x8b": Kind(escapes.lead_letter, "bare", by_character=True),
    "èx90x8b": Kind(escapes.lead_letter_stripped, "bare", by_character=True),
    r"\xed\xa0\xbd\xed\xb8\x80": Kind(escapes.utf8_cesu, "hex"),
    r"\u2019 and \n": Kind(escapes.code_points, "points"),
    r"\u2019": Kind(escapes.code_points_only, "points", by_character=True),
    r"\u201C": Kind(escapes.code_points_upper, "points", by_character=True),
    r"\\u2019": Kind(escapes.code_points_doubled, "points"),
    r"\U0001f600": Kind(escapes.code_points_long, "points"),
    r"\u{2019}": Kind(escapes.code_points_braces, "notation", by_character=True),
    r"\x{2019}": Kind(escapes.code_points_perl, "notation", by_character=True),
    r"CSS \2019": Kind(escapes.code_points_css, "bare", by_character=True),
    "u2019": Kind(escapes.code_points_stripped, "stripped", by_character=True),
    "u2019 and n": Kind(escapes.code_points_stripped_printed, "stripped"),
    r"\u00e2\u0080\u0099": Kind(escapes.mojibake_in_code_points, "points"),
    "u00e2u0080u0099": Kind(escapes.mojibake_in_stripped_code_points, "stripped", by_character=True),
    r"\x92": Kind(escapes.single_bytes, "notation", by_character=True),
    r"b'\x92'": Kind(escapes.single_bytes_literal, "singles"),
    "x92": Kind(escapes.single_bytes_stripped, "bare"),
    "<U+2019>": Kind(escapes.r_code_points, "angles", by_character=True),
    "<e2><80><99>": Kind(escapes.r_bytes, "angles", by_character=True),
    "<E2><80><99>": Kind(escapes.r_bytes_upper, "angles", by_character=True),
    "<ed><a0><bd>": Kind(escapes.r_emoji_halves, "angles"),
    "<U+653C><U+3E64>": Kind(escapes.r_emoji_three_layers, "angles"),
    "%u2019%20": Kind(escapes.javascript_escape, "percent"),
    "%u2019": Kind(escapes.javascript_escape_beyond_ascii, "percent", by_character=True),
    "%E2%80%99": Kind(escapes.percent, "percent", by_character=True),
    "%E2%80%99%20": Kind(escapes.percent_whole, "percent"),
    "quoted-printable": Kind(escapes.quoted_printable, "mail"),
    "quoted-printable, joined": Kind(escapes.quoted_printable_joined, "mail", by_character=True),
    "MIME Q": Kind(escapes.mime_q, "mail"),
    "MIME B": Kind(escapes.mime_b, "mail"),
    "MIME Latin-1": Kind(escapes.mime_latin_1, "mail"),
    "MIME KOI8-R": Kind(escapes.mime_koi8, "mail", only=frozenset({"ru"})),
    "cat -v": Kind(escapes.cat_v, "notation", by_character=True),
    "UTF-7": Kind(escapes.utf_7, "bare"),
    "_x000D_": Kind(escapes.excel, "bare"),
    r"JSON \/": Kind(escapes.json_slashes, "points"),
    "lost n": Kind(escapes.lost_n, "bare"),
    "lost nn": Kind(escapes.lost_nn, "bare"),
    "lost rnrn": Kind(escapes.lost_rnrn, "bare"),
    "lost nn in Markdown": Kind(escapes.lost_nn_in_markdown, "bare"),
    "lost rn beside tags": Kind(escapes.lost_rn_beside_tags, "bare"),
    # Entities
    "&#8217;": Kind(entities.decimal, "entity", by_character=True),
    "&#x2019;": Kind(entities.hexadecimal, "entity", by_character=True),
    "&rsquo;": Kind(entities.named, "entity", by_character=True),
    "&quot;": Kind(entities.specials, "entity"),
    "&amp;quot;": Kind(entities.specials_twice, "entity"),
    "&amp;#8217;": Kind(entities.decimal_twice, "entity", by_character=True),
    "&amp;rsquo;": Kind(entities.named_twice, "entity", by_character=True),
    "&amp;amp;#8217;": Kind(entities.decimal_thrice, "entity", by_character=True),
    "&#8217": Kind(entities.no_semicolon, "entity"),
    "&eacute": Kind(entities.named_no_semicolon, "entity"),
    "#8217;": Kind(entities.lost_ampersand, "bare", by_character=True),
    " #8217;": Kind(entities.spaced_ampersand, "bare", by_character=True),
    "rsquo;": Kind(entities.named_lost_ampersand, "bare"),
    "& #8217 ;": Kind(entities.spaced_out, "bare", by_character=True),
    "& amp ; rsquo ;": Kind(entities.named_spaced_out, "bare", by_character=True),
    "&#146;": Kind(entities.windows_numbers, "entity", by_character=True),
    "&acirc;&euro;&trade;": Kind(entities.of_mojibake, "entity", by_character=True),
    "&#226;&#8364;&#8482;": Kind(entities.of_mojibake_decimal, "entity", by_character=True),
    "entities beside tags": Kind(entities.beside_tags, "entity"),
    "&nbsp; for spaces": Kind(entities.no_break_spaces, "entity"),
    # Mojibake
    "mojibake cp1252": Kind(mojibake.misreading("cp1252"), "mojibake", by_character=True),
    "mojibake cp1252 twice": Kind(mojibake.misreading("cp1252", 2), "mojibake", by_character=True),
    "mojibake cp1252 thrice": Kind(mojibake.misreading("cp1252", 3), "mojibake", by_character=True),
    "mojibake Latin-1": Kind(mojibake.misreading("latin-1"), "mojibake", by_character=True),
    "mojibake Latin-1 twice": Kind(mojibake.misreading("latin-1", 2), "mojibake", by_character=True),
    "mojibake cp1250": Kind(mojibake.misreading("cp1250"), "mojibake", by_character=True),
    "mojibake cp1251": Kind(mojibake.misreading("cp1251"), "mojibake", by_character=True),
    "mojibake cp437": Kind(mojibake.misreading("cp437"), "mojibake", by_character=True),
    "mojibake MacRoman": Kind(mojibake.misreading("mac-roman"), "mojibake", by_character=True),
    "mojibake GBK": Kind(mojibake.gbk, "mojibake"),
    "mojibake beside good text": Kind(mojibake.misread_in_part, "mojibake"),
    "mojibake, controls dropped": Kind(mojibake.lost_controls, "bare"),
    "mojibake of letters, controls dropped": Kind(mojibake.lost_controls_of(1), "bare"),
    "mojibake twice, controls dropped": Kind(mojibake.lost_controls_of(2), "bare"),
    "mojibake three times, controls dropped": Kind(mojibake.lost_controls_of(3), "bare"),
    "mojibake in compatibility form": Kind(mojibake.went_over(mojibake.in_compatibility_form), "bare"),
    "mojibake in small letters": Kind(mojibake.went_over(str.lower, str.lower), "bare"),
    "mojibake in capitals": Kind(mojibake.went_over(str.upper, str.upper), "bare"),
    "mojibake without accents": Kind(mojibake.went_over(mojibake.without_accents), "bare"),
    "mojibake, 9D dropped": Kind(mojibake.lost_last_byte, "bare"),
    "mojibake, 9D a space": Kind(mojibake.space_for_last_byte, "bare"),
    'mojibake, â€"': Kind(mojibake.straightened_last_byte, "bare"),
    "mojibake, A0 a space": Kind(mojibake.spaces_for_no_break_spaces, "bare"),
    "mojibake, controls printed": Kind(mojibake.printed_controls, "bare"),
    "C1 for punctuation": Kind(mojibake.controls_for_punctuation, "mojibake", by_character=True),
    # Characters
    "controls": Kind(characters.controls, "bare"),
    "ANSI sequences": Kind(characters.terminal_colours, "bare"),
    "bidi marks in Latin": Kind(characters.bidi_marks, "bare", only=LATIN),
    "joiners in Latin": Kind(characters.joiners, "bare", only=LATIN),
    "ligatures": Kind(characters.ligatures, "bare", only=LATIN),
    "decimal numbers read as hexadecimal": Kind(characters.misread_numbers, "bare", only=LATIN),
    "full-width Latin": Kind(characters.full_width, "bare", only=LATIN),
    "surrogate halves in pairs": Kind(characters.surrogate_pairs, "bare"),
}

# What is left of these says nothing about what was there, so there is no kind for them.
GONE = {
    "question marks or U+FFFD for characters": "every character became the same one",
    "the tail of a text cut by a limit": "not in the text; what stands before the cut is the gold of the cut kinds",
    "accents taken off, quotes transliterated": "the result is plain text like any other",
    "tokenised bytes of a script other than Latin, spaces collapsed": "a space between words looks like one in a word",
    "backslashes become spaces before a word on n and a letter beyond ASCII": "` n` reads as a line feed there",
    "punctuation of tokenised titles and file slugs": "removed; the gold of those kinds has none",
    "half of a surrogate pair": "the other half is a part of the number",
    "GBK misreadings that swallowed a space or a line feed": "written as a question mark",
    "quotes among misread bytes, made straight": "each was one of two or three bytes, both of which make a letter",
    "bytes of a legacy encoding in a literal, beyond cp1252": "the encoding is not named; bytes stay, reported",
    "a literal in quotes of its own, CSV without doubled quotes": "the quotes could be the author's",
}

# Layers that need something to lie over: they touch the syntax of other damage, and little else.
OVERLAYS = {
    "JSON string": Kind(escapes.doubled_backslashes, "doubled"),
    r"JSON \u0026": Kind(escapes.json_ampersand, "notation"),
    "stripped backslashes": Kind(escapes.lost_backslashes, "stripped"),
    "spaced backslashes": Kind(escapes.spaced_backslashes, "bare"),
}

_WRAPPERS = ["bytes literal", "b’...’", "b&#39;...&#39;", 'CSV "b""..."""', "nested literals", "u'...'"]
_OPEN = [
    r"\xe2\x80\x99",
    "xe2x80x99",
    r"\u2019 and \n",
    "u2019",
    "<U+2019>",
    "<e2><80><99>",
    "quoted-printable, joined",
]

# What is seen over what: by the family of the layer below, the layers that may come next. A family that is not here
# lets nothing over it: what a next layer does to it leaves too little to tell.
OVER = {
    "mojibake": [
        *_WRAPPERS, *_OPEN, r"\342\200\231", r"\\xe2\\x80\\x99", "%E2%80%99", r"\u{2019}", "&#8217;", "&rsquo;",
        "&amp;#8217;", "MIME B", "cat -v",
    ],
    "literal": [
        "JSON string", "b&#39;...&#39;", "bytes literal", "stripped backslashes", "spaced backslashes", "&quot;",
        r"JSON \u0026",
    ],
    "singles": ["JSON string", "b&#39;...&#39;", "bytes literal", "&quot;", r"JSON \u0026"],
    "literals": ["JSON string", "&quot;", "stripped backslashes", r"JSON \u0026"],
    "curled": ["stripped backslashes", "mojibake cp1252", "&#8217;", "&rsquo;", r"\u2019 and \n"],
    "quoted": ["stripped backslashes", "JSON string", "bytes literal"],
    "hex": [*_WRAPPERS, "JSON string"],
    "points": [*_WRAPPERS, "JSON string"],
    "doubled": ["bytes literal", "&quot;"],
    "stripped": ["bytes literal", "b’...’", "b&#39;...&#39;"],
    "notation": ["bytes literal", "JSON string"],
    "angles": ["bytes literal", "&quot;", 'CSV "b""..."""'],
    "percent": ["bytes literal", "%E2%80%99%20"],
    "mail": ["bytes literal", "&quot;"],
    "entity": [*_WRAPPERS, "&amp;quot;", r"JSON \u0026", "&quot;"],
}  # fmt: skip

_ALL = KINDS | OVERLAYS


def stacks(layers: int) -> list[tuple[str, ...]]:
    """Every plausible stack of so many layers, innermost first; none twice, since nested literals are a kind."""
    grown: list[tuple[str, ...]] = [(name,) for name in KINDS]
    for _ in range(layers - 1):
        grown = [
            (*stack, name) for stack in grown for name in OVER.get(_ALL[stack[-1]].family, ()) if name not in stack
        ]
    return grown


def damage(text: str, stack: tuple[str, ...], language: str) -> Damaged | None:
    """`text` under these layers; None when one of them can't happen to it."""
    raw = gold = text
    for depth, name in enumerate(stack):
        kind = _ALL[name]
        if kind.only is not None and language not in kind.only:
            return None
        try:
            done = kind.harm(raw)
        except UnicodeError:
            return None
        if isinstance(done, Damaged):
            if depth and done.gold != raw:
                # The gold of an outer layer that loses or adds something speaks of what lies below it.
                return None
            raw, gold = done.raw, done.gold if not depth else gold
        elif done == raw:
            return None
        else:
            raw = done
    return Damaged(raw, gold)
