import { analyseConference } from "../analysis/analyse-conference.ts";
import type { Dataset } from "../model/dataset.ts";
import { realData } from "../testing/real-data.ts";
import { type Manifest, manifestOf } from "./manifest.ts";

/* A shipped conference, as it is and as its release recorded it. */

export const data = await realData();
export const slug = "dong-thap-2022";

/** The conference in these data, and all of its published numbers. */
export function analysed(held: Dataset) {
  const analysis = analyseConference(held, held.conferences.get(slug)!);
  return { analysis, agencies: held.agencies, manifest: manifestOf(held, analysis, {}) };
}

/** The same data with another PAPI score of Đồng Tháp in 2021, and what the conference says of it. */
export function withScore(value: number, corrections: Manifest["corrections"] = []): Dataset {
  const editions = new Map(data.editions);
  const papi = new Map(editions.get("papi"));
  const edition = papi.get(2021)!;
  const standing = edition.standings.get("dong-thap")!;
  const score = { ...standing.score!, value, written: String(value) };
  papi.set(2021, {
    ...edition,
    standings: new Map([...edition.standings, ["dong-thap", { ...standing, score }]]),
  });
  editions.set("papi", papi);
  const conference = {
    ...data.conferences.get(slug)!,
    corrections: corrections.map((note, at) => ({ id: `dc-${at}`, sources: [], ...note })),
  };
  return { ...data, editions, conferences: new Map([...data.conferences, [slug, conference]]) };
}

export const old = analysed(data).manifest;
export const release = {
  conference: slug,
  releasedOn: "2026-11-27",
  fingerprint: "",
  numbers: new Map(old.numbers.map(({ id, text }) => [id, text])),
};
