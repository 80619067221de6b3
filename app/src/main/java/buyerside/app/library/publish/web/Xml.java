package buyerside.app.library.publish.web;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a small XML document. What XML cannot hold (control characters that a copied text may
/// bring along) is left out.
final class Xml {

  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  Xml() {
    try {
      writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param attributes names and values by turns
  void begin(String name, String... attributes) {
    write(it -> {
      it.writeStartElement(name);
      attributes(it, attributes);
    });
  }

  void empty(String name, String... attributes) {
    write(it -> {
      it.writeEmptyElement(name);
      attributes(it, attributes);
    });
  }

  void text(String name, String text) {
    write(it -> {
      it.writeStartElement(name);
      it.writeCharacters(writable(text));
      it.writeEndElement();
    });
  }

  void end() {
    write(XMLStreamWriter::writeEndElement);
  }

  byte[] bytes() {
    write(it -> {
      it.writeEndDocument();
      it.close();
    });
    return out.toByteArray();
  }

  private static void attributes(XMLStreamWriter writer, String... attributes)
      throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      var value = writable(attributes[i + 1]);
      switch (attributes[i]) {
        case "xmlns" -> writer.writeDefaultNamespace(value);
        case "xml:lang" -> writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", value);
        default -> writer.writeAttribute(attributes[i], value);
      }
    }
  }

  private static String writable(String text) {
    return UNWRITABLE.matcher(text).replaceAll("");
  }

  private interface Step {
    void on(XMLStreamWriter writer) throws XMLStreamException;
  }

  private void write(Step step) {
    try {
      step.on(writer);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
