package cn.volunteering.volunteer.personaldata;

/**
 * Makes valid identity numbers that belong to nobody: a region code, a birth date and a sequence with the right check
 * digit.
 */
public final class TestNumbers {

    private TestNumbers() {}

    /** Returns the n-th number; different n give different numbers, up to 27,000. */
    public static String number(int n) {
        String seventeen = "640104%04d%02d%02d%03d".formatted(1960 + n / 999, 1, 1, 1 + n % 999);
        return seventeen + ResidentNumber.checkDigit(seventeen);
    }
}
