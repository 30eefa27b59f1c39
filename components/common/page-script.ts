/**
 * Whether this is compiled into the script that a page of the web gets. A user's own letters are
 * never shown there, so what is about them is left out.
 */
export const IS_PAGE_SCRIPT = import.meta.env.ENTRYPOINT === 'panel'
