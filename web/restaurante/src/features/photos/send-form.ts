type Field = { readonly name: string; readonly value: string };

/** Posts a file with the fields of its form; the file goes last, as S3 wants it. */
export async function sendForm(url: string, fields: readonly Field[], file: File): Promise<void> {
  const body = new FormData();
  for (const { name, value } of fields) body.append(name, value);
  body.append('file', file);
  const response = await fetch(url, { method: 'POST', body });
  if (!response.ok) throw new Error(`the upload was answered ${response.status}`);
}
