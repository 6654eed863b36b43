// Pictures zoom by the wheel or plus and minus, move by dragging or the arrows, and go back by a double click or 0.
for (const frame of document.querySelectorAll(".picture")) {
  const image = frame.querySelector("img");
  let scale = 1, x = 0, y = 0, held = null;
  const show = () => { image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`; };
  const zoom = (factor, atX, atY) => {
    const next = Math.min(12, Math.max(1, scale * factor));
    x = atX - (atX - x) * next / scale;
    y = atY - (atY - y) * next / scale;
    scale = next;
    if (scale === 1) { x = 0; y = 0; }
    show();
  };
  const reset = () => { scale = 1; x = 0; y = 0; show(); };
  frame.addEventListener("wheel", event => {
    if (!event.ctrlKey && scale === 1 && event.deltaY > 0) { return; }
    event.preventDefault();
    const box = frame.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  frame.addEventListener("pointerdown", event => {
    held = { x: event.clientX - x, y: event.clientY - y };
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener("pointermove", event => {
    if (held && scale > 1) { x = event.clientX - held.x; y = event.clientY - held.y; show(); }
  });
  frame.addEventListener("pointerup", () => { held = null; });
  frame.addEventListener("dblclick", reset);
  frame.addEventListener("keydown", event => {
    const middle = [frame.clientWidth / 2, frame.clientHeight / 2];
    const moves = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };
    if (event.key === "+" || event.key === "=") { zoom(1.25, ...middle); }
    else if (event.key === "-") { zoom(0.8, ...middle); }
    else if (event.key === "0") { reset(); }
    else if (moves[event.key] && scale > 1) { x += moves[event.key][0]; y += moves[event.key][1]; show(); }
    else { return; }
    event.preventDefault();
  });
}
