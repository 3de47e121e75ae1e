/** Ties the notes in the margin to the words that they are about, both ways, and copies the citation. */

const notes = new Map<string, HTMLElement>();
const sentences = new Map<string, HTMLElement[]>();
const spans = new Map<string, HTMLElement[]>();

function index(pieces: Map<string, HTMLElement[]>, numbers: string | undefined, piece: HTMLElement): void {
  for (const number of (numbers ?? '').split(' ')) {
    if (number) {
      const known = pieces.get(number);
      if (known) {
        known.push(piece);
      } else {
        pieces.set(number, [piece]);
      }
    }
  }
}

document.querySelectorAll<HTMLElement>('[data-note]').forEach((note) => notes.set(note.dataset.note ?? '', note));
document.querySelectorAll<HTMLElement>('.coded').forEach((piece) => {
  index(sentences, piece.dataset.sentence, piece);
  index(spans, piece.dataset.span, piece);
});

let lit: Element[] = [];

function light(numbers: string[]): void {
  lit.forEach((element) => element.classList.remove('lit', 'lit-span'));
  lit = [];
  const add = (element: Element | undefined, style: string): void => {
    if (element) {
      element.classList.add(style);
      lit.push(element);
    }
  };
  for (const number of numbers) {
    add(notes.get(number), 'lit');
    sentences.get(number)?.forEach((piece) => add(piece, 'lit'));
    spans.get(number)?.forEach((piece) => add(piece, 'lit-span'));
  }
}

/** What an element is about: of words that lines name these lines, else all lines of the sentence. */
function numbersOf(target: EventTarget | null): string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-note], .coded') : null;
  const data = element?.dataset;
  return (data?.note ?? (data?.span || data?.sentence) ?? '').split(' ').filter((number) => number);
}

const reading = document.querySelector('.reading .text');
for (const kind of ['pointerover', 'focusin']) {
  reading?.addEventListener(kind, (event) => light(numbersOf(event.target)));
}
reading?.addEventListener('pointerleave', () => light(numbersOf(document.activeElement)));
