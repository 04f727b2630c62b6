/*
 * Runs after the install, in plain JavaScript, on whichever Node is there. On Linux and Windows the
 * install has just brought a Node of its own; elsewhere the user's has to be new enough to run
 * TypeScript as it stands.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `This is Node ${process.versions.node}, and there is no newer one to install for this kind of computer. Install Node 24 from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}
