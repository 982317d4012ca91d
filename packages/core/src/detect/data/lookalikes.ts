/** Letters of other scripts that are drawn like a Latin letter, in lower case: the look-alike, then what it passes for. */
const pairs =
  "аa вb сc ԁd еe һh іi їi јj кk ӏl мm нh оo рp ԛq гr ѕs тt уy ѵv ԝw хx үy αa βb ϲc εe ηn ιi κk νv οo ρp τt υu χx օo ոn սu ցg հh ɡg ɑa ɩi";

/** Look-alike letter → the Latin letter it passes for. */
export const lookalikes: ReadonlyMap<string, string> = new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));
