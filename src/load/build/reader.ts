import type { Standing } from "../../model/edition.ts";
import type { Problem } from "../../model/problem.ts";
import { duplicateEntry } from "../messages.ts";
import type { ComponentReference, Reference } from "../references.ts";
import type { Registry } from "../registry.ts";
import { childNode, originOf, type ParsedFile, type Spot, spotOf, writtenText } from "../report/locate.ts";
import { Origins } from "../report/origins.ts";
import { type Fact, problemAt } from "../report/report.ts";

/** What all builders share: places of model objects, references to resolve later, problems found so far. */
export interface Collected {
  origins: Origins;
  references: Reference[];
  components: ComponentReference[];
  problems: Problem[];
  /** Standings that could not be read wholly; their sums and ranks say nothing. */
  damaged: Set<Standing>;
  /** Tables whose rows are all too long or too short by as many cells. */
  misfits: MisfitTable[];
  /** Standings with all their figures that the list `missing` names nevertheless. */
  contradicted: Set<Standing>;
  /** Rows with empty cells for which no reason is told: named when the units are known. */
  blanks: { unit: string; columns: readonly string[]; spot: Spot }[];
}

/** A table with rows of another length than its head: their cells as read, and where the first of them stands. */
export interface MisfitTable {
  index: string;
  year: number;
  columns: readonly string[];
  /** All rows of the table, those that fit among them. */
  rows: readonly (readonly unknown[])[];
  misfits: readonly (readonly unknown[])[];
  lines: readonly number[];
  spot: Spot;
}

export function nothingCollected(): Collected {
  return {
    origins: new Origins(),
    references: [],
    components: [],
    problems: [],
    damaged: new Set(),
    misfits: [],
    contradicted: new Set(),
    blanks: [],
  };
}

/** One file while it is turned into the model. Containers are the plain objects and lists of `file.data`. */
export class Reader {
  readonly file: ParsedFile;
  readonly collected: Collected;

  constructor(file: ParsedFile, collected: Collected) {
    this.file = file;
    this.collected = collected;
  }

  /** Remembers that a model object was read from `container[key]`, or from the container itself. */
  mark<Value extends object>(value: Value, container: object, key?: PropertyKey): Value {
    const origin =
      key === undefined
        ? { file: this.file, node: this.file.nodes.get(container) ?? null }
        : originOf(this.file, container, key);
    return this.collected.origins.mark(value, origin);
  }

  /** The same for an object that a key of a map names. */
  markKey<Value extends object>(value: Value, container: object, key: PropertyKey): Value {
    return this.collected.origins.mark(value, originOf(this.file, container, key, "key"));
  }

  spot(container: object, key: PropertyKey, what: "value" | "key" = "value"): Spot {
    return spotOf(originOf(this.file, container, key, what));
  }

  report(spot: Spot, fact: Fact): void {
    this.collected.problems.push(problemAt(spot, fact));
  }

  /** The digits of a number as they stand in the file. */
  written(container: object, key: PropertyKey): string {
    const node = childNode(this.file.nodes.get(container) ?? null, key);
    return (writtenText(node) ?? "").replace(/^\+/, "");
  }

  /** Notes that an id, or each id of a list, must exist; the list is returned. */
  refer(to: Registry, container: object, key: PropertyKey): string[] {
    const value: unknown = Reflect.get(container, key);
    if (typeof value === "string") {
      this.collected.references.push({ to, id: value, origin: originOf(this.file, container, key) });
      return [value];
    }
    return Array.isArray(value) ? value.flatMap((_, position) => this.refer(to, value, position)) : [];
  }

  /** Notes that a key of a map is an id that must exist. */
  referKey(to: Registry, container: object, key: string): void {
    this.collected.references.push({ to, id: key, origin: originOf(this.file, container, key, "key") });
  }

  /** Notes that `container[key]`, or that key itself, names a component of the index. */
  referComponent(
    index: string,
    year: number | null,
    container: object,
    key: PropertyKey,
    what: "value" | "key",
  ): void {
    const id = what === "key" ? key : Reflect.get(container, key);
    if (typeof id !== "string") return;
    this.collected.components.push({ index, year, id, origin: originOf(this.file, container, key, what) });
  }

  /** Notes addresses such as `papi/participation` or `papi`; the list is returned. */
  addresses(container: { components?: string[] | undefined }): string[] {
    const { components = [] } = container;
    components.forEach((address, position) => {
      const [index = "", id] = address.split("/");
      const origin = originOf(this.file, components, position);
      this.collected.references.push({ to: "index", id: index, origin });
      if (id !== undefined) this.collected.components.push({ index, year: null, id, origin });
    });
    return components;
  }

  /** The same for a map whose keys are addresses. */
  addressKeys<Value>(map: Record<string, Value>): Map<string, Value> {
    for (const address of Object.keys(map)) {
      const [index = "", id] = address.split("/");
      const origin = originOf(this.file, map, address, "key");
      this.collected.references.push({ to: "index", id: index, origin });
      if (id !== undefined) this.collected.components.push({ index, year: null, id, origin });
    }
    return new Map(Object.entries(map));
  }

  /** The sources named by `container.source`, or those of what surrounds it. */
  sources(container: object, inherited: string[] = []): string[] {
    const own = this.refer("source", container, "source");
    return own.length ? own : inherited;
  }

  /** A map by id; the second entry with the same id is a problem. */
  byId<Raw extends { id: string }, Value>(
    what: string,
    list: readonly Raw[],
    build: (raw: Raw) => Value,
  ): Map<string, Value> {
    const built = new Map<string, Value>();
    const first = new Map<string, Raw>();
    for (const raw of list) {
      const before = first.get(raw.id);
      if (before) {
        const { line } = this.spot(before, "id").place;
        this.report(this.spot(raw, "id"), duplicateEntry(what, raw.id, line));
        continue;
      }
      first.set(raw.id, raw);
      built.set(raw.id, build(raw));
    }
    return built;
  }
}
