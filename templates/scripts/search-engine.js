/* Finds pages by words, with or without Vietnamese marks, and by the short forms that officials type.
   Needs MiniSearch and the index, both loaded before it; knows nothing of the page. */
(() => {
  const { documents, synonyms, units } = globalThis.searchIndex;

  /** "Đồng Tháp" → "dong thap"; NFD alone leaves the đ. */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  const engine = new globalThis.MiniSearch({
    fields: ["title", "text"],
    storeFields: ["kind", "title", "text", "href"],
    processTerm: fold,
    searchOptions: {
      boost: { title: 4 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      // Provinces and conferences are what most people look for; the full name of an index stands in its text.
      boostDocument: (_id, _term, stored) => ({ conference: 1.6, unit: 1.5, index: 3 })[stored.kind] ?? 1,
    },
  });
  engine.addAll(documents.map(([kind, title, text, href], id) => ({ id, kind, title, text, href })));

  const expand = (query) =>
    fold(query)
      .split(/\s+/)
      .map((word) => (Object.hasOwn(synonyms, word) ? synonyms[word] : word))
      .join(" ");

  /** Whole words between single spaces, so that one phrase can be looked for in another. */
  const phrase = (text) =>
    ` ${fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;

  /** "TP. Hồ Chí Minh", "Ho Chi Minh City" → " ho chi minh ": nobody types the kind with the name. */
  const bare = (name) =>
    phrase(name)
      .replace(/^ (tp|thanh pho) /, " ")
      .replace(/ city $/, " ");
  const provinces = units.map((names) => names.map(bare));

  /** The provinces named in some words, each by all its names. */
  const namedIn = (words) => provinces.filter((names) => names.some((name) => words.includes(name)));

  /** Results about a province that the query names come before all others, whatever other words those hold. */
  const namedFirst = (found, words) => {
    const asked = namedIn(phrase(words));
    if (asked.length === 0) return found;
    const held = ({ title, text }) => {
      const own = phrase(`${title} ${text}`);
      return asked.filter((names) => names.some((name) => own.includes(name))).length;
    };
    return found
      .map((each) => [held(each), each])
      .sort(([a], [b]) => b - a)
      .map(([, each]) => each);
  };

  /** Results with every word of the query, best first; with some of them where nothing holds all. */
  globalThis.findPages = (query) => {
    const words = expand(query.normalize("NFC")).trim();
    if (words === "") return [];
    const all = engine.search(words, { combineWith: "AND" });
    return namedFirst(all.length > 0 ? all : engine.search(words, { combineWith: "OR" }), words);
  };
})();
