// Every example in every language but Rust parses, whatever the document is; Go is laid out as gofmt does. Usage: check_syntax.mjs DIR.
import { spawnSync } from 'node:child_process';
import vm from 'node:vm';
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

/** What a program says of a text that it reads, if it does not end well. */
function said(program, args, input) {
  const { status, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
  return status === 0 ? null : stderr.trim().split('\n').pop();
}

/** Python compiles all examples in one process: what it says of each. */
function pythonProblems() {
  const script = `import json, sys
def problem(code):
    try:
        compile(code, "example", "exec")
    except (SyntaxError, ValueError) as error:
        return str(error)
print(json.dumps([problem(code) for code in json.load(sys.stdin)]))`;
  const input = JSON.stringify(examples(root, 'python').map(({ code }) => code));
  const { stdout } = spawnSync('python3', ['-c', script], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

const prism = await loadPrism();
const python = pythonProblems();

const failed = [
  check('python', () => python.shift()),
  check('bash', (code) => said('bash', ['-n'], code)),
  check('javascript', (code) => {
    const [, body] = split(code, (line) => line.startsWith('import '));
    new vm.Script(`(async () => {\n${body}\n})`);
    return null;
  }),
  check('go', (code) => {
    const top = /^(func |import \()/m.test(code);
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
