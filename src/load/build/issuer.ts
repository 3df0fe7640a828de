import type { Issuer } from "../../model/issuing/issuer.ts";
import type { ConferenceFile } from "../schemas/conference-file.ts";
import type { Reader } from "./reader.ts";

/** "05": a number below ten takes a nought before it, as NĐ 30/2020/NĐ-CP writes it. */
export function writtenNumber(raw: number | string | null | undefined): string | null {
  return raw == null
    ? null
    : String(raw)
        .trim()
        .replace(/^(\d)(?!\d)/, "0$1");
}

/** Head and signature of a conference's official papers. */
export function buildIssuer(raw: NonNullable<ConferenceFile["issuer"]>, reader: Reader): Issuer {
  const issuer: Issuer = {
    parent: raw.parent === null ? "" : (raw.parent ?? null),
    body: raw.body,
    symbol: raw.symbol ?? null,
    place: raw.place,
    signer: raw.signer ?? null,
    position: raw.position ?? null,
    authority: raw.authority ?? null,
    number: writtenNumber(raw.number),
    date: raw.date ?? null,
    addressees: raw.addressees ?? [],
    recipients: raw.recipients ?? null,
  };
  return reader.mark(issuer, raw);
}
