// The pages at the side: products by their groups, and of the product that is being read its operations, each with its method.
// What there is stands in `navigation.js`, once for all pages and once for each product. And what the bar's buttons do.
(() => {
  const root = document.documentElement;
  const sidebar = document.getElementById('mdbook-sidebar');
  const [product, file] = root.dataset.page.includes('/') ? root.dataset.page.replace(/\.md$/, '').split('/') : ['', ''];

  const element = (tag, className, text = '') => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.textContent = text;
    return node;
  };

  const item = (href, title, isCurrent, method) => {
    const [item, link] = [element('li'), element('a')];
    link.href = path_to_root + href;
    if (method) link.append(element('span', `badge http-${method.toLowerCase()}`, method === 'DELETE' ? 'DEL' : method));
    link.append(element('span', '', title));
    if (isCurrent) link.setAttribute('aria-current', 'page');
    item.append(link);
    return item;
  };

  let current = null;
  for (const [group, products] of window.apiNavigation ?? []) {
    const list = element('ul');
    if (group) {
      sidebar.append(element('p', 'group', group));
      list.setAttribute('aria-label', group);
    }
    for (const [slug, title] of products) {
      const entry = item(`${slug}/index.html`, title, slug === product && file === 'index');
      if (slug === product) current = entry;
      list.append(entry);
    }
    sidebar.append(list);
  }

  // What is read stays in sight, at the side alone.
  const reveal = () => {
    const here = sidebar.querySelector('[aria-current]') ?? current;
    if (here) sidebar.scrollTop += here.getBoundingClientRect().top - sidebar.getBoundingClientRect().top - sidebar.clientHeight / 3;
  };
  if (current) {
    const script = document.createElement('script');
    script.src = `${path_to_root}${product}/navigation.js`;
    script.onload = () => {
      const list = element('ul');
      for (const [page, title, method] of window.apiPages) list.append(item(`${product}/${page}.html`, title, page === file, method));
      current.append(list);
      reveal();
    };
    document.head.append(script);
  }

  const menu = document.getElementById('menu-toggle');
  const open = (wanted) => {
    root.classList.toggle('menu-open', wanted);
    menu.setAttribute('aria-expanded', String(wanted));
    if (wanted) reveal();
  };
  menu.addEventListener('click', () => open(!root.classList.contains('menu-open')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.classList.contains('menu-open')) return;
    open(false);
    menu.focus();
  });

  document.getElementById('theme-toggle').addEventListener('click', () => {
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    try {
      localStorage.setItem('api-theme', root.dataset.theme);
    } catch {
      // A browser that keeps nothing still changes.
    }
  });
})();
