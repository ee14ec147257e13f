// Enhances the page of a code: every change of a control asks the server for the same page and replaces the parts
// that hold results (data-live). Without this script the form and its buttons do the same with a full load.
(() => {
  'use strict';
  const form = document.querySelector('form[data-live-form]');
  if (!form || !window.fetch || !window.DOMParser) {
    return;
  }
  document.documentElement.classList.add('live');
  const problem = document.getElementById('problem');
  const WAIT = 250;
  let timer = 0;
  let request = null;

  function address() {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value !== '') {
        query.append(name, value);
      }
    }
    return form.getAttribute('action') + '?' + query;
  }

  function replaceParts(page) {
    for (const part of document.querySelectorAll('[data-live]')) {
      const fresh = page.getElementById(part.id);
      if (fresh && !fresh.isEqualNode(part)) {
        keepOpen(part, fresh);
        part.replaceChildren(...fresh.childNodes);
        part.className = fresh.className;
      }
    }
  }

  // Another schedule may pay the code on another date: the page then has other sections.
  function hasSameParts(page) {
    const ids = (root) => [...root.querySelectorAll('[data-live]')].map((part) => part.id)
      .filter((id) => !id.startsWith('effect-')).join();
    return ids(document) === ids(page);
  }

  function keepOpen(part, fresh) {
    const now = part.querySelectorAll('details');
    fresh.querySelectorAll('details').forEach((details, i) => {
      details.open = Boolean(now[i] && now[i].open);
    });
  }

  function say(message) {
    problem.textContent = message;
    problem.hidden = !message;
  }

  async function update(url) {
    if (request) {
      request.abort();
    }
    request = new AbortController();
    form.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(url, { signal: request.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (response.ok) {
        if (!hasSameParts(page)) {
          window.location.assign(url);
          return;
        }
        say('');
        replaceParts(page);
        history.replaceState(null, '', url);
      } else {
        const message = page.getElementById('error-message');
        say(message ? message.textContent : 'The server did not answer.');
      }
      form.removeAttribute('aria-busy');
    } catch (error) {
      if (error.name !== 'AbortError') {
        say('The server did not answer.');
        form.removeAttribute('aria-busy');
      }
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (form.checkValidity()) {
        update(address());
      }
    }, WAIT);
  }

  form.addEventListener('input', (event) => {
    if (event.target.id === 'locality') {
      document.getElementById('zip').value = '';
    }
    later();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update(address());
  });

  form.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-live-link]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      update(link.getAttribute('href').split('#')[0]);
    }
  });
})();
