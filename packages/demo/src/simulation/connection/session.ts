import { readLocalConfig } from '../../local-config.ts';
import { SignInRefused, signIn } from '../../sign-in.ts';

export type Session = ReturnType<typeof sessionOf>;

/** A person's token: asked for when it is first needed, and again after it was refused. */
export function sessionOf(
  { email, password }: { readonly email: string; readonly password: string },
  portBase: number,
) {
  let current: Promise<string> | null = null;

  /** Where to sign in is asked each time: a system that was started anew may have other user pools. */
  async function fresh(): Promise<string> {
    const { staff } = await readLocalConfig(portBase).catch((cause: unknown) => {
      throw new SignInRefused('nobody says where to sign in', { cause });
    });
    return await signIn(staff, email, password);
  }

  return {
    async token(): Promise<string> {
      current ??= fresh();
      const asked = current;
      try {
        return await asked;
      } catch (error) {
        if (current === asked) current = null;
        throw error;
      }
    },
    forget(): void {
      current = null;
    },
  };
}
