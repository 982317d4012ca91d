/** Words of an editor who speaks in brackets: `[address removed]`, `[the seller]`. Folded. */
export const editorWords: ReadonlySet<string> = new Set((
  "are attached corrected deleted edited had has he hidden her his illegible in is it its missing my omitted our " +
  "protected received redacted removed shown sic that the their they this translated unclear unknown unreadable was were " +
  "which who with withheld"
).split(" "));

/** Words in capitals in brackets that are keys, sizes, plugs or headings, and no field. Folded. */
export const labelWords: ReadonlySet<string> = new Set((
  "add all alt attached auto back begin bold bottom canceled cancelled clear closed confirmed confidential copy ctrl cut " +
  "deleted delete done down edit edited end enter error escape exit external flash front hdmi help hold home image " +
  "important info insert italic laughs left light lock menu mode mute new next none note only open optional original pack " +
  "part pause photo picture play plus power prev print rear record removed required reset resolved return right sale save " +
  "scan search select send shift silence sold solved source spam spoiler start stop switch test timer translated update " +
  "updated urgent video volume warning wifi yes"
).split(" "));

/** Words that say "fill this in". */
export const fillWords: ReadonlySet<string> = new Set("your insert enter add fill put type choose select ihr ihre votre su tu vostro".split(" "));

/** What names a button or quotes an engraving: brackets after it hold what is written there. `~` marks an open end. */
export const quotingWords: readonly string[] = (
  "press hold tap push click key button engrav~ inscri~ read reads say says spell spells marked stamped labelled labeled text taste " +
  "tasten taster gravur"
).split(" ");

/** What a name in brackets is when one of them follows: `[MENU] button`. */
export const keyWords: readonly string[] = "button key switch mode menu label taste".split(" ");

/** What stands before a Roman numeral or a size: `Super Bowl XXX`. */
export const numeralWords: readonly string[] = (
  "bowl chapter volume vol. part band kapitel tome wrestlemania louis king pope size gr. größe"
).split(" ");

/** What announces a blank: `order xxx`, `Dear xxx`. */
export const cueWords: readonly string[] = "dear hi hello hallo bonjour number no no. nr nr. order ref ref. tracking code is # :".split(" ");
