/** A picture as a phone takes it: a small JPEG drawn in the browser, with a position in its notes (EXIF). */
import type { Page } from '@playwright/test'

export const DEVICE = 'DEMO-PHONE'
const ENTRIES: [tag: number, type: number, count: number, value: number][] = [
  [0x0110, 2, DEVICE.length + 1, 100],
  [0x8825, 4, 1, 60],
]
const NOTES = 128

export async function photo(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 64
    canvas.height = 48
    canvas.getContext('2d')?.fillRect(0, 0, 32, 48)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  })
  const jpeg = Buffer.from(drawn, 'base64')
  const head = Buffer.from([0xff, 0xe1, 0, NOTES + 8])
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0'), notes(), jpeg.subarray(2)])
}

/** Notes with the name of the device and a directory of the position. */
function notes(): Buffer {
  const tiff = Buffer.alloc(NOTES)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(ENTRIES.length, 8)
  ENTRIES.forEach(([tag, type, count, value], at) => {
    const start = 10 + at * 12
    tiff.writeUInt16BE(tag, start)
    tiff.writeUInt16BE(type, start + 2)
    tiff.writeUInt32BE(count, start + 4)
    tiff.writeUInt32BE(value, start + 8)
  })
  tiff.writeUInt16BE(1, 60)
  tiff.write(DEVICE, 100)
  return tiff
}
