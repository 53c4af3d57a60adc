/** SVG → PNG by the browser itself: through an image of its own and a canvas, nothing leaves the page. */
import { UserError } from '../../messages';
import type { Picture } from '../../writers';

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch (thrown) {
    throw new UserError('export/picture', { reason: 'not-drawn' }, thrown);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Bytes of a PNG with `scale` pixels for each 1/96 inch of the picture: 2 is sharp on screens and about 190 dots per
 * inch on paper. Throws `export/picture` where the browser draws nothing, or nothing as large.
 */
export async function rasterize({ svg, width, height }: Picture, scale: number): Promise<Uint8Array> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new UserError('export/picture', { reason: 'no-canvas' });
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve, reject) => {
    try {
      canvas.toBlob(resolve, 'image/png');
    } catch (thrown) {
      reject(new UserError('export/picture', { reason: 'no-canvas' }, thrown));
    }
  });
  if (!blob) throw new UserError('export/picture', { reason: 'picture-size' });
  return new Uint8Array(await blob.arrayBuffer());
}
