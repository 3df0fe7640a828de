/* Sorting, a finder and the highlight of one unit in long tables, a switch between the measures of a figure. Everything is on the page without it; the words it
   shows come from the page. A classic script, so that it also runs from a USB stick. */
(() => {
  /** "Đồng Tháp" → "dong thap". */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  const rowsOf = (table) => [...table.tBodies[0].rows];

  /** Numbers by their unrounded value, words by the page's own language; rows without a figure stay last. */
  const compareBy = (column, direction) => {
    const collator = new Intl.Collator(document.documentElement.lang);
    return (a, b) => {
      const [one, other] = [a.cells[column], b.cells[column]];
      const [x, y] = [one.dataset.value, other.dataset.value];
      if (column === 0) return direction * collator.compare(one.textContent, other.textContent);
      if (x === undefined || y === undefined) return (x === undefined) - (y === undefined);
      const numbers = Number(x) - Number(y);
      return direction * (Number.isNaN(numbers) ? collator.compare(x, y) : numbers);
    };
  };

  const makeSortable = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const original = new Map(rowsOf(table).map((row, at) => [row, at]));
    heads.forEach((head, column) => {
      const values = rowsOf(table).map((row) => row.cells[column].dataset.value);
      if (column > 0 && values.every((value) => value === undefined)) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      // Print repeats the head on each page without what can be pressed: its words stand beside it.
      head.dataset.label = head.textContent.trim();
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const before = head.getAttribute("aria-sort");
        // Ranks and names start from the first, scores from the highest; the third press brings back the table as published.
        const first = column <= 1 ? "ascending" : "descending";
        const second = column <= 1 ? "descending" : "ascending";
        const order = before === null ? first : before === first ? second : null;
        for (const other of heads) other.removeAttribute("aria-sort");
        const rows = rowsOf(table);
        if (order === null) rows.sort((a, b) => original.get(a) - original.get(b));
        else {
          head.setAttribute("aria-sort", order);
          rows.sort(compareBy(column, order === "ascending" ? 1 : -1));
        }
        table.tBodies[0].append(...rows);
      });
    });
  };

  /** Marks one unit in tables and drawings of the page; an empty id marks none. */
  const highlight = (unit) => {
    for (const marked of document.querySelectorAll(".chosen")) marked.classList.remove("chosen");
    if (!unit) return;
    for (const found of document.querySelectorAll(`[data-unit="${CSS.escape(unit)}"]`)) {
      found.classList.add("chosen");
      // The last drawn lies on top.
      if (found instanceof SVGElement) found.parentNode.append(found);
    }
  };

  const unitOfAddress = () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return row?.dataset.unit ?? "";
  };

  const setUpTools = (form) => {
    const table = document.querySelector(`#${CSS.escape(form.dataset.table)} table`);
    const [find, choose, output] = ["input", "select", "output"].map((name) => form.querySelector(name));
    const units = rowsOf(table).filter((row) => row.dataset.unit);
    const names = units.map((row) => [row.dataset.unit, row.cells[0].textContent.trim()]);
    const collator = new Intl.Collator(document.documentElement.lang);
    for (const [unit, name] of names.sort((a, b) => collator.compare(a[1], b[1])))
      choose.add(new Option(name, unit));
    const filter = () => {
      const wanted = fold(find.value.trim());
      let shown = 0;
      for (const row of rowsOf(table)) {
        row.hidden = !fold(row.cells[0].textContent).includes(wanted);
        if (!row.hidden) shown += 1;
      }
      output.textContent = wanted === "" ? "" : form.dataset.count.replace("{n}", shown);
    };
    find.addEventListener("input", filter);
    choose.addEventListener("change", () => {
      highlight(choose.value);
      const row = table.querySelector("tr.chosen");
      if (row) row.scrollIntoView({ block: "nearest" });
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    const follow = () => {
      const unit = unitOfAddress();
      if (unit === "") return;
      choose.value = unit;
      highlight(unit);
    };
    addEventListener("hashchange", follow);
    follow();
    form.hidden = false;
  };

  /** A switch between the drawings of one figure; the first is the one that stands there without this script. */
  const setUpViews = (block, at) => {
    const drawings = [...block.querySelectorAll(":scope > figure")];
    const choice = document.createElement("fieldset");
    choice.className = "views";
    const legend = document.createElement("legend");
    legend.textContent = block.dataset.views;
    choice.append(legend);
    drawings.forEach((drawing, i) => {
      const [label, input] = [document.createElement("label"), document.createElement("input")];
      input.type = "radio";
      input.name = `views-${at}`;
      input.checked = i === 0;
      input.addEventListener("change", () => {
        for (const other of drawings) other.hidden = other !== drawing;
      });
      label.append(input, drawing.dataset.view);
      choice.append(label);
    });
    block.prepend(choice);
  };

  document.querySelectorAll("[data-views]").forEach(setUpViews);
  document.querySelectorAll("table[data-sortable]").forEach(makeSortable);
  document.querySelectorAll("form.table-tools").forEach(setUpTools);
})();
