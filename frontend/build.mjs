// Installs the pinned front-end packages and copies the few files that the office uses to the folder named.
// Nothing is downloaded when the lock file has not changed since the last run.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2]);
const modules = join(here, 'node_modules');

const lock = createHash('sha256')
  .update(readFileSync(join(here, 'package-lock.json')))
  .update(readFileSync(join(here, 'build.mjs')))
  .digest('hex');
const stamp = join(modules, '.mingchuang-lock');
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

if (read(stamp) !== lock) {
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

const copied = join(target, '.lock');
if (read(copied) !== lock) {
  copyAll();
  writeFileSync(copied, lock);
}

function copyAll() {
  mkdirSync(target, { recursive: true });
  copy('htmx.org/dist/htmx.min.js', 'htmx.min.js');
  copyEditor();
  writeFileSync(join(target, 'icons.svg'), iconSprite());
}

function copyEditor() {
  for (const part of ['hugerte.min.js', 'icons/default', 'models/dom', 'themes/silver', 'skins/ui/oxide', 'skins/content/default']) {
    copy(`hugerte/${part}`, `hugerte/${part}`);
  }
  for (const plugin of ['advlist', 'autolink', 'charmap', 'fullscreen', 'image', 'link', 'lists', 'searchreplace', 'table', 'visualblocks', 'wordcount']) {
    copy(`hugerte/plugins/${plugin}`, `hugerte/plugins/${plugin}`);
  }
  const texts = read(join(modules, 'tinymce-i18n/langs6/zh-Hans.js')).replace('tinymce.addI18n', 'hugerte.addI18n');
  mkdirSync(join(target, 'hugerte/langs'), { recursive: true });
  writeFileSync(join(target, 'hugerte/langs/zh-Hans.js'), texts);
}

/** One SVG file with a symbol for each icon that the office uses: `<use href="…/icons.svg#pencil">`. */
function iconSprite() {
  const names = readFileSync(join(here, 'icons.txt'), 'utf8').split(/\s+/).filter(Boolean);
  const symbols = names.map((name) => {
    const svg = readFileSync(join(modules, `@tabler/icons/icons/outline/${name}.svg`), 'utf8');
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/<path stroke="none"[^>]*\/>/, '').trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${symbols.join('')}</svg>\n`;
}

function copy(from, to) {
  cpSync(join(modules, from), join(target, to), { recursive: true });
}
