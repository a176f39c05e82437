package cn.volunteering.scoring.points.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.points.Merit;
import cn.volunteering.scoring.points.Merits;
import cn.volunteering.scoring.quality.Rating;
import cn.volunteering.scoring.violation.Violation;
import cn.volunteering.scoring.violation.Violations;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was decided about services from the registers of ratings and violations. */
@Component
final class RecordedMerits implements Merits {

    private final AggregateStore<Rating> ratings;
    private final Violations violations;

    RecordedMerits(AggregateStore<Rating> ratings, Violations violations) {
        this.ratings = ratings;
        this.violations = violations;
    }

    @Override
    public Map<RecordId, Merit> of(Collection<RecordId> records) {
        var rated = ratings.findAll(records.stream().map(RecordId::value).toList()).stream()
                .map(Versioned::state)
                .collect(toMap(Rating::record, rating -> rating));
        var upheld = violations.upheldOn(records).stream()
                .collect(toMap(Violation::record, violation -> violation, (first, _) -> first));
        return Stream.concat(rated.keySet().stream(), upheld.keySet().stream())
                .distinct()
                .collect(toMap(record -> record, record -> merit(rated.get(record), upheld.get(record))));
    }

    private static Merit merit(@Nullable Rating rating, @Nullable Violation violation) {
        return new Merit(
                rating == null ? Merit.NONE.factorHundredths() : rating.factorHundredths(),
                rating == null ? null : rating.basis(),
                violation != null,
                violation == null ? null : violation.basis());
    }
}
