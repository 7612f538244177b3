// Puts the focus on the stop with a look that `stops.js` kept, and says what to take a picture of: the surroundings of
// the stop in the page, within the window, and the box of the stop in that picture, in pixels.
(look) => {
  const element = window.looks.get(look);
  element.focus({ focusVisible: true });
  element.scrollIntoView({ block: "nearest" });
  const room = 14;
  const boxes = [...element.getClientRects()];
  const most = (side) => Math.max(...boxes.map((box) => box[side]));
  const least = (side) => Math.min(...boxes.map((box) => box[side]));
  const shared = (box, next) => (next ? Math.max(0, Math.min(box.right, next.right) - Math.max(box.left, next.left)) : 0);
  const own = { left: Math.round(least("left")), top: Math.round(least("top")), right: Math.round(most("right")), bottom: Math.round(most("bottom")) };
  const x = Math.max(own.left - room, 0);
  const y = Math.max(own.top - room, 0);
  const width = Math.min(own.right + room, document.documentElement.clientWidth) - x;
  const height = Math.min(own.bottom + room, innerHeight) - y;
  return {
    clip: { x: x + scrollX, y: y + scrollY, width, height, scale: 1 },
    box: [own.left - x, own.top - y, own.right - x, own.bottom - y],
    rows: boxes.length,
    around: Math.round(boxes.reduce((sum, box, at) => sum + 2 * (box.width + box.height) - 2 * shared(box, boxes[at + 1]), 0)),
    told: `${element.tagName.toLowerCase()}.${element.className} “${(element.name || element.id || element.textContent).trim().slice(0, 30)}”`,
  };
}
