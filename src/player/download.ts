/** Gives a text out as a file. It is made here, so it works from a disk, too, and asks nobody. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}
