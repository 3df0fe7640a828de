import { inVietnamese, vietnamese } from "../../format/write.ts";
import type { Action } from "../../model/conference.ts";
import { agencyNames, type Names, sourceLine } from "../../narrative/names.ts";
import { deadlineBeside } from "../../narrative/promises/deadline.ts";
import { pointsCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import type { Table } from "../written.ts";

/** Whether anything stands beside the tasks that their own words do not say. */
export const tasksHaveColumns = (actions: readonly Action[]): boolean =>
  actions.some((action) => action.lead.length > 0 || deadlineBeside(action, vietnamese) !== null);

/** All tasks in a table small enough for the handout: what, who, by when, points expected; a column nobody filled is left out. */
export function compactTasks(names: Names, actions: readonly Action[]): Table {
  const some = (has: (action: Action) => boolean) => actions.some(has);
  return inVietnamese({
    id: "gon-viec",
    caption: "",
    ...tabulate(actions, ({ text }) => ({ text }), "Việc", [
      ...(some(({ lead }) => lead.length > 0)
        ? [
            {
              label: "Chủ trì",
              numeric: false,
              cell: ({ lead }: Action) => ({ text: lead.length > 0 ? agencyNames(names, lead) : "–" }),
              always: true,
            },
          ]
        : []),
      ...(some((action) => deadlineBeside(action, vietnamese) !== null)
        ? [
            {
              label: "Thời hạn",
              numeric: false,
              cell: (action: Action) => ({ text: inVietnamese(deadlineBeside(action, vietnamese)) ?? "–" }),
              always: true,
            },
          ]
        : []),
      ...(some(({ expectedPoints }) => expectedPoints !== null)
        ? [
            {
              label: "Điểm kỳ vọng",
              numeric: true,
              cell: ({ expectedPoints }: Action) =>
                expectedPoints === null ? { text: "–", value: null } : pointsCell(expectedPoints.value),
              always: true,
            },
          ]
        : []),
    ]),
    notes: [],
    source: inVietnamese(sourceLine(names, [...new Set(actions.flatMap(({ sources }) => sources))])),
  });
}
