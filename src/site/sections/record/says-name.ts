/** The joining word that lists put where a sentence has a comma; the few others of its form are left out on both sides. */
const JOINING = /^v.$/u;

/** Words of a text, in small letters, without marks and joining words. */
const wordsOf = (text: string): string[] =>
  (text.toLocaleLowerCase("vi").match(/[\p{L}\p{M}\p{N}.]+/gu) ?? [])
    .map((word) => word.replace(/\.+$/u, ""))
    .filter((word) => !JOINING.test(word) && word !== "");

/**
 * Whether a sentence says a name, or a list of names, already: all its words in their order, with at most a third as
 * many others between them ("tác động … đến sự hài lòng của người dân" says "Tác động … đến người dân").
 */
export function saysName(text: string, name: string): boolean {
  const [said, wanted] = [wordsOf(text), wordsOf(name)];
  if (wanted.length === 0) return true;
  const most = wanted.length + Math.floor(wanted.length / 3);
  return said.some((word, start) => {
    if (word !== wanted[0]) return false;
    let found = 0;
    for (const one of said.slice(start, start + most)) if (one === wanted[found]) found += 1;
    return found === wanted.length;
  });
}
