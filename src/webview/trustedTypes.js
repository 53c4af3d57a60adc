/*
 * Runs before everything else on every page, and says which scripts may be started from an address made at run time:
 * files of the site's own folder, and of the one that office.js came from. The page's policy asks here wherever a browser
 * knows Trusted Types; texts that would become script or markup are not let through at all. ES5, copied as it is.
 */
(function () {
  var types = window.trustedTypes;
  if (!types) return;

  /** Where the files of the add-in are. */
  var HOME = location.href.replace(/[^/]*([?#].*)?$/, '');

  function whole(address) {
    var link = document.createElement('a');
    link.href = address;
    return link.href;
  }

  /** Some builds take office.js from its publisher, and it loads the rest from beside itself. */
  function officeFolder() {
    var script = document.querySelector('script[src$="/office.js"]');
    return script ? script.src.replace(/[^/]*$/, '') : HOME;
  }

  types.createPolicy('default', {
    createScriptURL: function (address) {
      var asked = whole(address);
      return asked.indexOf(HOME) === 0 || asked.indexOf(officeFolder()) === 0 ? address : null;
    },
  });
})();
