import { stringify } from "yaml";
import { filesInMemory } from "../../load/files.ts";
import { type Loaded, loadFiles } from "../../load/load.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import { shippedData, shippedFiles, shippedReads } from "../shipped.ts";
import { type RecordKind, recordEntries } from "./record.ts";

/** A conference made for a test: any unit, any editions. Whatever is left out takes a usual value. */
export interface MadeConference {
  unit: string;
  /** `against` is the year before, `from` the first edition of the index, unless told otherwise. */
  indices: readonly { index: string; year: number; against?: number; from?: number }[];
  /** ISO date; a month after the last of the editions was announced unless told otherwise. */
  heldOn?: string;
  record?: RecordKind;
  title?: string;
  slug?: string;
  /** Any keys of the file, laid over the rest; `undefined` takes a key away. */
  keys?: Record<string, unknown>;
}

/** Files by path from the project's root. */
export type ProjectFiles = Record<string, string | Uint8Array>;

/** The data and texts that the repository ships. Throws when they hold an error. */
export function shippedProject(): { files: ProjectFiles; dataset: Dataset } {
  const files = shippedFiles();
  return {
    files: Object.fromEntries(files.list().map((file) => [file, files.read(file)])),
    dataset: shippedData(),
  };
}

/** A month after a day, month or year of announcement; where it is not known, the end of June of the next year. */
function monthAfter({ publishedOn, year }: Edition): string {
  const day =
    publishedOn === null ? `${year + 1}-05-30` : publishedOn.length === 7 ? `${publishedOn}-28` : publishedOn;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 30);
  return date.toISOString().slice(0, 10);
}

/** An index with all its editions once more under another id: for conferences on more indices than there are. */
export function copiedIndex(index: string, id: string): ProjectFiles {
  const text = new TextDecoder();
  return Object.fromEntries(
    Object.entries(shippedProject().files).flatMap(([path, content]) => {
      if (path !== `data/indices/${index}.yaml` && !path.startsWith(`data/scores/${index}/`)) return [];
      const copy = (typeof content === "string" ? content : text.decode(content))
        .replace(/^(id|index): .*$/m, `$1: ${id}`)
        .replace(/^short: (.*)$/m, "short: $1 B");
      return [[path.replace(`/${index}`, `/${id}`), copy]];
    }),
  );
}

/** The slug of a made-up conference: "dong-thap-papi-2021". */
export function slugFor({ slug, unit, indices, record = "thin" }: MadeConference): string {
  const told = indices.map(({ index, year }) => `${index}-${year}`).join("-");
  return slug ?? `${unit}-${told}${record === "thin" ? "" : `-${record}`}`;
}

/** The file of a made-up conference as somebody would write it: path and YAML. */
export function conferenceFile(
  made: MadeConference,
  dataset: Dataset = shippedProject().dataset,
): [string, string] {
  const [main = { index: "", year: Number(made.heldOn?.slice(0, 4)) }] = made.indices;
  const editions = made.indices.flatMap(({ index, year }) => dataset.editions.get(index)?.get(year) ?? []);
  const heldOn = made.heldOn ?? editions.map(monthAfter).sort().at(-1);
  if (heldOn === undefined) throw new Error("a conference on editions that are not shipped needs its day");
  const slug = slugFor(made);
  const source = editions.flatMap(({ sources }) => sources)[0] ?? [...dataset.sources.keys()][0]!;
  const file = {
    slug,
    unit: made.unit,
    title: made.title ?? "Hội nghị phân tích chuyên sâu kết quả các chỉ số",
    held_on: heldOn,
    ...(dataset.units.get(made.unit)?.illustrative ? { illustrative: true } : {}),
    source,
    indices: made.indices.map(({ index, year, against = year - 1, from }) => {
      const first = Math.min(...(dataset.editions.get(index)?.keys() ?? [year]));
      return { index, year, against, from: from ?? Math.min(first, against) };
    }),
    ...recordEntries(made.record ?? "thin", { dataset, ...main, heldOn }),
    ...made.keys,
  };
  return [`data/conferences/${slug}.yaml`, stringify(file)];
}

/** Whether a shipped file belongs to one conference. */
const ofConference = (path: string) => /^(data\/conferences|content\/hoi-nghi)\//.test(path);

/** The shipped project with these conferences instead of its own; other files may be given or replaced. */
export function projectWith(made: readonly MadeConference[], others: ProjectFiles = {}): ProjectFiles {
  const { files, dataset } = shippedProject();
  const kept = Object.entries(files).filter(([path]) => !ofConference(path));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(made.map((one) => conferenceFile(one, dataset))),
    ...others,
  };
}

/** The same, loaded: the dataset with what `npm run check` says of it. */
export function loadedWith(made: readonly MadeConference[], others: ProjectFiles = {}): Loaded {
  return loadFiles(filesInMemory(projectWith(made, others)), shippedReads());
}
