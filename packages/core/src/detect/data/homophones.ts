/** Words that dictate a digit but are mostly something else: they count only among clear digit words. Folded. */
export const homophones: ReadonlySet<string> = new Set([
  ..."for fore to too won ate tree nil".split(" "),
  ..."ein elf acht".split(" "),
  ..."两 么 洞 拐 勾 陆".split(" "),
]);

/** Names of the letter O, which are usual for zero: they never make a run by themselves. */
export const zeroNames: ReadonlySet<string> = new Set(["o", "oh"]);

/** Words that may stand between dictated digits once in a while. */
export const fillers: ReadonlySet<string> = new Set("then and und dann space pause の ー".split(" "));
