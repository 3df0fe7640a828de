import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsOf, indicesOfLeagues } from "../../model/lookup.ts";
import { baseFolder } from "../addresses/base-address.ts";
import type { SiteFile } from "../page.ts";
import { type Field, fields, KEY, markField } from "./csv-columns.ts";
import { termsOf } from "./licences.ts";
import { newestAnnouncement, updatedOn } from "./updated.ts";

/** Folder of the files of figures. */
const FOLDER = "du-lieu/";

const measureWords = { points: "điểm", percent: "phần trăm" } as const;

function fieldSchema(field: Field, index: IndexDefinition) {
  const { name, type, title, description, required, values } = field;
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type,
    title,
    description,
    // A byte-order mark and empty cells aside, numbers stand with a decimal point and nothing between thousands.
    ...(type === "number" ? { decimalChar: ".", unit: measureWords[index.measure.unit] } : {}),
    // The total is a line like others: its empty cell is part of the key and no missing value.
    ...(name === "thanh_phan" ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function sourcesOf(dataset: Dataset, index: IndexDefinition): string[] {
  const held = editionsOf(dataset, index.id).flatMap(({ sources, standings }) => [
    ...sources,
    ...[...standings.values()].flatMap(({ score, rank }) => [
      ...(score?.sources ?? []),
      ...(rank?.sources ?? []),
    ]),
  ]);
  return [...new Set([...index.sources, ...held])];
}

function resource(dataset: Dataset, index: IndexDefinition, file: SiteFile) {
  const editions = editionsOf(dataset, index.id);
  const sources = sourcesOf(dataset, index);
  const licences = termsOf(dataset, sources, index.illustrative);
  const updated = newestAnnouncement(editions);
  return {
    name: index.id,
    path: file.path.slice(FOLDER.length),
    title: index.illustrative ? `${index.short} (SỐ LIỆU MINH HỌA)` : index.short,
    description: `${index.name.vi}. ${index.about.vi}`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: new TextEncoder().encode(file.content).length,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', header: true },
    unit: measureWords[index.measure.unit],
    temporal: { from: editions[0]?.year ?? null, to: editions.at(-1)?.year ?? null },
    ...(updated === null ? {} : { updated }),
    licenses: licences,
    sources: sources.flatMap((id) => {
      const source = dataset.sources.get(id);
      return source ? [{ title: source.title, ...(source.url ? { path: source.url } : {}) }] : [];
    }),
    schema: {
      fields: [...fields, ...(index.illustrative ? [markField] : [])].map((field) =>
        fieldSchema(field, index),
      ),
      primaryKey: [...KEY],
      missingValues: [""],
      fieldsMatch: ["equal"],
    },
  };
}

/** A Data Package (version 2) over the files of figures of every index: column types, units of measure, terms, sources. */
export function dataPackage(dataset: Dataset, files: readonly SiteFile[]) {
  const indices = indicesOfLeagues(dataset);
  const names = indices.filter(({ illustrative }) => !illustrative).map(({ short }) => short);
  const base = baseFolder(dataset.site.baseAddress);
  const updated = updatedOn(dataset);
  const resources = indices.flatMap((index) => {
    const file = files.find(({ path }) => path === `${FOLDER}${index.id}.csv`);
    return file ? [resource(dataset, index, file)] : [];
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "chuyen-sau",
    title: `${dataset.site.title}: số liệu các chỉ số`,
    description: `Điểm và thứ hạng ${names.join(", ")} theo năm đánh giá, như đã công bố; mỗi dòng một số, kèm cơ sở và nguồn.`,
    ...(base === null ? {} : { homepage: base }),
    ...(updated === null ? {} : { version: updated, updated }),
    contributors: [{ title: dataset.site.issuer ?? dataset.site.title, roles: ["publisher"] }],
    keywords: [...names, "cải cách hành chính", "tỉnh, thành phố"],
    resources,
  };
}
