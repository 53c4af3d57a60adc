/*
 * Runs before everything else and in everything: in Internet Explorer and the old Edge the add-in's own script does
 * not even parse, so this page says what to update. ES5, no dependencies, copied as it is; a test holds its words to
 * src/messages.
 */
(function () {
  var agent = navigator.userAgent;
  if (!/MSIE |Trident\/|Edge\//.test(agent)) return;

  var WORDS = {
    zh: [
      '这台电脑上的 Excel 用旧的网页组件（Internet Explorer 或旧版 Edge）显示加载项，年报助手不能运行。',
      '安装 Microsoft Edge WebView2 运行时，或更新到 Excel LTSC 2021、Microsoft 365，再重新打开。',
    ],
    en: [
      'Excel on this computer shows add-ins in an old web component (Internet Explorer or the old Edge), in which 年报助手 cannot run.',
      'Install the Microsoft Edge WebView2 runtime, or update to Excel LTSC 2021 or Microsoft 365, and open it again.',
    ],
  };

  function show() {
    var words = /^en/i.test(navigator.language || '') ? WORDS.en : WORDS.zh;
    var page = document.createElement('div');
    page.style.cssText = 'padding:16px;font:14px/1.6 "Microsoft YaHei",sans-serif';
    for (var index = 0; index < words.length; index++) {
      var paragraph = document.createElement('p');
      paragraph.appendChild(document.createTextNode(words[index]));
      page.appendChild(paragraph);
    }
    document.body.insertBefore(page, document.body.firstChild);
  }

  document.addEventListener('DOMContentLoaded', show);
})();
