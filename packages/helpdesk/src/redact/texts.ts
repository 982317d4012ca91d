import type { MessageInput } from "@sendlint/core";

/** Which text of a message: a field, or something of an attachment. */
export type TextField = "subject" | "text" | "attachment";

/** The same message with each of its texts changed. */
export function mapTexts<Input extends MessageInput>(message: Input, change: (text: string, field: TextField) => string): Input {
  if (typeof message === "string") return change(message, "text") as Input;
  const { subject, text, attachments, ...rest } = message as Exclude<MessageInput, string>;
  return {
    ...rest,
    ...(subject === undefined ? {} : { subject: subject === null ? null : change(subject, "subject") }),
    text: change(text, "text"),
    ...(attachments ? { attachments: attachments.map((file) => changeAttachment(file, (name) => change(name, "attachment"))) } : {}),
  } as unknown as Input;
}

function changeAttachment<File extends { readonly name: string; readonly url?: string | undefined }>(
  file: File,
  change: (text: string) => string,
): File {
  return { ...file, name: change(file.name), ...(file.url === undefined ? {} : { url: change(file.url) }) };
}
