import { pick } from './noise.ts';

const SURNAMES =
  '周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施孔曹严金魏陶姜谢邹喻柏苏潘葛范彭鲁韦马苗凤花方俞任袁柳'.split(
    '',
  );
const FIRST = '文立永志海建春雅思明嘉书兆晓国宏玉承启景'.split('');
const SECOND = '川岚舟宁峰梅榕钧颖松澜航蕾畅泽琳锋勤禾远'.split('');

/** The leader in charge of a block in a unit: an invented name, the same wherever it is asked. */
export function responsiblePerson(unitCode: string, blockCode: string): string {
  const key = `${unitCode}|${blockCode}`;
  return pick(`a|${key}`, SURNAMES) + pick(`b|${key}`, FIRST) + pick(`c|${key}`, SECOND);
}
