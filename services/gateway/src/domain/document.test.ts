import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentRefusal } from './document.ts';

const refusal = (text: string) => documentRefusal(parse(text));
const nested = (levels: number) => `${'a{'.repeat(levels - 1)}a${'}'.repeat(levels - 1)}`;

describe('documentRefusal', () => {
  it('lets an ordinary operation pass', () => {
    expect(
      refusal('query Board { board { changed { order { id } ...Card } } } fragment Card on BoardCard { number }'),
    ).toBeNull();
  });

  it('takes one operation', () => {
    expect(refusal('query A { a } query B { b }')).toContain('una sola operación');
    expect(refusal('fragment F on A { a }')).toContain('una sola operación');
  });

  it('counts depth through fragments', () => {
    expect(refusal(`{ ${nested(12)} }`)).toBeNull();
    expect(refusal(`{ ${nested(13)} }`)).toContain('profundidad');
    expect(refusal(`{ a { ...F } } fragment F on A { ${nested(12)} }`)).toContain('profundidad');
  });

  it('refuses a fragment that holds itself', () => {
    expect(refusal('{ a { ...F } } fragment F on A { a { ...F } }')).toContain('profundidad');
  });

  it('counts aliases and root fields', () => {
    const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(' ');
    expect(refusal(`{ a { ${aliases} } }`)).toContain('alias');
    const roots = Array.from({ length: 11 }, () => 'a').join(' ');
    expect(refusal(`{ ${roots} }`)).toContain('raíz');
    expect(refusal(`{ ...F } fragment F on Query { ${roots} }`)).toContain('raíz');
  });

  it('is quick about fragments that double', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on A { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    const started = performance.now();
    refusal(`{ ...F0 } ${doubling} fragment F60 on A { id }`);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('does not measure a schema query', () => {
    expect(refusal(`{ __schema { types { ${nested(14)} } } }`)).toBeNull();
  });
});
