/** Finds QR codes in pictures. It is loaded when it is needed, with its WebAssembly from our own origin. */
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

const PAUSE_MS = 150

prepareZXingModule({ overrides: { locateFile: () => wasm } })
const detector = new BarcodeDetector({ formats: ['qr_code'] })

export interface Scan {
  stop: () => void
}

/** Shows the camera image in the video element and reports the first code. Throws if no camera is available or allowed. */
export async function scanWith(video: HTMLVideoElement, found: (text: string) => void): Promise<Scan> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  let isOn = true
  const stop = () => {
    isOn = false
    stream.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
  const look = async (): Promise<void> => {
    if (!isOn) return
    const text = await readImage(video).catch(() => undefined)
    if (isOn && text !== undefined) found(text)
    else setTimeout(() => void look(), PAUSE_MS)
  }
  video.srcObject = stream
  await video.play()
  void look()
  return { stop }
}

/** Returns the text of the first QR code in a picture. */
export async function readImage(picture: Blob | HTMLVideoElement): Promise<string | undefined> {
  const [code] = await detector.detect(picture)
  return code?.rawValue
}
