package cn.volunteering.volunteer.personaldata;

import java.util.regex.Pattern;

/** The kind of card that a number belongs to, whatever kind the user states: the number is printed, the kind is typed. */
final class CardKind {

    private static final Pattern HONG_KONG = Pattern.compile("81\\d{15}[\\dX]");
    private static final Pattern MACAO = Pattern.compile("82\\d{15}[\\dX]");
    private static final Pattern TAIWAN = Pattern.compile("83\\d{15}[\\dX]");
    private static final Pattern FOREIGNER = Pattern.compile("9\\d{16}[\\dX]");

    /** Matches the card before 2023: three letters of the nation, region, birth date, sequence and check digit. */
    private static final Pattern EARLIER_FOREIGNER =
            Pattern.compile("[A-Z]{3}\\d{4}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{2}");

    /** Matches the travel permit of someone from Macao; those from Hong Kong begin with H. */
    private static final Pattern MACAO_TRAVEL_PERMIT = Pattern.compile("M\\d{8}(\\d{2})?");

    private CardKind() {}

    /** Returns the kind for a number and the stated kind. */
    static DocumentType of(DocumentType stated, String number) {
        return switch (stated) {
            case RESIDENT_IDENTITY_CARD -> ofNumber(stated, number);
            case HONG_KONG, MACAO, TAIWAN, OTHER ->
                isResidencePermit(number) ? ofNumber(stated, number) : ofPermit(stated, number);
            default -> stated;
        };
    }

    private static boolean isResidencePermit(String number) {
        return HONG_KONG.matcher(number).matches()
                || MACAO.matcher(number).matches()
                || TAIWAN.matcher(number).matches();
    }

    private static DocumentType ofNumber(DocumentType stated, String number) {
        if (HONG_KONG.matcher(number).matches()) {
            return DocumentType.HONG_KONG;
        }
        if (MACAO.matcher(number).matches()) {
            return DocumentType.MACAO;
        }
        if (TAIWAN.matcher(number).matches()) {
            return DocumentType.TAIWAN;
        }
        return FOREIGNER.matcher(number).matches() || isEarlierForeignerCard(number) ? DocumentType.FOREIGNER : stated;
    }

    private static DocumentType ofPermit(DocumentType stated, String number) {
        boolean isFromMacao = stated == DocumentType.HONG_KONG
                && MACAO_TRAVEL_PERMIT.matcher(number).matches();
        return isFromMacao ? DocumentType.MACAO : stated;
    }

    /** Returns whether the number of such a card follows GB 11643. */
    static boolean isNumbered(DocumentType type, String number) {
        return switch (type) {
            case RESIDENT_IDENTITY_CARD -> true;
            case HONG_KONG, MACAO, TAIWAN -> isResidencePermit(number);
            case FOREIGNER -> FOREIGNER.matcher(number).matches();
            default -> false;
        };
    }

    static boolean isEarlierForeignerCard(String number) {
        return EARLIER_FOREIGNER.matcher(number).matches();
    }
}
