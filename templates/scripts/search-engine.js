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

  const inFull = (word) => (Object.hasOwn(synonyms, word) ? synonyms[word] : null);

  /** Short forms in full; words joined by a hyphen, a dot or a line below, as in an address, are words: "thu-tuc" is "thu tuc". */
  const expand = (query) =>
    fold(query)
      .split(/\s+/)
      .flatMap((word) => inFull(word) ?? word.split(/[^\p{L}\p{N}]+/u).map((part) => inFull(part) ?? part))
      .join(" ")
      .replace(/ +/g, " ");

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

  /** A syllable of Vietnamese without its marks: "thu", "tuc", "nguyen"; few words of English look so. */
  const syllable =
    /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

  /** A word with its tone at the end, wherever it was typed: "hoà" and "hòa" are one word. */
  const toned = (word) => {
    const letters = word.normalize("NFD").toLowerCase();
    return (
      letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "") +
      (/[\u0300\u0301\u0303\u0309\u0323]/.exec(letters) ?? "")
    );
  };
  const wordsOf = (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  const bearsMarks = (word) => fold(word) !== word.toLowerCase();

  /** Whether a text holds each word that was typed with marks, with the same ones, or written without any. */
  const heldWithMarks =
    (typed) =>
    ({ title, text }) => {
      const own = wordsOf(`${title} ${text}`);
      return typed.every((word) =>
        own.some((one) => (bearsMarks(one) ? toned(one) === toned(word) : fold(one) === fold(word))),
      );
    };

  /** Syllables that stand side by side as they were typed make a word; apart in a sentence they are others: "thứ hạng …, tức …" is no "thủ tục". */
  const heldTogether =
    (words) =>
    ({ title, text }) =>
      phrase(`${title} / ${text}`).includes(phrase(words).trimEnd());

  /** The results that a rule lets through; all of them where it lets none. */
  const kept = (found, rule) => {
    const held = found.filter(rule);
    return held.length > 0 ? held : found;
  };

  const closest = (found, query, words) => {
    const typed = wordsOf(query).filter(bearsMarks);
    const marked = typed.length > 0 ? kept(found, heldWithMarks(typed)) : found;
    const syllables = words.split(" ");
    return syllables.length > 1 && syllables.every((word) => syllable.test(word))
      ? kept(marked, heldTogether(words))
      : marked;
  };

  /** Results with every word of the query, best first; with some of them where nothing holds all. */
  globalThis.findPages = (query) => {
    const typed = query.normalize("NFC");
    const words = expand(typed).trim();
    if (words === "") return [];
    const all = engine.search(words, { combineWith: "AND" });
    const found = all.length > 0 ? closest(all, typed, words) : engine.search(words, { combineWith: "OR" });
    return namedFirst(found, words);
  };
})();
