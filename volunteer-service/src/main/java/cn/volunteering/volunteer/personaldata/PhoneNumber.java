package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Decision;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mainland phone number (手机或固定电话) in the clear. It exists in memory only, like an identity document. */
public record PhoneNumber(String value) {

    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}\\d{7,8}");

    /** Reads a number as typed: with blanks, hyphens or the country code. */
    public static Decision<PhoneNumber> read(String text) {
        String digits = COUNTRY.matcher(TextForm.compact(text)).replaceFirst("").replace("-", "");
        return MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches()
                ? Decision.accepted(new PhoneNumber(digits))
                : Decision.refused("phone-form", "手机号码应为 11 位数字，固定电话请带区号");
    }

    /** Returns the number in a text already validated at the endpoint; {@code null} if there is no text. */
    public static @Nullable PhoneNumber checked(@Nullable String text) {
        return text == null ? null : read(text).orThrow();
    }

    /** Returns the number with its middle hidden. */
    public String masked() {
        return Mask.middle(value, 3, 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
