// Judges a folder of MDX with its `docs.json` as Mintlify does: the step of `mint validate` that reads navigation and pages, in its strict
// mode, and `mint broken-links --check-anchors`, by the packages that both commands are made of. What `validate` does before that, and
// `mint dev` to show pages, needs a program that Mintlify serves on its own host, and no package has.
// Usage: check.mjs PAGES WORK, two whole paths; what Mintlify writes goes to WORK.
import { mkdirSync } from 'node:fs';
import { getBrokenInternalLinks } from '@mintlify/link-rot';
import { prebuild } from '@mintlify/prebuild';

const [pages, work] = process.argv.slice(2);
mkdirSync(work, { recursive: true });
process.chdir(work);
await prebuild(pages, { strict: true, skipStaticFiles: true });
const broken = await getBrokenInternalLinks(pages, { checkAnchors: true });
broken.slice(0, 20).forEach(({ relativeDir, filename, originalPath }) => console.log(`${relativeDir}/${filename}: no ${originalPath}`));
console.log(`mintlify: the build is valid, ${broken.length} links lead nowhere`);
process.exitCode = broken.length ? 1 : 0;
