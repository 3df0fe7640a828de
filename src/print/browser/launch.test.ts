import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { launchBrowser } from "./launch.ts";

test.runIf(process.platform === "linux")(
  "where an ordinary user gets no sandbox the browser is started without one, and root never asks for it",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-khong-hop-cat-"));
    const [path, log] = [join(folder, "chrome"), join(folder, "log")];
    // a browser that ends at once, as one does that may not build its sandbox
    await writeFile(
      path,
      `#!/bin/sh\ncase "$*" in *--no-sandbox*) echo without;; *) echo with;; esac >> '${log}'\nexit 1\n`,
    );
    await chmod(path, 0o755);
    const tried = async (uid: number) => {
      await writeFile(log, "");
      const user = vi.spyOn(process, "getuid").mockReturnValue(uid);
      await expect(launchBrowser(path, { patience: 5000 })).rejects.toThrow();
      user.mockRestore();
      return (await readFile(log, "utf8")).trim().split("\n");
    };
    expect(await tried(1000)).toEqual(["with", "without"]);
    expect(await tried(0)).toEqual(["without"]);
    await rm(folder, { recursive: true, force: true });
  },
);
