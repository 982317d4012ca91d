import type { Redis } from "ioredis";

/** Where a message stands. `sent` and `refused` are for ever. */
export type State = "queued" | "sent" | "review" | "refused";

/** Why a message waits for a person. */
export type Reason = "policy" | ParkReason;

/** Why a message that was to be sent does. */
export type ParkReason = "in-doubt" | "platform-refused" | "gave-up";

/** Who may send a message now. */
export type Claim =
  /** Whoever asks, and nobody has tried before. */
  | { readonly held: "mine" }
  /** Whoever asks; but somebody has tried before, and nobody knows how it ended. */
  | { readonly held: "mine-in-doubt" }
  /** Somebody else, for so many milliseconds. */
  | { readonly held: "other"; readonly left: number }
  /** Nobody: it has its outcome. */
  | { readonly held: "nobody" };

/** Seconds for which it is remembered that a message has its outcome, so that the same one handed in again is not sent again. */
const remembered = 30 * 24 * 60 * 60;

/**
 * What has become of each message: a record in Redis that holds no word of it. Queues run a job again whenever a worker may have died;
 * what keeps that from sending again is here. Each change is one script, which Redis runs whole or not at all, and which does no harm where
 * a connection that broke makes it run twice.
 */
export class Ledger {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /**
   * Decides what happens to a message; the first decision stays.
   *
   * @param reason why it waits for a person, where that is what happens
   * @returns where it stands; `null` for another message under an ID that is taken
   */
  async decide(jobId: string, submission: string, state: State, reason: Reason): Promise<State | null> {
    return (await this.#run(decide, jobId, submission, state, reason, String(remembered))) as State | null;
  }

  /**
   * Asks to send, or to go on for another lease.
   *
   * @param attempt of this attempt alone
   * @param lease milliseconds, by the end of which the attempt is over one way or the other
   */
  async claim(jobId: string, attempt: string, lease: number): Promise<Claim> {
    const [held, left] = (await this.#run(claim, jobId, attempt, String(lease))) as [Claim["held"], number];
    return held === "other" ? { held, left } : { held };
  }

  /** Gives a claim back: the platform has said that it took nothing. */
  async release(jobId: string, attempt: string): Promise<void> {
    await this.#run(release, jobId, attempt);
  }

  /** Keeps that a message was sent, whatever else was meant to happen to it. */
  async markSent(jobId: string, receipt: string): Promise<void> {
    await this.#run(markSent, jobId, receipt, String(remembered));
  }

  /**
   * Gives a message that is to be sent to a person instead. A claim that nobody gave back makes it doubtful.
   *
   * @returns for which reason it waits; `null` where it does not
   */
  async park(jobId: string, reason: ParkReason): Promise<ParkReason | null> {
    return (await this.#run(park, jobId, reason)) as ParkReason | null;
  }

  /** What a person decides on a message that waits for one. Anything else stays as it is. */
  async conclude(jobId: string, state: "queued" | "refused"): Promise<State | null> {
    return (await this.#run(conclude, jobId, state, String(remembered))) as State | null;
  }

  async read(jobId: string): Promise<{ readonly state: State | null; readonly reason: Reason | null }> {
    const [state, reason] = await this.#redis.hmget(keyOf(jobId), "state", "reason");
    return { state: (state as State | undefined) ?? null, reason: (reason as Reason | undefined) ?? null };
  }

  #run(script: string, jobId: string, ...values: readonly string[]): Promise<unknown> {
    return this.#redis.eval(script, 1, keyOf(jobId), ...values);
  }
}

function keyOf(jobId: string): string {
  return `sendlint:message:${jobId}`;
}

const decide = `
  local owner = redis.call("HGET", KEYS[1], "submission")
  if not owner then
    redis.call("HSET", KEYS[1], "submission", ARGV[1], "state", ARGV[2])
    if ARGV[2] == "review" then redis.call("HSET", KEYS[1], "reason", ARGV[3]) end
    if ARGV[2] == "refused" then redis.call("EXPIRE", KEYS[1], ARGV[4]) end
    return ARGV[2]
  end
  return owner == ARGV[1] and redis.call("HGET", KEYS[1], "state")`;

// The clock is Redis': those of the workers' machines may differ.
const claim = `
  if redis.call("HGET", KEYS[1], "state") ~= "queued" then return { "nobody", 0 } end
  local time = redis.call("TIME")
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local attempt, ends, held = unpack(redis.call("HMGET", KEYS[1], "attempt", "ends", "held"))
  if attempt ~= ARGV[1] then
    if attempt and now < tonumber(ends) then return { "other", tonumber(ends) - now } end
    held = attempt and "mine-in-doubt" or "mine"
  end
  redis.call("HSET", KEYS[1], "attempt", ARGV[1], "ends", now + ARGV[2], "held", held)
  return { held, 0 }`;

const release = `
  if redis.call("HGET", KEYS[1], "attempt") == ARGV[1] then redis.call("HDEL", KEYS[1], "attempt", "ends", "held") end`;

const markSent = `
  redis.call("HSET", KEYS[1], "state", "sent", "receipt", ARGV[1])
  redis.call("HDEL", KEYS[1], "attempt", "ends", "held", "reason")
  redis.call("EXPIRE", KEYS[1], ARGV[2])`;

const park = `
  local state, attempt, reason = unpack(redis.call("HMGET", KEYS[1], "state", "attempt", "reason"))
  if state == "review" and reason ~= "policy" then return reason end
  if state ~= "queued" then return false end
  reason = attempt and "in-doubt" or ARGV[1]
  redis.call("HSET", KEYS[1], "state", "review", "reason", reason)
  redis.call("HDEL", KEYS[1], "attempt", "ends", "held")
  return reason`;

const conclude = `
  local state = redis.call("HGET", KEYS[1], "state")
  if state ~= "review" then return state end
  redis.call("HSET", KEYS[1], "state", ARGV[1])
  redis.call("HDEL", KEYS[1], "reason")
  if ARGV[1] == "refused" then redis.call("EXPIRE", KEYS[1], ARGV[2]) end
  return ARGV[1]`;
