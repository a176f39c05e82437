package cn.volunteering.volunteer.personaldata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the digits to dial in a typed phone number: eleven of a mobile phone, or area code, number and extension. */
final class DialledDigits {

    private static final Pattern BEFORE_EXTENSION =
            Pattern.compile("(?i)[\\s,]*(转|分机号?|ext\\.?|x|#|\\*)[\\s:]*(?=\\d)");
    private static final Pattern LABEL = Pattern.compile("(?i)^(手机|电话|联系电话|办公|办|宅|tel|mobile)[号码]*[.:]? ?");
    private static final Pattern REMARK = Pattern.compile("\\([^()0-9转]*\\)");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s()-]+");
    private static final Pattern NUMBER_OF_A_SPREADSHEET = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern COUNTRY = Pattern.compile("(?<sign>\\+|00)?-?86-?(?<rest>(?:0-)?\\d.*)");

    /** Matches the eleven digits, with a zero before them as it was once dialled from other cities. */
    private static final Pattern MOBILE = Pattern.compile("0?(1[3-9]\\d{9})");

    private static final String EXTENSION = "(?:-(?<extension>\\d{1,6}))?";
    private static final Pattern LARGE_CITY =
            Pattern.compile("(?<area>010|02\\d)-?(?<local>\\d(?:-?\\d){7})" + EXTENSION);
    private static final Pattern OTHER_AREA =
            Pattern.compile("(?<area>0[3-9]\\d\\d)-?(?<local>\\d(?:-?\\d){6,7}?)" + EXTENSION);

    private DialledDigits() {}

    /** Finds the number in a plain text. */
    static Optional<String> in(String typed) {
        String number = NUMBER_OF_A_SPREADSHEET.matcher(typed).replaceFirst("$1");
        String bare = REMARK.matcher(LABEL.matcher(number).replaceFirst("")).replaceAll("");
        String groups = BETWEEN_GROUPS
                .matcher(BEFORE_EXTENSION.matcher(bare).replaceFirst("-"))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return domestic(groups).or(() -> afterCountryCode(groups));
    }

    private static Optional<String> domestic(String groups) {
        Matcher mobile = MOBILE.matcher(groups.replace("-", ""));
        return mobile.matches() ? Optional.of(mobile.group(1)) : landline(groups);
    }

    private static Optional<String> landline(String groups) {
        return Stream.of(LARGE_CITY, OTHER_AREA)
                .map(form -> form.matcher(groups))
                .filter(Matcher::matches)
                .map(DialledDigits::joined)
                .findFirst();
    }

    private static String joined(Matcher parts) {
        String extension = parts.group("extension");
        String number = parts.group("area") + parts.group("local").replace("-", "");
        return extension == null ? number : number + "-" + extension;
    }

    private static Optional<String> afterCountryCode(String groups) {
        Matcher parts = COUNTRY.matcher(groups);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group("rest").replaceFirst("^0-", "0");
        return domestic(rest).or(() -> parts.group("sign") == null ? Optional.empty() : landline("0" + rest));
    }
}
