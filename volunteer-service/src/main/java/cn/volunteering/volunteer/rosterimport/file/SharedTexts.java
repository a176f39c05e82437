package cn.volunteering.volunteer.rosterimport.file;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that cells share, without the readings (拼音) that a workbook may keep beside them. */
final class SharedTexts extends XmlPart {

    static final int MEGABYTES = 16;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean isReading;

    @Override
    void begin(String element, Attributes attributes) {
        if (element.equals("si")) {
            current.setLength(0);
        } else if (element.equals("rPh")) {
            isReading = true;
        }
    }

    @Override
    void end(String element, String text) {
        switch (element) {
            case "t" -> current.append(isReading ? "" : text);
            case "rPh" -> isReading = false;
            case "si" -> texts.add(EscapedText.plain(current.toString()));
            default -> {
                // formatting
            }
        }
    }

    /** Returns a text by its number. */
    String text(int number) {
        return texts.get(number);
    }
}
