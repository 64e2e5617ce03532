import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './ensure-installed.mjs';

const folder = resolve(root, process.env.BATON_DATA_DIR?.trim() || 'data');
const lock = join(folder, 'db.lock');

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')))) {
  console.error(`Baton 正在使用 ${folder}，请先停止 Baton is using ${folder}; stop it first`);
  process.exit(1);
}
for (const name of ['db', 'db.lock', 'db.building', 'db.building.lock', 'demo-password.txt']) {
  rmSync(join(folder, name), { recursive: true, force: true });
}
console.log(
  `已清空 ${folder}，下次启动将重新建立示范城市 Cleared; the next start builds the demo city again`,
);
