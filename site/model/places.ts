/** Under which of the five places a definition is found, and the way there. */
import type { Definition } from '#core/agreement/agreement.ts';
import { kindOf } from './addresses.ts';
import { type Crumb, home, mainPlaces, type Place, sections } from './navigation.ts';

export function placeOf(definition: Definition): Place {
  const [folder] = (kindOf(definition).page ?? '').split('/');
  return mainPlaces.find(({ id }) => id === folder)?.id ?? 'agreement';
}

/** The front page, then the section the page stands in. */
export function crumbsOf(definition: Definition): readonly Crumb[] {
  const address = `/${kindOf(definition).page ?? ''}/`;
  const section = sections
    .flatMap(({ entries }) => entries)
    .find(({ href }) => href !== '/' && address.startsWith(href));
  return section === undefined ? [home] : [home, { title: section.title, href: section.href }];
}
