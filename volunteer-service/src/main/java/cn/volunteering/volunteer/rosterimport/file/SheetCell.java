package cn.volunteering.volunteer.rosterimport.file;

import java.util.Optional;

/**
 * One cell while it is parsed. Formulas are not evaluated; the value that the spreadsheet program saved with each formula
 * is used.
 */
final class SheetCell {

    private static final String FORMULA_TEXT = "str";

    private final String type;
    private final int style;
    private final StringBuilder inline = new StringBuilder();
    private String value = "";
    private boolean hasValue;
    private boolean isFormula;
    private boolean isReading;

    SheetCell(String type, int style) {
        this.type = type;
        this.style = style;
    }

    void formula() {
        isFormula = true;
    }

    void reading(boolean begins) {
        isReading = begins;
    }

    void value(String text) {
        value = text;
        hasValue = true;
    }

    void inlineText(String text) {
        inline.append(isReading ? "" : text);
    }

    /** Returns what the cell shows. */
    String text(SharedTexts texts, NumberFormats formats) {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : texts.text(Integer.parseInt(value.strip()));
            case FORMULA_TEXT, "inlineStr" -> EscapedText.plain(inline.isEmpty() ? value : inline.toString());
            case "b" -> value.strip().equals("1") ? "是" : "否";
            case "e", "d" -> value.strip();
            default -> value.isBlank() ? "" : formats.text(value.strip(), style);
        };
    }

    /** Returns why the cell cannot be read, if it cannot. */
    Optional<String> flaw() {
        if (type.equals("e")) {
            return Optional.of("单元格是错误值 " + value.strip() + "，请改正公式或直接填写内容");
        }
        boolean isComputed = hasValue && (type.equals(FORMULA_TEXT) || !value.isBlank());
        return isFormula && !isComputed && inline.isEmpty()
                ? Optional.of("公式没有保存结果，请用表格软件打开并保存后再导入")
                : Optional.empty();
    }
}
