// The framework's shared role is the sum of what all functions may: no function may run as it. Listed last of the plugins.
const SHARED = 'IamRoleLambdaExecution';

module.exports = class GuardRoles {
  constructor(serverless) {
    this.hooks = {
      'before:package:finalize': () => {
        const { functions = {}, provider } = serverless.service;
        for (const [name, fn] of Object.entries(functions)) {
          if (fn.iamRoleStatements === undefined) throw new Error(`The function ${name} has no iamRoleStatements`);
        }
        delete provider.compiledCloudFormationTemplate.Resources[SHARED];
      },
    };
  }
};
