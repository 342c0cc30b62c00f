// Blocks of code: what they are, in colours, with a button that copies them. The colours tell comments, strings, numbers and the
// words of a language apart, and nothing more.
(() => {
  const WORDS = {
    rust: 'as async await const crate dyn else enum false fn for if impl in let loop match mod move mut pub ref return self static struct true type use where while',
    python: 'and as async await class def del elif else except False finally for from if import in is lambda None not or pass raise return True try while with yield',
    javascript: 'async await break case catch class const continue default else export false finally for from function if import in let new null of return throw true try undefined while yield',
    go: 'break case chan const defer else false for func go if import interface map nil package range return select struct switch true type var',
    java: 'boolean break case catch class else extends false final finally for if implements import int long new null package private public return static throw throws true try var void while',
    ruby: 'and begin class def do else elsif end ensure false for if in module nil not or require rescue return self true unless until while yield',
    bash: 'do done echo else export fi for if in then while',
    json: 'false null true',
  };
  const NAMES = { bash: 'curl', json: 'JSON', javascript: 'JavaScript' };
  const HASH = ['python', 'ruby', 'bash'];

  const pattern = (language) => {
    const comment = language === 'json' ? '(?!)' : HASH.includes(language) ? '(?<![^\\s])#.*' : '//.*';
    const quotes = { rust: '', java: '', json: '', go: '|`[^`]*`', javascript: "|'(?:\\\\.|[^'\\\\\\n])*'|`[^`]*`", bash: "|'[^']*'" };
    const string = `"""[^]*?"""|"(?:\\\\.|[^"\\\\])*"${quotes[language] ?? "|'(?:\\\\.|[^'\\\\\\n])*'"}`;
    return new RegExp(`(?<comment>${comment})|(?<string>${string})|(?<number>\\b\\d[\\d_.]*\\b)|(?<word>[A-Za-z_]\\w*)`, 'g');
  };

  const span = (kind, text) => {
    const node = document.createElement('span');
    node.className = `code-${kind}`;
    node.textContent = text;
    return node;
  };

  const coloured = (text, language) => {
    const words = new Set(WORDS[language].split(' '));
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(pattern(language))) {
      const { comment, string, number, word } = found.groups;
      const isKey = string && language === 'json' && /^\s*:/.test(text.slice(found.index + string.length));
      const kind = comment ? 'comment' : isKey ? 'key' : string ? 'string' : number ? 'number' : words.has(word) ? 'keyword' : '';
      if (!kind) continue;
      parts.push(text.slice(end, found.index), span(kind, found[0]));
      end = found.index + found[0].length;
    }
    return [...parts, text.slice(end)];
  };

  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not copied';
    }
    setTimeout(() => (button.textContent = 'Copy'), 1500);
  };

  for (const code of document.querySelectorAll('main pre > code')) {
    const language = code.className.match(/language-(\w+)/)?.[1] ?? '';
    const text = code.textContent;
    if (WORDS[language]) code.replaceChildren(...coloured(text, language));
    const [block, bar, name, button] = ['div', 'div', 'span', 'button'].map((tag) => document.createElement(tag));
    block.className = 'code';
    bar.className = 'code-bar';
    name.textContent = NAMES[language] ?? language.replace(/^./, (first) => first.toUpperCase());
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => copy(text, button));
    bar.append(name, button);
    code.parentElement.replaceWith(block);
    block.append(bar, code.parentElement);
    // What scrolls can be scrolled by keys.
    code.parentElement.tabIndex = 0;
  }
})();
