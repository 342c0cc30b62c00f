// The site in a real browser: builds the books of two sets of documents, then searches, switches languages, looks for what is
// too wide, too faint, too heavy, broken, foreign or out of reach, and keeps screenshots.
// Usage: check_site.mjs MDBOOK OUT HOSTILE [SHOTS]. OUT has the whole API in every language, HOSTILE a document that attacks.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browser as launch, build, faint, files, follow, lookFor, overflow, sample, serve, size, watched } from './site.mjs';
import { QUERIES, accessible, places, touched, weights } from './site_use.mjs';

const [mdbook, out, hostile, shots] = process.argv.slice(2);
// Problems by step, so that many of one kind do not hide another.
const problems = new Map();
let current = 'build';
const report = (problem) => problems.set(current, (problems.get(current) ?? new Set()).add(problem));
const check = (holds, problem) => holds || report(problem);
const done = (said) => console.log(`site: ${said} (${Math.round(performance.now() / 1000)} s)`);

// Problems of a step that are shown.
const MOST = 12;
const PHONE = { width: 360, height: 740 };
const MESSAGE = 'messaging/messages-send.html';
const DIAL = 'voice/calls-dial.html';
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Builds a book, which may not warn, and gives its folder and its pages. */
const built = (docs) => {
  const book = join(docs, 'docs/book');
  const { said, seconds } = build(mdbook, book);
  said.forEach((line) => report(`mdbook says: ${line}`));
  const root = join(book, 'site');
  const all = files(root);
  const pages = all.filter((path) => path.includes('/') && path.endsWith('.html'));
  const weight = all.reduce((sum, path) => sum + size(join(root, path)), 0);
  done(`${pages.length} pages, ${megabytes(weight)}, built in ${seconds.toFixed(1)} s`);
  return { book, root, all, pages };
};

/** Every link inside the site leads to a page and an element. */
const links = ({ root, pages }) => {
  const { count, broken } = follow(root, ['index.html', ...pages]);
  broken.forEach((link) => report(`broken link ${link}`));
  done(`${count} links, ${broken.length} broken`);
};

const open = async (page, url) => {
  await page.goto(url);
  await page.keyboard.press('/');
  await page.waitForFunction(() => window.apiSearchData && document.activeElement.id === 'mdbook-searchbar');
};

