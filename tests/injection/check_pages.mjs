// Opens pages in a browser: the sites of the documents, and rustdoc's. Nothing of a payload may run, load, or be a link or an
// element that could. Usage: check_pages.mjs CASES TOP FOLDER.., folders of HTML below TOP.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser as launch, files, lookFor, serve } from '../docs/site.mjs';

const [cases, top, ...roots] = process.argv.slice(2);
const known = JSON.parse(readFileSync(cases, 'utf8'));
const BATCH = 100;
// One page in so many is opened; and of those, one with all that it loads.
const EVERY = Number(process.env.PAGES ?? 1);
const WHOLE = 40;
const MOST = 25;

const problems = new Set();
const named = (text) => {
  const numbers = [...new Set(String(text).match(/(?<!\d)1\d{5}(?!\d)/g) ?? [])].filter((number) => known[number]);
  return numbers.slice(0, 3).map((number) => `${known[number].slot} with ${known[number].payload} (${number})`).join('; ');
};
const report = (page, what, text = '') => problems.add(`${page.slice(0, 90)}: ${what} ${named(text) || JSON.stringify(String(text).slice(0, 120))}`);

/** In a page: what ran, and what stands in it that could run, or that a generator of documents never writes. */
const look = (window) => {
  const found = [];
  const { document } = window;
  if (window.pwned !== undefined) found.push(['RAN', String(window.pwned)]);
  for (const node of document.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      // mdBook and rustdoc have handlers of their own; none holds a payload.
      if (/^on/.test(name) && /pwn/.test(value)) found.push(['has a handler', value]);
      if (/^(href|src|action|formaction|data|srcdoc|xlink:href|poster|background)$/.test(name)) {
        const scheme = value.replace(/[\s\x00-\x20]/g, '').match(/^([a-z][a-z0-9+.-]*):/i)?.[1]?.toLowerCase();
        const own = node.matches('img, link, source') && scheme === 'data';
        // Rustdoc keeps a link to what it does not know: `super::Span`.
        const isPath = /^\w+::/.test(value) && !/^(javascript|data|vbscript|blob|file)$/.test(scheme);
        if (scheme && !['http', 'https', 'mailto'].includes(scheme) && !own && !isPath) found.push(['has a link', value]);
      }
    }
    const foreign = 'iframe, object, embed, base, meta[http-equiv=refresh], svg[onload], input[autofocus], math, frame, applet, form[action^=http]';
    if (node.matches(foreign)) found.push(['has an element', node.outerHTML.slice(0, 200)]);
    if (node.matches('script, style') && /window\.pwned/.test(node.textContent) && node.type !== 'application/json') found.push(['has a script', node.textContent.slice(0, 200)]);
  }
  for (const link of document.querySelectorAll('a[href^="javascript" i]')) link.click();
  if (!document.title.trim()) found.push(['has no title', '']);
  return found;
};

/** Opens some pages, one after the other, and asks the site's search, if it has one, for what payloads are made of. */
const walk = async (page, server, paths, search) => {
  for (const path of paths) {
    try {
      await page.goto(server.url + path.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'domcontentloaded' });
      if (search) {
        await page.keyboard.press('/');
        await page.waitForFunction(() => document.activeElement.id === 'mdbook-searchbar', undefined, { timeout: 5000 });
        await page.evaluate(lookFor, 'script window pwned thing');
      }
      for (const [what, text] of await page.evaluate(`(${look})(window)`)) report(path, what, text);
    } catch (error) {
      report(path, 'cannot be opened', error.message.split('\n')[0]);
    }
  }
};

/** In a page of the server: opens pages in frames, without what they load, and gives what `look` says of each. */
const frames = async ({ paths, source }) => {
  const inside = new Function(`return ${source}`)();
  const found = [];
  const open = async (path) => {
    const frame = document.createElement('iframe');
    const text = await (await fetch(`/${path.split('/').map(encodeURIComponent).join('/')}`)).text();
    // What rustdoc and mdBook load by themselves is not there, and need not be asked for.
    frame.srcdoc = text.replace(/<(?:script|link)\b[^>]*(?:src|href)="[^"]*\.(?:js|css|svg|png|woff2)"[^>]*>/g, '');
    await new Promise((done) => {
      frame.onload = done;
      document.body.append(frame);
    });
    found.push(...inside(frame.contentWindow).map((one) => [path, ...one]));
    frame.remove();
  };
  const queue = [...paths];
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await open(path);
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found;
};

const browser = await launch();
const all = roots.flatMap((root) => {
  const pages = files(join(top, root)).filter((path) => path.endsWith('.html') && !/(^|\/)(404|toc|print|redirect)\.html$/.test(path));
  return pages.map((path) => join(root, path));
});
// What holds nothing of a payload cannot run it: the runtime's pages, and those of rustdoc's own; what leads elsewhere is that page.
const held = all.filter((path, at) => {
  if (at % EVERY !== 0) return false;
  const text = readFileSync(join(top, path), 'utf8');
  return /pwn|(?<!\d)1\d{5}(?!\d)/.test(text) && !text.includes('<title>Redirection</title>');
});
const isSite = (path) => roots.some((root) => path.startsWith(`${root}/`) && existsSync(join(top, root, 'search-data.js')));
const whole = held.filter((_, at) => at % WHOLE === 0);

/** Runs something with the pages that a server gives. */
const within = async (wanted, work) => {
  const server = await serve(top, wanted);
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss());
  page.on('request', (request) => /^(https?|wss?|file):/.test(request.url()) && !request.url().startsWith(server.url) && report(page.url(), 'loads', request.url()));
  await work(page, server);
  await context.close();
  server.close();
};

// All pages without what they load, which shows what stands in them; then some as readers see them.
await within((path) => path.endsWith('.html'), async (page, server) => {
  await page.goto(server.url + all[0].split("/").map(encodeURIComponent).join("/"));
  await page.evaluate(() => document.body.replaceChildren());
  for (let at = 0; at < held.length; at += BATCH) {
    const found = await page.evaluate(frames, { paths: held.slice(at, at + BATCH), source: String(look) });
    found.forEach(([path, what, text]) => report(path, what, text));
  }
});
await within(undefined, async (page, server) => {
  await walk(page, server, whole.filter(isSite), true);
  await walk(page, server, whole.filter((path) => !isSite(path)), false);
});
await browser.close();
[...problems].sort((one, other) => other.includes(': RAN') - one.includes(': RAN')).slice(0, MOST).forEach((problem) => console.log(problem));
if (problems.size > MOST) console.log(`and ${problems.size - MOST} more`);
console.log(`pages: ${held.length} of ${all.length} hold a payload and were opened, ${whole.length} of them whole, ${problems.size} problems`);
process.exitCode = problems.size > 0 || all.length === 0 ? 1 : 0;
