// Who may import whom, checked by dependency-cruiser.
//
// The toolkit is layered: cli → commands → node → core. Core is pure, so that the same code judges a
// lead at the command line, on a page and in a browser; it stays pure because nothing in it can reach
// for the machine. Inside core every folder may use what stands before it and nothing else, so each
// can be read, tested and replaced knowing only what came earlier.

/** The folders of core, from the one that knows nothing to the one that may know all. */
const order = [
  ['diagnostics'],
  ['document'],
  ['schema'],
  ['sql'],
  ['js'],
  ['kinds'],
  ['agreement'],
  ['conditions'],
  ['program'],
  ['analysis'],
  ['lint', 'compare', 'scaffold'], // features: none knows another
  ['measures'],
  ['report'],
];

const oneOf = (names) => `(?:${names.join('|')})`;

const foldersOfCore = order.flatMap((features, position) => {
  const before = order.slice(0, position).flat();
  const after = order.slice(position + 1).flat();
  return features.map((folder) => ({
    name: `core-${folder}`,
    severity: 'error',
    comment:
      `core/${folder} may use ${before.join(', ') || 'no other folder of core'}; this import stands beside or after it. ` +
      'Move the shared part before both, or take the value as an argument.',
    from: { path: `^scripts/core/${folder}/` },
    to: { path: `^scripts/core/${oneOf([...features, ...after].filter((other) => other !== folder))}/` },
  }));
});

/** One rule: modules under `from` must not import what `to` describes. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const layers = [
  forbid(
    'core-is-pure',
    'Core knows neither this machine, nor commands, nor the site. Let the caller read and pass the value in.',
    { path: '^scripts/core/' },
    { path: '^(?:site|test)/|^scripts/(?!core/)' },
  ),
  forbid(
    'core-without-node',
    'Core runs in a browser too. What needs files, processes or the network belongs in scripts/node.',
    { path: '^scripts/core/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'core-packages',
    'Core uses yaml, ajv and temporal-polyfill only: every package here is one a page may have to carry.',
    { path: '^scripts/core/' },
    { path: 'node_modules/', pathNot: 'node_modules/(?:yaml|ajv|ajv-formats|temporal-polyfill)/' },
  ),
  forbid(
    'core-folders',
    'A folder without a place in the order of core has no rules. Give it one in scripts/boundaries.mjs.',
    {},
    { path: '^scripts/core/', pathNot: `^scripts/core/${oneOf(order.flat())}/` },
  ),
  forbid(
    'node-below-commands',
    'scripts/node adapts the machine to core. What composes features belongs in a command.',
    { path: '^scripts/node/' },
    { path: '^(?:site|test)/|^scripts/(?!node/|core/)' },
  ),
  forbid(
    'commands-below-cli',
    'A command returns its exit code; only scripts/cli.ts, above it, reads arguments and exits.',
    { path: '^scripts/commands/' },
    { path: '^(?:site|test)/|^scripts/(?!commands/|node/|core/)' },
  ),
  forbid(
    'cli-runs-commands',
    'scripts/cli.ts is the toolkit at the command line; the site is built by a command, not imported.',
    { path: '^scripts/cli\\.ts$' },
    { path: '^(?:site|test)/' },
  ),
  forbid(
    'site-beside-commands',
    'The site is a rim of its own around node and core. Move what both need there.',
    { path: '^site/' },
    { path: '^test/|^scripts/(?!node/|core/)' },
  ),
  forbid(
    'browser-carries-little',
    'A page carries the interpreter and the plain English, nothing else of the toolkit. Compute the rest at build time.',
    { path: '^site/browser/' },
    { pathNot: '^site/browser/|^scripts/core/program/(?:interpret|english)/' },
  ),
];

const habits = [
  forbid(
    'relative-inside-scripts',
    'Inside scripts, import by relative path with its .ts ending, so that the path shows the layer crossed.',
    { path: '^scripts/' },
    { path: '^scripts/', dependencyTypes: ['aliased'] },
  ),
  forbid(
    'named-from-outside',
    'From site and test, import as #core/…, #node/… or #commands/…, so that files move without breaking paths.',
    { path: '^(?:site|test)/' },
    { path: '^scripts/(?:core|node|commands)/', dependencyTypesNot: ['aliased'] },
  ),
  forbid(
    'shipped-packages',
    'What users run must not need a development package. Move the package to dependencies, or the code to test.',
    { path: '^(?:scripts|site)/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'no-cycles',
    'Two modules that need each other are one module, or hide a third: extract what both use. (Types may recur.)',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid(
    'no-orphans',
    'Nothing imports this module and it imports nothing. Use it or delete it.',
    { orphan: true, path: '^(?:scripts|test)/', pathNot: '^scripts/(?:cli\\.ts|boundaries\\.mjs|install/)' },
    {},
  ),
  forbid(
    'resolvable',
    'This import leads nowhere. Correct the path, or add the package.',
    {},
    { couldNotResolve: true },
  ),
];

export default {
  forbidden: [...foldersOfCore, ...layers, ...habits],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // A type is a dependency too: it decides what can be read and moved alone.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
