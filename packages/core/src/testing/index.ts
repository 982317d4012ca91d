export { applyFix } from "../apply-fix.js";
export {
  type ExpectedError,
  type InvalidCase,
  type RuleCase,
  type RuleCases,
  type TestFramework,
  testPlatform,
  testRule,
} from "./test-rule.js";
