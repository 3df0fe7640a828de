import type { Problem } from "../../model/problem.ts";

/** Errors of the system that a person can mend, and how. */
const REMEDIES: Record<string, { message: string; hint: string }> = {
  ENOSPC: {
    message: "Ổ đĩa đã đầy.",
    hint: "Xóa bớt tệp (thư mục .build xóa được) rồi chạy lại; cần khoảng 1 GB.",
  },
  EDQUOT: {
    message: "Đã hết dung lượng được cấp.",
    hint: "Xóa bớt tệp (thư mục .build xóa được) rồi chạy lại.",
  },
  EROFS: { message: "Ổ đĩa chỉ cho đọc.", hint: "Chép thư mục dự án sang ổ đĩa ghi được rồi chạy lại." },
  EXDEV: {
    message: "Thư mục _site và thư mục .build nằm trên hai ổ đĩa khác nhau.",
    hint: "Đưa _site về thư mục thường trong dự án (bỏ liên kết hoặc ổ gắn vào _site) rồi chạy lại.",
  },
  EMFILE: { message: "Hệ thống không cho mở thêm tệp.", hint: "Đóng bớt chương trình khác rồi chạy lại." },
  ENAMETOOLONG: {
    message: "Đường dẫn quá dài.",
    hint: "Chuyển dự án sang một thư mục có đường dẫn ngắn hơn.",
  },
};
const IN_USE = {
  message: "Tệp hoặc thư mục đang được chương trình khác giữ.",
  hint: "Đóng tệp PDF hoặc cửa sổ thư mục _site đang mở rồi chạy lại.",
};
const NOT_ALLOWED = {
  message: "Không được quyền ghi vào tệp hoặc thư mục này.",
  hint: "Đóng tệp PDF hoặc cửa sổ thư mục _site đang mở rồi chạy lại; nếu vẫn vậy, xin quyền ghi vào thư mục dự án.",
};

/** The system's code of an error ("EBUSY"), or null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** What is said of a finished file that cannot take the place of one that somebody has open; null for other errors. */
export function heldOpen(error: unknown): { message: string; hint: string } | null {
  return ["EBUSY", "EPERM", "EACCES", "ETXTBSY"].includes(systemCode(error) ?? "")
    ? { message: "chưa ghi được, có lẽ tệp đang mở; bản cũ còn nguyên.", hint: IN_USE.hint }
    : null;
}

/**
 * What a person can do about an error of the file system, located at the file in question; null for any other error,
 * which is a mistake of ours. `root` is the project's folder.
 */
export function diskProblem(error: unknown, root: string): Problem | null {
  const code = systemCode(error);
  if (code === null) return null;
  const inUse = ["EBUSY", "ENOTEMPTY", "ETXTBSY"].includes(code) ? IN_USE : null;
  const said = REMEDIES[code] ?? inUse ?? (["EPERM", "EACCES"].includes(code) ? NOT_ALLOWED : null);
  if (!said) return null;
  const path = error instanceof Error && "path" in error ? String(error.path) : root;
  const file = path.replaceAll("\\", "/").replace(`${root.replaceAll("\\", "/").replace(/\/$/u, "")}/`, "");
  return {
    code: "disk-fault",
    severity: "error",
    place: { file, line: 1, column: 1 },
    ...said,
    actual: code,
  };
}
