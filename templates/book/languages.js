// One language at a time. The headings below "Examples" become buttons; the choice is kept for all pages and followed by other
// tabs, and whatever the reader looks at stays where it is on the screen. Without this script all languages are shown in turn.
(() => {
  const KEY = 'api-language';
  const start = [...document.querySelectorAll('main h2')].find((heading) => heading.textContent.trim() === 'Examples');
  if (!start) return;

  const sections = [];
  for (let node = start.nextElementSibling; node && node.tagName !== 'H2'; node = node.nextElementSibling) {
    if (node.tagName === 'H3') sections.push({ name: node.textContent.trim(), id: node.id, heading: node, nodes: [] });
    else if (sections.length > 0) sections.at(-1).nodes.push(node);
  }
  if (sections.length === 0) return;

  const stored = {
    read() {
      try {
        return localStorage.getItem(KEY);
      } catch {
        return null;
      }
    },
    keep(name) {
      try {
        localStorage.setItem(KEY, name);
      } catch {
        // A browser that keeps nothing still switches.
      }
    },
  };

  const bar = document.createElement('div');
  bar.className = 'languages';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Language of the examples');

  // The first part of the page that is visible now and will be after the change.
  const landmark = () => {
    const top = document.getElementById('mdbook-menu-bar')?.getBoundingClientRect().bottom ?? 0;
    const lasting = [bar, ...document.querySelectorAll('main > :is(.head, .told) > *')];
    return lasting.find((node) => node.getBoundingClientRect().bottom > Math.max(top, 0)) ?? bar;
  };

  const show = (name) => {
    const place = landmark();
    const before = place.getBoundingClientRect().top;
    for (const section of sections) {
      const chosen = section.name === name;
      for (const node of section.nodes) node.hidden = !chosen;
      section.button.setAttribute('aria-pressed', String(chosen));
    }
    window.scrollBy({ top: place.getBoundingClientRect().top - before, behavior: 'instant' });
  };

  for (const section of sections) {
    for (const node of section.nodes) node.classList.add('language');
    section.button = document.createElement('button');
    section.button.type = 'button';
    section.button.textContent = section.name;
    section.button.addEventListener('click', () => {
      stored.keep(section.name);
      show(section.name);
    });
    // The heading gives its anchor to the button: a link to a language leads here.
    section.heading.remove();
    section.button.id = section.id;
    bar.append(section.button);
  }
  start.after(bar);

  const named = (name) => sections.find((section) => section.name === name);
  const linked = () => sections.find((section) => `#${section.id}` === location.hash);
  show((linked() ?? named(stored.read()) ?? sections[0]).name);
  if (linked()) start.scrollIntoView();

  window.addEventListener('hashchange', () => linked() && show(linked().name));
  window.addEventListener('storage', (event) => {
    if (event.key === KEY && named(event.newValue)) show(event.newValue);
  });
})();
