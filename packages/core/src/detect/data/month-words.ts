/** Names of months as folded text has them, January to December; three letters and more stand for the whole. */
const names: readonly (readonly string[])[] = [
  "january januar janvier enero gennaio janeiro januari styczen stycznia ocak jan ene gen sty oca".split(" "),
  "february februar fevrier febrero febbraio fevereiro februari luty lutego subat feb fev lut sub".split(" "),
  "march marz maerz mars marzo marco maart marzec marca mart mar mrz".split(" "),
  "april avril abril aprile kwiecien kwietnia nisan apr avr abr kwi nis".split(" "),
  "may mai mayo maggio maio mei maj maja mayis mag".split(" "),
  "june juni juin junio giugno junho czerwiec czerwca haziran jun giu cze haz".split(" "),
  "july juli juillet julio luglio julho lipiec lipca temmuz jul lug lip tem".split(" "),
  "august aout agosto augustus augusti sierpien sierpnia agustos aug ago sie".split(" "),
  "september septembre septiembre settembre setembro wrzesien wrzesnia eylul sep sept set wrz eyl".split(" "),
  "october oktober octobre octubre ottobre outubro pazdziernik pazdziernika ekim oct okt ott out paz eki".split(" "),
  "november novembre noviembre novembro listopad listopada kasim nov lis kas".split(" "),
  "december dezember decembre diciembre dicembre dezembro decembris grudzien grudnia aralik dec dez dic gru ara".split(" "),
];

const months: ReadonlyMap<string, number> = new Map(names.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

/** The month, 1 to 12, that a folded word names; `null` for any other word. */
export function monthOf(word: string): number | null {
  return months.get(word) ?? null;
}
