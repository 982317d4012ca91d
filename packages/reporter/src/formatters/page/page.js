// Runs in the page that the `html` formatter writes: searches, filters and groups its findings.

const findings = [...document.querySelectorAll("article")];
const homes = findings.map((finding) => finding.parentElement);
const rules = new Map([...document.querySelectorAll("#rules .group")].map((group) => [group.dataset.rule, group]));
const groups = [...document.querySelectorAll(".group")];
const tools = document.getElementById("tools");
const query = document.getElementById("query");
const shown = document.getElementById("shown");
/** What is searched of each finding; read when first needed. */
let texts;

function group() {
  const { view } = document.body.dataset;
  for (const [index, finding] of findings.entries()) {
    const rule = rules.get(finding.dataset.rule)?.querySelector(".findings");
    (view === "rule" && rule ? rule : homes[index]).append(finding);
  }
}

function filter() {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const severities = new Set([...tools.querySelectorAll("[name=severity]:checked")].map(({ value }) => value));
  if (words.length > 0) texts ??= findings.map(({ textContent }) => textContent.toLowerCase());
  let count = 0;
  for (const [index, finding] of findings.entries()) {
    finding.hidden = !severities.has(finding.dataset.severity) || !words.every((word) => texts[index].includes(word));
    if (!finding.hidden) count++;
  }
  for (const each of groups) {
    const inside = [...each.querySelectorAll("article")];
    each.classList.toggle(
      "empty",
      inside.every(({ hidden }) => hidden),
    );
  }
  shown.value = count === 0 ? "Nothing matches" : `${count} of ${findings.length} findings`;
}

if (tools) {
  tools.hidden = false;
  query.addEventListener("input", filter);
  tools.addEventListener("change", ({ target }) => {
    if (target.name === "view") {
      document.body.dataset.view = target.value;
      group();
    }
    filter();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input[type=search]");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
    } else if (event.key === "Escape" && isTyping) {
      query.value = "";
      filter();
    }
  });
  // Paper has nothing to fold open.
  addEventListener("beforeprint", () => {
    for (const each of groups) each.open = true;
  });
  filter();
}
