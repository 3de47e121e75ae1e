import htmx from 'htmx.org';

/** Opens links to evidence in the drawer instead of on a page of their own. */
export function startDrawer(): void {
  const drawer = document.getElementById('drawer');
  if (!(drawer instanceof HTMLDialogElement)) {
    return;
  }
  let opener: HTMLElement | SVGAElement | null = null;

  document.addEventListener('click', (click) => {
    const target = click.target;
    if (!(target instanceof Element) || click.defaultPrevented || click.button !== 0) {
      return;
    }
    if (target.closest('[data-close]') && drawer.contains(target)) {
      click.preventDefault();
      close();
      return;
    }
    const link = target.closest<HTMLElement | SVGAElement>('a[data-evidence]');
    if (link && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey) {
      click.preventDefault();
      void open(link);
    }
  });

  drawer.addEventListener('submit', (submit) => {
    const form = submit.target;
    if (form instanceof HTMLFormElement && form.matches('[data-drawer]')) {
      submit.preventDefault();
      void send(form, submit.submitter);
    }
  });

  drawer.addEventListener('cancel', (cancel) => {
    cancel.preventDefault();
    close();
  });
  document.addEventListener('keydown', (key) => {
    if (key.key === 'Escape' && drawer.open && !document.querySelector('dialog:modal')) {
      close();
    }
  });

  async function open(link: HTMLElement | SVGAElement): Promise<void> {
    if (!drawer?.contains(link)) {
      opener = link;
    }
    await htmx.ajax('get', link.getAttribute('href') ?? '', { target: '#drawer', swap: 'innerHTML' });
    if (drawer instanceof HTMLDialogElement) {
      if (!drawer.open) {
        drawer.show();
      }
      drawer.scrollTop = 0;
      const heading = drawer.querySelector<HTMLElement>('h1');
      drawer.setAttribute('aria-label', heading?.textContent ?? 'Evidence');
      heading?.focus();
    }
  }

  async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    const verb = form.method === 'get' ? 'get' : 'post';
    await htmx.ajax(verb, action, { source: form, target: '#drawer', swap: 'innerHTML' });
    const outcome = drawer?.querySelector<HTMLElement>('.outcome, h1');
    outcome?.setAttribute('tabindex', '-1');
    outcome?.focus();
    outcome?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    if (drawer instanceof HTMLDialogElement) {
      drawer.close();
      drawer.replaceChildren();
    }
    opener?.focus();
  }
}
