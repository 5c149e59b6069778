/**
 * The agreement: all policies together, every definition by kind and id, references resolved, and
 * who uses whom. Broken parts are left out and reported; what is here can be relied on.
 */
import type { Finding } from '../diagnostics/finding.ts';
import type { NodePlace, Path } from '../diagnostics/place.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Owners, Status } from './policy-data.ts';

export interface Agreement {
  /** Name and version from the company policy, '' where it does not say. */
  readonly company: { readonly name: string; readonly version: string };
  readonly policies: readonly Policy[];
  /** In the order of files and lines. */
  readonly definitions: readonly Definition[];
  /** Every reference that resolved. */
  readonly references: readonly Reference[];
  readonly findings: readonly Finding[];
  /** A definition by kind (`model/rule`, or `rule` alone) and id; nested ids are written `fit/industry`. */
  find(kind: string, id: string): Definition | undefined;
  usesOf(definition: Definition): readonly Reference[];
  usedBy(definition: Definition): readonly Reference[];
  /** Definitions of the kind may be missing because something could not be read, which has been reported. */
  mayLack(kind: string): boolean;
}

export interface Policy {
  readonly kind: Kind;
  readonly file: string;
  /** Fits the type generated from the kind's schema where `valid`. */
  readonly data: unknown;
  readonly document: PolicyDocument;
  /** No error of syntax or schema anywhere in it. */
  readonly valid: boolean;
}

export interface Definition {
  /** As `defines` says it: `signal`, `stage`, `model/rule` … */
  readonly kind: string;
  /** Unique for its kind; nested ones with what encloses them, `fit/industry`. */
  readonly id: string;
  /** As written. */
  readonly name: string;
  readonly title: string;
  readonly policy: Policy;
  readonly path: Path;
  readonly enclosing?: Definition;
  readonly data: { readonly [key: string]: unknown };
  /** Own, else those of the enclosing definition, else of the policy. */
  readonly owners: Owners;
  readonly why?: string;
  readonly status: Status;
  /** Inclusive dates, `2026-10-01`. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly reviewBy?: string;
}

export interface Reference {
  readonly place: NodePlace;
  /** Innermost definition in which the reference is written, if any. */
  readonly from?: Definition;
  readonly to: Definition;
}
