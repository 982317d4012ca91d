import { defineConfig } from "sendlint";

const amazon = { preset: "amazon", marketplace: "amazon.com" } as const;
const ebay = { preset: "ebay", site: "ebay.com" } as const;

export default defineConfig({
  extends: "@sendlint/example-house-rules",
  files: ["templates"],
  presets: [amazon, ebay],
  kind: "template",
  stage: "post-sale",
  locale: "en",
  overrides: [
    { files: "templates/amazon/**", presets: [amazon] },
    { files: "templates/ebay/**", presets: [ebay] },
    { files: "templates/**/de/**", locale: "de" },
    { files: "templates/**/zh/**", locale: "zh-CN" },
  ],
});
