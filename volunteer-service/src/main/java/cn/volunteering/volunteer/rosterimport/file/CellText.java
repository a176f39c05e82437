package cn.volunteering.volunteer.rosterimport.file;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Formats a number in a cell as the user means it: dates as {@code 2026-03-05}, whole numbers without exponent. A
 * number with more digits than a spreadsheet can hold exactly keeps its exponent, so that a check finds it.
 */
final class CellText extends DataFormatter {

    private static final double EXACT_BELOW = 1e15;

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
        }
        return Math.abs(value) < EXACT_BELOW
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%.10E", value);
    }
}
