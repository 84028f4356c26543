// 图片新闻: the strip scrolls by itself without script; this adds dots, a pause button and the change every five seconds.
(() => {
  'use strict';
  const INTERVAL = 5000;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

  document.querySelectorAll('[data-carousel]').forEach((carousel) => {
    const track = carousel.querySelector('.carousel-track');
    const slides = [...track.children];
    if (slides.length < 2) {
      return;
    }
    let current = 0;
    let paused = calm.matches;
    let held = false;

    const show = (index) => {
      current = (index + slides.length) % slides.length;
      const behavior = calm.matches ? 'auto' : 'smooth';
      track.scrollTo({ left: slides[current].offsetLeft - slides[0].offsetLeft, behavior });
      mark();
    };
    const dots = slides.map((_, index) => button(`第${index + 1}张，共${slides.length}张`, () => show(index)));
    const mark = () => {
      dots.forEach((dot, index) => dot.setAttribute('aria-current', String(index === current)));
      slides.forEach((slide, index) => {
        slide.querySelector('a').tabIndex = index === current ? 0 : -1;
      });
    };
    const pause = button('', () => setPaused(!paused));
    pause.className = 'carousel-pause';
    const setPaused = (value) => {
      paused = value;
      pause.toggleAttribute('data-paused', paused);
      pause.setAttribute('aria-label', paused ? '开始自动播放' : '暂停自动播放');
    };

    const bar = document.createElement('div');
    bar.className = 'carousel-dots';
    bar.append(...dots, pause);
    carousel.append(bar);
    carousel.classList.add('carousel-on');

    const hold = (value) => () => {
      held = value;
    };
    carousel.addEventListener('mouseenter', hold(true));
    carousel.addEventListener('mouseleave', hold(false));
    carousel.addEventListener('focusin', hold(true));
    carousel.addEventListener('focusout', hold(false));
    track.addEventListener('scrollend', () => {
      current = Math.round(track.scrollLeft / track.clientWidth);
      mark();
    });
    setPaused(paused);
    mark();
    window.setInterval(() => {
      if (!paused && !held && !document.hidden) {
        show(current + 1);
      }
    }, INTERVAL);
  });

  function button(label, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  }
})();
