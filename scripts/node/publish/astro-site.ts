/**
 * Astro as this toolkit uses it. The site's modules read which policies to compile from the
 * environment, since Astro offers no other way to hand a value to pages.
 */
import { resolve } from 'node:path';
import { build, dev, preview } from 'astro';
import { TOOLKIT_FOLDER } from '../toolkit.ts';

export interface SiteRequest {
  /** Directory of policies, as given by the user. */
  readonly policies: string;
  /** Folder the site is written to, as given by the user. */
  readonly out: string;
  /** Epoch milliseconds, from `--as-of`. */
  readonly asOf: number | undefined;
  readonly now: number;
}

export async function buildSite(request: SiteRequest): Promise<void> {
  announce(request);
  await build({ root: TOOLKIT_FOLDER, outDir: resolve(request.out), logLevel: 'error' });
}

export async function serveSite(request: SiteRequest): Promise<Served> {
  announce(request);
  const server = await preview({ root: TOOLKIT_FOLDER, outDir: resolve(request.out), logLevel: 'error' });
  return { url: `http://${server.host ?? 'localhost'}:${server.port}/`, closed: server.closed() };
}

export async function watchSite(request: SiteRequest): Promise<Served> {
  announce(request);
  const server = await dev({ root: TOOLKIT_FOLDER, logLevel: 'warn' });
  return { url: `http://localhost:${server.address.port}/`, closed: new Promise(() => undefined) };
}

export interface Served {
  readonly url: string;
  /** Settles when the server stops. */
  readonly closed: Promise<void>;
}

function announce({ policies, asOf, now }: SiteRequest): void {
  process.env['LOCKSTEP_POLICIES'] = resolve(policies);
  process.env['LOCKSTEP_NOW'] = String(now);
  if (asOf === undefined) delete process.env['LOCKSTEP_AS_OF'];
  else process.env['LOCKSTEP_AS_OF'] = String(asOf);
}
