"""Which encodings the languages were written in before UTF-8, the usual ones first."""

# How much less usual an encoding is than the windows one of its languages, in nats: what evidence must overcome.
_WESTERN = {"cp1252": 0.0, "iso8859-15": 1.0, "mac-roman": 3.0, "cp850": 3.5, "cp437": 4.0, "cp858": 5.0}
_CENTRAL = {"cp1250": 0.0, "iso8859-2": 0.5, "cp852": 3.5, "mac-latin2": 3.5, "iso8859-16": 4.0}
_BALTIC = {"cp1257": 0.0, "iso8859-13": 0.5, "iso8859-4": 2.0, "cp775": 4.0, "iso8859-10": 4.0}
_CYRILLIC = {
    "cp1251": 0.0, "koi8-r": 1.0, "koi8-u": 1.5, "iso8859-5": 2.0, "cp866": 2.0, "mac-cyrillic": 3.0, "cp855": 5.0,
}  # fmt: skip
_TURKISH = {"cp1254": 0.0, "cp857": 3.5, "mac-turkish": 4.0, "iso8859-3": 5.0}
_ARABIC = {"cp1256": 0.0, "iso8859-6": 1.0, "cp720": 5.0}

ENCODINGS: dict[str, dict[str, float]] = {
    **dict.fromkeys("en de fr es pt it nl da sv fi is ca sq".split(), _WESTERN),
    "da": {**_WESTERN, "cp865": 4.0, "iso8859-10": 5.0},
    "is": {**_WESTERN, "cp861": 4.5, "iso8859-10": 5.0, "mac-iceland": 4.0},
    "pt": {**_WESTERN, "cp860": 4.5},
    "fr": {**_WESTERN, "cp863": 5.0},
    "ga": {**_WESTERN, "iso8859-14": 3.0},
    "cy": {**_WESTERN, "iso8859-14": 0.5},
    **dict.fromkeys("pl cs sk sl hr hu".split(), _CENTRAL),
    "hr": {**_CENTRAL, "mac-croatian": 4.0},
    "ro": {**_CENTRAL, "iso8859-16": 1.0, "mac-romanian": 4.0},
    **dict.fromkeys("lt lv".split(), _BALTIC),
    "et": {**_BALTIC, "cp1252": 0.5, "iso8859-15": 0.5},
    **dict.fromkeys("tr az".split(), _TURKISH),
    "eo": {"iso8859-3": 0.0},
    "vi": {"cp1258": 0.0},
    **dict.fromkeys("ru uk be bg sr mk kk".split(), _CYRILLIC),
    "uk": {**_CYRILLIC, "cp1125": 3.0},
    "kk": {**_CYRILLIC, "kz1048": 0.5, "ptcp154": 2.0},
    "el": {"cp1253": 0.0, "iso8859-7": 0.5, "mac-greek": 4.0, "cp737": 3.5, "cp869": 4.5},
    "he": {"cp1255": 0.0, "iso8859-8": 0.5, "cp862": 3.5},
    **dict.fromkeys("ar fa ur".split(), _ARABIC),
    "th": {"cp874": 0.0},
}  # fmt: skip

# Languages with few pages, or few pages that are not UTF-8.
RARE_LANGUAGES = {
    "eo": 2.0, "sq": 1.0, "ga": 1.0, "cy": 1.5, "kk": 1.5, "be": 1.0, "mk": 1.0, "az": 1.5, "is": 0.5, "ca": 0.5,
}  # fmt: skip

MULTIBYTE = {"gb18030": 0.0, "cp932": 0.0, "euc_jp": 0.5, "big5hkscs": 0.5, "cp949": 0.5, "johab": 5.0}

# Languages whose tag is not the one of the statistics.
TAGS = {
    "nb": "da", "nn": "da", "no": "da", "bs": "hr", "sh": "hr", "gl": "pt", "oc": "ca", "fo": "is", "iw": "he",
    "rm": "it", "lb": "de", "af": "nl", "eu": "es", "ky": "kk", "tt": "kk",
}  # fmt: skip
MULTIBYTE_LANGUAGES = {
    "zh": ("gb18030", "big5hkscs"), "ja": ("cp932", "euc_jp"), "ko": ("cp949", "johab"),
}  # fmt: skip
