// JavaScript: every example type-checks against the official SDK, as TypeScript. Usage: check_javascript.mjs DIR.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examples, report } from './examples.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const work = join(here, 'node_modules', '.examples');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

// One function per operation; the pages of products repeat them among other code.
const all = examples(process.argv[2], 'javascript', ['docs/book/src']);
const lines = ["import Telnyx from 'telnyx';", "import fs from 'node:fs';", 'declare const client: Telnyx;'];
const starts = all.map(({ code }, index) => {
  lines.push(`export async function example${index}() {`, ...code.split('\n'), '}');
  return lines.length;
});
writeFileSync(join(work, 'examples.ts'), lines.join('\n'));
const options = {
  strict: true, noEmit: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true,
  types: ['node'],
};
writeFileSync(join(work, 'package.json'), '{"type":"module"}');
writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['examples.ts'] }));
const tsc = spawnSync(join(here, 'node_modules/.bin/tsc'), ['-p', work, '--pretty', 'false'], { encoding: 'utf8' });

const lacking = [];
const wrong = [];
const seen = new Set();
for (const line of tsc.stdout.split('\n')) {
  const found = /examples\.ts\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line);
  if (!found) continue;
  const index = starts.findIndex((end) => Number(found[1]) <= end);
  const page = index < 0 ? 'all' : all[index].page;
  // TS2339 and TS2551 on a method: the SDK has no such operation.
  const absent = /^Property '\w+' does not exist on type '\w+'/.test(found[3]) && !seen.has(page);
  (absent ? lacking : wrong).push(`${page}: ${found[2]} ${found[3]}`);
  seen.add(page);
}
if (tsc.error) wrong.push(String(tsc.error));
for (const line of lacking) console.log(`not in the SDK: ${line}`);
console.log(`javascript: ${lacking.length} operations that the SDK lacks`);
report('javascript', all.length, wrong);
