package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;

/** The network of parties: an edge for each source, target and quad class, which counts events. */
final class Graphml implements EventExport {
  private final OutputStream out;
  private final Map<String, Integer> nodes = new TreeMap<>();
  private final Map<Edge, double[]> edges = new TreeMap<>();

  Graphml(OutputStream out) {
    this.out = out;
  }

  private record Edge(String source, String target, int quad) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge o) {
      int bySource = source.compareTo(o.source);
      int byTarget = target.compareTo(o.target);
      return bySource != 0 ? bySource : byTarget != 0 ? byTarget : Integer.compare(quad, o.quad);
    }
  }

  @Override
  public int write(EventRow e) {
    int written = 0;
    for (Pair p : Pair.of(e)) {
      if (p.source().isPresent() && p.target().isPresent()) {
        String source = node(p.source().get());
        String target = node(p.target().get());
        double[] sums =
            edges.computeIfAbsent(new Edge(source, target, e.quad()), k -> new double[2]);
        sums[0]++;
        sums[1] += e.goldstein();
        written++;
      }
    }
    return written;
  }

  private String node(ActorRow a) {
    nodes.merge(a.party(), 1, Integer::sum);
    return a.party();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
      key(xml, "name", "node", "string");
      key(xml, "events", "all", "int");
      key(xml, "quad", "edge", "int");
      key(xml, "goldstein", "edge", "double");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      Map<String, String> ids = new TreeMap<>();
      for (Map.Entry<String, Integer> n : nodes.entrySet()) {
        ids.put(n.getKey(), "n" + ids.size());
        xml.writeStartElement("node");
        xml.writeAttribute("id", String.valueOf(ids.get(n.getKey())));
        data(xml, "name", n.getKey());
        data(xml, "events", n.getValue().toString());
        xml.writeEndElement();
      }
      for (Map.Entry<Edge, double[]> e : edges.entrySet()) {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", String.valueOf(ids.get(e.getKey().source())));
        xml.writeAttribute("target", String.valueOf(ids.get(e.getKey().target())));
        data(xml, "quad", Integer.toString(e.getKey().quad()));
        data(xml, "events", Long.toString(Math.round(e.getValue()[0])));
        data(xml, "goldstein", Double.toString(Math.round(e.getValue()[1] * 1000) / 1000.0));
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", name);
    StringBuilder allowed = new StringBuilder();
    value
        .codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
        .forEach(allowed::appendCodePoint);
    xml.writeCharacters(allowed.toString());
    xml.writeEndElement();
  }
}
