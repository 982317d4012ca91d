export { createDeskLint } from "./lint.js";
export { createPanel, type Panel, type PanelActions } from "./panel.js";
export { type GivenSettings, readSettings, type Settings } from "./settings.js";
export { loadPanelTexts, type Texts } from "./texts.js";
