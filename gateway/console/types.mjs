/** Generates the types of all parts from their OpenAPI documents, which the tests of each part hold equal to its code. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

const FOLDERS = {
  gateway: 'gateway',
  registry: 'registry',
  volunteer: 'volunteer-service',
  activity: 'activity-service',
  scoring: 'scoring-service',
  reporting: 'reporting-service',
}
const ROOT = new URL('../../', import.meta.url)
const GENERATED = new URL('src/api/generated/', import.meta.url)
const FILE = ts.factory.createTypeReferenceNode('Blob')

await mkdir(GENERATED, { recursive: true })
for (const [part, folder] of Object.entries(FOLDERS)) {
  const document = await readFile(new URL(`${folder}/src/main/openapi.json`, ROOT), 'utf8')
  const types = await openapiTS(document, {
    transform: (schema) => (schema.format === 'binary' ? FILE : undefined),
  })
  await writeFile(new URL(`${part}.ts`, GENERATED), astToString(types))
}
