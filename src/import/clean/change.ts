import type { Text } from '../../core/text.ts';
import type { Remark, TablePlace } from '../remark.ts';

/** What was done to a text, in whole sentences. */
export interface Change extends Text {
  /** Set for what nobody need look at one by one. */
  small?: Remark['small'];
}

/** The same as people are told of it. */
export function sayChange({ ru, en, small }: Change, place?: TablePlace): Remark {
  return {
    kind: 'cleaned',
    ...(place && { place }),
    message: { ru, en },
    ...(small && { small }),
  };
}
