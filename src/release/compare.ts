import { inVietnamese } from "../format/write.ts";
import type { Manifest, ManifestNumber } from "./manifest.ts";
import { sameNumber } from "./same-number.ts";

/** One number that differs between two builds. */
export interface ChangedNumber {
  id: string;
  label: string;
  /** As the pages wrote it; null where the build has no such number. */
  old: string | null;
  now: string | null;
  reason: string;
}

/** The numbers of a conference that went into a number, directly or through others. */
function inputsBelow(id: string, numbers: ReadonlyMap<string, Pick<ManifestNumber, "inputs">>): Set<string> {
  const found = new Set(numbers.get(id)?.inputs ?? []);
  // A set goes on to what is added while it is walked.
  for (const one of found) for (const input of numbers.get(one)?.inputs ?? []) found.add(input);
  return found;
}

const same = (one: readonly string[], other: readonly string[]) => one.join() === other.join();

function reasonFor(
  old: ManifestNumber,
  now: ManifestNumber,
  changed: ReadonlySet<string>,
  labels: ReadonlyMap<string, string>,
): string {
  const inputs = now.inputs.filter((id) => changed.has(id));
  if (inputs.length > 0)
    return `tính lại vì số đi vào đổi: ${inputs.map((id) => labels.get(id) ?? id).join("; ")}`;
  if (old.basis !== now.basis) return `căn cứ đổi từ ${words[old.basis]} sang ${words[now.basis]}`;
  if (!same(old.sources, now.sources))
    return `nguồn đổi từ ${old.sources.join(", ") || "không có"} sang ${now.sources.join(", ") || "không có"}`;
  return now.basis === "computed"
    ? "số của đơn vị khác trong kỳ, bộ tiêu chí hoặc cách tính đổi"
    : "số trong dữ liệu đổi, nguồn giữ nguyên";
}

const words = {
  published: "số công bố",
  reported: "số tài liệu nêu",
  inferred: "số suy ra",
  computed: "số tính",
};

/** The note that covers a number or one that went into it. */
function noteFor(id: string, { numbers, corrections }: Manifest): string | null {
  const byId = new Map(numbers.map((one) => [one.id, one]));
  const covered = new Set([id, ...inputsBelow(id, byId)]);
  const note = corrections.find((one) => one.numbers.some((number) => covered.has(number)));
  return note ? `đính chính ngày ${note.date}: ${note.text}` : null;
}

/** Every number that differs between two builds of a conference, with old, new and why. Told in the order of the pages. */
export function compareManifests(old: Manifest, now: Manifest): ChangedNumber[] {
  const before = new Map(old.numbers.map((one) => [one.id, one]));
  const after = new Map(now.numbers.map((one) => [one.id, one]));
  const labels = new Map(now.numbers.map(({ id, label }) => [id, label]));
  const differs = (id: string) => {
    const [a, b] = [before.get(id), after.get(id)];
    return a === undefined || b === undefined || a.text !== b.text || a.value !== b.value;
  };
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const changed = new Set(ids.filter(differs));
  const numbers = ids
    .filter((id) => changed.has(id))
    .map((id): ChangedNumber => {
      const [a, b] = [before.get(id), after.get(id)];
      const noted = noteFor(id, now);
      const reason = !a
        ? "số mới, bản cũ không có"
        : !b
          ? "bản mới không còn số này"
          : reasonFor(a, b, changed, labels);
      return { id, label: (b ?? a)!.label, old: shown(a, b), now: shown(b, a), reason: noted ?? reason };
    });
  return [...numbers, ...otherNumbers(old.analysis, now.analysis)];
}

/** The text of the pages; where both print the same, the value behind it. */
function shown(one: ManifestNumber | undefined, other: ManifestNumber | undefined): string | null {
  if (!one) return null;
  return other && one.text === other.text
    ? `${inVietnamese(one.text)} (${one.value})`
    : inVietnamese(one.text);
}

function otherNumbers(old: Record<string, number>, now: Record<string, number>): ChangedNumber[] {
  const paths = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return paths
    .filter((path) => old[path] !== now[path])
    .map((path) => ({
      id: path,
      label: `phan-tich.json: ${path}`,
      old: old[path] === undefined ? null : String(old[path]),
      now: now[path] === undefined ? null : String(now[path]),
      reason:
        old[path] === undefined
          ? "số mới"
          : now[path] === undefined
            ? "không còn số này"
            : "phân tích cho số khác",
    }));
}

/** A number of a released conference that is no longer as it was released. */
export interface ReleasedChange {
  id: string;
  label: string;
  old: string;
  now: string | null;
  /** Covered by a note, its own or that of a number that went into it. */
  noted: boolean;
}

/**
 * The released numbers that changed at their root: what was only computed anew from another changed number is left out,
 * since one note covers both.
 */
export function changedSince(
  released: ReadonlyMap<string, string>,
  releasedOn: string,
  now: Manifest,
): ReleasedChange[] {
  const byId = new Map(now.numbers.map((one) => [one.id, one]));
  const changed = new Set(
    [...released]
      .filter(([id, text]) => !sameNumber(text, inVietnamese(byId.get(id)?.text ?? "")))
      .map(([id]) => id),
  );
  const notes = now.corrections.filter(({ date }) => date >= releasedOn).flatMap(({ numbers }) => numbers);
  return inVietnamese(
    [...changed]
      .filter((id) => ![...inputsBelow(id, byId)].some((input) => changed.has(input)))
      .map((id) => {
        const covered = [id, ...inputsBelow(id, byId)];
        return {
          id,
          label: byId.get(id)?.label ?? id,
          old: released.get(id)!,
          now: byId.get(id)?.text ?? null,
          noted: covered.some((one) => notes.includes(one)),
        };
      }),
  );
}
