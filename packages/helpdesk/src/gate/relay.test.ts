import { expect, it } from "vitest";
import { readRelay } from "./relay.js";

it.each([
  ["abc123@marketplace.amazon.com", "amazon amazon.com"],
  ["Dana <abc+x@Marketplace.Amazon.CO.UK>", "amazon amazon.co.uk"],
  ["abc@marketplace.amazon.com.au", "amazon amazon.com.au"],
  ["dana_1@members.ebay.de", "ebay ebay.de"],
  ["dana@x.members.ebay.com.", "ebay ebay.com"],
  ["dana@amazon.com", null],
  ["dana@marketplace.amazon.com.evil.example", null],
  ["dana@notmembers.ebay.com", null],
  ["marketplace.amazon.com@shop.example", null],
  ["", null],
])("reads %j as %s", (address, expected) => {
  const place = readRelay(address);
  expect(place && `${place.platform} ${place.place}`).toBe(expected);
});
