/** Photos for the specs of this area. */
import type { Photo } from './queries'

export function aPhoto(change: Partial<Photo> = {}): Photo {
  return {
    id: 'photo-1',
    kind: 'PROCESS',
    caption: '路口劝导',
    takenAt: '2026-11-21T00:30:00Z',
    sha256: 'ab'.repeat(32),
    width: 80,
    height: 40,
    uploaded: { by: 'liaison', byName: '演示联络员', at: '2026-11-21T02:00:00Z' },
    people: [],
    othersRecognisable: false,
    publishable: true,
    obstacle: null,
    withoutConsent: [],
    hasPicture: true,
    deletedFor: null,
    deleted: null,
    expiredAt: null,
    sameElsewhere: [],
    allowedActions: ['DESCRIBE', 'DELETE'],
    version: 1,
    ...change,
  }
}
