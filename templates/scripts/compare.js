/* Any two units, or one unit in two years, side by side. The pairs of a region stand as pages of their own. */
(() => {
  const { words, units, indices, formatNumber } = globalThis.compareData;
  const form = document.querySelector("form.pair");
  const result = document.querySelector(".pair-result");
  const named = Object.fromEntries(
    [...form.querySelectorAll("select")].map((select) => [select.name, select]),
  );
  const collator = new Intl.Collator(document.documentElement.lang);

  const fill = (select, options) => {
    const before = select.value;
    select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
    if (options.some(([value]) => value === before)) select.value = before;
  };

  /** Years newest first, then the units of each chosen year. */
  const fillYears = () => {
    const years = Object.keys(indices[named.index.value].editions).sort((a, b) => b - a);
    for (const name of ["year1", "year2"])
      fill(
        named[name],
        years.map((year) => [year, year]),
      );
  };
  const fillUnits = () => {
    for (const side of ["1", "2"]) {
      const held = indices[named.index.value].editions[named[`year${side}`].value].units;
      const options = Object.keys(held).map((id) => [id, units[id]]);
      fill(
        named[`unit${side}`],
        options.sort((a, b) => collator.compare(a[1], b[1])),
      );
    }
  };

  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  const side = (number) => {
    const index = indices[named.index.value];
    const [unit, year] = [named[`unit${number}`].value, named[`year${number}`].value];
    const edition = index.editions[year];
    const [score, rank, ...parts] = edition.units[unit];
    const scores = new Map(edition.parts.map((id, at) => [id, parts[at]]));
    return { unit, year, score, rank, scores, title: `${units[unit]}, ${year}` };
  };

  const show = () => {
    const index = indices[named.index.value];
    const [one, other] = [side("1"), side("2")];
    const [from, to] = [one.year, other.year].sort();
    const cut = index.cuts[`${from}-${to}`];
    const number = (value, sign) =>
      value == null ? words.missing : formatNumber(value, index.decimals, sign);
    const gap = (id, a, b) => {
      if (a == null || b == null) return words.missing;
      return cut?.none.includes(id) ? words.notComparable : number(a - b, "always");
    };
    const row = (name, cells) => {
      const made = document.createElement("tr");
      made.append(element("th", name, { scope: "row" }));
      made.append(...cells.map((text) => element("td", text, { class: "numeric" })));
      return made;
    };
    const table = document.createElement("table");
    table.append(element("caption", `${index.short}: ${one.title} – ${other.title}`));
    const head = document.createElement("tr");
    const heads = [words.part, one.title, other.title, words.gap];
    head.append(
      ...heads.map((text, at) =>
        element("th", text, { scope: "col", ...(at > 0 ? { class: "numeric" } : {}) }),
      ),
    );
    const rows = [
      row(words.rank, [one.rank ?? words.missing, other.rank ?? words.missing, ""]),
      row(words.total, [number(one.score), number(other.score), gap("total", one.score, other.score)]),
      ...[...new Set([...one.scores.keys(), ...other.scores.keys()])].map((id) => {
        const [a, b] = [one.scores.get(id), other.scores.get(id)];
        return row(index.parts[id] ?? id, [number(a), number(b), gap(id, a, b)]);
      }),
    ];
    const [headPart, body] = [document.createElement("thead"), document.createElement("tbody")];
    headPart.append(head);
    body.append(...rows);
    table.append(headPart, body);
    const region = element("div", "", { class: "table-region" });
    region.append(table);
    const notes = element("div", "", { class: "table-foot" });
    notes.append(element("p", words.gapNote));
    if (cut) notes.append(element("p", index.texts[cut.text]));
    const sources = element("p", `${words.sources}: `);
    const years = [...new Set([one.year, other.year])];
    for (const [at, year] of years.entries())
      sources.append(
        at > 0 ? ", " : "",
        element("a", `${index.short} ${year}`, { href: `../chi-so/${named.index.value}/${year}/index.html` }),
      );
    notes.append(sources);
    result.replaceChildren(region, notes);
  };

  /** The pair in the address, so that it can be sent on. */
  const remember = () => {
    const state = ["index", "unit1", "year1", "unit2", "year2"].map((name) => named[name].value);
    history.replaceState(null, "", `#${state.join(",")}`);
  };

  const follow = () => {
    const [index, unit1, year1, unit2, year2] = location.hash.slice(1).split(",");
    const set = (select, value) => {
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    };
    set(named.index, index);
    fillYears();
    set(named.year1, year1);
    set(named.year2, year2);
    fillUnits();
    set(named.unit1, unit1);
    if (unit2 === undefined && named.unit2.options.length > 1) named.unit2.selectedIndex = 1;
    set(named.unit2, unit2);
  };

  fill(
    named.index,
    Object.entries(indices).map(([id, { short }]) => [id, short]),
  );
  form.addEventListener("change", (event) => {
    if (event.target === named.index) fillYears();
    fillUnits();
    show();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  follow();
  form.hidden = false;
  show();
})();
