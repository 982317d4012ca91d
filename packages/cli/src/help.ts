import { formatterNames } from "@sendlint/reporter";
import { type CommandName, type OptionSpec, options } from "./options.js";

interface Page {
  readonly usage: readonly string[];
  readonly about: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly after: string;
}

const pages: Readonly<Record<CommandName, Page>> = {
  lint: {
    usage: [
      "sendlint [options] <files, folders or globs>",
      "sendlint init [options] [folders or globs]",
      "sendlint rules [options]",
      "sendlint explain [options] RULE",
      "sendlint stream [options] < messages.ndjson",
      "sendlint serve [options]",
      "sendlint mcp [options]",
    ],
    about: `Checks the messages that sellers send to buyers on Amazon and eBay against the marketplaces' rules:
templates where they are (text, Markdown, HTML, Liquid, Handlebars, JSON, YAML, CSV, gettext, XLIFF and the exports
of help desks) here, messages from other programs with \`sendlint stream\`.`,
    examples: [
      ["sendlint templates --preset amazon --marketplace amazon.de", "every template in a folder, by Amazon's rules for Germany"],
      [
        'sendlint "replies/**/*.md" --preset amazon --preset ebay --site ebay.co.uk --kind reply',
        "Markdown replies, for Amazon and for eBay",
      ],
    ],
    after: `Files
  Front matter between --- lines may give subject, kind, stage, locale and platform of a file's message.
  Each file is linted by the nearest sendlint.config.ts, .js, .json or .yaml upwards from it, or from here.
  The command line wins over front matter, and front matter over the configuration.
  What .sendlintignore names, as .gitignore would, is left out.

Formats
  ${formatterNames.join(", ")}
  One goes to standard output, the others into files: --format stylish --format sarif:sendlint.sarif

Exit status
  0  nothing to object to
  1  errors, or more warnings than --max-warnings
  2  wrong use, a wrong configuration, or a file that cannot be read`,
  },
  stream: {
    usage: ["sendlint stream [options] < messages.ndjson > results.ndjson"],
    about: `Reads one message a line as JSON from standard input and writes one result a line to standard output,
in the same order, while input is still arriving. Notes go to standard error.`,
    examples: [
      ["sendlint stream < outbox.ndjson > results.ndjson", "each line names its platform and marketplace"],
      [
        "sendlint stream --preset ebay --site ebay.de --fail-on error < outbox.ndjson",
        "for eBay unless a line says otherwise; status 1 on an error",
      ],
    ],
    after: `A line in
  {"id":"1","platform":"amazon","marketplace":"amazon.de","kind":"reply","text":"Add me on WeChat: seller888"}
  Only text is needed. Also read: subject, format, stage, channel, locale, buyerLocale, attachments, order, sentAt,
  history. Other keys are ignored. A line may take 8 MiB.

A line out
  {"id":"1","ok":false,"diagnostics":[{"ruleId":"contact/off-platform","severity":"error","message":"…","start":4,…}]}
  {"id":null,"line":2,"error":{"code":"invalid-json","message":"…"}} for a line that cannot be read

Exit status
  0  all input was read, whatever was found
  1  what --fail-on names was found
  2  wrong use or a wrong configuration`,
  },
  mcp: {
    usage: ["sendlint mcp [options]"],
    about: `Serves the Model Context Protocol on standard input and output, for programs that let language models use tools:
lint_message, list_rules, explain_rule. It helps a model to write; it stops nothing that a model sends.`,
    examples: [
      ["sendlint mcp", "each call names its platform and marketplace"],
      ["sendlint mcp --preset amazon --marketplace amazon.de", "for Amazon's rules for Germany unless a call says otherwise"],
    ],
    after: `In the configuration of a client
  {"mcpServers":{"sendlint":{"command":"npx","args":["sendlint","mcp","--marketplace","amazon.de"]}}}

Exit status
  0  the client has ended the connection
  2  wrong use or a wrong configuration`,
  },
  serve: {
    usage: ["sendlint serve [options]"],
    about: `Serves linting over HTTP until it gets a signal to end: POST /v1/lint, /v1/lint/batch and /v1/decide, GET /healthz,
/metrics for Prometheus and /openapi.json, which describes them. Requests carry a key: Authorization: Bearer KEY.
It logs one line of JSON a request to standard output, and of no message a word. TLS is left to the proxy.`,
    examples: [
      ["sendlint serve --host 0.0.0.0 --policy policy.json", "for all who have one of the keys in SENDLINT_KEYS"],
      [
        "sendlint serve --no-keys --marketplace amazon.de",
        "for this machine, and Amazon's rules for Germany unless a message says otherwise",
      ],
    ],
    after: `Environment
  SENDLINT_KEYS  NAME:KEY, parted by commas: the keys, of 16 characters or more, and how logs and counts call them

Signals
  SIGTERM or SIGINT ends it: requests that are there are answered first. A second one ends it at once.

Exit status
  0  ended by a signal, all requests answered
  2  wrong use, a wrong configuration, or an address that cannot be had`,
  },
  rules: {
    usage: ["sendlint rules [options]"],
    about: `Lists the rules, those of the configuration's plugins among them: how severe each is for which platform, whether
what it finds can be mended by --fix, and what it does.`,
    examples: [
      ["sendlint rules", "all rules, with the severities of each platform"],
      ["sendlint rules --marketplace amazon.de --json", "the same for one marketplace, for programs"],
    ],
    after: `Exit status
  0  done
  2  wrong use or a wrong configuration`,
  },
  explain: {
    usage: ["sendlint explain [options] RULE"],
    about: `Says of a rule what it finds and why, by which published policy and how severe it is for which platform, with
messages that it reports, messages that it lets pass, and its options.`,
    examples: [
      ["sendlint explain review/gating", "one rule, for all platforms"],
      ["sendlint explain contact/phone-number --site ebay.de", "the same for one of eBay's sites"],
    ],
    after: `Exit status
  0  done
  2  no such rule, wrong use or a wrong configuration`,
  },
  init: {
    usage: ["sendlint init [options] [folders or globs]"],
    about: `Writes a configuration: asks which platforms and marketplaces the templates are for and where they are, and whether
to write a workflow that lints them at every change. Files that are there are replaced by nobody who was not asked.`,
    examples: [
      ["sendlint init", "asks for all of it"],
      ["sendlint init templates --preset amazon --marketplace amazon.de --ci github --yes", "asks nothing, where there is no terminal"],
    ],
    after: `Exit status
  0  the files are written
  1  called off, nothing is written
  2  wrong use, or a file that is there`,
  },
};

/** The help of a command, as printed. */
export function renderHelp(topic: CommandName): string {
  const { usage, about, examples, after } = pages[topic];
  const names = options[topic].map(nameOption);
  const width = Math.max(...names.map((name) => name.length));
  const rows = options[topic].map(({ help }, index) => `  ${(names[index] ?? "").padEnd(width)}  ${help}`);
  const shown = examples.map(([command, meaning]) => `  ${command}\n      ${meaning}`);
  const sections = [
    about,
    `Usage\n${usage.map((line) => `  ${line}`).join("\n")}`,
    `Examples\n${shown.join("\n")}`,
    `Options\n${rows.join("\n")}`,
    after,
  ];
  return `${sections.join("\n\n")}\n`;
}

function nameOption({ name, short, value, isOptional }: OptionSpec): string {
  const shown = value === undefined ? "" : isOptional === true ? `[=${value}]` : ` ${value}`;
  return `${short === undefined ? "    " : `-${short}, `}--${name}${shown}`;
}
