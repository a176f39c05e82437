package cn.volunteering.activity.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term in use, as shown.
 *
 * @param id what projects and activities carry
 * @param requirements the clauses that name it; empty for a term of the agency alone
 * @param own whether the agency entered it
 */
record TermView(
        TermId id,
        TermKind kind,
        String kindTitle,
        String code,
        String title,
        @Nullable String titleEn,
        @Nullable NationalCode nationalCategory,
        @Nullable NationalCode servedGroup,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int position,
        List<String> requirements,
        boolean own) {

    /** A code of the national system with its name. */
    record NationalCode(String code, String title) {}

    static TermView of(Vocabulary.Entry entry) {
        var term = entry.term();
        return new TermView(
                term.id(),
                term.kind(),
                term.kind().label(),
                term.code(),
                term.title(),
                term.titleEn(),
                category(term.nationalCategory()),
                group(term.servedGroup()),
                term.validFrom(),
                term.validUntil(),
                term.position(),
                entry.requirements(),
                entry.own());
    }

    private static @Nullable NationalCode category(@Nullable NationalCategory category) {
        return category == null ? null : new NationalCode(category.code(), category.label());
    }

    private static @Nullable NationalCode group(@Nullable ServedGroup group) {
        return group == null ? null : new NationalCode(group.code(), group.label());
    }
}
