package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.AnyYear;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term of a vocabulary (词汇条目). A code occurs once in its kind; an agency's own term replaces the shipped one with the
 * same code.
 *
 * @param nationalCategory the service category of the national system onto which the term is mapped
 * @param servedGroup the group of the national system that it is for
 * @param validFrom the first day on which activities may carry it; {@code null} has no beginning
 * @param validUntil the last such day; {@code null} has no end
 * @param position its place in the list of its kind
 */
record VocabularyTerm(
        @NotNull TermKind kind,

        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,29}", message = "代码由大写字母、数字和连字符组成，最长 30 个字符")
        String code,

        @NotBlank @Size(max = 50) String title,
        @Nullable @Size(max = 80) String titleEn,
        @Nullable NationalCategory nationalCategory,
        @Nullable ServedGroup servedGroup,
        @AnyYear @Nullable LocalDate validFrom,
        @AnyYear @Nullable LocalDate validUntil,
        @NotNull @Min(0) @Max(9999) Integer position)
        implements RegisterRecord {

    VocabularyTerm {
        title = title == null ? "" : title.strip();
    }

    TermId id() {
        return TermId.of(kind, code);
    }

    Theme theme() {
        return new Theme(id(), title);
    }

    /** Returns whether an activity of the given day may carry it. Both days belong to the period. */
    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Returns whether the title or the code contains the text. */
    boolean mentions(String text) {
        return title.contains(text) || code.contains(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public Optional<Refusal> objection() {
        return validFrom != null && validUntil != null && validUntil.isBefore(validFrom)
                ? Optional.of(Refusal.of("term-days-reversed", "词汇的失效日期不能早于生效日期"))
                : Optional.empty();
    }

    @Override
    public Optional<String> naturalKey() {
        return Optional.of(id().value());
    }
}
