/** What `--help` prints. */
export const help = `Shows where API code leaks personal data. Needs no configuration.

Usage
  eslint-plugin-gdpr-api check [options] [files and folders]
  eslint-plugin-gdpr-api init [--dry-run] [files and folders]

Without a path it looks at the current folder. JavaScript is always linted, TypeScript when
typescript-eslint is installed. Folders such as node_modules, dist, build and coverage and
folders that start with a dot are left out, unless you name them.

init looks for everybody who may receive data, in package.json, imports, calls and hosts, and
writes gdpr-register.json to start from: what is known of them, and nothing that is decided.
It never overwrites a file; --dry-run prints the register instead.

Options
  --config <name>       rules to use: recommended (default), strict or all
  --settings <file>     JSON file with what settings['gdpr-api'] would hold
  -f, --format <name>   stylish (default), json, sarif (code scanning) or gitlab (code quality)
  --max-warnings <n>    exit with 1 when there are more warnings than this
  --shard <n/of>        look at one share of the files only, such as 1/4; all shares together are the whole
  --quiet               report errors only
  --no-ignore           also look into dist, build, coverage, dot folders, ...
  --no-color            no colours (NO_COLOR does the same)
  -h, --help            print this
  -v, --version         print the version

Exit codes
  0  no errors
  1  errors, too many warnings, or a file that could not be read or parsed
  2  the command could not run as asked
`;
