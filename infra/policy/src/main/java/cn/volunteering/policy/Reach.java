package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects the policy documents that apply to a unit on a day: those of the platform, of the offices above it, and its
 * own. Of each document only the newest version that has begun counts; if that version has ended or does not cover the
 * unit, the document does not apply. A document that another one of the same owner supersedes ends when that one
 * begins.
 */
public final class Reach {

    private static final BinaryOperator<PublishedVersion> NEWEST =
            BinaryOperator.maxBy(Comparator.comparing(PublishedVersion::number));

    private final Unit unit;
    private final LocalDate day;
    private final List<PublishedVersion> inForce;

    /**
     * Selects the versions in force for the unit on the day from all versions, in any order. A title counts if the unit
     * held it on that day.
     */
    public Reach(Unit unit, Collection<PublishedVersion> published, LocalDate day) {
        this.unit = unit.at(day);
        this.day = day;
        this.inForce = inForce(
                published.stream().filter(version -> version.hasBegunBy(day)).toList());
    }

    private List<PublishedVersion> inForce(List<PublishedVersion> begun) {
        var newest = begun.stream()
                .collect(Collectors.toMap(PublishedVersion::document, version -> version, NEWEST))
                .values();
        return newest.stream()
                .filter(version -> begun.stream().noneMatch(other -> other.supersedes(version)))
                .filter(version -> !version.hasEndedBefore(day))
                .filter(version -> version.scope().covers(unit))
                .sorted(PublishedVersion.LATEST_FIRST)
                .toList();
    }

    /** Returns the values that the unit has set itself, the latest document first. */
    public List<CitedValue> own() {
        return values(version -> isBy(unit.id(), version));
    }

    /** Returns the values from above, grouped from the highest layer down to the nearest office. */
    public List<List<CitedValue>> mandates() {
        var offices = unit.above().reversed().stream().map(office -> values(version -> isBy(office, version)));
        return Stream.concat(Stream.of(values(Reach::isOfPlatform)), offices).toList();
    }

    private static boolean isBy(TenantId owner, PublishedVersion version) {
        return version.owner().equals(owner) && !isOfPlatform(version);
    }

    private static boolean isOfPlatform(PublishedVersion version) {
        return version.layer() == Layer.PLATFORM;
    }

    private List<CitedValue> values(Predicate<PublishedVersion> of) {
        return inForce.stream().filter(of).flatMap(this::valuesHolding).toList();
    }

    private Stream<CitedValue> valuesHolding(PublishedVersion version) {
        return version.values().stream()
                .filter(value -> value.holdsOn(day) && value.scope().covers(unit))
                .map(version::cited);
    }
}
