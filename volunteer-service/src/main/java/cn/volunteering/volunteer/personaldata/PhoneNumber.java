package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mainland phone number (手机或固定电话) in the clear. It exists in memory only, like an identity document. */
public record PhoneNumber(String value) {

    private static final Pattern ROUNDED_BY_A_SPREADSHEET = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{1,2}");
    private static final Pattern WITHOUT_AREA_CODE = Pattern.compile("[2-9]\\d{6,7}");
    private static final String BETWEEN_NUMBERS = "[/、,;|和或及\\s]+";

    /**
     * Reads a number as typed: with blanks, hyphens, brackets or the country code; a landline also with an extension.
     */
    public static Decision<PhoneNumber> read(String text) {
        String typed = TextForm.plain(text);
        return DialledDigits.in(typed)
                .map(PhoneNumber::new)
                .<Decision<PhoneNumber>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(flawOf(typed)));
    }

    private static Refusal flawOf(String typed) {
        if (ROUNDED_BY_A_SPREADSHEET.matcher(typed).matches()) {
            return Refusal.of("phone-rounded", "电话号码被表格软件改成了科学计数法，请把该列设为文本后重新填写");
        }
        if (numbersIn(typed) > 1) {
            return Refusal.of("phone-several", "一格只能填一个电话号码，这里有两个号码，请只保留一个");
        }
        return WITHOUT_AREA_CODE.matcher(typed).matches()
                ? Refusal.of("phone-area-code", "固定电话请带区号，如 0951-6000001")
                : Refusal.of("phone-form", "手机号码应为 11 位数字，固定电话请带区号");
    }

    private static long numbersIn(String typed) {
        return Arrays.stream(typed.split(BETWEEN_NUMBERS))
                .map(DialledDigits::in)
                .filter(Optional::isPresent)
                .count();
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
