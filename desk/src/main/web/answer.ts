/** What came instead of what was asked for: whoever has been signed out gets the page to sign in. */
export function isOther(answer: Response, type: 'application/json' | 'text/html'): boolean {
  return answer.redirected || !(answer.headers.get('Content-Type') ?? '').startsWith(type);
}
