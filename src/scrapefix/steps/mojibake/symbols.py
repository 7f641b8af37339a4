"""Symbols that stand by themselves, before a line or between words.

What they are read as is three letters and marks: `‚úÖ` of Macintoshes and `тЬЕ` of consoles for `✅`, `ΓåÆ` for `→`.
Such a thing is no word where no letter stands beside it; still a word typed with the wrong case (`тИП`, for `Тип`) has
the letters of a rare symbol (`∏`), so only those count that pages and programs often print.
"""

SYMBOLS = frozenset(
    "←↑→↓↔⇐⇒⇔№™€∞≈≠≤≥"  # arrows, marks of text and of sums
    "─│┌┐└┘├┤┬┴┼━┃╭╮╰╯═║╔╗╚╝╠╣╦╩╬"  # lines
    "█▀▄░▒▓■□▪▫▲△▶►▼▽◀◄●○◆◇"  # blocks and points
    "★☆☀☎☑☐☒♥♦♣♠⚠⚡⛔⭐"
    "✂✅✈✉✎✏✓✔✕✖✗✘✨✱✳❄❌❎❓❗❤➔➕➖➜➤⬅⬆⬇"
    "\N{VARIATION SELECTOR-16}"
)
