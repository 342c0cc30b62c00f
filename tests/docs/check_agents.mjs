// What agents find: the documents behind a server, judged by `afdocs`; skills as archives by their index; `AGENTS.md` by its own words.
// Usage: check_agents.mjs OUT VERSION, where OUT was generated with `--site-url https://docs.example.com` and VERSION is the crate's.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import MarkdownIt from 'markdown-it';
import { files } from './site.mjs';

const [out, version] = process.argv.slice(2);
const docs = join(out, 'docs');
const SITE = 'https://docs.example.com/';
const wrong = [];
const markdown = new MarkdownIt();
const check = (holds, problem) => holds || wrong.push(problem);

// The index of skills: every archive is what its digest says, holds SKILL.md at its root, and only names of its own.
const well = join(docs, '.well-known/agent-skills');
const index = JSON.parse(readFileSync(join(well, 'index.json'), 'utf8'));
const names = (tar) => {
  const found = [];
  for (let at = 0; at + 512 <= tar.length && tar[at]; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('utf8', at + 124, at + 135), 8);
    const mtime = parseInt(tar.toString('utf8', at + 136, at + 147), 8);
    check(mtime === 0, `${name} has a time`);
    found.push(name);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
};
check(index.$schema === 'https://schemas.agentskills.io/discovery/0.2.0/schema.json', 'the index has another schema');
for (const skill of index.skills) {
  const bytes = readFileSync(join(well, skill.url));
  check(skill.digest === `sha256:${createHash('sha256').update(bytes).digest('hex')}`, `${skill.name}: the digest is another`);
  const inside = names(gunzipSync(bytes));
  check(inside.includes('SKILL.md'), `${skill.name}: no SKILL.md at the root`);
  const wanted = files(join(docs, 'skills', skill.name)).filter((path) => path !== 'llms.txt');
  check(inside.sort().join() === wanted.join(), `${skill.name}: has ${inside.length} files, not ${wanted.length}`);
  check(skill.description.length <= 1024 && skill.type === 'archive', `${skill.name}: is told badly`);
}
const listed = JSON.parse(readFileSync(join(docs, 'skills-index.json'), 'utf8')).skills;
check(listed.length === index.skills.length, `skills-index.json has ${listed.length} skills, not ${index.skills.length}`);
for (const { path, references } of listed) for (const file of [path, ...references]) check(existsSync(join(docs, file)), `skills-index.json: no ${file}`);

// AGENTS.md is small, of this version, and what it names is there.
const agents = readFileSync(join(out, 'AGENTS.md'), 'utf8');
check(Buffer.byteLength(agents) <= 8192, `AGENTS.md has ${Buffer.byteLength(agents)} bytes`);
check(agents.split('\n')[0].includes(` ${version}:`), `AGENTS.md is not of version ${version}`);
let named = 0;
for (const [, product, rest] of agents.matchAll(/^- ([a-z0-9-]+): (.*)$/gm)) {
  const skill = join(docs, 'skills', `telnyx-${product}-rust`);
  const [stems, ...tasks] = rest.split('; ');
  stems.split(' ').forEach((stem) => check(existsSync(join(skill, 'references', `${stem}.md`)), `AGENTS.md: ${product} has no ${stem}`));
  const page = readFileSync(join(skill, 'SKILL.md'), 'utf8');
  const anchors = new Set([...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')));
  for (const task of tasks) {
    const [method, anchor] = task.split(' #');
    named += 1;
    check(anchors.has(anchor), `AGENTS.md: ${product} has no heading ${anchor}`);
    check(page.includes(`\`client.${method}()\``), `AGENTS.md: ${product} has no method ${method}`);
  }
}

// A site of the documents: Markdown for who asks for it, else HTML of it, which names the index; answers that are checked again after a while.
const TYPES = { '.md': 'text/markdown', '.txt': 'text/plain', '.json': 'application/json', '.gz': 'application/gzip', '.html': 'text/html' };
const html = (text) => `<!doctype html><html lang="en"><head><title>Reference</title></head><body><p><a href="/llms.txt">llms.txt</a></p><main>${markdown.render(text.replace(/^---\n.*?\n---\n/s, ''))}</main></body></html>`;
const server = createServer((request, response) => {
  const path = join(docs, decodeURIComponent(new URL(request.url, SITE).pathname));
  const page = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.md') : existsSync(path) ? path : `${path}.md`;
  const there = page.startsWith(docs) && existsSync(page);
  const asHtml = there && page !== path && !(request.headers.accept ?? '').includes('text/markdown');
  const type = asHtml ? 'text/html' : there ? (TYPES[extname(page)] ?? 'text/plain') : 'text/plain';
  response.writeHead(there ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=300, must-revalidate', vary: 'accept', connection: 'close' });
  response.end(asHtml ? html(readFileSync(page, 'utf8')) : there ? readFileSync(page) : 'not found');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}/`;
const afdocs = spawn(process.execPath, ['node_modules/afdocs/bin/afdocs.mjs', 'check', base, '--canonical-origin', SITE, '--url-path-pattern', 'clean', '--sampling', 'deterministic', '--request-delay', '0', '--format', 'json', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
afdocs.stdout.on('data', (data) => (said += data));
await new Promise((resolve) => afdocs.on('close', resolve));
server.close();
const { results } = JSON.parse(said);
const count = (status) => results.filter((result) => result.status === status).length;
results.filter((result) => ['fail', 'error'].includes(result.status)).forEach((result) => wrong.push(`afdocs: ${result.id}: ${result.message}`));
results.filter((result) => result.status === 'warn').forEach((result) => console.log(`afdocs warns: ${result.id}: ${result.message}`));

wrong.slice(0, 40).forEach((line) => console.log(line));
console.log(`agents: ${index.skills.length} archives, AGENTS.md of ${Buffer.byteLength(agents)} bytes with ${named} tasks; afdocs: ${count('pass')} pass, ${count('warn')} warn, ${count('fail')} fail, ${count('skip')} skipped; ${wrong.length} wrong`);
process.exitCode = wrong.length ? 1 : 0;
