import type { Span } from '../../core/location.ts';

/** A role of the school's own, or a person in a role, as the settings name it. */
export interface OwnRole {
  /** As it is called in tables. */
  name: string;
  /** What else plans call it. */
  aliases?: readonly string[];
  /** Who has the role: surname and initials. */
  person?: string;
}

/** What a text says of a role besides its name, as written. */
export interface RoleQualifiers {
  /** «5–9 классов». */
  classes?: string;
  /** Of whom or of what a body is: «учителей русского языка». */
  subject?: string;
  /** «МБОУ «СОШ № 12»». */
  school?: string;
  /** Anything else that makes no other role: «по согласованию», «в рамках уроков». */
  note?: string;
  /** «и. о.» stands before it. */
  acting?: true;
}

/** One of those whom a text names. */
export interface ReadRole {
  /** The role as the dictionary calls it; as written if it is not there, or if only a person is named. */
  name: string;
  /** Whether it is a role of the dictionary, or words that name somebody without one («ответственный за …»). */
  known: boolean;
  /** As written. */
  text: string;
  /** Where that stands in the text. */
  span: Span;
  qualifiers?: RoleQualifiers;
  /** Who has the role, as the text says or else the settings; the same as `name` where only a person is named. */
  person?: string;
  /** For a role that is not known: the one that may be meant. */
  suggestion?: string;
}
