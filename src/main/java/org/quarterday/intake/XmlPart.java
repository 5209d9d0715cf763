package org.quarterday.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read from front to back, elements by their local names so that both
 * kinds of workbook XML are the same.
 *
 * <p>A document type, an entity of its own, or elements nested absurdly deep end the reading; no
 * part ever asks for another file.
 */
final class XmlPart implements AutoCloseable {

  private static final int DEEPEST = 64;

  private static final List<String> LIFTED =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit");

  private final InputStream in;
  private final XMLStreamReader xml;
  private int depth;

  XmlPart(InputStream in) throws IOException {
    this.in = in;
    try {
      this.xml = factory().createXMLStreamReader(decoded(in));
    } catch (XMLStreamException e) {
      in.close();
      throw damaged(e);
    }
  }

  /** How deep the element entered last stands; 0 before the first. */
  int depth() {
    return depth;
  }

  /**
   * Enters the next element right below one at this depth, passing over what was not looked at;
   * false at that element's end.
   */
  boolean nextChild(int parentDepth) throws IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth
          || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  String name() {
    return xml.getLocalName();
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  boolean isTrue(String name) {
    String value = attribute(name).orElse("");
    return value.equals("1") || value.equals("true");
  }

  /** The whole number in an attribute, or this one when it is absent or no such number. */
  int number(String name, int otherwise) {
    int value = Digits.read(attribute(name).orElse(""));
    return value < 0 ? otherwise : value;
  }

  /** An attribute with a prefix, such as r:id. */
  Optional<String> prefixedAttribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      if (xml.getAttributeLocalName(i).equals(name) && prefix != null && !prefix.isEmpty()) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the element entered last is of a workbook, and nothing that other programs added. */
  boolean isOfWorkbook() {
    String space = xml.getNamespaceURI();
    return space == null || space.contains("spreadsheetml") && space.endsWith("/main");
  }

  /** The attributes of the element entered last, without those that point elsewhere. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      if (prefix == null || prefix.isEmpty()) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      } else if (prefix.equals("xml") && xml.getAttributeLocalName(i).equals("space")) {
        attributes.put("xml:space", xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  /**
   * Enters the next element right below one at this depth, or appends the next piece of text right
   * inside it; false at that element's end.
   */
  boolean nextChildOrText(int parentDepth, StringBuilder text) throws IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth
          || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
      boolean characters =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (characters && depth == parentDepth && xml.getTextLength() > 0) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        return true;
      }
    }
  }

  /** Appends the text right inside the element just entered, up to its end. */
  void text(StringBuilder out, int longest) throws IOException {
    int inside = depth;
    int start = out.length();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT && depth < inside) {
        return;
      }
      boolean characters =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (characters && depth == inside) {
        out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (out.length() - start > longest) {
          throw new LimitExceeded(
              String.format(
                  Locale.ROOT, "One cell holds more than %s characters.", Budget.words(longest)));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw damaged(e);
    } finally {
      in.close();
    }
  }

  private int next() throws IOException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          throw new IOException("elements are nested too deep");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new IOException("a workbook has no document type and no entities");
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException("not well-formed", e);
  }

  /** UTF-16 with a mark, else UTF-8, as workbooks must be; any other byte is damage. */
  private static Reader decoded(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 14);
    bytes.mark(2);
    int mark = bytes.read() << 8 | bytes.read();
    bytes.reset();
    boolean utf16 = mark == 0xFEFF || mark == 0xFFFE;
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    if (mark == 0xEFBB) {
      bytes.readNBytes(3);
    }
    // the XML reader's own decoder prints to the console when bytes are wrong
    return new InputStreamReader(bytes, charset.newDecoder());
  }

  /**
   * Without document types. Java's own limits on entities are lifted: from Java 24 on they count
   * each ampersand in a text, and would refuse a workbook with a few thousand of them.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    for (String limit : LIFTED) {
      factory.setProperty(limit, "0");
    }
    return factory;
  }
}
