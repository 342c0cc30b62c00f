// Two pages of a built site in a real browser, at the width of a desk and of a phone: what its console says, what is wider than the
// window, whether the products stand in their groups at the side; and pictures.
// Usage: look.mjs NAME BUILT PAGES [SHOTS]. BUILT is the site, PAGES the folder of MDX that it was made from.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser as launch, serve, watched } from '../site.mjs';

const [name, built, pages, shots] = process.argv.slice(2);
const WIDTHS = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
const LOOKED_AT = { product: 'messaging/overview/', operation: 'messaging/messages-send/' };
const problems = new Set();

// The groups are those that Mintlify is given: the first of all holds the first page.
const groups = JSON.parse(readFileSync(join(pages, 'docs.json'), 'utf8')).navigation.groups.slice(1);

/** In a page: what is wider than the window, other than inside a box that scrolls. */
const wide = () => {
  const width = document.documentElement.clientWidth;
  const scrolls = (node) => node.closest('pre, table, nav, [style*="overflow"]');
  const found = [...document.querySelectorAll('main *')].filter((node) => !scrolls(node) && node.getBoundingClientRect().right > width + 1);
  const said = found.slice(0, 3).map((node) => `${node.tagName} "${node.textContent.slice(0, 40)}" is too wide`);
  if (document.documentElement.scrollWidth > width) said.push(`the page is ${document.documentElement.scrollWidth} wide`);
  return said;
};

/** In a page: the labels at the side, in order. */
const labels = () => [...document.querySelectorAll('nav a, nav summary, nav .menu__link')].map((node) => node.textContent.trim());

/** Groups, each before its first product. */
const grouped = (said) => {
  let from = 0;
  for (const group of groups) {
    for (const label of [group.group, group.pages[0].group]) {
      const at = said.indexOf(label, from);
      if (at < 0) return problems.add(`the side lacks ${label} of ${group.group}`);
      from = at + 1;
    }
  }
};

if (shots) mkdirSync(shots, { recursive: true });
const server = await serve(built);
const browser = await launch();
for (const [size, viewport] of Object.entries(WIDTHS)) {
  const context = await watched(browser, server.url, (problem) => problems.add(problem), { viewport });
  const page = await context.newPage();
  for (const [kind, path] of Object.entries(LOOKED_AT)) {
    await page.goto(server.url + path);
    if ((await page.locator('h1').count()) !== 1) problems.add(`${kind}: not one title`);
    if (size === 'desk') grouped(await page.evaluate(labels));
    (await page.evaluate(wide)).forEach((what) => problems.add(`${kind}, ${size}: ${what}`));
    if (shots) await page.screenshot({ path: join(shots, `${name}-${kind}-${size}.png`) });
  }
  await context.close();
}
await browser.close();
server.close();
problems.forEach((problem) => console.log(`${name}: ${problem}`));
console.log(`${name}: ${Object.keys(LOOKED_AT).length} pages at ${Object.keys(WIDTHS).length} widths, ${problems.size} problems`);
process.exit(problems.size ? 1 : 0);
