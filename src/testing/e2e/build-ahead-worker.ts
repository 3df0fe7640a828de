import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { AheadMessage } from "../../../scripts/site-ahead.ts";
import { locateBrowser } from "../../print/browser/locate-browser.ts";
import { projectRoot } from "../tree/source-tree.ts";
import { buildCopy } from "./build-copy.ts";

/*
 * Started by `npm test` with its first part: builds the site that its last part reads, in a copy, with what the other
 * parts leave of the processor. A process of its own, since all that it starts takes its low priority over. It ends, and
 * takes the copy with it, when whoever started it lets go of it or is gone.
 */

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const over = once(process, "disconnect");
// Ctrl+C reaches every process of a window; this one ends after the one that started it.
process.on("SIGINT", () => {});

function tell(message: AheadMessage): void {
  if (process.connected) process.send?.(message);
}

const found = await locateBrowser(
  process.env.CHUYEN_SAU_BROWSER ?? null,
  join(projectRoot, ".build", "trinh-duyet"),
);
if (found.found) {
  const copy = await buildCopy(found.path);
  tell({ site: copy.site, told: copy.told });
  void copy.ended.then((failure) => tell({ failure }));
  await over;
  await copy.remove();
} else {
  tell({ failure: `${found.message}\n${found.hint}` });
  await over;
}
