import type { Preset } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";

type AmazonOptions = Parameters<typeof amazon>[0];
type EbayOptions = Parameters<typeof ebay>[0];

export type PresetName = "amazon" | "ebay";

/** A preset by name, with the options that its function takes. `marketplace` and `site` mean the same. */
export type NamedPreset =
  | ({ readonly preset: "amazon"; readonly site?: string } & Partial<AmazonOptions>)
  | ({ readonly preset: "ebay"; readonly marketplace?: string } & Partial<EbayOptions>);

interface Platform {
  /** What the preset's function calls the place. */
  readonly placeOption: string;
  /** The place where none is named. */
  readonly home: string;
  readonly create: (options: never) => Preset;
}

const platforms: Readonly<Record<PresetName, Platform>> = {
  amazon: { placeOption: "marketplace", home: "amazon.com", create: amazon },
  ebay: { placeOption: "site", home: "ebay.com", create: ebay },
};

export const presetNames: readonly PresetName[] = Object.keys(platforms) as PresetName[];

export function isPresetName(name: unknown): name is PresetName {
  return typeof name === "string" && Object.hasOwn(platforms, name);
}

/** Whose marketplace a host is: `"amazon"` for `"amazon.de"`; `null` where the name does not say. */
export function platformOf(host: string): PresetName | null {
  return presetNames.find((name) => host.toLowerCase().split(".").includes(name)) ?? null;
}

/** Where a preset is for: its platform, and the marketplace that it names or is at home in. */
export function placeOf({ preset, marketplace, site }: NamedPreset): { readonly platform: PresetName; readonly place: string } {
  return { platform: preset, place: marketplace ?? site ?? platforms[preset].home };
}

/**
 * Makes a preset of its name and options.
 *
 * @throws {SendlintError} when the preset's function does not take the options.
 */
export function createPreset(named: NamedPreset): Preset {
  const { preset, marketplace: _marketplace, site: _site, ...rest } = named;
  const { placeOption, create } = platforms[preset];
  return create({ [placeOption]: placeOf(named).place, ...rest } as never);
}
