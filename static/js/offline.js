// Has the browser keep the site, once the page is loaded and at rest, and says when a new version is ready.
{
  /** Another page's frame is not where somebody wants to keep a site. */
  const may = self === top && 'serviceWorker' in navigator && 'DecompressionStream' in self;
  const base = document.getElementById('app').dataset.base;
  const worker = `${base}/sw.js`;

  /** The address as a browser with trusted types wants it: this one, and no other, is let through. */
  const trusted = () => {
    if (!self.trustedTypes) return worker;
    const createScriptURL = (url) => {
      if (url !== worker) throw new TypeError('not the worker of this site');
      return url;
    };
    return trustedTypes.createPolicy('dakiya', { createScriptURL }).createScriptURL(worker);
  };

  /** Two versions, while one takes the place of the other, in bytes. Where there is no room, nothing is fetched in vain. */
  const NEEDED = 25e6;

  /** What was typed since the page was loaded is lost when it is loaded again. */
  let typed = false;
  let wanted = false;

  const keep = async () => {
    const { serviceWorker, storage } = navigator;
    const { quota = NEEDED, usage = 0 } = (await storage?.estimate?.()) ?? {};
    if (quota - usage < NEEDED && !serviceWorker.controller) return;
    const registration = await serviceWorker.register(trusted(), { scope: `${base}/`, updateViaCache: 'none' });
    const offer = (next) => {
      if (next?.state === 'installed' && registration.active) show(registration);
    };
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => offer(next));
    });
    // All tabs go on with the new version; where something was typed, when its reader wants it.
    serviceWorker.addEventListener('controllerchange', () => {
      if (wanted || !typed) location.reload();
      else show(registration);
    });
    const { active } = await serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => document.getElementById('saved')?.toggleAttribute('hidden', !data);
    active.postMessage('is all here?', [port2]);
  };

  const show = (registration) => {
    if (remembered() && registration.waiting) return;
    const { lang } = document.documentElement;
    for (const notice of document.querySelectorAll('.new-version')) notice.hidden = notice.lang !== lang;
    document.getElementById('news').onclick = ({ target }) => act(target.closest('button')?.dataset.do, registration);
  };

  const act = (what, { waiting }) => {
    if (!what) return;
    wanted = what === 'load';
    for (const notice of document.querySelectorAll('.new-version')) notice.hidden = true;
    if (!wanted) return remember();
    if (!waiting) return location.reload();
    // A page that was loaded past the worker hears of no change of controller.
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    waiting.postMessage('take over');
  };

  /** “Later” is for as long as the tab is open; a browser that stores nothing asks again on the next page. */
  const remembered = () => {
    try {
      return sessionStorage.getItem('dakiya.later') === '1';
    } catch {
      return false;
    }
  };
  const remember = () => {
    try {
      sessionStorage.setItem('dakiya.later', '1');
    } catch {
      // Asked again on the next page.
    }
  };

  /** What is to be saved, browsers fetch past the worker: without network it is handed over here. */
  const save = async (event) => {
    const link = event.target.closest?.('a[download]');
    if (navigator.onLine || !link || link.protocol === 'blob:' || !navigator.serviceWorker.controller) return;
    event.preventDefault();
    const url = URL.createObjectURL(await (await fetch(link.href)).blob());
    Object.assign(document.createElement('a'), { href: url, download: link.download }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };

  if (may) {
    addEventListener('input', () => (typed = true));
    addEventListener('click', save);
    const whenIdle = self.requestIdleCallback ?? setTimeout;
    // Where storage is forbidden or full, or the worker cannot be had, the site works as before: from the network.
    const begin = () => whenIdle(() => keep().catch(() => {}));
    addEventListener('load', () => setTimeout(begin, 2000));
  }
}
