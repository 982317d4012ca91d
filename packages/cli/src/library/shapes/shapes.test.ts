import { describe, expect, it } from "vitest";
import { readJson } from "../readers/json.js";
import { readWith, show } from "../testing/read.js";

const shown = async (value: unknown, locale: string | null = null) => show(await readWith(readJson, JSON.stringify(value), { locale }));

describe("Zendesk", () => {
  it("gives the comments of macros that a buyer reads", async () => {
    const macros = [
      {
        id: 11,
        title: "Late parcel",
        active: true,
        actions: [
          { field: "comment_value_html", value: "<p>Hi {{ticket.requester.first_name}}</p>" },
          { field: "comment_value", value: ["channel:all", "{{dc.sorry_late}}"] },
          { field: "comment_mode_is_public", value: "true" },
          { field: "subject", value: "Late" },
          { field: "set_tags", value: "late" },
        ],
      },
      {
        title: "Internal",
        active: true,
        actions: [
          { field: "comment_value", value: "x y" },
          { field: "comment_mode_is_public", value: false },
        ],
      },
      { title: "Old", active: false, actions: [{ field: "comment_value", value: "x y" }] },
    ];
    const records = [
      "$.macros[0].actions[0].value (html, helpdesk=zendesk, subject=Late): <p>Hi {{ticket.requester.first_name}}</p>",
      "$.macros[0].actions[1].value[1] (text, helpdesk=zendesk): {{dc.sorry_late}}",
    ];
    expect(await shown({ macros, next_page: null })).toEqual(records);
    expect(await shown({ macro: macros[0] })).toEqual(records.map((record) => record.replace("$.macros[0]", "$.macro")));
  });

  it("gives the mails of triggers", async () => {
    const trigger = {
      title: "Solved",
      conditions: { all: [] },
      actions: [{ field: "notification_user", value: ["requester_id", "Your ticket", "Hi there"] }],
    };
    expect(await shown({ triggers: [trigger] })).toEqual([
      "$.triggers[0].actions[0].value[2] (text, helpdesk=zendesk, subject=Your ticket): Hi there",
    ]);
  });

  it("gives each active variant of dynamic content in its own language", async () => {
    const items = [
      {
        id: 1,
        name: "Sorry",
        placeholder: "{{dc.sorry}}",
        default_locale_id: 1,
        variants: [
          { content: "Sorry!", locale_id: 1, active: true, default: true },
          { content: "Entschuldigung!", locale_id: 8, active: true, default: false },
          { content: "Perdón", locale_id: 2, active: false, default: false },
          { content: "Anteeksi", locale_id: 84, active: true, default: false },
        ],
      },
    ];
    expect(await shown({ items })).toEqual([
      "$.items[0].variants[0].content (text, helpdesk=zendesk, locale=en-US): Sorry!",
      "$.items[0].variants[1].content (text, helpdesk=zendesk, locale=de): Entschuldigung!",
      "$.items[0].variants[3].content (text, helpdesk=zendesk): Anteeksi",
    ]);
    expect(await shown({ variants: items[0]?.variants.slice(1, 2) })).toEqual([
      "$.variants[0].content (text, helpdesk=zendesk, locale=de): Entschuldigung!",
    ]);
  });
});

