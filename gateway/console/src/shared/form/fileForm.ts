/** Sends a body with a file as a form, which is how the platform takes files. */
export function fileForm(body: { file: Blob }): FormData {
  const form = new FormData()
  form.append('file', body.file)
  return form
}
