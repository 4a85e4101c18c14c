/** What a person says of a new plan; what is left out is to be filled in later. */
export interface Answers {
  school?: string;
  /** As the schema has it: `2025/2026`. */
  period: string | { from: string; to: string };
  factors: readonly AnsweredFactor[];
  activities: readonly AnsweredActivity[];
}

export interface AnsweredFactor {
  name: string;
  code?: string;
  parameters: readonly { code: string; name: string }[];
}

export interface AnsweredActivity {
  title: string;
  codes: readonly string[];
  when: string;
  responsible: string;
}

/** What most such plans are called; people may write their own. */
export const PLAN_TITLE = 'Дорожная карта по профилактике учебной неуспешности';
