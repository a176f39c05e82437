package cn.volunteering.volunteer.rosterimport.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/**
 * The number formats of a workbook. They decide what a number in a cell means: a day, a number that begins with zeros, a
 * number with a unit. Whole numbers are never shown with an exponent; a number with more digits than a spreadsheet keeps
 * has one, so that a check finds it.
 */
final class NumberFormats extends XmlPart {

    static final int MEGABYTES = 4;

    private static final double EXACT_BELOW = 1e15;

    /** Matches formats that add something which belongs to the value: leading zeros, a text, a percent sign. */
    private static final Pattern WITH_MORE_THAN_DIGITS = Pattern.compile("0{2,}|0+[-\\s()]0+.*|.*\"[^\"]+\".*|.*%.*");

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final boolean from1904;
    private boolean isCellFormat;

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" -> codes.put(number(attributes, "numFmtId"), attribute(attributes, "formatCode"));
            case "cellXfs" -> isCellFormat = true;
            case "xf" -> {
                if (isCellFormat) {
                    cellFormats.add(number(attributes, "numFmtId"));
                }
            }
            default -> {
                // fonts and colours
            }
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attribute(attributes, name);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    @Override
    void end(String element, String text) {
        if (element.equals("cellXfs")) {
            isCellFormat = false;
        }
    }

    /** Returns a number in a cell of the given style as the user means it. */
    String text(String number, int style) {
        double value = Double.parseDouble(number);
        int id = style < cellFormats.size() ? cellFormats.get(style) : 0;
        String code =
                codes.getOrDefault(id, id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? builtIn(id) : GENERAL);
        if (isDay(id, code) && DateUtil.isValidExcelDate(value)) {
            return day(DateUtil.getLocalDateTime(value, from1904));
        }
        if (Math.abs(value) >= EXACT_BELOW) {
            return String.format(Locale.ROOT, "%.10E", value);
        }
        return WITH_MORE_THAN_DIGITS.matcher(code).matches()
                ? formatter.formatRawCellContents(value, id, code, from1904)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String builtIn(int id) {
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? GENERAL : code;
    }

    private static boolean isDay(int id, String code) {
        return DateUtil.isADateFormat(id, code) || isChineseDay(id);
    }

    /** Returns whether the id is one of the formats for days and times that Chinese versions have without a code. */
    private static boolean isChineseDay(int id) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    private static String day(LocalDateTime time) {
        return time.toLocalDate().toString();
    }
}
