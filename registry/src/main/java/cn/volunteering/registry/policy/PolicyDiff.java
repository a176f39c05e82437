package cn.volunteering.registry.policy;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two versions of a policy document. What both have in common is left out.
 *
 * @param heading what changed outside clauses and values
 * @param clauses clauses that were added, dropped or quoted differently, in the order of the later version
 * @param values values that were added, dropped or changed, in the order of the later version
 */
public record PolicyDiff(List<FieldChange> heading, List<ClauseChange> clauses, List<ValueChange> values) {

    /**
     * A changed part of the heading.
     *
     * @param field its name in the document, for example {@code effectiveFrom}
     * @param before {@code null} if it was not there
     * @param after {@code null} if it is no longer there
     */
    public record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** A changed clause; {@code null} on the side on which it is missing. */
    public record ClauseChange(
            ClauseId id, @Nullable Clause before, @Nullable Clause after) {}

    /** A value on one side of a change, with the text of the clause that it rests on. */
    public record Setting(PolicyValue value, @Nullable String quote) {}

    /** A changed value of a key for the same units; {@code null} on the side on which it is missing. */
    public record ValueChange(
            PolicyKey key,
            Scope scope,
            @Nullable Setting before,
            @Nullable Setting after) {}

    public PolicyDiff {
        heading = List.copyOf(heading);
        clauses = List.copyOf(clauses);
        values = List.copyOf(values);
    }

    /** Compares two versions. */
    public static PolicyDiff between(PolicyContent before, PolicyContent after) {
        return new PolicyDiff(headingChanges(before, after), clauseChanges(before, after), valueChanges(before, after));
    }

    private static List<FieldChange> headingChanges(PolicyContent before, PolicyContent after) {
        var changes = new ArrayList<FieldChange>();
        Heading.FIELDS.forEach(field -> field.change(before, after).ifPresent(changes::add));
        return changes;
    }

    private static List<ClauseChange> clauseChanges(PolicyContent before, PolicyContent after) {
        return inOrder(after.clauses(), before.clauses(), Clause::id)
                .map(id -> new ClauseChange(
                        id, before.clause(id).orElse(null), after.clause(id).orElse(null)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private record Target(PolicyKey key, Scope scope) {

        static Target of(PolicyValue value) {
            return new Target(value.key(), value.scope());
        }

        @Nullable
        Setting in(PolicyContent content) {
            return content.values().stream()
                    .filter(value -> of(value).equals(this))
                    .findFirst()
                    .map(value -> new Setting(
                            value,
                            content.clause(value.clause()).map(Clause::quote).orElse(null)))
                    .orElse(null);
        }
    }

    private static List<ValueChange> valueChanges(PolicyContent before, PolicyContent after) {
        return inOrder(after.values(), before.values(), Target::of)
                .map(target -> new ValueChange(target.key(), target.scope(), target.in(before), target.in(after)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** Returns the identities of both lists, those of the later version first. */
    private static <T, K> Stream<K> inOrder(List<T> later, List<T> earlier, Function<T, K> identity) {
        var all = new LinkedHashSet<K>();
        Stream.concat(later.stream(), earlier.stream()).map(identity).forEach(all::add);
        return all.stream();
    }

    /** A part of the heading, by its name in the document. */
    private record Heading(String name, Function<PolicyContent, @Nullable Object> read) {

        static final List<Heading> FIELDS = List.of(
                new Heading("number", PolicyContent::number),
                new Heading("title", PolicyContent::title),
                new Heading("issuer", PolicyContent::issuer),
                new Heading("issuedOn", content -> text(content.issuedOn())),
                new Heading("effectiveFrom", content -> text(content.effectiveFrom())),
                new Heading("effectiveTo", content -> text(content.effectiveTo())),
                new Heading("trial", PolicyContent::trial),
                new Heading("scope", PolicyContent::scope),
                new Heading("supersedes", PolicyContent::supersedes));

        Optional<FieldChange> change(PolicyContent before, PolicyContent after) {
            return Objects.equals(read.apply(before), read.apply(after))
                    ? Optional.empty()
                    : Optional.of(new FieldChange(name, read.apply(before), read.apply(after)));
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }
}
