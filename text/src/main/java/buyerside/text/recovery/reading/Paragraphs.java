package buyerside.text.recovery.reading;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of a part of an office document. Entities and document types are refused.
final class Paragraphs {

  private Paragraphs() {}

  static String of(byte[] part) throws XMLStreamException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    try {
      return text(xml);
    } finally {
      xml.close();
    }
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    int inText = 0;
    int inReading = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var name = xml.getLocalName();
          inText += name.equals("t") ? 1 : 0;
          inReading += name.equals("rt") ? 1 : 0; // a reading above the characters
          text.append(name.equals("tab") ? "\t" : name.equals("br") ? "\n" : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          var name = xml.getLocalName();
          inText -= name.equals("t") ? 1 : 0;
          inReading -= name.equals("rt") ? 1 : 0;
          text.append(name.equals("p") ? "\n" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText > 0 && inReading == 0) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString().strip();
  }
}
