package org.trucewatch.reports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A walk through the XML of a spreadsheet with the JDK's own streaming parser (JSR 173). Document
/// types and external entities are refused, so that a file cannot reach for others or blow itself
/// up.
final class Xml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  Xml(InputStream in) throws IOException {
    this.in = in;
    try {
      this.reader = FACTORY.createXMLStreamReader(decoded(in));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      in.close();
      throw UnreadableFile.find(e).orElseThrow(() -> new IOException(e));
    }
  }

  /// The text of the file: UTF-8, or UTF-16 by its mark. Decoded here, because the parser would
  /// write about damaged bytes to the terminal.
  private static Reader decoded(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(4);
    byte[] head = buffered.readNBytes(3);
    buffered.reset();
    boolean isUtf16 =
        head.length > 1
            && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    if (!isUtf16 && head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      buffered.skipNBytes(3);
    }
    var charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(buffered, charset.newDecoder());
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, _, _) -> {
      throw new XMLStreamException("external entity " + publicId + " " + systemId);
    });
    return factory;
  }

  /// Goes to the next start or end of an element, or text; false at the end.
  boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT,
              XMLStreamConstants.END_ELEMENT,
              XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw UnreadableFile.damaged(
                  "This file defines entities of its own, which no spreadsheet does.");
          default -> {
            // Comments, white space and processing instructions carry nothing.
          }
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableFile.find(e).orElseThrow(() -> new IOException(e));
    }
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean starts() {
    return reader.isStartElement();
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean ends() {
    return reader.isEndElement();
  }

  String name() {
    return reader.getLocalName();
  }

  /// The attribute of this local name, whatever its namespace; empty if there is none.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// Every attribute of this local name, whatever its namespace.
  List<String> attributes(String name) {
    return IntStream.range(0, reader.getAttributeCount())
        .filter(i -> reader.getAttributeLocalName(i).equals(name))
        .mapToObj(reader::getAttributeValue)
        .toList();
  }

  /// Adds the text at hand, as long as `target` has no more than `limit` characters.
  void text(StringBuilder target, int limit) {
    if (reader.isCharacters() && target.length() <= limit) {
      target.append(
          reader.getTextCharacters(),
          reader.getTextStart(),
          Math.min(reader.getTextLength(), limit + 1 - target.length()));
    }
  }

  /// Steps over the element that has just started.
  void skip() throws IOException {
    int depth = 1;
    while (depth > 0 && next()) {
      depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
