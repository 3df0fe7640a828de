import { parseArgs, styleText } from "node:util";
import { nearest } from "../src/load/nearest.ts";

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/**
 * The options and words of a command; or, when help was asked for or something is not known, the exit code, after the
 * person has been told. Help goes to standard output with code 0, a refusal to standard error with code 1.
 */
export function readCommandLine<const Known extends Options>(usage: string, known: Known, words = false) {
  const options = { ...known, help: { type: "boolean" } } as Known & { help: { type: "boolean" } };
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options,
      allowPositionals: words,
    });
    if (!("help" in values && values.help)) return { ok: true, values, words: positionals } as const;
    console.log(usage);
    return { ok: false, code: 0 } as const;
  } catch (failure) {
    console.error(`${whatIsWrong(failure, Object.keys(options))}\n${usage}`);
    return { ok: false, code: 1 } as const;
  }
}

function whatIsWrong(failure: unknown, known: readonly string[]): string {
  const text = failure instanceof Error ? failure.message : "";
  const named = /'(-[^' ]*)|'([^']*)'/.exec(text);
  if (/argument missing/.test(text)) return `Thiếu giá trị sau ${named?.[1] ?? "tùy chọn"}.`;
  if (named?.[1] !== undefined) {
    const [meant] = nearest(named[1].replace(/^-+/, ""), known);
    return `Không có tùy chọn ${named[1]}.${meant === undefined ? "" : ` Có phải ý bạn là --${meant}?`}`;
  }
  return named?.[2] === undefined ? "Tùy chọn không đúng." : `Không rõ “${named[2]}” là gì.`;
}

/**
 * Problems as printed, with their places in red or, for warnings, yellow: on a terminal only, and nowhere when the
 * person has set NO_COLOR.
 */
export function tinted(printed: string, stream: NodeJS.WriteStream): string {
  return printed.replace(/^(\S+:\d+:\d+) (\S+ \[cảnh báo\])?/gmu, (whole, _place, warning) =>
    styleText(warning === undefined ? "red" : "yellow", whole.trimEnd(), { stream }).concat(
      whole.endsWith(" ") ? " " : "",
    ),
  );
}
