import type { Disk } from "./rename.ts";

/** What may be refused. */
type Call = "rename" | "remove" | "copy" | "write";

/** A disk of names and what stands there; `refuse` says which rename fails, how often and with which code. */
export function disk(
  folders: Record<string, string>,
  refuse: {
    from: string;
    to?: string;
    code: string;
    times: number;
    of?: Call;
  }[] = [],
): Disk & { folders: Map<string, string>; waits: number[] } {
  const held = new Map(Object.entries(folders));
  const left = refuse.map((rule) => ({ ...rule }));
  const waits: number[] = [];
  const ask = (what: Call, from: string, to?: string) => {
    const rule = left.find(
      (one) =>
        (one.of ?? "rename") === what &&
        one.from === from &&
        (one.to === undefined || one.to === to) &&
        one.times > 0,
    );
    if (!rule) return;
    rule.times -= 1;
    throw Object.assign(new Error(`${rule.code}: ${what}`), { code: rule.code, path: from });
  };
  const found = (path: string) => {
    const content = held.get(path);
    if (content === undefined) throw new Error(`nothing at ${path}`);
    return content;
  };
  return {
    folders: held,
    waits,
    exists: (path) => held.has(path),
    makeFolder: async () => {},
    remove: async (path) => {
      ask("remove", path);
      held.delete(path);
    },
    write: async (path, bytes) => {
      held.set(path, "half");
      ask("write", path);
      held.set(path, new TextDecoder().decode(bytes));
    },
    copy: async (from, to) => {
      held.set(to, "half");
      ask("copy", from, to);
      held.set(to, found(from));
    },
    wait: async (ms) => waits.push(ms),
    rename: async (from, to) => {
      ask("rename", from, to);
      const content = found(from);
      held.delete(from);
      held.set(to, content);
    },
  };
}
/** What stands where on such a disk. */
export const standing = (one: { folders: Map<string, string> }) => Object.fromEntries(one.folders);
