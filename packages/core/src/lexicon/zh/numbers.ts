import type { NumberWords } from "../schema.js";

/** Chinese digits, as numerals, financial numerals and radio style, and words for signs. */
export const numbers: NumberWords = {
  digits: {
    零: "0", 〇: "0", 洞: "0", 一: "1", 壹: "1", 幺: "1", 么: "1", 二: "2", 贰: "2", 两: "2", 兩: "2", 貳: "2",
    三: "3", 叁: "3", 參: "3", 四: "4", 肆: "4",
    五: "5", 伍: "5", 六: "6", 陆: "6", 陸: "6", 七: "7", 柒: "7", 拐: "7", 八: "8", 捌: "8", 九: "9", 玖: "9", 勾: "9",
  },
  repeats: {},
  signs: { "@": "艾特 圈a 小老鼠", ".": "点 點", "-": "横杠 减号 杠", _: "下划线 下横线", "+": "加号", "/": "斜杠" },
};
