/** Text with the line breaks that a browser shows; white space is one space. */
import { isNoteMark } from '../runs';

/** A line of the source that ends between two Chinese characters is no space. */
const BETWEEN_WIDE = /(?<=[^\0-\u007f])[ \t]*\r?\n\s*(?=[^\0-\u007f])/g;

/** Text as it is written, one piece after the other. */
class Ink {
  private readonly ended: string[] = [];
  private line = '';
  /** The last letter of the line; asking the line for it would copy the line each time. */
  last = '';

  add(text: string): void {
    const more = text.startsWith(' ') && (this.last === '' || this.last === ' ') ? text.slice(1) : text;
    if (more === '') return;
    this.line += more;
    this.last = more.slice(-1);
  }

  break(): void {
    const line = this.line.trim();
    if (line !== '') this.ended.push(line);
    this.line = '';
    this.last = '';
  }

  take(): string {
    this.break();
    return this.ended.splice(0).join('\n');
  }
}

export class Lines {
  private readonly plain = new Ink();
  /** With note marks. */
  private readonly whole = new Ink();

  /** More text; `raised` where it stands above or below the line. */
  add(text: string, raised: boolean): void {
    const plain = text.replace(BETWEEN_WIDE, '').replace(/[\s\u00a0]+/g, ' ');
    if (!raised || !isNoteMark(plain, this.plain.last)) this.plain.add(plain);
    this.whole.add(plain);
  }

  break(): void {
    this.plain.break();
    this.whole.break();
  }

  /** The text without its note marks; where there is nothing else, they are the text. */
  take(): string {
    const whole = this.whole.take();
    return this.plain.take() || whole;
  }
}
