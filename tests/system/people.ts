const at = (who: string, branch = 'benavides', domain = 'pardos.demo') => `${who}.${branch}@${domain}`;

/** Who the demo's people are, by their e-mail. All but the last work in the branch that the tests order from. */
export const people = {
  cook: at('cocina1'),
  otherCook: at('cocina2'),
  packer: at('empaque'),
  courier: at('reparto'),
  manager: at('gerencia'),
  managerElsewhere: at('gerencia', 'primavera'),
  managerOfAnotherTenant: at('gerencia', 'barranco', 'caleta.demo'),
  admin: 'admin@pardos.demo',
  platform: 'plataforma@pardos.demo',
} as const;
