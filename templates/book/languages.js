// One language at a time: the headings below "Examples" become buttons. The choice is kept for all pages, and a
// change leaves the reader where they are.
(() => {
  const KEY = 'telnyx-language';
  const start = document.getElementById('examples');
  if (!start) return;

  const sections = [];
  for (let node = start.nextElementSibling; node && node.tagName !== 'H2'; node = node.nextElementSibling) {
    if (node.tagName === 'H3') sections.push({ name: node.textContent.trim(), id: node.id, nodes: [] });
    if (sections.length > 0) sections[sections.length - 1].nodes.push(node);
  }
  if (sections.length === 0) return;

  const bar = document.createElement('div');
  bar.className = 'languages';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Language of the examples');

  const read = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const keep = (name) => {
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // A browser that keeps nothing still switches.
    }
  };

  const show = (name) => {
    const top = bar.getBoundingClientRect().top;
    for (const section of sections) {
      const chosen = section.name === name;
      section.nodes.forEach((node) => node.classList.toggle('languages-other', !chosen));
      section.button.setAttribute('aria-pressed', String(chosen));
    }
    window.scrollBy(0, bar.getBoundingClientRect().top - top);
  };

  for (const section of sections) {
    section.button = document.createElement('button');
    section.button.type = 'button';
    section.button.textContent = section.name;
    section.button.addEventListener('click', () => {
      keep(section.name);
      show(section.name);
    });
    bar.append(section.button);
  }
  start.after(bar);

  const linked = sections.find((section) => '#' + section.id === location.hash);
  const kept = sections.find((section) => section.name === read());
  show((linked || kept || sections[0]).name);
})();
