package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.personaldata.TextForm;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form of a person's name (姓名): letters of any script, inner dots and blanks, at most 50 characters. Names are
 * stored and searched in one form: every middle dot is a 间隔号, and Chinese characters have no blanks between them.
 */
public final class DisplayName {

    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}·.’' ()（）-]{0,49}");

    private static final String MIDDLE_DOTS = "·•・‧∙･⋅●◦∘˙⸱⸳᛫ᐧꞏ\u0387\u2024";

    private static final Pattern MIDDLE_DOT = Pattern.compile(" ?[" + MIDDLE_DOTS + "]+ ?");
    private static final Pattern STOP_AFTER_HAN = Pattern.compile("(?<=\\p{IsHan}) ?[.。｡﹒] ?(?=\\p{IsHan}|$)");
    private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private DisplayName() {}

    /** Reads the name in a text. */
    public static Decision<String> read(String text) {
        String name = folded(text);
        return FORM.matcher(name).matches() && !name.endsWith("·")
                ? Decision.accepted(name)
                : Decision.refused("display-name-form", "姓名应以文字开头，不超过 50 个字，不含特殊符号");
    }

    /** Returns the name in a text already validated at the endpoint. */
    public static String checked(String text) {
        return read(text).orThrow();
    }

    /** Returns a name, or a part of one, in the form in which names are stored. */
    public static String folded(String text) {
        String composed = Normalizer.normalize(TextForm.halfWidth(text), Normalizer.Form.NFC);
        String dotted = MIDDLE_DOT.matcher(TextForm.tidy(composed)).replaceAll("·");
        String stopped = STOP_AFTER_HAN.matcher(dotted).replaceAll("·");
        String joined = BLANK_BETWEEN_HAN.matcher(stopped).replaceAll("");
        return HAN.matcher(joined).find() ? joined.replace('(', '（').replace(')', '）') : joined;
    }
}
