/** Days as numbers, counted from 1970-01-01, and in words; in no time zone. */
const LENGTH = 86_400_000;

export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / LENGTH);
}

export function isoOf(day: number): string {
  return new Date(day * LENGTH).toISOString().slice(0, 10);
}

// As the server writes them; the browser's own English has another September.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `13 Aug 2021`. */
export function wordsOf(day: number): string {
  return `${shortOf(day)} ${new Date(day * LENGTH).getUTCFullYear()}`;
}

/** `7–13 Aug 2021`, `30 Jul – 13 Aug 2021`; both are inclusive. */
export function daysOf(first: number, last: number): string {
  const [one, other] = [new Date(first * LENGTH), new Date(last * LENGTH)];
  if (first === last) {
    return wordsOf(last);
  }
  if (one.getUTCFullYear() !== other.getUTCFullYear()) {
    return `${wordsOf(first)} – ${wordsOf(last)}`;
  }
  return one.getUTCMonth() === other.getUTCMonth()
    ? `${one.getUTCDate()}–${wordsOf(last)}`
    : `${shortOf(first)} – ${wordsOf(last)}`;
}

/** `13 Aug`. */
function shortOf(day: number): string {
  return `${new Date(day * LENGTH).getUTCDate()} ${monthOf(day)}`;
}

function monthOf(day: number): string {
  return MONTHS[new Date(day * LENGTH).getUTCMonth()] ?? '';
}

/** The first day of the period that a day is in, and the last. */
export function periodOf(day: number, grain: string): [number, number] {
  if (grain === 'month') {
    const date = new Date(day * LENGTH);
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / LENGTH;
    return [first, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / LENGTH - 1];
  }
  if (grain === 'week') {
    // 1970-01-01 was a Thursday; weeks begin on Monday.
    const first = day - ((((day + 3) % 7) + 7) % 7);
    return [first, first + 6];
  }
  return [day, day];
}

/** Some days to name between two, both inclusive, with their words: firsts of months if there are enough. */
export function namedDays(first: number, last: number, most: number): { day: number; words: string }[] {
  const length = last - first + 1;
  const named: { day: number; words: string }[] = [];
  if (length <= 10 * most) {
    const step = [1, 2, 7, 14].find((days) => length / days <= most) ?? 14;
    for (let day = first; day <= last; day += step) {
      named.push({ day, words: shortOf(day) });
    }
    return named;
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((months) => length / 30 / months <= most) ?? 600;
  const start = new Date(first * LENGTH);
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; month++) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / LENGTH;
    if (day > last) {
      return named;
    }
    if (day >= first && month % step === 0) {
      const year = Math.floor(month / 12);
      const isNew = month % 12 === 0 || named.length === 0;
      named.push({ day, words: step >= 12 ? `${year}` : monthOf(day) + (isNew ? ` ${year}` : '') });
    }
  }
}
