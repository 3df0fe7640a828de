import type { Component } from "../../model/framework.ts";
import { flatten } from "../../model/lookup.ts";
import { unknownComponent } from "../messages.ts";
import { foldToId, nearest } from "../nearest.ts";
import type { ComponentReference } from "../references.ts";
import { spotOf } from "../report/locate.ts";
import type { Findings } from "./findings.ts";

/**
 * Components that are named must exist: in the framework of the year, or in some framework of the index where no year
 * is meant. An index or a framework that does not exist is reported once, where it is named, not again here.
 */
export function checkComponents(references: readonly ComponentReference[], findings: Findings): void {
  const known = new Map<string, Map<string, Component>>();
  for (const { index, year, id, origin } of references) {
    const definition = findings.dataset.indices.get(index);
    const frameworks =
      year === null ? definition?.frameworks : [findings.framework(index, year) ?? []].flat();
    if (!frameworks?.length) continue;
    const key = year === null ? index : `${index} ${year}`;
    const ids =
      known.get(key) ??
      new Map(
        frameworks
          .flatMap(({ components }) => flatten(components))
          .map((component) => [component.id, component]),
      );
    known.set(key, ids);
    if (ids.has(id)) continue;
    const where = year === null ? `chỉ số ${index}` : `khung năm ${year} của chỉ số ${index}`;
    const called = [...ids.values()].filter(({ code, name }) =>
      [code ?? "", name.vi, name.en ?? ""].some((word) => foldToId(word) === foldToId(id)),
    );
    const partly = [...ids.values()].filter(({ name }) => hasWords(foldToId(name.vi), foldToId(id)));
    const few = [called, partly].find(({ length }) => length > 0 && length <= 3);
    const near = few ? few.map((component) => component.id) : nearest(id, ids.keys());
    findings.atSpot(spotOf(origin), unknownComponent(id, where, near));
  }
}

/** "moi-truong" in "quan-tri-moi-truong": a name of which only the telling words were written. */
const hasWords = (name: string, words: string) => words.length > 3 && `-${name}-`.includes(`-${words}-`);
