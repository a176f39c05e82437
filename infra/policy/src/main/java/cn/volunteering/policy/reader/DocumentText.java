package cn.volunteering.policy.reader;

import cn.volunteering.policy.ClauseId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a policy document that a citation shows.
 *
 * @param number the document's number, for example 青直文明委〔2018〕4号
 */
public record DocumentText(
        @Nullable String number, @Nullable String title, List<PolicyPublished.Clause> clauses) {

    public DocumentText {
        clauses = List.copyOf(clauses);
    }

    static DocumentText of(PolicyPublished published) {
        var clauses = published.clauses();
        return new DocumentText(published.number(), published.title(), clauses == null ? List.of() : clauses);
    }

    /** Returns the literal words of a clause. */
    public Optional<String> quote(ClauseId clause) {
        return clauses.stream()
                .filter(each -> each.id().equals(clause))
                .map(PolicyPublished.Clause::quote)
                .findFirst();
    }
}
