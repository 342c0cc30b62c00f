// Builds the folder that lies in `src/content/docs`: `docs/mdx` of a generation.
import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sidebar = JSON.parse(readFileSync('src/content/docs/starlight.json', 'utf8'));

export default defineConfig({
  site: 'https://docs.example.com',
  integrations: [starlight({ title: 'Reference', sidebar, pagefind: false, disable404Route: true })],
});
