import type { LightColour } from './light.ts';

/** A light's colour: `fill` for shapes (at least 3:1 on both grounds), `text` for its word (4.5:1). */
export interface LightPaint {
  readonly fill: string;
  readonly text: string;
}

export interface ThemePaint {
  /** The page and the sheets laid upon it. */
  readonly ground: string;
  readonly surface: string;
  /** A row or cell under the pointer. */
  readonly hover: string;
  readonly text: string;
  readonly textMuted: string;
  /** 1 px hairlines between rows, and the heavier rule under a head. */
  readonly rule: string;
  readonly ruleStrong: string;
  /** The one accent; red, yellow and green belong to the lights. */
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly lights: Readonly<Record<LightColour, LightPaint>>;
  /** Line and bar colours, in the order to be used; none red, yellow or green. */
  readonly series: readonly string[];
}

export const LIGHT_PAINT: ThemePaint = {
  ground: '#f6f7f9',
  surface: '#ffffff',
  hover: '#eef1f6',
  text: '#1b2330',
  textMuted: '#545e6d',
  rule: '#dfe3e9',
  ruleStrong: '#868f9d',
  accent: '#2c4a92',
  accentSoft: '#e4e9f5',
  onAccent: '#ffffff',
  focus: '#2c4a92',
  lights: {
    GREEN: { fill: '#3d9862', text: '#2a7549' },
    YELLOW: { fill: '#bb8302', text: '#8a6000' },
    RED: { fill: '#b0261c', text: '#a3241b' },
    BLUE: { fill: '#2486eb', text: '#1566bd' },
    ORANGE: { fill: '#bc7136', text: '#965420' },
    PURPLE: { fill: '#5e1292', text: '#5e1292' },
    GREY: { fill: '#7d838f', text: '#5e636f' },
  },
  series: ['#2c4a92', '#3f97c9', '#7e57c2', '#5a6474', '#a84f8e', '#17707f', '#7f82cc', '#1d2b48'],
};

export const DARK_PAINT: ThemePaint = {
  ground: '#10141b',
  surface: '#171c25',
  hover: '#212836',
  text: '#e8ecf2',
  textMuted: '#a4aebc',
  rule: '#2b3340',
  ruleStrong: '#6b7687',
  accent: '#8ea8ee',
  accentSoft: '#232d47',
  onAccent: '#10141b',
  focus: '#b4c6ff',
  lights: {
    GREEN: { fill: '#58cf90', text: '#58cf90' },
    YELLOW: { fill: '#f7cd22', text: '#f7cd22' },
    RED: { fill: '#e0402f', text: '#f27867' },
    BLUE: { fill: '#a2bef2', text: '#a2bef2' },
    ORANGE: { fill: '#f7953f', text: '#f7953f' },
    PURPLE: { fill: '#8f5ec2', text: '#b893de' },
    GREY: { fill: '#747b88', text: '#9aa2af' },
  },
  series: ['#8ea8ee', '#5cb6e4', '#b394ec', '#a7b1c0', '#d98bc4', '#45a8b8', '#7377c9', '#dfe6f5'],
};
