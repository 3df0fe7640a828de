/* Where a number comes from, shown at the number that is tapped: what it is, its source or its formula, and the way to its
   row. Numbers of a conference are told by its page of facts, those of editions by one file for all pages of units,
   editions and regions. Everything stands on pages without this; what is shown is loaded when first asked for. */
(() => {
  const main = document.querySelector("main[data-facts], main[data-league]");
  if (main === null || !("popover" in HTMLElement.prototype)) return;
  const { league, unit, factsWords, leagueWords } = main.dataset;

  const asked = new Map();
  const loaded = (source, name) => {
    if (!asked.has(source)) {
      asked.set(
        source,
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.addEventListener("load", () => resolve(globalThis[name]));
          script.addEventListener("error", () => resolve(undefined));
          script.src = source;
          document.head.append(script);
        }),
      );
    }
    return asked.get(source);
  };

  /** A number of a conference, as its page of facts has it. */
  const ofConference = async (number, id) => {
    const page = number.closest("[data-facts]")?.dataset.facts;
    if (page === undefined) return null;
    const lines = (await loaded(page.replace(/index\.html$/, "facts.js"), "numberFacts"))?.[id];
    return lines && { lines, words: factsWords, href: `${page}#${id}` };
  };

  /** What a number shows: with its slash and what is behind it, where it is a rank of how many. */
  const shown = (number) => {
    const same = (other) => other?.dataset?.fact === number.dataset.fact;
    const { previousSibling: before, nextSibling: after } = number;
    if (before?.data === "/" && same(before.previousSibling)) return shown(before.previousSibling);
    const behind = after?.data === "/" && same(after.nextSibling) ? `/${after.nextSibling.textContent}` : "";
    return `${number.textContent}${behind}`;
  };

  /** What a column is: of an edition, by index and year, else of people and rules. */
  const columnIn = ({ words, places, others, facts }, column, whose) => {
    const [, edition, what] = /^(.+?-\d{4})-(.+)$/.exec(column) ?? [];
    const told = facts[edition]?.[`${what}--${whose}`] ?? facts[edition]?.[what];
    if (told) {
      const [owner, name, from] = told.map((at) => words[at]);
      return { owner, name, from, place: places[edition], row: whose === undefined ? "" : `#dv-${whose}` };
    }
    const [name, from, place] = others[column] ?? [];
    return place && { name: words[name], from: words[from], place, row: "" };
  };

  /** A number of an edition: whose it is says its id, or the page; what it is and where it comes from says its column. */
  const ofEdition = async (number, id) => {
    if (league === undefined) return null;
    const told = await loaded(league, "leagueFacts");
    const [column, named] = id.split("--");
    const whose = named ?? unit;
    const found = told && columnIn(told, column, whose);
    if (!found) return null;
    const { owner, name, from, place, row } = found;
    const about = [told.holders[named], owner, name].filter(Boolean).join(" – ");
    const root = league.slice(0, -"du-lieu/facts.js".length);
    return { lines: [`${about}: ${shown(number)}`, from], words: leagueWords, href: `${root}${place}${row}` };
  };

  const line = (...parts) => {
    const made = document.createElement("p");
    made.append(...parts);
    return made;
  };
  const way = document.createElement("a");
  const box = document.createElement("div");
  box.className = "number-fact";
  box.popover = "auto";
  box.setAttribute("role", "status");
  main.append(box);

  /** Below the number, or above it where the window ends; never past its sides. */
  const place = (number) => {
    const [at, own] = [number.getBoundingClientRect(), box.getBoundingClientRect()];
    const width = document.documentElement.clientWidth;
    const below = at.bottom + 6 + own.height <= innerHeight || at.top < own.height + 6;
    box.style.left = `${Math.max(16, Math.min(at.left, width - own.width - 16)) + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 6 : at.top - own.height - 6) + scrollY}px`;
  };

  const show = async (number) => {
    const id = number.dataset.fact;
    const told = (await ofConference(number, id)) ?? (await ofEdition(number, id));
    if (!told) return;
    const lines = told.lines.map((text) => line(text));
    // an offline copy does not hold the tables of editions
    if (told.words) {
      way.textContent = told.words;
      way.href = told.href;
      lines.push(line(way));
    }
    box.replaceChildren(...lines);
    box.showPopover();
    place(number);
  };

  main.classList.add("asked");
  main.addEventListener("click", (event) => {
    const number = event.target.closest("data[data-fact]");
    // what leads somewhere or opens something does that; who marks text to copy it wants no box
    if (!number || number.closest("a, button, summary, label") || !getSelection().isCollapsed) return;
    show(number);
  });
})();
