import { expect, it } from "vitest";
import { extensionOf } from "./file-name.js";

it.each([
  [{ name: "a.PDF" }, "pdf"],
  [{ name: "a.tar.gz" }, "gz"],
  [{ name: "a.exe ." }, "exe"],
  [{ name: "a", type: "image/JPEG" }, "jpg"],
  [{ name: "a.txt", type: "application/pdf" }, "txt"],
  [{ name: "a" }, ""],
  [{ name: "" }, ""],
  [{ name: "a.", type: "video/mp4" }, ""],
])("the extension of %o is %j", (file, extension) => {
  expect(extensionOf(file)).toBe(extension);
});
