/** Tags of Liquid and Jinja that need an end tag, and of which some is printed: `{% if %}` … `{% endif %}`. */
export const blockTags: ReadonlySet<string> = new Set("if unless for case capture raw tablerow ifchanged".split(" "));

/** Blocks of which nothing is printed. */
export const unseenBlocks: ReadonlySet<string> = new Set("comment doc schema javascript stylesheet".split(" "));

/** Tags that part a block. */
export const middleTags: ReadonlySet<string> = new Set("else elsif elseif elif when".split(" "));

/** Other tags that print nothing of their own; a tag with another first word prints a value, as in `{%customer.firstName%}`. */
export const silentTags: ReadonlySet<string> = new Set((
  "assign break continue cycle decrement extends from import include increment layout liquid load render section set with"
).split(" "));

/** Blocks that may print nothing at all. */
export const conditionalBlocks: ReadonlySet<string> = new Set("if unless for case tablerow ifchanged".split(" "));

/** Filters that print the words that they are given, if in another form; others make a link, a date or a translation of them. */
export const wordFilters: ReadonlySet<string> = new Set((
  "append capitalize downcase escape escape_once h lower lstrip newline_to_br nl2br prepend raw rstrip safe squish strip " +
  "strip_html strip_newlines title trim truncate truncatewords upcase upper"
).split(" "));
