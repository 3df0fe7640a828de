import { describe, expect, test } from "vitest";
import { diskProblem, heldOpen } from "./disk-fault.ts";
import { disk, standing } from "./disk-fixture.ts";
import { writeWhole } from "./rename.ts";
import { healSwap, swapFolder } from "./swap.ts";

const NEW = "/p/.build/site";
const OLD = "/p/.build/site.cu";
const PLACE = "/p/_site";

describe("a swap", () => {
  test("leaves the new output in place and nothing beside it", async () => {
    for (const before of [{}, { [PLACE]: "old" }, { [PLACE]: "old", [OLD]: "older" }]) {
      const one = disk({ ...before, [NEW]: "new" });
      await swapFolder(NEW, PLACE, one);
      expect(standing(one)).toEqual({ [PLACE]: "new" });
    }
  });

  test.each(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"])("waits a moment for %s to pass", async (code) => {
    const one = disk({ [PLACE]: "old", [NEW]: "new" }, [
      { from: PLACE, code, times: 2 },
      { from: NEW, code, times: 1 },
    ]);
    await swapFolder(NEW, PLACE, one);
    expect(standing(one)).toEqual({ [PLACE]: "new" });
    expect(one.waits).toEqual([100, 200, 100]);
  });

  test.each([
    ["EBUSY", PLACE, 5],
    ["EPERM", NEW, 5],
    ["EXDEV", PLACE, 0],
    ["ENOSPC", NEW, 0],
  ])("that meets %s for good leaves the old output where it was", async (code, from, waits) => {
    const one = disk({ [PLACE]: "old", [NEW]: "new" }, [{ from, code, times: 99 }]);
    await expect(swapFolder(NEW, PLACE, one)).rejects.toMatchObject({ code });
    expect(standing(one)).toEqual({ [PLACE]: "old", [NEW]: "new" });
    expect(one.waits).toHaveLength(waits);
  });

  test("that fails twice in a row, forwards and back, still leaves the old output in its place", async () => {
    const one = disk({ [PLACE]: "old", [NEW]: "new" }, [
      { from: NEW, code: "EBUSY", times: 99 },
      { from: OLD, code: "EPERM", times: 99 },
    ]);
    await expect(swapFolder(NEW, PLACE, one)).rejects.toMatchObject({ code: "EBUSY", path: NEW });
    expect(standing(one)).toEqual({ [PLACE]: "old", [OLD]: "old", [NEW]: "new" });
  });

  test("that can neither move nor copy the old output back leaves it whole aside, for the next start", async () => {
    const one = disk({ [PLACE]: "old", [NEW]: "new" }, [
      { from: NEW, code: "EBUSY", times: 6 },
      { from: OLD, code: "EPERM", times: 6 },
      { from: OLD, code: "ENOSPC", times: 1, of: "copy" },
    ]);
    await expect(swapFolder(NEW, PLACE, one)).rejects.toMatchObject({ code: "EBUSY" });
    expect(standing(one)).toEqual({ [OLD]: "old", [NEW]: "new" });
    await healSwap(NEW, PLACE, one);
    expect(standing(one)).toEqual({ [PLACE]: "old", [NEW]: "new" });
  });

  test("never counts as failed for an old file that is still open, this time and the next", async () => {
    const one = disk({ [PLACE]: "old", [NEW]: "new" }, [
      { from: OLD, code: "EBUSY", times: 99, of: "remove" },
    ]);
    await swapFolder(NEW, PLACE, one);
    expect(standing(one)).toEqual({ [PLACE]: "new", [OLD]: "old" });
    one.folders.set(NEW, "newer");
    await healSwap(NEW, PLACE, one);
    await swapFolder(NEW, PLACE, one);
    expect(standing(one)).toEqual({ [PLACE]: "newer", [OLD]: "old" });
  });

  test("that was killed between its two steps is put right at the next start", async () => {
    const between = disk({ [OLD]: "old", [NEW]: "new" });
    await healSwap(NEW, PLACE, between);
    expect(standing(between)).toEqual({ [PLACE]: "old", [NEW]: "new" });
    const after = disk({ [OLD]: "old", [PLACE]: "new" });
    await healSwap(NEW, PLACE, after);
    expect(standing(after)).toEqual({ [PLACE]: "new" });
  });
});

describe("a file that is written whole", () => {
  const file = "/p/_site/hoi-nghi/x/bao-cao.pdf";
  const beside = `/p/_site/hoi-nghi/x/.dang-ghi-${process.pid}-bao-cao.pdf`;

  test("waits for a reader to let go, and leaves nothing beside it", async () => {
    const one = disk({ [file]: "old" }, [{ from: beside, code: "EPERM", times: 2 }]);
    await writeWhole(file, new TextEncoder().encode("new"), one);
    expect(standing(one)).toEqual({ [file]: "new" });
    expect(one.waits).toEqual([100, 200]);
  });

  test("leaves the old one where it stays open, and names it", async () => {
    const one = disk({ [file]: "old" }, [{ from: beside, code: "EBUSY", times: 99 }]);
    const failure = writeWhole(file, new TextEncoder().encode("new"), one);
    await expect(failure).rejects.toMatchObject({ code: "EBUSY", path: file });
    expect(standing(one)).toEqual({ [file]: "old" });
    expect(heldOpen(Object.assign(new Error("x"), { code: "EBUSY" }))?.hint).toContain("Đóng tệp PDF");
    expect(heldOpen(Object.assign(new Error("x"), { code: "ENOSPC" }))).toBeNull();
  });
});

describe("an error of the file system says what to do", () => {
  test.each([
    [
      "EBUSY",
      "Tệp hoặc thư mục đang được chương trình khác giữ.",
      "Đóng tệp PDF hoặc cửa sổ thư mục _site đang mở",
    ],
    [
      "EPERM",
      "Không được quyền ghi vào tệp hoặc thư mục này.",
      "Đóng tệp PDF hoặc cửa sổ thư mục _site đang mở",
    ],
    ["EACCES", "Không được quyền ghi vào tệp hoặc thư mục này.", "xin quyền ghi"],
    ["EXDEV", "Thư mục _site và thư mục .build nằm trên hai ổ đĩa khác nhau.", "Đưa _site về thư mục thường"],
    ["ENOSPC", "Ổ đĩa đã đầy.", "Xóa bớt tệp"],
  ])("%s", (code, message, hint) => {
    const error = Object.assign(new Error(code), { code, path: "/p/_site/bao-cao.pdf" });
    expect(diskProblem(error, "/p/")).toMatchObject({
      severity: "error",
      place: { file: "_site/bao-cao.pdf" },
      message,
      hint: expect.stringContaining(hint),
      actual: code,
    });
  });

  test("also with the paths of Windows", () => {
    const error = Object.assign(new Error("x"), { code: "EBUSY", path: "C:\\du-an\\_site" });
    expect(diskProblem(error, "C:\\du-an")?.place.file).toBe("_site");
  });

  test("and any other error is none of the disk's", () => {
    expect(diskProblem(new TypeError("x is not a function"), "/p")).toBeNull();
    expect(diskProblem(Object.assign(new Error("x"), { code: "ERR_ASSERTION" }), "/p")).toBeNull();
  });
});