describe("other help desks", () => {
  it("Gorgias: both forms of a reply, in the macro's language", async () => {
    const macro = {
      id: 7,
      name: "Late",
      language: "de",
      actions: [
        { type: "user", name: "setResponseText", arguments: { body_html: "<div>Hallo</div>", body_text: "Hallo" } },
        { type: "user", name: "addTags", arguments: { tags: "late" } },
        { type: "user", name: "setSubject", arguments: { subject: "Spät" } },
      ],
    };
    const records = [
      "$.data[0].actions[0].arguments.body_html (html, locale=de, helpdesk=gorgias, subject=Spät): <div>Hallo</div>",
      "$.data[0].actions[0].arguments.body_text (text, locale=de, helpdesk=gorgias): Hallo",
    ];
    expect(await shown({ data: [macro], meta: { next_cursor: null } })).toEqual(records);
    expect(await shown([{ data: [macro] }])).toEqual(records.map((record) => record.replace("$.", "$[0].")));
    expect(await shown(macro)).toEqual(records.map((record) => record.replace("$.data[0]", "$")));
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      "Freshdesk",
      [{ id: 5, title: "Late", folder_id: 2, content: "Hi", content_html: "<div>Hi</div>" }],
      ["$[0].content_html (html, helpdesk=freshdesk): <div>Hi</div>"],
    ],
    ["Freshdesk without HTML", [{ title: "Late", folder_id: 2, content: "Hi" }], ["$[0].content (text, helpdesk=freshdesk): Hi"]],
    [
      "Freshdesk in folders",
      [{ name: "x", responses: [{ title: "Late", content_html: "Hi" }] }],
      ["$[0].responses[0].content_html (html, helpdesk=freshdesk): Hi"],
    ],
    [
      "Re:amaze",
      { response_templates: [{ id: 9, name: "Late", body: "**Hi**", response_template_group: { id: 2, name: "Shipping" } }] },
      ["$.response_templates[0].body (markdown, helpdesk=reamaze): **Hi**"],
    ],
    [
      "Chatwoot",
      [{ id: 3, account_id: 1, short_code: "late", content: "Hi *there*" }],
      ["$[0].content (markdown, helpdesk=chatwoot): Hi *there*"],
    ],
    [
      "Front",
      { _results: [{ id: "rsp_1", name: "Late", subject: "Your parcel", body: "<p>Hi</p>" }] },
      ["$._results[0].body (html, helpdesk=front, subject=Your parcel): <p>Hi</p>"],
    ],
    [
      "Help Scout",
      [{ id: 1, name: "Late", text: "<p>Hi</p>", chatText: "Hi" }],
      ["$[0].text (html, helpdesk=help-scout): <p>Hi</p>", "$[0].chatText (text, helpdesk=help-scout): Hi"],
    ],
    [
      "Intercom",
      {
        type: "list",
        data: [
          {
            type: "macro",
            id: "1",
            body: '<p>Hi <attribute key="user.name" default="there"/> <attribute key="user.email"></attribute></p>',
            body_text: "Hi",
          },
        ],
      },
      ['$.data[0].body (html, helpdesk=intercom): <p>Hi {{user.name|fallback:"there"}} {{user.email}}</p>'],
    ],
    ["Intercom without HTML", { type: "macro", body_text: "Hi there" }, ["$.body_text (text, helpdesk=intercom): Hi there"]],
  ])("%s", async (_, value, records) => expect(await shown(value)).toEqual(records));
});

