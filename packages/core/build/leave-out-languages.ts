import type { Plugin } from "esbuild";

/** Leaves the built-in languages out of a bundle: what it lints with must be given to it. */
export function leaveOutLanguages(): Plugin {
  return {
    name: "leave-out-languages",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]lexicon[\\/]languages\.ts$/ }, () => ({ contents: "export const languages = [];", loader: "js" }));
    },
  };
}
