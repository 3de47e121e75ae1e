/** A letter after `g` must come within so many milliseconds. */
const PATIENCE = 1500;

const STORED = 'dateline.keys';

/**
 * The keys: `/` search, `?` help, `j` and `k` through rows, `Enter` opens, `g` and a letter goes to a page. The help can
 * switch them off, for those who speak or tremble; it has a button, too.
 */
export function startKeys(): void {
  let went = -Infinity;
  let on = stored();

  const choice = document.querySelector<HTMLInputElement>('[data-keys]');
  if (choice) {
    choice.checked = on;
    choice.addEventListener('change', () => {
      on = choice.checked;
      store(on);
    });
  }

  document.querySelector('[data-help]')?.addEventListener('click', help);

  document.addEventListener('keydown', (key) => {
    const target = key.target;
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
    if (!on || typing || document.querySelector('dialog:modal') || key.ctrlKey || key.metaKey || key.altKey) {
      return;
    }
    if (key.timeStamp - went < PATIENCE) {
      went = -Infinity;
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
        went = key.timeStamp;
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

/** Where nothing can be stored, the keys are on. */
function stored(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

function store(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // It holds for this page alone.
  }
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
