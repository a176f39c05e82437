/** One client per part of the platform. Their types are generated from the OpenAPI documents and never edited. */
import createClient from 'openapi-fetch'
import type { paths as ActivityPaths } from './generated/activity'
import type { paths as GatewayPaths } from './generated/gateway'
import type { paths as RegistryPaths } from './generated/registry'
import type { paths as ReportingPaths } from './generated/reporting'
import type { paths as ScoringPaths } from './generated/scoring'
import type { paths as VolunteerPaths } from './generated/volunteer'
import { send } from './send'

/** Lists also answer as spreadsheets; clients ask for JSON unless they say otherwise. */
type Json = 'application/json' | 'application/problem+json'

const SAME_ORIGIN = { baseUrl: '/', fetch: send }

export const gateway = createClient<GatewayPaths, Json>(SAME_ORIGIN)
export const registry = createClient<RegistryPaths, Json>(SAME_ORIGIN)
export const volunteer = createClient<VolunteerPaths, Json>(SAME_ORIGIN)
export const activity = createClient<ActivityPaths, Json>(SAME_ORIGIN)
export const scoring = createClient<ScoringPaths, Json>(SAME_ORIGIN)
export const reporting = createClient<ReportingPaths, Json>(SAME_ORIGIN)
