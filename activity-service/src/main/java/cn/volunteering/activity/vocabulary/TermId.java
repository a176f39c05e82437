package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.Identifier;
import java.util.Optional;

/** The identity of a term within the tenant: its kind and its code, as in {@code CARE/SOCIETY}. */
public record TermId(String value) implements Identifier {

    /** Returns the identity of the term with the given code. */
    public static TermId of(TermKind kind, String code) {
        return new TermId(kind + "/" + code);
    }

    /** Returns whether the term is of the given kind. */
    public boolean isOf(TermKind kind) {
        return kind().filter(kind::equals).isPresent();
    }

    /** Returns the kind that the text names; empty if it names none. */
    Optional<TermKind> kind() {
        for (TermKind kind : TermKind.values()) {
            if (value.startsWith(kind + "/")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
