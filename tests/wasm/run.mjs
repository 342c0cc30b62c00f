// Calls of the emitted crate in WebAssembly, from Node.js. Usage: node run.mjs MODULE URL, where MODULE is what wasm-bindgen made and
// URL that of telnyx-mock.
import { createServer } from "node:http";
import { createRequire } from "node:module";

const [module, url] = process.argv.slice(2);
const calls = createRequire(import.meta.url)(module);

// A server of an own behaviour, and how many requests it saw and lost.
function server(answer) {
  const seen = { requests: 0, lost: 0, keys: new Set() };
  const http = createServer((request, response) => {
    seen.requests += 1;
    seen.keys.add(request.headers["idempotency-key"]);
    response.on("close", () => (seen.lost += response.writableEnded ? 0 : 1));
    answer(seen, response);
  });
  return new Promise((resolve) => http.listen(0, "127.0.0.1", () => resolve({ seen, http, url: `http://127.0.0.1:${http.address().port}` })));
}

const sent = JSON.stringify({ data: { id: "1" } });
const refusing = await server((seen, response) => {
  const headers = { "content-type": "application/json", "retry-after-ms": "10" };
  const status = seen.requests < 3 ? 503 : 200;
  response.writeHead(status, headers).end(status === 200 ? sent : "{}");
});
const silent = await server(() => {});

const found = {
  calls: await calls.calls(url),
  retried: await calls.retried(refusing.url),
  requests: `${refusing.seen.requests} with ${refusing.seen.keys.size} key`,
  timed_out: await calls.timed_out(silent.url),
  given_up: await calls.given_up(silent.url, url),
  unconnected: await calls.unconnected("http://127.0.0.1:1"),
  verified: calls.verified(),
};
// What nobody waits for is aborted; the server hears of it a little later.
for (let waited = 0; silent.seen.lost < 2 && waited < 100; waited += 1) await new Promise((resolve) => setTimeout(resolve, 50));
found.aborted = `${silent.seen.lost} of ${silent.seen.requests}`;

const expected = {
  calls: "sent: true, listed: true, uploaded: true, downloaded: true",
  retried: "sent at last",
  requests: "3 with 1 key",
  timed_out: "timeout: true",
  given_up: "given up after sent: true",
  unconnected: "status: None, timeout: false, setup: false",
  verified: "verified: true, late: true",
  aborted: "2 of 2",
};
const wrong = Object.keys(expected).filter((name) => found[name] !== expected[name]);
for (const name of Object.keys(expected)) console.log(`${name}: ${found[name]}${wrong.includes(name) ? `, not ${expected[name]}` : ""}`);
process.exit(wrong.length === 0 ? 0 : 1);
