import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Chinese does not inflect; what is denied may stand before its negation, as the topic. */
export const grammar: Grammar = { script: "han", frequent: "", paradigms: {}, negation: "both" };

/** Chinese words of grammar. */
export const grammarWords: Lexicon = lexicon(
  "zh",
  {
    negator: [
      "不", "不会", "不可以", "不接受", "不支持", "不用", "不能", "从不", "切勿", "别", "勿", "无法", "未", "沒有", "没有", "無法", "請勿", "请勿",
    ],
    refusal: [
      "不允許", "不允许", "婉拒", "平台规定不", "禁止", "规定不能", "詐騙", "诈骗", "谢绝", "违反", "违规", "違反", "違規",
    ],
    decline: [
      "不可以这样", "办不到", "恕不", "恕难", "这个不行", "这个做不到", "这样不行",
    ],
    "false-negator": [
      "不仅", "不但", "不好意思", "不如", "不客气", "不满意", "不用担心", "不要紧", "不错", "可不可以", "是不是", "有没有", "没关系", "没问题", "能不能", "要不要",
    ],
    contrast: [
      "不过", "但", "但是", "否则", "因为", "所以", "而且", "那么",
    ],
    coordination: [
      "以及", "和", "并", "或", "或者",
    ],
    condition: [
      "一旦", "只要", "如果", "收到后", "的话", "若", "要是",
    ],
    until: [
      "之前", "以前", "先", "直到", "除非",
    ],
    self: [
      "咱们", "客服", "小店", "工程师", "我", "我们", "我們", "本店",
    ],
    "self-possessive": [
      "我们家", "我们店", "我们的", "我們的", "我家", "我的", "本店的",
    ],
    buyer: [
      "买家", "亲", "你", "您", "親", "買家", "顾客",
    ],
    "buyer-possessive": [
      "你的", "您的", "贵方的",
    ],
    "third-party": [
      "厂家", "快递", "快递员", "快遞", "承运商", "海关", "海關", "物流公司", "诈骗分子", "邮局", "银行",
    ],
    title: [
      "先生", "女士", "尊敬的", "小姐",
    ],
    platform: [
      "亚马逊", "亞馬遜", "平台", "易贝", "站内", "这里",
    ],
    "platform-feature": [
      "后台", "在平台", "您的订单", "我的订单", "本消息", "此消息", "直接回复", "站內信", "站内信", "订单页面", "这里回复", "退货中心", "通过ebay", "通过亚马逊", "通过平台",
    ],
    please: [
      "劳驾", "可以", "希望你", "希望您", "帮忙", "烦请", "能否", "請", "请", "麻烦", "麻煩",
    ],
    obligation: [
      "务必", "務必", "应该", "必須", "必须", "需要",
    ],
    reported: [
      "你提到", "你说", "你问", "关于您的", "您提到", "您的问题", "您询问", "您说", "您问",
    ],
    instead: [
      "代替", "而不是",
    ],
  },
  { hit: { negator: "我们不接受。", please: "请回复。" }, miss: { negator: "没问题。" } },
);
