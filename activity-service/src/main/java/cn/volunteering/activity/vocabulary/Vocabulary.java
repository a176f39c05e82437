package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terms in use by an agency: those that ship with the platform, and its own, which replace shipped ones. */
public final class Vocabulary {

    private static final Comparator<Entry> IN_ORDER = Comparator.comparing(
                    (Entry entry) -> entry.term().kind())
            .thenComparing(entry -> entry.term().position())
            .thenComparing(entry -> entry.term().code());

    private final Map<TermId, Entry> entries = new LinkedHashMap<>();

    /**
     * A term in use.
     *
     * @param requirements the clauses that name it; empty for a term of the agency alone
     * @param own whether the agency entered it
     */
    record Entry(VocabularyTerm term, List<String> requirements, boolean own) {}

    Vocabulary(Collection<ShippedTerm> shipped, Collection<VocabularyTerm> own) {
        var all = new LinkedHashMap<TermId, Entry>();
        shipped.forEach(each -> all.put(each.term().id(), new Entry(each.term(), each.requirements(), false)));
        own.forEach(term -> all.merge(
                term.id(),
                new Entry(term, List.of(), true),
                (before, replacing) -> new Entry(replacing.term(), before.requirements(), true)));
        all.values().stream()
                .sorted(IN_ORDER)
                .forEach(each -> entries.put(each.term().id(), each));
    }

    /** Returns all terms, by kind and position. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * Returns the themes with the given ids, in the order of the vocabulary; refused if one is not known or not valid on
     * the day.
     */
    public Decision<List<Theme>> themes(Collection<TermId> ids, LocalDate day) {
        return Decision.unless(unknown(ids).or(() -> lapsed(ids, day)), () -> Decision.accepted(chosen(ids)));
    }

    /** Returns the themes with the given ids, whatever their period; refused if one is not known. */
    public Decision<List<Theme>> known(Collection<TermId> ids) {
        return Decision.unless(unknown(ids), () -> Decision.accepted(chosen(ids)));
    }

    private Optional<Refusal> unknown(Collection<TermId> ids) {
        return refusal(
                ids.stream().filter(id -> !entries.containsKey(id)).toList(), Refusal.of("term-unknown", "词汇中没有所选的代码"));
    }

    private Optional<Refusal> lapsed(Collection<TermId> ids, LocalDate day) {
        return refusal(
                ids.stream().filter(id -> !isValid(id, day)).toList(),
                Refusal.of("term-not-valid", "所选的代码当日不在有效期内").with("day", day.toString()));
    }

    private static Optional<Refusal> refusal(List<TermId> faulty, Refusal refusal) {
        return faulty.isEmpty()
                ? Optional.empty()
                : Optional.of(refusal.with(
                        "terms", faulty.stream().map(TermId::value).sorted().toList()));
    }

    private boolean isValid(TermId id, LocalDate day) {
        var entry = entries.get(id);
        return entry != null && entry.term().isValidOn(day);
    }

    private List<Theme> chosen(Collection<TermId> ids) {
        return entries.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(entry -> entry.getValue().term().theme())
                .toList();
    }

    /** Returns the service categories of the national system onto which the themes are mapped. */
    public Set<NationalCategory> categoriesOf(Collection<Theme> themes) {
        return mapped(themes, VocabularyTerm::nationalCategory);
    }

    /** Returns the groups of the national system that the themes are for. */
    public Set<ServedGroup> servedBy(Collection<Theme> themes) {
        return mapped(themes, VocabularyTerm::servedGroup);
    }

    private <C> Set<C> mapped(Collection<Theme> themes, Function<VocabularyTerm, @Nullable C> code) {
        return themes.stream()
                .map(theme -> entries.get(theme.id()))
                .filter(Objects::nonNull)
                .map(entry -> code.apply(entry.term()))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns those of the themes that are still valid on the day: what an activity inherits from its project. */
    public List<Theme> validOn(LocalDate day, Collection<Theme> themes) {
        var valid = new ArrayList<>(themes);
        valid.removeIf(theme -> !isValid(theme.id(), day));
        return List.copyOf(valid);
    }
}
