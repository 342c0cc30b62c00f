// What the test of the site stands on: mdBook, a server on loopback, a browser, and the measuring that runs inside a page.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

export const CHROMIUM = '/usr/bin/chromium';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Builds a book. Gives what mdBook says beyond its progress, and the seconds that it takes. */
export const build = (mdbook, book) => {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(mdbook, ['build', book], { encoding: 'utf8' });
  const said = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() && !/^\s*INFO\b/.test(line));
  if (status !== 0) said.push(`mdbook ended with ${status}`);
  return { said, seconds: (performance.now() - began) / 1000 };
};

/** All files below a folder, by path from there. */
export const files = (root) =>
  readdirSync(root, { recursive: true })
    .map((path) => path.toString())
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();

/** How many bytes a file has. */
export const size = (path) => statSync(path).size;

/** What a page weighs: itself, what of it stands before its text, and what it loads. */
export const weight = (root, path) => {
  const html = readFileSync(join(root, path), 'utf8');
  const refs = [...html.matchAll(/<(?:script [^>]*src|link rel="(?:stylesheet|icon)" href)="([^"]+)"/g)].map(([, ref]) => ref);
  const loaded = [...refs, ...(path.includes('/') ? ['navigation.js'] : [])].map((ref) => size(join(root, path, '..', ref)));
  return { own: Buffer.byteLength(html), before: html.indexOf('<main>'), loaded: loaded.reduce((sum, bytes) => sum + bytes, 0) };
};

/** Pages for the eye: those that are wanted, the largest, the pages of products, and one in so many of all. */
export const sample = ({ root, pages }, wanted, step) => {
  const large = [...pages].sort((one, other) => size(join(root, other)) - size(join(root, one))).slice(0, 12);
  const some = pages.filter((path, at) => at % step === 0 || /(index|webhooks)\.html$/.test(path));
  return [...new Set(['index.html', ...wanted, ...large, ...some])];
};

/** Follows the links between pages of a site: how many there are, and those that lead to no page or to no element of it. */
export const follow = (root, pages) => {
  const main = (path) => readFileSync(join(root, path), 'utf8').split('<main>')[1].split('</main>')[0];
  const texts = new Map(pages.map((path) => [path, main(path)]));
  const ids = new Map([...texts].map(([path, text]) => [path, new Set([...text.matchAll(/<[a-z][^<>]* id="([^"]+)"/g)].map((found) => found[1]))]));
  const broken = [];
  let count = 0;
  for (const [path, text] of texts) {
    for (const [, href] of text.matchAll(/<[a-z][^<>]* href="([^"]+)"/g)) {
      const target = new URL(href, `http://site/${path}`);
      if (target.host !== 'site') continue;
      count += 1;
      const known = ids.get(target.pathname.slice(1));
      if (!known || (target.hash && !known.has(target.hash.slice(1)))) broken.push(`${path}: ${href}`);
    }
  }
  return { count, broken };
};

/** Serves a folder on loopback; what is not wanted is not there. */
export const serve = async (root, wanted = () => true) => {
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url, 'http://local').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const there = file.startsWith(root) && existsSync(file) && wanted(file);
    response.writeHead(there ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(there ? readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
};

/** Starts the browser, which may not speak to anybody on its own account. */
export const browser = () =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

/**
 * Opens a window that reports what goes wrong inside: errors on the console, requests that fail, and requests to other hosts,
 * which are not let through.
 */
export const watched = async (browser, base, report, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(base)) return route.continue();
    report(`request to another host: ${url}`);
    return route.abort();
  });
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) report(`console of ${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => report(`error in ${page.url()}: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) report(`${response.status()} for ${response.url()}`);
    });
    page.on('dialog', (dialog) => {
      report(`dialog in ${page.url()}: ${dialog.message()}`);
      dialog.dismiss();
    });
  });
  return context;
};

/** In a page: what stands out to the side, other than inside a box that scrolls by itself. */
export const overflow = () => {
  const width = document.documentElement.clientWidth;
  const scrolls = (node) => node.closest('pre, .table-wrapper');
  const content = document.getElementById('mdbook-content');
  const wide = [...document.querySelectorAll('main *')].filter(
    (node) => !scrolls(node) && node.getBoundingClientRect().right > width + 1,
  );
  const found = wide.slice(0, 3).map((node) => `${node.tagName} "${node.textContent.slice(0, 40)}"`);
  const tables = [...document.querySelectorAll('.table-wrapper')].filter((box) => box.scrollWidth > box.clientWidth + 1);
  if (tables.length > 0) found.push(`${tables.length} tables scroll`);
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  if (content.scrollWidth > content.clientWidth) found.push(`the content is ${content.scrollWidth} wide`);
  return found;
};

/** In a page: text whose colour is too close to what it stands on, by the rule of WCAG AA. */
export const faint = () => {
  const parse = (color) => {
    const numbers = color.match(/[\d.]+/g).map(Number);
    const scale = color.startsWith('color(') ? 255 : 1;
    return { rgb: numbers.slice(0, 3).map((part) => part * scale), alpha: numbers[3] ?? 1 };
  };
  const over = (top, below) => top.rgb.map((part, at) => part * top.alpha + below[at] * (1 - top.alpha));
  const ground = (node) => {
    if (!node) return [255, 255, 255];
    const own = parse(getComputedStyle(node).backgroundColor);
    return own.alpha === 1 ? own.rgb : over(own, ground(node.parentElement));
  };
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const visible = (node) =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && node.getClientRects().length > 0;
  const found = new Map();
  let checked = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !visible(node) || node.closest('script, style, noscript')) continue;
    checked += 1;
    const style = getComputedStyle(node);
    const below = ground(node);
    const [light, dark] = [luminance(over(parse(style.color), below)), luminance(below)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) {
      found.set(`${node.tagName}.${node.className} ${style.color}`, `${ratio.toFixed(2)} "${walker.currentNode.data.trim().slice(0, 30)}"`);
    }
  }
  return { checked, found: [...found].map(([what, how]) => `${what}: ${how}`) };
};

/** In a page with the search open: looks for something, and gives the addresses of what is found. */
export const lookFor = (query) => {
  const input = document.getElementById('mdbook-searchbar');
  input.value = query;
  input.dispatchEvent(new Event('input'));
  return [...document.querySelectorAll('#mdbook-searchresults a')].map((link) => link.pathname.slice(1) + link.hash);
};
