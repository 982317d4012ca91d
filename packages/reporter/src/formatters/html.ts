/// <reference path="../raw.d.ts" />
import type { Diagnostic, RuleFailure, Severity } from "@sendlint/core";
import { linkDocsOnWeb, toWebAddress } from "../docs.js";
import { describeFailure, type Finding, listFindings } from "../findings.js";
import { takeFrame } from "../frame.js";
import { hashSource } from "../hash.js";
import { type Markup, markup, trust } from "../markup.js";
import { collectPersonalSpans, type PersonalSpans } from "../mask.js";
import { groupByName, isInText, recordOf, sourceOf } from "../place.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { type RuleFacts, RuleTally } from "../rules.js";
import { AssumedTally, count, describeSeverities, describeTotals, sumUp, type Totals, TotalsTally } from "../totals.js";
// What the page looks like and does, in files of their own: editors and linters know their kinds.
import style from "./page/page.css?raw";
import script from "./page/page.js?raw";

/** What a page is made with besides the reports. */
interface Page {
  readonly settings: Settings;
  readonly personal: PersonalSpans;
}

const labels: Readonly<Record<Severity, string>> = { error: "Error", warn: "Warning" };
const nothing: Markup = markup``;

/**
 * One page for a person: the findings by file and by rule, to search and to filter, on a screen, in the dark and on paper. It needs
 * nothing but itself, and the policy in its head lets it load nothing.
 */
export const html: Formatter = (settings) => {
  const tally = new TotalsTally();
  const rules = new RuleTally(settings.rules);
  const assumed = new AssumedTally();
  const troubled: Markup[] = [];
  const clean: Markup[] = [];
  return {
    add(reports) {
      for (const each of [tally, rules, assumed]) each.add(reports);
      const page = { settings, personal: settings.masksPersonalData ? collectPersonalSpans(reports) : () => [] };
      for (const [name, group] of groupByName(reports)) {
        const findings = group.flatMap((report) => renderFindings(report, page));
        if (findings.length > 0) troubled.push(renderFile(name, sumUp(group), findings));
        else clean.push(markup`<li>${name}</li>\n`);
      }
      return "";
    },
    end() {
      const { totals } = tally;
      const parts = [
        markup`<section id="files" aria-label="Files">\n${troubled}</section>\n`,
        renderRules(rules.list(), settings),
        renderClean(clean),
      ];
      return renderPage(totals, assumed.describe(), parts);
    },
  };
};

function renderPage(totals: Totals, assumed: string, parts: readonly Markup[]): string {
  const title = describeTotals(totals);
  const policy = `default-src 'none'; style-src '${hashSource(style)}'; script-src '${hashSource(script)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trust(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Sendlint</title>
<style>${trust(style)}</style>
</head>
<body data-view="file">
<header>
<p class="brand">Sendlint</p>
<h1>${title}</h1>
${assumed === "" ? nothing : markup`<p>${assumed}</p>\n`}</header>
${totals.withProblems + totals.unread === 0 ? nothing : renderTools(totals)}<main>
${parts}</main>
<script>${trust(script)}</script>
</body>
</html>
`.markup;
}

/** Hidden until the script runs: without it there is nothing to control. */
function renderTools({ error, warn, failures, unread }: Totals): Markup {
  return markup`<search id="tools" hidden>
<label class="search">Search <input type="search" id="query" placeholder="file, rule or words" autocomplete="off" spellcheck="false"><kbd>/</kbd></label>
<fieldset><legend>Show</legend>
<label><input type="checkbox" name="severity" value="error" checked> Errors <b>${error + failures + unread}</b></label>
<label><input type="checkbox" name="severity" value="warn" checked> Warnings <b>${warn}</b></label>
</fieldset>
<fieldset><legend>Group by</legend>
<label><input type="radio" name="view" value="file" checked> File</label>
<label><input type="radio" name="view" value="rule"> Rule</label>
</fieldset>
<output id="shown"></output>
</search>
`;
}

function renderFile(name: string, { error, warn, failures, unread }: Totals, findings: readonly Markup[]): Markup {
  return markup`<details class="group" open>
<summary><h2>${name}</h2> <span class="sum">${describeSeverities({ error: error + failures + unread, warn })}</span></summary>
<div class="findings">
${findings}</div>
</details>
`;
}

