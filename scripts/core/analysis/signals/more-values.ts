/**
 * Further values of a class, where events are told apart by them: what lies beside those known, as far as
 * all filters answer it alike. Of types that list their values all are known already.
 */
import type { FieldType, Value } from '../../conditions/value.ts';

/** Values of the type near one of them, the nearest first. */
export function* valuesNear(value: Value, type: FieldType, most: number): Iterable<Value> {
  for (let place = 1; place <= most; place += 1) {
    switch (type.is) {
      case 'text':
      case 'url':
        yield `${String(value)} ${place}`;
        break;
      case 'email':
      case 'domain':
        yield `n${place}.${String(value)}`;
        break;
      case 'number':
      case 'money':
      case 'date':
      case 'instant':
        yield Number(value) + place;
        yield Number(value) - place;
        break;
      case 'list':
        if (type.of.is === 'text' && Array.isArray(value)) yield [...value, `other ${place}`];
        break;
      default:
        return;
    }
  }
}
