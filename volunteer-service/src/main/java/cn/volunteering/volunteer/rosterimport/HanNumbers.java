package cn.volunteering.volunteer.rosterimport;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days written in Chinese numerals, as in official documents: 二〇二六年三月五日. */
final class HanNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DAY =
            Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿]{1,3})[日号]");

    private HanNumbers() {}

    /** Returns the text with a day in Chinese numerals replaced by digits. */
    static String inDigits(String text) {
        return DAY.matcher(text).replaceFirst(HanNumbers::digits);
    }

    private static String digits(MatchResult day) {
        String year = day.group(1)
                .chars()
                .mapToObj(digit -> Integer.toString(valueOf((char) digit)))
                .reduce("", String::concat);
        return year + "-" + smallNumber(day.group(2)) + "-" + smallNumber(day.group(3));
    }

    /** Returns the value of a number below a hundred, such as 十, 十二, 三十一. */
    private static int smallNumber(String number) {
        String tens = number.replace("廿", "二十");
        int ten = tens.indexOf('十');
        if (ten < 0) {
            return valueOf(tens.charAt(tens.length() - 1));
        }
        int before = ten == 0 ? 1 : valueOf(tens.charAt(0));
        return before * 10 + (ten == tens.length() - 1 ? 0 : valueOf(tens.charAt(tens.length() - 1)));
    }

    private static int valueOf(char digit) {
        return Math.max(0, DIGITS.indexOf(digit));
    }
}
