/** Takes files and folders that are dropped anywhere on the page, and says before sending what is too large. */

const LARGEST_FILE = 50 * 1000 * 1000;
const LARGEST_TOGETHER = 200 * 1000 * 1000;

const form = document.querySelector<HTMLFormElement>('form[data-drop]');
if (form) {
  takeDrops(form);
}

interface Found {
  file: File;
  name: string;
}

function takeDrops(form: HTMLFormElement): void {
  const page = document.documentElement;
  const complaint = form.querySelector<HTMLElement>('[data-complaint]');
  let over = 0;
  page.dataset.droppable = '';

  document.addEventListener('dragenter', (drag) => {
    if (holdsFiles(drag)) {
      over += 1;
      page.dataset.dropping = '';
    }
  });
  document.addEventListener('dragleave', () => {
    over = Math.max(0, over - 1);
    if (over === 0) {
      delete page.dataset.dropping;
    }
  });
  document.addEventListener('dragover', (drag) => {
    if (holdsFiles(drag)) {
      drag.preventDefault();
    }
  });
  document.addEventListener('drop', (drop) => {
    over = 0;
    delete page.dataset.dropping;
    if (holdsFiles(drop) && drop.dataTransfer) {
      drop.preventDefault();
      void send(found(drop.dataTransfer));
    }
  });
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')];
    const files = inputs.flatMap((input) => [...(input.files ?? [])]);
    void send(Promise.resolve(files.map((file) => ({ file, name: file.webkitRelativePath || file.name }))));
  });

  async function send(finding: Promise<Found[]>): Promise<void> {
    const files = await finding;
    const fault = tooMuch(files);
    if (fault) {
      complain(fault);
      return;
    }
    const data = new FormData();
    form.querySelectorAll<HTMLInputElement>('input[type=hidden]').forEach((field) => data.append(field.name, field.value));
    files.forEach(({ file, name }) => data.append('files', file, name));
    try {
      const answer = await fetch(form.action, { method: 'POST', body: data });
      if (answer.redirected) {
        location.assign(answer.url);
      } else {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        complain(page.querySelector('[role=alert]:not([hidden])')?.textContent ?? page.querySelector('main')?.textContent ?? '');
      }
    } catch {
      complain('The files could not be sent; is the desk still open?');
    }
  }

  function complain(fault: string): void {
    if (complaint) {
      complaint.hidden = false;
      complaint.textContent = fault.trim();
    }
  }
}

function holdsFiles(drag: DragEvent): boolean {
  return drag.dataTransfer?.types.includes('Files') ?? false;
}

function tooMuch(files: Found[]): string | null {
  if (files.length === 0) {
    return 'Choose files or a folder first.';
  }
  const large = files.find(({ file }) => file.size > LARGEST_FILE);
  if (large) {
    return `${large.name} is larger than 50 MB.`;
  }
  return files.reduce((sum, { file }) => sum + file.size, 0) > LARGEST_TOGETHER
    ? 'That is more than 200 MB together; give it in parts.'
    : null;
}

/** Entries must be taken at once: a drop is empty after its event. */
function found(drop: DataTransfer): Promise<Found[]> {
  const entries = [...drop.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.length > 0
    ? Promise.all(entries.map((entry) => inEntry(entry, ''))).then((all) => all.flat())
    : Promise.resolve([...drop.files].map((file) => ({ file, name: file.name })));
}

async function inEntry(entry: FileSystemEntry, folder: string): Promise<Found[]> {
  const name = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ file, name }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: Found[] = [];
  // A reader gives its entries in parts, and an empty part at the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) {
      return all;
    }
    for (const inner of part) {
      all.push(...(await inEntry(inner, `${name}/`)));
    }
  }
}

export {};
