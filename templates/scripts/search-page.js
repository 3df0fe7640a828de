/* The search page: shows the box, lists results while typing, keeps the query in the address. */
(() => {
  const form = document.querySelector("form.finder");
  const [box, output, list] = ["input", "output", "ol"].map((name) => form.querySelector(name));
  const { kinds } = globalThis.searchIndex;
  const SHOWN = 30;

  const item = ({ kind, title, text, href }) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = title;
    const note = document.createElement("span");
    note.className = "quiet found-in";
    note.textContent = text === "" ? kinds[kind] : `${kinds[kind]} · ${text}`;
    row.append(link, " ", note);
    return row;
  };

  const show = () => {
    const query = box.value.trim();
    const found = globalThis.findPages(query);
    list.replaceChildren(...found.slice(0, SHOWN).map(item));
    const { nothing, count } = form.dataset;
    output.textContent =
      query === "" ? "" : found.length === 0 ? nothing : count.replace("{n}", found.length);
  };

  /* What the address asks for: "#q=" as this page writes it, "?q=" as others do. */
  const asked = () => {
    const [, words] = /^#q=(.*)$/.exec(location.hash) ?? /[?&]q=([^&]*)/.exec(location.search) ?? [];
    return words === undefined ? null : decodeURIComponent(words.replaceAll("+", " "));
  };

  const follow = () => {
    box.value = asked() ?? "";
    show();
  };

  box.addEventListener("input", () => {
    history.replaceState(null, "", `#q=${encodeURIComponent(box.value)}`);
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) first.focus();
  });
  addEventListener("hashchange", follow);
  form.hidden = false;
  if (asked() !== null) follow();
  box.focus();
})();
