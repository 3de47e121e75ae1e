/** Copies what buttons offer in `data-copy`, and says that it did. */
export function startCopying(): void {
  document.addEventListener('click', (click) => {
    const button = click.target instanceof Element ? click.target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button) {
      void copy(button);
    }
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.dataset['copy'] ?? '';
  try {
    await navigator.clipboard.writeText(text);
    tell(button, 'Copied');
  } catch {
    show(button, text);
  }
}

/** The label tells it for a moment; a press in that moment changes nothing. */
function tell(button: HTMLButtonElement, told: string): void {
  button.dataset['label'] ??= button.textContent ?? '';
  button.textContent = told;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = button.dataset['label'] ?? '';
  }, 1500);
}

/** Without leave to write to the clipboard the words are shown, to be copied by hand. */
function show(button: HTMLButtonElement, text: string): void {
  if (button.nextElementSibling instanceof HTMLTextAreaElement) {
    button.nextElementSibling.select();
    return;
  }
  const words = document.createElement('textarea');
  words.value = text;
  words.readOnly = true;
  words.setAttribute('aria-label', 'Citation');
  button.after(words);
  words.select();
}
