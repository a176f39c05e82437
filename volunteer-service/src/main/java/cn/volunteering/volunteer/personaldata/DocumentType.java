package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Labelled;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of identity document (证件类型) with the codes of the national volunteer system. */
public enum DocumentType implements Labelled {
    /** Also covers residence permits, whose numbers say where the person is from. */
    RESIDENT_IDENTITY_CARD(
            "01",
            "内地身份证",
            "居民身份证",
            "身份证",
            "二代身份证",
            "第二代身份证",
            "二代证",
            "第二代居民身份证",
            "中国居民身份证",
            "中华人民共和国居民身份证",
            "公民身份证",
            "港澳台居民居住证",
            "港澳居民居住证",
            "台湾居民居住证",
            "居住证"),
    HONG_KONG("02", "香港身份证", "香港", "香港居民身份证", "港澳居民来往内地通行证", "港澳居民通行证", "回乡证", "港澳身份证"),
    MACAO("03", "澳门身份证", "澳门", "澳门居民身份证"),
    TAIWAN("04", "台湾身份证", "台湾", "台湾居民来往大陆通行证", "台湾居民通行证", "台胞证"),
    PASSPORT("05", "护照", "普通护照", "因私护照", "中国护照", "外国护照", "外国人护照"),
    OFFICER("06", "军官证", "武警警官证", "文职干部证"),
    SOLDIER("07", "士兵证", "士官证", "军士证", "义务兵证"),
    OTHER("99", "其他", "其他证件", "其它", "其它证件"),
    /** The national system has no code of its own for it. */
    FOREIGNER("99", "外国人永久居留身份证", "外国人永久居留证", "外国人居留证", "永久居留身份证", "永久居留证", "永居证", "五星卡");

    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

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
    @Override
    public String label() {
        return label;
    }

    /** Finds the kind for a code or a usual name. */
    public static Optional<DocumentType> parse(String text) {
        String name = REMARK.matcher(TextForm.compact(text)).replaceAll("");
        String known = name.length() == 1 ? "0" + name : name;
        return Arrays.stream(values()).filter(type -> type.isCalled(known)).findFirst();
    }

    private boolean isCalled(String text) {
        return code.equals(text) || label.equals(text) || otherNames.contains(text);
    }
}
