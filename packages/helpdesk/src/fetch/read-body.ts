/** Bodies longer than this are not read: no message is as long. Bytes. */
const longestBody = 10 * 1024 * 1024;

/** A body, read. */
export interface ReadBody {
  /** Parsed; `undefined` where there is none, or where it cannot be read. */
  readonly value: unknown;
  readonly isReadable: boolean;
  /** What to send in place of the body that was given, where reading has used that up. */
  readonly instead?: Uint8Array<ArrayBuffer>;
}

const unreadable: ReadBody = { value: undefined, isReadable: false };

/** Reads what `fetch` takes for a body: JSON, or a form. A request is used up by it. Never throws. */
export async function readBody(body: unknown): Promise<ReadBody> {
  try {
    if (body === undefined || body === null) return { value: undefined, isReadable: true };
    if (typeof body === "string") return parse(body);
    if (body instanceof URLSearchParams || body instanceof FormData) return { value: readForm(body), isReadable: true };
    if (body instanceof Request) {
      const isForm = /^multipart\/form-data\b/i.test(body.headers.get("content-type") ?? "");
      return isForm ? { value: readForm(await body.formData()), isReadable: true } : await readStream(body.body);
    }
    const { body: stream } = new Response(body as ConstructorParameters<typeof Response>[0]);
    const read = await readStream(stream);
    const isUsedUp = body instanceof ReadableStream || Symbol.asyncIterator in Object(body);
    return isUsedUp ? read : { value: read.value, isReadable: read.isReadable };
  } catch {
    return unreadable;
  }
}

/** Keys as forms write them: `message[content]`, `attachments[]`. A file stands for its name and type. */
function readForm(entries: Iterable<[string, NonNullable<ReturnType<FormData["get"]>>]>): unknown {
  const form: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of entries) {
    const value = typeof entry === "string" ? entry : { name: entry.name, type: entry.type };
    const keys = key.replaceAll("]", "").split("[");
    put(form, keys, value);
  }
  return form;
}

function put(form: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) form[key] = value;
  else if (rest[0] === "" || /^\d+$/.test(rest[0] ?? "")) {
    const list = Array.isArray(form[key]) ? (form[key] as unknown[]) : [];
    list.push(value);
    form[key] = list;
  } else {
    const inner =
      typeof form[key] === "object" && form[key] !== null
        ? (form[key] as Record<string, unknown>)
        : (Object.create(null) as Record<string, unknown>);
    form[key] = inner;
    put(inner, rest, value);
  }
}

/** A stream can be read once: its bytes go out in its place. */
async function readStream(stream: ReadableStream<Uint8Array> | null): Promise<ReadBody> {
  const bytes = await collect(stream);
  return bytes === null ? unreadable : { ...decode(bytes), instead: bytes };
}

/**
 * All bytes of a stream, or `null` where they are too many.
 *
 * @param most bytes
 */
export async function collect(
  stream: ReadableStream<Uint8Array> | null,
  most: number = longestBody,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): ReadBody {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return unreadable;
  }
}

function parse(text: string): ReadBody {
  if (text.length > longestBody) return unreadable;
  try {
    return { value: JSON.parse(text), isReadable: true };
  } catch {
    // JSON begins with a bracket; what does not may be a form.
    return /^\s*[[{]/.test(text) ? unreadable : { value: readForm(new URLSearchParams(text).entries()), isReadable: true };
  }
}
