/** The smallest message like a given one that still breaks a law: pieces are taken out of its text, the larger ones first. */
export function shrink(message, holds) {
  const breaks = (smaller) => {
    try {
      holds(smaller);
      return false;
    } catch {
      return true;
    }
  };
  let smallest = message;
  for (let size = message.text.length; size > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.text.length; ) {
      const { text } = smallest;
      const smaller = { ...smallest, text: text.slice(0, at) + text.slice(at + size) };
      if (breaks(smaller)) smallest = smaller;
      else at += size;
    }
  }
  return smallest;
}
