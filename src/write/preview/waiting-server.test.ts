import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { LOOPBACK } from "./local-request.ts";
import { holdAddress } from "./waiting-server.ts";

/** A port that somebody listens on, and how to free it. */
async function takenPort() {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { port: address.port, server };
}

test("the address is held from the first moment, beside one that is taken, and let go of for the real server", async () => {
  const { port, server } = await takenPort();
  const held = await holdAddress(port, LOOPBACK, "Đang đọc dữ liệu");
  expect(held.port).toBeGreaterThan(port);
  const answer = await fetch(`http://${LOOPBACK}:${held.port}/hoi-nghi/x/`);
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("Đang đọc dữ liệu")]);
  await held.release();
  const next = createServer().listen(held.port, LOOPBACK);
  await once(next, "listening");
  next.close();
  server.close();
});
