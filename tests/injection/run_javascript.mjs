// Runs examples in JavaScript, each as a module of its own. Usage: run_javascript.mjs FOLDER, with `*.mjs` in it and the stubs
// beside it. What a payload runs writes a marker file there; what does not parse or run is printed as `file<TAB>error`.
import fs, { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2]);
process.chdir(folder);
globalThis.pwn = (number) => writeFileSync(`pwned-${number}`, '');
// Examples use it as it stands; that it has to be imported is said elsewhere.
globalThis.fs = fs;
console.log = console.error = () => {};
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs')).sort();
// The SDK is called after the document: the set-up imports it, and the other examples of the page name it.
const { anything } = await import(pathToFileURL(join(folder, '../node_modules/sdk/index.js')));
for (const file of files) {
  for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(/^import (\w+) from /gm)) globalThis[name] ??= anything;
}
let failed = [];
// A file that an example opens is not there; that shows only later.
process.on('uncaughtException', (error) => error.code === 'ENOENT' || failed.push(`late\t${error.message}`));
for (const file of files) {
  try {
    await import(pathToFileURL(join(folder, file)));
  } catch (error) {
    if (error.code !== 'ENOENT') failed.push(`${file}\t${String(error.message).split('\n')[0]}`);
  }
}
await new Promise((done) => setTimeout(done, 200));
process.stdout.write(failed.map((line) => `${line}\n`).join(''));
process.exit(failed.length > 0 ? 1 : 0);
