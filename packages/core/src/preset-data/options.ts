import { describeValue, type Problem, SendlintError, unknownName, unreadable, wrongChoice, wrongValue } from "../config/errors.js";

export const levels = ["recommended", "strict"] as const;

/** `recommended` takes the safer reading of what sources agree on; `strict` adds what they dispute or only one of them states. */
export type Level = (typeof levels)[number];

/** A place that a preset can be made for: a marketplace, a site. */
export interface Place {
  /** Its host, lower case, without `www.`. */
  readonly host: string;
  /** What else it is called: a country, the platform's identifier. Case and `_` for `-` make no difference. */
  readonly aliases: readonly string[];
}

/** What a preset's function takes. */
export interface PresetSignature<P extends Place> {
  /** The function, as its caller writes it: `"amazon"`. */
  readonly name: string;
  /** The option that names the place: `"marketplace"`. */
  readonly placeOption: string;
  readonly places: readonly P[];
  /** Options that hold one of a few words. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Options that hold a list of words. */
  readonly lists: readonly string[];
}

/** A name as places are compared: `https://www.Amazon.de/` and `EBAY_GB` as `amazon.de` and `ebay-gb`. */
function normalize(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/.*$/s, "")
    .replaceAll("_", "-");
}

/** @throws {SendlintError} when a getter or a proxy of the caller's throws. */
function readOptions(input: object, name: string): Readonly<Record<string, unknown>> {
  try {
    return { ...input };
  } catch {
    throw new SendlintError("invalid-config", [unreadable(`${name}(…)`)]);
  }
}

function isListOfWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

/**
 * Checks what a preset's function was given and finds the place that it names. Absent options are fine, all but the place.
 *
 * @throws {SendlintError} with all mistakes at once: unknown options, an unknown place, a value that an option cannot hold.
 */
export function findPlace<P extends Place>(input: unknown, { name, placeOption, places, choices, lists }: PresetSignature<P>): P {
  if (typeof input !== "object" || input === null) {
    throw new SendlintError("invalid-config", [wrongValue(`${name}(…)`, describeValue(input), `an object with ${placeOption}`)]);
  }
  const options = readOptions(input, name);
  const pathOf = (option: string): string => `${name}({ ${option} })`;
  const valid = [placeOption, ...Object.keys(choices), ...lists];

  const given = options[placeOption];
  const wanted = typeof given === "string" ? normalize(given) : null;
  const place = places.find(({ host, aliases }) => host === wanted || aliases.some((alias) => normalize(alias) === wanted));

  const problems: Problem[] = Object.keys(options)
    .filter((option) => !valid.includes(option))
    .map((option) => unknownName(pathOf(option), option, "option", valid));
  if (!place) {
    problems.push(
      wrongChoice(
        pathOf(placeOption),
        given,
        places.map(({ host }) => host),
      ),
    );
  }
  for (const [option, words] of Object.entries(choices)) {
    const value = options[option];
    if (value !== undefined && !words.includes(value as string)) problems.push(wrongChoice(pathOf(option), value, words));
  }
  for (const option of lists) {
    const value = options[option];
    if (value !== undefined && !isListOfWords(value))
      problems.push(wrongValue(pathOf(option), describeValue(value), "an array of strings"));
  }
  if (!place || problems.length > 0) throw new SendlintError("invalid-config", problems);
  return place;
}
