/** The keys: `/` search, `?` help, `j` and `k` through rows, `Enter` opens, `g` and a letter goes to a page. */
export function startKeys(): void {
  let going = false;

  document.querySelector('[data-help]')?.addEventListener('click', help);

  document.addEventListener('keydown', (key) => {
    const target = key.target;
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
    if (typing || key.ctrlKey || key.metaKey || key.altKey) {
      return;
    }
    if (going) {
      going = false;
      document.querySelector<HTMLAnchorElement>(`nav a[data-key="${CSS.escape(key.key)}"]`)?.click();
      return;
    }
    switch (key.key) {
      case '/':
        key.preventDefault();
        document.querySelector<HTMLInputElement>('.search input')?.focus();
        break;
      case '?':
        help();
        break;
      case 'f':
        key.preventDefault();
        toggleFilter();
        break;
      case 'g':
        going = true;
        break;
      case 'j':
        step(1);
        break;
      case 'k':
        step(-1);
        break;
    }
  });
}

function help(): void {
  document.querySelector<HTMLDialogElement>('#keys')?.showModal();
}

function toggleFilter(): void {
  const details = document.querySelector<HTMLDetailsElement>('.filter details');
  if (details) {
    details.open = !details.open;
    details.querySelector<HTMLElement>(details.open ? 'input:not([type=hidden])' : 'summary')?.focus();
  }
}

/** Moves the focus to the row after or before the one that has it. */
function step(by: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.row .words, .row-like .words, .side .words')];
  const here = links.findIndex((link) => link === document.activeElement);
  const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
  links[next]?.focus();
}
