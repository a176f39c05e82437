package cn.volunteering.story;

/**
 * Generates identity numbers that are formally valid (GB 11643) but belong to nobody: the area code 640199 is not in
 * use.
 */
final class DemoIdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private DemoIdentityNumber() {}

    /** Returns the number of one person of a series, different for each series and person. */
    static String of(int series, int person) {
        int year = 1960 + series % 40;
        String body = "640199%d%02d%02d%03d".formatted(year, 1 + series / 40 % 12, 1 + series / 480 % 28, person);
        int sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += WEIGHTS[position] * (body.charAt(position) - '0');
        }
        return body + CHECK_DIGITS.charAt(sum % 11);
    }
}
