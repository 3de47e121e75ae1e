package org.dateline.bench.petrarch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML that PETRARCH2 reads in its batch mode ({@code read_xml_input} of its {@code PETRreader.py}): a {@code Sentence} with
 * the attributes {@code date}, {@code id}, {@code source} and {@code sentence}, whose number stands behind the only low line of
 * its {@code id}, with a {@code Text} and a {@code Parse} in it.
 */
final class TreeXml {

    private TreeXml() {}

    /** @throws IOException if it cannot be written */
    static void write(List<TreeArticle> articles, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Sentences");
            for (int article = 0; article < articles.size(); article++) {
                write(articles.get(article), "a" + article, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(TreeArticle article, String name, XMLStreamWriter xml) throws XMLStreamException {
        int number = 1;
        for (TreeSentence sentence : article.sentences()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("Sentence");
            xml.writeAttribute("date", DateTimeFormatter.BASIC_ISO_DATE.format(article.day()));
            xml.writeAttribute("id", name + "_" + number++);
            xml.writeAttribute("source", "bench");
            xml.writeAttribute("sentence", "True");
            element("Text", sentence.text(), xml);
            element("Parse", sentence.tree(), xml);
            xml.writeEndElement();
        }
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without what no XML may hold (XML 1.0, 2.2), even as a reference. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }
}
