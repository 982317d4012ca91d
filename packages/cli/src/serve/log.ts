import type { Writable } from "node:stream";
import type { Handled } from "@sendlint/helpdesk/service";
import { type Logger, pino } from "pino";

/** Lines are written together after this time: writing each by itself takes longer than all else that is done for a request. Milliseconds. */
const longestHeld = 50;

/** Or when there are so many. UTF-16 units. */
const mostHeld = 65_536;

/** A log of one line of JSON each: time, level, what happened. */
export interface Log extends Logger {
  /** Writes what is held. */
  close(): void;
}

export function openLog(stream: Writable): Log {
  // A reader who has gone is no reason to stop.
  stream.on("error", () => {});
  let held = "";
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (held !== "") stream.write(held);
    held = "";
  };
  const write = (line: string): void => {
    held += line;
    if (held.length >= mostHeld) close();
    else timer ??= setTimeout(close, longestHeld);
  };
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level: string) => ({ level }) } };
  return Object.assign(pino(options, { write }), { close });
}

/** A request's line. It holds what {@link Handled} does, and so nothing of any message. */
export function logRequest(log: Logger, handled: Handled): void {
  const { messages, ...rest } = handled;
  const line = { ...rest, messages: messages.length };
  if (handled.status >= 500) log.error(line, "request");
  else log.info(line, "request");
}
