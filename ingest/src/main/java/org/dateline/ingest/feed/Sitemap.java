package org.dateline.ingest.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.ingest.fault.InputFault;

/**
 * Reads sitemaps and indices of sitemaps (sitemaps.org), those of news with their titles and times (sitemap-news 0.9).
 * Whatever their namespace: many have a wrong one. One document, one reader.
 */
final class Sitemap {

    private static final int DEEPEST = 50;
    private static final String NEWS = "sitemap-news";

    private final String name;
    private final Links links;
    private final List<FeedItem> items = new ArrayList<>();
    private final Set<String> sitemaps = new LinkedHashSet<>();
    private final Map<String, StringBuilder> fields = new HashMap<>();
    private FeedKind kind = FeedKind.SITEMAP;

    private Sitemap(String name) {
        this.name = name;
        this.links = Links.from(name);
    }

    static FeedDocument read(String name, String text) {
        Sitemap sitemap = new Sitemap(name);
        try {
            XMLStreamReader xml = hardened().createXMLStreamReader(new XmlFixerReader(new StringReader(text)));
            sitemap.read(xml);
        } catch (XMLStreamException e) {
            throw new InputFault(name, "a broken sitemap: " + e.getMessage());
        }
        return new FeedDocument(
                sitemap.kind, null, null, null, Links.once(sitemap.items), List.copyOf(sitemap.sitemaps));
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it asks for another document");
        });
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new InputFault(name, "a sitemap with entities of its own");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text = begin(xml, depth);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml, depth);
                    text = new StringBuilder();
                    depth--;
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private StringBuilder begin(XMLStreamReader xml, int depth) {
        if (depth > DEEPEST) {
            throw new InputFault(name, "a sitemap that is nested too deep");
        }
        if (depth == 1 && xml.getLocalName().equalsIgnoreCase("sitemapindex")) {
            kind = FeedKind.SITEMAP_INDEX;
        }
        StringBuilder text = new StringBuilder();
        String namespace = xml.getNamespaceURI();
        if (depth == 3) {
            fields.putIfAbsent(xml.getLocalName(), text);
        } else if (namespace != null && namespace.contains(NEWS)) {
            fields.putIfAbsent("news:" + xml.getLocalName(), text);
        }
        return text;
    }

    private void end(XMLStreamReader xml, int depth) {
        if (depth != 2) {
            return;
        }
        links.of(field("loc")).ifPresent(link -> {
            if (xml.getLocalName().equals("sitemap")) {
                sitemaps.add(link);
            } else if (xml.getLocalName().equals("url")) {
                items.add(new FeedItem(
                        link,
                        null,
                        Plain.title(field("news:title")),
                        Plain.time(field("news:publication_date")),
                        Plain.time(field("lastmod"))));
            }
        });
        fields.clear();
    }

    private String field(String named) {
        StringBuilder value = fields.get(named);
        return value == null ? "" : value.toString();
    }
}
