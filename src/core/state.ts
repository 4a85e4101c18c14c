/** How a piece of work stands on a given day. */
export type State =
  | 'upcoming'
  | 'running'
  | 'soon'
  | 'overdue'
  | 'done'
  | 'done-late'
  | 'cancelled'
  | 'undated';
