import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** Chinese words that numbers, money and addresses are written and announced with; digits as numerals, financial numerals and by radio. */
export const numbers: NumberWords = {
  digits: {
    零: "0", 〇: "0", 洞: "0", 一: "1", 壹: "1", 幺: "1", 么: "1", 二: "2", 贰: "2", 两: "2", 兩: "2", 貳: "2",
    三: "3", 叁: "3", 參: "3", 四: "4", 肆: "4",
    五: "5", 伍: "5", 六: "6", 陆: "6", 陸: "6", 七: "7", 柒: "7", 拐: "7", 八: "8", 捌: "8", 九: "9", 玖: "9", 勾: "9",
  },
  repeats: {},
  signs: { "@": "艾特 圈 圈a 小老鼠", ".": "点 小点", "-": "横杠 减号 杠", _: "下划线 下横线", "+": "加号", "/": "斜杠" },
  labels: {
    一六三: "163", 幺六三: "163", 么六三: "163", 一二六: "126", 幺二六: "126", 么二六: "126", 一三九: "139", 幺三九: "139", 么三九: "139",
    扣扣: "qq", 新浪: "sina", 搜狐: "sohu", 雅虎: "yahoo", 谷歌: "google", 康姆: "com", 康木: "com", 康母: "com", 康牧: "com", 抗姆: "com", 抗木: "com",
    靠姆: "com", 卡姆: "com", 西恩: "cn", 西嗯: "cn", 奈特: "net", 内特: "net",
  },
  fillers: "后面 然后 接着 再 再接 后接 加上 跟着",
  homophones: "两 么 洞 拐 勾 陆",
  cues: {
    phone: "电话 手机 座机 热线 短信 传真 联系方式 我的号码 专线 固话 分机",
    call: "致电 拨打 拨 打给 来电 联系 打电话 发短信 微信",
    number: "号码 数字",
    not: "不是 并非 没有 非",
    order: "订单 订单号 交易号",
    tracking: "快递 运单 单号 物流 快递单号 运单号 包裹",
    item: "商品 物品 宝贝 商品编号",
    product: "型号 货号 条码 条形码 尺码 颜色 编码 款号 配件号 零件号 oe号 原厂号 原厂编号 国际条码 钢印",
    serial: "序列号 批号 版本 激活码 生产 生产日期 生产批号 机身码",
    paper: "发票 税号 统一编号 邮编 邮政编码 案件 凭证 页 客户编号 群号 工单号",
    birth: "生 出生 生日 出生日期 生于",
    passport: "护照 护照号",
    card: "卡号 信用卡 银行卡 借记卡 储蓄卡 建行卡 工行卡 农行卡 招行卡 交行卡 中行卡",
    account: "账号 账户 银行账号 银行账户 开户行 户头",
    "identity-card": "身份证 身分证 身分证字号 身份证号 身份证号码 证件号 证件号码",
    "driving-licence": "驾驶证 驾照",
    home: "地址 住址 住所 送到 寄到 寄往 寄给 家 住在 收货地址",
    place: "仓库 店 公司 邮局 自提点 驿站 代收点 门店 仓 工厂 厂 柜 代收",
  },
  bridges: "是 为 号 号码 码 的 在 请",
  money: "元 块 块钱 美元 美金 欧元 英镑 日元 港币 人民币 刀 欧",
  percent: "个点 个百分点",
  units: "个 件 天 小时 分钟 年 月 周 次 颗星 星",
  web: "网址 网站 官网 网店 网页 链接 店铺 商城 登录 访问 打开 搜索 淘宝 独立站",
  mail: "邮箱 邮件 电邮 信箱 发信",
};
