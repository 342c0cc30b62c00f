// The parts of a page: methods of HTTP as badges, an address for each row, objects that open when they are asked for, and, on the
// pages of operations, the code beside what is told. Without this script a page is one column, with all of it in turn.
(() => {
  const main = document.querySelector('main');
  const headings = (level) => [...main.querySelectorAll(level)];
  const text = (node) => node.textContent.trim();
  // What stands between a heading and the next one of its level.
  const below = (heading) => {
    const found = [];
    for (let node = heading.nextElementSibling; node && !(/^H[1-6]$/.test(node.tagName) && node.tagName <= heading.tagName); node = node.nextElementSibling) found.push(node);
    return found;
  };

  // A method stands before its path; elsewhere it is a value as any other.
  for (const code of document.querySelectorAll('main code')) {
    const path = code.nextElementSibling;
    if (!/^(GET|POST|PUT|PATCH|DELETE)$/.test(code.textContent) || !path?.matches('code') || !text(path).startsWith('/')) continue;
    code.classList.add('http', `http-${code.textContent.toLowerCase()}`);
  }

  // An address for each row: that of its heading, and its name.
  for (const table of main.querySelectorAll('table')) {
    let heading = table.closest('.table-wrapper') ?? table;
    while (heading && !heading.id) heading = heading.previousElementSibling;
    for (const row of heading ? table.tBodies[0]?.rows ?? [] : []) {
      const name = row.cells[0].querySelector('code')?.textContent;
      const id = `${heading.id}-${name}`;
      if (!name || row.cells[0].querySelector('a') || document.getElementById(id)) continue;
      row.id = id;
      const link = document.createElement('a');
      link.className = 'row-link';
      link.href = `#${encodeURIComponent(id)}`;
      link.textContent = '#';
      link.setAttribute('aria-label', `Link to ${name}`);
      row.cells[0].append(link);
    }
  }

  const objects = headings('h2').find((heading) => text(heading) === 'Objects');
  for (const heading of objects ? below(objects).filter((node) => node.tagName === 'H3') : []) {
    const [details, summary] = ['details', 'summary'].map((tag) => document.createElement(tag));
    details.className = 'object';
    const inside = below(heading);
    heading.before(details);
    // Its link would take the click that opens it.
    heading.replaceChildren(...heading.querySelector('a.header')?.childNodes ?? heading.childNodes);
    summary.append(heading);
    details.append(summary, ...inside);
  }

  const examples = headings('h2').find((heading) => text(heading) === 'Examples');
  if (examples) {
    const [head, beside, told] = ['head', 'beside', 'told'].map((name) => {
      const box = document.createElement('div');
      box.className = name;
      return box;
    });
    const code = [examples, ...below(examples)];
    const reply = headings('h2').find((heading) => text(heading) === 'Reply');
    const sample = reply && below(reply).find((node) => node.matches('.code, pre'));
    const all = [...main.children];
    const at = all.indexOf(examples);
    head.append(...all.slice(0, at));
    told.append(...all.slice(at + code.length));
    beside.append(...code);
    if (sample) {
      const [title, said] = [document.createElement('h2'), sample.previousElementSibling];
      title.textContent = text(said).replace(/:$/, '');
      said.remove();
      beside.append(title, sample);
    }
    main.append(head, beside, told);
  }

  // What an address names is shown, whatever it is inside of.
  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !main.contains(target)) return;
    const closed = target.closest('details');
    if (closed) closed.open = true;
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', arrive);
  arrive();
})();
