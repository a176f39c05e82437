package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Decision;
import java.util.regex.Pattern;

/** The form of a person's name (姓名): letters of any script, inner dots and blanks, at most 50 characters. */
public final class DisplayName {

    /** The form as a pattern, for endpoints that check it by annotation. */
    public static final String FORM = "[\\p{L}][\\p{L}\\p{N}·•.’' ()（）-]{0,49}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private DisplayName() {}

    /** Reads the name in a text, without surrounding blanks. */
    public static Decision<String> read(String text) {
        String name = text.strip();
        return PATTERN.matcher(name).matches()
                ? Decision.accepted(name)
                : Decision.refused("display-name-form", "姓名应以文字开头，不超过 50 个字，不含特殊符号");
    }
}
