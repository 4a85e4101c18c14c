import type { Line } from '../block.ts';
import type { ActivityValue } from './activity-value.ts';
import { joinLines, joinPeople, readDocuments } from './field-values.ts';
import { textOf } from './find-items.ts';
import { readStatus } from './read-status.ts';
import { readWhenLines } from './read-when-lines.ts';

/** The fields whose cells are read by themselves. */
export type ValueField =
  | 'form'
  | 'participants'
  | 'place'
  | 'when'
  | 'responsible'
  | 'documents'
  | 'status';

/** What the cells of an activity or of a part say. */
export interface ReadValues {
  values: Pick<ActivityValue, ValueField | 'done' | 'evidence'>;
  /** What stands in the column of marks and tells no status. */
  unread: readonly string[];
}

/** Reads the cells of an activity or of a part, each given by its lines; those without a text give nothing. */
export function readValues(lines: (field: ValueField) => readonly Line[]): ReadValues {
  const form = joinLines(lines('form'));
  const participants = joinLines(lines('participants'));
  const place = joinLines(lines('place'));
  const when = readWhenLines(lines('when'));
  const responsible = joinPeople(lines('responsible'));
  const documents = readDocuments(lines('documents'));
  const mark = textOf(lines('status'));
  const status = readStatus(lines('status'));
  return {
    values: {
      ...(form !== '' && { form }),
      ...(participants !== '' && { participants }),
      ...(place !== '' && { place }),
      ...(when !== undefined && { when }),
      ...(responsible !== '' && { responsible }),
      ...(documents.length > 0 && { documents }),
      ...status,
    },
    unread: mark !== '' && !status ? [mark] : [],
  };
}
