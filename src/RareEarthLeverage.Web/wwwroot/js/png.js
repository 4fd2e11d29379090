// PNG in the browser, from the same SVG that the page shows. Resolution and words are put in as the server puts them.

const PX_PER_INCH = 96;
export const SCALES = { 1: 1, 2: 2, "300dpi": 300 / PX_PER_INCH };

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});
function crc(bytes) {
  let c = 0xffffffff;
  for (const b of bytes) c = table[(c ^ b) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
function chunk(kind, data) {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The PNG with its resolution and words behind the header. */
async function tagged(blob, scale, words) {
  const png = new Uint8Array(await blob.arrayBuffer());
  const header = 8 + 25;
  const size = new Uint8Array(9);
  const perMetre = Math.round((scale * PX_PER_INCH) / 0.0254);
  new DataView(size.buffer).setUint32(0, perMetre);
  new DataView(size.buffer).setUint32(4, perMetre);
  size[8] = 1;
  const texts = Object.entries(words)
    .filter(([, text]) => text)
    .map(([key, text]) => chunk("iTXt", new TextEncoder().encode(`${key}\0\0\0\0\0${text}`)));
  return new Blob([png.subarray(0, header), chunk("pHYs", size), ...texts, png.subarray(header)], { type: "image/png" });
}

/** Draws an SVG address as a PNG. */
export async function pngOf(address, scale, words = {}) {
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
  } catch {
    // An image does not say why it failed; the address does.
    const answer = await fetch(address);
    throw answer.ok ? new Error("the browser could not draw the picture") : answer;
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  const context = canvas.getContext("2d");
  if (!context || canvas.width * canvas.height > 64e6) throw new Error("the picture would have too many dots; take a smaller size or scale");
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the browser could not draw the picture");
  return tagged(blob, scale, words);
}