/** Search finds what people type, and operations by path and by their method in every language. */
const search = async (page, base, { book, root, pages }) => {
  let hits = 0;
  await open(page, base);
  for (const [query, wanted, most] of QUERIES) {
    const found = await page.evaluate(lookFor, query);
    const at = found.indexOf(wanted);
    hits += at >= 0 && at < most;
    check(at >= 0 && at < most, `"${query}" finds ${wanted} at ${at + 1}, wanted in the first ${most}; first is ${found[0]}`);
  }
  let count = 0;
  const operations = pages.filter((path) => !/(index|webhooks)\.html$/.test(path));
  for (const path of operations.filter((_, at) => at % 29 === 0)) {
    const text = readFileSync(join(book, 'src', path.replace(/html$/, 'md')), 'utf8');
    const [, method, template] = text.match(/^`([A-Z]+)` `([^`]+)` in /m);
    const calls = [...text.split('\n## Parameters')[0].matchAll(/^`(client\.[^`]+)`$/gm)].map((found) => found[1]);
    for (const query of [`${method} ${template}`, ...calls]) {
      count += 1;
      const found = await page.evaluate(lookFor, query);
      hits += found.slice(0, 2).includes(path);
      check(found.slice(0, 2).includes(path), `"${query}" finds ${found.slice(0, 2)}, not ${path}`);
    }
  }
  await page.evaluate(lookFor, 'send an SMS');
  await page.focus('#mdbook-searchbar');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${MESSAGE}`);
  const data = readFileSync(join(root, 'search-data.js'));
  check(data.length < 500_000, `a search loads ${data.length} bytes`);
  done(`search answers ${hits} of ${QUERIES.length + count} queries; it loads ${data.length} bytes, ${gzipSync(data).length} compressed`);
};

/** The first search on a slow phone. */
const patience = async (browser, base) => {
  const context = await watched(browser, base, report, { viewport: PHONE });
  const page = await context.newPage();
  await page.goto(base + MESSAGE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const began = performance.now();
  await page.click('#mdbook-search-toggle');
  await page.fill('#mdbook-searchbar', 'send an SMS');
  await page.waitForSelector('#mdbook-searchresults a');
  const seconds = (performance.now() - began) / 1000;
  check(seconds < 3, `the first search takes ${seconds.toFixed(1)} s on a slow phone`);
  done(`the first search takes ${seconds.toFixed(2)} s on a processor slowed down four times`);
  await context.close();
};

const top = (page, selector) => page.$eval(selector, (node) => node.getBoundingClientRect().top);
const pressed = (page) => page.$$eval('.languages [aria-pressed="true"]', (buttons) => buttons.map((button) => button.textContent).join());
const shown = (page) => page.$$eval('main pre code', (blocks) => blocks.filter((block) => block.checkVisibility()).map((block) => block.className));

/** The switch shows one language, keeps the choice and the reader's place, and is at hand without a mouse. */
const languages = async (context, base) => {
  const [page, other] = [await context.newPage(), await context.newPage()];
  await page.goto(base + MESSAGE);
  const named = readFileSync(join(out, 'docs/index.md'), 'utf8').match(/ products, for ([^.]+)\./)[1];
  const buttons = await page.$$eval('.languages button', (all) => all.map((button) => button.textContent).join(', '));
  check(buttons === named, `the switch has ${buttons}, the documents are for ${named}`);
  check(await page.$('[role="group"][aria-label="Language of the examples"]'), 'the switch has no name');
  await page.evaluate(() => window.scrollTo(0, document.querySelector('.languages').offsetTop - 300));
  for (const name of ['Java', 'curl', 'Ruby', 'Rust', 'Go']) {
    const before = await top(page, '.languages');
    await page.click(`.languages button:text-is("${name}")`);
    await page.waitForTimeout(60);
    check(Math.abs((await top(page, '.languages')) - before) < 2, `the switch to ${name} moves the page`);
    check((await pressed(page)) === name, `${await pressed(page)} is pressed, not ${name}`);
  }
  check(/^language-go/.test((await shown(page)).join('|')), `shown is ${await shown(page)}, not Go`);

  await other.goto(base + DIAL);
  check((await pressed(other)) === 'Go', 'the choice is not kept on another page');
  await other.evaluate(() => document.getElementById('reply').scrollIntoView());
  const before = await top(other, '#reply');
  await page.focus('.languages button:text-is("Go")');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  check((await pressed(page)) === 'JavaScript', 'the switch does not follow the keyboard');
  await other.waitForFunction(() => document.querySelector('[aria-pressed="true"]').textContent === 'JavaScript');
  await other.waitForTimeout(60);
  check(Math.abs((await top(other, '#reply')) - before) < 2, 'a switch in another tab moves the reader');

  await other.goto(`${base}${MESSAGE}#python`);
  check((await pressed(other)) === 'Python', 'a link to a language does not choose it');
  for (const anchor of ['parameters', 'reply', 'objects']) {
    await other.goto(`${base}index.html`);
    await other.goto(`${base}${MESSAGE}#${anchor}`);
    await other.waitForTimeout(100);
    const at = await top(other, `#${anchor}`);
    check(at > -5 && at < 400, `#${anchor} is at ${at} after a deep link`);
  }
  await Promise.all([page.close(), other.close()]);
  done('languages switched');
};

/** Nothing is too wide on a phone. */
const phone = async (browser, base, site) => {
  const context = await watched(browser, base, report, { viewport: PHONE });
  const page = await context.newPage();
  const all = sample(site, [MESSAGE], 40);
  for (const path of all) {
    await page.goto(base + path);
    for (const found of await page.evaluate(overflow)) report(`${path} at 360 px: ${found}`);
  }
  await context.close();
  done(`${all.length} pages tried on a phone`);
};

/** Every text can be read, on light and on dark ground. */
const contrast = async (browser, base, site) => {
  let texts = 0;
  for (const colorScheme of ['light', 'dark']) {
    const context = await watched(browser, base, report, { colorScheme });
    const page = await context.newPage();
    const paths = ['index.html', 'messaging/index.html', 'voice/webhooks.html', ...sample(site, [MESSAGE], 400).slice(0, 8)];
    for (const path of new Set(paths)) {
      await open(page, base + path);
      await page.evaluate(lookFor, path.length % 2 ? 'send' : '');
      const buttons = path === MESSAGE || path.includes('create') ? await page.$$('.languages button') : [];
      for (const button of [undefined, ...buttons]) {
        await button?.evaluate((node) => node.click());
        const { checked, found } = await page.evaluate(faint);
        texts += checked;
        found.forEach((text) => report(`${path}, ${colorScheme}: ${text}`));
      }
    }
    await context.close();
  }
  done(`${texts} texts looked at for contrast`);
};

