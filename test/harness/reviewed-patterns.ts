/** Patterns that the analyser reports or cannot judge, by how they begin, each with why it is harmless. */
export const reviewedPatterns: Readonly<Record<string, readonly string[]>> = {
  "Of libphonenumber-js, which is given candidates of some twenty digits and never a message.": [
    "^[0-9０-９٠-٩۰-۹]{2}$|",
    "(?:;ext=(",
    "^\\+([0-9０-９٠-٩۰-۹]|",
    "^([0-9０-９٠-٩۰-۹]+((\\-)*",
    "[^0-9０-９٠-٩۰-۹#]+$",
  ],
  "Of zod, for a date of the caller's; anchored, and each alternative has its own digits.": ["^P(?:(\\d+W)|", "^(?:(?:\\d\\d[2468][048]|"],
  "Runs on a window of at most some hundred units.": [
    "\\n\\s*\\n|[!?;:]|(?<=",
    "(?<!\\p{L})\\p{Ll}{2,}(?!\\p{L})",
    "\\p{Ll}{4}[.!?]\\s(?!.*",
  ],
  "Anchored, or its repeats share no sign with what follows them: each unit is read a bounded number of times.": [
    "^\\s*mailto:([^?",
    "[\\u3005-\\u3007\\u3040-\\u30fa",
    "\\n[ \\t>]{0,200}\\r?\\n|",
    "(.)\\1{2,}",
    "[!?。！？\\n]|",
    "(?:^|\\s)--+\\s{1,200}(\\S.*)$",
    "^\\[[^\\]]{1,40}\\]:",
    "(?:(?:\\r\\n|\\n|\\r(?!\\n))",
    "(?:<br\\b[^<>]{0,100}>",
    "^[ \\t]*(msgctxt|",
    "^[ \\t]*(?:#|msgctxt|",
    "\\n+(?=([^\\n]?))",
    "^(?!(?:START|CLOSE)_)",
  ],
  "Reads the pages of the rules, which are part of the package.": ["\\[([^\\]]*)\\]\\(([^)]*)\\)", "^(`{3,})(.*)\\n"],
  "Reads a path of the configuration.": ["'(?:[^'\\\\]|"],
};
