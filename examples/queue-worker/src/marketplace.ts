/** How a marketplace's messages are sent. */
export interface Marketplace {
  readonly platform: "amazon" | "ebay";
  /** How many messages it takes in how many milliseconds. */
  readonly rate: { readonly max: number; readonly duration: number };
  /** Whether it can be asked if a message has arrived: eBay lists conversations, Amazon shows nothing that was sent. */
  readonly canBeAsked: boolean;
}

/** By host. */
export type Marketplaces = Readonly<Record<string, Marketplace>>;
