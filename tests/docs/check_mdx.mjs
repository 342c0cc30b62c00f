// Every page of MDX is parsed whole; its front matter has what sites ask for, names are in kebab case, and links lead to pages.
// Usage: check_mdx.mjs OUT, where OUT has `docs/mdx`, `docs/skills` and `docs/manifest.json`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { createProcessor } from '@mdx-js/mdx';
import { parse } from 'yaml';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { files } from './site.mjs';

const docs = join(process.argv[2], 'docs');
const processor = createProcessor({ format: 'mdx', remarkPlugins: [remarkFrontmatter, remarkGfm] });
const wrong = [];
const manifest = JSON.parse(readFileSync(join(docs, 'manifest.json'), 'utf8'));
const known = new Map(manifest.pages.map((page) => [page.path, page]));

const walk = (node, visit) => {
  visit(node);
  (node.children ?? []).forEach((child) => walk(child, visit));
};

const site = files(join(docs, 'mdx')).filter((path) => path.endsWith('.mdx'));
const addresses = new Set(site.map((path) => `/${path.replace(/\.mdx$/, '')}`));
const targets = [];
const ids = new Set();
for (const path of site) {
  const text = readFileSync(join(docs, 'mdx', path), 'utf8');
  const report = (problem) => wrong.push(`${path}: ${problem}`);
  if (!/^[a-z0-9]+(?:[-/][a-z0-9]+)*\.mdx$/.test(path)) report('the name is not in kebab case');
  try {
    walk(processor.parse(text), (node) => {
      if (/^mdx/.test(node.type) && node.name !== 'br') report(`${node.type} ${node.name ?? node.value}`);
      if (node.type === 'link' && node.url.startsWith('/')) targets.push([path, node.url.split('#')[0]]);
      if (node.type === 'link' && /\.mdx?(#|$)/.test(node.url)) report(`a link to a file: ${node.url}`);
    });
  } catch (error) {
    report(error.message);
  }
  const front = parse(text.split('\n---\n')[0].slice(4));
  for (const field of ['title', 'description', 'id']) if (!front[field]) report(`no ${field}`);
  if (!Number.isInteger(front.sidebar_position)) report('no position');
  const id = `${path.split('/').slice(0, -1)}/${front.id}`;
  if (ids.has(id)) report(`the id ${id} is another page's`);
  ids.add(id);
  if (!known.has(`mdx/${path}`)) report('the manifest lacks it');
}
for (const [path, url] of targets) if (!addresses.has(url)) wrong.push(`${path}: no page ${url}`);

// The guides are read by the same parsers.
const guides = files(join(docs, 'skills')).filter((path) => path.endsWith('.md') && /-(rust|python|curl)\//.test(path));
for (const path of guides) {
  try {
    processor.parse(readFileSync(join(docs, 'skills', path), 'utf8'));
  } catch (error) {
    wrong.push(`skills/${path}: ${error.message}`);
  }
}

for (const page of manifest.pages) {
  const bytes = readFileSync(join(docs, page.path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (page.sha256 !== sha256 || page.bytes !== bytes.length) wrong.push(`manifest: ${page.path} is not what it says`);
}

// What the navigation names is there.
const named = (value) => (Array.isArray(value) ? value.flatMap(named) : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, one]) => ((key === 'id' || key === 'slug') && typeof one === 'string' ? [one] : named(one))) : []);
const listed = (pages) => pages.flatMap((page) => (typeof page === 'string' ? [page] : listed(page.pages)));
const read = (name) => JSON.parse(readFileSync(join(docs, 'mdx', name), 'utf8'));
const pages = { 'sidebars.json': named(read('sidebars.json')), 'starlight.json': named(read('starlight.json')), 'docs.json': listed(read('docs.json').navigation.groups) };
for (const [name, all] of Object.entries(pages)) {
  for (const page of all) if (!addresses.has(`/${page}`)) wrong.push(`${name}: no page ${page}`);
  const lacks = [...addresses].filter((address) => !all.includes(address.slice(1)));
  lacks.forEach((address) => wrong.push(`${name}: lacks ${address}`));
}

wrong.slice(0, 40).forEach((line) => console.log(line));
console.log(`mdx: ${site.length} pages and ${guides.length} guides parsed, ${targets.length} links, ${manifest.pages.length} in the manifest, ${wrong.length} wrong`);
process.exitCode = wrong.length || !site.length || !guides.length ? 1 : 0;
