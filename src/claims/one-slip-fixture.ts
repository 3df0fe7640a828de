import { expect } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

const checker = makeChecker(await realData());

/** What is found in a text of a unit and is not right: "wrong score 6,40". */
export const notRight = (text: string, unit: string): string[] =>
  checker
    .check(text, { unit })
    .filter(({ verdict }) => verdict !== "right")
    .map(({ verdict, kind, quote }) => `${verdict} ${kind} ${quote}`);

/** Of those, what is called wrong. */
export const calledWrong = (text: string, unit: string): string[] =>
  notRight(text, unit).filter((one) => one.startsWith("wrong"));

/** A text is right as it stands ("… xếp thứ {24}"), and wrong in that one place with a slip there. */
export function expectOneSlip(text: string, unit: string, slip: string): void {
  expect(notRight(text.replace(/[{}]/g, ""), unit)).toEqual([]);
  const wrong = notRight(text.replace(/\{[^}]*\}/, slip), unit);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(new RegExp(`^wrong .*${slip}`));
}
