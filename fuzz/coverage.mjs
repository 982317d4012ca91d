import { Session } from "node:inspector";

/**
 * Which parts of some scripts have run, told by the engine itself. It has to start before the scripts are loaded.
 *
 * @param {RegExp} scripts what the addresses of the scripts match
 */
export function watchCoverage(scripts) {
  const session = new Session();
  session.connect();
  /** The profiler answers before `post` returns. */
  const post = (method, parameters) => {
    let answer;
    session.post(method, parameters, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer;
  };
  post("Profiler.enable");
  post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

  /** By script: 1 for each unit that is remembered to have run. */
  const seen = new Map();

  return {
    /** What has run since the last look: by script, 1 for each unit that did. Inner ranges overrule outer ones. */
    look: () =>
      post("Profiler.takePreciseCoverage")
        .result.filter(({ url }) => scripts.test(url))
        .map(({ scriptId, functions }) => {
          const ranges = functions.flatMap((given) => given.ranges);
          const ran = new Uint8Array(ranges.reduce((length, { endOffset }) => Math.max(length, endOffset), 0));
          for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
          return { scriptId, ran };
        }),

    /** Remembers what a look saw; says how many units of code were new. */
    remember(looks) {
      let added = 0;
      for (const { scriptId, ran } of looks) {
        const known = seen.get(scriptId) ?? new Uint8Array(ran.length);
        seen.set(scriptId, known);
        for (let at = 0; at < ran.length; at++) {
          if (ran[at] <= known[at]) continue;
          known[at] = 1;
          added++;
        }
      }
      return added;
    },

    /** Whether a look saw what is not remembered. */
    isNew: (looks) =>
      looks.some(({ scriptId, ran }) => {
        const known = seen.get(scriptId);
        if (known === undefined) return true;
        for (let at = 0; at < ran.length; at++) if (ran[at] > known[at]) return true;
        return false;
      }),
  };
}