/** Without scripts, every language is there. */
const plain = async (browser, base) => {
  const context = await watched(browser, base, report, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(base + MESSAGE);
  const blocks = await page.locator('main pre code').count();
  for (const block of await page.locator('main pre code').all()) check(await block.isVisible(), 'an example is hidden without scripts');
  check(blocks === 8, `${blocks} examples and samples of replies without scripts`);
  await context.close();
  done('a page read without scripts');
};

/** Nothing of a hostile document runs, loads or breaks a page. */
const attacked = async (browser, site) => {
  const server = await serve(site.root);
  const context = await watched(browser, server.url, report);
  const page = await context.newPage();
  for (const path of ['index.html', ...site.pages]) {
    await open(page, server.url + path);
    await page.evaluate(lookFor, 'examples script title named event');
    const found = await page.evaluate(() => ({
      hacked: window.hacked,
      foreign: document.querySelectorAll('main :is(script, style, img, iframe, svg, u, i, b, details:not(.object))').length,
      links: [...document.querySelectorAll('a[href]')].map((link) => link.href).filter((href) => !/^https?:/.test(href)),
      title: document.querySelector('main h1')?.textContent ?? '',
    }));
    check(found.hacked === undefined, `hostile ${path}: script ${found.hacked} ran`);
    check(found.foreign === 0, `hostile ${path}: ${found.foreign} foreign elements`);
    check(found.links.length === 0, `hostile ${path}: links to ${found.links}`);
    check(found.title.trim(), `hostile ${path}: no heading`);
    const text = await page.textContent('main');
    check(!text.includes('build-dir'), `hostile ${path}: a file was included`);
  }
  links(site);
  await page.goto(`${server.url}${site.pages.find((path) => path.endsWith('-list.html') || path.endsWith('-retrieve.html'))}`);
  const visible = await page.textContent('main');
  for (const part of ['{#parameters', '<script>window.hacked = 1</script>', '{{#include', '<svg onload', '</code></pre>']) {
    check(visible.includes(part), `hostile text is lost: ${part}`);
  }
  check((await page.$$('main table tbody tr')).length >= 4, 'hostile text breaks a table');
  await context.close();
  server.close();
  done(`${site.pages.length} hostile pages opened`);
};

const pictures = async (browser, base) => {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  const paths = { index: '', product: 'messaging/index.html', operation: MESSAGE, objects: `${DIAL}#objects`, parameters: `${MESSAGE}#parameters`, webhooks: 'voice/webhooks.html' };
  for (const [name, viewport] of [['desktop', { width: 1366, height: 900 }], ['phone', PHONE]]) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await watched(browser, base, report, { viewport, colorScheme });
      const page = await context.newPage();
      const picture = (what) => page.screenshot({ path: join(shots, `${name}-${colorScheme}-${what}.png`) });
      for (const [what, path] of Object.entries(paths)) {
        await page.goto(base + path);
        await page.waitForTimeout(100);
        await picture(what);
      }
      await open(page, base + MESSAGE);
      await page.evaluate(lookFor, 'send an SMS');
      await picture('search');
      await context.close();
    }
  }
};

/** A step that breaks off is a problem, and the others go on. */
const step = async (name, work) => {
  current = name;
  try {
    await work();
  } catch (error) {
    report(`broken off: ${error.message.split('\n')[0]}`);
  }
};

const site = built(out);
const attack = built(hostile);
links(site);
const server = await serve(site.root);
const browser = await launch();
const context = await watched(browser, server.url, report);
const tools = { report, check, done };
await step('weights', () => weights(tools, site));
await step('places', () => places(tools, browser, server.url + DIAL));
await step('touched', () => touched(tools, browser, server.url + MESSAGE, PHONE));
await step('accessible', () => accessible(tools, browser, server.url, ['index.html', 'messaging/index.html', 'voice/webhooks.html', MESSAGE, DIAL], PHONE));
await step('search', async () => search(await context.newPage(), server.url, site));
await step('languages', () => languages(context, server.url));
await step('patience', () => patience(browser, server.url));
await step('phone', () => phone(browser, server.url, site));
await step('contrast', () => contrast(browser, server.url, site));
await step('plain', () => plain(browser, server.url));
await step('attacked', () => attacked(browser, attack));
await step('pictures', () => pictures(browser, server.url));
await browser.close();
server.close();
let count = 0;
for (const [name, found] of problems) {
  count += found.size;
  [...found].slice(0, MOST).forEach((problem) => console.log(`${name}: ${problem}`));
  if (found.size > MOST) console.log(`${name}: and ${found.size - MOST} more`);
}
console.log(`site: ${count} problems`);
process.exitCode = count > 0 ? 1 : 0;
