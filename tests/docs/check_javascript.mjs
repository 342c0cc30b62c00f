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
  lines.push(`export async function example${index}() {`, ...code.split('\n').filter((line) => !line.startsWith('import fs ')), '}');
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

// Where the SDK of today differs from the API description, and how.
const EXCEPTIONS = {
  'voice_clones-create.md': 'the SDK knows a later list of providers',
};
const lacking = [];
const wrong = [];
for (const line of tsc.stdout.split('\n')) {
  const found = /examples\.ts\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line);
  if (!found) continue;
  const index = starts.findIndex((end) => Number(found[1]) <= end);
  const page = index < 0 ? 'all' : all[index].page;
  const reason = EXCEPTIONS[page.replace(/^.*\//, '')];
  (reason ? lacking : wrong).push(`${page}: ${reason ?? `${found[2]} ${found[3]}`}`);
}
if (tsc.error) wrong.push(String(tsc.error));
for (const line of lacking) console.log(`differs: ${line}`);
console.log(`javascript: ${lacking.length} differences between the SDK and the description`);
report('javascript', all.length, wrong);
