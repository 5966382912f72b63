// Runs in every page of the reference, before Redoc does.

// Redoc would make a worker for its search out of a string, which the policy of the page forbids. Without workers it
// does not try.
globalThis.Worker = undefined;

// One choice of light or dark for the whole site: the guides keep theirs under another name than Redoc.
(() => {
  const [guides, redoc] = ['vitepress-theme-appearance', 'redoc.colorMode'];
  try {
    const choice = localStorage.getItem(guides);
    if (choice === 'light' || choice === 'dark') localStorage.setItem(redoc, choice);
    else localStorage.removeItem(redoc);
    let shown;
    new MutationObserver(() => {
      const now = document.documentElement.classList.contains('dark') ? 'dark' : 'light';
      if (shown && now !== shown) localStorage.setItem(guides, now);
      shown = now;
    }).observe(document.documentElement, { attributeFilter: ['class'] });
  } catch {
    // A browser that stores nothing follows the system on each page.
  }
})();
