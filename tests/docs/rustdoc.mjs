// The crate's pages as rustdoc makes them, in a real browser at the width of a desk and of a phone: links of the front page and of
// the guides that lead nowhere, text that stands out to the side, and pictures of the kinds of pages for the eye.
// Usage: rustdoc.mjs DOC SHOTS, after cargo doc --no-deps -p telnyx-sdk --features full; DOC is its folder, SHOTS where pictures go.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser as launch, files, serve, watched } from './site.mjs';

const [doc, shots] = process.argv.slice(2);
const PAGES = {
  root: 'telnyx_sdk/index.html',
  product: 'telnyx_sdk/resources/messaging/index.html',
  list: 'telnyx_sdk/resources/struct.MessagingProfiles.html',
  request: 'telnyx_sdk/messaging/struct.CreateMessageRequest.html',
  event: 'telnyx_sdk/webhooks/enum.Event.html',
  guides: 'telnyx_sdk/guides/index.html',
  guide: 'telnyx_sdk/guides/messaging/index.html',
  program: 'telnyx_sdk/guides/example_programs/send_sms/index.html',
};
const WIDTHS = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
const problems = new Set();

/** Links of a page that lead to no page, or to no element of one. */
const dead = (path) => {
  const text = readFileSync(join(doc, path), 'utf8');
  const links = [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map((found) => new URL(found[1], `http://doc/${path}`));
  return links.filter(({ host, pathname, hash }) => {
    // Lines of source are numbered by a script.
    if (host !== 'doc' || pathname.startsWith('/src/')) return false;
    const file = join(doc, decodeURIComponent(pathname));
    return !existsSync(file) || (hash && !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(hash.slice(1))}"`));
  });
};

/** In a page: what is wider than the window, other than inside a box that scrolls. */
const wide = () => {
  const width = document.documentElement.clientWidth;
  const inBox = (node) => node.closest('pre, .example-wrap, .item-decl, div:has(> table), .sidebar, rustdoc-toolbar');
  const found = [...document.querySelectorAll('#main-content *')].filter((node) => !inBox(node) && node.getBoundingClientRect().right > width + 1);
  return found.slice(0, 3).map((node) => `${node.tagName} "${node.textContent.slice(0, 40)}"`);
};

mkdirSync(shots, { recursive: true });
const guides = files(join(doc, 'telnyx_sdk/guides')).filter((path) => path.endsWith('index.html'));
const read = [PAGES.root, ...guides.map((path) => `telnyx_sdk/guides/${path}`)];
for (const path of new Set(read)) dead(path).forEach((link) => problems.add(`${path} links to ${link.pathname}${link.hash}`));
const server = await serve(doc);
const browser = await launch();
for (const [size, viewport] of Object.entries(WIDTHS)) {
  // How rustdoc preloads its fonts is its own matter.
  const report = (problem) => problem.includes('A preload for') || problems.add(problem);
  const context = await watched(browser, server.url, report, { viewport });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(server.url + path);
    (await page.evaluate(wide)).forEach((what) => problems.add(`${name}, ${size}: ${what} is too wide`));
    await page.screenshot({ path: join(shots, `${name}-${size}.png`) });
  }
  await context.close();
}
await browser.close();
server.close();
problems.forEach((problem) => console.log(problem));
console.log(`rustdoc: ${new Set(read).size} pages, ${problems.size} problems`);
process.exit(problems.size ? 1 : 0);
