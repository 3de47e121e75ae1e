/** Makes elements. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  return element;
}

export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (style) {
    element.className = style;
  }
  element.append(...content);
  return element;
}

/** A link that opens the drawer. */
export function evidence(address: string, words: string, style = ''): HTMLAnchorElement {
  const link = html('a', style, words);
  link.href = address;
  link.dataset.evidence = '';
  link.dir = 'auto';
  return link;
}
