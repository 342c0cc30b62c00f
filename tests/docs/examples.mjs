// The examples on the pages of operations: see examples.py.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const FENCE = /^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm;

/** Every code block of a language, once: `{ page, code }`, page by page. */
export function examples(root, fence, folders = ['docs/book/src', 'docs/skills']) {
  const pages = folders.flatMap((folder) => {
    const files = readdirSync(join(root, folder), { recursive: true }).map(String).sort();
    return files.filter((file) => file.endsWith('.md')).map((file) => join(root, folder, file));
  });
  const known = new Set();
  const every = pages.flatMap((page) => {
    const blocks = [...readFileSync(page, 'utf8').matchAll(FENCE)].filter(([, , name]) => name === fence);
    return blocks.map(([, , , code]) => ({ page: relative(root, page), code }));
  });
  return every.filter(({ code }) => !known.has(code) && known.add(code));
}

/** Prints what is wrong and a closing line; the process fails where something is wrong or nothing was checked. */
export function report(language, count, problems) {
  for (const problem of problems) console.log(problem);
  console.log(`${language}: ${count} examples checked, ${problems.length} wrong`);
  process.exitCode = problems.length > 0 || count === 0 ? 1 : 0;
}
