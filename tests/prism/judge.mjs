// Sends recorded requests to prism, and says which it refuses: judge.mjs DOCUMENT REQUESTS.
//
// A refusal is an error of prism's own about the request. What it says of replies that it cannot make up is none.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PORT = await freePort();
const REFUSALS = ['UNPROCESSABLE_ENTITY', 'NO_PATH_MATCHED_ERROR', 'NO_METHOD_MATCHED_ERROR', 'UNAUTHORIZED', 'INVALID_CONTENT_TYPE'];
const [document, requests] = process.argv.slice(2);
const known = JSON.parse(readFileSync(join(HERE, 'refused.json'), 'utf8'));

// A port that nobody has.
function freePort() {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// The server, when it listens.
function start() {
  const prism = spawn(join(HERE, 'node_modules/.bin/prism'), ['mock', '--errors', '--port', String(PORT), document]);
  return new Promise((resolve, reject) => {
    prism.on('exit', code => reject(new Error(`prism ended with ${code}`)));
    prism.stderr.on('data', text => process.stderr.write(text));
    prism.stdout.on('data', text => /listening/.test(text) && resolve(prism));
  });
}

// The error of prism's own, if it is one.
function send({ method, target, headers, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request({ port: PORT, method, path: target, headers: Object.fromEntries(headers) }, reply => {
      const pieces = [];
      reply.on('data', piece => pieces.push(piece));
      reply.on('end', () => {
        const isProblem = /problem\+json/.test(reply.headers['content-type'] ?? '');
        resolve(isProblem ? JSON.parse(Buffer.concat(pieces).toString()) : undefined);
      });
    });
    request.on('error', reject);
    request.end(body ? Buffer.from(body, 'base64') : undefined);
  });
}

const prism = await start();
const wrong = await send({ method: 'GET', target: '/no/such/operation', headers: [] });
if (!wrong) throw new Error('prism takes everything');
const lines = readFileSync(requests, 'utf8').trim().split('\n').map(line => JSON.parse(line));
const refused = new Map();
let accepted = 0;
for (const line of lines) {
  const problem = await send(line);
  const isRefusal = problem && REFUSALS.some(name => problem.type.endsWith(`#${name}`));
  if (!isRefusal) accepted += 1;
  else refused.set(`${line.operation} ${line.form}`, JSON.stringify(problem.validation ?? problem.title));
}
prism.removeAllListeners('exit');
prism.kill();

let failed = false;
for (const [key, why] of refused) {
  if (!known[key]) {
    failed = true;
    console.log(`refused: ${key}: ${why.slice(0, 300)}`);
  }
}
for (const key of Object.keys(known).filter(key => !refused.has(key))) {
  failed = true;
  console.log(`no longer refused: ${key}`);
}
console.log(`prism accepted ${accepted} of ${lines.length} requests; ${refused.size} are refused, ${Object.keys(known).length} listed`);
process.exit(failed ? 1 : 0);
