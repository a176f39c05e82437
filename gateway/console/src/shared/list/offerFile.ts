/** Files that the platform sends, on their way to the disk of the person. */
import { problemFrom } from '../../api/problem'
import { send } from '../../api/send'

/** Resolves to the file that answers the request; throws the problem of any other answer. */
export async function fetchFile(request: Request): Promise<Blob> {
  const response = await send(request)
  if (response.ok) return response.blob()
  throw problemFrom(response.status, await response.json().catch(() => undefined))
}

/** Hands a file to the browser, which saves it under the name. */
export function offerFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
