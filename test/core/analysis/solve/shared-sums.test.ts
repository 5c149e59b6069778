/** A sum that is part of a longer one is told apart as finely as the longer one needs. */
import { expect, it } from 'vitest';
import { Meter } from '#core/analysis/solve/meter.ts';
import { Network } from '#core/analysis/solve/network.ts';
import { solve } from '#core/analysis/solve/solve.ts';

it('a + b from 12, and a + b + d from 5: every pair of answers that there is', () => {
  const [a, b, d] = [
    [0, 4, 8],
    [0, 4, 8],
    [0, 1],
  ] as const;
  const network = new Network();
  const inputs = [a, b, d].map((column, factor) => network.input(factor, column));
  const [x = 0, y = 0, z = 0] = inputs;
  const roots = [
    network.reaches(network.sum([x, y], [1, 1]), network.constant(12)),
    network.reaches(network.sum([x, y, z], [1, 1, 1]), network.constant(5)),
  ];
  const rows = [a, b, d].map((column) => column.map((value) => ({ answers: [value], part: () => ({}) })));
  const { nodes, rows: solved } = solve(network, roots, rows, new Meter(1e6));
  const found = solved.map(({ values }) => roots.map((id) => values[nodes.indexOf(id)]).join(' '));
  expect([...new Set(found)].sort()).toEqual(['0 0', '0 1', '1 1']);
});
