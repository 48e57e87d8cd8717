// Applies the chosen theme before the first paint; without a choice the system decides.
try {
  const theme = localStorage.getItem('dakiya.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system decides.
}

// A page in the frame of a course is shown without what leads elsewhere.
if (new URLSearchParams(location.search).has('embed')) document.documentElement.dataset.embed = '';
