import { useState } from 'react'

/** The panel's height as a style value: a share of the window until it is dragged to so many pixels. */
export function usePanelHeight(): [number | string, (pixels: number) => void] {
  const [pixels, setPixels] = useState<number | undefined>(undefined)
  const set = (wanted: number) => setPixels(Math.round(Math.min(Math.max(wanted, 160), window.innerHeight * 0.75)))
  return [pixels ?? 'clamp(200px, 44vh, 460px)', set]
}
