import { appendFile, cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { load } from "../../load/load.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { browserPath } from "./browser-path.ts";
import { site } from "./built-site.ts";
import { findingsIn } from "./every-byte.ts";
import { copyProject, filesIn, fingerprints, type Project, type Run } from "./project.ts";

/*
 * A public build beside the office's, in another folder, time zone and language of the machine: nothing that is only
 * for the office is found in any byte of it, and what holds nothing for the office alone is the same to the byte.
 */

const { dataset } = await load(projectRoot);
if (dataset === null) throw new Error("the repository's own data hold an error");
const conferences = [...dataset.conferences.values()];

/** The repository's own internal facts: marked texts, names of the internal index's units, files of agencies' sheets. */
const marked = conferences.flatMap((conference) =>
  [
    conference.shortfalls,
    conference.causes,
    conference.missingEvidence,
    conference.actions,
    conference.commitments,
  ].flatMap((entries) => entries.filter(({ internal }) => internal).map(({ text }) => text)),
);
const hidden = [...dataset.indices.values()].filter(({ internal }) => internal);
const own = [
  ...marked,
  ...hidden.flatMap(({ id, short, name }) => [id, short, name.vi, ...(name.en ? [name.en] : [])]),
  ...[...dataset.units.values()].filter(({ kind }) => kind !== "province").map(({ id }) => id),
  "PHIẾU GIAO VIỆC",
  "bang-diem-mat-co-quan",
  "/phieu/",
  "phieu-tat-ca",
];

/** The conference whose record in the copy holds things for the office alone. */
const withPlants = "bac-giang-2020";

/** Planted into it, one for each way of keeping something in the office. */
const planted = {
  cause: "Nguyên nhân kín MARKQX1",
  action: "Giải pháp kín MARKQX2",
  commitment: "Cam kết kín MARKQX3",
  shortfall: "Tồn tại kín MARKQX4",
  evidence: "Minh chứng kín MARKQX5",
  agency: "Sở Kín MARKQX6",
  source: "Tài liệu kín MARKQX7",
  draft: "Hội nghị dự thảo MARKQX8",
  commentary: "Lời dự thảo MARKQX9",
};

async function plant(root: string): Promise<void> {
  const edit = async (file: string, change: (text: string) => string) => {
    const before = await readFile(join(root, file), "utf8");
    const after = change(before);
    expect(after, file).not.toBe(before);
    await writeFile(join(root, file), after);
  };
  const kept = "components: [papi/participation], source: kin, internal: true";
  const add = (text: string, key: string, entry: string) =>
    new RegExp(`^${key}:\n`, "mu").test(text)
      ? text.replace(new RegExp(`^${key}:\n`, "mu"), `${key}:\n  - ${entry}\n`)
      : `${text}\n${key}:\n  - ${entry}\n`;
  const record = `data/conferences/${withPlants}.yaml`;
  await edit(record, (text) =>
    (
      [
        ["shortfalls", `{id: kin, text: ${planted.shortfall}, ${kept}}`],
        ["causes", `{id: kin, kind: people, text: ${planted.cause}, ${kept}, agencies: [so-kin]}`],
        ["missing_evidence", `{id: kin, text: ${planted.evidence}, ${kept}}`],
        ["actions", `{id: kin, text: ${planted.action}, ${kept}, lead: [so-kin]}`],
        ["commitments", `{id: kin, text: ${planted.commitment}, agencies: [so-kin], internal: true}`],
      ] as const
    ).reduce((held, [key, entry]) => add(held, key, entry), text),
  );
  await edit("data/units.yaml", (text) =>
    add(text, "agencies", `{id: so-kin, name: {vi: ${planted.agency}}}`),
  );
  await appendFile(join(root, "data/sources.yaml"), `\nkin: {title: ${planted.source}, publisher: Sở Kín}\n`);
  await cp(join(root, record), join(root, "data/conferences/du-thao-kin.yaml"));
  await edit("data/conferences/du-thao-kin.yaml", (text) =>
    text
      .replace(/^slug: .*$/mu, "slug: du-thao-kin\nstatus: draft")
      .replace(/^title: .*$/mu, `title: ${planted.draft}`),
  );
  await writeFile(join(root, "content/hoi-nghi/du-thao-kin.md"), `${planted.commentary}\n`);
}

let project: Project;
let run: Run;
let files: string[];
const leaks = async (folder: string, names: readonly string[], needles: readonly string[]) => {
  const found: string[] = [];
  const searched = new Set<string>();
  for (const name of names) {
    found.push(...(await findingsIn(name, await readFile(join(folder, name)), needles, searched)));
  }
  return found;
};

beforeAll(async () => {
  project = await copyProject(browserPath());
  await plant(project.root);
  // Pictures hold nothing but what their specs say, whoever drew them (`render-svg.test.ts`): drawn once for both.
  const pictures = ".build/cache/pictures.kept";
  await cp(join(dirname(site()), pictures), join(project.root, pictures)).catch(() => {});
  run = await project.run(
    "scripts/build.ts",
    { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    ["--public"],
  );
  files = run.code === 0 ? await filesIn(project.site) : [];
});
afterAll(() => project.remove());

describe("npm run build -- --public", () => {
  test("succeeds, with pages, papers and bundles of every conference that is not a draft", () => {
    expect(run.code, run.output).toBe(0);
    expect(run.output).toContain("Xong bản công khai");
    const promised = conferences.flatMap(({ slug }) =>
      [
        "index.html",
        "phan-tich.json",
        "bao-cao.pdf",
        "tom-tat.pdf",
        "trinh-chieu.pdf",
        "bao-cao.docx",
        "tom-tat.docx",
        "trinh-chieu.pptx",
        "bang-so-lieu.xlsx",
        "ban-ngoai-tuyen.zip",
      ].map((name) => `hoi-nghi/${slug}/${name}`),
    );
    const english = conferences.map(({ slug }) => `en/hoi-nghi/${slug}/index.html`);
    expect([...promised, ...english].filter((name) => !files.includes(name))).toEqual([]);
    expect(files.filter((name) => /du-thao-kin|\/phieu|\/noi-bo\//u.test(name))).toEqual([]);
  });

  test("no byte of it holds what is only for the office, archives and papers unpacked", async () => {
    expect(marked.length).toBeGreaterThan(4);
    expect(hidden.length).toBeGreaterThan(0);
    expect(await leaks(project.site, files, [...own, ...Object.values(planted), "MARKQX", "so-kin"])).toEqual(
      [],
    );
  });

  test("every file that holds nothing for the office alone has the same bytes as in the office's build", async () => {
    const office = await fingerprints(site());
    const open = await fingerprints(project.site);
    // Conferences with internal entries, which say that something is left out, the pages that list them, and what tells of
    // the columns of all indices, those of internal ones among them.
    const differs = new RegExp(
      `(^|/)hoi-nghi/(tinh-mau-|${withPlants})|^(en/)?(index\\.html|du-lieu/facts\\.js)$`,
      "u",
    );
    const same = Object.keys(office).filter((name) => !differs.test(name));
    expect(same.filter((name) => office[name] !== open[name])).toEqual([]);
    expect(Object.keys(open).filter((name) => !differs.test(name))).toEqual(same);
    const kinds = new Set(same.map((name) => name.replace(/^.*\./u, "")));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["html", "css", "csv", "json", "pdf", "svg", "xlsx", "docx", "pptx", "zip"]),
    );
  });

  test("the search does find such facts in the office's build: in pages, data, papers and bundles", async () => {
    const folder = "hoi-nghi/tinh-mau-2024/";
    const names = [
      "index.html",
      "bang-nguyen-nhan.csv",
      "bang-nguyen-nhan.xlsx",
      "bao-cao.pdf",
      "bao-cao.docx",
    ];
    const all = names.map((name) => `${folder}${name}`);
    const text = "Sở Nội vụ chỉ bố trí một người kiêm nhiệm theo dõi phân cấp cho toàn tỉnh.";
    expect(marked).toContain(text);
    const found = await leaks(site(), all, [text]);
    const unpacked = await leaks(site(), [`${folder}ban-ngoai-tuyen.zip`], [text]);
    const missed = (findings: readonly string[], before: string) =>
      all.filter((place) => !findings.some((finding) => finding.startsWith(`${text} in ${before}${place}`)));
    expect(missed(found, "")).toEqual([]);
    expect(missed(unpacked, `${folder}ban-ngoai-tuyen.zip!`)).toEqual([]);
    // Slides say the few things that matter, none of them internal here: what they do say is found.
    const title = conferences.find(({ slug }) => slug === "tinh-mau-2024")!.title.replace(/ \(.*$/u, "");
    const slides = `${folder}trinh-chieu.pptx`;
    expect((await leaks(site(), [slides], [title])).join()).toContain(`${title} in ${slides}`);
  });

  test("the machine-readable results name nobody who answers for a criterion", async () => {
    for (const slug of ["tinh-mau-2023", "tinh-mau-2024"]) {
      const analysis = await readFile(join(project.site, `hoi-nghi/${slug}/phan-tich.json`), "utf8");
      expect(analysis).toContain('"responsible": null');
      // Only the reason stands there.
      expect(new Set(analysis.match(/"responsible": "[^"]*"/gu))).toEqual(
        new Set(['"responsible": "không có trong bản công khai"']),
      );
    }
  });

  test("pages say that something is not in the public copy", async () => {
    const page = await readFile(join(project.site, "hoi-nghi/tinh-mau-2024/index.html"), "utf8");
    expect(page).toMatch(/Không có trong bản công khai: [^.]*phiếu giao việc của các cơ quan/u);
    const english = await readFile(join(project.site, "en/hoi-nghi/tinh-mau-2024/index.html"), "utf8");
    expect(english).toMatch(/Not in the public version: [^.]*the agencies’ task sheets/u);
    const other = await readFile(join(project.site, "hoi-nghi/cao-bang-2019/index.html"), "utf8");
    expect(other).not.toMatch(/không có trong bản công khai/iu);
  });

  test("a paper printed afterwards is public too", async () => {
    const { code, output } = await project.run("scripts/pdf.ts", {}, [
      "tinh-mau-2024",
      "--only",
      "phieu-tat-ca",
    ]);
    expect(code).toBe(1);
    expect(output).toContain("phu-luc");
    expect(output).not.toMatch(/phieu\/so-/u);
  });
});
