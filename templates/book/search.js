// Search over `search-data.js`, which is loaded when the search bar is opened first. Words are looked for in titles, methods,
// paths, products, descriptions and parameters; `client.messages().send()` and `POST /messages` find what they name, however a
// language spells it. Results are links, so that arrow keys, Tab and Enter do what they do anywhere.
(() => {
  const wrapper = document.getElementById('mdbook-search-wrapper');
  const toggle = document.getElementById('mdbook-search-toggle');
  const input = document.getElementById('mdbook-searchbar');
  const results = document.getElementById('mdbook-searchresults');
  const panel = document.getElementById('mdbook-searchresults-outer');
  const header = document.getElementById('mdbook-searchresults-header');
  if (!wrapper || !toggle || !input) return;

  const MOST = 25;
  // What a match is worth, by where it stands.
  const WORTH = { title: 8, task: 8, intents: 8, method: 4, path: 3, product: 3, about: 1.5, productAbout: 1 };
  const STOP = new Set(['a', 'an', 'the', 'to', 'of', 'for', 'in', 'on', 'by', 'and', 'or', 'with', 'how', 'do', 'i', 'my']);

  const stem = (word) => {
    if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
    if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
    return word;
  };
  const known = new Map();
  const words = (text) => {
    if (!known.has(text)) known.set(text, taken(text));
    return known.get(text);
  };
  const taken = (text) =>
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word && !STOP.has(word))
      .map(stem);
  const compact = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^client/, '');

  // The segments of a path or an address, without host, version and query.
  const split = (path) => {
    const segments = path.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '').split('/').filter(Boolean);
    return segments[0] === 'v2' ? segments.slice(1) : segments;
  };

  // The pages, and for every word the pages that have it with the worth of its best place.
  let pages = null;
  const postings = new Map();

  const add = (page, fields) => {
    const at = pages.push(page) - 1;
    const best = new Map();
    for (const [field, text] of Object.entries(fields)) {
      for (const word of words(text)) best.set(word, Math.max(best.get(word) ?? 0, WORTH[field]));
    }
    page.length = new Set(words(fields.title)).size;
    page.plain = words(fields.title).join(' ');
    for (const [word, worth] of best) {
      if (!postings.has(word)) postings.set(word, []);
      postings.get(word).push([at, worth]);
    }
  };

  // What people say -> the words that the pages have for it.
  const synonyms = new Map();

  const build = ({ products, operations, events, synonyms: said }) => {
    pages = [];
    for (const [word, others] of Object.entries(said)) synonyms.set(stem(word), words(others));
    for (const [slug, title, about] of products) {
      add({ title, url: `${slug}/index.html`, product: 'Product', names: [] }, { title, about });
    }
    for (const [title, at, file, method, path, names, about, task, intents] of operations) {
      const [slug, product, productAbout] = products[at];
      const segments = split(path);
      const called = names.split(' ').filter(Boolean).map(compact);
      const page = { title, url: `${slug}/${file}.html`, product, method, path, segments, names: called, core: task !== '' };
      page.intents = new Set([task, ...intents].filter(Boolean).map((phrase) => words(phrase).join(' ')));
      add(page, { title, task, intents: intents.join(' '), method: names, path, product, about, productAbout });
    }
    for (const [at, title, anchor, types] of events) {
      const [slug, product] = products[at];
      const page = { title, url: `${slug}/webhooks.html#${anchor}`, product, path: types, names: types.split(' ').map(compact) };
      add(page, { title, method: types, product: `${product} webhook event` });
    }
  };

  // How well a page's words are those of the query.
  const byWords = (query) => {
    const scores = new Map();
    const asked = [...new Set(words(query))];
    const plain = asked.join(' ');
    for (const token of asked) {
      const hits = new Map();
      const others = synonyms.get(token) ?? [];
      for (const [word, places] of postings) {
        const fits = word === token ? 1 : word.startsWith(token) ? 0.6 : others.includes(word) ? 0.5 : 0;
        const rarity = Math.log(1 + pages.length / places.length) * fits;
        if (fits) for (const [at, worth] of places) hits.set(at, Math.max(hits.get(at) ?? 0, worth * rarity));
      }
      for (const [at, score] of hits) {
        const sum = scores.get(at) ?? { score: 0, matched: 0 };
        scores.set(at, { score: sum.score + score, matched: sum.matched + 1 });
      }
    }
    for (const [at, { score, matched }] of scores) {
      const whole = (matched / asked.length) ** 3;
      const short = 1 + 0.5 / Math.max(1, pages[at].length - matched + 1);
      const exact = pages[at].intents?.has(plain) ? 3 : pages[at].plain === plain ? 1.5 : 1;
      scores.set(at, score * whole * short * exact * (pages[at].core ? 1.3 : 1));
    }
    return scores;
  };

  // How well a page's method, in any spelling, is the one of the query.
  const byName = (query, page) => {
    const name = compact(query);
    const fits = (own) => {
      if (own === name) return 900;
      if (own.endsWith(name)) return 400;
      return own.startsWith(name) ? 300 : own.includes(name) && 200;
    };
    return name.length > 2 ? Math.max(0, ...page.names.map(fits)) : 0;
  };

  // How well a page's path is the one of the query, which may have values in the place of names.
  const byPath = (query, page) => {
    if (!page.segments) return 0;
    const [, method, rest] = query.match(/^([a-z]+)?\s*(\S*)$/i) ?? [];
    const asked = split(rest ?? '');
    const last = asked.length - 1;
    let score = 0;
    for (const [at, segment] of asked.entries()) {
      const own = page.segments[at];
      if (own === undefined) return 0;
      if (own === segment) score += 3;
      else if (own.startsWith('{')) score += 1;
      else if (at === last && own.startsWith(segment)) score += 2;
      else return 0;
    }
    const more = page.segments.length - asked.length;
    const whole = more ? -20 * more : 200;
    return asked.length ? 700 + score + whole + (method?.toUpperCase() === page.method ? 50 : 0) : 0;
  };

  const find = (query) => {
    const scores = byWords(query);
    const isPath = query.includes('/');
    const isName = /[._(]|[a-z][A-Z]/.test(query) && !/\s/.test(query.trim());
    pages.forEach((page, at) => {
      const score = isPath ? byPath(query.trim(), page) : isName ? byName(query, page) : 0;
      if (score > 0) scores.set(at, (scores.get(at) ?? 0) + score);
    });
    const ranked = [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    return { count: ranked.length, best: ranked.slice(0, MOST).map(([at]) => pages[at]) };
  };

  const element = (name, className, text) => {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  };

  const result = (page) => {
    const link = document.createElement('a');
    link.href = path_to_root + page.url;
    link.append(element('span', 'found-title', page.title), element('span', 'found-product', page.product));
    if (page.path) {
      const endpoint = element('span', 'found-endpoint', '');
      if (page.method) endpoint.append(element('code', `http http-${page.method.toLowerCase()}`, page.method));
      endpoint.append(element('code', '', page.path));
      link.append(endpoint);
    }
    const item = document.createElement('li');
    item.append(link);
    return item;
  };

  const update = () => {
    const query = input.value.trim();
    panel.classList.toggle('hidden', !query || !pages);
    if (!query || !pages) return results.replaceChildren();
    const { count, best } = find(query);
    header.textContent = count === 0 ? `Nothing is called "${query}".` : `${count} ${count === 1 ? 'page' : 'pages'}, the best first`;
    results.replaceChildren(...best.map(result));
    panel.scrollTop = 0;
  };

  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = `${path_to_root}search-data.js`;
    script.onload = () => {
      build(window.apiSearchData);
      update();
    };
    script.onerror = () => {
      asked = false;
      script.remove();
    };
    document.head.append(script);
  };

  const isOpen = () => !wrapper.classList.contains('hidden');
  const open = (wanted) => {
    wrapper.classList.toggle('hidden', !wanted);
    toggle.setAttribute('aria-expanded', String(wanted));
    if (!wanted) return;
    load();
    input.focus();
    input.select();
  };

  input.placeholder = 'Search: send an SMS, messages.send, /messages';
  input.setAttribute('aria-label', 'Search operations');
  input.autocomplete = 'off';
  header.setAttribute('aria-live', 'polite');
  toggle.title = 'Search (/)';
  toggle.addEventListener('click', () => open(!isOpen()));
  input.addEventListener('input', update);
  wrapper.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });

  // Arrow keys go through the results.
  wrapper.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      open(false);
      toggle.focus();
    } else if (step) {
      const stops = [input, ...results.querySelectorAll('a')];
      stops[Math.max(0, stops.indexOf(document.activeElement) + step)]?.focus();
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (typing || event.altKey || event.ctrlKey || event.metaKey || !['/', 's', 'S'].includes(event.key)) return;
    event.preventDefault();
    open(true);
  });
  document.addEventListener('pointerdown', (event) => {
    if (isOpen() && !wrapper.contains(event.target) && !toggle.contains(event.target)) open(false);
  });

  const wanted = new URLSearchParams(location.search).get('search');
  if (wanted) {
    open(true);
    input.value = wanted;
  }
})();
