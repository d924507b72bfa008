/**
 * A Serverless plugin, listed last: every function says what it may do (`iamRoleStatements`), and the role that all of
 * a service's functions would share is taken out of the template.
 */
module.exports = class RoleGuard {
  constructor(serverless) {
    this.serverless = serverless;
    this.hooks = {
      'before:package:setupProviderConfiguration': () => this.requireStatements(),
      'before:aws:package:finalize:mergeCustomProviderResources': () => this.removeSharedRole(),
    };
  }

  requireStatements() {
    const { functions } = this.serverless.service;
    const without = Object.keys(functions).filter((name) => functions[name].iamRoleStatements === undefined);
    if (without.length === 0) return;
    throw new this.serverless.classes.Error(`No iamRoleStatements, so no role of its own: ${without.join(', ')}`);
  }

  removeSharedRole() {
    const { Resources } = this.serverless.service.provider.compiledCloudFormationTemplate;
    delete Resources.IamRoleLambdaExecution;
    const users = Object.keys(Resources).filter((id) =>
      JSON.stringify(Resources[id]).includes('"IamRoleLambdaExecution"'),
    );
    if (users.length > 0) throw new this.serverless.classes.Error(`Still use the shared role: ${users.join(', ')}`);
  }
};
