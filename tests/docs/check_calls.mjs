// JavaScript: every example is run with the official SDK against a mock server that knows the API description.
// Usage: check_calls.mjs DIR SPEC. The server says of each request whether it is valid. A second request is a second page, and not sent.
import { spawn } from 'node:child_process';
import nodeFs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Telnyx from 'telnyx';
import { examples, report } from './examples.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [root, spec] = process.argv.slice(2).map((path) => resolve(path));
const port = 4020;
const base = `http://127.0.0.1:${port}`;

// Where the SDK or the mock server keeps a valid example from its end, and why.
const ANY = 'the description has `*/*` for the type of the body, in which the mock server reads no JSON';
const EXCEPTIONS = {
  'available_phone_numbers-list.md': 'the SDK joins lists by commas, which the mock server does not read inside of objects',
  'legacy-reporting-usage_reports-messaging-create.md': ANY,
  'legacy-reporting-usage_reports-number_lookup-create.md': ANY,
  'legacy-reporting-usage_reports-voice-create.md': ANY,
  'reports-mdr_usage_reports-create.md': ANY,
};

const steady = join(here, 'node_modules/@stdy/cli-linux-x64/bin/steady');
const server = spawn(steady, ['-p', String(port), '--host', '127.0.0.1', '-q', spec], { stdio: 'ignore' });
const pause = (time) => new Promise((done) => setTimeout(done, time));
for (let tries = 0; ; tries += 1) {
  if (tries > 240) throw new Error('the mock server did not start');
  try {
    await fetch(`${base}/_x-steady/health`);
    break;
  } catch {
    await pause(250);
  }
}

class Enough extends Error {}
const AsyncFunction = (async () => {}).constructor;
const quiet = { log() {}, error() {} };

async function run(page, code) {
  const said = [];
  const client = new Telnyx({
    // What the SDK sends without the base URL's own prefix, the server knows with it.
    apiKey: 'key', baseURL: page.includes('/x402-') ? `${base}/v2` : base, maxRetries: 0,
    async fetch(url, options) {
      if (said.length) throw new Enough('a second page');
      const headers = new Headers(options?.headers);
      headers.set('x-steady-query-array-format', 'comma');
      const reply = await fetch(url, { ...options, headers, ...(options?.body && typeof options.body !== 'string' ? { duplex: 'half' } : {}) });
      const valid = reply.headers.get('x-steady-request-valid') === 'true';
      said.push(valid ? null : (await reply.clone().text()).replace(/\s+/g, ' ').slice(0, 300));
      return reply;
    },
  });
  // Imports are what an example has, and nothing else.
  const imported = { fs: nodeFs };
  const bound = {};
  const body = code.replace(/^import (\w+) from '(?:node:)?(\w+)';$/gm, (line, name, from) => {
    bound[name] = imported[from];
    return '';
  });
  let raised = null;
  try {
    await new AsyncFunction('client', 'console', ...Object.keys(bound), body)(client, quiet, ...Object.values(bound));
  } catch (error) {
    raised = error instanceof Enough || error?.cause instanceof Enough ? null : `raised ${error?.name}: ${error?.message}`.slice(0, 300);
  }
  if (!said.length) return `sent nothing: ${raised}`;
  return said[0] ? `refused: ${said[0]}` : raised;
}

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'calls-'));
const wrong = [];
const all = examples(root, 'javascript', ['docs/book/src']);
try {
  process.chdir(folder);
  mkdirSync('path/to', { recursive: true });
  writeFileSync('path/to/file', 'text');
  for (const { page, code } of all) {
    const found = await run(page, code);
    const reason = EXCEPTIONS[page.replace(/^.*\//, '')];
    if (found && reason) console.log(`differs: ${page}: ${reason}`);
    else if (found) wrong.push(`${page}: ${found}`);
  }
} finally {
  server.kill();
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
}
report('javascript, run against the mock server', all.length, wrong);
process.exit();
