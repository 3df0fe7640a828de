import { join } from "node:path";
import type { Reads } from "../src/load/read/read-yaml.ts";
import { servePreview } from "../src/write/preview/preview-server.ts";
import { readCommandLine } from "./command-line.ts";
import { watchInbox } from "./inbox.ts";

const USAGE = `Cách dùng: npm start
Xem thử trang tại http://localhost:8080; lưu tệp nào thì trang đang mở tự cập nhật. Dừng bằng Ctrl+C.
Tệp Excel đặt vào thư mục nhap/ được đọc thử ngay: cho biết sẽ thay đổi gì, chưa ghi gì.
  --port <số>   cổng khác, khi 8080 đang bận (hoặc đặt biến PORT)
  --help        hiện hướng dẫn này
Chỉ máy này xem được; đặt biến CHUYEN_SAU_HOST bằng một địa chỉ để máy khác cũng xem được.`;

const root = join(import.meta.dirname, "..");
/** What was parsed so far: an edit of one file parses that file alone. */
const reads: Reads = new Map();

const line = readCommandLine(USAGE, { port: { type: "string" } });
if (line.ok) await run(line.values.port ?? process.env.PORT ?? "8080");
else process.exitCode = line.code;

async function run(written: string): Promise<void> {
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`“${written}” không phải một cổng. Ghi một số từ 1 đến 65535.\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  // Whoever works in a container names the address on which it is reached; by itself only this machine is answered.
  const address = process.env.CHUYEN_SAU_HOST;
  // once the address is told it is held; what lies in the drop-in folder need not wait for the first pages
  let isWatching = false;
  const report = (text: string) => {
    console.log(text);
    if (isWatching) return;
    isWatching = true;
    watchInbox(root, reads, (line) => console.log(line)).catch((error: unknown) =>
      console.log(String(error)),
    );
  };
  try {
    await servePreview(root, { port, address }, build, report);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken) throw error;
    console.error(
      `Cổng ${port} và mười cổng sau đều bận. Dừng bản xem thử khác, hoặc chọn cổng bằng --port.`,
    );
    process.exitCode = 1;
  }
}

/** The import is dynamic so that a mistake in our code shows in the page like any other problem. */
async function build() {
  const pipeline = await import("../src/pipeline.ts");
  return pipeline.build(root, { reads });
}
