import type { Writable } from "node:stream";
import type { Handled } from "@sendlint/helpdesk/service";
import { type Logger, pino } from "pino";

/** A log of one line of JSON each: time, level, what happened. */
export function openLog(stream: Writable): Logger {
  // A reader who has gone is no reason to stop.
  stream.on("error", () => {});
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } }, stream);
}

/** A request's line. It holds what {@link Handled} does, and so nothing of any message. */
export function logRequest(log: Logger, handled: Handled): void {
  const { messages, ...rest } = handled;
  const line = { ...rest, messages: messages.length };
  if (handled.status >= 500) log.error(line, "request");
  else log.info(line, "request");
}