describe("lists of templates", () => {
  it("say what they know of a message, or of all in them", async () => {
    const list = {
      platform: "Amazon",
      language: "de",
      templates: [
        { id: "a", subject: "Ihr Paket", text: "Hallo", kind: "proactive" },
        { id: "b", bodyHtml: "<p>Hi</p>", body_text: "Hi", subject: "Parcel", locale: "en_GB", marketplaceId: "A1F83G8C2ARO7P" },
        { id: "c", messageText: "Hi <b>you</b>", platform: ["ebay", "Amazon"], kind: "macro", stage: "post-sale" },
        { id: "d", Body: "Hi", platform: "walmart", format: "text/html" },
        { id: "e", message: "Hi", platform: "all" },
      ],
    };
    expect(await shown(list)).toEqual([
      "$.templates[0].text (text, locale=de, kind=proactive, subject=Ihr Paket, platforms=amazon): Hallo",
      "$.templates[1].bodyHtml (html, locale=en-GB, marketplace=A1F83G8C2ARO7P, subject=Parcel, platforms=amazon): <p>Hi</p>",
      "$.templates[1].body_text (text, locale=en-GB, marketplace=A1F83G8C2ARO7P, platforms=amazon): Hi",
      "$.templates[2].messageText (html, locale=de, stage=post-sale, platforms=ebay+amazon): Hi <b>you</b>",
      "$.templates[3].Body (html, locale=de, platforms=): Hi",
      "$.templates[4].message (text, locale=de, platforms=amazon): Hi",
    ]);
  });

  it("say of the marketplace only what is one", async () => {
    const list = [
      { text: "a b", site: "shop", platform: "ebay" },
      { text: "c d", marketplace: "DE", platform: "amazon" },
      { text: "e f", marketplace: "DE" },
      { text: "g h", site: "EBAY_FR" },
    ];
    expect(await shown(list)).toEqual([
      "$[0].text (text, platforms=ebay): a b",
      "$[1].text (text, marketplace=DE, platforms=amazon): c d",
      "$[2].text (text): e f",
      "$[3].text (text, marketplace=EBAY_FR, platforms=ebay): g h",
    ]);
  });

  it("may stand beside a message of their own", async () => {
    expect(await shown({ message: "OK", data: [{ body: "Hi" }] })).toEqual(["$.message (text): OK", "$.data[0].body (text): Hi"]);
  });

  it("are eBay's and Amazon's requests, too", async () => {
    expect(await shown({ ItemID: "1", MemberMessage: { Subject: "Your item", Body: "Hi there", QuestionType: "General" } })).toEqual([
      "$.MemberMessage.Body (text, subject=Your item): Hi there",
    ]);
    expect(await shown([{ operation: "createUnexpectedProblem", marketplaceIds: ["A1PA6795UKMFR9"], body: { text: "Hallo" } }])).toEqual([
      "$[0].body.text (text): Hallo",
    ]);
  });

  it("keep texts by language", async () => {
    expect(await shown({ late: { en: "Late", de: "Spät" }, hello: { en: { subject: "S", body: "B" }, fr: { body: "C" } } })).toEqual([
      "$.late.en (text, locale=en): Late",
      "$.late.de (text, locale=de): Spät",
      "$.hello.en.body (text, locale=en, subject=S): B",
      "$.hello.fr.body (text, locale=fr): C",
    ]);
    expect(await shown({ de: { mail: { late: "Ihr Paket kommt später.", key: "mail" } } })).toEqual([
      "$.de.mail.late (text, locale=de): Ihr Paket kommt später.",
    ]);
  });

  it("name the language in their keys", async () => {
    const template = {
      subject: "S",
      subject_de: "B",
      "body_pt-BR": "a",
      body_de: "b",
      "Text (EN)": "c",
      fr_message: "d",
      body_id: "e",
      body: "f",
    };
    expect(await shown([template])).toEqual([
      "$[0].body_pt-BR (text, locale=pt-BR, subject=S): a",
      "$[0].body_de (text, locale=de, subject=B): b",
      '$[0]["Text (EN)"] (text, locale=en, subject=S): c',
      "$[0].fr_message (text, locale=fr, subject=S): d",
      "$[0].body (text, subject=S): f",
    ]);
  });

  it("are all sentences of a file that is named after a language", async () => {
    const value = {
      title: "Late",
      mail: { late: "Your parcel is late.", message: "Sorry again" },
      list: [{ body: "<p>Hi</p>" }],
      cn: "您的包裹晚了",
    };
    expect(await shown(value, "en")).toEqual([
      "$.mail.late (text, locale=en): Your parcel is late.",
      "$.mail.message (text, locale=en): Sorry again",
      "$.list[0].body (html, locale=en): <p>Hi</p>",
      "$.cn (text, locale=en): 您的包裹晚了",
    ]);
  });

  it("are not in files of other kinds", async () => {
    expect(await shown({ name: "x", version: "1.0.0", scripts: { test: "vitest run" }, keywords: ["a b"], id: "12", to: "x" })).toEqual([]);
    expect(await shown({ compilerOptions: { lib: ["es2022"] } })).toEqual([]);
    expect(await shown(["Hello there", 1, null])).toEqual([]);
  });
});

describe("Intercom's tags", () => {
  it("are mapped back, and are not changed", async () => {
    const body = '<p>Hi <attribute key="user.name"/>, see http</p>';
    const file = JSON.stringify({ type: "macro", body });
    const [record] = (await readWith(readJson, file)).records;
    const at = (part: string) => {
      const start = record?.text.indexOf(part) ?? 0;
      return { field: "text", start, end: start + part.length } as const;
    };
    const place = record?.locate(at("{{user.name}}"));
    expect(file.slice(place?.start, place?.end)).toBe('<attribute key=\\"user.name\\"/>');
    const edit = record?.edit({ ...at("http"), text: '"' });
    expect(edit && file.slice(edit.start, edit.end)).toBe("http");
    expect(edit?.text).toBe('\\"');
    expect(record?.edit({ ...at("{{user.name}}, see"), text: "" })).toBe(null);
  });
});
