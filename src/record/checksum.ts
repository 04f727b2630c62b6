import { write } from './digits.ts';

/**
 * Four code characters: CRC-24 (the polynomial of RFC 9580) over UTF-16 units. One changed
 * character is found for certain; any other damage, a truncation included, is missed once in 16.7
 * million.
 */
export function checksum(text: string): string {
  let crc = 0xb704ce;
  for (let i = 0; i < text.length; i += 1) {
    crc ^= text.charCodeAt(i) << 8;
    for (let bit = 0; bit < 16; bit += 1) crc = (crc << 1) ^ (crc & 0x800000 ? 0x1864cfb : 0);
  }
  return write(crc, 4);
}
