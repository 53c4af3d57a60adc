/** A module that is not told its own address: webpack would write the path of this machine into the build. */
module.exports = (source) => source.replaceAll('import.meta.url', '""');
