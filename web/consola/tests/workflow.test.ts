import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../src/features/executions/graph-layout.ts';
import { stateMarks } from '../src/features/executions/state-marks.ts';

const task = (next: object) => ({ Type: 'Task', Resource: 'r', ...next });
const inner = {
  StartAt: 'Stage',
  States: {
    Stage: task({ End: true, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] }),
    Late: {
      Type: 'Choice',
      Choices: [{ Variable: '$.kind', StringEquals: 'RECEPTION', Next: 'Abandoned' }],
      Default: 'Again',
    },
    Abandoned: { Type: 'Fail' },
    Again: task({ Next: 'Stage' }),
  },
};
const machine = {
  StartAt: 'Stages',
  States: {
    Stages: {
      Type: 'Map',
      ItemProcessor: inner,
      Next: 'Close',
      Catch: [{ ErrorEquals: ['Cancelled'], Next: 'Cancel' }],
    },
    Close: task({ End: true }),
    Cancel: task({ End: true }),
    Orphan: task({ End: true }),
  },
};

describe('the drawing of a workflow', () => {
  const { nodes, edges, width, height } = layoutGraph(machine);
  const at = (name: string) => {
    const node = nodes.find((one) => one.name === name);
    if (!node) throw new Error(`${name} is not drawn`);
    return node;
  };

  it('puts what follows below, side by side what is an alternative', () => {
    expect(at('Close').y).toBe(at('Cancel').y);
    expect(at('Close').y).toBeGreaterThanOrEqual(at('Stages').y + at('Stages').height);
    expect(at('Close').x + at('Close').width).toBeLessThan(at('Cancel').x);
    expect(at('Orphan').y).toBeGreaterThan(at('Close').y);
  });
  it('draws the states of a Map inside it', () => {
    const box = at('Stages');
    expect(box.isGroup).toBe(true);
    for (const name of Object.keys(inner.States)) {
      const { x, y, width: wide, height: high } = at(name);
      expect([x > box.x, y > box.y, x + wide < box.x + box.width, y + high < box.y + box.height], name).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });
  it('stays within its size, and lets no two states overlap', () => {
    const plain = nodes.filter(({ isGroup }) => !isGroup);
    for (const one of plain) {
      expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
      for (const other of plain.filter(({ name }) => name !== one.name)) {
        const apart = Math.abs(one.x - other.x) >= one.width || Math.abs(one.y - other.y) >= one.height;
        expect(apart, `${one.name} and ${other.name}`).toBe(true);
      }
    }
  });
  it('has every way, with what it is taken for', () => {
    expect(edges.map(({ from, to, kind, label }) => `${from} ${kind} ${to} ${label}`.trim()).sort()).toEqual([
      'Again next Stage',
      'Late choice Abandoned kind = RECEPTION',
      'Late default Again si no',
      'Stage catch Late States.Timeout',
      'Stages catch Cancel Cancelled',
      'Stages next Close',
    ]);
  });
  it('is empty for what is no definition', () => {
    expect(layoutGraph('nonsense')).toMatchObject({ nodes: [], edges: [] });
  });
});

describe('how states stand', () => {
  const event = (type: string, state: string | null) => ({ id: 0, at: 0, type, state, details: {} });
  const history = [
    event('ExecutionStarted', null),
    event('MapStateEntered', 'Stages'),
    event('TaskStateEntered', 'Stage'),
    event('TaskStateExited', 'Stage'),
    event('TaskStateEntered', 'Stage'),
  ];

  it.each([
    ['RUNNING', 'current'],
    ['FAILED', 'failed'],
    ['ABORTED', 'failed'],
  ])('%s: what was entered and not left is %s', (status, state) => {
    expect(Object.fromEntries(stateMarks({ history, status }))).toEqual({
      Stages: { visits: 1, state },
      Stage: { visits: 2, state },
    });
  });
  it('what was left is passed', () => {
    const done = [...history, event('TaskStateExited', 'Stage'), event('MapStateExited', 'Stages')];
    expect(stateMarks({ history: done, status: 'RUNNING' }).get('Stage')).toEqual({ visits: 2, state: 'passed' });
  });
});
