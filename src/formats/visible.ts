/**
 * The text with control characters and those that change the direction of text written out, as
 * `\u202e`: a plan is text from strangers and must not steer a terminal. Line feeds stay.
 */
export function visible(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}/gu, (char) => {
    if (char === '\n') return char;
    if (char === '\t') return ' ';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
