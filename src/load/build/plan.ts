import type { Plan } from "../../model/conference.ts";
import { type Deadline, readDeadline } from "../../model/record/deadline.ts";
import type { Conclusion, Signer } from "../../model/record/record-entries.ts";
import type { ConferenceFile } from "../schemas/conference-file.ts";
import { writtenNumber } from "./issuer.ts";
import type { Reader } from "./reader.ts";
import { officeMark, unique } from "./record.ts";

/** A deadline as the record writes it; the schema has seen that it is one. */
export function deadlineOf(written: string | number | null | undefined): Deadline | null {
  return written == null ? null : readDeadline(String(written));
}

type RawSigner = {
  signer?: string | null | undefined;
  position?: string | null | undefined;
  authority?: string[] | undefined;
};

function signerOf({ signer, position, authority }: RawSigner): Signer | null {
  if (signer == null && position == null && authority === undefined) return null;
  return { signer: signer ?? null, position: position ?? null, authority: authority ?? null };
}

/** The plan that followed a conference. */
export function buildPlan(
  raw: NonNullable<ConferenceFile["plan"]>,
  inherited: string[],
  reader: Reader,
): Plan {
  const plan: Plan = {
    number: raw.number,
    date: raw.date,
    title: raw.title,
    issuer: raw.issuer,
    bases: raw.bases ?? [],
    purposes: raw.purposes ?? [],
    requirements: raw.requirements ?? [],
    sections: unique(raw.sections ?? [], reader).map((section) =>
      reader.mark(
        {
          id: section.id,
          heading: section.heading,
          components: reader.addresses(section),
          tasks: (section.tasks ?? []).map((task) =>
            typeof task === "string"
              ? { text: task, deadline: null }
              : { text: task.text, deadline: deadlineOf(task.deadline) },
          ),
          lead: reader.refer("agency", section, "lead"),
          support: reader.refer("agency", section, "support"),
        },
        section,
      ),
    ),
    organisation: raw.organisation ?? [],
    incomplete: raw.incomplete ?? null,
    signer: signerOf(raw),
    recipients: raw.recipients ?? null,
    sources: reader.sources(raw, inherited),
    ...officeMark(raw),
  };
  return reader.mark(plan, raw);
}

/** What is known of the notice of a conference's conclusions. */
export function buildConclusion(
  raw: NonNullable<ConferenceFile["conclusion"]>,
  inherited: string[],
  reader: Reader,
): Conclusion {
  const conclusion: Conclusion = {
    number: writtenNumber(raw.number),
    date: raw.date ?? null,
    chair: raw.chair ?? null,
    attendees: raw.attendees ?? [],
    points: raw.points ?? [],
    signer: signerOf(raw),
    recipients: raw.recipients ?? null,
    sources: reader.sources(raw, inherited),
    ...officeMark(raw),
  };
  return reader.mark(conclusion, raw);
}
