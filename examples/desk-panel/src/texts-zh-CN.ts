import type { Texts } from "./texts.js";

export const zhCN: Texts = {
  waiting: "正在读取消息……",
  nothing: "暂无可检查的内容。输入时会在此显示结果。",
  status: { allow: "可以发送", review: "需要同事确认", block: "暂时不能发送" },
  unchecked: "未检查",
  findings: "检查结果",
  severity: { error: "必须修改", warn: "建议" },
  show: "定位",
  fix: "修复",
  fixAll: "修复所有可修复的问题",
  rule: "规则",
  policy: "政策",
  message: "您的消息",
  subject: "主题",
  release: "仍要发送",
  reason: "为什么这条消息可以照原样发送？",
  sendAnyway: "允许发送",
  released: "现在可以发送这条消息。原因会被记录。",
  settings: "以下设置无法读取，因此无效：",
  checkedFor: (places) => `按${places}检查`,
  noPlace: "此工单不属于任何平台站点。",
};
