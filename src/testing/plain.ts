import { inVietnamese, Writer, type Written } from "../format/write.ts";

/** A text, or whatever holds texts, as plain Vietnamese: what tests compare. */
export const plain = <T>(tree: T): Written<T> => inVietnamese(tree);

/** What is said in English, as plain text, and the sentences that English lacks. */
export async function inEnglish<T>(
  make: (writer: Writer) => T | Promise<T>,
): Promise<{ made: Written<T>; missing: readonly string[] }> {
  const writer = new Writer("en");
  return { made: writer.all(await make(writer)), missing: writer.missing };
}
