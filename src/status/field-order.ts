import { fieldShape, type Shape } from '../documents/write/shape.ts';
import { shapeOf } from '../schema/shape-of.ts';

/** The fields of activities, steps and entries of `when`, each in the schema's order. */
export function fieldOrder(of: 'activity' | 'step' | 'when'): readonly string[] {
  const activity = itemsOf(fieldShape(shapeOf('roadmap'), 'activities'));
  const shape = {
    activity: () => activity,
    step: () => itemsOf(fieldShape(activity, 'steps')),
    when: () => fieldShape(activity, 'when'),
  }[of]();
  return shape.fields?.map(({ name }) => name) ?? [];
}

function itemsOf(shape: Shape): Shape {
  return shape.items ?? {};
}
