/** The room an option is drawn into, in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What `Chart` tells the option builder: its room, and whether motion is wanted. */
export interface ChartFrame extends ChartSize {
  readonly isAnimated: boolean;
}
