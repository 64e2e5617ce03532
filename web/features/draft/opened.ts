/** A fragment opened in place, without its mark: fit to be handed on to the parts spread within it. */
export type Opened<Fragment> = Omit<Fragment, ' $fragmentName'>;
