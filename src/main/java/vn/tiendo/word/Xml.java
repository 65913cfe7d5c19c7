package vn.tiendo.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a Word file. Names carry their prefix: {@code w:p}. */
final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<String> open = new ArrayDeque<>();
  private final XMLStreamWriter writer;

  Xml() {
    try {
      writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  Xml open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      attributes(attributes);
      open.push(name);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** Ends the element that was begun last; the name is there to be read, and checked. */
  Xml close(String name) {
    String begun = open.pop();
    if (!begun.equals(name)) {
      throw new IllegalStateException(begun + " is open and not " + name);
    }
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** An element with nothing in it. */
  Xml empty(String name, String... attributes) {
    try {
      writer.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** An element that holds one text. */
  Xml element(String name, String text, String... attributes) {
    open(name, attributes);
    text(text);
    return close(name);
  }

  Xml text(String text) {
    try {
      writer.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** The whole part, once every element is closed. */
  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open + " are open");
    }
    try {
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return bytes.toByteArray();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** The writer fails only when its stream does, and this one is memory. */
  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("the XML writer of the platform failed", e);
  }
}
