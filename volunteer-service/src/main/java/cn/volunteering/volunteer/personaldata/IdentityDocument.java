package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's identity document (证件): its kind and number in the clear. It exists in memory only; {@link SealedDocument}
 * is stored, {@link #masked()} is shown.
 */
public record IdentityDocument(DocumentType type, String number) {

    private static final Pattern OTHER_NUMBERS = Pattern.compile("[0-9A-Z()/一-龥-]{4,30}");
    private static final int SHOWN = 4;

    /**
     * Reads a document as typed. A number of the form of GB 11643 must be valid and decides the kind of card; other
     * kinds have no rules to check and only need a plausible form.
     *
     * @param stated the kind that the user states
     * @param today the day on which the document is presented; a later birth date is invalid
     */
    public static Decision<IdentityDocument> read(DocumentType stated, String text, LocalDate today) {
        String number = TextForm.compact(text).toUpperCase(Locale.ROOT);
        var document = new IdentityDocument(CardKind.of(stated, number), number);
        return document.flaw(today)
                .<Decision<IdentityDocument>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(document));
    }

    private Optional<Refusal> flaw(LocalDate today) {
        if (CardKind.isNumbered(type, number)) {
            return ResidentNumber.flawOf(number, today);
        }
        if (type == DocumentType.FOREIGNER && !CardKind.isEarlierForeignerCard(number)) {
            return Optional.of(Refusal.of("foreigner-card-form", "外国人永久居留身份证号码应为 18 位数字，或 3 位字母加 12 位数字"));
        }
        return OTHER_NUMBERS.matcher(number).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of("document-number-form", "证件号码应为 4 至 30 位的字母、数字或汉字"));
    }

    /** Returns the birth date, if the number contains one. */
    public Optional<LocalDate> birthDate() {
        return CardKind.isNumbered(type, number) && ResidentNumber.hasForm(number)
                ? ResidentNumber.birthDate(number)
                : Optional.empty();
    }

    /** Returns the sex, if the number states it. */
    public Optional<Sex> sex() {
        return CardKind.isNumbered(type, number) && ResidentNumber.hasForm(number)
                ? Optional.of(ResidentNumber.sex(number))
                : Optional.empty();
    }

    /** Returns the number with only its last four characters visible, or fewer if four would be most of it. */
    public String masked() {
        return Mask.allButLast(number, SHOWN);
    }

    @Override
    public String toString() {
        return "IdentityDocument[" + type + ", " + masked() + "]";
    }
}
