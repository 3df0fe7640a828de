import type { Language } from "../language/language.ts";
import type { Problem } from "../model/problem.ts";
import { conferenceOfFile } from "../model/problem-owner.ts";
import { rootPath } from "./addresses/base-address.ts";
import { fromRoot, type Place, placeOf } from "./addresses/place.ts";
import type { Page, Site } from "./page.ts";
import { problemWords } from "./words/problems.ts";
import { words } from "./words.ts";

/** Everything comes from the site's own folder; `file:` lets some browsers load it from a USB stick too. */
const sources = [
  "default-src 'none'",
  "style-src 'self' file:",
  "img-src 'self' data: file:",
  "font-src 'self' file:",
  "script-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Pages fetch nothing; tools that judge a page fetch the site's robots.txt in its name. */
const strictPolicy = [...sources, "connect-src 'self'"].join("; ");

/** The preview also listens for changes. */
const previewPolicy = [...sources, "connect-src 'self' ws:"].join("; ");

/** The page for an address that does not exist; servers show it, the pages never link to it. */
type NotFoundPage = Omit<Page, "kind"> & { kind: "not-found" };

const notFoundPage = (language: Language): NotFoundPage => ({
  path: "404.html",
  kind: "not-found",
  title: words(language).notFoundTitle,
  kicker: null,
  description: words(language).notFoundText,
  lead: null,
  illustrative: false,
  breadcrumbs: [],
  keyFigures: [],
  summary: null,
  sections: [],
  downloads: [],
});

/**
 * The site as templates see it. A class on purpose: Eleventy copies plain objects for every page, which for a site
 * of some hundred pages with drawings costs seconds; an instance is passed on as it is.
 */
export class SiteContext {
  readonly model: Site;
  readonly routes: string[];
  readonly problems: readonly Problem[];
  /** "2 lỗi, 1 nhắc". */
  readonly problemSummary: string;
  readonly hasErrors: boolean;
  /** The pages are the last good ones; the data has gone on and does not build. */
  readonly stale: boolean;
  readonly policy: string;
  readonly place: Place;
  readonly #pages: Map<string, Page>;
  readonly #twin: { place: Place; paths: ReadonlySet<string> } | null;
  readonly #notFound: NotFoundPage;
  readonly #root: string | null;

  /** `problems` are shown over the pages, and only the preview hands them in. */
  constructor(
    model: Site,
    preview: { problems: readonly Problem[]; stale: boolean; root?: string } | null = null,
    twin: Site | null = model.english ?? null,
  ) {
    this.model = model;
    this.#notFound = notFoundPage(model.language);
    this.place = placeOf(model);
    this.#twin = twin && { place: placeOf(twin), paths: new Set(twin.pages.map(({ path }) => path)) };
    this.problems = preview?.problems ?? [];
    const errors = this.problems.filter((problem) => problem.severity === "error").length;
    this.hasErrors = errors > 0;
    this.stale = preview?.stale ?? false;
    this.#root = preview?.root ?? null;
    this.problemSummary = problemWords.count(errors, this.problems.length - errors);
    this.policy = preview === null ? strictPolicy : previewPolicy;
    this.routes = model.pages.map((page) => page.path);
    this.#pages = new Map(model.pages.map((page) => [page.path, page]));
  }

  /**
   * The problems as a list to be worked through: errors first, each with the page that it is about, where there is one,
   * and an address that opens its place in Visual Studio Code.
   */
  get findings() {
    const errorsFirst = [...this.problems].sort(
      (a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"),
    );
    return errorsFirst.map((problem) => {
      const { file, line, column } = problem.place;
      const slug = conferenceOfFile(file);
      const path = slug === null ? null : `hoi-nghi/${slug}/`;
      const at =
        this.#root === null ? null : `${this.#root.replaceAll("\\", "/").replace(/\/*$/, "")}/${file}`;
      return {
        ...problem,
        page: path !== null && this.#pages.has(path) ? path : null,
        editor: at === null ? null : `vscode://file/${encodeURI(at.replace(/^\//, ""))}:${line}:${column}`,
      };
    });
  }

  get title() {
    return this.model.title;
  }

  get navigation() {
    return this.model.navigation;
  }

  /** Shown by servers at whatever address was asked for, so with a declared address its links are full paths. */
  get notFound(): NotFoundPage {
    const base = this.baseAddress;
    return base === null ? this.#notFound : { ...this.#notFound, path: rootPath(base) };
  }

  get footerNavigation() {
    return this.model.footerNavigation ?? [];
  }

  /** Folder address of the published site; null leaves out what needs one. */
  get baseAddress() {
    return this.model.baseAddress ?? null;
  }

  /** Pictures and icons are drawn after the pages are written, which the preview does not do. */
  get hasPictures() {
    return this.model.pictures !== undefined && this.policy === strictPolicy;
  }

  /** Path from the root of the output to the same page in the other language; null where there is none. */
  twin(path: string): string | null {
    if (this.#twin === null) return null;
    // The page of an unknown address has no counterpart; the other language opens with its home page.
    return fromRoot(this.#twin.place, this.#twin.paths.has(path) ? path : "");
  }

  /** Path of the page that searches, where there is one. */
  get searchPath() {
    return this.model.pages.find(({ kind }) => kind === "search")?.path ?? null;
  }

  get footer() {
    return this.model.footer;
  }

  /** The page of a route; an unknown route is a mistake of ours. */
  page(route: string): Page {
    const page = this.#pages.get(route);
    if (page === undefined) throw new Error(`Không có trang "${route}"`);
    return page;
  }
}
