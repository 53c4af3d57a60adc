/** The command as `npm pack` makes it: installed in an empty folder with no registry in reach, it does its job. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'nianbao-packed-'));
const run = (command, args, cwd = scratch) => execFileSync(command, args, { cwd, encoding: 'utf8' });

try {
  run('npm', ['pack', '--silent', '--pack-destination', scratch], process.cwd());
  const [tarball] = readdirSync(scratch).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(scratch, 'package.json'), '{"private":true}');
  run('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  const installed = readdirSync(join(scratch, 'node_modules')).filter((name) => !name.startsWith('.'));
  if (installed.join() !== 'nianbao') throw new Error(`it brings others along: ${installed.join()}`);
  const nianbao = (...args) => run(join(scratch, 'node_modules', '.bin', 'nianbao'), args);
  nianbao('new', '--unit', '金山镇人民政府', '--year', '2024', '-o', 'new.xlsx');
  // A text, a page and a Word document: each is a part of the command that loads later.
  for (const file of ['report.txt', 'report.html', 'report.docx']) {
    nianbao('convert', resolve('test', 'cases', 'city-2024.json'), file);
    const told = nianbao('check', file);
    // 其他处理 is over a tenth of all: an information, and nothing else; there are no texts.
    if (
      !told.endsWith(
        '\n未填完：一、总体情况未填；五、存在的主要问题及改进情况未填；六、其他需要报告的事项未填\n',
      )
    )
      throw new Error(`${file}: ${told}`);
  }
  if (!nianbao('explain', 'T3-balance').startsWith('T3-balance')) throw new Error('explain says nothing');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
