package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a part of a workbook as a stream of elements, without fetching anything that it refers to. */
abstract class XmlPart extends DefaultHandler {

    private static final String RELATIONSHIPS = "/relationships";

    private final StringBuilder text = new StringBuilder();

    /** Parses the content with this handler. */
    final void parse(byte[] content) throws IOException, SAXException {
        try {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(this);
            reader.setErrorHandler(this);
            reader.setEntityResolver((_, _) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            reader.parse(new InputSource(new ByteArrayInputStream(content)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has an XML parser", e);
        }
    }

    @Override
    public final void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        text.setLength(0);
        begin(localName, attributes);
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public final void endElement(String uri, String localName, String qualifiedName) {
        end(localName, text.toString());
        text.setLength(0);
    }

    /** Handles the beginning of an element. */
    abstract void begin(String element, Attributes attributes);

    /** Handles the end of an element. */
    abstract void end(String element, String text);

    static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value == null ? "" : value;
    }

    static boolean isTrue(Attributes attributes, String name) {
        String value = attribute(attributes, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Returns the id by which an element refers to another part. */
    static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith(RELATIONSHIPS)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
