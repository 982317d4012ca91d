import type { DiagnosticLanguage } from "@sendlint/core";
import type { CheckedDraft } from "@sendlint/helpdesk/freshdesk";

/** What the page of a reply that is held is given. */
export interface Held {
  readonly checked: CheckedDraft;
  readonly language: DiagnosticLanguage;
  readonly mayRelease: boolean;
}

/** What that page asks for. */
export interface ReleaseWish {
  readonly reason: string;
}
