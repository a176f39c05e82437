package cn.volunteering.volunteer.personaldata;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of identity document (证件类型) with the codes of the national volunteer system. */
public enum DocumentType {
    RESIDENT_IDENTITY_CARD("01", "内地身份证", "居民身份证", "身份证", "二代身份证"),
    HONG_KONG("02", "香港身份证", "香港"),
    MACAO("03", "澳门身份证", "澳门"),
    TAIWAN("04", "台湾身份证", "台湾"),
    PASSPORT("05", "护照"),
    OFFICER("06", "军官证"),
    SOLDIER("07", "士兵证"),
    OTHER("99", "其他", "其他证件");

    private final String code;
    private final String label;
    private final Set<String> otherNames;

    DocumentType(String code, String label, String... otherNames) {
        this.code = code;
        this.label = label;
        this.otherNames = Set.of(otherNames);
    }

    /** Returns the two digits of the national system. */
    public String code() {
        return code;
    }

    /** Returns the name shown to users. */
    public String label() {
        return label;
    }

    /** Finds the kind for a code or a usual name. */
    public static Optional<DocumentType> parse(String text) {
        return Arrays.stream(values()).filter(type -> type.isCalled(text)).findFirst();
    }

    private boolean isCalled(String text) {
        return code.equals(text) || label.equals(text) || otherNames.contains(text);
    }
}
