import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { postalAddress } from "./postal-address.js";

testRule(
  postalAddress,
  {
    valid: [
      { name: "a city alone", text: "It is on its way to Joplin, Missouri." },
      { name: "products that sound like streets", text: "64 GB Flash Drive, 2 Way Radio, 12 Volt Drive" },
      { name: "an address in the account", text: "Please check the address in your account." },
      { name: "other personal data, which has its own rule", text: "Ask jane@brandt.example or 312-555-0142, it is $5." },
    ],
    invalid: [
      {
        name: "American",
        text: "Ship it to ⟦418 Walnut Ridge Rd, Apt 2B, Salina KS 67401⟧ please",
        errors: [
          {
            messageId: "found",
            message: "“••• •••••• ••••• ••, ••• ••, •••••• •• •••••” is a postal address. Remove it; the order holds the address.",
          },
        ],
      },
      { name: "German, over two lines", text: "Jana Vogt\n⟦Fliederweg 7\n04105 Leipzig⟧", errors: [{ messageId: "found" }] },
      { name: "Chinese", text: "地址：⟦浙江省宁波市海曙区中山路88号⟧", errors: [{ messageId: "found" }] },
      {
        name: "a shop",
        text: "The parcel shop is at ⟦9 Mill Lane, York YO1 9TT⟧",
        errors: [
          {
            messageId: "possible",
            severity: "warn",
            message: "“• •••• ••••, •••• ••• •••” may be somebody's postal address. Remove it if it is one.",
          },
        ],
      },
    ],
  },
  { describe, it },
);
