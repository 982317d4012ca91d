import type { Plugin } from "esbuild";

const contents = "export default undefined; export const chooseFormatForNumber = undefined;";

/** Leaves out of a bundle what lays telephone numbers out in print: the library's class of numbers brings it, and nobody asks for it here. */
export function leaveOutPhoneFormats(): Plugin {
  return {
    name: "leave-out-phone-formats",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]libphonenumber-js[\\/]es6-modern[\\/]format\.js$/ }, () => ({
        contents,
        loader: "js",
      }));
    },
  };
}
