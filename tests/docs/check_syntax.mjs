// Go, Java and Ruby: every example parses; Go is laid out as gofmt does. Usage: check_syntax.mjs DIR.
import { format } from '@wasm-fmt/gofmt';
import { loadPrism } from '@ruby/prism';
import { parse as parseJava } from 'java-parser';
import { examples, report } from './examples.mjs';

const root = process.argv[2];
const message = (error) => String(error.message ?? error).split('\n')[0];

/** Imports stand before what is inside the function or the class. */
function split(code, isHead) {
  const lines = code.split('\n');
  return [lines.filter(isHead).join('\n'), lines.filter((line) => !isHead(line)).join('\n')];
}

function check(language, wrap) {
  const all = examples(root, language);
  const problems = all.flatMap(({ page, code }) => {
    try {
      const problem = wrap(code);
      return problem ? [`${page}: ${language}: ${problem}`] : [];
    } catch (error) {
      return [`${page}: ${language}: ${message(error)}`];
    }
  });
  report(language, all.length, problems);
  return process.exitCode;
}

const prism = await loadPrism();

const failed = [
  check('go', (code) => {
    const top = /^(func|import \()/m.test(code);
    const [imports, body] = top ? ['', code] : split(code, (line) => line.startsWith('import '));
    const inside = body.trim().split('\n').map((line) => (line ? `\t${line}` : line)).join('\n');
    format(top ? `package main\n\n${code.replace(/^client := /m, 'var client = ')}` : `package main\n\n${imports}\n\nfunc main() {\n${inside}\n}\n`);
    return null;
  }),
  check('java', (code) => {
    const [imports, body] = split(code, (line) => line.startsWith('import '));
    const isClass = /^@/m.test(body);
    parseJava(isClass ? `${imports}\nclass Example {\n${body}\n}` : `${imports}\nclass Example { void run() {\n${body}\n} }`);
    return null;
  }),
  check('ruby', (code) => {
    const { errors } = prism(code);
    return errors.length > 0 ? errors[0].message : null;
  }),
];
process.exitCode = Math.max(...failed.map((code) => code ?? 0));
