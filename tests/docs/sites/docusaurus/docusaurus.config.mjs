// Builds the folder that the environment names: `docs/mdx` of a generation.
const pages = process.env.PAGES;

export default {
  title: 'Reference',
  url: 'https://docs.example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  presets: [
    ['classic', { docs: { path: pages, routeBasePath: '/', sidebarPath: `${pages}/sidebars.json` }, blog: false }],
  ],
};
