import type { IndicatorBlock } from '../../domain/indicator.ts';

/**
 * The 1200 points of seed 000-07: performance indicators 700 (split in six), Party building 200,
 * public review 200, internal assessment 100. City facts carry no points.
 */
export const BLOCKS: readonly IndicatorBlock[] = [
  { code: 'ECONOMY', nameZh: '经济发展', nameEn: 'Economic growth', fullMark: '180', sortOrder: 1 },
  {
    code: 'PROJECT',
    nameZh: '产业项目',
    nameEn: 'Industry and projects',
    fullMark: '140',
    sortOrder: 2,
  },
  {
    code: 'FINANCE',
    nameZh: '财政金融',
    nameEn: 'Public finance and credit',
    fullMark: '100',
    sortOrder: 3,
  },
  {
    code: 'ECOLOGY',
    nameZh: '生态环境',
    nameEn: 'Ecology and environment',
    fullMark: '90',
    sortOrder: 4,
  },
  {
    code: 'LIVELIHOOD',
    nameZh: '民生社会',
    nameEn: 'Livelihood and society',
    fullMark: '110',
    sortOrder: 5,
  },
  {
    code: 'REFORM',
    nameZh: '改革创新',
    nameEn: 'Reform and innovation',
    fullMark: '80',
    sortOrder: 6,
  },
  { code: 'PARTY', nameZh: '党的建设', nameEn: 'Party building', fullMark: '200', sortOrder: 7 },
  { code: 'PUBLIC', nameZh: '公众评议', nameEn: 'Public review', fullMark: '200', sortOrder: 8 },
  {
    code: 'INTERNAL',
    nameZh: '内部评估',
    nameEn: 'Internal assessment',
    fullMark: '100',
    sortOrder: 9,
  },
  { code: 'FACTS', nameZh: '全市概况', nameEn: 'City facts', fullMark: null, sortOrder: 10 },
];
