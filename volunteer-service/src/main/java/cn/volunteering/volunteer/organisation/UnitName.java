package cn.volunteering.volunteer.organisation;

import cn.volunteering.volunteer.personaldata.TextForm;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of units, which people write with blanks, brackets and dots of any kind. */
public final class UnitName {

    private static final Pattern MIDDLE_DOTS = Pattern.compile("[•・‧∙⋅]");

    private UnitName() {}

    /** Returns whether two names are the same to a reader. */
    public static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Returns the form in which names are compared. */
    public static String folded(String name) {
        return MIDDLE_DOTS.matcher(TextForm.compact(name)).replaceAll("·").toLowerCase(Locale.ROOT);
    }
}
