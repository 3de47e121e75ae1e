/** Copies what buttons offer, and says that it did. */
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
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    // Without leave to write there the words are shown, to be copied by hand.
    const words = document.createElement('textarea');
    words.value = text;
    words.readOnly = true;
    words.setAttribute('aria-label', 'Citation');
    button.after(words);
    words.select();
    return;
  }
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}
