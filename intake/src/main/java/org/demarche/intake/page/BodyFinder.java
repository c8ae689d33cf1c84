package org.demarche.intake.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the article's body. */
final class BodyFinder {
  private final List<Block> blocks;
  private final Map<Element, Mass> masses = new LinkedHashMap<>();

  /** How many words of running text, and of anything else, an element holds. */
  private static final class Mass {
    private int prose;
    private int rest;
    private double score;
  }

  private BodyFinder(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks of the body in reading order; empty if the page has no running text. */
  static List<Block> find(Document page) {
    List<Element> marked =
        page.select("[itemprop~=(?i)^articleBody$]").stream()
            .filter(
                e -> Blocks.of(e).stream().filter(Block::isProse).mapToInt(Block::words).sum() > 50)
            .toList();
    if (marked.size() == 1) {
      return Blocks.of(marked.get(0));
    }
    BodyFinder finder = new BodyFinder(Blocks.of(page));
    return finder.root().map(Blocks::of).orElse(List.of());
  }

  private Optional<Element> root() {
    for (Block block : blocks) {
      weigh(block);
    }
    Optional<Element> top = Optional.empty();
    double best = 0;
    for (var entry : masses.entrySet()) {
      if (entry.getValue().score > best) {
        best = entry.getValue().score;
        top = Optional.of(entry.getKey());
      }
    }
    return top.map(this::widened);
  }

  private void weigh(Block block) {
    double share = block.isProse() ? block.words() : 0;
    int level = 0;
    for (Element e = block.owner(); e != null; e = e.parent()) {
      Mass mass = masses.computeIfAbsent(e, k -> new Mass());
      if (block.isProse()) {
        mass.prose += block.words();
      } else {
        mass.rest += block.words();
      }
      if (level > 0 || !isParagraph(e)) {
        mass.score += share;
        share /= 2;
      }
      level++;
    }
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "td", "dd" -> true;
      default -> false;
    };
  }

  /** The ancestor up to which more running text is gained than other words. */
  private Element widened(Element top) {
    Element chosen = top;
    for (Element e = top.parent(); e != null; e = e.parent()) {
      Mass old = mass(chosen);
      Mass wide = mass(e);
      int gain = wide.prose - old.prose;
      int cost = wide.rest - old.rest;
      if ((gain > 2 * cost && gain > 0) || (gain > old.prose * 0.3 && gain > cost)) {
        chosen = e;
      }
    }
    return chosen;
  }

  private Mass mass(Element element) {
    Mass mass = masses.get(element);
    return mass == null ? new Mass() : mass;
  }
}
