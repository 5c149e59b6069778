// Runs before the first paint: the reader's choice of light or dark holds on every page. Without
// JavaScript the page follows the system, and the switch, which would do nothing, is not shown.
(() => {
  const root = document.documentElement;
  const names = ['system', 'light', 'dark'];

  function read() {
    try {
      const stored = localStorage.getItem('theme');
      return names.includes(stored) ? stored : 'system';
    } catch {
      return 'system'; // Storage is denied: the switch then works for this page only.
    }
  }

  function apply(theme) {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }

  function store(theme) {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // As above.
    }
  }

  let theme = read();
  apply(theme);

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('.theme-switch');
    if (!button) return;
    const label = () => button.setAttribute('aria-label', `Colours: ${theme}`);
    label();
    button.hidden = false;
    button.addEventListener('click', () => {
      theme = names[(names.indexOf(theme) + 1) % names.length];
      apply(theme);
      store(theme);
      label();
    });
  });

  // What is folded on screen is read on paper.
  const folded = [];
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('main details:not([open])')) {
      details.open = true;
      folded.push(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of folded.splice(0)) details.open = false;
  });
})();
