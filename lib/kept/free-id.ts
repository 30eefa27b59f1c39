/** An id that is not taken: the proposed one, or with `-2`, `-3` … */
export function freeId(proposed: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? proposed : `${proposed}-${number}`
    if (!isTaken(id)) return id
  }
}
