package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts an element's text into {@link Block}s, in reading order. */
final class Blocks implements NodeFilter {
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Element> owner = Optional.empty();
  private int linked;
  private int links;
  private boolean afterBreak;

  private final Set<Element> leftOut;

  private Blocks(Set<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * The blocks of {@code root}; none is blank.
   *
   * @param leftOut elements whose text is passed over
   */
  static List<Block> of(Element root, Set<Element> leftOut) {
    Blocks visitor = new Blocks(leftOut);
    root.filter(visitor);
    visitor.end();
    return visitor.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String part = words.getWholeText();
      if (!part.isBlank()) {
        afterBreak = false;
        if (owner.isEmpty()) {
          owner = Optional.of(blockAround(words));
        }
        linked += links > 0 ? Words.count(part) : 0;
      }
      text.append(part);
    } else if (node instanceof Element element) {
      if (Furniture.isNever(element.normalName()) || leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        // Two of them part paragraphs on pages that have no other mark for it.
        if (afterBreak) {
          end();
        }
        text.append('\n');
        afterBreak = true;
      } else if (isBlock(element)) {
        end();
      } else if (element.normalName().equals("a")) {
        links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        end();
      } else if (element.normalName().equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("a");
  }

  private static Element blockAround(TextNode node) {
    Element element = (Element) node.parentNode();
    while (element != null && !isBlock(element) && element.parent() != null) {
      element = element.parent();
    }
    if (element == null) {
      throw new IllegalStateException("text must stand in an element: " + node);
    }
    return element;
  }

  private void end() {
    if (owner.isPresent()) {
      String flat = Words.flat(text);
      blocks.add(new Block(owner.orElseThrow(), flat, Words.count(flat), linked));
    }
    text.setLength(0);
    owner = Optional.empty();
    linked = 0;
    afterBreak = false;
  }
}
