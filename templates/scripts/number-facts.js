/* Where a number of a briefing comes from, shown at the number that is tapped: what it is, its source or its formula, and
   the way to its row among all numbers. Everything stands on that page without this; what is shown is loaded when first
   asked for. */
(() => {
  const main = document.querySelector("main[data-facts]");
  if (main === null || !("popover" in HTMLElement.prototype)) return;
  const page = main.dataset.facts;

  let asked = null;
  const allFacts = () => {
    asked ??= new Promise((resolve) => {
      const script = document.createElement("script");
      script.addEventListener("load", () => resolve(globalThis.numberFacts));
      script.addEventListener("error", () => resolve({}));
      script.src = page.replace(/index\.html$/, "facts.js");
      document.head.append(script);
    });
    return asked;
  };

  const line = (...parts) => {
    const made = document.createElement("p");
    made.append(...parts);
    return made;
  };
  const way = document.createElement("a");
  way.textContent = main.dataset.factsWords;
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
    const told = (await allFacts())[id];
    if (told === undefined) return;
    way.href = `${page}#${id}`;
    box.replaceChildren(...told.map((text) => line(text)), line(way));
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
