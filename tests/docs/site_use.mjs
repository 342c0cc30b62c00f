// How the site is used: what a page weighs, where its parts stand, by finger, and by those whom axe speaks for.
import { readFileSync } from 'node:fs';
import { lookFor, watched, weight } from './site.mjs';

const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
// What a page loads, but for what only a search does.
const HEAVIEST = 150_000;

// What people type, and the page that must be among the first so many.
export const QUERIES = [
  ['send an SMS', 'messaging/messages-send.html', 1],
  ['send a message', 'messaging/messages-send.html', 1],
  ['buy a phone number', 'numbers/number_orders-create.html', 3],
  ['place an outbound call', 'voice/calls-dial.html', 3],
  ['create assistant', 'ai-assistants/ai-assistants-create.html', 1],
  ['list phone numbers', 'numbers-config/phone_numbers-list.html', 1],
  ['call.answered', 'voice/webhooks.html#call-answered', 1],
  ['fax', 'fax/index.html', 3],
  ['/v2/messages/0a1b', 'messaging/messages-retrieve.html', 2],
  ['record call', 'voice-media/calls-actions-start_recording.html', 1],
  ['send otp', 'verify/verifications-trigger_sms.html', 1],
  ["yesterday's records", 'account/detail_records-list.html', 1],
  ['yesterday call records', 'account/detail_records-list.html', 1],
  ['robocall', 'number-reputation/enterprises-reputation-numbers-associate.html', 1],
  ['caller id', 'numbers-compliance/verified_numbers-create.html', 1],
  ['voicebot', 'ai-assistants/ai-assistants-create.html', 1],
  ['port number', 'porting-in/porting_orders-create.html', 1],
];

/** No page is heavy, with all that it loads; the pages at the side stand in none of them. */
export const weights = ({ check, done }, { root, pages }) => {
  const all = pages.filter((path) => path !== 'toc.html').map((path) => {
    const { own, before, loaded } = weight(root, path);
    check(own + loaded <= HEAVIEST, `${path} loads ${own + loaded} bytes`);
    check(before < 5_000, `${path} has ${before} bytes before its text`);
    return own + loaded;
  });
  all.sort((one, other) => one - other);
  done(`a page loads ${all[all.length >> 1]} bytes, the heaviest ${all.at(-1)}`);
};

/** Where the window is wide, code stands beside what is told, and stays there; every row has an address, which opens what it is in. */
export const places = async ({ report, check, done }, browser, url) => {
  const context = await watched(browser, new URL(url).origin, report, { viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const box = (selector) => page.$eval(selector, (node) => node.getBoundingClientRect().toJSON());
  const [told, beside] = [await box('.told'), await box('.beside')];
  check(beside.left >= told.right, `the code begins at ${beside.left}, the text ends at ${told.right}`);
  check((await page.$$('.beside pre')).length === 8, 'examples and a sample of the reply are beside the text');
  await page.evaluate(() => document.getElementById('reply').scrollIntoView());
  check((await box('.languages')).top > 0, 'the code scrolls away');
  const rows = await page.$$eval('.told tbody tr', (all) => all.filter((row) => !row.id && row.querySelector('td > code')).map((row) => row.textContent.slice(0, 30)));
  check(rows.length === 0, `rows without an address: ${rows.slice(0, 3)}`);
  const objects = await page.$$('details.object');
  check(objects.length > 5, `${objects.length} objects open`);
  check((await page.$$('details[open]')).length === 0, 'an object is open though nobody asked for it');
  const inside = await page.$eval('details.object tbody tr', (row) => row.id);
  await page.goto(`${url}#${inside}`);
  check(await page.isVisible(`[id="${inside}"]`), `#${inside} does not open its object`);
  await page.goto(`${url}`);
  await page.click('.told td a[href^="#"]:not(.row-link)');
  check((await page.$$('details[open]')).length === 1, 'a link to an object does not open it');
  const badges = await page.$$eval('main code.http', (all) => all.map((code) => `${code.textContent} ${code.nextElementSibling.textContent}`));
  check(badges.join() === 'POST /calls', `badges: ${badges}, wanted that of the operation alone`);
  const groups = await page.$$eval('#mdbook-sidebar .group', (all) => all.map((node) => node.textContent));
  check(groups.length > 5, `groups at the side: ${groups}`);
  await page.waitForSelector('#mdbook-sidebar [aria-current="page"]');
  check((await page.$$('#mdbook-sidebar .badge')).length > 5, 'no methods at the side');
  const nodes = await page.$$eval('*', (all) => all.length);
  check((await page.$$('#mdbook-sidebar *')).length < 400, 'the side has every page');
  await context.close();
  done(`${nodes} elements on the page of a large operation`);
};

/** Code can be copied by a finger; the pages at the side can be opened by one. */
export const touched = async ({ report, check, done }, browser, url, viewport) => {
  const context = await watched(browser, new URL(url).origin, report, { viewport, hasTouch: true, isMobile: true, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  const button = page.locator('.code-bar button:visible').first();
  const { width, height } = await button.boundingBox();
  check(width >= 44 && height >= 44, `the button that copies is ${width} by ${height}`);
  await button.tap();
  const [copied, code] = [await page.evaluate(() => navigator.clipboard.readText()), await page.locator('main pre code:visible').first().textContent()];
  check(copied === code && code.length > 0, 'what is copied is not the code');
  check(!(await page.isVisible('#mdbook-sidebar')), 'the pages cover a phone');
  await page.tap('#menu-toggle');
  await page.locator('#mdbook-sidebar a', { hasText: 'Schedule a message' }).tap();
  await page.waitForURL('**/messages-schedule.html');
  await context.close();
  done('a page read by touch');
};

/** What axe finds serious. */
export const accessible = async ({ report, done }, browser, base, paths, viewport) => {
  let rules = 0;
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark', viewport }]) {
    const context = await watched(browser, base, report, options);
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(base + path);
      await page.keyboard.press('/');
      await page.waitForFunction(() => window.apiSearchData && document.activeElement.id === 'mdbook-searchbar');
      await page.evaluate(lookFor, 'send');
      await page.evaluate(() => document.querySelectorAll('details').forEach((node) => (node.open = true)));
      await page.addScriptTag({ content: AXE });
      const { violations, passes } = await page.evaluate(() => window.axe.run());
      rules += passes.length;
      const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
      serious.forEach(({ id, nodes }) => report(`${path}, ${options.colorScheme}: ${id}: ${nodes[0].html.slice(0, 120)}`));
    }
    await context.close();
  }
  done(`${rules} rules of axe hold`);
};