/** The names of the files in which there is nothing to object to. */
function renderClean(names: readonly Markup[]): Markup {
  if (names.length === 0) return nothing;
  return markup`<details id="clean">
<summary>${count(names.length, "file")} without findings</summary>
<ul>
${names}</ul>
</details>
`;
}

function renderFindings(report: Report, page: Page): Markup[] {
  return [
    ...listFindings(report.problems ? [report] : []).map(renderProblem),
    ...report.result.diagnostics.map((diagnostic) => renderDiagnostic(report, diagnostic, page)),
    ...report.result.failures.map((failure) => renderFailure(report, failure)),
  ];
}

function renderDiagnostic(report: Report, diagnostic: Diagnostic, page: Page): Markup {
  const { ruleId, severity, message, loc, fix, suggestions } = diagnostic;
  const place = `${isInText(report, diagnostic) ? "" : "subject "}${loc.start.line}:${loc.start.column}`;
  const offers = suggestions.map((suggestion) => markup`<li dir="auto">${suggestion.message}</li>\n`);
  return markup`<article data-severity="${severity}" data-rule="${ruleId}">
<p class="message" dir="auto"><b>${labels[severity]}</b> ${message}</p>
${renderFrame(report, diagnostic, page)}${offers.length === 0 ? nothing : markup`<ul class="offers">\n${offers}</ul>\n`}${renderFacts(report, ruleId, place, fix ? ["fixable"] : [])}</article>
`;
}

function renderProblem({ report, ruleId, message, start }: Finding): Markup {
  return markup`<article data-severity="error" data-rule="${ruleId}">
<p class="message" dir="auto"><b>Not read</b> ${message}</p>
${renderFacts(report, ruleId, `${start.line}:${start.column}`, [])}</article>
`;
}

function renderFailure(report: Report, failure: RuleFailure): Markup {
  return markup`<article data-severity="error" data-rule="${failure.ruleId}">
<p class="message" dir="auto"><b>Failed</b> ${describeFailure(failure)}</p>
${renderFacts(report, failure.ruleId, null, [])}</article>
`;
}

/** Where a finding stands and what for; the style leaves out what is the title of its group. */
function renderFacts(report: Report, ruleId: string, place: string | null, more: readonly string[]): Markup {
  const rest = [place ?? [], ...more, recordOf(report) ?? [], report.platform ?? []].flat();
  const items = [
    markup`<li class="file">${report.name}</li>`,
    markup`<li class="rule">${ruleId}</li>`,
    ...rest.map((fact) => markup`<li>${fact}</li>`),
  ];
  return markup`<ul class="facts">${items}</ul>\n`;
}

function renderFrame(report: Report, diagnostic: Diagnostic, { settings, personal }: Page): Markup {
  const source = sourceOf(report, diagnostic);
  if (source === null) return nothing;
  const frame = takeFrame({ source, range: diagnostic, personal: personal(source), width: settings.width });
  const more = frame.moreLines === 0 ? nothing : markup` <i>and ${count(frame.moreLines, "more line")}</i>`;
  return markup`<pre><span>${diagnostic.loc.start.line}</span><code dir="auto">${frame.before}<mark>${frame.marked}</mark>${frame.after}</code>${more}</pre>\n`;
}

/** What explains the rules; the script brings the findings here where they are to stand by rule. */
function renderRules(rules: readonly RuleFacts[], settings: Settings): Markup {
  const found = rules.filter((rule) => rule.count > 0);
  if (found.length === 0) return nothing;
  return markup`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules and the policies behind them</h2>
${found.map((rule) => renderRule(rule, settings))}</section>
`;
}

function renderRule({ id, summary, policies, count: amount }: RuleFacts, { docsBase }: Settings): Markup {
  const docs = linkDocsOnWeb(docsBase, id);
  const about = [
    summary === null ? nothing : markup`<p>${summary}.</p>\n`,
    ...policies.map(({ title, year, url }) => markup`<p>Policy: ${link(title, toWebAddress(url))} (${year})</p>\n`),
    docs === null ? nothing : markup`<p>${link("Documentation", docs)}</p>\n`,
  ];
  return markup`<details class="group" data-rule="${id}" open>
<summary><h3>${id}</h3> <span class="sum">${count(amount, "finding")}</span></summary>
<div class="about">
${about}</div>
<div class="findings"></div>
</details>
`;
}

function link(text: string, address: string | null): Markup {
  return address === null ? markup`${text}` : markup`<a href="${address}" rel="noreferrer">${text}</a>`;
}
