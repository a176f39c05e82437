/** One client per part of the platform. Their types are generated from the OpenAPI documents and never edited. */
import createClient from 'openapi-fetch'
import type { paths as ActivityPaths } from './generated/activity'
import type { paths as GatewayPaths } from './generated/gateway'
import type { paths as RegistryPaths } from './generated/registry'
import type { paths as ReportingPaths } from './generated/reporting'
import type { paths as ScoringPaths } from './generated/scoring'
import type { paths as VolunteerPaths } from './generated/volunteer'

const SAME_ORIGIN = { baseUrl: '/' }

export const gateway = createClient<GatewayPaths>(SAME_ORIGIN)
export const registry = createClient<RegistryPaths>(SAME_ORIGIN)
export const volunteer = createClient<VolunteerPaths>(SAME_ORIGIN)
export const activity = createClient<ActivityPaths>(SAME_ORIGIN)
export const scoring = createClient<ScoringPaths>(SAME_ORIGIN)
export const reporting = createClient<ReportingPaths>(SAME_ORIGIN)
