/** Extensions for the media types that mailers give to files without one. */
const extensions: Readonly<Record<string, string>> = {
  "application/msword": "doc",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "image/bmp": "bmp",
  "image/gif": "gif",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tiff",
  "text/plain": "txt",
};

/** The extension of a file in lower case, without the dot: of its name, else of its media type; `""` where neither tells. */
export function extensionOf({ name, type }: { readonly name: string; readonly type?: string | undefined }): string {
  const named = /\.([A-Za-z\d]{1,12})[\s.]{0,4}$/.exec(name)?.[1];
  return (named ?? extensions[(type ?? "").toLowerCase()] ?? "").toLowerCase();
}
