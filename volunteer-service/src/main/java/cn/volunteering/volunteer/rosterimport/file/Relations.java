package cn.volunteering.volunteer.rosterimport.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The parts that a part of a workbook refers to. */
final class Relations extends XmlPart {

    private static final int MEGABYTES = 4;

    private final String folder;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    /** A part, by its kind and name. */
    record Target(String kind, String part) {}

    private Relations(String part) {
        this.folder = part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Reads the relations of a part; the archive itself is the part without a name. */
    static Relations of(String part, ZipParts parts) throws IOException, SAXException {
        var relations = new Relations(part);
        String name = relations.folder + "_rels/" + part.substring(relations.folder.length()) + ".rels";
        Optional<byte[]> content = parts.find(name, MEGABYTES);
        if (content.isPresent()) {
            relations.parse(content.get());
        }
        return relations;
    }

    @Override
    void begin(String element, Attributes attributes) {
        if (element.equals("Relationship")) {
            String type = attribute(attributes, "Type");
            String target = attribute(attributes, "Target");
            targets.put(
                    attribute(attributes, "Id"),
                    new Target(
                            type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target));
        }
    }

    @Override
    void end(String element, String text) {
        // relations have no text
    }

    /** Finds the first part of a kind. */
    Optional<String> ofKind(String kind) {
        return targets.values().stream()
                .filter(target -> target.kind().equals(kind))
                .map(Target::part)
                .findFirst();
    }

    /** Finds the sheet with the given id; charts and macros are sheets of another kind. */
    Optional<String> sheet(String id) {
        return Optional.ofNullable(targets.get(id))
                .filter(target -> target.kind().equals("worksheet"))
                .map(Target::part);
    }
}
