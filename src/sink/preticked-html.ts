import { consentNatureOf } from '../classification/consent-name.ts';

/** A box of a consent that a piece of HTML ticks, by where it stands in the text. */
export interface PretickedTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What ticks it, with the space before it. */
  readonly ticking: readonly [start: number, end: number];
}

const tags = /<input\s[^<>]{1,600}>/gu;
const ticking = /\schecked(?:\s?=\s?\\?["']?(?:checked|true)?\\?["']?)?(?=[\s/>])/u;

const attributeOf = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}\\s?=\\s?\\\\?["']?([\\w.[\\]-]{1,80})`, 'u').exec(tag)?.[1];

/** The ticked boxes of consents in a piece of HTML, as the file writes it. */
export function pretickedTagsIn(text: string): readonly PretickedTag[] {
  const found: PretickedTag[] = [];
  for (const { 0: tag, index } of text.matchAll(tags)) {
    const tick = ticking.exec(tag);
    if (!tick || attributeOf(tag, 'type') !== 'checkbox' || /\s(?:disabled|readonly)[\s=/>]/u.test(tag)) continue;
    const name = [attributeOf(tag, 'name'), attributeOf(tag, 'id')].find((each) => each !== undefined && consentNatureOf(each));
    if (name !== undefined) found.push({ name, start: index, end: index + tag.length, ticking: [index + tick.index, index + tick.index + tick[0].length] });
  }
  return found;
}
