/** A fifth of the window, so that a month's step can be seen on a tall one; the skeleton keeps the same room. */
export const SHARE_HEIGHT = 'clamp(150px, 20vh, 280px)';
