/** A theme that letters are filed under, from the closed list `data/themes.json`. */
export interface Theme {
  id: string
  /** English, for a list: "Human rights defenders". */
  label: string
}
