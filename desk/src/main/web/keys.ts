/** The keys: `/` search, `?` help, `j` and `k` through rows, `Enter` opens, `g` and a letter goes to a page. */
export function startKeys(): void {
  let going = false;

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
        document.querySelector<HTMLDialogElement>('#keys')?.showModal();
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

/** Moves the focus to the row after or before the one that has it. */
function step(by: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.row .words, .side .words')];
  const here = links.findIndex((link) => link === document.activeElement);
  const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
  links[next]?.focus();
}
