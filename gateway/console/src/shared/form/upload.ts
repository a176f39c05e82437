/** Sends a file and reports how much of it has been sent, which `fetch` cannot. */
import { proof, session, signedOutMeanwhile } from '../../api/proof'
import { problemFrom } from '../../api/problem'

/** Resolves to the body of the answer; throws its {@link Problem}. `progress` counts from 0 to 1. */
export function upload(address: string, form: FormData, progress: (sent: number) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(proof())) request.setRequestHeader(name, value)
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0)
    request.onerror = () => reject(new TypeError('connection lost'))
    request.onload = () => {
      if (request.status === 401) signedOutMeanwhile.value = session.value?.signedIn === true
      if (request.status < 300) resolve(request.response)
      else reject(problemFrom(request.status, request.response))
    }
    request.send(form)
  })
}
