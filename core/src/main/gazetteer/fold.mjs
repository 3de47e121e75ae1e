// Folds a name to its key, as org.dateline.core.place.NameKey does: both must change together.

const LETTERS = {
  ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k',
};
const SHORT = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };

/** The key of a name: Latin letters and digits, lower case, words parted by one space; '' if it has others. */
export function fold(name) {
  let key = '';
  for (const c of name.normalize('NFKD').toLowerCase()) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key += c;
    } else if (LETTERS[c]) {
      key += LETTERS[c];
    } else if (/\p{M}/u.test(c) || "'’‘ʻʼ`´ʿʾ.ʹʺ".includes(c)) {
      continue;
    } else if (/[\p{L}\p{N}]/u.test(c)) {
      return '';
    } else {
      key += ' ';
    }
  }
  const words = key.split(' ').filter((word) => word !== '');
  if (words.length > 1 && SHORT[words[0]]) {
    words[0] = SHORT[words[0]];
  }
  return words.join(' ');
}
