import type { Conference } from "./conference.ts";
import type { Edition } from "./edition.ts";
import type { IndexDefinition } from "./framework.ts";
import type { Release } from "./release.ts";
import type { Agency, Region, Source, Unit } from "./unit.ts";

/** Settings of the site: who issues it, where it will stand. */
export interface SiteSettings {
  title: string;
  issuer: string | null;
  /** Absolute address of the published site; null leaves out what needs one. */
  baseAddress: string | null;
  languages: string[];
}

/** For whom a site is built: the office that works with it, or everybody. */
export type Audience = "office" | "public";

/** All that was published, promised and decided, checked and ready for analysis. Never changed after loading. */
export interface Dataset {
  site: SiteSettings;
  units: Map<string, Unit>;
  regions: Map<string, Region>;
  agencies: Map<string, Agency>;
  sources: Map<string, Source>;
  indices: Map<string, IndexDefinition>;
  /** index id → assessment year → edition. */
  editions: Map<string, Map<number, Edition>>;
  conferences: Map<string, Conference>;
  /** Conferences that have been released, by slug. */
  releases?: Map<string, Release>;
  /** Markdown commentary by conference slug. */
  commentary: Map<string, string>;
  /** Markdown of the site's own prose pages by file name: "phuong-phap", in English "phuong-phap.en". */
  prose: Map<string, string>;
}
