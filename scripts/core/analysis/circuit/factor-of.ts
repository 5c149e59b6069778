/** Which factor of a lead answers a leaf; a test on two fields is answered by a factor of both. */
import type { Leaf } from '../leaf.ts';

export function factorOf(leaf: Leaf): string {
  switch (leaf.leaf) {
    case 'field':
    case 'known':
    case 'began':
      return `field ${leaf.field}`;
    case 'fields':
      return `fields ${leaf.fields.join(', ')}`;
    case 'count':
      return `signal ${leaf.count.signal}`;
    case 'points':
      return `signal ${leaf.rule.of.signal}`;
    case 'quiet':
      return `signal ${leaf.signal}`;
    case 'record':
      return 'records';
    case 'free':
      return `free ${leaf.construct}`;
  }
}
