/** Loads generated code the way a user does, as a module of its own. */
export function loadModule(text: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
