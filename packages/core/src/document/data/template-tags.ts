/** Tags of Liquid and Jinja that need an end tag: `{% if %}` … `{% endif %}`. */
export const liquidBlocks: ReadonlySet<string> = new Set("if unless for case capture comment raw tablerow".split(" "));

/** Other tags that print nothing of their own; a tag with another first word prints a value, as in `{%customer.firstName%}`. */
export const liquidTags: ReadonlySet<string> = new Set((
  "assign break continue cycle decrement echo else elsif elseif include increment layout liquid render section set when"
).split(" "));
