import { describe, expect, it } from 'vitest';
import { menuIndex } from '../src/features/search/menu-index.ts';
import { distance, plainText } from '../src/features/search/search-words.ts';

const dish = (name: string, category: string, description = '') => ({ id: name, name, category, description });

const index = menuIndex([
  dish('1 Pardos Brasa', 'Pardos Brasa', 'Pollo entero a la brasa.'),
  dish('½ Brasa Encamotado', 'Pardos Brasa', 'Medio pollo con rejillas de camote.'),
  dish('¼ Brasa Encamotado', 'Pardos Brasa', 'Un cuarto de pollo con rejillas de camote.'),
  dish('Anticuchos de corazón', 'Anticuchos y Mollejitas', 'Dos palos con papas y choclo.'),
  dish('Tequeños Brasa x3', 'Adicionales', 'Rellenos de pollo a la brasa.'),
  dish('Brioche Brasa', 'Sánguches', 'Pan brioche con pollo.'),
  dish('Inca Kola 1.5 L', 'Bebidas', 'Bien helada.'),
  dish('Chicha Pardos 1.5 L', 'Bebidas', 'De maíz morado.'),
]);

describe('the search of the menu', () => {
  it.each([
    ['accents', 'tequenos', 'Tequeños Brasa x3'],
    ['capitals', 'CORAZON', 'Anticuchos de corazón'],
    ['a letter missing', 'anticucos', 'Anticuchos de corazón'],
    ['a letter changed', 'brioshe', 'Brioche Brasa'],
    ['two letters swapped', 'chihca', 'Chicha Pardos 1.5 L'],
    ['a word half typed', 'encamo', '½ Brasa Encamotado'],
    ['a word half typed, with a slip', 'antucu', 'Anticuchos de corazón'],
    ['an ordinary spelling of a category', 'sandwich', 'Brioche Brasa'],
    ['another name of it', 'gaseosa', 'Inca Kola 1.5 L'],
  ])('forgives %s', (_what, text, name) => {
    expect(index.find(text)).toContain(name);
  });

  it.each(['1/4 encamotado', '¼ encamotado', 'cuarto encamotado'])('finds a size written %s', (text) => {
    expect(index.find(text)).toEqual(['¼ Brasa Encamotado']);
  });

  it('wants every word', () => {
    expect(index.find('brasa camote')).toEqual(['½ Brasa Encamotado', '¼ Brasa Encamotado']);
    expect(index.find('brasa sushi')).toEqual([]);
  });

  it('puts what is named so before what is described so', () => {
    expect(index.find('brasa')[0]).toBe('1 Pardos Brasa');
    expect(index.find('brasa')).toHaveLength(5);
  });

  it('finds nothing for nothing, nor for small words', () => {
    expect(index.find('  ')).toEqual([]);
    expect(index.find('de la')).toEqual([]);
  });
});

describe('words', () => {
  it('are compared without accents and signs', () => {
    expect(plainText('½ Brasa, papas personal + guarnición')).toBe('1/2 brasa papas personal guarnicion');
  });

  it.each([
    ['papas', 'papas', 0],
    ['papas', 'paaps', 1],
    ['papas', 'pabas', 1],
    ['papas', 'papa', 1],
    ['papas', 'pollo', 4],
  ])('%s and %s are %i apart', (one, other, apart) => {
    expect(distance(one, other, 2)).toBe(apart);
  });
});
