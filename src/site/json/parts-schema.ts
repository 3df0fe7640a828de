import { listOf, nullable, number, object, oneOf, reasons, text } from "./schema-shapes.ts";

/** Components that only the year compared with had. */
export const dropped = listOf(object({ component: text, structureEffect: nullable(number), reasons }));

/** The change of a total in parts that add up to it. */
export const changeSplit = nullable(
  object({
    national: number,
    own: number,
    structure: {
      ...number,
      description: "Do trọng số, điểm tối đa đổi và do thành phần mới có hoặc đã bỏ.",
    },
    rest: { ...number, description: "Phần không so sánh được (restOf), hoặc do làm tròn." },
    restOf: listOf(text),
    mostly: {
      ...nullable(oneOf("national", "own", "structure", "rest", "both")),
      description: "Phần chiếm từ hai phần ba tổng độ lớn của các phần trở lên.",
    },
    reasons,
  }),
);
