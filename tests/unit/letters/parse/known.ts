import { loadKnowledge } from '../../../../tools/letters/load-knowledge.ts'

/** What the parser knows of the world, read once for all test files of a worker. */
export const { knowledge } = loadKnowledge()
