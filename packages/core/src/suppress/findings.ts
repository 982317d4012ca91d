/**
 * What is said of the comments that hide findings, by the ID that diagnostics have. These are no rules: nothing of them depends on a
 * platform, and no preset sets them.
 */
export const directiveFindings: Readonly<Record<string, string>> = {
  "suppression/missing-reason": "Finds comments that hide findings and do not say why. On with `--require-reason`.",
  "suppression/unknown": "Finds comments that name no rule there is, or no directive. Always on.",
  "suppression/unused":
    "Finds comments that hide nothing, or no finding of one of their rules. On with `--report-unused-suppressions`; `--fix` takes them away.",
};
