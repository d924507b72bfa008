/** The colours that a tenant sets by data. */
export type TenantTheme = { readonly action: string; readonly actionHover: string };

/** Puts a tenant's colours over the tokens; null goes back to the brand of the deployment. */
export function applyTheme(theme: TenantTheme | null, element: HTMLElement = document.documentElement): void {
  const set = (name: string, value: string | undefined) =>
    value ? element.style.setProperty(name, value) : element.style.removeProperty(name);

  set('--action', theme?.action);
  set('--action-hover', theme?.actionHover);
}
