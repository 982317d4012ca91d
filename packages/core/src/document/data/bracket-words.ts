/** Words of an editor who speaks in brackets: `[address removed]`, `[the seller]`. Folded. */
export const editorWords: ReadonlySet<string> = new Set((
  "are attached corrected deleted edited had has he hidden her his illegible in is it its missing my omitted our " +
  "protected received redacted removed shown sic that the their they this translated unclear unknown unreadable was were " +
  "which who with withheld"
).split(" "));

/** Words in capitals in brackets that are keys, sizes, plugs or headings, and no field. Folded. */
export const labelWords: ReadonlySet<string> = new Set((
  "add aftermarket all alt attached auto back begin bnib bnwt bold bottom boxed bundle canceled cancelled clear closed " +
  "confidential confirmed copy ctrl cut damaged delete deleted done down edit edited edition end enter error escape exit " +
  "external faulty flash front genuine hdmi help hold home image important info insert italic laughs left light limited lock " +
  "look lot menu mint mode mute new next none note only open optional original pack part parts pause photo picture play plus " +
  "power prev print rare read rear record refurbished removed repair required reset resolved return right sale save scan sealed " +
  "search select send shift silence sold solved source spam spares spoiler start stop switch test tested timer translated " +
  "untested update updated urgent used video vintage volume warning wifi working yes"
).split(" "));

/** Words that say "fill this in". */
export const fillWords: ReadonlySet<string> = new Set("your insert enter add fill put type choose select ihr ihre votre su tu vostro".split(" "));

/** What names a button or quotes an engraving: brackets after it hold what is written there. `~` marks an open end. */
export const quotingWords: readonly string[] = (
  "press hold tap push click key button engrav~ inscri~ read reads say says said show shows shown display~ flash~ blink~ print~ spell spells marked stamped labelled labeled text taste " +
  "tasten taster gravur"
).split(" ");

/** What tells of the signs themselves: who writes `{{ hello.world }} with the braces` has a print before him. `~` marks an open end. */
export const signWords: readonly string[] = (
  "braces brackets curly klammern geschweift~ accolades llaves graffe chaves haakjes klamry parantez"
).split(" ");

/** What a name in brackets is when one of them follows: `[MENU] button`. */
export const keyWords: readonly string[] = "button key switch mode menu label taste tag prefix pic photo picture image screenshot".split(" ");

/** What stands before a Roman numeral or a size: `Super Bowl XXX`. */
export const numeralWords: readonly string[] = (
  "bowl chapter volume vol. part band kapitel tome wrestlemania louis king pope size gr. größe"
).split(" ");

/** What goes on after a blank in a sentence: `the XXX you bought`. */
export const afterBlank: readonly string[] = (
  "you your that which who with from for and but are was were has have had will can item product colour color size name date model is in " +
  "on at to of by as or our if so we it"
).split(" ");

/** What announces a blank: `order xxx`, `Dear xxx`. */
export const cueWords: readonly string[] = "dear hi hello hallo bonjour number no no. nr nr. order ref ref. tracking code is # :".split(" ");

/** What says that signs within quotation marks only show how something looks: `「○○」は見本です`. */
export const sampleWords: readonly string[] = "見本 サンプル 例です 样板 示例".split(" ");

/** Ends of names that no product has: `【商品简称】`. */
export const shortNameWords: readonly string[] = "昵称 简称".split(" ");
