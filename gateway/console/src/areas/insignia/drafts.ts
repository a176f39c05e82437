/** What the forms of insignia hold while they are filled in, and what is sent of it. */
import { orNull } from '../../shared/form/fields'
import type { Item, ItemForm, ItemKind, Pieces, ReturnRequest, SlipLine } from './queries'

export type ItemDraft = Record<'kind' | 'name' | 'serial' | 'stock' | 'offered', string>

/** Returns what the form begins with: the item as it is, or a vest that can be requested at once. */
export function itemDraftOf(item: Item | undefined): ItemDraft {
  return {
    kind: item?.kind ?? 'VEST',
    name: item?.name ?? '',
    serial: item?.serial ?? '',
    stock: item === undefined ? '' : String(item.stock),
    offered: String(item?.offered ?? true),
  }
}

/** Returns the item that is sent. */
export function itemFormOf({ kind, name, serial, stock, offered }: ItemDraft): ItemForm {
  return {
    kind: kind as ItemKind,
    name: name.trim(),
    serial: orNull(serial),
    stock: Number(stock),
    offered: offered === 'true',
  }
}

/** Pieces by item, as text. */
export type PiecesDraft = Record<string, string>

/** Returns the pieces that are sent; an item without a number is left out. */
export function piecesOf(draft: PiecesDraft): Pieces[] {
  return Object.entries(draft)
    .map(([itemId, pieces]) => ({ itemId, pieces: Number(pieces) }))
    .filter(({ pieces }) => pieces > 0)
}

/** Returns what the issue begins with: all that was requested. */
export function issueDraftOf(lines: SlipLine[]): PiecesDraft {
  return Object.fromEntries(lines.map(({ itemId, requested }) => [itemId, String(requested)]))
}

export type ReturnDraft = Record<'returned' | 'lost' | 'damaged' | 'reason', string>

/** Returns what the return of an item begins with: everything that is out comes back. */
export function returnDraftOf({ open }: SlipLine): ReturnDraft {
  return { returned: String(open), lost: '0', damaged: '0', reason: '' }
}

/** Returns the return that is sent. */
export function returnOf({ itemId }: SlipLine, draft: ReturnDraft): ReturnRequest {
  return {
    itemId,
    returned: Number(draft.returned),
    lost: Number(draft.lost),
    damaged: Number(draft.damaged),
    reason: orNull(draft.reason),
  }
}
