/** Files dropped on a view that cannot take them, on their way to the page of kept letters. */
let handed: File[] = []

export function handFiles(files: File[]): void {
  handed = files
  dispatchEvent(new Event('handed-files'))
}

/** The files handed over, once. */
export function takeHandedFiles(): File[] {
  const files = handed
  handed = []
  return files
}
