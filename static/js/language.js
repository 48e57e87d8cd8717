// Leads from the root to a language: the one chosen before, or the browser's first that we speak.
{
  const spoken = ['en', 'hi'];
  let chosen = null;
  try {
    chosen = localStorage.getItem('dakiya.lang');
  } catch {
    // Storage is switched off: the browser's languages decide.
  }
  const wanted = [chosen, ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  const lang = wanted.find((tag) => spoken.includes(tag)) ?? 'en';
  location.replace(new URL(`${lang}/${location.hash}`, location.href));
}
